"""People write, rules and persons answer: real receiver, real sender, the simulated service between."""

from __future__ import annotations

import json

import pytest

from smsdesk.core.contact import Contact
from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.inbox import Answer, Folder, Match, Rule
from smsdesk.core.result import Outcome
from smsdesk.core.state import State
from smsdesk.host.settings import STOP_WORDS
from smsdesk.simulator import Fault
from tests.services.inbound import ASHA, JUMA, opened


@pytest.fixture
async def shop(tmp_path):
    async with opened(tmp_path) as shop:
        yield shop


async def test_a_text_is_answered_by_a_person_with_the_newest_link(shop):
    await shop.writes("Habari", link_id="1" * 21)
    await shop.writes("Risiti nitapata lini?", link_id="763723672367236526261")
    conversation = await shop.only()
    assert (conversation.number, conversation.short_code, conversation.unread) == (ASHA, "22915", 2)
    queued = await shop.desk.inbox.reply(conversation.id, "Leo jioni {sic}", "", "Grace")
    assert (queued.queued, queued.skipped["opted_out"]) == (1, 0)
    await shop.send()
    (sent,) = shop.sent()
    body = json.loads(sent.body)
    assert (sent.to.lstrip("+"), sent.text, sent.sender) == (ASHA.lstrip("+"), "Leo jioni {sic}", "22915")
    assert (body["link_id"], body["service_id"]) == ("763723672367236526261", "44")
    thread = await shop.desk.inbox.thread(conversation.id)
    assert [each.received.text if each.received else each.sent.state for each in thread.lines] == [
        "Habari", "Risiti nitapata lini?", State.DELIVERED,
    ]  # fmt: skip
    assert thread.senders == ("22915", "70700")
    job = await shop.desk.outbox.job(queued.job)
    assert (job.by, job.title) == ("Grace", "Reply")
    last = await shop.only()
    assert (last.last_text, last.last_ours) == ("Leo jioni {sic}", True)
    assert [each.number for each in await shop.desk.inbox.conversations(Folder.ALL, "jion leo")] == [ASHA]


async def test_a_conversation_outlives_its_account(shop):
    await shop.writes("Habari")
    number = (await shop.only()).id
    await shop.desk.accounts.remove(shop.account)
    thread = await shop.desk.inbox.thread(number)
    assert (thread.senders, thread.lines[0].received.text) == (("22915",), "Habari")
    with pytest.raises(Refused) as said:
        await shop.desk.inbox.reply(number, "Asante", "", "Grace")
    assert said.value.code == "reply.account"


async def test_a_reply_that_is_sent_again_carries_the_same(shop):
    await shop.writes("Habari", link_id="77")
    queued = await shop.desk.inbox.reply((await shop.only()).id, "Asante", "", "Grace")
    await shop.send()
    (message,) = await shop.messages(queued.job)
    await shop.desk.outbox.again([message.id], "Grace", "Once more")
    await shop.send()
    assert [json.loads(each.body)["link_id"] for each in shop.sent()] == ["77", "77"]


async def test_a_reply_needs_no_link(shop):
    shop.service.dialect.link = False
    await shop.writes("Habari")
    await shop.desk.inbox.reply_to((await shop.desk.inbox.received())[0].id, "Asante", "Grace")
    await shop.send()
    (sent,) = shop.sent()
    assert json.loads(sent.body)["link_id"] == ""


async def test_a_reply_from_another_short_code_carries_its_service_and_no_link(shop):
    await shop.writes("Habari", JUMA, shortcode="70700", link_id="6")
    await shop.writes("Habari", link_id="5")
    newest = (await shop.desk.inbox.conversations(Folder.ALL))[0]
    assert (newest.number, newest.short_code) == (ASHA, "22915")
    await shop.desk.inbox.reply(newest.id, "Asante", "70700", "Grace")
    await shop.send()
    (sent,) = shop.sent()
    body = json.loads(sent.body)
    assert (sent.sender, body["service_id"], body["link_id"]) == ("70700", "32", "")


