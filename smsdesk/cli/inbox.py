"""`inbox`, `reply`, `subscriptions`, `subscribe`, `unsubscribe` and `optouts`: what people wrote, joined and left."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from smsdesk.cli import codes
from smsdesk.cli.command import opened
from smsdesk.cli.console import column
from smsdesk.cli.jobs import add_person, person
from smsdesk.core.errors import BadInput, DeskError
from smsdesk.core.result import Outcome

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator

    from smsdesk.cli.command import Commands, Parser
    from smsdesk.cli.console import Console
    from smsdesk.core.inbox import Received, SubscriptionEvent
    from smsdesk.core.result import Changed
    from smsdesk.desk import Desk
    from smsdesk.services.outbox import Queued

#: What `ok` says of an order to the provider, and what the command ends with; any other outcome is not known.
_OUTCOMES: Final = {
    Outcome.DONE: (True, codes.DONE),
    Outcome.REFUSED: (False, codes.FAILED),
    Outcome.NOT_SENT: (False, codes.FAILED),
}
#: Why a number is on the opt-out list, where the person who put it there did not say.
_ASKED: Final = "asked for no more messages"


def offer(commands: Commands) -> None:
    """Offer the commands."""
    commands.offer("inbox", "List everything that people wrote, oldest first.", _inbox)
    reply = commands.offer("reply", "Answer a text that came in, from the short code it was written to.", _reply)
    reply.add_argument("received", type=int, metavar="ID", help="as `smsdesk inbox` lists it")
    reply.add_argument("--text", required=True, metavar="T", help="the message, sent as it is")
    reply.add_argument("--queue-only", action="store_true", help="queue it and end")
    add_person(reply)
    subscriptions = commands.offer("subscriptions", "List who is subscribed to what, oldest first.", _subscriptions)
    subscriptions.add_argument("--all", action="store_true", dest="everything", help="every joining and leaving")
    for name, active, help_text in (
        ("subscribe", True, "Have a number join a service."),
        ("unsubscribe", False, "Have a number leave a service."),
    ):
        order = commands.offer(name, help_text, partial(_subscribe, active))
        order.add_argument("--account", required=True, metavar="NAME")
        order.add_argument("--to", required=True, metavar="N", help="the number")
        order.add_argument("--service-id", default="", metavar="S", help="the account's own unless given")
        add_person(order)
    optouts = commands.offer("optouts", "List or change the numbers that nothing sends to.", _optouts)
    optouts.add_argument("what", nargs="?", default="list", choices=("list", "add", "remove", "import"))
    optouts.add_argument("values", nargs="*", metavar="N or FILE", help="numbers, or the list to import")
    optouts.add_argument("--country", default="", metavar="CC", help="of numbers written without it")
    optouts.add_argument("--reason", default=_ASKED, help="why they are added")
    optouts.set_defaults(parser=optouts)


# -- inbox, reply


async def _inbox(_: argparse.Namespace, console: Console) -> int:
    columns = [column(name, name) for name in ("id", "received_at", "account", "from", "to", "text")]
    async with opened(console) as desk:
        await console.stream(_each_received(desk.inbox.all_received()), columns, "Nobody has written yet.")
    return codes.DONE


async def _each_received(received: AsyncIterator[Received]) -> AsyncIterator[dict[str, Any]]:
    from smsdesk.core.clock import stamp

    async for each in received:
        yield {
            "id": str(each.id),
            "account": each.account_name,
            "from": each.number,
            "to": each.short_code or None,
            "text": each.text,
            "network": each.network or None,
            "link_id": each.link_id or None,
            "service_id": each.service_id or None,
            "received_at": stamp(each.received_at),
            "dated": None if each.dated is None else stamp(each.dated),
        }


async def _reply(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.sending import delivered

    queued: Queued | None = None
    try:
        async with opened(console) as desk:
            began = desk.clock.monotonic()
            if not arguments.queue_only:
                desk.try_engine("send")
            queued = await desk.inbox.reply_to(arguments.received, arguments.text, person(arguments))
            job = await desk.outbox.job(queued.job)
            account = await desk.accounts.named(job.account_name)
            return await delivered(desk, console, queued, account, later=arguments.queue_only, began=began)
    except DeskError as error:
        console.explain(error)
        return codes.USAGE if queued is None else codes.UNCERTAIN


# -- subscriptions


async def _subscriptions(arguments: argparse.Namespace, console: Console) -> int:
    columns = [column(name, name) for name in ("id", "at", "account", "number", "service_id", "keyword", "state", "by")]
    async with opened(console) as desk:
        events = desk.subscriptions.all() if arguments.everything else desk.subscriptions.everybody()
        await console.stream(_each_event(events), columns, "Nobody has subscribed yet.")
    return codes.DONE


async def _each_event(events: AsyncIterator[SubscriptionEvent]) -> AsyncIterator[dict[str, Any]]:
    from smsdesk.core.clock import stamp

    async for event in events:
        yield {
            "id": str(event.id),
            "account": event.account_name,
            "number": event.number,
            "service_id": event.service_id,
            "short_code": event.short_code or None,
            "keyword": event.keyword or None,
            "state": "active" if event.active else "ended",
            "by": event.by,
            "at": stamp(event.at),
            "dated": None if event.dated is None else stamp(event.dated),
        }


async def _subscribe(active: bool, arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.engine import seen_through
    from smsdesk.cli.lists import country_of
    from smsdesk.core.phone import PROBLEMS, Number, normalise

    async with opened(console) as desk:
        account = await desk.accounts.named(arguments.account)
        number = normalise(arguments.to, country_of(desk, None, account))
        if not isinstance(number, Number):
            raise BadInput("number.bad", number=arguments.to, detail=PROBLEMS[number.kind])
        service = desk.subscriptions.service_of(account, arguments.service_id)
        order = desk.subscriptions.subscribe(account, number.e164, service, active, person(arguments))
        answer, interrupted = await seen_through(console, order)
    ok, code = _OUTCOMES.get(answer.outcome, (None, codes.UNCERTAIN))
    document = {
        "account": account.name,
        "number": number.e164,
        "service_id": service,
        "ok": ok,
        "message": answer.words,
    }
    console.document(document, f"{number.e164}, service {service}: {_told(answer, active)}")
    return codes.INTERRUPTED if interrupted else code


def _told(answer: Changed, active: bool) -> str:
    if answer.outcome is Outcome.DONE:
        return "subscribed." if active else "unsubscribed."
    if answer.outcome is Outcome.UNKNOWN:
        return f"nobody can say whether it was done ({answer.words.rstrip('.')}). The provider's portal shows it."
    return f"nothing was changed ({answer.words.rstrip('.')})."


# -- optouts


async def _optouts(arguments: argparse.Namespace, console: Console) -> int:
    _need_values(arguments)
    async with opened(console) as desk:
        match arguments.what:
            case "add":
                count = await desk.optouts.add(arguments.values, arguments.reason, arguments.country)
                console.say(f"{count:,} are new on the list.")
            case "remove":
                count = await desk.optouts.remove(arguments.values, arguments.country)
                console.say(f"{count:,} are on the list no more.")
            case "import":
                count, problems = await desk.optouts.import_list(Path(arguments.values[0]), arguments.country)
                console.say(f"{count:,} are new on the list; {problems:,} rows hold no number that can be sent to.")
        await _list(desk, console)
    return codes.DONE


def _need_values(arguments: argparse.Namespace) -> None:
    parser: Parser = arguments.parser
    count = len(arguments.values)
    if arguments.what == "list" and count:
        parser.error("list takes no numbers")
    if arguments.what == "import" and count != 1:
        parser.error("import takes one file")
    if arguments.what in ("add", "remove") and not count:
        parser.error(f"{arguments.what} needs at least one number")


async def _list(desk: Desk, console: Console) -> None:
    from smsdesk.core.clock import stamp

    rows = [{"number": each.number, "reason": each.reason, "at": stamp(each.at)} for each in await desk.optouts.all()]
    columns = [column(name, name) for name in ("number", "at", "reason")]
    console.table(rows, columns, "Nobody has opted out.")
