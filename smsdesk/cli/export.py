"""`export`: lists for a spreadsheet program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from smsdesk.cli import codes
from smsdesk.cli.command import opened
from smsdesk.core.errors import BadInput

if TYPE_CHECKING:
    import argparse

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console
    from smsdesk.desk import Desk

#: What can be written.
LISTS: Final = ("messages", "inbox", "ledger")


def offer(commands: Commands) -> None:
    """Offer the command."""
    export = commands.offer("export", "Write a list for a spreadsheet program: no formula runs in it.", _export)
    export.add_argument("what", choices=LISTS, metavar="WHAT", help=", ".join(LISTS))
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="a new file, .csv or .xlsx")
    export.add_argument("--job", type=int, metavar="J", help="only the messages of this job")
    export.add_argument("--all", action="store_true", dest="everything", help="every booking of the ledger")
    export.add_argument("--overwrite", action="store_true", help="replace the file that is there")


async def _export(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.job is not None and arguments.what != "messages":
        raise BadInput("export.flag", flag="--job", what=arguments.what)
    if arguments.everything and arguments.what != "ledger":
        raise BadInput("export.flag", flag="--all", what=arguments.what)
    async with opened(console) as desk:
        count = await _write(desk, arguments)
    words = (
        f"{arguments.to} holds {count:,} rows. Phone numbers and names are in it: keep it where only you can read it."
    )
    console.document({"file": str(arguments.to), "rows": count}, words)
    return codes.DONE


async def _write(desk: Desk, arguments: argparse.Namespace) -> int:
    path, overwrite = arguments.to, arguments.overwrite
    if arguments.what == "inbox":
        return await desk.exports.inbox(path, overwrite=overwrite)
    if arguments.what == "ledger":
        write = desk.exports.ledger if arguments.everything else desk.exports.transfers
        return await write(path, overwrite=overwrite)
    from smsdesk.core.message import Page

    if arguments.job is not None:
        await desk.outbox.job(arguments.job)
    return await desk.exports.messages(path, Page(job=arguments.job), overwrite=overwrite)