async def test_what_cannot_be_a_reply_is_refused_in_words(shop):
    await shop.writes("Habari")
    number = (await shop.only()).id
    for text, code in ((" ", "text.empty"), ("a" * 921, "text.too_long"), ("a\x00b", "text.control_character")):
        with pytest.raises(BadInput) as said:
            await shop.desk.inbox.reply(number, text, "", "Grace")
        assert said.value.code == code
    with pytest.raises(Refused) as unknown:
        await shop.desk.inbox.reply_to(99, "Habari", "Grace")
    assert unknown.value.code == "reply.unknown"
    with pytest.raises(Refused) as nowhere:
        await shop.desk.inbox.thread(99)
    assert nowhere.value.code == "conversation.unknown"
    assert await shop.messages() == []


async def test_rules_answer_while_nobody_looks(shop):
    await shop.rule("SALIO", text="Habari, {text}")
    await shop.rule("BEI", text="Bei ni 50", answer=Answer.MESSAGE)
    assert await shop.writes("Salio 4471") == ["Habari, Salio 4471"]
    assert await shop.writes("bei", JUMA, link_id="42") == []
    await shop.send()
    (sent,) = shop.sent()
    assert (sent.text, json.loads(sent.body)["link_id"]) == ("Bei ni 50", "42")
    assert await shop.desk.inbox.unread() == 0
    (received,) = await shop.desk.inbox.search_messages("447")
    assert received.keyword == "SALIO"
    rules = await shop.desk.rules.all()
    assert [(rule.words[0], rule.used) for rule in rules[2:]] == [("SALIO", 1), ("BEI", 1)]


async def test_two_machines_stop_talking(shop):
    await shop.rule(text="Asante kwa ujumbe wako")
    said = []
    for _ in range(8):
        said += await shop.writes("Asante kwa ujumbe wako")
    assert len(said) == 3
    assert len(await shop.desk.inbox.received()) == 8


async def test_rules_are_tried_without_being_used(shop):
    number = (await shop.rule("SALIO", text="Habari {name}")).id
    tried = await shop.desk.rules.try_it("salio 4471", number=ASHA)
    assert (tried.rule.id, tried.answer, tried.opts_out) == (number, "Habari", False)
    assert (await shop.desk.rules.try_it("acha")).opts_out
    assert (await shop.desk.rules.try_it("habari")).rule is None
    narrow = Rule(0, ("BEI",), Match.STARTS, Answer.IN_REPLY, "50", shop.account.id, "22915", "44")
    saved = await shop.desk.rules.save(narrow)
    assert (await shop.desk.rules.try_it("bei")).rule == saved
    assert (await shop.desk.rules.try_it("bei", short_code="70700")).rule is None
    assert await shop.desk.inbox.received() == []
    assert await shop.desk.optouts.all() == []


async def test_a_rule_may_name_what_contacts_have(shop):
    await shop.desk.contacts.save(Contact(0, "Asha", ASHA, {"Balance": "1,200"}))
    await shop.rule("SALIO", text="{name}: {balance}")
    rules = shop.desk.rules
    assert (await rules.try_it("salio", number=ASHA)).answer == "Asha: 1,200"
    assert (await rules.try_it("salio")).answer == ": {balance}"  # nobody in particular
    assert (await rules.try_it("salio", number="+254712000009")).answer == ""  # nothing goes out to a stranger


async def test_what_cannot_be_a_rule_is_refused_in_words(shop):
    rules = shop.desk.rules
    for words, text, code in (
        (("X",), "", "text.empty"),
        (("X",), "{balance}", "text.unknown_placeholder"),
        (("X",), "{", "text.bad_braces"),
        (("\u200b",), "Habari", "rule.words"),
    ):
        with pytest.raises(BadInput) as said:
            await rules.save(Rule(0, words, Match.IS, Answer.IN_REPLY, text))
        assert said.value.code == code
    stop = (await rules.all())[0]
    for order in (rules.remove(stop.id), rules.move(stop.id, 3)):
        with pytest.raises(Refused) as kept:
            await order
        assert kept.value.code == "rule.stop"
    with pytest.raises(Refused):
        await rules.remove(99)
    saved = await rules.save(Rule(stop.id, (), Match.IS, Answer.MESSAGE, " Kwaheri ", on=False, stop=True))
    assert (saved.text, saved.answer, saved.on, saved.words) == ("Kwaheri", Answer.IN_REPLY, True, stop.words)
    assert await shop.writes("stop") == ["Kwaheri"]


