"""The rows of a list that have a problem: why, what was probably meant, and how a person puts them right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget
from typing_extensions import override

from smsdesk.core.phone import Problem, is_day, is_total
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Line, Surface, column, row
from smsdesk.ui.forms import LineField
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.labels import IconLabel, PlainLabel
from smsdesk.ui.paint.cell import PADDING, paint_ground, paint_text
from smsdesk.ui.privacy import privacy
from smsdesk.ui.reasons import problem_words
from smsdesk.ui.rows import ROW_ROLE, Column, Rows
from smsdesk.ui.table import CellDelegate, Index, Table
from smsdesk.ui.tabs.send.mapping import hidden_raw
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPainter

    from smsdesk.core.preview import CheckedRow, Summary

#: Rows of the table that are seen at once; the others are scrolled to.
SEEN: Final = 7
_ROW: Final = 32
#: Problems of the text, which no other number mends.
_OF_THE_TEXT: Final = frozenset({Problem.MISSING_VALUE, Problem.TEXT_TOO_LONG})


def why(checked: CheckedRow) -> str:
    """What is wrong with a row, as plainly as its number allows."""
    if checked.problem is Problem.LETTERS and checked.hint:
        return tr("Letter O instead of zero")
    if checked.problem is Problem.NOT_A_NUMBER:
        if is_total((checked.name,)):
            return tr("A total, no person")
        if is_day(checked.raw):
            return tr("A date, no number")
    digits = "".join(each for each in checked.raw if each.isdigit())
    if checked.hint and checked.hint == f"+{digits}":
        return tr("The + is missing")
    return "" if checked.problem is None else problem_words(checked.problem)


def _suggested(checked: CheckedRow) -> str:
    if checked.hint:
        return privacy.number(checked.hint)
    if checked.problem is Problem.MISSING_VALUE:
        return tr("Fill it in in the file")
    if checked.problem is Problem.TEXT_TOO_LONG:
        return tr("Shorten the message")
    return tr("Type it again")


def _verb(checked: CheckedRow) -> str:
    if checked.problem in _OF_THE_TEXT:
        return ""
    return tr("Use it") if checked.hint else tr("Edit")


class _Verb(CellDelegate):
    """The last cell: what can be done about the row, with its icon."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        checked: CheckedRow | None = index.data(ROW_ROLE)
        if checked is None or not _verb(checked):
            super().paint(painter, option, index)
            return
        room: QRect = option.rect
        hovered = self._view.hovered_row == index.row()
        paint_ground(painter, room, chosen=self._view.selectionModel().isSelected(index), hovered=hovered, first=False)
        at = QPoint(room.x() + PADDING - 4, room.center().y() - 7)
        draw_icon(painter, at, "check" if checked.hint else "pencil", "accent_text", 16)
        words = room.adjusted(PADDING + 20, 0, 0, 0)
        paint_text(painter, words, _verb(checked), theme.font("strong"), "accent_text")


