"""Colours in a text that is being written: placeholders, and characters that cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat
from typing_extensions import override

from smsdesk.core.personalise import marks
from smsdesk.core.segments import special
from smsdesk.ui.theme import color, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


class Marks(QSyntaxHighlighter):
    """Placeholders in the accent, unknown ones in red, and a wave under characters that cost.

    `known` holds the placeholders, casefolded; call `rehighlight` after changing it.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.known: frozenset[str] = frozenset()
        theme.changed.connect(self.rehighlight)

    @override
    def highlightBlock(self, text: str) -> None:
        known, unknown, costly = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        known.setForeground(color("accent_text"))
        known.setBackground(color("accent_tint2"))
        known.setFontWeight(QFont.Weight.DemiBold)
        unknown.setForeground(color("err"))
        unknown.setBackground(color("err_bg"))
        unknown.setFontWeight(QFont.Weight.DemiBold)
        costly.setForeground(color("warn"))
        costly.setBackground(color("warn_bg"))
        costly.setUnderlineColor(color("warn_solid"))
        costly.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        # Qt counts in UTF-16; Python does not.
        wide = any(ord(each) > 0xFFFF for each in text)

        def at(place: int) -> int:
            return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2 if wide else place

        for each in special(text):
            for place in each.at:
                self.setFormat(at(place), at(place + 1) - at(place), costly)
        for mark in marks(text):
            form = known if mark.name.casefold() in self.known else unknown
            self.setFormat(at(mark.start), at(mark.end) - at(mark.start), form)
