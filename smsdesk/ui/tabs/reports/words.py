"""How a report is said: its days, its numbers, and what they are compared with."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from smsdesk.core.period import Choice, midnight, period
from smsdesk.core.phrase import phrase
from smsdesk.core.state import State
from smsdesk.ui.reasons import reason_words
from smsdesk.ui.transfers import figure
from smsdesk.ui.words import day, day_of_month, messages, month, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from smsdesk.core.period import Period
    from smsdesk.core.statistics import Counts, Failure, PeriodReport, Use

#: So many ways to fail are named; the rest is one line.
NAMED: Final = 5
_WITHOUT_REASON: Final = {
    State.UNDELIVERED: phrase("The network could not deliver it"),
    State.EXPIRED: phrase("The phone could not be reached in time"),
    State.REJECTED: phrase("Refused by the provider"),
    State.NOT_SENT: phrase("It never left this computer"),
    State.MISSED: phrase("Its time had passed"),
}
_ROLES: Final = {State.EXPIRED: "warn", State.NOT_SENT: "warn", State.MISSED: "warn"}


def choices(today: date) -> list[tuple[str, str, str]]:
    """The periods as a list to choose from."""
    this, last = (midnight(period(choice, today).first) for choice in (Choice.MONTH, Choice.LAST_MONTH))
    words = {
        Choice.TODAY: tr("Today"),
        Choice.WEEK: tr("Last 7 days"),
        Choice.MONTH: month(this),
        Choice.LAST_MONTH: month(last),
        Choice.QUARTER: tr("Last 90 days"),
        Choice.OWN: tr("Own dates"),
    }
    return [(str(choice), words[choice], "") for choice in Choice]


def on_day(which: date) -> str:
    """ "Tue 16 Jun 2026"."""
    return day(midnight(which))


def span(which: Period) -> str:
    """The days of a period in words."""
    if which.month:
        return month(which.begin)
    if which.first == which.last:
        return on_day(which.first)
    return tr("{first} to {last}").format(first=on_day(which.first), last=on_day(which.last))


def percent(share: float) -> str:
    """ "94.6 %"; what is not all is never called 100 %, and what is not nothing never 0 %."""
    tenths = round(1000 * share)
    tenths = min(tenths, 999) if share < 1 else tenths
    tenths = max(tenths, 1) if share > 0 else tenths
    return tr("{share} %").format(share=number(Decimal(tenths) / 10))


def delivered(counts: Counts) -> str:
    """How many reached their phones, or that nobody says."""
    if not counts.messages:
        return "0"
    return number(counts.delivered) if counts.reported else tr("no reports")


def spent(use: Use) -> str:
    """ "4,990 SMS", "not known"."""
    return f"{figure(use.spent)} {use.unit}".rstrip() if use.spent is not None else tr("not known")


def compared(report: PeriodReport) -> str:
    """ "4,120 more than in April 2026"."""
    before, more = report.period.before, report.total.messages - report.before
    if before.month:
        then = tr("in {month}").format(month=month(before.begin))
    elif before.first == before.last:
        then = tr("the day before")
    else:
        then = tr("in the %Ln days before", len(before.days))
    if more == 0:
        return tr("as many as {then}").format(then=then)
    if more > 0:
        return tr("%Ln more than {then}", more).format(then=then)
    return tr("%Ln fewer than {then}", -more).format(then=then)


def figures(report: PeriodReport) -> list[tuple[str, str, str]]:
    """The four numbers: each with what it is, and what it is to be seen beside."""
    total = report.total
    rate = total.rate
    if not total.messages:
        reach = (number(0), tr("delivered to phone"), "")
    elif rate is None:
        reach = (tr("no reports"), tr("of delivery"), tr("these messages have none"))
    else:
        of = tr("of the %Ln with a report", total.reported)
        reach = (percent(rate), tr("delivered to phone"), of)
    share = percent(total.failed / total.messages) if total.messages else percent(0)
    parts = [messages(total.failed)]
    if total.uncertain:
        parts.append(tr("%Ln uncertain", total.uncertain))
    if total.not_sent:
        parts.append(tr("%Ln not sent", total.not_sent))
    back = [tr("%Ln replies", report.received)]
    if report.opted_out is not None:
        left = report.opted_out
        back.append(tr("%Ln opt-outs", left))
    beside = compared(report)
    if total.waiting:
        beside = tr("%Ln waiting; {compared}", total.waiting).format(compared=beside)
    return [
        (number(total.messages), tr("messages", total.messages), beside),
        reach,
        (share, tr("failed"), ", ".join(parts)),
        (number(total.parts), tr("SMS paid"), ", ".join(back)),
    ]


def causes(failures: Sequence[Failure]) -> list[tuple[str, str, int]]:
    """Why messages failed: words, role, how many; the most frequent first, the rare ones as one."""
    sums: dict[str, tuple[str, int]] = {}
    for each in failures:
        words = reason_words(each.reason or None, state=each.state) or tr(_WITHOUT_REASON[each.state])
        role, count = sums.get(words, (_ROLES.get(each.state, "err"), 0))
        sums[words] = (role, count + each.messages)
    ordered = sorted(((words, role, count) for words, (role, count) in sums.items()), key=lambda each: -each[2])
    if len(ordered) <= NAMED + 1:
        return ordered
    rest = sum(count for *_, count in ordered[NAMED:])
    return [*ordered[:NAMED], (tr("Other"), "wait", rest)]


def top_ups(uses: Sequence[Use]) -> list[str]:
    """What accounts gave to those below them, a sentence for each."""
    told = []
    for use in uses:
        if use.top_ups:
            many = tr("%Ln top-ups", use.top_ups)
            told.append(
                tr("{account}: {credits} {unit} in {many}.").format(
                    account=use.name, credits=number(use.topped_up), unit=use.unit, many=many
                )
            )
        if use.taken_back:
            told.append(
                tr("{account}: {credits} {unit} taken back.").format(
                    account=use.name, credits=number(use.taken_back), unit=use.unit
                )
            )
    return told


def days_sentence(report: PeriodReport) -> str:
    """The plot in one sentence."""
    busy = [(counts.messages, which) for which, counts in report.days if counts.messages]
    if not busy:
        return tr("No messages in these days.")
    most, best = max(busy, key=lambda each: each[0])
    total = report.total
    return tr(
        "{messages} on {busy} of {days} days: {delivered} delivered, {sent} sent without a report, {failed} failed, "
        "{uncertain} uncertain. Most on {best}: {most}."
    ).format(
        messages=messages(total.messages), busy=number(len(busy)), days=number(len(report.days)),
        delivered=number(total.delivered), sent=number(total.sent), failed=number(total.failed),
        uncertain=number(total.uncertain), best=on_day(best), most=number(most),
    )  # fmt: skip


def labels(days: Sequence[date]) -> list[str]:
    """What stands under the bars: so few that they do not touch."""
    every = next((step for step in (1, 2, 7, 14, 30) if len(days) <= 10 * step), 61)
    every = 7 if 10 < len(days) <= 31 else every
    return [day_of_month(midnight(which)) if place % every == 0 else "" for place, which in enumerate(days)]
