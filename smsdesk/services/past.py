"""An invented past for the demo: the desk looks as if an office had used it for a month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from smsdesk.core.message import Ended, NewJob, NewMessage, Reading
from smsdesk.core.result import Handed, Reason, Report
from smsdesk.core.state import State

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.message import Account, Begun
    from smsdesk.services.accounts import Accounts
    from smsdesk.store.verbs import Store

#: How far it reaches back.
DAYS: Final = 30
#: Days from one small batch to the next.
EVERY: Final = 5
#: Messages that are written in one commit, and go out at one moment: few enough that a batch shows how it went on.
AT_ONCE: Final = 20

NAMES: Final = (
    "Lerato Mokoena", "Sipho Nkosi", "Johan van Wyk", "Fatima Adams", "Ayanda Ngcobo", "Kagiso Molefe", "Asha Mwita",
    "Thandiwe Dlamini", "Pieter Botha", "Zanele Khumalo", "Wanjiku Kamau", "Achieng Otieno", "Kiprono Koech",
    "Halima Abdi", "Mwende Mutua", "Njeri Mwangi", "Neema Mushi", "Baraka Massawe", "Rehema Juma", "Juma Hamisi",
)  # fmt: skip
#: The beginning of an invented mobile number, by country.
START: Final = {"TZ": "+255754", "KE": "+254712", "ZA": "+27823"}
#: Where the names of a country begin.
FIRST: Final = {"TZ": 200, "KE": 0, "ZA": 120}
FAILURES: Final = {
    State.UNDELIVERED: (None, "Network could not deliver it"),
    State.EXPIRED: (None, "The phone was off"),
    State.REJECTED: (Reason.DESTINATION, "Invalid number"),
    State.UNKNOWN: (Reason.TRANSPORT, "no answer in 30 seconds"),
}
_REPORTED: Final = (State.DELIVERED, State.UNDELIVERED, State.EXPIRED)


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch of the past: when, to how many, and what became of every hundredth of them."""

    days_ago: int
    hour: int
    title: str
    text: str
    people: int
    delivered: int = 0  # in a hundred; the rest is sent, with no report
    failed: int = 0
    uncertain: int = 0  # of the people, the last ones


#: By provider: the balance that the past leads to, about how many receipts go out at a time, and the large batches.
PASTS: Final[dict[str, tuple[Decimal, int, tuple[Batch, ...]]]] = {
    "nextbyte": (
        Decimal(12_550),
        38,
        (
            Batch(24, 9, "Term fees, first reminder", "Mzazi, salio la ada ni TZS 85,000. Shule ya Umoja.", 212, 92, 5),
            Batch(10, 16, "Parents' meeting", "Kikao cha wazazi ni Jumamosi saa 3 asubuhi. Karibuni.", 208, 95, 3),
            Batch(2, 8, "School opens on Monday", "Shule inafunguliwa Jumatatu saa 1:30 asubuhi.", 210, 94, 4),
        ),
    ),
    "mspace": (
        Decimal(9_940),
        61,
        (
            Batch(17, 10, "Loan dividends", "Dear member, your dividend for the year is in your account.", 180),
            Batch(5, 11, "AGM notice", "Annual general meeting on Saturday at 10:00, Mwangaza Hall.", 176),
        ),
    ),
    "smsoffice": (
        Decimal("212.50"),
        44,
        (
            Batch(8, 9, "Water shut-off", "The water is off in Ward 7 on Thursday from 09:00 to 15:00.", 160, 90, 6),
            Batch(1, 10, "Clinic reminders", "Clinic reminder: your visit is on Tuesday.", 150, 91, 5, 3),
        ),
    ),
}


def phone(start: str, place: int) -> str:
    """The invented number of somebody in the lists of the past."""
    return f"{start}{(place * 7919 + 112_400) % 1_000_000:06d}"


def name(place: int, country: str) -> str:
    """The invented name of somebody in the lists of the past; few have the same as somebody else."""
    again, which = divmod((place + FIRST[country]) % len(NAMES) ** 2, len(NAMES))
    first, last = NAMES[which].split(" ", 1)[0], NAMES[(which + 7 * again) % len(NAMES)].split(" ", 1)[1]
    return f"{first} {last}"


