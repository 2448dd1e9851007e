"""Numbers out of pasted text: one on each line, or anywhere between words."""

from __future__ import annotations

import re
from typing import NamedTuple

#: A run that may be a number: digits with what people write between them.
_RUN = re.compile(r"(?<![\w.])\+?[0-9OoIl](?:[0-9OoIl]|[ \t\u00a0().\-\u2010-\u2015](?=[(]?[0-9OoIl])){4,28}(?![\w])")
_DIGIT = re.compile(r"[0-9]")


class Pasted(NamedTuple):
    """A number as it stood in the text, from where to where, and the words of its line."""

    line: int
    start: int
    end: int
    raw: str
    name: str


def find_numbers(text: str) -> list[Pasted]:
    """Every run of digits that may be a number, in order; lines are counted from 1."""
    found: list[Pasted] = []
    at = 0
    for line, words in enumerate(text.splitlines(keepends=True), start=1):
        hits = [hit for hit in _RUN.finditer(words) if len(_DIGIT.findall(hit[0])) >= 5]
        name = _RUN.sub(" ", words) if len(hits) == 1 else ""
        name = " ".join(name.replace(",", " ").replace(";", " ").replace(":", " ").split())
        found += [Pasted(line, at + hit.start(), at + hit.end(), hit[0], name[:80]) for hit in hits]
        at += len(words)
    return found
