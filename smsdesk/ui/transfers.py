"""How the window says a transfer: the word of its outcome, what it comes to, and whom it is for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from smsdesk.core.money import amount_text
from smsdesk.core.phrase import phrase
from smsdesk.core.result import ChildKind
from smsdesk.core.transfer import Direction, Sides, TransferState
from smsdesk.ui.kept import kept
from smsdesk.ui.words import Word, duration, grouped, number, sentence, tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from smsdesk.core.balance import Branch, Child
    from smsdesk.core.message import Account
    from smsdesk.core.transfer import Transfer

_WORDS: Final = {
    TransferState.PLANNED: (phrase("Planned"), "wait", "clock"),
    TransferState.SENDING: (phrase("Moving"), "info", "loader-circle"),
    TransferState.DONE: (phrase("Done"), "ok", "circle-check"),
    TransferState.REFUSED: (phrase("Failed"), "err", "circle-x"),
    TransferState.UNKNOWN: (phrase("Unknown outcome"), "unsure", "circle-help"),
    TransferState.NOT_DONE: (phrase("Not done"), "warn", "ban"),
    TransferState.PARTLY_DONE: (phrase("Partly done"), "err", "triangle-alert"),
}

_KINDS: Final = {
    ChildKind.RESELLER_CLIENT: phrase("Reseller client"),
    ChildKind.SUB_ACCOUNT: phrase("Sub-user"),
    ChildKind.CUSTOMER: phrase("Customer"),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person would like moved, before anybody is asked."""

    branch: Branch
    direction: Direction
    kind: str
    child: str
    credits: int

    @property
    def account(self) -> Account:
        """The account that the child stands below."""
        return self.branch.account

    @property
    def known(self) -> Sides:
        """What both sides held when they were last read."""
        held = next((each.credits for each in self.branch.children if self.means(each)), None)
        return Sides(self.branch.own, held)

    @property
    def signed(self) -> int:
        """Credits as the child sees them."""
        return self.credits if self.direction is Direction.ADD else -self.credits

    @property
    def short(self) -> str:
        """What is typed to confirm it."""
        return short_name(self.child, (each.name for each in self.branch.children if not self.means(each)))

    @property
    def words(self) -> str:
        """The whole order: "Add 2,000 SMS to kaziplus"."""
        moved = units(self.credits, self.branch.unit)
        if self.direction is Direction.ADD:
            return tr("Add {moved} to {child}").format(moved=moved, child=self.child)
        return tr("Take back {moved} from {child}").format(moved=moved, child=self.child)

    def means(self, child: Child) -> bool:
        """Whether it is this one."""
        return child.kind == self.kind and child.name.casefold() == self.child.casefold()


def transfer_word(state: TransferState | str) -> Word:
    """The word of a transfer's state; the same everywhere."""
    text, role, icon = _WORDS[TransferState(state)]
    return Word(tr(text), role, icon)


def kind_word(kind: str) -> str:
    """What an account below an account is called: "Reseller client"; a provider's own word as it is."""
    known = {str(each): words for each, words in _KINDS.items()}.get(kind)
    return tr(known) if known else sentence(kind.replace("_", " ")).rstrip(".")


def figure(value: Decimal | int | None) -> str:
    """An amount without zeros at its end: "12,550"; "not known" for None."""
    if value is None:
        return tr("not known")
    return number(Decimal(amount_text(Decimal(value))))


def signed_figure(value: Decimal | int) -> str:
    """An amount with its sign: "+2,000", "\u2212 2,000"."""
    return f"+{figure(value)}" if value >= 0 else f"\u2212 {figure(-value)}"


def units(count: int, unit: str) -> str:
    """ "2,000 SMS": so many of what the provider counts in."""
    return f"{number(count)} {unit or 'SMS'}"


def ago(moment: datetime, now: datetime) -> str:
    """ "3 minutes ago", "just now"."""
    seconds = (now - moment).total_seconds()
    return tr("just now") if seconds < 10 else tr("{time} ago").format(time=duration(seconds))


def short_name(child: str, others: Iterable[str] = ()) -> str:
    """What a person types to say which child is meant: of an e-mail address what sets it apart.

    The first word of its domain ("moshi" of ofisi@moshi.example), or what stands before the @ where another child
    has that domain too.
    """
    before, at, _ = child.partition("@")
    word = _domain(child)
    if not at or not word:
        return child
    return before.strip() or child if word in {_domain(each) for each in others} else word


def _domain(address: str) -> str:
    return address.partition("@")[2].split(".")[0].strip().casefold()


def same_name(typed: str, wanted: str, whole: str) -> bool:
    """Whether this names it: the short name or the whole one, in any case."""
    return typed.strip().casefold() in {wanted.strip().casefold(), whole.strip().casefold()} - {""}


def note(transfer: Transfer, unit: str) -> str:
    """A transfer's end in a few words, for one line of a table."""
    match transfer.state:
        case TransferState.DONE if transfer.after.child is not None:
            return tr("{amount} {unit} now").format(amount=figure(transfer.after.child), unit=unit)
        case TransferState.DONE:
            return (
                tr("Accepted")
                if transfer.settled_by is None
                else tr("Settled by {who}").format(who=transfer.settled_by)
            )
        case TransferState.UNKNOWN:
            return sentence(kept(transfer.words)).rstrip(".") or tr("No answer")
        case TransferState.PLANNED | TransferState.SENDING:
            return ""
        case _ if transfer.settled_by is not None:
            return tr("Settled by {who}").format(who=transfer.settled_by)
        case _:
            return sentence(kept(transfer.words)).rstrip(".") or tr(transfer.sentence)


def headline(transfer: Transfer, title: str, unit: str) -> str:
    """What became of it in a line; `title` is the provider's name. The transfer's own sentence says the rest."""
    moved, child = units(transfer.credits, unit), transfer.child
    match transfer.state:
        case TransferState.DONE if transfer.direction is Direction.ADD:
            return tr("{moved} added to {child}.").format(moved=moved, child=child)
        case TransferState.DONE:
            return tr("{moved} taken back from {child}.").format(moved=moved, child=child)
        case TransferState.REFUSED:
            return tr("{title} refused.").format(title=title)
        case TransferState.NOT_DONE:
            return tr("No {unit} were moved.").format(unit=unit)
        case TransferState.PARTLY_DONE:
            return tr("Only one side was booked.")
        case TransferState.UNKNOWN:
            return tr("Nobody can say yet whether {moved} were moved.").format(moved=moved)
        case _:
            return tr("{moved} are being moved.").format(moved=moved)


def whom_to_call(title: str, phone: str) -> str:
    """Whom to call where only the provider can put it right."""
    if phone:
        return tr("Call {title}: {number}.").format(title=title, number=grouped(phone))
    return tr("Call {title}; their number stands on your contract or invoice.").format(title=title)
