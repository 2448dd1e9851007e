"""The tray says what needs a person while the window is not in front, and brings it back; without a tray nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QSystemTrayIcon

from smsdesk.core.balance import BalanceCard
from smsdesk.core.message import Account
from smsdesk.ui.tray import Tray

if TYPE_CHECKING:
    import pytest

WHEN = datetime(2026, 6, 16, 7, 41, tzinfo=UTC)
CLINIC = BalanceCard(
    account=Account("1", "Jirani Clinic", "mspace", "http://x", {"username": "jirani"}, WHEN),
    title="Mspace",
    unit="SMS",
    amount=Decimal(186),
    read_at=WHEN,
    words="",
    error=None,
    error_at=None,
    history=(),
    warning=Decimal(500),
    low=True,
    days_left=2.1,
    drift=None,
    can_read=True,
)


class Side:
    """What the system's tray was asked to show."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, there: bool = True, in_front: bool = False) -> None:
        self.told: list[tuple[str, str]] = []
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: there)
        monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
        monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, *said: self.told.append(said[:2]))
        self.window = QMainWindow()
        monkeypatch.setattr(self.window, "isActiveWindow", lambda: in_front)
        self.tray = Tray(self.window)
        self.pressed: list[str] = []
        self.tray.pressed.connect(self.pressed.append)


def test_a_low_balance_is_told_and_a_click_goes_there(monkeypatch: pytest.MonkeyPatch) -> None:
    side = Side(monkeypatch)
    side.tray.tell_low(CLINIC)
    assert side.told == [("Jirani Clinic is low", "186 SMS left, about 2 days.")]
    assert side.tray.icon is not None
    side.tray.icon.messageClicked.emit()
    side.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    side.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert side.pressed == ["balances", ""]


def test_more_uncertain_messages_are_told_and_fewer_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    side = Side(monkeypatch)
    for count in (2, 2, 3, 1):
        side.tray.show_need("Outbox", count, "unsure", f"{count} uncertain")
    assert [title for title, _ in side.told] == [
        "2 messages may or may not have gone out.",
        "3 messages may or may not have gone out.",
    ]
    side.tray.show_need("Balances", 1, "warn", "1 low")
    assert side.tray.icon is not None
    assert side.tray.icon.toolTip() == "smsdesk\nOutbox: 1 uncertain\nBalances: 1 low"
    side.tray.show_need("Outbox", 0, "unsure", "0 uncertain")
    assert side.tray.icon.toolTip() == "smsdesk\nBalances: 1 low"
    assert len(side.told) == 2


def test_who_looks_at_the_window_is_not_told_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    side = Side(monkeypatch, in_front=True)
    side.tray.tell_low(CLINIC)
    side.tray.show_need("Outbox", 1, "unsure", "1 uncertain")
    assert side.told == []


def test_without_a_tray_there_is_no_icon(monkeypatch: pytest.MonkeyPatch) -> None:
    side = Side(monkeypatch, there=False)
    side.tray.tell_low(replace(CLINIC, days_left=None))
    side.tray.show_need("Outbox", 1, "unsure", "1 uncertain")
    assert side.tray.icon is None
    assert side.told == []
