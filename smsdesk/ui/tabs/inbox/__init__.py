"""Inbox: what people wrote, the rules that answer, and the receiver that hears."""

from smsdesk.ui.tabs.inbox.tab import InboxTab

__all__ = ["InboxTab"]
