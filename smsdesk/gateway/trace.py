"""What is written down of a call: an id to find it by, and the provider's words, plain, short and without secrets."""

from __future__ import annotations

import re
import secrets
import unicodedata
from typing import Final

#: The longest piece of a provider's words that is kept, in characters.
LONGEST: Final = 300


def trace_id() -> str:
    """A new id, twelve hex digits, for one call."""
    return secrets.token_hex(6)


def tidy(text: str, longest: int = LONGEST) -> str:
    """One line of plain text: no control or direction characters, no tags, no runs of blanks, cut at `longest`."""
    text = re.sub(r"<(script|style)\b.*?</\1\s*>|<[a-zA-Z/!][^<>]*>", " ", text, flags=re.DOTALL | re.IGNORECASE)
    shown = "".join(" " if unicodedata.category(each) in _UNSEEN else each for each in text[: 20 * longest])
    line = " ".join(shown.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
