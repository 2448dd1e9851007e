"""Nothing is sent to whoever opted out, on whatever path."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.inbox import Answer
from smsdesk.core.state import JobState, State
from smsdesk.services.lists import ListRequest
from smsdesk.services.outbox import Order
from smsdesk.services.retry import Cause, retry
from smsdesk.simulator import Fault
from tests.services.inbound import ASHA, JUMA, opened


@pytest.fixture
async def shop(tmp_path):
    async with opened(tmp_path) as shop:
        yield shop


async def queue(shop, *numbers, **more):
    """A job, from pasted numbers; nobody looks at the opt-out list before it is written."""
    order = Order(shop.account, "Fees", "Habari", "22915", "Grace", **more)
    request = ListRequest(pasted="\n".join(numbers), country="KE", text="Habari")
    return await shop.desk.outbox.enqueue(order, shop.desk.imports.rows(request))


async def states(shop, job=None):
    return {message.to: str(message.state) for message in await shop.messages(job)}


def reached(shop):
    return {f"+{entry.to.lstrip('+')}" for entry in shop.simulator.entries("ndovubase", "send")}


async def test_send_leaves_them_out_though_the_list_was_checked_before(shop):
    await shop.writes("STOP")
    queued = await queue(shop, ASHA, JUMA)
    assert (queued.queued, queued.skipped["opted_out"]) == (1, 1)
    await shop.send()
    assert await states(shop) == {ASHA: "skipped", JUMA: "delivered"}
    assert reached(shop) == {JUMA}
    with pytest.raises(BadInput):
        await queue(shop, ASHA)


async def test_what_waits_for_them_is_cancelled_when_they_opt_out(shop):
    first = await queue(shop, ASHA, JUMA)
    later = await queue(shop, ASHA, not_before=shop.desk.clock.now() + timedelta(hours=3))
    paused = await queue(shop, ASHA)
    await shop.desk.outbox.pause(paused.job)
    await shop.writes("Acha")
    assert await states(shop, first.job) == {ASHA: "cancelled", JUMA: "queued"}
    assert (await shop.desk.outbox.job(later.job)).state is JobState.FINISHED
    await shop.desk.outbox.resume(paused.job)
    await shop.send()
    assert reached(shop) == {JUMA}
    (message, _) = await shop.messages(first.job)
    assert message.words == "opted_out"
    history = await shop.desk.outbox.look.history(message.id)
    assert [(each.kind, each.state, each.words) for each in history.evidence] == [
        ("person", State.CANCELLED, "opted_out")
    ]


async def test_what_was_written_while_they_opted_out_is_never_begun(shop):
    """The row was read before the opt-out and written after it, as by a list that takes long."""
    job = (await queue(shop, ASHA, JUMA)).job

    def behind_the_back(connection):
        connection.execute("INSERT INTO optout (number, reason, at) VALUES (?, 'x', 1)", (ASHA,))

    await shop.desk.store._database.write(behind_the_back)
    await shop.send()
    assert await states(shop, job) == {ASHA: "cancelled", JUMA: "delivered"}
    assert (await shop.desk.outbox.job(job)).state is JobState.FINISHED
    assert reached(shop) == {JUMA}


async def test_many_that_opted_out_do_not_stop_the_lane(shop):
    numbers = [f"+2547120010{n:02d}" for n in range(40)]
    job = (await queue(shop, *numbers, JUMA)).job

    def behind_the_back(connection):
        rows = [(number,) for number in numbers]
        connection.executemany("INSERT INTO optout (number, reason, at) VALUES (?, 'x', 1)", rows)

    await shop.desk.store._database.write(behind_the_back)
    await shop.send()
    assert reached(shop) == {JUMA}
    assert (await shop.desk.outbox.job(job)).count(State.CANCELLED) == 40


async def test_a_reply_is_refused(shop):
    await shop.writes("Habari")
    number = (await shop.only()).id
    await shop.writes("STOP")
    with pytest.raises(Refused) as said:
        await shop.desk.inbox.reply(number, "Karibu", "", "Grace")
    assert said.value.code == "reply.opted_out"
    assert (await shop.only()).opted_out
    assert await shop.messages() == []


async def test_a_rule_does_not_answer_them(shop):
    await shop.rule("SALIO", text="in the reply")
    await shop.rule("BEI", text="a message", answer=Answer.MESSAGE)
    (confirmed,) = await shop.writes("STOP")
    assert "no more" in confirmed
    assert await shop.writes("stop") == []
    assert await shop.writes("salio") == []
    assert await shop.writes("bei") == []
    assert await shop.messages() == []
    await shop.writes("START")
    assert await shop.desk.optouts.all() == []


async def test_send_again_leaves_them_out(shop):
    job = (await queue(shop, ASHA, JUMA)).job
    await shop.send()
    await shop.writes("STOP")
    sent = [message.id for message in await shop.messages(job)]
    again = await shop.desk.outbox.again(sent, "Grace", "Again")
    assert (again.queued, again.skipped) == (1, {"opted_out": 1})
    await shop.send()
    assert [f"+{entry.to.lstrip('+')}" for entry in shop.sent()].count(ASHA) == 1


async def test_nobody_decides_to_send_to_them_again(shop):
    shop.simulator.fault("ndovubase", Fault.RESET_AFTER, operation="send", times=1)
    job = (await queue(shop, ASHA)).job
    await shop.send()
    assert await states(shop, job) == {ASHA: "unknown"}
    shop.desk.clock.moved += timedelta(minutes=5)
    await shop.writes("STOP")
    (message,) = await shop.messages(job)
    with pytest.raises(Refused) as said:
        await shop.desk.outbox.decide([message.id], State.QUEUED, "Grace")
    assert said.value.code == "reply.opted_out"
    assert await states(shop, job) == {ASHA: "unknown"}


async def test_trying_failed_ones_again_leaves_them_as_they_are(shop):
    job = (await queue(shop, ASHA, JUMA)).job
    shop.desk.clock.moved += timedelta(hours=25)
    await shop.desk.store.outbox.miss(shop.desk.clock.now())
    assert await states(shop, job) == {ASHA: "missed", JUMA: "missed"}
    await shop.writes("STOP")
    found = await shop.desk.outbox.job(job)
    chosen = [Cause(State.MISSED, None, "", 2)]
    assert await retry(shop.desk.outbox, found, chosen, "Grace", "Again") == 1
    assert await states(shop, job) == {ASHA: "missed", JUMA: "queued"}


async def test_a_test_message_does_not_reach_them(shop):
    await shop.writes("STOP")
    compose = shop.desk.compose()
    compose.account, compose.sender, compose.text = shop.account, "22915", "Habari"
    with pytest.raises(BadInput):
        await compose.send_test(ASHA, "Grace", "Test")
    await shop.send()
    assert reached(shop) == set()


async def test_the_list_is_kept_by_persons_too(shop, tmp_path):
    optouts, heard = shop.desk.optouts, []
    optouts.changed.listen(heard.append)
    assert await optouts.add(["0712000001", ASHA, "0712 000 003"], "asked") == 2
    assert [(each.number, each.reason) for each in await optouts.all()] == [
        (ASHA, "asked"), ("+254712000003", "asked"),
    ]  # fmt: skip
    with pytest.raises(BadInput) as bad:
        await optouts.add([JUMA, "0712FLOWER"], "asked")
    assert "0712FLOWER" in bad.value.why
    assert len(await optouts.all()) == 2
    old = tmp_path / "old.csv"
    old.write_text("Name,Phone\nA,0712000001\nB,0712000005\nC,+255754000001\nD,nobody\nB again,0712000005\n")
    assert await optouts.import_list(old, "KE") == (2, 1)
    assert await optouts.remove(["0712 000 001", JUMA]) == 1
    assert ASHA not in {each.number for each in await optouts.all()}
    assert len(heard) == 3
    job = (await queue(shop, ASHA, "0712000005")).job
    assert await states(shop, job) == {ASHA: "queued", "+254712000005": "skipped"}
    await optouts.add([ASHA], "asked")
    assert await states(shop, job) == {ASHA: "cancelled", "+254712000005": "skipped"}


async def test_what_came_by_phone_is_taken_off_as_it_came(shop):
    await shop.writes("STOP", "99887")
    assert [each.number for each in await shop.desk.optouts.all()] == ["99887"]
    assert await shop.desk.optouts.remove(["99887"]) == 1
