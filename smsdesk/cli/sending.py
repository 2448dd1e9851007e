"""`send` and `run`: what is ordered here, or was queued before, goes out."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smsdesk.cli import codes
from smsdesk.cli.command import opened
from smsdesk.cli.jobs import add_person, person
from smsdesk.cli.lists import add_duplicates, add_reading, country_of, duplicates_of, list_request, opted_out
from smsdesk.core.errors import BadInput, DeskError
from smsdesk.core.state import State

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncGenerator, Mapping
    from datetime import datetime

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console
    from smsdesk.cli.engine import Engine
    from smsdesk.core.message import Account
    from smsdesk.core.preview import CheckedRow
    from smsdesk.desk import Desk
    from smsdesk.services.outbox import Order, Queued

Rows = Callable[[], "AsyncGenerator[list[CheckedRow], None]"]

#: Why a row is left out at the queueing.
LEFT_OUT: Final = ("duplicate", "opted_out", "repeat", "problem")


def offer(commands: Commands) -> None:
    """Offer the commands."""
    send = commands.offer("send", "Queue a job and send it.", _send)
    send.add_argument("--account", required=True, metavar="NAME")
    people = send.add_mutually_exclusive_group(required=True)
    people.add_argument("--to", nargs="+", action="extend", metavar="N", help="numbers; may be said again")
    people.add_argument("--file", type=Path, metavar="LIST", help="a CSV file or a workbook")
    send.add_argument(
        "--text", required=True, metavar="T", help="the message, with {placeholders} where there is a list"
    )
    send.add_argument("--sender", metavar="S", help="the sender name; the account's first unless given")
    send.add_argument("--at", metavar="ISO", help="when it begins, such as 2026-06-17T08:00; local time unless it says")
    same = send.add_mutually_exclusive_group()
    same.add_argument(
        "--keep-duplicates",
        action="store_const",
        const="keep",
        dest="duplicates",
        help="send to the same number again: --duplicates keep",
    )
    add_duplicates(same)
    send.add_argument("--skip-repeats", action="store_true", help="leave out who got the same text within 24 hours")
    send.add_argument("--queue-only", action="store_true", help="queue it and end")
    send.add_argument("--yes", action="store_true", help="do not ask")
    add_reading(send)
    add_person(send)
    run = commands.offer("run", "Send whatever is queued, of all accounts.", _run)
    run.add_argument("--until-empty", action="store_true", help="end when nothing is left to do by itself")


# -- send


@dataclass(slots=True)
class Seen:
    """What went by on its way into the queue, or would."""

    ready: int = 0
    parts: int = 0
    repeats: int = 0
    left_out: int = 0


async def _send(arguments: argparse.Namespace, console: Console) -> int:
    queued: Queued | None = None
    try:
        async with opened(console) as desk:
            began = desk.clock.monotonic()
            order, rows = await _ordered(desk, arguments)
            if not arguments.yes and not await _agreed(desk, console, order, rows):
                console.say("Nothing was queued.")
                return codes.USAGE
            later = arguments.queue_only or order.not_before is not None
            if not later and desk.try_engine("send"):
                # It is ours to send: a password that cannot be opened is said before anything is queued.
                await desk.sender.connections.open(order.account)
            seen = Seen()
            async with aclosing(_counted(desk, rows(), seen)) as counted:
                queued = await desk.outbox.enqueue(order, counted)
            if seen.repeats and not order.skip_repeats:
                console.say(
                    f"Warning: the same text went to {seen.repeats:,} of these numbers within the last 24 hours, or "
                    "waits for them. --skip-repeats leaves them out."
                )
            return await delivered(desk, console, queued, order.account, later=later, began=began)
    except DeskError as error:
        console.explain(error)
        return codes.USAGE if queued is None else codes.UNCERTAIN


async def _ordered(desk: Desk, arguments: argparse.Namespace) -> tuple[Order, Rows]:
    """What is wanted, and a way to read its rows as often as needed. Raises `BadInput`."""
    from smsdesk.services.accounts import default_sender
    from smsdesk.services.outbox import Order

    account = await desk.accounts.named(arguments.account)
    info = desk.accounts.provider(account.provider).info
    sender = default_sender(account, arguments.sender)
    if info.sender_pattern and not re.fullmatch(info.sender_pattern, sender):
        raise BadInput("account.sender", sender=sender, detail=f"it has to be {info.sender_rule}")
    country = country_of(desk, arguments.country, account)
    not_before = None if arguments.at is None else _moment(arguments.at)
    if arguments.file is None:
        numbers = await _numbers(desk, arguments, country, account)
        title = numbers[0].raw if len(numbers) == 1 else f"{numbers[0].raw} and {len(numbers) - 1} more"
        source, rows = {}, lambda: _once(numbers)
    else:
        request, found = await list_request(desk, arguments.file, arguments.to_column, country, arguments.text, account)
        request = replace(request, duplicates=duplicates_of(arguments))
        title, source = found.title, {"file": found.title}
        if found.sheet is not None:
            source["sheet"] = found.sheet

        def rows() -> AsyncGenerator[list[CheckedRow], None]:
            return desk.imports.rows(request)

    text = arguments.text.replace("\r\n", "\n")
    order = Order(
        account, title, text, sender, person(arguments), not_before, source, skip_repeats=arguments.skip_repeats
    )
    return order, rows


async def _numbers(desk: Desk, arguments: argparse.Namespace, country: str, account: Account) -> list[CheckedRow]:
    """The numbers of `--to`, checked as the rows of a list are. Raises `BadInput` for any that cannot be sent to."""
    from smsdesk.core.personalise import Template
    from smsdesk.core.phone import PROBLEMS, Problem
    from smsdesk.core.preview import Check, Duplicates, Plan

    if not arguments.text.strip():
        raise BadInput("text.empty")
    template = Template.parse(arguments.text)
    if template.slots:
        raise BadInput("text.placeholder_without_list")
    info = desk.accounts.provider(account.provider).info
    # All get one text, so that merging leaves the first.
    keep = duplicates_of(arguments) is Duplicates.KEEP
    same = Duplicates.KEEP if keep else Duplicates.SKIP
    plan = Plan(0, None, country, template.bind(()), info.limits, same, dict(enumerate(arguments.to, 1)))
    check = Check(plan, await opted_out(desk))
    rows = [check.row(place, (raw,)) for place, raw in enumerate(arguments.to, start=1)]
    for row in rows:
        if row.problem is Problem.TEXT_TOO_LONG:
            raise BadInput("text.too_long", provider=info.title, characters=len(row.text), parts=row.parts)
        if row.problem is not None:
            hint = "" if row.hint is None else f"; perhaps {row.hint} is meant"
            detail = PROBLEMS[row.problem] + hint
            raise BadInput("number.bad", number=row.raw, detail=detail)
    return rows


async def _once(rows: list[CheckedRow]) -> AsyncGenerator[list[CheckedRow], None]:
    yield rows


def _moment(text: str) -> datetime:
    """A time as it was typed; without an offset it is local. Raises `BadInput` with `when.bad`."""
    from datetime import UTC, datetime

    try:
        return datetime.fromisoformat(text.strip()).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadInput("when.bad", text=text) from error


async def _counted(
    desk: Desk, chunks: AsyncGenerator[list[CheckedRow], None], seen: Seen
) -> AsyncGenerator[list[CheckedRow], None]:
    # What reads the list ends with this, and not when somebody collects what is left over.
    async with aclosing(chunks):
        async for chunk in chunks:
            ready = [row for row in chunk if row.ready]
            repeats = await desk.outbox.repeats(ready)
            seen.ready += len(ready)
            seen.left_out += len(chunk) - len(ready)
            seen.parts += sum(row.parts for row in ready)
            seen.repeats += sum(row.to in repeats for row in ready)
            yield chunk


async def _agreed(desk: Desk, console: Console, order: Order, rows: Rows) -> bool:
    """Show what would be sent and ask. Raises `BadInput` with `need.yes` where there is nobody to ask."""
    if not console.can_ask():
        raise BadInput("need.yes")
    seen, first = Seen(), None
    async with aclosing(_counted(desk, rows(), seen)) as counted:
        async for chunk in counted:
            first = first or next((row for row in chunk if row.ready), None)
    if first is None:
        raise BadInput("list.none_ready")
    sent = seen.ready - (seen.repeats if order.skip_repeats else 0)
    when = "" if order.not_before is None else f", from {order.not_before.astimezone():%Y-%m-%d %H:%M} on"
    console.say(f"To {sent:,} people through {order.account.name}, as {order.sender}{when}; {seen.parts:,} SMS.")
    console.say(f"{seen.left_out:,} rows are left out. {seen.repeats:,} people got the same text within 24 hours.")
    console.say(f"The first, to {first.to}:\n{first.text}")
    return console.ask("Send it?")


async def delivered(
    desk: Desk, console: Console, queued: Queued, account: Account, *, later: bool, began: float
) -> int:
    """Bring a job to its end unless it is for later, and say what became of it."""
    from smsdesk.cli.engine import Engine, interruptible
    from smsdesk.core.preview import MERGED

    left = interrupted = False
    if later:
        job = await desk.outbox.job(queued.job)
    else:
        with interruptible() as interrupt:
            engine = Engine(desk, console, "send", interrupt)
            job = await engine.bring(queued.job)
            interrupted = engine.interrupted
            left = account.id in engine.why and job.count(State.QUEUED) > 0
            if left:
                await _say_why(desk, console, engine)
    states: dict[State, int] = {state: count for state, count in job.states.items() if state is not State.SKIPPED}
    skipped = {why: queued.skipped.get(why, 0) for why in LEFT_OUT}
    if MERGED in queued.skipped:  # only where it was asked for
        skipped[MERGED] = queued.skipped[MERGED]
    document = {
        "job": str(queued.job),
        "queued": queued.queued,
        "skipped": skipped,
        "states": _plain(states),
        "seconds": round(desk.clock.monotonic() - began, 3),
    }
    left_out = ", ".join(f"{count:,} {why}" for why, count in skipped.items() if count)
    words = f"Job {queued.job}: {_told(states)}" + (f" Left out: {left_out}." if left_out else "")
    if states.get(State.UNKNOWN):
        words += (
            f"\nThe unknown ones may or may not have been sent, and are not sent again by themselves: "
            f"`smsdesk messages --job {queued.job} --state unknown`, then `smsdesk resolve`."
        )
    console.document(document, words)
    return codes.of_states(states, left=left, interrupted=interrupted)


# -- run


async def _run(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.engine import Engine, interruptible
    from smsdesk.cli.moved import Moved

    async with opened(console) as desk:
        began = desk.clock.monotonic()
        with interruptible() as interrupt:
            engine, moved = Engine(desk, console, "run", interrupt), Moved(desk)
            await moved.begin()
            if not arguments.until_empty:
                desk.balances.start()
                desk.retention.start()
            await engine.everything(moved, for_ever=not arguments.until_empty)
            states = await moved.count(engine.why)
            await _say_why(desk, console, engine)
        document = {
            "queued": sum(states.values()),
            "skipped": dict.fromkeys(LEFT_OUT, 0),
            "states": _plain(states),
            "seconds": round(desk.clock.monotonic() - began, 3),
        }
        console.document(document, _told(states))
    return codes.of_states(states, left=bool(engine.why), interrupted=engine.interrupted)


async def _say_why(desk: Desk, console: Console, engine: Engine) -> None:
    """Which lanes paused themselves, and why."""
    names = {account.id: account.name for account in await desk.accounts.all()}
    for account, why in engine.why.items():
        name = names.get(account, "An account")
        console.say(
            f"{name} stopped by itself: {why.rstrip('.')}. Its messages stay queued. When the cause is gone: "
            f"`smsdesk account resume {name!r}`, then `smsdesk run --until-empty`."
        )


def _plain(states: Mapping[State, int]) -> dict[str, int]:
    return {str(state): count for state, count in states.items()}


def _told(states: Mapping[State, int]) -> str:
    return ", ".join(f"{count:,} {state}" for state, count in states.items()) + "." if states else "Nothing was sent."
