"""What the system says of the network: after a change the engine looks for its providers before it sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

if TYPE_CHECKING:
    from collections.abc import Callable


class NetworkWatch(QObject):
    """Calls `changed` when another network is used, when it comes back, and when it begins to ask for a sign-in.

    Where the system tells nothing, nothing is called: the engine then learns it from its own calls.
    """

    def __init__(self, changed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._changed = changed
        QNetworkInformation.loadDefaultBackend()
        found = QNetworkInformation.instance()
        if found is not None:
            found.reachabilityChanged.connect(self._reachable)
            found.isBehindCaptivePortalChanged.connect(self._say)
            found.transportMediumChanged.connect(self._say)

    def _reachable(self, reach: QNetworkInformation.Reachability) -> None:
        if reach is not QNetworkInformation.Reachability.Disconnected:
            self._changed()

    def _say(self, _what: object) -> None:
        self._changed()
