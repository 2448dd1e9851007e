"""What the check found, in the plain words of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from smsdesk.core.country import country_name
from smsdesk.core.phone import Problem
from smsdesk.core.segments import Encoding
from smsdesk.services.findings import Finding
from smsdesk.ui.words import clock, day, local, number, sms, tr

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.preview import Summary
    from smsdesk.services.compose import Composition
    from smsdesk.services.findings import Found

#: What there are rows to look at of.
_SHOWN: Final = frozenset({Finding.LEFT_OUT, Finding.PARTS, Finding.COUNTRIES, Finding.REPEATS})
#: So many characters one SMS holds, by its alphabet.
_ROOM: Final = {Encoding.GSM7: 160, Encoding.UCS2: 70}


class Said(NamedTuple):
    """One line of the checks: its sentence, what is said below, and whether there are rows to show."""

    found: Found
    title: str
    text: str
    shows: bool


def said(found: Found, compose: Composition, summary: Summary, now: datetime) -> Said:
    """A finding in words."""
    title, text = _words(found, compose, summary, now)
    return Said(found, title, text, found.what in _SHOWN and found.count > 0)


def when(moment: datetime, now: datetime) -> str:
    """ "today at 09:12", "yesterday at 16:02", "Tue 16 Jun 2026 at 09:12"."""
    days = (local(now).date() - local(moment).date()).days
    if days == 0:
        return tr("today at {time}").format(time=clock(moment))
    if days == 1:
        return tr("yesterday at {time}").format(time=clock(moment))
    return tr("{day} at {time}").format(day=day(moment), time=clock(moment))


def country(code: str) -> str:
    """A country by its two letters: "Kenya"; the letters where nobody knows them."""
    return tr(country_name(code))


def _words(found: Found, compose: Composition, summary: Summary, now: datetime) -> tuple[str, str]:
    n = found.count
    match found.what:
        case Finding.PLACEHOLDERS:
            return _placeholders(compose, summary)
        case Finding.LEFT_OUT:
            return _left_out(summary)
        case Finding.PARTS:
            return _parts(n, summary)
        case Finding.CARRIERS:
            title = tr("{low} to {high} SMS, depending on the carrier").format(
                low=number(n), high=number(int(found.words["most"]))
            )
            return title, tr("Some do not split an emoji or an accented letter between two SMS, and count more")
        case Finding.COUNTRIES:
            title = tr("%Ln people are in {country}", n).format(country=country(found.words["country"]))
            return title, tr("The rest of the list is in {country}").format(country=country(found.words["home"]))
        case Finding.REPEATS:
            moment = "" if found.at is None else when(found.at, now)
            many = tr("%Ln of these numbers got this text {when}.", n)
            return tr("Looks like a repeat."), many.format(when=moment)
        case Finding.SAME_FILE | Finding.FLOOD | Finding.SHIFTED | Finding.QUIET:
            return _warned(found, compose, now)
        case Finding.BALANCE:
            name = "" if compose.account is None else compose.account.name
            title = tr("{account} has {left} left, this needs {needed}").format(
                account=name, left=sms(n), needed=number(int(found.words["needed"]))
            )
            return title, tr("It would stop on the way. Buy more first, or use another account")
        case Finding.OLD_LIST:
            moment = "" if found.at is None else day(found.at)
            return tr("The list was saved on {day}").format(day=moment), tr("Look whether there is a newer one")
        case Finding.NO_ANSWER:
            title = tr("The text asks for an answer, and {sender} cannot get one")
            return title.format(sender=found.words["sender"]), tr("People cannot reply to a sender name")
        case _:
            return tr("The account is in test mode"), tr("The provider sends nothing and charges nothing")


def _warned(found: Found, compose: Composition, now: datetime) -> tuple[str, str]:
    n = found.count
    match found.what:
        case Finding.SAME_FILE:
            title = tr("This file was sent {when} already").format(when="" if found.at is None else when(found.at, now))
            what = tr("As {title}, from {account}. Look in the Outbox whether it is meant again")
            return title, what.format(title=found.words["title"], account=found.words["account"])
        case Finding.FLOOD:
            title = tr("{provider} would refuse %Ln messages", n).format(provider=compose.info.title)
            text = tr("A number gets {equal} equal or {any} different messages an hour there, and not one more")
            return title, text.format(equal=found.words["equal"], any=found.words["any"])
        case Finding.SHIFTED:
            title = tr("%Ln of {known} known numbers have another name than before", n).format(
                known=number(int(found.words["known"]))
            )
            return title, tr("The names may stand beside the wrong numbers: look at the first and the last of the list")
        case _:
            title = tr("%Ln people in {country} would get it in the quiet hours", n).format(
                country=country(found.words["country"])
            )
            opens = "" if found.at is None else when(found.at, now)
            return title, tr("They end {when}. Choose a time under When").format(when=opens)


def _placeholders(compose: Composition, summary: Summary) -> tuple[str, str]:
    if "{" not in compose.text:
        return tr("Everyone gets the same text"), tr("It has no placeholders")
    empty = summary.problems.get(Problem.MISSING_VALUE, 0)
    rows = tr("%Ln of {all} rows", summary.ready).format(all=number(summary.ready + empty))
    if empty:
        return tr("Every placeholder has a value in the rows that are sent"), rows
    return tr("Every placeholder has a value"), rows


def _left_out(summary: Summary) -> tuple[str, str]:
    doubles, opted, problems = summary.duplicates, summary.opted_out, summary.problem_rows
    parts = []
    if doubles:
        parts.append(tr("%Ln doubles removed", doubles))
    if summary.merged:
        parts.append(tr("%Ln rows joined with another", summary.merged))
    if summary.hidden_out:
        parts.append(tr("%Ln hidden rows left out", summary.hidden_out))
    if opted:
        parts.append(tr("%Ln opted-out people skipped", opted))
    bad = tr("%Ln problem rows left out", problems)
    if parts:
        return ", ".join(parts), bad if problems else tr("No problem rows")
    if problems:
        return bad, tr("No doubles, and nobody opted out")
    return tr("Nobody is left out"), tr("No doubles, no problem rows, nobody opted out")


def _parts(count: int, summary: Summary) -> tuple[str, str]:
    most = sms(2) if summary.most_parts == 2 else tr("2 to {most} SMS").format(most=number(summary.most_parts))
    if count == summary.ready and count > 1:
        title = tr("Every message needs {sms}").format(sms=most)
    else:
        exact = sms(summary.most_parts) if count == 1 else most
        title = tr("%Ln messages need {sms}", count).format(sms=exact)
    special = summary.encodings.get(Encoding.UCS2, 0) > 0
    if special:
        return title, tr("Special characters leave room for %Ln in one SMS", _ROOM[Encoding.UCS2])
    if count == summary.ready:
        return title, tr("The text is longer than %Ln characters", _ROOM[Encoding.GSM7])
    return title, tr("Long names make them longer than %Ln characters", _ROOM[Encoding.GSM7])
