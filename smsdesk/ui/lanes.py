"""Why a batch does not go on: what is said, and what the button beside it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smsdesk.core.result import Reason
from smsdesk.core.state import JobState
from smsdesk.services.news import LaneState
from smsdesk.ui.kept import kept
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from smsdesk.core.message import Job
    from smsdesk.services.news import LaneNews


class Stand(NamedTuple):
    """What keeps a batch: role, a bold sentence, a plain one, and a verb ("try" or "start") with its words."""

    role: str
    title: str
    text: str
    verb: str
    button: str


def stand(job: Job, news: LaneNews, provider: str, waits: str) -> Stand | None:
    """Why this batch stands still, None while it does not.

    `provider` is the provider's title, `waits` the name of the first person who still waits, "" if it is not known.
    """
    if job.state in (JobState.PAUSED, JobState.FINISHED, JobState.CANCELLED, JobState.SCHEDULED) or not job.waiting:
        return None
    if job.stopped_by is not None or news.state is LaneState.STOPPED:
        return _stopped(job, news, provider, waits)
    if news.state is LaneState.WAITING:
        title = tr("No connection to {provider}.").format(provider=provider)
        text = tr("The batch waits and goes on by itself when the connection is back. Nothing is lost.")
        return Stand("err", title, text, "try", tr("Try now"))
    return None


def _stopped(job: Job, news: LaneNews, provider: str, waits: str) -> Stand:
    where = _where(job, waits)
    again = tr("Start again")
    match job.stopped_by:
        case Reason.AUTH | Reason.PERMISSION:
            title = tr("{provider} refused the sign-in of {account}.").format(
                provider=provider, account=job.account_name
            )
            return Stand("err", title, where + tr("Look at the account in Settings, then start again."), "start", again)
        case Reason.CREDIT:
            title = tr("{account} has no SMS left.").format(account=job.account_name)
            return Stand("warn", title, where + tr("Buy more, then start again."), "start", again)
        case None:
            # No fuse: the account itself cannot be opened, and the engine says why.
            title = tr("{account} cannot send.").format(account=job.account_name)
            return Stand("err", title, kept(news.why), "try", tr("Try now"))
        case Reason.PARSE:
            title = tr("{provider} gave an answer that cannot be read.").format(provider=provider)
        case _:
            title = tr("{provider} did not answer.").format(provider=provider)
    more = tr("Decide about the uncertain ones, look at the account, then start again.")
    return Stand(
        "err", title, where + (more if job.asking else tr("Look at the account, then start again.")), "start", again
    )


def _where(job: Job, waits: str) -> str:
    place = number(job.done + 1)
    if waits:
        return tr("It stopped at {name}, person {place}; %Ln still wait. ", job.waiting).format(name=waits, place=place)
    return tr("It stopped at person {place}; %Ln still wait. ", job.waiting).format(place=place)
