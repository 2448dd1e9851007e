"""Sentences that remember what they were made of, so that the window can say them in another language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


class Phrase(str):
    """A sentence in English, which it is wherever a `str` is wanted, with its template and what was filled in.

    Names in braces are filled in by `format`; `%Ln` stands for `count`. The window looks the template up in its
    catalogue (`ui.words.tr`) and fills it in again; a value that is a `Phrase` itself is translated before.
    """

    __slots__ = ("many", "template", "values")

    template: str
    values: Mapping[str, object] | None
    many: int | None

    def __new__(cls, template: str, values: Mapping[str, object] | None = None, count: int | None = None) -> Self:
        """The sentence; a template with `values` None is left as it is, braces and all."""
        text = template if count is None else template.replace("%Ln", f"{count:,}")
        made = super().__new__(cls, text if values is None else text.format(**values))
        made.template, made.values, made.many = template, values, count
        return made

    def format(self, **values: object) -> Phrase:  # type: ignore[override]  # names only: a translation turns the order round
        """This template, filled in; its values have names, since a translation may turn their order round."""
        return Phrase(self.template, values, self.many)


def phrase(template: str, /, *, count: int | None = None, **values: object) -> Phrase:
    """A sentence of the catalogue: the tool that gathers it looks for the text in calls of this and of `tr`.

    Without values it is a template, for a table whose entries are filled in later.
    """
    return Phrase(template, values or None, count)


def joined(*parts: str) -> Phrase:
    """Sentences one after the other; empty ones are left out."""
    told = {f"part{place}": part for place, part in enumerate(parts) if part}
    return Phrase(" ".join(f"{{{name}}}" for name in told), told)


def recognised(template: str, text: str) -> Phrase | None:
    """The text as this template filled in, if it is that: for what came as text from the database or a process."""
    found = _pattern(template).fullmatch(text)
    return None if found is None else Phrase(template, found.groupdict())


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    made = "".join(f"(?P<{part}>.+)" if place % 2 else re.escape(part) for place, part in enumerate(parts))
    return re.compile(made, re.DOTALL)
