"""Old messages are removed by the desk's engine alone, in the time the person chose, and never in the way of a send."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.core.message import Page
from smsdesk.host.settings import KEEP_MONTHS, Settings
from smsdesk.services.retention import Retention, months_before
from smsdesk.services.retry import causes, retry


class Keeper:
    def __init__(self, office) -> None:
        self.settings = Settings(office.home.settings)
        self.is_engine = True
        self.told = 0
        self.service = Retention(office.store, self.settings, office.sender, office.clock, lambda: self.is_engine)
        self.service.changed.listen(lambda _: self.tell())

    def tell(self) -> None:
        self.told += 1


@pytest.fixture
async def keeper(office):
    keeper = Keeper(office)
    yield keeper
    await keeper.service.stop()


@pytest.mark.parametrize(
    ("now", "months", "then"),
    [
        ((2026, 11, 30), 3, (2026, 8, 30)),
        ((2026, 5, 31), 3, (2026, 2, 28)),
        ((2026, 1, 15), 12, (2025, 1, 15)),
        ((2028, 2, 29), 36, (2025, 2, 28)),
        ((2026, 12, 31), 6, (2026, 6, 30)),
    ],
)
def test_months_are_those_of_the_calendar(now, months, then) -> None:
    assert months_before(datetime(*now, 9, tzinfo=UTC), months) == datetime(*then, 9, tzinfo=UTC)


async def texts(office):
    return {message.text async for message in office.store.look.messages(Page())}


async def test_for_ever_and_whoever_is_not_the_engine_removes_nothing(office, keeper):
    await office.job(await office.account("mspace"), ["Habari"])
    await office.run()
    office.clock.ahead = timedelta(days=4000)
    await keeper.service.round()
    keeper.settings.set(KEEP_MONTHS, 3)
    keeper.is_engine = False
    await keeper.service.round()
    assert await texts(office) == {"Habari"}
    assert keeper.told == 0
    keeper.is_engine = True
    assert (await keeper.service.old(3)).messages == 1
    await keeper.service.round()
    assert await texts(office) == {""}
    assert keeper.told == 1
    assert not await office.store.retention.remains()


async def test_a_change_of_the_setting_is_obeyed_at_once(office, keeper):
    await office.job(await office.account("mspace"), ["Habari"])
    await office.run()
    office.clock.ahead = timedelta(days=100)
    keeper.service.start()
    keeper.settings.set(KEEP_MONTHS, 3)
    while await texts(office) != {""}:
        await office.store.look.totals()


async def test_the_file_is_not_tidied_while_something_is_to_be_sent(office, keeper):
    account = await office.account("mspace")
    await office.job(account, ["Habari"])
    await office.run()
    office.clock.ahead = timedelta(days=100)
    keeper.settings.set(KEEP_MONTHS, 3)
    waits = await office.job(account, ["Mpya"])
    await keeper.service.round()
    assert await texts(office) == {"", "Mpya"}
    assert await office.store.retention.remains()
    await office.sender.until_quiet()
    assert await office.states(waits) == {"accepted": 1} or await office.states(waits) == {"queued": 0, "accepted": 1}
    await keeper.service.round()
    assert not await office.store.retention.remains()
    assert len(office.sent("mspace")) == 2


async def test_the_books_say_the_same_and_nothing_is_sent_again(office, keeper):
    from smsdesk.services.outbox import Outbox

    account = await office.account("mspace")
    job = await office.job(account, ["Habari", "Jambo"])
    await office.run()
    await office.store.ledger.book(office.clock.now())
    before = await office.store.ledger.books()
    office.clock.ahead = timedelta(days=100)
    keeper.settings.set(KEEP_MONTHS, 3)
    await keeper.service.round()
    await office.store.ledger.book(office.clock.now())
    assert await office.store.ledger.books() == before
    outbox = Outbox(office.store, office.clock)
    found = await causes(outbox, job)
    assert await retry(outbox, await outbox.job(job), found, "Asha", "Again") == 0
    assert len(office.sent("mspace")) == 2


async def test_another_programs_choice_holds(office, keeper):
    await office.job(await office.account("mspace"), ["Habari"])
    await office.run()
    office.clock.ahead = timedelta(days=100)
    keeper.settings.set(KEEP_MONTHS, 3)
    Settings(office.home.settings).set(KEEP_MONTHS, 0)
    await keeper.service.round()
    assert await texts(office) == {"Habari"}


async def test_a_clock_that_leaps_is_believed_after_a_day_or_when_a_person_asks(office, keeper):
    account = await office.account("mspace")
    await office.job(account, ["Habari"])
    await office.run()
    keeper.settings.set(KEEP_MONTHS, 3)
    await keeper.service.round()
    office.clock.ahead = timedelta(days=9000)
    await keeper.service.round()
    office.clock.ahead += timedelta(hours=23)
    await keeper.service.round()
    assert await texts(office) == {"Habari"}
    office.clock.ahead = timedelta(0)  # set right again, which is a leap too
    await keeper.service.round()
    office.clock.ahead = timedelta(days=20)
    await keeper.service.round()
    assert await texts(office) == {"Habari"}
    for _ in range(4):
        office.clock.ahead += timedelta(days=25)
        await keeper.service.round()
    assert await texts(office) == {""}

    await office.job(account, ["Mpya"])
    await office.sender.until_quiet()
    office.clock.ahead += timedelta(days=300)
    await keeper.service.round()
    assert await texts(office) == {"", "Mpya"}
    await keeper.service.round(asked=True)
    assert await texts(office) == {""}


async def test_the_command_line_and_lists_say_in_words_that_it_is_gone(office, keeper):
    from smsdesk.cli.jobs import shown_job, shown_message

    job = await office.job(await office.account("mspace"), ["Habari"])
    await office.run()
    (before,) = [shown_message(each) for each in await office.messages(job)]
    office.clock.ahead = timedelta(days=100)
    keeper.settings.set(KEEP_MONTHS, 3)
    await keeper.service.round()
    (after,) = [shown_message(each) for each in await office.messages(job)]
    assert after["sentence"] == "Its text and number were removed from this desk, being old."
    assert after == {**before, "to": None, "text": "", "raw": None, "provider_id": None, "sentence": after["sentence"]}
    assert shown_job(await office.store.look.job(job, office.clock.now()))["states"] == {"accepted": 1}
