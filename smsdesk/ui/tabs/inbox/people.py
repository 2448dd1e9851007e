"""The list of conversations: who wrote last stands on top; what nobody has read yet is bold and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from smsdesk.core.inbox import Conversation
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.paint.mark import paint_avatar
from smsdesk.ui.privacy import privacy
from smsdesk.ui.sidelist import SideDelegate, SideList, SideRows
from smsdesk.ui.theme import color, theme
from smsdesk.ui.words import number, since, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_INSET: Final = 14
_AVATAR: Final = 36


def who(conversation: Conversation) -> str:
    """Whose conversation it is: a name, or the number as it may be shown."""
    return conversation.name or privacy.number(conversation.number)


def last_words(conversation: Conversation) -> str:
    """What was said last, in one line; ours begins with "You:"."""
    text = " ".join(conversation.last_text.split())
    return tr("You: {text}").format(text=text) if conversation.last_ours else text


def tag(conversation: Conversation) -> str:
    """Where it came in: short code and keyword."""
    return f"{conversation.short_code} {conversation.keyword}".strip() or conversation.account_name


def spoken(conversation: Conversation, now: datetime) -> str:
    """What a screen reader hears of it, in one sentence."""
    parts = [who(conversation)]
    if conversation.unread:
        parts.append(tr("%Ln unread", conversation.unread))
    if conversation.opted_out:
        parts.append(tr("Opted out"))
    if conversation.done:
        parts.append(tr("Done"))
    parts += [tag(conversation), since(conversation.last_at, now), last_words(conversation)]
    return ", ".join(parts)


class _Delegate(SideDelegate[Conversation]):
    HEIGHT = 78
    INSET = _INSET

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now

    @override
    def paint_row(self, painter: QPainter, room: QRect, row: Conversation, *, chosen: bool) -> None:
        paint_avatar(painter, QRect(room.x() + _INSET, room.y() + 13, _AVATAR, _AVATAR), who(row))
        self._words(painter, room.adjusted(_INSET + _AVATAR + 12, 0, -_INSET, 0), row)

    def _words(self, painter: QPainter, room: QRect, row: Conversation) -> None:
        high = 20 * theme.scale // 100
        top = QRect(room.x(), room.y() + 9, room.width(), high)
        middle = top.translated(0, high)
        caption = theme.font("caption", digits=True)
        when = since(row.last_at, self._now())
        paint_text(painter, top, when, caption, "accent_text" if row.unread else "text2", right=True)
        taken = QFontMetrics(caption).horizontalAdvance(when) + 8
        face = "strong" if row.unread else "medium"
        paint_text(painter, top.adjusted(0, 0, -taken, 0), who(row), theme.font(face, digits=True), "text")
        taken = _paint_count(painter, middle, row.unread) if row.unread else 0
        words = middle.adjusted(0, 0, -taken, 0)
        ink = "text" if row.unread else "text2"
        paint_text(painter, words, last_words(row), theme.font("medium" if row.unread else "body"), ink)
        at = QPoint(room.x(), middle.bottom() + 3)
        if row.opted_out:
            _paint_tag(painter, at, tr("Opted out"), "warn", room.width())
        elif row.done:
            _paint_tag(painter, at, tr("Done"), "ok", room.width())
        else:
            _paint_tag(painter, at, tag(row), "info" if row.unread else "wait", room.width())


def _paint_count(painter: QPainter, room: QRect, count: int) -> int:
    """Paint how many are unread at the right of `room`; returns the width it took, in pixels."""
    font = theme.font("tiny", digits=True)
    font.setWeight(font.Weight.Bold)
    words = number(count)
    width = max(20, QFontMetrics(font).horizontalAdvance(words) + 12)
    high = 18 * theme.scale // 100
    pill = QRectF(room.right() - width + 1, room.center().y() - high // 2 + 1, width, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    painter.drawRoundedRect(pill, high / 2, high / 2)
    painter.setFont(font)
    painter.setPen(color("on_accent"))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()
    return width + 8


def _paint_tag(painter: QPainter, at: QPoint, words: str, role: str, most: int) -> None:
    font = theme.font("tiny")
    font.setWeight(font.Weight.DemiBold)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most - 14)
    room = QRectF(at.x(), at.y(), metrics.horizontalAdvance(shown) + 14, 19 * theme.scale // 100)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(f"{role}_bg"))
    painter.drawRoundedRect(room, 4, 4)
    painter.setFont(font)
    painter.setPen(color(role))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), shown)
    painter.restore()


class ConversationList(SideList[Conversation]):
    """The list. `done_asked` comes with E; a conversation is chosen by a click on it too when it is shown already."""

    done_asked = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.rows = SideRows[Conversation](lambda each: each.id, who, lambda each: spoken(each, now()))
        super().__init__(self.rows, _Delegate(now), tr("Conversations"), identifier="inbox.list", keys=(Qt.Key.Key_E,))
        self.again.connect(self.chosen)
        self.key_pressed.connect(lambda _: self.done_asked.emit())
        privacy.changed.connect(self._privacy_changed)

    def _privacy_changed(self, _hidden: bool) -> None:
        self.viewport().update()
