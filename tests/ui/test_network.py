"""The engine hears of another network, and not of one that went away."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

from smsdesk.ui.network import NetworkWatch


def test_what_the_system_says_reaches_the_engine() -> None:
    owner = QObject()
    heard: list[int] = []
    NetworkWatch(lambda: heard.append(1), owner)
    found = QNetworkInformation.instance()
    if found is None:
        return  # this system has no way to say it
    reach = QNetworkInformation.Reachability
    found.reachabilityChanged.emit(reach.Disconnected)
    assert heard == []
    found.reachabilityChanged.emit(reach.Online)
    found.isBehindCaptivePortalChanged.emit(True)
    found.transportMediumChanged.emit(QNetworkInformation.TransportMedium.WiFi)
    assert len(heard) == 3
    owner.deleteLater()
