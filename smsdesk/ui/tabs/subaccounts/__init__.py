"""Sub-accounts: the tree of accounts below the desk's accounts, and a top-up begun at one of them."""

from smsdesk.ui.tabs.subaccounts.tab import SubAccountsTab

__all__ = ["SubAccountsTab"]
