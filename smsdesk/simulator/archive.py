"""Nextbyte's archive: reports that are handed out once, logs that can be read again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from smsdesk.simulator.exchange import read_query
from smsdesk.simulator.statuses import status_object
from smsdesk.simulator.world import EAT

if TYPE_CHECKING:
    from smsdesk.simulator.exchange import Request

_STAMP = "%Y-%m-%d %H:%M:%S"
_PAGE = 500
#: Logs reach back this far.
_KEPT = timedelta(hours=48)
_REPORTS = {"size", "sender", "messageid", "reference", "sentsince", "sentuntil"}
_LOGS = {"from", "to", "sentsince", "sentuntil", "reference", "limit", "offset"}


@dataclass(slots=True)
class Dialect:
    """How this service has been seen to speak; the defaults are the document's, with the ids that live answers add."""

    infobip: bool = False  # status objects in the ancestor's numbering
    number_ids: bool = False  # messageId a bare number
    no_ids: bool = False
    failed_group: bool = False  # refusals in group 22
    status_null: bool = False  # reports without a status
    delivery: str = ""  # logs carry `delivery`: "object", "text"
    infobip_errors: bool = False  # {"requestError": …}
    reseller_status: int | None = None  # refused transfers come with this HTTP status, and success false


@dataclass(slots=True)
class Logged:
    """A message as the service keeps it."""

    id: str
    account: str
    sender: str
    to: str
    text: str
    reference: str
    parts: int
    sent_at: datetime
    done_at: datetime
    final: str  # the status of the report; empty if none will come
    told: bool = False  # reported once


class Archive:
    """Every message taken, in its order."""

    def __init__(self) -> None:
        self.kept: list[Logged] = []
        self._by_reference: dict[str, list[Logged]] = {}

    def add(self, one: Logged) -> None:
        """Keep a message."""
        self.kept.append(one)
        self._by_reference.setdefault(one.reference, []).append(one)

    def reports(self, account: str, request: Request, now: datetime, dialect: Dialect) -> list[dict[str, Any]] | None:
        """The reports asked for, each for the first and last time; None for a parameter that does not exist."""
        asked = _asked(request, _REPORTS)
        if asked is None:
            return None
        rows: list[dict[str, Any]] = []
        for one in self._chosen(account, asked, asked.get("sender")):
            if len(rows) == _limit(asked.get("size")):
                break
            if one.final and one.done_at <= now and not one.told:
                one.told = True
                rows.append(_report(one, now, dialect))
        return rows

    def logs(self, account: str, request: Request, now: datetime, dialect: Dialect) -> list[dict[str, Any]] | None:
        """The log asked for, newest first; None for a parameter that does not exist."""
        asked = _asked(request, _LOGS)
        if asked is None:
            return None
        to = asked.get("to", "").removeprefix("+")
        chosen = reversed(self._chosen(account, asked, asked.get("from")))
        rows = [one for one in chosen if now - one.sent_at <= _KEPT and (not to or one.to == to)]
        start = int(asked.get("offset", "0"))
        return [_logged(one, now, dialect) for one in rows[start : start + _limit(asked.get("limit"))]]

    def _chosen(self, account: str, asked: dict[str, str], sender: str | None) -> list[Logged]:
        since, until = _moment(asked.get("sentsince")), _moment(asked.get("sentuntil"))
        pool = self._by_reference.get(asked["reference"], []) if "reference" in asked else self.kept
        return [
            one
            for one in pool
            if one.account == account
            and (sender is None or one.sender == sender)
            and asked.get("messageid", one.id) == one.id
            and (since is None or one.sent_at >= since)
            and (until is None or one.sent_at <= until)
        ]


def _report(one: Logged, now: datetime, dialect: Dialect) -> dict[str, Any]:
    done = bool(one.final) and one.done_at <= now
    waiting = "PENDING_ACCEPTED" if one.sent_at > now else "PENDING_WAITING_DELIVERY"
    name = one.final if done else waiting
    failed = done and one.final != "DELIVERED"
    group = {"groupId": int(failed), "groupName": "HANDSET_ERRORS" if failed else "OK"}
    said = {"id": int(failed), "name": "EC_ABSENT_SUBSCRIBER" if failed else "NO_ERROR"}
    words = {"description": "Absent Subscriber" if failed else "No Error", "permanent": False}
    status = None if dialect.status_null else status_object(name, infobip=dialect.infobip)
    return {
        "messageId": int(one.id) if dialect.number_ids else one.id,
        "sentAt": one.sent_at.astimezone(EAT).strftime(_STAMP),
        "doneAt": one.done_at.astimezone(EAT).strftime(_STAMP) if done else None,
        "to": one.to,
        "smsCount": one.parts,
        "status": status,
        "error": {**group, **said, **words} if done else None,
    }


def _logged(one: Logged, now: datetime, dialect: Dialect) -> dict[str, Any]:
    row = _report(one, now, dialect) | {"from": one.sender, "text": one.text}
    if one.reference:
        row["reference"] = one.reference
    name = one.final if one.final and one.done_at <= now else "PENDING"
    if dialect.delivery == "object":
        row["delivery"] = row["status"]
    elif dialect.delivery == "text":
        row["delivery"] = name if name in ("DELIVERED", "PENDING") else "FAILED"
    return row


def _asked(request: Request, known: set[str]) -> dict[str, str] | None:
    asked = read_query(request.query)
    if asked is None or set(asked) - known:
        return None
    try:
        numbers = [int(asked[name]) for name in ("size", "limit", "offset") if name in asked]
        for name in ("sentsince", "sentuntil"):
            _moment(asked.get(name))
    except ValueError:
        return None
    return asked if all(number >= 0 for number in numbers) else None


def _limit(asked: str | None) -> int:
    return min(int(asked), _PAGE) if asked else _PAGE


def _moment(text: str | None) -> datetime | None:
    """`2020-02-08` or `2020-02-08 12:28:51`, in East Africa."""
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=EAT)).astimezone(UTC)