async def live_through(store: Store, accounts: Accounts, now: datetime) -> dict[str, Decimal]:
    """Write a month of batches and balances, oldest first; the balance of each provider's account at its end."""
    lived = [account for account in await accounts.all() if account.provider in PASTS]
    held: dict[str, Decimal] = {}
    days: list[tuple[datetime, Account, Batch]] = []
    for account in lived:
        final, daily, batches = PASTS[account.provider]
        small = [_small(account, day, daily) for day in range(DAYS - 1, 0, -EVERY)]
        days += [(_moment(now, batch), account, batch) for batch in (*batches, *small)]
        held[account.id] = final + sum(_paid(batch) for batch in (*batches, *small))
        await _read(store, accounts, account, now - timedelta(days=DAYS), held[account.id])
    for at, account, batch in sorted(days, key=lambda each: each[0]):
        await _send(store, account, batch, at)
        held[account.id] -= _paid(batch)
        # Uncertain ones are not known to be paid for, so the balance says nothing of them yet.
        await _read(store, accounts, account, at + timedelta(minutes=30), held[account.id], quiet=not batch.uncertain)
    return {account.provider: held[account.id] for account in lived}


async def _read(
    store: Store, accounts: Accounts, account: Account, at: datetime, held: Decimal, *, quiet: bool = True
) -> None:
    unit = accounts.provider(account.provider).info.unit
    await store.ledger.keep(Reading(account.id, at, held, unit), quiet=quiet)


def _small(account: Account, day: int, daily: int) -> Batch:
    people = daily * (3 + (day * 7 + len(account.provider)) % 5) // 5 // 4
    text = (
        "Tumepokea malipo yako. Asante." if account.provider == "nextbyte" else "We received your payment. Thank you."
    )
    return Batch(day, 15, "Receipts", text, people, 94 if account.provider != "mspace" else 0, 3)


def _paid(batch: Batch) -> int:
    return batch.people - batch.uncertain - sum(state is State.REJECTED for state in _outcomes(batch))


def _moment(now: datetime, batch: Batch) -> datetime:
    local = (now - timedelta(days=batch.days_ago)).astimezone()
    return local.replace(hour=batch.hour, minute=(batch.people * 7) % 50, second=11).astimezone(now.tzinfo)


def _outcomes(batch: Batch) -> list[State]:
    """What became of each, the rare ones spread over the common ones."""
    failures = (State.UNDELIVERED, State.EXPIRED, State.REJECTED, State.UNDELIVERED)
    found = []
    for place in range(batch.people - batch.uncertain):
        share = (place * 37) % 100
        if share < batch.delivered:
            found.append(State.DELIVERED)
        elif share < batch.delivered + batch.failed and batch.delivered:
            found.append(failures[place % len(failures)])
        else:
            found.append(State.ACCEPTED)
    return [*found, *[State.UNKNOWN] * batch.uncertain]


async def _send(store: Store, account: Account, batch: Batch, at: datetime) -> None:
    country = account.fields.get("country", "KE")
    start = START[country]
    sender = next(iter(account.senders), "")
    source = {"file": f"{batch.title}.xlsx"} if batch.title != "Receipts" else {}
    job = await store.outbox.open_job(
        NewJob(account.id, batch.title, batch.text, sender, "Grace", at, at + timedelta(hours=24), source), at
    )
    rows = [NewMessage(phone(start, n), batch.text, 1, name(n, country), n + 2) for n in range(batch.people)]
    await store.outbox.add_messages(job, account.id, sender, rows, at)
    await store.outbox.commit_job(job, at)
    outcomes = iter(_outcomes(batch))
    place = 0
    while begun := await store.outbox.begin(account.id, AT_ONCE, "past", "past", at + timedelta(seconds=place)):
        then = at + timedelta(seconds=place + 1)
        states = [next(outcomes) for _ in begun]
        ended = [_ended(each.id, state, then) for each, state in zip(begun, states, strict=True)]
        await store.outbox.end(ended, then)
        told = [_report(each, state) for each, state in zip(begun, states, strict=True) if state in _REPORTED]
        await store.outbox.report(account.id, told, then + timedelta(seconds=20))
        place += len(begun) // 2


def _ended(message: int, state: State, at: datetime) -> Ended:
    first = State.ACCEPTED if state in _REPORTED else state
    reason, words = FAILURES.get(first, (None, ""))
    settle = at + timedelta(seconds=155) if first is State.UNKNOWN else None
    cost = Decimal(1) if first is State.ACCEPTED else None
    return Ended(
        message, "past", first, first, Handed.ALL, reason, words, f"past-{message}", cost=cost, settle_until=settle
    )


def _report(begun: Begun, state: State) -> Report:
    _, words = FAILURES.get(state, (None, ""))
    return Report(f"past-{begun.id}", begun.to, state, words=words)
