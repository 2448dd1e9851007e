"""Balances: one card for each account, the one that needs a person first."""

from smsdesk.ui.tabs.balances.tab import BalancesTab

__all__ = ["BalancesTab"]
