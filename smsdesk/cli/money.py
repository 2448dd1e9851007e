"""`tree`, `topup`, `deduct`, `ledger` and `resolve-transfer`: credits of the accounts below the desk's accounts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from smsdesk.cli import codes
from smsdesk.cli.command import opened
from smsdesk.cli.console import column
from smsdesk.cli.jobs import add_person, person
from smsdesk.core.errors import BadInput
from smsdesk.core.transfer import Direction, TransferState

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from decimal import Decimal

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console
    from smsdesk.core.balance import Booking, Branch
    from smsdesk.core.message import Account
    from smsdesk.core.transfer import Quote, Sides, Transfer, TransferOrder
    from smsdesk.desk import Desk

#: What a person may say of a transfer without a known outcome.
DECISIONS: Final = {
    "done": TransferState.DONE,
    "not-done": TransferState.NOT_DONE,
    "partly-done": TransferState.PARTLY_DONE,
}
#: What a transfer's end comes to; any other state is one that nobody can be sure of.
_CODES: Final = {
    TransferState.DONE: codes.DONE,
    TransferState.REFUSED: codes.FAILED,
    TransferState.NOT_DONE: codes.FAILED,
}
#: More digits are no number of SMS that anybody holds.
_MOST_DIGITS: Final = 12


def offer(commands: Commands) -> None:
    """Offer the commands."""
    tree = commands.offer("tree", "Read the sub-accounts of every account that has them.", _tree)
    tree.add_argument("names", nargs="*", metavar="NAME", help="only of these accounts")
    moves = {
        "topup": (Direction.ADD, "Give credits to an account below another, once."),
        "deduct": (Direction.TAKE, "Take credits back from an account below another, once."),
    }
    for name, (direction, help_text) in moves.items():
        move = commands.offer(name, help_text, partial(_move, direction))
        move.add_argument("--account", required=True, metavar="NAME", help="the account above")
        move.add_argument("--kind", required=True, metavar="KIND", help="reseller_client, sub_account or customer")
        move.add_argument("--child", required=True, metavar="CHILD", help="the account below, as its provider names it")
        move.add_argument("--credits", required=True, metavar="N", help="how many; a whole number")
        move.add_argument("--again", action="store_true", help="it is meant a second time within 24 hours")
        move.add_argument("--yes", action="store_true", help="do not ask")
        add_person(move)
    ledger = commands.offer("ledger", "List top-ups and deductions, oldest first.", _ledger)
    ledger.add_argument("--all", action="store_true", dest="everything", help="every booking, not transfers alone")
    resolve = commands.offer("resolve-transfer", "Settle a transfer whose outcome nobody knows.", _resolve)
    resolve.add_argument("transfer", type=int, metavar="ID", help="as `smsdesk ledger` lists it")
    resolve.add_argument("--as", required=True, choices=list(DECISIONS), dest="decision", help="what became of it")
    add_person(resolve)


# -- tree


async def _tree(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.engine import seen_through

    async with opened(console) as desk:
        branches, interrupted = await seen_through(console, _read(desk, arguments.names))
        for branch in branches:
            if branch.error is not None:
                age = "" if branch.read_at is None else f" What follows is from {_local(branch.read_at)}."
                console.say(f"{branch.account.name} could not be read: {branch.error.rstrip('.')}.{age}")
        if console.as_json:
            console.record([_shown_branch(branch) for branch in branches])
        else:
            rows = [{"account": branch.account.name, **child} for branch in branches for child in _children(branch)]
            columns = [column(name, name) for name in ("account", "kind", "name", "credits")]
            console.table(rows, columns, "There are no accounts below yours.")
    if interrupted:
        return codes.INTERRUPTED
    return codes.FAILED if any(branch.error for branch in branches) else codes.DONE


async def _read(desk: Desk, names: Sequence[str]) -> list[Branch]:
    if not names:
        return await desk.subaccounts.read_all()
    return [await desk.subaccounts.read(await desk.accounts.named(name)) for name in names]


def _shown_branch(branch: Branch) -> dict[str, Any]:
    from smsdesk.core.clock import stamp

    return {
        "account": branch.account.name,
        "provider": branch.account.provider,
        "children": _children(branch),
        "read_at": None if branch.read_at is None else stamp(branch.read_at),
        "error": branch.error,
    }


def _children(branch: Branch) -> list[dict[str, str | None]]:
    return [
        {"name": child.name, "kind": str(child.kind), "credits": _amount(child.credits)} for child in branch.children
    ]


# -- topup, deduct


async def _move(direction: Direction, arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.engine import interruptible
    from smsdesk.core.transfer import TransferOrder

    count = arguments.credits.strip()
    if not (count.isascii() and count.isdigit() and len(count) <= _MOST_DIGITS and int(count)):
        raise BadInput("transfer.amount", text=arguments.credits)
    if not arguments.yes and not console.can_ask():
        raise BadInput("transfer.yes")
    async with opened(console) as desk:
        account = await desk.accounts.named(arguments.account)
        order = TransferOrder(
            account.id, direction, arguments.kind, arguments.child, int(count), person(arguments), arguments.again
        )
        if not arguments.yes:
            agreed = await _agreed(desk, console, account, order)
            if agreed is None:
                console.say("No SMS were moved.")
                return codes.USAGE
            order = agreed
        with interruptible() as interrupt:
            # Begun, it is brought to its end: what became of it has to be known, and written down.
            transfer = await desk.transfers.move(order)
        document = {
            "transfer": str(transfer.id),
            "state": str(transfer.state),
            "before": _sides(transfer.before),
            "after": _sides(transfer.after),
            "message": _message(transfer),
        }
        console.document(document, _told(desk, transfer))
    return codes.INTERRUPTED if interrupt.is_set() else _CODES.get(transfer.state, codes.UNCERTAIN)


async def _agreed(desk: Desk, console: Console, account: Account, order: TransferOrder) -> TransferOrder | None:
    """Show what it would come to and ask; None where the person does not want it."""
    from dataclasses import replace

    quote = await desk.transfers.quote(account, order.direction, order.kind, order.child, order.credits)
    for line in _summary(quote, account, order):
        console.say(line)
    if quote.problem or quote.open is not None:
        return order  # it is refused, in words
    if quote.recent is not None and not order.again:
        when = _local(quote.recent.planned_at)
        if not console.ask(f"The same {order.credits:,} were moved for {order.child} on {when}. Once more?"):
            return None
        order = replace(order, again=True)
    verb = "Move" if order.direction is Direction.ADD else "Take back"
    if not quote.typed:
        return order if console.ask(f"{verb} {order.credits:,} {quote.unit}?") else None
    typed = console.ask_word(f"{verb} {order.credits:,} {quote.unit}? Type {order.child} if so:")
    return order if typed == order.child.strip() else None


def _summary(quote: Quote, account: Account, order: TransferOrder) -> list[str]:
    sides = ((account.name, quote.before.own, quote.after.own), (order.child, quote.before.child, quote.after.child))
    return [f"{name}: {_held(before)} → {_held(after)} {quote.unit}" for name, before, after in sides]


def _told(desk: Desk, transfer: Transfer) -> str:
    lines = [f"{transfer.id}: {desk.transfers.title(transfer)}: {transfer.state}."]
    if transfer.sentence:
        lines.append(transfer.sentence)
    sides = (
        (transfer.account_name, transfer.before.own, transfer.after.own),
        (transfer.child, transfer.before.child, transfer.after.child),
    )
    return "\n".join([*lines, *(f"{name}: {_held(before)} → {_held(after)}" for name, before, after in sides)])


# -- ledger, resolve-transfer


async def _ledger(arguments: argparse.Namespace, console: Console) -> int:
    columns = (
        column("id", "id"),
        column("time", "at"),
        column("account", "account"),
        column("sub-account", "child"),
        column("direction", "direction"),
        column("credits", "credits"),
        column("purse", "purse") if arguments.everything else column("state", "state"),
        column("what", "message"),
    )
    async with opened(console) as desk:
        rows = _each_booking(desk) if arguments.everything else _each_transfer(desk)
        await console.stream(
            rows, columns, "There are no bookings yet." if arguments.everything else "There are no top-ups yet."
        )
    return codes.DONE


async def _each_transfer(desk: Desk) -> AsyncIterator[dict[str, Any]]:
    for transfer in await desk.transfers.all():
        yield _shown(transfer)


def _shown(transfer: Transfer) -> dict[str, Any]:
    from smsdesk.core.clock import stamp

    return {
        "id": str(transfer.id),
        "account": transfer.account_name,
        "kind": transfer.kind,
        "child": transfer.child,
        "direction": str(transfer.direction),
        "credits": str(transfer.credits),
        "state": str(transfer.state),
        "before": _sides(transfer.before),
        "after": _sides(transfer.after),
        "at": stamp(transfer.planned_at),
        "message": _message(transfer),
        "by": transfer.by,
        "settled_by": transfer.settled_by,
    }


async def _each_booking(desk: Desk) -> AsyncIterator[dict[str, Any]]:
    transfers = {transfer.id: transfer for transfer in await desk.transfers.all()}
    for booking in await desk.ledger.bookings():
        yield _booked(booking, None if booking.transfer is None else transfers.get(booking.transfer))


def _booked(booking: Booking, transfer: Transfer | None) -> dict[str, Any]:
    """A line of the books with the keys of a transfer, which are null where it is of none, and its own after them."""
    from smsdesk.core.clock import stamp

    return {
        "id": str(booking.id),
        "account": booking.account_name,
        "kind": booking.kind or None,
        "child": booking.child or None,
        "direction": str(Direction.ADD if booking.amount >= 0 else Direction.TAKE),
        "credits": _amount(abs(booking.amount)),
        "state": None if transfer is None else str(transfer.state),
        "before": None if transfer is None else _sides(transfer.before),
        "after": None if transfer is None else _sides(transfer.after),
        "at": stamp(booking.at),
        "message": booking.note or None,
        "by": None if transfer is None else transfer.by,
        "settled_by": None if transfer is None else transfer.settled_by,
        "entry": str(booking.entry),
        "purse": str(booking.purse),
        "transfer": None if booking.transfer is None else str(booking.transfer),
    }


async def _resolve(arguments: argparse.Namespace, console: Console) -> int:
    async with opened(console) as desk:
        transfer = await desk.transfers.settle(arguments.transfer, DECISIONS[arguments.decision], person(arguments))
        console.document(_shown(transfer), _told(desk, transfer))
    return codes.DONE


# -- in words


def _sides(sides: Sides) -> dict[str, str | None]:
    return {"own": _amount(sides.own), "child": _amount(sides.child)}


def _amount(amount: Decimal | None) -> str | None:
    from smsdesk.core.money import amount_text

    return None if amount is None else amount_text(amount)


def _held(amount: Decimal | None) -> str:
    from smsdesk.core.money import amount_shown

    return "not known" if amount is None else amount_shown(amount)


def _message(transfer: Transfer) -> str | None:
    return transfer.sentence or transfer.words or None


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
