"""A control for each setting, made from how the setting is declared; a change is kept at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

from smsdesk.core.errors import DeskError
from smsdesk.ui.forms import Combo, LineField, Number, Setting
from smsdesk.ui.paint.toggle import Toggle
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from smsdesk.host.settings import Setting as Declared
    from smsdesk.host.settings import Settings
    from smsdesk.ui.notify import Notify

T = TypeVar("T", bool, int, str)


def switch(settings: Settings, notify: Notify, declared: Declared[bool]) -> Setting:
    """A switch for a setting that is on or off."""
    toggle = Toggle(tr(declared.label), identifier=f"settings.{declared.key}", on=settings.get(declared))
    toggle.toggled.connect(lambda on: keep(settings, notify, declared, bool(on)))
    return _line(declared, toggle)


def amount(settings: Settings, notify: Notify, declared: Declared[int]) -> Setting:
    """A number for a setting that is one; kept when the person leaves it."""
    number = Number(
        tr(declared.label), declared.lowest, declared.highest, identifier=f"settings.{declared.key}", step=10
    )
    number.setFixedWidth(110)
    number.setValue(settings.get(declared))
    number.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.UpDownArrows)
    number.setKeyboardTracking(False)
    number.valueChanged.connect(lambda value: keep(settings, notify, declared, int(value)))
    return _line(declared, number)


def choice(
    settings: Settings,
    notify: Notify,
    declared: Declared[T],
    choices: list[tuple[T, str]] | None = None,
    text: str = "",
) -> Setting:
    """A list for a setting with a few values; `choices` may offer fewer of them than are declared."""
    offered = list(declared.choices) if choices is None else choices
    combo = Combo(
        [(str(value), tr(words), "") for value, words in offered],
        name=tr(declared.label),
        identifier=f"settings.{declared.key}",
    )
    combo.setFixedWidth(200)
    # What is offered may be longer than what has room beside its name.
    combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + 24)
    combo.choose(str(settings.get(declared)))
    combo.currentIndexChanged.connect(lambda place: keep(settings, notify, declared, offered[place][0]))
    return _line(declared, combo, text)


def words(settings: Settings, notify: Notify, declared: Declared[str]) -> Setting:
    """A line of text for a setting that is one; kept when the person leaves it."""
    field = LineField(tr(declared.label), identifier=f"settings.{declared.key}")
    field.setFixedWidth(260)
    field.setText(settings.get(declared))
    field.editingFinished.connect(lambda: keep(settings, notify, declared, field.text().strip()))
    return _line(declared, field)


def keep(settings: Settings, notify: Notify, declared: Declared[T], value: T) -> None:
    """Keep a choice; a disk that does not take it is said in words."""
    if settings.get(declared) == value:
        return
    try:
        settings.set(declared, value)
    except DeskError as error:
        notify.error(error)


def _line(declared: Declared[T], control: QWidget, text: str = "") -> Setting:
    return Setting(tr(declared.label), text or tr(declared.help), control)
