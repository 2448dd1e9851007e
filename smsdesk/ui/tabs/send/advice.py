"""What the columns of a list make dearer, over the whole list, and one click that writes it plainly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from smsdesk.core.coach import TEXT
from smsdesk.ui.banner import Banner
from smsdesk.ui.words import messages, sms, tr

if TYPE_CHECKING:
    from smsdesk.core.coach import Advice, Costly
    from smsdesk.core.preview import Summary

#: Kinds of characters that are named; the rest follow with them.
NAMED: Final = 3


class ListAdvice(Banner):
    """Shown where columns bring in characters that cost more. `wanted` carries whether to write plainly."""

    wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__("warn", "", symbol="wand-sparkles", identifier="send.advice")
        self._go = self.add_button(tr("Write them plainly"), self._press, identifier="send.advice.go")
        self._plainly = False
        self.hide()

    def show_summary(self, summary: Summary | None, *, plainly: bool) -> None:
        """Say what a check found; `plainly` as it was checked."""
        self._plainly = plainly
        if summary is None or not summary.ready:
            self.hide()
        elif plainly and summary.plained:
            title = tr("{messages} are written without special characters.")
            self.say(
                title.format(messages=messages(summary.plained)),
                tr("They say the same. What carries meaning stays as it is."),
                role="ok",
            )
            self._go.setText(tr("Write them as they were"))
            self.show()
        else:
            self._show_advice(summary.coach.advice())

    def _show_advice(self, advice: Advice) -> None:
        columns = advice.columns
        self.setVisible(bool(columns) and advice.saves > 0)
        if not columns:
            return
        title = tr("{columns} brings in special characters: {messages} cost more.")
        many = tr("{columns} bring in special characters: {messages} cost more.")
        brought = [each for each in advice.costly if any(source != TEXT for source, _ in each.sources)]
        named = ", ".join(f"{{{name}}}" for name in columns)
        dear = messages(advice.by_columns)
        kinds = "; ".join(_kind(each) for each in brought[:NAMED])
        saved = tr("Written plainly, the list costs {sms} less.").format(sms=sms(advice.saves))
        self.say((title if len(columns) == 1 else many).format(columns=named, messages=dear), f"{kinds}. {saved}",
                 role="warn", symbol="wand-sparkles")  # fmt: skip
        self._go.setText(tr("Write them plainly"))

    def _press(self) -> None:
        self.wanted.emit(not self._plainly)


def _kind(costly: Costly) -> str:
    """ "curly quotes ’ become ' in 12 messages"."""
    where = messages(next((n for source, n in costly.sources if source != TEXT), costly.messages))
    if not costly.plain.strip():
        return tr("{what} in {messages}").format(what=tr(costly.name), messages=where)
    return tr("{what} {characters} become {plain} in {messages}").format(
        what=tr(costly.name), characters=" ".join(costly.characters[:4]), plain=costly.plain, messages=where
    )
