"""The demo where there is no display: the sample list goes through all four simulated providers, told in words."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from smsdesk.cli import codes
from smsdesk.cli.console import Console
from smsdesk.cli.sentences import left_out
from smsdesk.core.errors import DeskError
from smsdesk.core.state import State

if TYPE_CHECKING:
    from smsdesk.core.message import Account
    from smsdesk.desk import Desk
    from smsdesk.services.lists import ListRequest

#: How long a simulated provider takes for an answer here, in seconds: nobody watches every single message.
LATENCY: Final = (0.0, 0.01)
BY: Final = "the demo"
#: The sample list is a Tanzanian school's.
HOME: Final = "TZ"
TAKEN: Final = {State.ACCEPTED: "accepted", State.ENROUTE: "accepted and under way"}


def main() -> int:
    """Run the demo in words; 0 unless the desk could not be opened."""
    from smsdesk.host.process import guard

    guard()
    console = Console(as_json=False)
    console.say("There is no display, so the demo runs here, without its window. Nothing of it is real.")
    try:
        asyncio.run(_demonstrate(console))
    except DeskError as error:
        console.explain(error)
        return codes.of_error(error)
    except KeyboardInterrupt:
        return codes.INTERRUPTED
    return codes.DONE


async def _demonstrate(console: Console) -> None:
    from smsdesk.desk import open_demo
    from smsdesk.host.resources import path
    from smsdesk.services.lists import ListRequest
    from smsdesk.simulator import Tempo

    text = path("samples", "message.txt").read_text(encoding="utf-8").strip("\n")
    request = ListRequest(path=path("samples", "recipients.xlsx"), country=HOME, text=text)
    async with open_demo() as desk:
        if desk.simulator is not None:
            desk.simulator.world.tempo = Tempo(latency=LATENCY)
        await _check(desk, console, request)
        accounts = await desk.accounts.all()
        jobs = {account.id: await _queue(desk, account, request) for account in accounts}
        desk.try_engine("demo")
        desk.sender.changed.listen(lambda _: console.progress(f"Sending: {desk.sender.in_the_air()} in the air …"))
        await desk.sender.start()
        await desk.sender.until_quiet()
        for account in accounts:
            await _tell(desk, console, account, jobs[account.id])
        console.write("\nThis desk is thrown away now. `smsdesk --help` lists what a real one can do here.")


async def _check(desk: Desk, console: Console, request: ListRequest) -> None:
    examined = await desk.imports.examine(request)
    summary = examined.summary
    console.write(
        f"{examined.opened.title}: {summary.rows:,} rows; {summary.ready:,} are ready and take {summary.parts:,} SMS."
    )
    for kind, count in [("duplicate", summary.duplicates), *summary.problems.most_common()]:
        if count:
            console.write(f"{count:>9,}  {left_out(kind)}")


async def _queue(desk: Desk, account: Account, request: ListRequest) -> int:
    from smsdesk.services.outbox import Order

    limits = desk.accounts.provider(account.provider).info.limits
    order = Order(account, "The sample list", request.text or "", account.senders[0], BY)
    async with aclosing(desk.imports.rows(replace(request, limits=limits))) as rows:
        return (await desk.outbox.enqueue(order, rows)).job


async def _tell(desk: Desk, console: Console, account: Account, number: int) -> None:
    job = await desk.outbox.job(number)
    title = desk.accounts.provider(account.provider).info.title
    console.write(f"\n{account.name} ({title}): {job.total:,} messages")
    for state, word in TAKEN.items():
        if job.count(state):
            console.write(f"{job.count(state):>9,}  {word}")
    for state, _, words, count in await desk.outbox.look.reasons(number):
        console.write(f"{count:>9,}  {state}: {words}")
    console.write(f"{job.count(State.UNKNOWN):>9,}  uncertain")
    if job.count(State.QUEUED):
        console.write(f"{job.count(State.QUEUED):>9,}  still waiting: {desk.sender.lane(account.id).why}")
