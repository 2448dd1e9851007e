"""What the rules do with a text, inside the transaction that keeps it."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest

from smsdesk.core.contact import Person
from smsdesk.core.errors import Refused
from smsdesk.core.inbox import Answer, Folder, Match, Rule
from smsdesk.core.state import JobState, State
from smsdesk.core.stopwords import WELCOME_BACK
from tests.store.inbound import ASHA, JUMA, LINK, NOON, opened


@pytest.fixture
async def line(tmp_path):
    async with opened(tmp_path) as line:
        yield line


async def test_a_rule_answers_in_the_reply(line):
    await line.job(ASHA)
    number = await line.rule("SALIO", text="Habari {name}, {text}: {number}")
    received, said = await line.arrive("salio 4471")
    assert said == f"Habari Asha, salio 4471: {ASHA}"
    conversation = await line.only()
    assert (conversation.keyword, conversation.last_text, conversation.last_ours) == ("SALIO", said, True)
    assert await line.found("hab") == [ASHA]
    assert conversation.unread == 0  # nobody has to read what was answered
    (one,) = await line.store.inbox.received(received - 1, 1)
    assert one.keyword == "SALIO"
    rules = {rule.id: rule for rule in await line.store.rules.all(NOON - timedelta(days=1))}
    assert (rules[number].used, rules[number].last_used) == (1, NOON)
    assert {rule.id: rule for rule in await line.store.rules.all(NOON + timedelta(days=1))}[number].used == 0


async def test_a_rule_answers_with_a_message_of_its_own(line):
    number = await line.rule("BEI", text="Bei ni 50", answer=Answer.MESSAGE)
    assert await line.answered("bei ya leo", link=LINK) == ""
    (message,) = await line.messages()
    assert (message.to, message.text, message.sender, message.state) == (ASHA, "Bei ni 50", "22915", State.QUEUED)
    job = await line.store.look.job(message.job, NOON)
    assert (job.state, job.source) == (JobState.QUEUED, {"rule": str(number)})
    (begun,) = await line.store.outbox.begin(line.account.id, 5, "f" * 32, "d" * 32, NOON)
    assert begun.extras == {"service_id": "44", "link_id": LINK}
    thread = await line.store.inbox.thread(await line.only(), None, ())
    assert [(bool(each.received), each.automatic, each.answer) for each in thread.lines] == [
        (True, False, ""),
        (False, True, ""),
    ]


async def test_a_text_that_no_rule_answers_waits_for_a_person(line):
    await line.rule("BEI", answer=Answer.NOTHING, text="")
    assert await line.answered("bei") == ""
    assert await line.answered("habari") == ""
    conversation = await line.only()
    assert (conversation.unread, conversation.keyword, conversation.last_ours) == (2, "BEI", False)


async def test_rules_are_asked_in_their_order(line):
    first = await line.rule("SALIO", text="first")
    second = await line.rule("SALIO", text="second")
    anything = await line.rule(text="anything")
    assert await line.answered("salio") == "first"
    await line.store.rules.move(second, 0)
    assert await line.answered("salio", JUMA) == "second"
    assert [rule.id for rule in await line.store.rules.all(NOON)] == [1, 2, second, first, anything]
    await line.store.rules.move(second, 99)
    assert [rule.id for rule in await line.store.rules.all(NOON)] == [1, 2, first, anything, second]
    assert await line.answered("habari", "+254712000003") == "anything"
    await line.store.rules.remove(anything)
    assert await line.answered("habari", "+254712000004") == ""


async def test_a_rule_is_changed_in_its_place(line):
    number = await line.rule("SALIO", text="old")
    await line.rule("SALIO", text="later")
    changed = Rule(number, ("BEI",), Match.IS, Answer.IN_REPLY, "new", short_code="22915", service_id="44")
    await line.store.rules.save(changed)
    assert await line.answered("bei") == "new"
    assert await line.answered("salio", JUMA) == "later"
    with pytest.raises(Refused, match="no rule 99"):
        await line.store.rules.save(Rule(99, ("X",), Match.IS, Answer.NOTHING, ""))


async def test_a_stop_word_opts_out_and_is_confirmed_once(line):
    await line.rule(text="anything")
    said = await line.answered("Stop sending me this")
    assert "no more messages" in said
    assert await line.optouts() == [(ASHA, "STOP")]
    assert await line.answered("stop") == ""
    assert await line.answered("habari") == ""
    assert (await line.only(Folder.OPTED_OUT)).opted_out
    assert await line.answered("habari", JUMA) == "anything"


@pytest.mark.parametrize(
    "text", ["ACHA", "acha!", "Simamisha tafadhali", "ondoa", "TOKA", "unsubscribe", "Opt-out", "END"]
)
async def test_words_that_opt_out(line, text):
    word = text.replace("-", " ")
    assert await line.answered(word) != ""
    assert len(await line.optouts()) == 1


@pytest.mark.parametrize(
    "text", ["Acha nitalipa kesho", "Toka lini?", "End of term is when?", "stopper", "HAPANA", "Usisimamishe", "YES"]
)
async def test_ordinary_sentences_do_not(line, text):
    assert await line.answered(text) == ""
    assert await line.optouts() == []
    assert (await line.only()).unread == 1


async def test_the_words_are_those_of_the_account_and_of_the_number(line):
    assert await line.answered("acha", "+255754000001") != ""
    assert await line.answered("staak", ASHA) == ""
    assert await line.answered("staak", "+27821234567") != ""
    assert await line.answered("acha", "+27821234568") != ""  # the account is Kenyan


async def test_a_persons_own_stop_words_count_at_once(line):
    assert await line.answered("basi") == ""
    await line.store.rules.keep_words("STOP, Basi")
    assert await line.answered("BASI") != ""
    assert await line.optouts() == [(ASHA, "BASI")]


async def test_whoever_opted_out_by_phone_opts_in_by_phone(line):
    await line.answered("STOP")
    assert await line.answered("start please") == ""
    assert await line.answered("Anza") == WELCOME_BACK
    assert await line.optouts() == []
    assert await line.answered("anza") == ""
    assert "no more" in await line.answered("STOP")  # a new opt-out has its own confirmation


async def test_whom_a_person_put_on_the_list_nobody_else_takes_off(line):
    await line.store.optouts.add([ASHA], "asked at the desk", NOON)
    assert await line.answered("START") == ""
    assert await line.optouts() == [(ASHA, "asked at the desk")]
    assert await line.answered("STOP") == ""  # it was opted out already
    assert await line.answered("START") == ""
    assert await line.store.optouts.remove([ASHA, JUMA]) == 1
    assert await line.optouts() == []


async def test_the_opt_out_rules_stay(line):
    stop, second = (await line.store.rules.all(NOON))[:2]
    assert stop.stop
    assert second.stop
    await line.store.rules.move(await line.rule("STOP"), 0)
    assert [rule.stop for rule in await line.store.rules.all(NOON)] == [True, True, False]
    with pytest.raises(sqlite3.IntegrityError, match="stays"):
        await line.store.rules.remove(stop.id)
    for order in ("UPDATE rule SET active = 0", "UPDATE rule SET stop = 0", "DELETE FROM rule"):
        with pytest.raises(sqlite3.IntegrityError, match="stays"):
            await line.do(lambda connection, order=order: connection.execute(order).rowcount)
    await line.store.rules.save(Rule(stop.id, (), Match.CONTAINS, Answer.IN_REPLY, "Kwaheri", on=False, stop=True))
    assert await line.answered("STOP") == "Kwaheri"


@pytest.mark.parametrize("number", ["22915", "MPESA", "70700", "+22915"])
async def test_machines_are_not_answered(line, number):
    await line.rule(text="anything")
    assert await line.answered("habari", number) == ""
    assert await line.answered("STOP", number) == ""


async def test_the_desks_own_lines_are_not_answered(line):
    await line.rule(text="anything")
    await line.store.accounts.change(
        line.account.__class__(
            line.account.id, "Code", "ndovubase", "http://127.0.0.1:1", {"sender": f"X, {JUMA.lstrip('+')}"}, NOON
        )
    )
    assert await line.answered("habari", JUMA) == ""
    assert await line.answered("habari", ASHA) == "anything"


@pytest.mark.parametrize("answer", [Answer.IN_REPLY, Answer.MESSAGE])
async def test_a_number_is_answered_three_times_an_hour_and_ten_a_day(line, answer):
    await line.rule(text="anything", answer=answer)
    said = 0
    for hour in range(24):
        for minute in (0, 1, 2, 3):
            conversation = await line.found()
            before = len(await line.messages())
            at = NOON + timedelta(hours=hour, minutes=minute)
            back = await line.answered("habari", at=at)
            said += bool(back) or len(await line.messages()) > before
            assert conversation in ([], [ASHA])
        assert said <= min(3 * (hour + 1), 10)
    assert said == 10
    assert await line.answered("habari", JUMA) == ("anything" if answer is Answer.IN_REPLY else "")


async def test_a_rule_for_a_service_leaves_texts_without_one(line):
    await line.rule("SALIO", text="44 only", service_id="44")
    assert await line.answered("salio", service="") == ""
    assert await line.answered("salio", service="45") == ""
    assert await line.answered("salio", service="44") == "44 only"


async def test_an_answer_says_what_the_contact_says(line):
    await line.job(ASHA, JUMA, name="As the list had it")
    people = [Person(ASHA, "Asha", {"balance": "1,200"}), Person(JUMA, "", {"balance": "7"})]
    await line.store.contacts.take_in(people, "", replace=False, now=NOON)
    await line.rule("SALIO", text="Habari {name}, salio ni {balance}. Ulituma: {text}")
    assert await line.answered("salio") == "Habari Asha, salio ni 1,200. Ulituma: salio"
    assert await line.answered("salio", JUMA) == "Habari As the list had it, salio ni 7. Ulituma: salio"
    assert await line.answered("salio", "+254712000009") == ""  # a stranger has no balance: a person answers
    assert await line.store.inbox.unread() == 1
    ids = [(await line.store.contacts.by_number(number)).id for number in (ASHA, JUMA)]
    await line.store.contacts.merge(ids)
    assert await line.answered("SALIO", JUMA) == "Habari Asha, salio ni 1,200. Ulituma: SALIO"


async def test_a_rule_that_cannot_be_filled_in_loses_no_text(line):
    await line.rule("SALIO", text="Habari {balance}")
    received, said = await line.arrive("salio")
    assert (received, said) == (1, "")
