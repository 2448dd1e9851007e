"""Reports of a desk that people used, against what its messages, its books and its transfers say one by one."""

from __future__ import annotations

import csv
from datetime import timedelta
from decimal import Decimal

from smsdesk.core.groups import MEMBERS, Group
from smsdesk.core.message import Ended, NewJob, NewMessage, Page
from smsdesk.core.period import Choice, Period, period
from smsdesk.core.result import Handed
from smsdesk.core.state import TAKEN, State
from smsdesk.core.statistics import Counts
from smsdesk.core.transfer import Direction, TransferOrder
from smsdesk.desk import open_demo

SCHOOL, SACCO, TOWN, CODE = "School office", "Mwangaza SACCO", "Cape Town branch", "Short code 22915"


def today(desk):
    return desk.clock.now().astimezone().date()


async def test_a_month_says_what_its_messages_say(tmp_path):
    async with open_demo(lived_in=True) as desk:
        whole = period(Choice.QUARTER, today(desk))
        report = await desk.statistics.report(whole)
        every = [each async for each in desk.store.look.messages(Page())]
        of = {group: sum(each.state in states for each in every) for group, states in MEMBERS.items()}
        assert report.total.delivered == of[Group.DELIVERED] > 900
        assert report.total.sent == of[Group.SENT]
        assert report.total.failed == of[Group.FAILED]
        assert report.total.uncertain == of[Group.UNCERTAIN] == 3
        assert report.total.messages == len(every)
        assert report.total.parts == sum(each.parts for each in every if each.state in TAKEN)
        assert sum((counts for _, counts in report.days), Counts()) == report.total
        assert sum((use.counts for use in report.uses), Counts()) == report.total
        assert sum((cell.counts for cell in report.cells), Counts()) == report.total
        assert sum(each.messages for each in report.failures) == report.total.failed
        assert [each.messages for each in report.failures] == sorted(
            (f.messages for f in report.failures), reverse=True
        )
        assert report.received == len(await desk.inbox.received())
        assert report.opted_out == len(await desk.optouts.all())

        uses = {use.name: use for use in report.uses}
        assert list(uses) == [SCHOOL, SACCO, TOWN, CODE]
        # Mspace has no reports: that is said, and is no rate of 0.
        assert uses[SACCO].counts.messages > 400
        assert uses[SACCO].counts.reported == 0
        assert uses[SACCO].counts.rate is None
        assert 0.9 < uses[TOWN].counts.rate < 1
        # What messages cost is what the books say, each in its own unit.
        assert (uses[SCHOOL].spent, uses[SCHOOL].unit) == (Decimal(uses[SCHOOL].counts.parts), "SMS")
        assert (uses[TOWN].spent, uses[TOWN].unit) == (Decimal(uses[TOWN].counts.parts), "credits")

        assert await desk.exports.report(tmp_path / "report.csv", report) == len(report.cells)
        with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.DictReader(file))
        assert sum(int(line["Messages"]) for line in lines) == report.total.messages
        assert sum(int(line["SMS paid"]) for line in lines) == report.total.parts
        assert {line["Account"] for line in lines} <= set(uses)


async def test_one_account_and_two_halves_of_a_time():
    async with open_demo(lived_in=True) as desk:
        last = today(desk)
        whole = Period(last - timedelta(days=59), last)
        town = await desk.accounts.named(TOWN)
        all_of_it, only = await desk.statistics.report(whole), await desk.statistics.report(whole, town.id)
        assert [use.name for use in only.uses] == [TOWN]
        assert only.total == next(use.counts for use in all_of_it.uses if use.name == TOWN)
        assert only.opted_out is None
        half = Period(last - timedelta(days=9), last)
        recent = await desk.statistics.report(half)
        older = await desk.statistics.report(Period(whole.first, half.first - timedelta(days=1)))
        assert recent.total + older.total == all_of_it.total
        assert recent.before == (await desk.statistics.report(half.before)).total.messages > 0
        spent = [sum(use.spent or 0 for use in report.uses) for report in (recent, older, all_of_it)]
        assert spent[0] + spent[1] == spent[2]


async def test_what_waits_stands_on_the_day_it_is_to_be_sent():
    async with open_demo() as desk:
        account, now = await desk.accounts.named(SCHOOL), desk.clock.now()
        start = now + timedelta(days=2)
        outbox = desk.store.outbox
        job = await outbox.open_job(NewJob(account.id, "t", "t", "S", "Asha", start, start + timedelta(hours=9)), now)
        await outbox.add_messages(job, account.id, "S", [NewMessage("+255754000001", "x", 2)] * 3, now)
        await outbox.commit_job(job, now)
        assert (await desk.statistics.report(period(Choice.TODAY, today(desk)))).empty
        there = start.astimezone().date()
        later = await desk.statistics.report(Period(there, there))
        assert (later.total.waiting, later.total.messages, later.total.parts) == (3, 0, 0)
        assert not later.empty
        # Handed over, it stands on the day of that.
        (begun,) = await outbox.begin(account.id, 1, "r", "life", start)
        ended = Ended(begun.id, "r", State.ACCEPTED, State.ACCEPTED, Handed.ALL, provider_id="7")
        await outbox.end([ended], start)
        later = await desk.statistics.report(Period(there, there))
        assert (later.total.waiting, later.total.sent, later.total.parts) == (2, 1, 2)


async def test_top_ups_are_counted_by_account():
    async with open_demo(lived_in=True) as desk:
        account = await desk.accounts.named(SCHOOL)
        for direction, amount in ((Direction.ADD, 100), (Direction.ADD, 40), (Direction.TAKE, 30)):
            branch = next(each for each in await desk.subaccounts.branches() if each.account.id == account.id)
            if direction is Direction.TAKE and not branch.can_deduct:
                continue
            order = TransferOrder(account.id, direction, branch.kinds[0], "ofisi@moshi.example", amount, "Asha")
            await desk.transfers.move(order)
        report = await desk.statistics.report(period(Choice.TODAY, today(desk)))
        use = next(each for each in report.uses if each.name == SCHOOL)
        assert (use.top_ups, use.topped_up) == (2, 140)
        assert use.taken_back in (0, 30)
        # A top-up is no spending on messages.
        assert use.spent == sum(cell.counts.parts for cell in report.cells if cell.name == SCHOOL)


async def test_what_a_removed_account_sent_stays_in_the_report():
    async with open_demo(lived_in=True) as desk:
        whole = period(Choice.QUARTER, today(desk))
        before = await desk.statistics.report(whole)
        await desk.accounts.remove(await desk.accounts.named(SACCO))
        await desk.accounts.remove(await desk.accounts.named(CODE))
        after = await desk.statistics.report(whole)
        assert after.total == before.total
        assert SACCO in [use.name for use in after.uses]
