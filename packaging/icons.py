"""The program's icon for three systems, all from resources/logo.svg: `icons.py FOLDER`, with QtSvg and nothing else."""

from __future__ import annotations

import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

LOGO = Path(__file__).resolve().parent.parent / "resources" / "logo.svg"

LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
#: The names of the sizes in Apple's container; what ends in 2x is the double size for dense screens.
MACOS = {
    b"icp4": 16, b"ic11": 32, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
    b"ic09": 512, b"ic10": 1024,
}  # fmt: skip

#: The panel of the installer for Windows, and the colour that the rail of the window has.
PANEL, PAPER = (164, 314), "#EEF0F4"

#: Apple's icons leave this share of their square free on every side.
MARGIN = 100 / 1024


def png(size: int, margin: float = 0.0) -> bytes:
    """The logo in a square of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    free = size * margin
    QSvgRenderer(str(LOGO)).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    return _bytes(image, "PNG")


def panel() -> bytes:
    """The picture beside the first and the last page of the installer for Windows, in the only form it takes."""
    image = QImage(*PANEL, QImage.Format.Format_RGB888)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = PANEL[0] / 2
    QSvgRenderer(str(LOGO)).render(painter, QRectF((PANEL[0] - side) / 2, (PANEL[1] - side) / 2.6, side, side))
    painter.end()
    return _bytes(image, "BMP")


def _bytes(image: QImage, form: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, form)
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Windows' container: a table, then the pictures."""
    pictures = [(size, png(size)) for size in WINDOWS]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    table = b""
    for size, picture in pictures:
        side = size % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + table + b"".join(picture for _, picture in pictures)


def icns() -> bytes:
    """Apple's container: a length, then name, length and picture for each."""
    body = b""
    for name, size in MACOS.items():
        picture = png(size, MARGIN)
        body += name + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    """Write all of them."""
    out = Path(sys.argv[1])
    for size in LINUX:
        place = out / "hicolor" / f"{size}x{size}" / "apps" / "smsdesk.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(size))
    scalable = out / "hicolor" / "scalable" / "apps" / "smsdesk.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(LOGO, scalable)
    (out / "smsdesk.ico").write_bytes(ico())
    (out / "panel.bmp").write_bytes(panel())
    (out / "smsdesk.icns").write_bytes(icns())


if __name__ == "__main__":
    main()
