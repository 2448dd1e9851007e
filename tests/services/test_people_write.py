from __future__ import annotations

import asyncio

from smsdesk.core.inbox import Folder
from smsdesk.core.receiving import Phase
from smsdesk.desk import open_demo
from smsdesk.services.past_answers import TEXTS
from smsdesk.simulator import correspondents


async def until(true, seconds=15.0):
    async with asyncio.timeout(seconds):
        while not await true():
            await asyncio.sleep(0.05)


async def test_a_demo_that_was_lived_in_has_conversations_rules_and_subscriptions():
    async with open_demo(lived_in=True) as desk:
        found = await desk.inbox.conversations(Folder.ALL)
        assert len(found) == len({wrote.member for wrote in TEXTS})
        assert {"Wanjiku Kamau", ""} <= {each.name for each in found}
        assert [each.name for each in found if each.opted_out] == ["Halima Abdi"]
        assert await desk.inbox.unread() > 4
        assert any(rule.used for rule in await desk.rules.all() if not rule.stop)
        counts = await desk.subscriptions.counts()
        assert counts.subscribed > 30
        assert counts.left
        # The past was heard, not called: nothing went to a provider for it.
        assert desk.simulator.entries("ndovubase", "send") == []


async def test_people_write_through_the_receiver_and_answer_a_reply(monkeypatch):
    monkeypatch.setattr(correspondents, "BETWEEN", (0.1, 0.3))
    monkeypatch.setattr(correspondents, "THINKING", (0.1, 0.2))
    async with open_demo(lived_in=True) as desk:
        before = len(await desk.inbox.received())
        await desk.let_people_write()
        assert desk.receiving.state.phase is Phase.ON

        async def more():
            return len(await desk.inbox.received()) >= before + 3

        await until(more)
        assert all(push.taken for push in desk.simulator.pushes if push.done)
        known = next(each for each in await desk.inbox.conversations(Folder.ALL) if each.name == "Wanjiku Kamau")
        desk.try_engine("test")
        await desk.sender.start()
        await desk.inbox.reply(known.id, "Tumepokea", "", "test")

        async def answered():
            thread = await desk.inbox.thread(known.id)
            said = [line.sent is not None and line.sent.text == "Tumepokea" for line in thread.lines]
            return True in said and any(line.received for line in thread.lines[said.index(True) :])

        await until(answered)


async def test_a_desk_that_is_no_demo_hears_nobody(tmp_path):
    from smsdesk.desk import open_desk
    from smsdesk.host.keys import MemoryKey

    async with open_desk(tmp_path, key=MemoryKey()) as desk:
        await desk.let_people_write()
        assert desk.receiving.state.phase is Phase.OFF
