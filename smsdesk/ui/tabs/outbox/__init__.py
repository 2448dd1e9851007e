"""Outbox: batches at the left, the messages of one at the right, everything about a message in a drawer."""

from smsdesk.ui.tabs.outbox.tab import OutboxTab

__all__ = ["OutboxTab"]
