"""The tabs, in the order of the rail. Order matters to people, so it is written here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

from smsdesk.core.phrase import phrase
from smsdesk.ui.tab import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from smsdesk.ui.tab import Tab


def _of(module: str, name: str) -> Callable[[], type[Tab]]:
    """Imports a page when it is asked for: the rail is drawn, and the first page stands, before the others are."""
    return lambda: cast("type[Tab]", getattr(import_module(f"{__name__}.{module}"), name))


TABS: Final = (
    Entry("send", phrase("Send"), "send", 0, _of("send", "Send")),
    Entry("outbox", phrase("Outbox"), "history", 0, _of("outbox", "OutboxTab")),
    Entry("inbox", phrase("Inbox"), "inbox", 0, _of("inbox", "InboxTab")),
    Entry("contacts", phrase("Contacts"), "users", 0, _of("contacts", "ContactsTab")),
    Entry("balances", phrase("Balances"), "wallet", 1, _of("balances", "BalancesTab")),
    Entry("subaccounts", phrase("Sub-accounts"), "network", 1, _of("subaccounts", "SubAccountsTab")),
    Entry("topups", phrase("Top-ups"), "coins", 1, _of("topups", "TopUps")),
    Entry("subscriptions", phrase("Subscriptions"), "repeat", 2, _of("subscriptions", "SubscriptionsTab")),
    Entry("reports", phrase("Reports"), "chart-column", 2, _of("reports", "ReportsTab")),
    Entry("settings", phrase("Settings"), "settings", 9, _of("settings", "Settings")),
)


def load_all() -> None:
    """Import everything that the pages are made of; on a thread, while the window is used."""
    from smsdesk.ui.tabs.send import STEPS, load_step

    for key in STEPS:
        load_step(key)
    for each in TABS:
        each.load()
    import_module("smsdesk.services.imports")  # and what reads lists
