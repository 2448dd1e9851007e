"""Paper Plane's words. Source: "Paper Plane for programmers", table 2."""

from __future__ import annotations

from typing import Final

from smsdesk.core.meaning import Word
from smsdesk.core.result import Reason
from smsdesk.core.state import State

TAKEN: Final = "folded"

REFUSALS: Final = {
    "bad-key": Reason.AUTH,
    "no-paper": Reason.CREDIT,
    "no-such-window": Reason.DESTINATION,
}

DELIVERY: Final = {"landed": State.DELIVERED, "flying": State.ENROUTE, "rain": State.UNDELIVERED}

WORDS: Final = (
    Word(TAKEN, "send", State.ACCEPTED),
    *(Word(word, "send", State.REJECTED, reason) for word, reason in REFUSALS.items()),
    *(Word(word, "report", state) for word, state in DELIVERY.items()),
)
