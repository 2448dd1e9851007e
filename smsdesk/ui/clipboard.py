"""The clipboard for what is secret: kept out of histories and clouds, and taken back after half a minute.

Windows leaves out of its history and its cloud what carries three formats of its own (Microsoft, "Clipboard Formats");
KDE's Klipper keeps nothing that carries its password hint; macOS managers leave the concealed type alone
(nspasteboard.org). Whoever knows none of these finds the clipboard cleared.
"""

from __future__ import annotations

import struct
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

#: How long a secret stays on the clipboard, in milliseconds.
STAYS: Final = 30_000

_NO: Final = struct.pack("<I", 0)
_HINTS: Final = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': _NO,
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': _NO,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': _NO,
    "application/x-nspasteboard-concealed-type": b"",
    "x-kde-passwordManagerHint": b"secret",
}


def concealed(text: str) -> QMimeData:
    """A text with every hint that keeps it out of clipboard histories."""
    data = QMimeData()
    data.setText(text)
    for name, hint in _HINTS.items():
        data.setData(name, hint)
    return data


class SecretClip(QObject):
    """Puts a secret on the clipboard and takes it back after 30 s, if it is still there and nothing else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self.take_back)

    def copy(self, text: str) -> None:
        """Put it there."""
        self._text = text
        QGuiApplication.clipboard().setMimeData(concealed(text))
        self._timer.start()

    def take_back(self) -> None:
        """Clear the clipboard, unless something else was copied meanwhile."""
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        self._text = ""
