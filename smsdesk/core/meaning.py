"""What a provider's word or code means, for people: a sentence, and what to do about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from smsdesk.core.phrase import phrase
from smsdesk.core.result import Reason
from smsdesk.core.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Word:
    """One word or code of a provider. Where `sentence` or `advice` is empty, state and reason speak."""

    said: str  # as the provider writes it; `{child}` where it names the account that was topped up
    where: str  # in which answer: "send", "report", "top up"
    state: State
    reason: Reason | None = None
    sentence: str = ""
    advice: str = ""

    @property
    def meaning(self) -> str:
        """What happened, in a sentence."""
        return self.sentence or _MEANING.get((self.state, self.reason)) or _STATES[self.state]

    @property
    def todo(self) -> str:
        """What to do, in a sentence."""
        if self.advice:
            return self.advice
        if self.state is State.UNKNOWN:
            return phrase("Do not send it again before you know; the message's details show what can be found out.")
        return _ADVICE.get(self.reason, _NOTHING) if self.state in _BAD else _NOTHING


def explain(words: Iterable[Word], said: str, state: State, reason: Reason | None) -> Word:
    """What a kept answer means: the one of these words that stands in it, or else what state and reason say."""
    line = f" {_bare(said)} "
    known = [word for word in words if (word.state, word.reason) == (state, reason) and f" {_bare(word.said)} " in line]
    return max(known, key=lambda word: len(word.said), default=Word(said, "", state, reason))


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


_NOTHING: Final = phrase("Nothing.")
_BAD: Final = frozenset({State.REJECTED, State.UNDELIVERED, State.EXPIRED})

_STATES: Final = {
    State.ACCEPTED: phrase("The provider took the message."),
    State.ENROUTE: phrase("The message is on its way; a report may follow."),
    State.DELIVERED: phrase("The message reached the phone."),
    State.UNDELIVERED: phrase("The message was paid for and did not reach the phone."),
    State.EXPIRED: phrase("The phone could not be reached in time."),
    State.REJECTED: phrase("The provider refused the message; it was not sent."),
    State.NOT_SENT: phrase("Nothing left this computer."),
    State.UNKNOWN: phrase("Nobody can say yet whether the message was taken."),
}

_MEANING: Final[dict[tuple[State, Reason | None], str]] = {
    (State.REJECTED, Reason.AUTH): phrase("The provider does not accept the sign-in; nothing was sent."),
    (State.REJECTED, Reason.CREDIT): phrase("There is not enough credit in the account; nothing was sent."),
    (State.REJECTED, Reason.SENDER): phrase("The sender name is not allowed for this account; nothing was sent."),
    (State.REJECTED, Reason.DESTINATION): phrase(
        "The number is not one that the provider can send to; nothing was sent."
    ),
    (State.REJECTED, Reason.CONTENT): phrase("The provider could not use the request; nothing was sent."),
    (State.REJECTED, Reason.LENGTH): phrase("The text is too long; nothing was sent."),
    (State.REJECTED, Reason.ROUTE): phrase("The account has no way to this network; nothing was sent."),
    (State.REJECTED, Reason.BLOCKED): phrase("This person receives no such messages; nothing was sent."),
    (State.REJECTED, Reason.FLOOD): phrase("Too many messages in a short time; this one was not sent."),
    (State.REJECTED, Reason.PERMISSION): phrase("The account may not do this; nothing was sent."),
    (State.REJECTED, Reason.SERVER): phrase("The provider's own system failed and it says so; nothing was sent."),
    (State.UNDELIVERED, Reason.ROUTE): phrase("The message was taken, and there was no way to the phone's network."),
    (State.UNDELIVERED, Reason.DESTINATION): phrase(
        "The message was taken, and the number does not exist or cannot be used."
    ),
    (State.UNDELIVERED, Reason.BLOCKED): phrase("The message was taken, and the person or the network blocks it."),
    (State.UNDELIVERED, Reason.PERMISSION): phrase(
        "The message was taken, and the person is not subscribed to the service."
    ),
}

_ADVICE: Final[dict[Reason | None, str]] = {
    Reason.AUTH: phrase("Check user name and password, or the key, in the account's settings."),
    Reason.CREDIT: phrase("Buy credit from the provider, then continue the batch."),
    Reason.SENDER: phrase("Choose another sender name, or have this one registered with the provider."),
    Reason.DESTINATION: phrase("Correct the number and send again."),
    Reason.CONTENT: phrase("Change the text and send again; if it happens to every message, ask the provider."),
    Reason.LENGTH: phrase("Shorten the text and send again."),
    Reason.ROUTE: phrase("Ask the provider to open the network for your account."),
    Reason.BLOCKED: phrase("Reach this person in another way."),
    Reason.FLOOD: phrase("Wait an hour before you send again."),
    Reason.PERMISSION: phrase("Ask the provider to allow it for your account."),
    Reason.DUPLICATE: phrase("Do not send it again before you know whether the first one arrived."),
    Reason.SERVER: phrase("Send again later; if it goes on, call the provider."),
    None: phrase("Read the provider's own words in the details, and ask the provider if they do not help."),
}
