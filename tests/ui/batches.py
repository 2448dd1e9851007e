"""Batches as an office has them, put into a real store through its own verbs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from smsdesk.core.message import Ended, NewJob, NewMessage
from smsdesk.core.result import Found, Handed, Reason
from smsdesk.core.state import State

if TYPE_CHECKING:
    from smsdesk.desk import Desk

NAMES = (
    "Lerato Mokoena", "Sipho Nkosi", "Johan van Wyk", "Fatima Adams", "Ayanda Ngcobo", "Kagiso Molefe",
    "Thandiwe Dlamini", "Pieter Botha", "Zanele Khumalo", "Naledi Mahlangu", "Bongani Zulu", "Anele Mthembu",
)  # fmt: skip
START = {"TZ": "+255754", "KE": "+254712", "ZA": "+27823"}
REASONS = {
    State.UNDELIVERED: (None, "Network could not deliver it"),
    State.EXPIRED: (None, "The phone was off"),
    State.REJECTED: (Reason.DESTINATION, "Invalid number"),
    State.NOT_SENT: (Reason.TRANSPORT, "could not connect"),
    State.UNKNOWN: (Reason.TRANSPORT, "no answer in 30 seconds"),
}
REPORTED = (State.DELIVERED, State.UNDELIVERED, State.EXPIRED)


async def batch(
    desk: Desk,
    title: str,
    outcomes: dict[State, int],
    *,
    account: str = "Cape Town branch",
    waiting: int = 0,
    ago: timedelta = timedelta(0),
    takes: timedelta = timedelta(minutes=4),
    not_before: timedelta | None = None,
    text: str = "Clinic reminder: your visit is on Tuesday.",
    sender: str = "",
    fuse: bool = False,
) -> int:
    """A batch whose messages came to these outcomes in turn, and `waiting` more that still wait; its number."""
    store = desk.store
    begun_at = desk.clock.now() - ago
    of = await desk.accounts.named(account)
    sender = sender or of.senders[0]
    start = begun_at if not_before is None else begun_at + not_before
    new = NewJob(of.id, title, text, sender, "Asha", start, start + timedelta(hours=24), {"file": f"{title}.xlsx"})
    job = await store.outbox.open_job(new, begun_at)
    order = _mixed(outcomes)
    count = len(order) + waiting
    rows = [
        NewMessage(f"{START[of.fields['country']]}{n % 1_000_000:06d}", text, 1, NAMES[n % len(NAMES)], n + 2)
        for n in range(count)
    ]
    for at in range(0, count, 5000):
        await store.outbox.add_messages(job, of.id, sender, rows[at : at + 5000], begun_at)
    await store.outbox.commit_job(job, begun_at)
    for place, state in enumerate(order):
        now = begun_at + takes * place / max(1, len(order))
        await _come_to(store, of.id, state, now)
    if fuse:
        await store.accounts.trip_fuse(of.id, "auth", "Login Failed", None, begun_at)
    return job


async def _come_to(store, account: str, state: State, now) -> None:
    begun = (await store.outbox.begin(account, 1, "a1", "life", now))[0]
    reason, words = REASONS.get(state, (None, ""))
    first = State.UNKNOWN if state in REPORTED else state
    settle = now + timedelta(seconds=150) if state is State.UNKNOWN else None
    ended = Ended(begun.id, "a1", first, first, Handed.ALL, reason, words, str(begun.id), settle_until=settle)
    await store.outbox.end([ended], now)
    if state in REPORTED:
        await store.outbox.settle(begun.id, Found(begun.to, state, None, reason, words), "report", "1", now)


def _mixed(outcomes: dict[State, int]) -> list[State]:
    """The rare ones spread over the common ones."""
    total = sum(outcomes.values())
    placed: list[tuple[float, State]] = []
    for state, count in outcomes.items():
        placed += [((n + 0.5) * total / count, state) for n in range(count)]
    return [state for _, state in sorted(placed, key=lambda each: each[0])]