class Problems(Surface):
    """The card with the problem rows.

    `corrected` carries numbers by row as a person decided; `fix_asked`, `undo_asked` and `save_asked` are the buttons.
    """

    corrected = Signal(object)
    fix_asked = Signal()
    undo_asked = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__("card")
        self._editing: CheckedRow | None = None
        self._icon = IconLabel("circle-alert", "err", 18)
        self.title = PlainLabel("", "section", wrap=True)
        self.fix = Button("", symbol="wand-sparkles", identifier="send.fix", height=30)
        self.save = Button(
            tr("Save these rows"), "ghost", symbol="download", identifier="send.problems.save", keys="Ctrl+E", height=30
        )
        self.fix.clicked.connect(self.fix_asked)
        self.save.clicked.connect(self.save_asked)
        head = row(self._icon, spacing=8)
        head.addWidget(self.title, 1)
        head.addWidget(self.fix)
        head.addWidget(self.save)
        head.setContentsMargins(17, 10, 12, 10)

        self.fixed = Banner("ok", "", identifier="send.fixed")
        self.fixed.add_button(tr("Undo"), self.undo_asked.emit, look="link", identifier="send.fixed.undo")
        self._fixed_place = QWidget()
        column(self._fixed_place, margins=(12, 0, 12, 10)).addWidget(self.fixed)
        self._fixed_place.hide()

        self.rows: Rows[CheckedRow] = Rows((
            Column(tr("Row"), lambda each: number(each.row), width=68, digits=True, right=True, ink=lambda _: "text2"),
            Column(tr("Name"), lambda each: each.name or tr("No name"), width=142),
            Column(tr("In the file"), lambda each: hidden_raw(each.raw) or tr("empty"), width=138, digits=True),
            Column(tr("Problem"), why),
            Column(tr("Suggested"), _suggested, width=156, digits=True, ink=_ink),
            Column("", _verb, width=96, link=True, spoken=_verb),
        ))  # fmt: skip
        self.table = Table(self.rows, tr("Rows with a problem"), identifier="send.problems", row_height=_ROW)
        self.table.setItemDelegateForColumn(5, _Verb(self.table))
        self.table.pressed_link.connect(lambda place, _: self._press(place))
        self.table.opened.connect(self._press)
        self.more = PlainLabel("", "caption")
        self.more.setContentsMargins(17, 6, 17, 0)

        self.editor = self._make_editor()
        whole = column(self, margins=(1, 1, 1, 8))
        whole.addLayout(head)
        whole.addWidget(self._fixed_place)
        whole.addWidget(self.editor)
        self._line = Line()
        whole.addWidget(self._line)
        whole.addWidget(self.table)
        whole.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _make_editor(self) -> QWidget:
        place = QWidget()
        self._editing_words = PlainLabel("", "body", tone="text2")
        self.number = LineField(tr("Number"), identifier="send.problem.number", hint="+255 754 112 418")
        self.number.setFixedWidth(190)
        self._editing_words.setBuddy(self.number)
        self.number.returnPressed.connect(self._take)
        use = Button(tr("Use this number"), identifier="send.problem.use")
        use.clicked.connect(self._take)
        leave = Button(tr("Leave it out"), "ghost", identifier="send.problem.leave")
        leave.clicked.connect(self.close_editor)
        line = row(spacing=8, owner=place)
        line.setContentsMargins(17, 0, 12, 10)
        line.addWidget(self._editing_words, 1)
        line.addWidget(self.number)
        line.addWidget(use)
        line.addWidget(leave)
        place.hide()
        return place

    def show_problems(self, rows: Sequence[CheckedRow], summary: Summary) -> None:
        """List these rows, the first of all that have a problem."""
        count = summary.problem_rows
        self._icon.set_icon("circle-alert" if count else "circle-check", "err" if count else "ok")
        if count:
            self.title.setText(tr("%Ln rows have a problem and will be left out", count))
        else:
            self.title.setText(tr("Every row has a number"))
        self.fix.setText(tr("Fix %Ln automatically", summary.hints))
        self.fix.setVisible(summary.hints > 0)
        self.save.setVisible(count > 0)
        self.rows.set_rows(rows)
        self._line.setVisible(bool(rows))
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(Space.TABLE_HEADER + _ROW * min(len(rows), SEEN) + 1)
        self.more.setText(tr("The first %Ln of {all}", len(rows)).format(all=number(count)))
        self.more.setVisible(count > len(rows))
        if self._editing is not None and self._editing.row not in {each.row for each in rows}:
            self.close_editor()
        self.updateGeometry()

    def show_fixed(self, raws: Mapping[int, str], corrections: Mapping[int, str]) -> None:
        """Say what was put right, row by row; nothing, if nothing was."""
        if not corrections:
            self._fixed_place.hide()
            return
        count = len(corrections)
        title = tr("%Ln rows were put right.", count)
        named = [
            tr("Row {row}: {raw} is {now}").format(
                row=number(place), raw=hidden_raw(raws.get(place, "")) or tr("it"), now=privacy.number(to)
            )
            for place, to in sorted(corrections.items())[:4]
        ]
        if count > len(named):
            named.append(tr("and %Ln more", count - len(named)))
        self.fixed.say(title, "\n".join(named))
        self._fixed_place.show()

    def close_editor(self) -> None:
        """Stop editing a row."""
        self._editing = None
        self.editor.hide()

    def _press(self, place: int) -> None:
        checked = self.rows.row(place)
        if checked is None or not _verb(checked):
            return
        if checked.hint:
            self.corrected.emit({checked.row: checked.hint})
            return
        self._editing = checked
        self._editing_words.setText(
            tr("Row {row}, {name}: {why}").format(row=number(checked.row), name=checked.name, why=why(checked))
        )
        self.number.setText("" if checked.problem is Problem.CUT_BY_EXCEL else checked.raw)
        self.number.setPlaceholderText(checked.raw)
        self.editor.show()
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def _take(self) -> None:
        if self._editing is not None and self.number.text().strip():
            self.corrected.emit({self._editing.row: self.number.text().strip()})

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())


def _ink(checked: CheckedRow) -> str:
    return "text" if checked.hint else "text2"
