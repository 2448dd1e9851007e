"""Keeps secret values out of whatever is written or shown, in every spelling they may have taken on the way."""

from __future__ import annotations

import base64
import html
import json
import re
import threading
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smsdesk.core.secret import Secret

DOTS: Final = "•••"

#: A shorter value cannot be told from ordinary text: to hide it would hide half the log and give it away.
SHORTEST: Final = 3


class Redactor:
    """Everything secret that this process has seen; one for the whole desk, safe to use from any thread."""

    def __init__(self) -> None:
        self._spellings: tuple[str, ...] = ()
        self._in_urls: dict[str, re.Pattern[str]] = {}
        self._lock = threading.Lock()

    def add(self, secret: Secret) -> None:
        """Hide this value from now on. Values of fewer than three characters are left alone."""
        value = secret.reveal()
        if len(value) < SHORTEST:
            return
        with self._lock:
            # Longest first, so that a secret which holds another one goes as a whole.
            self._spellings = tuple(sorted({*self._spellings, *spellings(value)}, key=len, reverse=True))
            known = {**self._in_urls, value: _in_a_url(value)}
            self._in_urls = dict(sorted(known.items(), key=lambda each: len(each[0]), reverse=True))

    def clean(self, text: str) -> str:
        """The text with dots in place of every secret: plain, in a URL (also twice), JSON, HTML, hex or base64."""
        if "%" in text or "+" in text:
            for pattern in self._in_urls.values():
                text = pattern.sub(DOTS, text)
        for spelling in self._spellings:
            if spelling in text:
                text = text.replace(spelling, DOTS)
        return text


def spellings(value: str) -> frozenset[str]:
    """Every form but a URL's in which a value is known to turn up in logs, tracebacks and bodies."""
    found = {value, value.strip(), html.escape(value), html.escape(value, quote=False), *_escaped(value)}
    for data in (value.encode(errors="surrogatepass"), *(value.encode(utf, "surrogatepass") for utf in _UTF_16)):
        as_latin = data.decode("latin-1")
        found |= {as_latin, *_escaped(as_latin), repr(data)[2:-1], data.hex(), data.hex().upper(), data.hex(" ")}
        found |= set(_base64(data))
    return frozenset(each for each in found if len(each) >= SHORTEST)


_UTF_16: Final = ("utf-16-le", "utf-16-be")


def _escaped(value: str) -> Iterator[str]:
    for ascii_only in (True, False):
        once = json.dumps(value, ensure_ascii=ascii_only)[1:-1]
        yield once
        yield json.dumps(once, ensure_ascii=ascii_only)[1:-1]  # a JSON body inside a JSON log record
    yield repr(value)[1:-1]
    yield ascii(value)[1:-1]


def _in_a_url(value: str) -> re.Pattern[str]:
    """The value with any of its characters quoted, once or more often: encoders differ in what they leave alone."""
    return re.compile("".join(f"(?:{'|'.join(_either(each))})" for each in value))


def _either(character: str) -> Iterator[str]:
    yield re.escape(character)
    if character == " ":
        yield r"\+"
        yield "%(?:25)*2[bB]"  # that plus sign, quoted in its turn
    quoted = (f"{byte:02x}" for byte in character.encode(errors="surrogatepass"))
    yield "".join("%(?:25)*" + "".join(f"[{digit}{digit.upper()}]" for digit in byte) for byte in quoted)


def _base64(data: bytes) -> Iterator[str]:
    """The characters that depend on this value alone, wherever in a longer text it began (`user:password`)."""
    for before in range(3):
        padded = bytes(before) + data + bytes(-(before + len(data)) % 3)
        first, last = -(-before * 8 // 6), (before + len(data)) * 8 // 6
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            yield encode(padded).decode()[first:last]


def visible(text: str, *, keep: str = "") -> str:
    """Plain text in which nothing acts: control, bidirectional and invisible characters become signs; `keep` are left.

    For log lines and terminals. U+0007 becomes ␇, U+202E becomes <U+202E>.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(each if each in keep or each.isprintable() else _sign(each) for each in text)


def _sign(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if unicodedata.category(character) == "Zs":
        return character
    return f"<U+{code:04X}>"
