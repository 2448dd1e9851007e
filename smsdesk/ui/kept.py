"""Texts from below that may be ours: kept in the database as English, and said in the language of the window."""

from __future__ import annotations

from typing import Final

from smsdesk.core.phrase import Phrase, phrase, recognised
from smsdesk.ui.words import tr

#: What is kept with something filled in. What is kept as it stands is found in the catalogue.
FILLED: Final = (
    phrase("{title}, the rest"),
    phrase("Reply to {name}"),
    phrase("Automatic reply: {word}"),
    phrase("Top-ups of {child}"),
    phrase("Taken back from {child}"),
    phrase("the balance is in {unit} now"),
    phrase("The sign-in was refused: {words}"),
    phrase("the answer points elsewhere (HTTP {status}); it was not followed"),
    phrase("the answer is a web page (HTTP {status}): {text}"),
    phrase("the answer is empty (HTTP {status})"),
    phrase("the answer contradicts itself: {text}"),
    phrase("the answer is of another top-up: {text}"),
    phrase("the answer is of another transfer: {words}"),
    phrase("the answer is of another customer: {words}"),
    phrase("its certificate is not trusted ({verify_message})"),
    phrase("the certificate file {each} cannot be used"),
    phrase("the call broke ({name})"),
    phrase("the {name} is empty"),
    phrase("the {name} holds a character that cannot be sent"),
)


def kept(text: str) -> str:
    """A text from below in the language of the window, if it is one of ours; a provider's own words stay."""
    if isinstance(text, Phrase):
        return tr(text)
    said = tr(text) if text else ""
    if said != text or not text:
        return said
    return next((tr(found) for template in FILLED if (found := recognised(template, text)) is not None), text)
