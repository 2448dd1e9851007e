"""`key --new FILE`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.cli import codes

if TYPE_CHECKING:
    import argparse

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console


def offer(commands: Commands) -> None:
    """Offer the command."""
    key = commands.offer("key", "The desk's key, for a machine without a keyring.", _key)
    key.add_argument("--new", required=True, type=Path, metavar="FILE", help="write a new key to a new file")


async def _key(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.host.keys import new_key_file

    new_key_file(arguments.new)
    words = (
        f"A new key is in {arguments.new}, which only you can read. Name it in SMSDESK_KEY_FILE, and keep a copy: "
        "without it the saved passwords cannot be opened."
    )
    console.document({"file": str(arguments.new)}, words)
    return codes.DONE
