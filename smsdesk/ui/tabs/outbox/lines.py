"""What is said of a batch, in a list row and in its heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from smsdesk.core.groups import Group, counted
from smsdesk.core.state import JobState, State
from smsdesk.ui.kept import kept
from smsdesk.ui.reasons import reason_words
from smsdesk.ui.words import (
    Word,
    batch_word,
    clock,
    day_and_clock,
    duration,
    local,
    number,
    people,
    since,
    tr,
    uncertain_word,
)

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.message import Job

_CONCERN = frozenset({JobState.SCHEDULED, JobState.QUEUED, JobState.SENDING, JobState.PAUSED, JobState.STOPPED})


@dataclass(frozen=True, slots=True)
class Line:
    """A batch as its row says it; `spoken` is the row in one sentence."""

    job: int
    title: str
    when: str
    chip: Word
    detail: str
    spoken: str


def of_concern(job: Job) -> bool:
    """Whether a batch stands above the others: something is still to be sent, or a person has to decide."""
    return bool(job.asking) or job.state in _CONCERN


def in_order(jobs: list[Job]) -> list[Job]:
    """What is being sent, scheduled or uncertain first, then the newest first."""
    return sorted(jobs, key=lambda job: (not of_concern(job), -job.id))


def line(job: Job, now: datetime, *, reports: bool) -> Line:
    """The row of a batch; `reports` says whether its provider reports what became of messages."""
    chip = Word(tr("Uncertain"), "unsure", "circle-help") if job.asking else batch_word(job.state)
    detail = _detail(job, reports=reports)
    when = due(job.not_before, now) if job.state is JobState.SCHEDULED else since(job.created_at, now)
    title = kept(job.title)
    return Line(job.id, title, when, chip, detail, f"{title}, {chip.text}, {detail}, {when}")


def _detail(job: Job, *, reports: bool) -> str:
    if job.asking:
        return tr("%Ln need your decision", job.asking)
    groups = counted(job.states)
    sent = groups[Group.SENT] + groups[Group.DELIVERED] + job.count(State.UNDELIVERED, State.EXPIRED)
    total = job.total
    match job.state:
        case JobState.SCHEDULED:
            return people(total)
        case JobState.QUEUED if not job.done:
            return people(total)
        case JobState.QUEUED | JobState.SENDING | JobState.PAUSED:
            return tr("{done} of {total}").format(done=number(job.done), total=number(total))
        case JobState.STOPPED:
            why = reason_words(job.stopped_by) or tr("Stopped by itself")
            return tr("{why}, %Ln sent", sent).format(why=why)
        case JobState.CANCELLED:
            return tr("%Ln of {total} sent", sent).format(total=number(total))
        case _ if reports:
            return tr("%Ln of {total} delivered", groups[Group.DELIVERED]).format(total=number(total))
        case _:
            return tr("%Ln sent, no reports", sent)


def badge(job: Job) -> Word:
    """The chip beside the title of a batch."""
    return uncertain_word(job.asking) if job.asking else batch_word(job.state)


def subtitle(job: Job, now: datetime, seconds: float | None = None) -> str:
    """Who, from whom, and when: "2,000 people, sender UBUNTU, Cape Town branch, sent yesterday 10:01 to 10:05".

    `seconds`: how long the rest takes once it goes on.
    """
    parts = [people(job.total)]
    if job.sender:
        parts.append(tr("sender {name}").format(name=job.sender))
    parts.append(job.account_name)
    parts.append(_when(job, now))
    if job.emptied_at is not None:
        parts.append(tr("its messages were removed {when}").format(when=since(job.emptied_at, now)))
    if job.waiting and seconds is not None and job.state in (JobState.SENDING, JobState.QUEUED):
        parts.append(tr("about {time} left").format(time=duration(seconds)))
    elif job.waiting and seconds is not None and job.state in (JobState.PAUSED, JobState.STOPPED):
        parts.append(tr("about {time} of sending left").format(time=duration(seconds)))
    return ", ".join(parts)


def _when(job: Job, now: datetime) -> str:
    begun = max(job.created_at, job.not_before)
    match job.state:
        case JobState.SCHEDULED | JobState.PAUSED | JobState.STOPPED if job.not_before > now:
            return tr("will be sent {when}").format(when=day_and_clock(job.not_before))
        case JobState.FINISHED if job.finished_at is not None:
            start, end = _moment(begun, now), clock(job.finished_at)
            if clock(begun) == end and local(begun).date() == local(job.finished_at).date():
                return tr("sent {when}").format(when=start)
            return tr("sent {start} to {end}").format(start=start, end=end)
        case JobState.CANCELLED if job.finished_at is not None:
            return tr("cancelled {when}").format(when=_moment(job.finished_at, now))
        case _:
            return tr("started {when}").format(when=_moment(begun, now))


def _moment(moment: datetime, now: datetime) -> str:
    """ "today 10:01", "yesterday 10:01", "Fri 12 Jun 10:01"."""
    days = (local(now).date() - local(moment).date()).days
    named = tr("today") if days == 0 else tr("yesterday") if days == 1 else since(moment, now)
    return f"{named} {clock(moment)}"


def due(moment: datetime, now: datetime) -> str:
    """When a scheduled batch begins, as short as can be: "14:30", "Thu 07:30", "Fri 26 Jun"."""
    days = (local(moment).date() - local(now).date()).days
    if days <= 0:
        return clock(moment)
    if days < 7:
        from PySide6.QtCore import QDate, QLocale

        here = local(moment)
        return f"{QLocale().toString(QDate(here.year, here.month, here.day), 'ddd')} {clock(moment)}"
    return since(moment, now)
