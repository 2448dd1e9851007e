"""`backup FILE` and `restore FILE`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.cli import codes
from smsdesk.cli.command import opened

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console
    from smsdesk.core.message import Account
    from smsdesk.desk import Desk


def offer(commands: Commands) -> None:
    """Offer the commands."""
    backup = commands.offer("backup", "Write a verified copy of the desk, without its passwords.", _backup)
    backup.add_argument("file", type=Path, metavar="FILE", help="a new file")
    restore = commands.offer("restore", "Make a backup the desk; nothing of it is sent before it is resumed.", _restore)
    restore.add_argument("file", type=Path, metavar="FILE", help="a file that `backup` made")


async def _backup(arguments: argparse.Namespace, console: Console) -> int:
    async with opened(console) as desk:
        count = await desk.backups.make(arguments.file)
    words = f"{arguments.file} holds {count:,} messages, and no password: keep it where only you can read it."
    console.document({"file": str(arguments.file), "messages": count}, words)
    return codes.DONE


async def _restore(arguments: argparse.Namespace, console: Console) -> int:
    async with opened(console) as desk:
        desk.engine.require("restore")
        found = await desk.backups.restore(arguments.file)
        await _say_what_is_not_in_it(desk, console)
    words = (
        f"The desk is what {arguments.file} holds: {found.messages:,} messages. The desk as it was is kept beside it."
    )
    if found.held:
        words += (
            f" {found.held:,} messages are held: some may have been sent since the backup was made. Look at each job "
            "(`smsdesk jobs`), then `smsdesk resume` or `smsdesk cancel` it."
        )
    console.document({"file": str(arguments.file), "messages": found.messages}, words)
    return codes.DONE


async def _say_what_is_not_in_it(desk: Desk, console: Console) -> None:
    """Which passwords this computer does not have, and which addresses that providers call are others now."""
    accounts = await desk.accounts.without_secrets()
    if accounts:
        console.say(
            f"Passwords are in no backup. Type those of {_names(accounts)} again: `smsdesk account secrets NAME`."
        )
    moved = await desk.callbacks.lost()
    if moved:
        console.say(
            f"The callback addresses of {_names(moved)} are new, because the old ones are in no backup either. Give "
            "the provider those that `smsdesk receive` prints; what it pushes to the old ones does not arrive."
        )


def _names(accounts: Sequence[Account]) -> str:
    return ", ".join(account.name for account in accounts)
