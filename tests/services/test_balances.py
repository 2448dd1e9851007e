"""Balances: real client, real store, the simulator's purses on the other side."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from smsdesk.core.balance import Purse
from smsdesk.core.errors import BadInput
from smsdesk.core.message import Reading
from smsdesk.core.result import Balance
from smsdesk.host.settings import BALANCE_EVERY, Settings
from smsdesk.services.accounts import Accounts
from smsdesk.services.balances import Balances
from smsdesk.services.ledger import LedgerBooks
from smsdesk.simulator.faults import Fault


class Bank:
    """The balances of an office, and the other side of its accounts."""

    def __init__(self, office, settings) -> None:
        self.office = office
        self.settings = settings
        self.engine = True
        self.accounts = Accounts(office.store, office.connections, office.drawer, office.clock)
        self.balances = self.anew()
        self.ledger = LedgerBooks(office.store, office.connections, office.clock)

    def anew(self) -> Balances:
        """As after a restart of the program."""
        office = self.office
        return Balances(
            office.store, office.connections, self.accounts, office.sender, self.settings, office.clock,
            lambda: self.engine,
        )  # fmt: skip

    def purse(self, provider):
        return next(iter(self.office.simulator.sides[provider].accounts.values()))

    def asked(self, provider=None):
        return len(self.office.simulator.entries(provider, "balance"))

    async def keep(self, account, days_ago, amount, *, quiet=True, unit="SMS"):
        at = self.office.clock.now() - timedelta(days=days_ago)
        await self.office.store.ledger.keep(Reading(account.id, at, Decimal(amount), unit), quiet=quiet)

    async def send(self, account, *texts, country="255"):
        job = await self.office.job(account, texts, country=country)
        await self.office.run()
        return job


@pytest.fixture
def bank(office, tmp_path):
    return Bank(office, Settings(tmp_path / "settings.json"))


async def test_a_card_has_the_balance_with_its_unit_and_time_and_no_decimal_is_lost(office, bank):
    mspace, smsoffice = await office.account("mspace"), await office.account("smsoffice")
    bank.purse("smsoffice").balance = Decimal("3204.55")
    told = []
    bank.balances.changed.listen(lambda _: told.append(True))
    one, other = await bank.balances.refresh(mspace), await bank.balances.refresh(smsoffice)
    assert (one.account, one.title, one.amount, one.unit, one.error, one.can_read) == (
        mspace, "Mspace", 50_000, "SMS", None, True,
    )  # fmt: skip
    assert office.clock.now() - one.read_at < timedelta(seconds=30)
    assert (other.amount, other.unit, [point.amount for point in other.history]) == (
        Decimal("3204.55"), "credits", [Decimal("3204.55")],
    )  # fmt: skip
    assert told


async def test_what_is_sent_is_no_drift_and_what_is_bought_or_taken_elsewhere_is(office, bank):
    account = await office.account("mspace")
    await bank.balances.refresh(account)
    await bank.send(account, "Habari", "Habari tena", "Kwaheri")
    card = await bank.balances.refresh(account)
    assert (card.amount, card.drift) == (49_997, None)
    bank.purse("mspace").balance -= 250
    card = await bank.balances.refresh(account)
    assert card.drift.amount == -250
    bank.purse("mspace").balance += 10_000
    card = await bank.balances.refresh(account)
    assert card.drift.amount == 10_000
    assert [drift.amount for drift in await bank.ledger.drifts(account.id)] == [-250, 10_000]
    totals = dict.fromkeys(Purse, Decimal(0))
    for line in await bank.ledger.bookings():
        totals[line.purse] += line.amount
    assert totals[Purse.OWN] == card.amount == bank.purse("mspace").balance
    assert totals[Purse.MESSAGES] == bank.purse("mspace").spent == 3


async def test_an_account_that_does_not_answer_keeps_its_number_and_disturbs_no_other(office, bank):
    mspace, nextbyte = await office.account("mspace"), await office.account("nextbyte")
    await bank.balances.refresh_all()
    bank.purse("nextbyte").balance -= 1
    office.simulator.fault("mspace", Fault.SERVER_ERROR, times=None)
    cards = {card.account.id: card for card in await bank.balances.refresh_all()}
    silent = cards[mspace.id]
    assert (silent.amount, cards[nextbyte.id].amount) == (50_000, 49_999)
    assert silent.error
    assert silent.read_at < silent.error_at
    await office.simulator.mend("mspace")
    card = await bank.balances.refresh(mspace)
    assert (card.error, card.error_at) == (None, None)


async def test_a_refused_sign_in_is_said_and_a_store_of_passwords_that_is_shut_too(office, bank):
    account = await office.account("mspace")
    bank.purse("mspace").key = "another"
    assert "sign-in was refused" in (await bank.balances.refresh(account)).error
    office.drawer.kept.clear()
    await office.connections.drop(account.id)

    async def locked(account, where):
        from smsdesk.core.errors import DeskError

        raise DeskError("keyring.locked")

    office.drawer.open = locked
    assert (await bank.balances.refresh(account)).error == "The password store is locked. Unlock it, then try again."
    assert len(await bank.balances.refresh_all()) == 1


@pytest.mark.parametrize("told", ["-1", "", "420"])
async def test_ndovubase_tells_its_balance_with_what_is_sent_and_not_known_is_not_zero(office, bank, told):
    account = await office.account("ndovubase")
    assert not (await bank.balances.refresh(account)).can_read
    office.simulator.ndovubase.dialect.balance = told
    await bank.send(account, "Habari", country="254")
    card = (await bank.balances.cards())[0]
    assert card.amount == (420 if told == "420" else None)
    assert card.low is (told == "420")
    assert card.error is None
    await bank.balances.round()
    assert bank.asked() == 0


async def test_ndovubases_last_answer_counts_and_its_single_messages_open_its_books(office, bank):
    account = await office.account("ndovubase")
    await bank.send(account, "Habari", country="254")
    held = (await bank.balances.cards())[0].amount
    assert held == bank.purse("ndovubase").balance
    bank.purse("ndovubase").balance -= 100
    await office.sender.stop(5)
    office.sender = office.engine()
    await bank.send(account, "Tena", country="254")
    card = (await bank.balances.cards())[0]
    assert card.drift.amount == -100
    await office.sender.stop(5)
    office.sender = office.engine()
    await bank.send(account, *(f"Habari {n}" for n in range(20)), country="254")
    assert (await bank.balances.cards())[0].amount == pytest.approx(bank.purse("ndovubase").balance, abs=1)
    assert len(await bank.ledger.drifts()) == 1


async def test_a_card_says_how_long_the_balance_lasts(office, bank):
    account = await office.account("mspace")
    for days_ago, amount in ((40, 9000), (20, 8000), (10, 7000), (6, 6800), (4, 16800), (1, 15800), (0.5, 15800)):
        await bank.keep(account, days_ago, amount)
    card = (await bank.balances.cards())[0]
    # 2,200 in the last 14 days; what was bought does not count.
    assert card.days_left == pytest.approx(15800 / 2200 * 14, rel=0.01)
    assert [point.amount for point in card.history] == [8000, 7000, 6800, 16800, 15800, 15800][: len(card.history)]
    assert card.drift.amount == -1000


async def test_too_little_is_known_to_say_how_long_it_lasts(office, bank):
    young, still = await office.account("mspace"), await office.account("mspace")
    for days_ago, amount in ((1.9, 900), (1, 100)):
        await bank.keep(young, days_ago, amount)
    for days_ago in (9, 1):
        await bank.keep(still, days_ago, 9000)
    cards = {card.account.id: card for card in await bank.balances.cards()}
    assert cards[young.id].days_left is None
    assert cards[still.id].days_left is None


async def test_history_has_the_last_balance_of_each_day(office, bank):
    account = await office.account("mspace")
    for days_ago in (31, 3, 2, 1):
        await bank.keep(account, days_ago, 1000 + days_ago)
        await bank.keep(account, days_ago - 0.001, 2000 + days_ago)
    history = (await bank.balances.cards())[0].history
    assert [int(point.amount) for point in history] == [2003, 2002, 2001]
    assert [point.at for point in history] == sorted(point.at for point in history)


async def test_worst_comes_first(office, bank):
    low, soon, late, silent, unknown = [
        await office.account(key) for key in ("mspace", "mspace", "mspace", "smsoffice", "ndovubase")
    ]
    await bank.keep(low, 1, 186)
    for account, used in ((soon, 4000), (late, 100)):
        await bank.keep(account, 5, 10_000)
        await bank.keep(account, 1, 10_000 - used)
    await bank.keep(silent, 2, 3204, unit="credits")
    now = office.clock.now()
    await office.store.ledger.keep(Reading(silent.id, now, None, "credits", error="No answer"), quiet=False)
    assert [card.account.id for card in await bank.balances.cards()] == [
        each.id for each in (low, soon, late, silent, unknown)
    ]


async def test_who_is_low_is_told_once_a_day_across_restarts(office, bank):
    account = await office.account("mspace")
    heard = []
    bank.purse("mspace").balance = Decimal(499)
    assert (await bank.balances.refresh(account)).low
    bank.balances.low.listen(heard.append)
    for _ in range(2):
        await bank.balances.refresh(account)
    later = bank.anew()
    later.low.listen(heard.append)
    await later.round()
    assert [card.amount for card in heard] == [499]
    office.clock.ahead = timedelta(days=1)
    await later.round()
    await later.refresh(account)
    assert len(heard) == 2


async def test_a_level_of_ones_own(office, bank):
    account = await office.account("mspace")
    heard = []
    bank.balances.low.listen(heard.append)
    assert (await bank.balances.refresh(account)).warning == 500
    await bank.balances.set_warning(account.id, Decimal(60_000))
    (card,) = await bank.balances.cards()
    assert (card.warning, card.low, len(heard)) == (60_000, True, 1)
    for wrong in ("-1", "NaN", "Infinity"):
        with pytest.raises(BadInput):
            await bank.balances.set_warning(account.id, Decimal(wrong))


# -- by the clock


async def test_the_clock_reads_each_balance_every_so_often_and_only_in_the_engine(office, bank):
    await office.account("mspace")
    await office.account("smsoffice")
    bank.engine = False
    await bank.balances.round()
    assert bank.asked() == 0
    bank.engine = True
    for minutes, asked in ((0, 2), (1, 2), (61, 4), (100, 4), (122, 6)):
        office.clock.ahead = timedelta(minutes=minutes)
        await bank.balances.round()
        assert bank.asked() == asked, minutes
    bank.settings.set(BALANCE_EVERY, 0)
    office.clock.ahead = timedelta(days=3)
    await bank.balances.round()
    assert bank.asked() == 6
    bank.settings.set(BALANCE_EVERY, 15)
    office.clock.ahead = timedelta(days=2)  # a clock that was set back does not stop the schedule
    await bank.balances.round()
    assert bank.asked() == 8


async def test_the_clock_leaves_a_lane_alone_that_sends_or_is_about_to(office, bank):
    one, other = await office.account("smsoffice"), await office.account("smsoffice")
    mspace = await office.account("mspace")
    await office.job(one, ["Habari"])
    await office.job(mspace, ["Habari"], start=office.clock.now() + timedelta(hours=2))
    await bank.balances.round()
    assert (bank.asked("smsoffice"), bank.asked("mspace")) == (0, 1), "one connection for both of them"
    office.simulator.fault("smsoffice", Fault.LATE, operation="send", seconds=1.0)
    await office.sender.start()
    while not office.sender.in_the_air():
        await asyncio.sleep(0.01)
    asked = bank.asked("smsoffice")  # before it sends, the lane looks whether the provider is there
    await bank.balances.round()
    assert bank.asked("smsoffice") == asked
    await office.sender.until_quiet()
    await bank.balances.round()
    assert {card.account.id: card.amount for card in await bank.balances.cards()}[other.id] == 49_999
    assert office.simulator.traffic("smsoffice").most_at_once == 1


async def test_a_schedule_runs_until_it_is_stopped(office, bank, monkeypatch):
    monkeypatch.setattr("smsdesk.services.balances.FIRST", 0.01)
    await office.account("mspace")
    bank.balances.start()
    bank.balances.start()
    async with asyncio.timeout(10):
        while not bank.asked():
            await asyncio.sleep(0.01)
    await bank.balances.stop()
    assert bank.asked() == 1


# -- beside a send


async def test_a_reading_beside_a_send_invents_no_drift(office, bank):
    account = await office.account("nextbyte")
    await bank.balances.refresh(account)
    await office.job(account, [f"Habari {n}" for n in range(60)])
    await office.sender.start()
    for _ in range(12):
        await bank.balances.refresh(account)
    await office.sender.until_quiet()
    assert (await bank.balances.refresh(account)).amount == 49_940
    assert await bank.ledger.drifts() == []


async def test_an_answer_that_was_lost_is_no_drift_when_the_log_finds_it(office, bank):
    account = await office.account("nextbyte")
    await bank.balances.refresh(account)
    office.simulator.fault("nextbyte", Fault.RESET_AFTER, operation="send")
    await bank.send(account, "Habari")
    card = await bank.balances.refresh(account)
    assert (card.amount, card.drift) == (49_999, None)
    office.clock.ahead = timedelta(minutes=20)
    await office.sender._settler.round()
    card = await bank.balances.refresh(account)
    assert (card.amount, card.drift) == (49_999, None)
    messages = sum(line.amount for line in await bank.ledger.bookings() if line.purse is Purse.MESSAGES)
    assert messages == 1


async def test_a_check_of_the_sign_in_opens_the_books(office, bank):
    account = await office.account("nextbyte")
    assert (await bank.accounts.check(account)).balance == Balance(Decimal(50_000), "SMS")
    (book,) = (await office.store.ledger.books()).values()
    assert (book.own, book.opened_at is None) == (50_000, False)


async def test_accounts_that_share_a_connection_are_read_one_after_the_other_and_both_agree(office, bank):
    one, other = await office.account("smsoffice"), await office.account("smsoffice")
    await bank.balances.refresh_all()
    bank.purse("smsoffice").balance -= 10
    await bank.balances.refresh_all()
    assert {(drift.account, drift.amount) for drift in await bank.ledger.drifts()} == {(one.id, -10), (other.id, -10)}
    assert office.simulator.traffic("smsoffice").most_at_once == 1


async def test_an_account_whose_provider_is_gone_has_no_card_and_breaks_nothing(office, bank):
    account = await office.account("mspace")
    await bank.keep(account, 1, 10)
    office.providers = {key: kind for key, kind in office.providers.items() if key != "mspace"}
    office.connections._providers = office.providers
    bank.balances.low.listen(lambda card: pytest.fail(card.title))
    await bank.balances.round()
    assert await bank.balances.refresh_all() == []
