"""The language of the window: its catalogue, and how it writes numbers and dates."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from smsdesk.host import resources

log = logging.getLogger(__name__)

SYSTEM: Final = "system"
#: The languages that there is a catalogue for; what the code says is English, whose catalogue has its plurals.
_SPOKEN: Final = {"en": QLocale.Language.English, "sw": QLocale.Language.Swahili}
#: Where numbers and dates are written the English way if the system does not say how.
_ENGLISH_OF: Final = QLocale.Country.UnitedKingdom
#: Where Kiswahili is written; the first one where the computer stands elsewhere.
_SWAHILI_OF: Final = (
    QLocale.Country.Kenya,
    QLocale.Country.Tanzania,
    QLocale.Country.Uganda,
    QLocale.Country.CongoKinshasa,
)


class Language(QObject):
    """The language in force. `changed` comes when the next `tr` speaks the new one; what is shown already does not."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code = "en"
        self._translator: QTranslator | None = None

    def speak(self, choice: str = SYSTEM) -> None:
        """Speak this language from now on: `en`, `sw`, or the system's if it is one of these, else English."""
        code = choice if choice in _SPOKEN else _of_the_system()
        if code == self.code and self._translator is not None:
            return
        self.code = code
        QLocale.setDefault(_locale(code))
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator(self)
        try:
            self._translator.load(str(resources.path("i18n", f"{code}.qm")))
        except FileNotFoundError as error:
            log.warning("the window speaks English without plurals: %s", error)
        QCoreApplication.installTranslator(self._translator)
        self.changed.emit()


def _of_the_system() -> str:
    for name in QLocale.system().uiLanguages():
        for code in _SPOKEN:
            if name == code or name.startswith((f"{code}-", f"{code}_")):
                return code
    return "en"


def _locale(code: str) -> QLocale:
    """How the language writes numbers and dates, where this computer stands."""
    system = QLocale.system()
    if system.language() is _SPOKEN[code]:
        return system
    country = system.territory()
    if code == "sw":
        return QLocale(_SPOKEN[code], country if country in _SWAHILI_OF else _SWAHILI_OF[0])
    return QLocale(_SPOKEN[code], _ENGLISH_OF if country is QLocale.Country.AnyCountry else country)


language: Final = Language()
