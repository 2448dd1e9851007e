"""Reports: what became of the messages of a period, by day and by account, why some failed, and what they cost."""

from __future__ import annotations

from smsdesk.ui.tabs.reports.tab import ReportsTab

__all__ = ["ReportsTab"]
