"""`jobs` and `messages`, and a person's orders about them: `pause`, `resume`, `cancel`, `resolve`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from smsdesk.cli import codes
from smsdesk.cli.command import opened
from smsdesk.cli.console import column
from smsdesk.core.errors import DeskError
from smsdesk.core.state import State

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Awaitable, Callable

    from smsdesk.cli.command import Commands, Run
    from smsdesk.cli.console import Console
    from smsdesk.core.message import Job, Message
    from smsdesk.core.state import JobState
    from smsdesk.services.outbox import Outbox

#: What a person may say of an uncertain message; `leave` keeps it uncertain and stops asking.
DECISIONS: Final = {"sent": State.ACCEPTED, "not-sent": State.NOT_SENT, "leave": None, "resend": State.QUEUED}


def offer(commands: Commands) -> None:
    """Offer the commands."""
    commands.offer("jobs", "List the jobs, oldest first.", _jobs)
    messages = commands.offer("messages", "List messages with what became of each, oldest first.", _messages)
    messages.add_argument("--job", type=int, metavar="J", help="only those of this job")
    messages.add_argument("--state", choices=[str(state) for state in State], metavar="S", help="only those in it")
    orders: dict[str, tuple[str, Callable[[Outbox, int], Awaitable[Job]]]] = {
        "pause": ("Begin nothing more of a job until it is resumed.", lambda outbox, job: outbox.pause(job)),
        "resume": ("Go on with a paused job.", lambda outbox, job: outbox.resume(job)),
        "cancel": ("Never send what has not begun.", lambda outbox, job: outbox.cancel(job)),
    }
    for name, (help_text, order) in orders.items():
        commands.offer(name, help_text, _ordered(order)).add_argument("job", type=int, metavar="J")
    resolve = commands.offer("resolve", "Settle uncertain messages.", _resolve)
    resolve.add_argument("messages", type=int, nargs="+", metavar="ID")
    resolve.add_argument(
        "--as", required=True, choices=list(DECISIONS), dest="decision", help="what became of them, or what to do"
    )
    add_person(resolve)


def add_person(parser: argparse.ArgumentParser) -> None:
    """Ask for the person behind an order."""
    parser.add_argument("--by", metavar="NAME", help="the person behind this order; you, unless another is named")


def person(arguments: argparse.Namespace) -> str:
    """The person behind an order: the operating system's user unless given."""
    if arguments.by and arguments.by.strip():
        return str(arguments.by).strip()
    from smsdesk.host.person import person as user

    return user()


# -- lists


async def _jobs(_: argparse.Namespace, console: Console) -> int:
    columns = (
        column("id", "id"),
        column("account", "account"),
        column("state", "state"),
        column("messages", "states"),
        column("created", "created_at"),
        column("title", "title"),
    )
    async with opened(console) as desk:
        jobs = desk.outbox.look.jobs(desk.clock.now())
        await console.stream(_each_job(jobs), columns, "There are no jobs yet.")
    return codes.DONE


async def _each_job(jobs: AsyncIterator[Job]) -> AsyncIterator[dict[str, Any]]:
    async for job in jobs:
        yield shown_job(job)


def shown_job(job: Job) -> dict[str, Any]:
    """A job as JSON has it."""
    from smsdesk.core.clock import stamp

    return {
        "id": str(job.id),
        "account": job.account_name,
        "title": job.title,
        "state": str(job.state),
        "states": {str(state): count for state, count in job.states.items()},
        "not_before": stamp(job.not_before),
        "created_at": stamp(job.created_at),
        "finished_at": None if job.finished_at is None else stamp(job.finished_at),
    }


async def _messages(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.core.message import Page

    columns = (
        column("id", "id"),
        column("job", "job"),
        column("row", "row"),
        column("to", "to"),
        column("state", "state"),
        column("parts", "parts"),
        column("text", "text"),
        column("why", "sentence"),
    )
    states = None if arguments.state is None else frozenset({State(arguments.state)})
    async with opened(console) as desk:
        if arguments.job is not None:
            await desk.outbox.job(arguments.job)
        messages = desk.outbox.look.messages(Page(job=arguments.job, states=states))
        await console.stream(_each_message(messages), columns, "There are no such messages.")
    return codes.DONE


async def _each_message(messages: AsyncIterator[Message]) -> AsyncIterator[dict[str, Any]]:
    async for message in messages:
        yield shown_message(message)


def shown_message(message: Message) -> dict[str, Any]:
    """A message as JSON has it."""
    from smsdesk.cli.sentences import sentence
    from smsdesk.core.clock import stamp
    from smsdesk.core.money import amount_text

    return {
        "id": str(message.id),
        "job": str(message.job),
        "account": message.account_name,
        "to": message.to,
        "text": message.text,
        "sender": message.sender,
        "state": str(message.state),
        "reason": message.reason,
        "provider_id": message.provider_id,
        "parts": message.parts,
        "cost": None if message.cost is None else amount_text(message.cost),
        "attempts": message.attempts,
        "queued_at": stamp(message.queued_at),
        "updated_at": stamp(message.updated_at),
        "row": message.row,
        "raw": message.raw,
        "sentence": sentence(message),
    }


# -- orders


def _ordered(order: Callable[[Outbox, int], Awaitable[Job]]) -> Run:
    async def run(arguments: argparse.Namespace, console: Console) -> int:
        async with opened(console) as desk:
            job = await order(desk.outbox, arguments.job)
            console.document(_moved(job.id, job.state), f"Job {job.id} is {job.state}.")
        return codes.DONE

    return run


def _moved(number: int, state: JobState) -> dict[str, str]:
    return {"job": str(number), "state": str(state)}


async def _resolve(arguments: argparse.Namespace, console: Console) -> int:
    target, by = DECISIONS[arguments.decision], person(arguments)
    decided: list[dict[str, str]] = []
    code = codes.DONE
    async with opened(console) as desk:
        for number in arguments.messages:
            try:
                state = (await desk.outbox.decide([number], target, by))[number]
            except DeskError as error:
                console.explain(error)
                code = max(code, codes.of_error(error))
            else:
                decided.append({"id": str(number), "state": str(state)})
        console.table(decided, (column("id", "id"), column("state", "state")), "Nothing was decided.")
    return code
