"""How the receiver stands, in words; its own page, the settings and the status bar say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from smsdesk.core.phrase import phrase
from smsdesk.core.receiving import Phase
from smsdesk.host import settings as declared
from smsdesk.ui.words import Word, tr

if TYPE_CHECKING:
    from smsdesk.core.receiving import ReceiverState
    from smsdesk.host.settings import Settings

_PHASES: Final = {
    Phase.OFF: (phrase("Off"), "wait", "pause"),
    Phase.STARTING: (phrase("Starting"), "info", "loader-circle"),
    Phase.ON: (phrase("Listening"), "ok", "circle-check"),
    Phase.FAILED: (phrase("Not listening"), "err", "circle-x"),
}
_TITLES: Final = {
    Phase.OFF: phrase("The receiver is off"),
    Phase.STARTING: phrase("The receiver is starting"),
    Phase.ON: phrase("The receiver is on"),
    Phase.FAILED: phrase("The receiver could not start"),
}


def phase_word(state: ReceiverState) -> Word:
    """The state of the receiver as a chip."""
    text, role, symbol = _PHASES[state.phase]
    return Word(tr(text), role, symbol)


def phase_title(state: ReceiverState) -> str:
    """The state of the receiver as a title."""
    return tr(_TITLES[state.phase])


def standing(state: ReceiverState, settings: Settings) -> str:
    """What the receiver does now, and what comes of it."""
    if state.phase is Phase.ON:
        port = urlsplit(state.url).port or settings.get(declared.RECEIVER_PORT)
        words = tr("smsdesk listens on port {port} of this computer.").format(port=port)
        if state.kept:
            return f"{words} {tr('It runs by itself, also without this window.')}"
        if settings.get(declared.KEEP_RECEIVING):
            return f"{words} {tr('It goes on when this window is closed.')}"
        return f"{words} {tr('Delivery reports and replies arrive while smsdesk is open.')}"
    if state.phase is Phase.STARTING:
        return tr("This takes a moment.")
    if state.phase is Phase.FAILED:
        return tr("What providers tell meanwhile is told again later, for as long as each of them tries.")
    return tr("Turn it on to get replies, subscriptions and delivery reports. It listens on this computer only.")


def in_short(state: ReceiverState) -> tuple[str, str]:
    """The state of the receiver in a few words, and the token of their colour."""
    if state.phase is Phase.ON:
        return tr("Receiver on, port {port}").format(port=urlsplit(state.url).port), "ok"
    if state.phase is Phase.STARTING:
        return tr("Receiver is starting"), "info"
    if state.phase is Phase.FAILED:
        return tr("Receiver failed"), "err"
    return tr("Receiver off"), "text3"
