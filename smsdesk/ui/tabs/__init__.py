"""The tabs, in the order of the rail. Order matters to people, so it is written here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smsdesk.ui.tab import Tab


def tabs() -> tuple[type[Tab], ...]:
    """The classes of all tabs, from top to bottom; imported here, when the window is built."""
    from smsdesk.ui.tabs.balances import BalancesTab
    from smsdesk.ui.tabs.contacts import ContactsTab
    from smsdesk.ui.tabs.inbox import InboxTab
    from smsdesk.ui.tabs.outbox import OutboxTab
    from smsdesk.ui.tabs.reports import ReportsTab
    from smsdesk.ui.tabs.send import Send
    from smsdesk.ui.tabs.settings import Settings
    from smsdesk.ui.tabs.subaccounts import SubAccountsTab
    from smsdesk.ui.tabs.subscriptions import SubscriptionsTab
    from smsdesk.ui.tabs.topups import TopUps

    return (
        Send, OutboxTab, InboxTab, ContactsTab,
        BalancesTab, SubAccountsTab, TopUps,
        SubscriptionsTab, ReportsTab,
        Settings,
    )  # fmt: skip
