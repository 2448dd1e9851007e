"""Top-ups: credits moved to and from the accounts below, every attempt with its outcome, and the books."""

from smsdesk.ui.tabs.topups.tab import TopUps

__all__ = ["TopUps"]
