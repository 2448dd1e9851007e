"""What goes over the wire and what comes back: quoting that is proved by reading it again, JSON that loses nothing."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import parse_qsl, quote, unquote

from smsdesk.core.phrase import phrase
from smsdesk.core.result import Reason
from smsdesk.core.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence

    Value = str | Secret
    Pairs = Sequence[tuple[str, Value]]

V = TypeVar("V", str, Secret)

#: Common servers take a request line of 8 KiB.
LONGEST_TARGET: Final = 8000
_LONGEST_NAME: Final = 64

_NEVER: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# A text may have lines; form feed is a character of the GSM alphabet's extension table.
_NEVER_IN_TEXT: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")


class HiddenBytes(bytes):
    """Bytes of a request that hold secrets: they print as dots, in tracebacks with local variables too."""

    def __repr__(self) -> str:
        return "b'•••'"

    __str__ = __repr__


class Unsendable(ValueError):
    """A value that cannot be put into a request; nothing was handed over. Says which value, never what it is."""

    def __init__(self, reason: Reason, words: str) -> None:
        super().__init__(words)
        self.reason = reason
        self.words = words


class Unreadable(ValueError):
    """An answer that is not what it should be."""


# -- out


def sound(name: str, value: V, reason: Reason, *, text: bool = False) -> V:
    """The value itself, if it is not empty and holds nothing that no request may carry. Raises `Unsendable`.

    `text`: a message, which may have lines and tabs.
    """
    plain = _plain(value)
    if not plain:
        raise Unsendable(reason, phrase("the {name} is empty", name=name))
    if (_NEVER_IN_TEXT if text else _NEVER).search(plain):
        raise Unsendable(reason, phrase("the {name} holds a character that cannot be sent", name=name))
    return value


def digits(number: str) -> str:
    """An E.164 number without its `+`. Raises `Unsendable` for anything else."""
    if not re.fullmatch(r"\+[1-9][0-9]{6,14}", number, re.ASCII):
        raise Unsendable(Reason.DESTINATION, phrase("the number is not in international form"))
    return number[1:]


def path_target(base: str, method: str, pairs: Pairs) -> HiddenBytes:
    """`base/method/name=value/…`, every value quoted without any safe character. Raises `Unsendable`."""
    segments = [f"{name}={_quoted(value)}" for name, value in pairs]
    target = _checked("/".join([base.rstrip("/"), method, *segments]))
    again = target[len(base.rstrip("/")) + 1 :].split(b"/")
    if again[0].decode() != method or not _same(pairs, [segment.decode().split("=", 1) for segment in again[1:]]):
        raise Unsendable(Reason.CONTENT, phrase("the request would not be read as it was meant"))
    return target


def query_target(path: str, pairs: Pairs) -> HiddenBytes:
    """`path?name=value&…`, every value quoted without any safe character. Raises `Unsendable`."""
    target = _checked(path + "?" + "&".join(f"{name}={_quoted(value)}" for name, value in pairs))
    query = target.decode().split("?", 1)[1]
    names = [name for name, _ in pairs]
    values = parse_qsl(query, keep_blank_values=True, strict_parsing=True, max_num_fields=len(pairs))
    if [name for name, _ in values] != names or not _same(pairs, [piece.split("=", 1) for piece in query.split("&")]):
        raise Unsendable(Reason.CONTENT, phrase("the request would not be read as it was meant"))
    return target


def json_body(content: dict[str, object]) -> HiddenBytes:
    """A JSON object as UTF-8. Raises `Unsendable`."""
    try:
        data = json.dumps(content, ensure_ascii=False, allow_nan=False).encode()
    except ValueError:
        data = b""
    if not data or json.loads(data) != content:
        raise Unsendable(Reason.CONTENT, phrase("the message holds a character that cannot be sent"))
    return HiddenBytes(data)


def _plain(value: Value) -> str:
    return value.reveal() if isinstance(value, Secret) else value


def _quoted(value: Value) -> str:
    plain = _plain(value)
    # A segment of dots would be taken for a step up in the path.
    return plain.replace(".", "%2E") if plain in (".", "..") else quote(plain, safe="")


def _checked(target: str) -> HiddenBytes:
    if len(target) > LONGEST_TARGET:
        raise Unsendable(Reason.LENGTH, phrase("the message is longer than an address line can be"))
    return HiddenBytes(target.encode("ascii"))


def _same(pairs: Pairs, read: Sequence[Sequence[str]]) -> bool:
    if len(pairs) != len(read):
        return False
    for (name, value), (name_again, *value_again) in zip(pairs, read, strict=True):
        if name != name_again or [_plain(value)] != [unquote(each, errors="strict") for each in value_again]:
            return False
    return True


# -- in


def read_text(body: bytes) -> str:
    """The body as text without byte order mark and blanks around it; bytes that are no UTF-8 as Windows has them."""
    if body[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return body.decode("utf-16", "replace").strip("\ufeff\0 \t\r\n")
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = body.decode("cp1252", "replace")
    return text.strip("\ufeff\0 \t\r\n")


def read_json(text: str) -> object:
    """The whole text as JSON: whole numbers exact, others `Decimal`, no name twice with two values.

    Raises `Unreadable`.
    """
    try:
        return json.loads(text, parse_float=_decimal, parse_constant=_no_constant, object_pairs_hook=_object)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error


def member(content: object, *names: str) -> object:
    """The value under one of these names, however they are spelled (case, blanks, `_`); None if there is none.

    Raises `Unreadable` if two spellings hold two values.
    """
    if not isinstance(content, dict):
        return None
    wanted = {_folded(name) for name in names}
    found = [value for name, value in content.items() if _folded(name) in wanted]
    if any(value != found[0] for value in found[1:]):
        raise Unreadable(phrase("one name with two values"))
    return found[0] if found else None


def as_text(value: object) -> str | None:
    """An id or code as text: text as it is, a number as its digits; None for anything else, and for nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        return None
    return str(value).strip()[:200] or None


def amount(value: object) -> Decimal | None:
    """A number of credits or money: 50, "50.0", "1,234.56", "1234,56"; None for anything else."""
    text = as_text(value)
    if text is None:
        return None
    text = text.replace("\u00a0", "").replace(" ", "")
    if re.fullmatch(r"[-+]?[0-9]+,[0-9]{2}", text):
        text = text.replace(",", ".")
    text = re.sub(r",(?=[0-9]{3}(?:[,.]|$))", "", text)
    if not re.fullmatch(r"[-+]?(?:[0-9]{1,18}(?:\.[0-9]{0,9})?|\.[0-9]{1,9})", text):
        return None
    return Decimal(text)


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError(text) from error


def _no_constant(text: str) -> object:
    raise ValueError(text)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    content = dict(pairs)
    if len(content) != len(pairs) and any(content[name] != value for name, value in pairs):
        raise ValueError(phrase("one name with two values"))
    return content


def _folded(name: str) -> str:
    # A list of thousands has the same few names in every item; a long one is no name, and is not remembered.
    return _fold(name) if len(name) <= _LONGEST_NAME else _fold.__wrapped__(name)


@lru_cache(maxsize=256)
def _fold(name: str) -> str:
    return re.sub(r"[\s_-]+", "", name).casefold()
