"""How a balance is said: its chip, its age, how long it lasts, and what moved without us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.ui.kept import kept
from smsdesk.ui.words import Word, clock, number, sentence, since, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.balance import BalanceCard, Drift

#: From so many days on a forecast is a guess, and is said as one.
_LONG = 365


def standing(card: BalanceCard) -> Word:
    """How a balance stands, as a chip."""
    if card.error is not None:
        if card.account.signed_in is False:
            return Word(tr("Sign-in failed"), "err", "circle-x")
        return Word(tr("Not reachable"), "err", "circle-x")
    if card.low:
        return Word(tr("Low"), "warn", "triangle-alert")
    if card.amount is not None:
        return Word(tr("Good"), "ok", "circle-check")
    if card.account.signed_in or card.words:
        return Word(tr("Signed in"), "ok", "circle-check")
    return Word(tr("Not known"), "wait", "circle-help")


def figure(card: BalanceCard) -> str:
    """The balance in large: a number, or the provider's own word where it gives none."""
    if card.amount is not None:
        return number(card.amount)
    return sentence(kept(card.words)).rstrip(".") if card.words else tr("Not known")


def when(moment: datetime, now: datetime) -> str:
    """A moment in the middle of a sentence: "10:41", "yesterday 16:02", "Fri 12 Jun"."""
    said = since(moment, now)
    return tr("yesterday {time}").format(time=clock(moment)) if said == tr("Yesterday") else said


def checked(card: BalanceCard, now: datetime) -> str:
    """From when the number is: "Checked 10:41", "From yesterday 16:02", "From last message, 09:58"."""
    if card.read_at is None:
        return tr("Not checked yet")
    said = when(card.read_at, now)
    if not card.can_read:
        return tr("From last message, {when}").format(when=said)
    if card.error is not None:
        return tr("From {when}").format(when=said)
    return tr("Checked {when}").format(when=said)


def lasts(card: BalanceCard) -> str:
    """How long the balance lasts at the pace of the last two weeks; "" where that cannot be said."""
    days = card.days_left
    if days is None or card.error is not None:
        return ""
    if days < 1:
        return tr("Less than a day left")
    if days > _LONG:
        return tr("More than a year left")
    whole = round(days)
    return tr("About %Ln days left", whole)


def moved(drift: Drift, now: datetime) -> str:
    """What moved without us: "Moved without smsdesk: −250 since Tue 16 Jun"."""
    sign = "−" if drift.amount < 0 else "+"
    words = tr("Moved without smsdesk: {amount} since {when}")
    return words.format(amount=sign + number(abs(drift.amount)), when=when(drift.since, now))


def low_count(cards: Sequence[BalanceCard]) -> str:
    """ "1 account is low"; "" where none is."""
    count = sum(card.low for card in cards)
    if not count:
        return ""
    return tr("%Ln accounts are low", count)


def silent_count(cards: Sequence[BalanceCard]) -> str:
    """ "1 did not answer"; "" where all did."""
    count = sum(card.error is not None for card in cards)
    if not count:
        return ""
    return tr("%Ln did not answer", count)


def low_news(card: BalanceCard) -> tuple[str, str]:
    """The news that an account is low: a title and a sentence, "186 SMS left, about 2 days."."""
    title = tr("{name} is low").format(name=card.account.name)
    left = tr("{n} {unit} left").format(n=figure(card), unit=card.unit)
    days = card.days_left
    if days is None:
        return title, f"{left}."
    if days < 1:
        return title, tr("{left}, less than a day.").format(left=left)
    whole = round(days)
    return title, tr("{left}, about %Ln days.", whole).format(left=left)


def spoken(card: BalanceCard) -> str:
    """The trend in one sentence, for those who do not see the line."""
    if len(card.history) < 2:
        return ""
    words = tr("From {first} to {last} {unit} in 30 days, warned under {level}")
    first, last = number(card.history[0].amount), number(card.history[-1].amount)
    return words.format(first=first, last=last, unit=card.unit, level=number(card.warning))
