"""Contacts: the people the office writes to again and again, and their groups."""

from smsdesk.ui.tabs.contacts.tab import ContactsTab

__all__ = ["ContactsTab"]
