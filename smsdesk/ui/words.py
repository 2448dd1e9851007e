"""How the window says things: the one word of each state, numbers, dates, and telephone numbers half hidden."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from string import Formatter
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone
from typing_extensions import override

from smsdesk.core.phrase import Phrase, phrase
from smsdesk.core.state import JobState, State


class Word(NamedTuple):
    """How a state looks: its one word, its role in the design language, its Lucide icon."""

    text: str
    role: str
    icon: str


class _Filler(Formatter):
    """Fills a sentence in: sentences and states in their words, and with `:,` a number as the language writes it."""

    @override
    def format_field(self, value: object, format_spec: str) -> str:
        if format_spec == "," and isinstance(value, int | Decimal):
            return number(value)
        match value:
            case Phrase():
                value = tr(value)
            case State():
                value = message_word(value).text.lower()
            case JobState():
                value = batch_word(value).text.lower()
        return format(value, format_spec)


_FILLER: Final = _Filler()


def tr(text: str, count: int = -1) -> str:
    """The text in the language of the window, whole sentences from below with what was filled in.

    `count` chooses the plural of texts with `%Ln`, which it stands in for.
    """
    if not isinstance(text, Phrase):
        return QCoreApplication.translate("smsdesk", text, None, count)
    many = count if text.many is None else text.many
    words = QCoreApplication.translate("smsdesk", text.template, None, many)
    return words if text.values is None else _FILLER.vformat(words, (), text.values)


_MESSAGE: Final = {
    State.DRAFT: (phrase("Draft"), "wait", "pencil"),
    State.HELD: (phrase("Held"), "wait", "pause"),
    State.QUEUED: (phrase("Waiting"), "wait", "clock"),
    State.CLAIMED: (phrase("Waiting"), "wait", "clock"),
    State.SENDING: (phrase("Sending"), "info", "loader-circle"),
    State.ACCEPTED: (phrase("Sent"), "info", "check"),
    State.ENROUTE: (phrase("Sent"), "info", "check"),
    State.DELIVERED: (phrase("Delivered"), "ok", "check-check"),
    State.UNDELIVERED: (phrase("Not delivered"), "err", "phone-off"),
    State.EXPIRED: (phrase("Expired"), "warn", "hourglass"),
    State.REJECTED: (phrase("Refused"), "err", "circle-x"),
    State.NOT_SENT: (phrase("Not sent"), "warn", "wifi-off"),
    State.UNKNOWN: (phrase("Uncertain"), "unsure", "circle-help"),
    State.MISSED: (phrase("Missed"), "warn", "hourglass"),
    State.CANCELLED: (phrase("Cancelled"), "wait", "ban"),
    State.SKIPPED: (phrase("Skipped"), "wait", "ban"),
}

_BATCH: Final = {
    JobState.DRAFT: (phrase("Draft"), "wait", "pencil"),
    JobState.SCHEDULED: (phrase("Scheduled"), "info", "calendar-clock"),
    JobState.QUEUED: (phrase("Waiting"), "wait", "clock"),
    JobState.SENDING: (phrase("Sending"), "info", "loader-circle"),
    JobState.PAUSED: (phrase("Paused"), "warn", "circle-pause"),
    JobState.STOPPED: (phrase("Stopped"), "err", "octagon-x"),
    JobState.CANCELLED: (phrase("Cancelled"), "wait", "ban"),
    JobState.FINISHED: (phrase("Finished"), "ok", "circle-check"),
}


def message_word(state: State | str) -> Word:
    """The word of a message's state; the same everywhere."""
    text, role, icon = _MESSAGE[State(state)]
    return Word(tr(text), role, icon)


def batch_word(state: JobState | str) -> Word:
    """The word of a batch's state (a job in the code)."""
    text, role, icon = _BATCH[JobState(state)]
    return Word(tr(text), role, icon)


def uncertain_word(count: int) -> Word:
    """The badge of a batch that has uncertain messages: "3 uncertain"."""
    return Word(tr("%Ln uncertain", count), "unsure", "circle-help")


def number(value: int | Decimal) -> str:
    """A number as the language writes it: 1,284; fractions as they are given."""
    locale = QLocale()
    if isinstance(value, int):
        return locale.toString(value)
    whole, _, part = f"{value:f}".partition(".")
    sign = "-" if whole.startswith("-") and int(whole) == 0 else ""
    return sign + locale.toString(int(whole)) + (locale.decimalPoint() + part if part else "")


def size(count: int) -> str:
    """So many bytes as people say it: "12.4 MB"."""
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(count, 1 if count >= 1_000_000 else 0, form)


def sentence(words: str) -> str:
    """Words as a sentence of their own: a capital at its start, a full stop at its end."""
    words = words.strip()
    if not words:
        return ""
    return words[0].upper() + words[1:] + ("" if words[-1] in ".!?…" else ".")


