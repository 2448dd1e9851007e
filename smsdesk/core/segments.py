"""How many parts a text is sent in, exactly as 3GPP TS 23.038 (alphabets) and TS 23.040 (long messages) say."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

from smsdesk.core.phrase import phrase


class Encoding(StrEnum):
    """The two alphabets of an SMS."""

    GSM7 = "gsm7"
    UCS2 = "ucs2"


class Segments(NamedTuple):
    """What a text costs: `units` are septets, or 16-bit units; `room` is how many of them this many parts hold."""

    encoding: Encoding
    units: int
    parts: int
    room: int


# 3GPP TS 23.038, 6.2.1: the default alphabet in its order, less the escape at 0x1B; and its extension table.
BASIC: Final = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION: Final = "\f^{}\\[~]|€"

_GSM_SINGLE, _GSM_PART = 160, 153
_UCS_SINGLE, _UCS_PART = 70, 67
_ESCAPE = 0x1B

_LATIN_BASIC = bytes(sorted(ord(c) for c in BASIC if ord(c) < 256))
_LATIN_EXTENSION = bytes(ord(c) for c in EXTENSION if ord(c) < 256)
_SPECIAL = re.compile(f"[^{re.escape(BASIC + EXTENSION)}]")
# Only the length and the escapes matter for the borders.
_SEPTETS = {ord(c): b"\0" for c in BASIC} | {ord(c): bytes([_ESCAPE, 0]) for c in EXTENSION}

#: Almost every text is short; its answer is looked up instead of built.
_GSM_SHORT = tuple(Segments(Encoding.GSM7, n, 1, _GSM_SINGLE) for n in range(_GSM_SINGLE + 1))
_UCS_SHORT = tuple(Segments(Encoding.UCS2, n, 1, _UCS_SINGLE) for n in range(_UCS_SINGLE + 1))


def count(text: str) -> Segments:
    """Tell the alphabet, the units and the parts of `text`; an empty text is one part.

    An extension character costs two septets and neither it nor a surrogate pair straddles a border between parts.
    A lone surrogate counts as one unit. Characters outside the alphabet make the whole text 16-bit.
    """
    latin = text.encode("latin-1", "ignore")
    if len(latin) != len(text):
        if "€" not in text:
            return _wide(text)
        # The euro sign costs what the bracket costs, and the bracket is a byte.
        latin = (text := text.replace("€", "[")).encode("latin-1", "ignore")
        if len(latin) != len(text):
            return _wide(text)
    rest = latin.translate(None, _LATIN_BASIC)
    if not rest:
        units = len(latin)
        return _GSM_SHORT[units] if units <= _GSM_SINGLE else _gsm(units, -(-units // _GSM_PART))
    if rest.translate(None, _LATIN_EXTENSION):
        return _ucs(len(latin), -(-len(latin) // _UCS_PART))
    units = len(latin) + len(rest)
    return _gsm(units, 1 if units <= _GSM_SINGLE else _gsm_parts(text))


def _gsm(units: int, parts: int) -> Segments:
    return _GSM_SHORT[units] if units <= _GSM_SINGLE else Segments(Encoding.GSM7, units, parts, parts * _GSM_PART)


def _ucs(units: int, parts: int) -> Segments:
    return _UCS_SHORT[units] if units <= _UCS_SINGLE else Segments(Encoding.UCS2, units, parts, parts * _UCS_PART)


def _wide(text: str) -> Segments:
    """Count a text with characters above U+00FF: Greek capitals are GSM-7, all others are not."""
    if not _SPECIAL.search(text):
        latin = text.encode("latin-1", "ignore")
        units = len(text) + len(latin) - len(latin.translate(None, _LATIN_EXTENSION))
        return _gsm(units, 1 if units <= _GSM_SINGLE else _gsm_parts(text))
    wide = text.encode("utf-16-be", "surrogatepass")
    units = len(wide) >> 1
    if units <= _UCS_SINGLE or units == len(text):
        return _ucs(units, -(-units // _UCS_PART))
    return _ucs(units, _ucs_parts(wide, units))


def _gsm_parts(text: str) -> int:
    """Walk the borders between parts: an escape at the end of a part moves on with its character."""
    septets = codecs.charmap_encode(text, "strict", _SEPTETS)[0]
    parts = at = 0
    while at < len(septets):
        at += _GSM_PART
        parts += 1
        if at < len(septets) and septets[at - 1] == _ESCAPE:
            at -= 1
    return parts


def _ucs_parts(wide: bytes, units: int) -> int:
    """Walk the borders between parts: a high surrogate at the end of a part moves on with its low one."""
    parts = at = 0
    while at < units:
        at += _UCS_PART
        parts += 1
        if at < units and 0xD8 <= wide[2 * at - 2] <= 0xDB and 0xDC <= wide[2 * at] <= 0xDF:
            at -= 1
    return parts


_ZWJ: Final = "\u200d"
#: What belongs to the character before it though it is no combining mark: joiners, skin tones.
_JOINS: Final = frozenset(("\u200c", _ZWJ, *map(chr, range(0x1F3FB, 0x1F400)), *map(chr, range(0xE0020, 0xE0080))))


def whole_parts(text: str) -> int:
    """The parts where a carrier never splits what a person sees as one character: a flag, a family, a letter and its
    accents.

    The standard asks for that only of surrogate pairs, so `count` is what is due; some carriers cut earlier and bill
    more. Clusters are taken as Unicode's UAX 29 has them, without Hangul by letters. A text in GSM-7 has none.
    """
    found = count(text)
    return found.parts if found.encoding is Encoding.GSM7 or found.parts == 1 else _whole(text)


def _whole(text: str) -> int:
    parts, left = 1, _UCS_PART
    for size in _clusters(text):
        rest = size
        if size > left:
            if left < _UCS_PART:
                parts, left = parts + 1, _UCS_PART
            # Longer than a whole part: it has to be split all the same.
            more = (rest - 1) // _UCS_PART
            parts += more
            rest -= more * _UCS_PART
        left -= rest
    return parts


def _clusters(text: str) -> Iterator[int]:
    """The 16-bit units of each character as a person sees them."""
    size = flags = 0
    before = ""
    for character in text:
        units = 1 + (character > "\uffff")
        flag = "\U0001f1e6" <= character <= "\U0001f1ff"
        joined = (
            character in _JOINS
            or (character > "\u02ff" and unicodedata.category(character)[0] == "M")
            or (before == _ZWJ and unicodedata.category(character) == "So")
            or (before == "\r" and character == "\n")
            or (flag and flags % 2 == 1)
        )
        flags = flags + 1 if flag else 0
        if joined and size:
            size += units
        else:
            if size:
                yield size
            size = units
        before = character
    if size:
        yield size


class Special(NamedTuple):
    """A character that makes a text 16-bit, and where it stands (indices into the text)."""

    character: str
    at: tuple[int, ...]


def special(text: str) -> tuple[Special, ...]:
    """The characters outside GSM-7, in the order of their first appearance; empty if the text is GSM-7."""
    found: dict[str, list[int]] = {}
    for match in _SPECIAL.finditer(text):
        found.setdefault(match[0], []).append(match.start())
    return tuple(Special(character, tuple(at)) for character, at in found.items())


#: What says the same in GSM-7, by the name a person knows it under. Letters and signs that carry meaning are not here.
_PLAIN: Final[tuple[tuple[str, str, str], ...]] = (
    (phrase("long dash"), "–—‒―‐‑−", "-"),
    (phrase("curly quotes"), "‘’‚‛ʼʻ´`′", "'"),
    (phrase("curly double quotes"), "“”„‟″«»", '"'),
    ("dots", "…", "..."),
    (phrase("hard space"), "\u00a0\u202f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000", " "),
    ("tab", "\t", " "),
    (phrase("line mark"), "\u2028\u2029\u0085", "\n"),
    (phrase("invisible mark"), "\u200b\ufeff\u2060\u00ad", ""),
    ("bullet", "•‣◦", "-"),
    (phrase("joined letters"), "ﬁ", "fi"),
    (phrase("joined letters"), "ﬂ", "fl"),
    (phrase("joined letters"), "ﬀ", "ff"),
)
_BECOMES: Final = {character: (name, plain) for name, characters, plain in _PLAIN for character in characters}
_TRANSLATION: Final = str.maketrans({character: plain for character, (_, plain) in _BECOMES.items()})


@dataclass(frozen=True, slots=True)
class Replacement:
    """A cheaper spelling: `characters` as they stand in the text, each once, become `plain`.

    `saves` is in parts of this text if this replacement alone is made: often none, as others still force 16-bit.
    """

    name: str
    characters: str
    plain: str
    times: int
    saves: int


def replacements(text: str) -> tuple[Replacement, ...]:
    """What could be written cheaper in `text` without changing what it says, in order of appearance."""
    groups: dict[tuple[str, str], dict[str, int]] = {}
    for character, at in special(text):
        if character in _BECOMES:
            groups.setdefault(_BECOMES[character], {})[character] = len(at)
    before = count(text).parts
    return tuple(
        Replacement(
            name,
            "".join(times),
            plain,
            sum(times.values()),
            before - count(replace(text, "".join(times))).parts,
        )
        for (name, plain), times in groups.items()
    )


def replace(text: str, characters: str) -> str:
    """Write those of `characters` that have a cheaper spelling that way; all others stay."""
    return text.translate({ord(c): _BECOMES[c][1] for c in characters if c in _BECOMES})


def replace_all(text: str) -> str:
    """Write everything cheaper that can be, without changing what the text says."""
    return text.translate(_TRANSLATION)


def plainer(text: str) -> str:
    """The text written cheaper where that saves a part, else exactly as it is.

    A text that stays 16-bit because of what carries meaning may grow by replacements: three dots are three characters.
    """
    plain = replace_all(text)
    return plain if plain != text and count(plain).parts < count(text).parts else text
