"""From rows to records and back: times as milliseconds, money as decimal text, small maps as JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from smsdesk.core.message import Account, Attempt, Evidence, FuseBlown, Job, Message, Reading
from smsdesk.core.result import Handed, Reason
from smsdesk.core.state import JobState, State

Row = tuple[Any, ...]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def ms(moment: datetime) -> int:
    """Milliseconds since 1970."""
    return (moment - EPOCH) // timedelta(milliseconds=1)


def ms_or_none(moment: datetime | None) -> int | None:
    """The same, where there may be none."""
    return None if moment is None else ms(moment)


def moment(value: int) -> datetime:
    """The moment of so many milliseconds."""
    return EPOCH + timedelta(milliseconds=value)


def moment_or_none(value: int | None) -> datetime | None:
    """The same, where there may be none."""
    return None if value is None else moment(value)


def money_or_none(value: str | None) -> Decimal | None:
    """A decimal from its text."""
    return None if value is None else Decimal(value)


def text_or_none(value: Decimal | None) -> str | None:
    """The text of a decimal, never in powers of ten."""
    return None if value is None else f"{value:f}"


def account(row: Row) -> Account:
    """A row of `account_list`."""
    fuse = None if row[9] is None else FuseBlown(moment(row[9]), row[10], row[11])
    signed_in = None if row[6] is None else bool(row[6])
    return Account(
        row[0],
        row[1],
        row[2],
        row[3],
        json.loads(row[4]),
        moment(row[5]),
        signed_in,
        moment_or_none(row[7]),
        row[8],
        fuse,
        bool(row[12]),
    )


def reading(row: Row) -> Reading:
    """A row of `reading_latest`."""
    return Reading(row[0], moment(row[1]), money_or_none(row[2]), row[3], row[4], row[5])


def job(row: Row, now: datetime) -> Job:
    """A row of `job_list`; what the job is called depends on the time and on its lane's fuse."""
    states = {State(state): n for state, n in json.loads(row[15] or "{}").items()}
    waiting = states.get(State.QUEUED, 0)
    state, not_before = JobState(row[8]), moment(row[9])
    if state in (JobState.QUEUED, JobState.SENDING) and waiting and row[14] is not None:
        state = JobState.STOPPED
    elif state is JobState.QUEUED and not_before > now:
        state = JobState.SCHEDULED
    return Job(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], json.loads(row[7]), state, states, row[16], not_before,
        moment(row[10]), moment(row[11]), moment_or_none(row[12]), row[13], row[14],
        moment_or_none(row[17]),
    )  # fmt: skip


def message(row: Row) -> Message:
    """A row of `message_columns`."""
    return Message(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10], row[11],
        State(row[12]), row[13], row[14], row[15], row[16], money_or_none(row[17]), row[18], moment(row[19]),
        moment(row[20]), moment_or_none(row[21]), moment_or_none(row[22]), row[23], bool(row[24]),
    )  # fmt: skip


def attempt(row: Row) -> Attempt:
    """A row of `attempts`."""
    return Attempt(
        row[0], row[1], moment(row[3]), moment_or_none(row[4]), None if row[5] is None else State(row[5]),
        None if row[6] is None else Handed(row[6]), row[7], None if row[8] is None else Reason(row[8]), row[9], row[10],
        bool(row[11]), row[12],
    )  # fmt: skip


def evidence(row: Row) -> Evidence:
    """A row of `evidence`."""
    return Evidence(moment(row[0]), row[1], None if row[2] is None else State(row[2]), row[3], row[4])
