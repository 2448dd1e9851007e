"""Which rule answers a text, with what, and how often it may."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from smsdesk.core.inbox import Match
from smsdesk.core.personalise import Template

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from smsdesk.core.inbox import Rule

#: What a rule's text may name.
PLACEHOLDERS: Final = ("name", "number", "text")
#: Automatic answers to one number: so many within so many seconds, or two machines would talk for ever.
LIMITS: Final = ((3, 3_600), (10, 86_400))
#: Who is answered by itself: a whole number, so neither a short code nor a name, which nobody reads.
_PERSON: Final = re.compile(r"\+[1-9][0-9]{8,14}", re.ASCII)
_AROUND: Final = " \t.,;:!?'\"`´‘’“”«»()[]{}<>*_~#-–—…¡¿"


@lru_cache(1_024)
def plain(text: str) -> str:
    """A text as rules see it: without case, accents and invisible signs, and with one space between words."""
    if text.isascii():  # has neither accents nor invisible signs
        return " ".join(text.casefold().split())
    kept = (
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if letter.isalnum() or unicodedata.category(letter) not in ("Mn", "Me", "Cf", "Cs")
    )
    return " ".join("".join(kept).casefold().split())


def word_met(words: Iterable[str], match: Match, text: str) -> str | None:
    """The first of these words that meets the text, as it is written in the rule; None where none does."""
    whole = plain(text)
    bare = whole.strip(_AROUND)
    for word in words:
        wanted = plain(word)
        if wanted and (_met(wanted, match, whole) or _met(wanted, match, bare)):
            return word
    return None


def _met(wanted: str, match: Match, text: str) -> bool:
    if match is Match.IS:
        return text == wanted
    if match is Match.CONTAINS:
        return wanted in text
    return text.startswith(wanted) and not (text[len(wanted) :][:1].isalnum() and wanted[-1].isalnum())


def find(
    rules: Sequence[Rule],
    text: str,
    account: str | None = None,
    short_code: str | None = None,
    service_id: str | None = None,
) -> tuple[Rule, str] | None:
    """The first rule that is on and fits, and the word that met; "" for a rule without words, which fits any text.

    What a rule is narrowed to (account, short code, service) is asked for only where the text's own is given.
    """
    for rule in rules:
        asked = ((rule.account, account), (rule.short_code, short_code), (rule.service_id, service_id))
        if not rule.on or any(own and given is not None and own != given for own, given in asked):
            continue
        if not rule.words and not rule.stop:
            return rule, ""
        word = word_met(rule.words, rule.match, text)
        if word is not None:
            return rule, word
    return None


def fill(text: str, values: Mapping[str, str]) -> str:
    """An answer with its placeholders filled in; one without a value takes the space before it along.

    Raises `BadBraces` and `UnknownPlaceholder`, as a list's text does; the values may be more than every rule has.
    """
    template = Template.parse(text)
    names = tuple(dict.fromkeys((*PLACEHOLDERS, *values)))
    given = template.bind(names).values([values.get(name, "") for name in names])
    answer = template.pieces[0]
    for value, piece in zip(given, template.pieces[1:], strict=True):
        answer = (answer + value if value else answer.removesuffix(" ")) + piece
    return answer.strip()


def is_person(number: str) -> bool:
    """Whether a number (E.164 with `+`) can be somebody's who is answered by itself."""
    return _PERSON.fullmatch(number) is not None


def may_answer(answered: Iterable[int], now: int, *, confirms: bool = False) -> bool:
    """Whether one more automatic answer is within the limits; times in milliseconds.

    One that confirms an opt-out (or its end) has to go out, and is held to the limit of the day alone.
    """
    times = list(answered)
    limits = LIMITS[-1:] if confirms else LIMITS
    return all(sum(time > now - seconds * 1_000 for time in times) < most for most, seconds in limits)
