"""The tree as data: provider, account, kind, and the accounts below; found by words, by low balances, and in order."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from smsdesk.core.phrase import phrase
from smsdesk.core.result import ChildKind
from smsdesk.ui.rows import Column
from smsdesk.ui.transfers import kind_word
from smsdesk.ui.tree import Mark, Node
from smsdesk.ui.words import number, since, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from smsdesk.core.balance import Branch, Child


class Step(Enum):
    """How deep a line stands."""

    PROVIDER = auto()
    ACCOUNT = auto()
    GROUP = auto()
    CHILD = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the tree. `amount` and `count` of a group are those of the lines shown below it."""

    step: Step
    title: str
    kind: str = ""
    branch: Branch | None = None
    child: Child | None = None
    amount: Decimal | None = None
    count: int = 0

    @property
    def stale(self) -> bool:
        """Whether the last reading failed, so that this is older than it should be."""
        return self.branch is not None and self.branch.error is not None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person looks for, and in which order; `order` is "" for the provider's own."""

    words: str = ""
    low: bool = False
    order: str = ""
    down: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return self.low or bool(self.words.strip())


#: kind -> (all of them, how many of them).
_KINDS: Final = {
    str(ChildKind.RESELLER_CLIENT): (phrase("Reseller clients"), phrase("%Ln clients")),
    str(ChildKind.SUB_ACCOUNT): (phrase("Sub-users"), phrase("%Ln users")),
    str(ChildKind.CUSTOMER): (phrase("Customers"), phrase("%Ln customers")),
}

_WHOM: Final = {
    str(ChildKind.RESELLER_CLIENT): phrase("client"),
    str(ChildKind.SUB_ACCOUNT): phrase("sub-user"),
    str(ChildKind.CUSTOMER): phrase("customer"),
}


def kind_words(kind: str) -> str:
    """All accounts of that kind: "Reseller clients"; a kind of a provider of others in its own word."""
    return tr(_KINDS[kind][0]) if kind in _KINDS else kind_word(kind)


def whom(kind: str) -> str:
    """One account of that kind in the middle of a sentence, as short as can be: "client"."""
    return tr(_WHOM[kind]) if kind in _WHOM else kind_word(kind).lower()


def kind_count(kind: str, count: int) -> str:
    """How many: "6 clients"."""
    if kind not in _KINDS:
        return number(count)
    return tr(_KINDS[kind][1], count)


def key_of(account: str, kind: str = "", name: str = "") -> str:
    """The key of a line in the tree: of a child, of a group without a name, of an account without either."""
    return f"{account}\0{kind}\0{name}"


def lines(branches: Sequence[Branch], wanted: Wanted) -> list[Node[Line]]:
    """The tree of what is wanted; what matches keeps the lines above it. The word of an account wants all below it."""
    words = wanted.words.strip().casefold()
    providers: dict[str, Node[Line]] = {}
    for branch in sorted(branches, key=lambda each: (each.title.casefold(), each.account.name.casefold())):
        named = words in branch.account.name.casefold() or words in branch.title.casefold()
        found = [
            child
            for child in branch.children
            if (not wanted.low or child.low) and (named or words in child.name.casefold())
        ]
        if not found and (wanted.low or not named):
            continue
        line = Line(Step.ACCOUNT, branch.account.name, branch=branch, amount=branch.own, count=len(found))
        account = Node(key_of(branch.account.id), line, _below(branch, found, wanted))
        provider = providers.get(branch.title)
        if provider is None:
            provider = providers[branch.title] = Node(branch.title, Line(Step.PROVIDER, branch.title))
        provider.children.append(account)
    return list(providers.values())


def children_of(nodes: Iterable[Node[Line]]) -> int:
    """How many accounts below accounts these lines hold."""
    return sum(account.row.count for provider in nodes for account in provider.children)


def shown(nodes: Iterable[Node[Line]]) -> list[tuple[Branch, Child]]:
    """The accounts below accounts that these lines show, from top to bottom."""
    found = []
    for node in nodes:
        if node.row.branch is not None and node.row.child is not None:
            found.append((node.row.branch, node.row.child))
        found += shown(node.children)
    return found


def _below(branch: Branch, found: list[Child], wanted: Wanted) -> list[Node[Line]]:
    key = _ORDERS.get(wanted.order)
    if key is not None:
        known = sorted((child for child in found if key(child) is not None), key=key, reverse=wanted.down)
        found = known + [child for child in found if key(child) is None]
    if len(branch.kinds) < 2:
        return [_leaf(branch, child) for child in found]
    kinds = dict.fromkeys((*branch.kinds, *(child.kind for child in found)))
    groups = []
    for kind in kinds:
        some = [child for child in found if child.kind == kind]
        if some:
            total = sum((child.credits for child in some if child.credits is not None), Decimal(0))
            line = Line(Step.GROUP, kind_words(kind), kind, branch, amount=total, count=len(some))
            groups.append(Node(key_of(branch.account.id, kind), line, [_leaf(branch, child) for child in some]))
    return groups


