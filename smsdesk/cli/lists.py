"""`check`: examines a list and sends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smsdesk.cli.command import Commands


def offer(commands: Commands) -> None:
    """Offer the command."""