async def test_a_new_word_for_stop_counts_at_once(shop):
    heard = []
    shop.desk.rules.changed.listen(heard.append)
    shop.desk.settings.set(STOP_WORDS, "STOP, BASI")
    await shop.desk.rules.close()
    assert heard
    (said,) = await shop.writes("basi")
    assert "no more" in said


async def test_subscriptions_come_in_and_go_out(shop):
    subscriptions, heard = shop.desk.subscriptions, []
    subscriptions.changed.listen(heard.append)
    await shop.joins(JUMA)
    assert (await subscriptions.counts()).subscribed == 1
    answer = await subscriptions.subscribe(shop.account, ASHA, "", True, "Grace")
    assert answer.outcome is Outcome.DONE
    assert ("44", ASHA.lstrip("+")) in shop.service.subscribers
    again = await subscriptions.subscribe(shop.account, ASHA, "44", True, "Grace")
    assert again.outcome is Outcome.REFUSED
    newest, first = await subscriptions.events()
    assert (newest.number, newest.by, newest.person, newest.keyword, newest.short_code) == (
        ASHA, "desk", "Grace", "GAME", "22915",
    )  # fmt: skip
    assert (first.number, first.by, first.network) == (JUMA, "phone", "Safaricom")
    assert (await subscriptions.subscribe(shop.account, ASHA, "44", False, "Grace")).outcome is Outcome.DONE
    await shop.joins(JUMA, "deactivation")
    assert (await subscriptions.counts()).subscribed == 0
    assert [event.active for event in await subscriptions.current()] == [False, False]
    everything = [(event.number, event.active) async for event in subscriptions.all()]
    assert everything == [(JUMA, True), (ASHA, True), (ASHA, False), (JUMA, False)]
    assert len(heard) == 2


async def test_an_unknown_outcome_is_said_and_not_logged(shop):
    shop.simulator.fault("ndovubase", Fault.RESET_AFTER, operation="subscribe")
    answer = await shop.desk.subscriptions.subscribe(shop.account, ASHA, "44", True, "Grace")
    assert answer.outcome is Outcome.UNKNOWN
    assert await shop.desk.subscriptions.events() == []


async def test_who_cannot_be_subscribed(shop):
    other = shop.account.__class__("b" * 32, "Sacco", "mspace", "http://127.0.0.1:1", {}, shop.account.created_at)
    with pytest.raises(Refused) as cannot:
        await shop.desk.subscriptions.subscribe(other, ASHA, "44", True, "Grace")
    assert cannot.value.code == "subscription.cannot"
    several = shop.account.__class__(
        shop.account.id, "Code", "ndovubase", shop.account.base_url, {"service_id": "44, 45"}, shop.account.created_at
    )
    with pytest.raises(Refused) as which:
        await shop.desk.subscriptions.subscribe(several, ASHA, "", True, "Grace")
    assert "44, 45" in which.value.why
    await shop.desk.optouts.add([ASHA], "asked")
    with pytest.raises(Refused) as opted_out:
        await shop.desk.subscriptions.subscribe(shop.account, ASHA, "44", True, "Grace")
    assert opted_out.value.code == "reply.opted_out"


async def test_marks_are_told(shop):
    await shop.writes("Habari")
    heard = []
    shop.desk.inbox.changed.listen(heard.append)
    number = (await shop.only()).id
    await shop.desk.inbox.mark_read(number)
    await shop.desk.inbox.mark_done(number, True)
    await shop.desk.inbox.mark_all_read()
    assert len(heard) == 3
    assert [each.id for each in await shop.desk.inbox.conversations(Folder.DONE)] == [number]
    assert await shop.desk.inbox.count(Folder.UNREAD) == 0
    assert await shop.desk.inbox.short_codes() == ["22915"]
