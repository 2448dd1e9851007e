"""What Nextbyte allows in the body of a send (Nextbyte Developer API; scheduling as its vendor documents it)."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from smsdesk.simulator.world import EAT

_SCHEDULE = {"date", "time", "repeat", "start_date", "end_date"}


def violation(body: dict[str, Any] | None, *, several: bool, version: int) -> str:
    """What the document does not allow in this body; empty if all is well."""
    if body is None:
        return "The body must be a JSON object"
    extra = {"reference", *_SCHEDULE} | ({"flash"} if version == 2 else set())
    if several:
        messages = body.get("messages")
        if set(body) - extra - {"messages"} or not isinstance(messages, list) or not messages:
            return "multi takes messages, a list, and a reference"
        if not all(isinstance(one, dict) and set(one) <= {"from", "to", "text"} for one in messages):
            return "A message has from, to and text"
    else:
        messages = [body]
        if set(body) - extra - {"from", "to", "text"}:
            return "single takes from, to, text and a reference"
    if not isinstance(body.get("reference", ""), str):
        return "reference must be a text"
    for one in messages:
        to = one.get("to", "")
        if not isinstance(to, str) and not (isinstance(to, list) and all(isinstance(each, str) for each in to)):
            return "to must be a text or a list of texts"
        if not isinstance(one.get("from"), str) or not isinstance(one.get("text"), str) or not one["text"]:
            return "from and text must be given, as texts"
    return _bad_schedule(body)


def _bad_schedule(body: dict[str, Any]) -> str:
    if not _SCHEDULE & set(body):
        return ""
    try:
        moment = due(body)
    except ValueError:
        moment = None
    if moment is None:
        return "date must be YYYY-MM-DD and time HH:MM, both"
    if body.get("repeat", "daily") not in ("hourly", "daily", "weekly", "monthly"):
        return "repeat must be hourly, daily, weekly or monthly"
    return ""


def due(body: dict[str, Any]) -> datetime | None:
    """When a message is to go, in UTC; None for at once. Raises ValueError where that is not a date and a time."""
    if "date" not in body or "time" not in body:
        return None
    day, hour = str(body["date"]), str(body["time"])
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", day) or not re.fullmatch(r"[0-9]{2}:[0-9]{2}", hour):
        raise ValueError("not a date and a time")
    return datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=EAT).astimezone(UTC)
