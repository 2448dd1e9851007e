"""What Nextbyte's answers mean: of a send, of a refusal, of its log."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from smsdesk.core.phrase import phrase
from smsdesk.core.result import Found, Fuse, Reason, Report
from smsdesk.core.state import State
from smsdesk.gateway.grammar import Contradiction, Verdict
from smsdesk.gateway.wire import Unreadable, amount, as_text, member, read_json, read_text
from smsdesk.providers.nextbyte.codes import (
    BY_GROUP,
    BY_NAME,
    BY_NUMBER,
    DELIVERY_WORDS,
    FAILURES,
    GROUP_NAMES,
    REQUEST_ERRORS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.gateway.http import Exchange


class Meaning(NamedTuple):
    """What a status object says; `listed` is False where only its group is known."""

    state: State
    reason: Reason | None
    listed: bool = True


REFUSED = frozenset({State.REJECTED, State.UNDELIVERED, State.EXPIRED})


def meaning(status: object) -> Meaning | None:
    """What a status object means, None if it cannot be told. Raises `Contradiction` where name and group disagree."""
    group = normal(as_text(member(status, "groupName"))) or GROUP_NAMES.get(_number(member(status, "groupId")), "")
    by_group = BY_GROUP.get(group)
    known = BY_NAME.get(normal(as_text(member(status, "name"))))
    known = known or BY_NUMBER.get((group, _number(member(status, "id"))))
    if known is None:
        return None if by_group is None else Meaning(by_group, None, listed=False)
    refused = known.state in REFUSED or known.state is State.UNKNOWN
    if by_group is not None and (by_group in REFUSED) is not refused:
        raise Contradiction
    return Meaning(known.state, known.reason)


def normal(name: str | None) -> str:
    """A name as the tables have it: "ENROUTE (SENT)" is ENROUTE."""
    return re.sub(r"[^A-Z0-9]+", "_", re.sub(r"\(.*?\)", "", (name or "").upper())).strip("_")


def send_verdicts(exchange: Exchange, numbers: Sequence[str]) -> Sequence[Verdict | None] | None:
    """One verdict for each number, in digits, of an answer to a send."""
    content = read_json(read_text(exchange.body))
    refused = _refusal(content, exchange.status or 0)
    rows = member(content, "messages")
    if refused is not None:
        if rows:
            raise Contradiction
        return [refused] * len(numbers)
    if not isinstance(rows, list):
        return None
    if len(numbers) == 1:
        # The connection is ours alone, so the rows are ours, however the number is written in them.
        return [_agreed([_row(row) for row in rows])]
    return [_agreed([_row(row) for row in _rows_of(number, rows, numbers)]) for number in numbers]


def refusal(text: str, status: int) -> Verdict | None:
    """The refusal of a whole request, None if this is none. Raises `Unreadable`."""
    return _refusal(read_json(text), status)


def _refusal(content: object, status: int) -> Verdict | None:
    # A server's own failure is not a refusal, whatever it says.
    if status >= 500:
        return None
    error = member(member(content, "requestError"), "serviceException", "policyException")
    if error is not None:
        reason = REQUEST_ERRORS.get(normal(as_text(member(error, "messageId"))))
        return _refused(reason, as_text(member(error, "text")) or as_text(member(error, "messageId")) or "")
    if member(content, "success") is not False:
        return None
    reason = FAILURES.get(_number(member(content, "status")) or status)
    if reason is None and status not in FAILURES and status >= 400:
        return None
    return _refused(reason, as_text(member(content, "message")) or "")


def log_rows(text: str) -> list[object] | None:
    """The rows of a log, None if this is no log. Raises `Unreadable`."""
    rows = member(read_json(text), "results")
    return rows if isinstance(rows, list) else None


def same_reference(row: object, reference: str) -> bool:
    """Whether a row of the log says that it is of this request."""
    return as_text(member(row, "reference")) == reference


def found(row: object, numbers: Sequence[str]) -> Found | None:
    """What a row of the log says, None if it is of none of these numbers (in digits)."""
    echo = as_text(member(row, "to")) or ""
    to = next((number for number in numbers if same_number(echo, number)), None)
    if to is None:
        return None
    told = _delivery(member(row, "delivery")) or _told(member(row, "status"))
    state = State.ACCEPTED if told is None or told.state is State.UNKNOWN else told.state
    words = as_text(member(member(row, "status"), "description")) or ""
    return Found("+" + to, state, _id(row), told.reason if told else None, words)


def report(row: object) -> Report | None:
    """What a row of the reports or of the log says, None if it names no message."""
    provider_id, echo = _id(row) or "", re.sub(r"\D", "", as_text(member(row, "to")) or "").removeprefix("00")
    if not provider_id and not echo:
        return None
    status, error = member(row, "status"), member(row, "error")
    told = _delivery(member(row, "delivery")) or _told(status)
    state = told.state if told else None
    if state is None and member(error, "permanent") is True:
        state = State.UNDELIVERED
    if state is State.REJECTED:
        state = State.UNDELIVERED  # refused after it was taken
    return Report(
        provider_id,
        f"+{echo}" if echo and echo[0] != "0" else echo,
        None if state is State.UNKNOWN else state,
        told.reason if told else None,
        code=as_text(member(status, "name")) or as_text(member(row, "delivery")) or _name(error),
        words=as_text(member(status, "description")) or as_text(member(error, "description")) or "",
        time=as_text(member(row, "doneAt")) or as_text(member(row, "sentAt")) or "",
        reference=as_text(member(row, "reference")) or "",
    )


def same_number(echo: str, number: str) -> bool:
    """Whether an echoed number is this one: with or without country code, `+` or `00`."""
    digits = re.sub(r"\D", "", echo).removeprefix("00")
    return digits == number or (len(digits) >= 9 and number.endswith(digits.lstrip("0")[-9:]) and digits[0] == "0")


def _refused(reason: Reason | None, words: str) -> Verdict:
    return Verdict(
        State.REJECTED, reason, words, listed=reason is not None, fuse=Fuse.WAIT if reason is Reason.FLOOD else None
    )


def _rows_of(number: str, rows: list[object], numbers: Sequence[str]) -> list[object]:
    mine = [row for row in rows if re.sub(r"\D", "", as_text(member(row, "to")) or "") == number]
    if mine:
        return mine
    alike = [row for row in rows if same_number(as_text(member(row, "to")) or "", number)]
    return alike if sum(number[-9:] == other[-9:] for other in numbers) == 1 else []


def _agreed(verdicts: list[Verdict | None]) -> Verdict | None:
    if len({verdict and verdict.state for verdict in verdicts}) > 1:
        return Verdict(State.UNKNOWN, Reason.PARSE, phrase("the answer says two things of this number"))
    return verdicts[0] if verdicts else None


def _row(row: object) -> Verdict | None:
    status = member(row, "status")
    words = as_text(member(status, "description")) or as_text(member(status, "name")) or ""
    try:
        told = meaning(status)
    except (Contradiction, Unreadable):
        return Verdict(State.UNKNOWN, Reason.PARSE, phrase("the answer contradicts itself: {text}", text=words))
    if told is None:
        return None
    if told.state is State.UNKNOWN:
        return Verdict(State.UNKNOWN, told.reason, words, fuse=Fuse.SILENT)
    if told.state in REFUSED:
        return Verdict(State.REJECTED, told.reason, words, listed=told.listed or told.state is not State.REJECTED)
    parts = _number(member(row, "smsCount"))
    return Verdict(
        State.ENROUTE if told.state is State.ENROUTE else State.ACCEPTED,
        words=words,
        provider_id=_id(row),
        parts=parts if 0 < parts < 256 else None,
        cost=amount(member(row, "price")),
    )


def _told(status: object) -> Meaning | None:
    try:
        return meaning(status)
    except (Contradiction, Unreadable):
        return None


def _delivery(value: object) -> Meaning | None:
    if isinstance(value, str):
        state = DELIVERY_WORDS.get(normal(value))
        return None if state is None else Meaning(state, None)
    return _told(value)


def _name(error: object) -> str:
    return as_text(member(error, "name")) or ""


def _id(row: object) -> str | None:
    text = as_text(member(row, "messageId"))
    return None if text in (None, "0") else text


def _number(value: object) -> int:
    text = as_text(value) or ""
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) else -1