def people(count: int) -> str:
    """ "1 person", "1,284 people"."""
    return tr("%Ln people", count)


def sms(count: int) -> str:
    """ "3,852 SMS": what is paid for."""
    return tr("%Ln SMS", count)


def messages(count: int) -> str:
    """ "1 message", "1,284 messages"."""
    return tr("%Ln messages", count)


def local(moment: datetime) -> datetime:
    """The moment in the time zone of this computer; a moment without a zone is taken as UTC."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()


def day(moment: datetime) -> str:
    """ "Tue 16 Jun 2026"."""
    here = local(moment)
    return QLocale().toString(QDate(here.year, here.month, here.day), "ddd d MMM yyyy")


def day_of_month(moment: datetime) -> str:
    """ "16 Jun"."""
    here = local(moment)
    return QLocale().toString(QDate(here.year, here.month, here.day), "d MMM")


def month(moment: datetime) -> str:
    """ "June 2026"."""
    here = local(moment)
    return QLocale().toString(QDate(here.year, here.month, 1), "MMMM yyyy")


def clock(moment: datetime, *, seconds: bool = False) -> str:
    """ "10:42", or "10:42:07"."""
    return local(moment).strftime("%H:%M:%S" if seconds else "%H:%M")


def day_and_clock(moment: datetime) -> str:
    """ "Tue 16 Jun 2026, 10:42"."""
    return f"{day(moment)}, {clock(moment)}"


def since(moment: datetime, now: datetime) -> str:
    """A moment as a person says it, as short as can be: "10:40", "Yesterday", "Fri 12 Jun", "12 Jun 2025"."""
    here, today = local(moment), local(now).date()
    days = (today - here.date()).days
    if days == 0:
        return clock(moment)
    if days == 1:
        return tr("Yesterday")
    if days == -1:
        return tr("Tomorrow {time}").format(time=clock(moment))
    form = "ddd d MMM" if here.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(here.year, here.month, here.day), form)


def zone(moment: datetime) -> str:
    """The time zone of this computer in words: "East Africa Time, UTC+3"."""
    seconds = int(moment.timestamp())
    here = QTimeZone.systemTimeZone()
    name = here.displayName(QDateTime.fromSecsSinceEpoch(seconds), QTimeZone.NameType.LongName)
    offset = local(moment).utcoffset()
    minutes = 0 if offset is None else int(offset.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    shift = f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")
    return f"{name}, {shift}" if name and name != shift else shift


def duration(seconds: float) -> str:
    """A length of time in words: "40 seconds", "2 minutes", "3 hours"."""
    whole = max(1, round(seconds))
    if whole < 60:
        return tr("%Ln seconds", whole)
    if whole < 3600:
        minutes = round(whole / 60)
        return tr("%Ln minutes", minutes)
    hours = round(whole / 3600)
    return tr("%Ln hours", hours)


HIDDEN: Final = "•••"


def grouped(e164: str) -> str:
    """A number in E.164, its digits in groups: "+254 712 345 418"."""
    code, national = _parts(e164)
    if not national:
        return e164
    head = _head(code, national)
    return f"{code} {national[:head]} {_spaced(national[head:])}"


def masked(e164: str) -> str:
    """A number in E.164 with its middle hidden: "+254 712 ••• 418"; what is no number loses its middle as well."""
    code, national = _parts(e164)
    if not national:
        return e164 if len(e164) < 5 else f"{e164[:2]} {HIDDEN} {e164[-2:]}"
    head = _head(code, national)
    tail = len(national) - head - 3
    return f"{code} {national[:head]} {HIDDEN} {national[-tail:] if tail > 0 else ''}".rstrip()


def _spaced(digits: str) -> str:
    return digits if len(digits) < 5 else f"{digits[:3]} {digits[3:]}"


def _head(code: str, national: str) -> int:
    # South African numbers are said "82 123 4471", East African ones "712 345 418".
    return 2 if code in {"+27", "+1", "+44"} or len(national) < 9 else 3


def _parts(e164: str) -> tuple[str, str]:
    if not e164.startswith("+") or not e164[1:].isdigit() or len(e164) < 8:
        return e164, ""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164[:4], e164[4:]
    code = f"+{parsed.country_code}"
    return code, e164[len(code) :]


def stop_words(sent: int, left: int) -> tuple[str, str]:
    """What stopping means: "472 have not been sent. 812 have."."""
    title = tr("{left} not been sent. {sent}.").format(left=_have(left), sent=_have(sent))
    return title, tr("What is cancelled is never sent and costs nothing. What was sent cannot be called back.")


def _have(count: int) -> str:
    return tr("%Ln have", count)