def _leaf(branch: Branch, child: Child) -> Node[Line]:
    line = Line(Step.CHILD, child.name, child.kind, branch, child, child.credits)
    return Node(key_of(child.account, child.kind, child.name), line)


_ORDERS: Final[dict[str, Callable[[Child], Any]]] = {
    "name": lambda child: child.name.casefold(),
    "balance": lambda child: child.credits,
    "used": lambda child: child.used,
    "top_up": lambda child: child.last_top_up.at if child.last_top_up is not None else None,
}


# -- how a line is painted


def mark(line: Line) -> Mark:
    """The icon and the face of a line."""
    match line.step:
        case Step.PROVIDER:
            return Mark("building-2", "text2", (0,))
        case Step.ACCOUNT:
            return Mark("wallet", "text3" if line.stale else "accent_text", (0, 2))
        case Step.GROUP:
            return Mark("folder-open", "text3" if line.stale else "text2")
    low = line.child is not None and line.child.low
    return Mark("triangle-alert", "warn", (2,)) if low else Mark("user", "text3" if line.stale else "text2")


def columns(now: Callable[[], datetime]) -> tuple[Column[Line], ...]:
    """The columns of the tree; `now` tells what "yesterday" is."""
    return (
        Column(tr("Name"), lambda line: line.title, sort="name", ink=_ink, spoken=_spoken),
        Column(tr("Kind"), lambda line: _kind(line, now()), 154, ink=_kind_ink),
        Column(tr("Balance"), _amount, 100, right=True, digits=True, sort="balance", ink=_amount_ink),
        Column(
            tr("Used this month"), _used, 146, right=True, digits=True, sort="used", ink=_quiet, hide_below=1180
        ),
        Column(tr("Last top-up"), lambda line: _top_up(line, now()), 140, sort="top_up", ink=_quiet, hide_below=1310),
    )  # fmt: skip


def _spoken(line: Line) -> str:
    if line.child is not None and line.child.low:
        return tr("{name}, low").format(name=line.title)
    if line.step is Step.ACCOUNT and line.stale:
        return tr("{name}, could not be read").format(name=line.title)
    return line.title


def _kind(line: Line, now: datetime) -> str:
    match line.step:
        case Step.PROVIDER:
            return tr("Provider")
        case Step.GROUP:
            return kind_count(line.kind, line.count)
        case Step.CHILD:
            return kind_word(line.kind)
    if line.branch is not None and line.stale:
        return age(line.branch, now)
    return tr("Account")


def age(branch: Branch, now: datetime) -> str:
    """From when what is shown of an account is: "From 10:41", or that it was never read."""
    if branch.read_at is None:
        return tr("Could not be read") if branch.error else tr("Not read yet")
    return tr("From {when}").format(when=when(branch.read_at, now))


def when(moment: datetime, now: datetime) -> str:
    """A moment in the middle of a sentence, its time too as long as it is fresh: "yesterday 16:02", "Fri 12 Jun"."""
    said = since(moment, now)
    if said == tr("Yesterday"):
        return tr("yesterday {time}").format(time=since(moment, moment))
    return said


def _kind_ink(line: Line) -> str:
    return "warn" if line.step is Step.ACCOUNT and line.stale else "text3" if line.stale else "text2"


def _ink(line: Line) -> str:
    return "text3" if line.stale and line.step is not Step.ACCOUNT else "text"


def _quiet(line: Line) -> str:
    return "text3" if line.stale else "text2"


def _amount(line: Line) -> str:
    if line.step is Step.PROVIDER:
        return ""
    return tr("Not known") if line.amount is None else number(line.amount)


def _amount_ink(line: Line) -> str:
    if line.stale or line.amount is None:
        return "text3"
    return "warn" if line.child is not None and line.child.low else "text"


def _used(line: Line) -> str:
    if line.child is not None:
        return "" if line.child.used is None else number(line.child.used)
    return number(line.branch.used) if line.step is Step.ACCOUNT and line.branch is not None else ""


def _top_up(line: Line, now: datetime) -> str:
    if line.child is None:
        return ""
    last = line.child.last_top_up
    return tr("Never") if last is None else f"{since(last.at, now)}, {number(last.amount)}"
