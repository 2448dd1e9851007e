"""The one check of a list: what the screen shows is what the queue takes."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from smsdesk.core.coach import Coach
from smsdesk.core.phone import Number, Problem, is_formula_error, is_total, normalise, was_cut
from smsdesk.core.segments import Encoding, count, plainer, whole_parts

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from smsdesk.core.personalise import Bound
    from smsdesk.core.provider import Limits

DUPLICATE: Final = "duplicate"
OPTED_OUT: Final = "opted_out"
#: The budget was used up by the rows before it.
LATER: Final = "later"
#: The text went into the message of another row with the same number.
MERGED: Final = "merged"
#: Hidden or filtered out in the file, and left out because somebody wanted it so.
HIDDEN: Final = "hidden"

#: How the first cell of a row of totals can begin; looking closer at every row would take long.
_MAYBE_TOTAL: Final = frozenset(("", " ", *"TtJjGgSsOo"))

_UCS2: Final = Encoding.UCS2
_strip: Final = str.strip
#: Makes a named tuple of a plain one, past the named one's own function.
_new: Final = tuple.__new__

#: How many rows taken by chance a check keeps, for "show others".
BY_CHANCE: Final = 12


class Duplicates(StrEnum):
    """What becomes of rows with the same number."""

    SKIP = "skip"  # the first one is sent to
    KEEP = "keep"
    MERGE = "merge"  # one message with the text of each, as far as a message goes


class CheckedRow(NamedTuple):
    """One row of a list and what becomes of it.

    `row` as a spreadsheet numbers it, `raw` the number's cell untouched, `to` E.164 or None if there is a problem.
    A row is ready when it has neither a problem nor a reason to be left out.
    """

    row: int
    raw: str
    to: str | None
    text: str
    parts: int
    encoding: Encoding | None  # None where there is no text yet
    problem: Problem | None
    hint: str | None  # what was probably meant, in E.164
    left_out: str | None  # duplicate, merged, opted_out, hidden or later
    name: str
    region: str  # country of the number (ISO 3166), empty if there is none

    @property
    def ready(self) -> bool:
        """Whether it will be sent."""
        return self.problem is None and self.left_out is None


@dataclass(frozen=True, slots=True)
class Plan:
    """How the rows of a list are to be read: which column is what, and what is written to everyone.

    `corrections` are numbers that a person put right, by row. `text` None: the numbers alone are checked. `hidden` are
    the rows that a spreadsheet program does not show.
    """

    number_column: int
    name_column: int | None
    country: str
    text: Bound | None = None
    limits: Limits | None = None
    duplicates: Duplicates = Duplicates.SKIP
    corrections: Mapping[int, str] = field(default_factory=dict)
    plainly: bool = False  # what can be written without special characters is, after the filling in
    budget: int | None = None  # so many parts are sent now, in the order of the list; the rest later
    hidden: Container[int] = frozenset()
    leave_out_hidden: bool = False


@dataclass(slots=True)
class Summary:
    """What a check found; rows = ready + duplicates + merged + opted_out + hidden_out + later + sum of problems.

    `doubles` and `hidden` count whatever becomes of the rows; all else is over ready rows.
    """

    rows: int = 0
    ready: int = 0
    duplicates: int = 0
    merged: int = 0  # their texts are in the message of another row
    opted_out: int = 0
    hidden_out: int = 0
    doubles: int = 0  # rows with the number of an earlier row
    hidden: int = 0  # rows that are hidden or filtered out in the file
    problems: Counter[Problem] = field(default_factory=Counter)
    parts: int = 0
    whole_parts: int = 0  # where the carrier splits no character that is made of several
    most_parts: int = 0
    most_whole_parts: int = 0
    several_parts: int = 0
    encodings: Counter[Encoding] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    longest: CheckedRow | None = None
    first: CheckedRow | None = None
    last: CheckedRow | None = None
    by_chance: list[CheckedRow] = field(default_factory=list)
    hints: int = 0  # problem rows with a suggestion
    coach: Coach = field(default_factory=Coach)
    plained: int = 0  # messages that were written plainly, because somebody wanted it so
    later: int = 0  # beyond the budget
    #: Messages by their characters and parts, those included that are too long for this account and no other trouble.
    sizes: Counter[tuple[int, int]] = field(default_factory=Counter)

    @property
    def problem_rows(self) -> int:
        """Rows with a problem."""
        return sum(self.problems.values())


#: A row, what was filled in, and whether that was written plainly, before it is known what becomes of it beside others.
_Judged = tuple[CheckedRow, tuple[str, ...], bool]


class Check:
    """Checks the rows of one list in order; `summary` grows with them. Remembers the numbers, and no row.

    Only where siblings are merged it holds rows back: those whose number is in `twice`, with the row where it stands
    for the last time.
    """

    def __init__(
        self, plan: Plan, opted_out: Container[str] = frozenset(), twice: Mapping[int, int] | None = None
    ) -> None:
        self._summary = Summary()
        #: Ready rows that are not in the summary yet, by country, alphabet, characters and parts.
        self._tally: Counter[tuple[str, Encoding | None, int, int]] = Counter()
        self._ready = 0
        self._plan = plan
        self._width = 0 if plan.text is None else max(plan.text.columns, default=-1) + 1
        self._corrections = plan.corrections
        self._hidden = plan.hidden
        self._opted_out = opted_out
        self._seen: set[int] = set()
        self._twice = twice or {}
        self._asks = bool(self._twice) or plan.budget is not None
        self._held: dict[int, list[_Judged]] = {}
        self._longest = 0
        self._next_by_chance = 0
        self._chance = random.Random(1)  # noqa: S311 - rows to look at, the same ones each time

    @property
    def summary(self) -> Summary:
        """What was found so far."""
        if self._tally:
            self._add_up()
        return self._summary

    def row(self, number: int, cells: Sequence[str]) -> CheckedRow:
        """What becomes of one row that is not wholly empty, and of it alone."""
        row, values, plained = self._judge(number, cells)
        return self._take(row, values, plained)

    def rows(self, number: int, cells: Sequence[str]) -> Sequence[CheckedRow]:
        """What can be said with this row: of it, of it and its siblings before it, or of none yet."""
        judged = self._judge(number, cells)
        row = judged[0]
        if not self._twice or row.to is None or row.left_out is not None or row.to in self._opted_out:
            return (self._take(*judged),)
        digits = int(row.to[1:])
        last = self._twice.get(digits)
        if last is None:
            return (self._take(*judged),)
        held = self._held.setdefault(digits, [])
        held.append(judged)
        return self._merge(self._held.pop(digits)) if number >= last else ()

    def rest(self) -> list[CheckedRow]:
        """What is still held back at the end of the list."""
        found = [row for held in self._held.values() for row in self._merge(held)]
        self._held.clear()
        return found

    def _judge(self, number: int, cells: Sequence[str]) -> _Judged:
        # A million rows pass here: what is the same for all of them is looked up once, and most of it is said inline.
        plan, width = self._plan, len(cells)
        at, name_at = plan.number_column, plan.name_column
        raw = cells[at] if at < width else ""
        name = cells[name_at].strip() if name_at is not None and name_at < width else ""
        to: str | None = None
        problem: Problem | None = None
        hint: str | None = None
        region = ""
        corrected = self._corrections.get(number) if self._corrections else None
        found = normalise(raw if corrected is None else corrected, plan.country)
        if not isinstance(found, Number):
            problem, hint = found.kind, found.hint
        else:
            to, region = found
            if to[-5:] == "00000" and corrected is None and was_cut(raw):
                to, problem, region = None, Problem.CUT_BY_EXCEL, ""
        if cells[0][:1] in _MAYBE_TOTAL and corrected is None and (total := is_total(cells)):
            to, problem, hint, region, name = None, Problem.NOT_A_NUMBER, None, "", name or total
        text, parts, plained = "", 0, False
        encoding: Encoding | None = None
        values: tuple[str, ...] = ()
        if (bound := plan.text) is not None:
            # A short row has empty cells where it ends.
            values = bound.values(cells if width >= self._width else [*cells, *[""] * (self._width - width)])
            text = bound.fill(values)
            if plan.plainly and (plain := plainer(text)) != text:
                text, plained = plain, True
            encoding, _, parts, _ = count(text)
            if problem is None:
                if not all(map(_strip, values)):
                    problem = Problem.MISSING_VALUE
                elif "#" in text and any(map(is_formula_error, values)):
                    problem = Problem.FORMULA_ERROR
                elif plan.limits is not None and _too_long(text, parts, plan.limits):
                    problem = Problem.TEXT_TOO_LONG
        left_out: str | None = None
        if number in self._hidden and self._hides():
            problem, hint, left_out = None, None, HIDDEN
        if problem is not None:
            to = None
        row = _new(CheckedRow, (number, raw, to, text, parts, encoding, problem, hint, left_out, name, region))
        return row, values, plained

    def _hides(self) -> bool:
        """Counts a hidden row; whether it is left out."""
        self._summary.hidden += 1
        return self._plan.leave_out_hidden

    def _take(self, row: CheckedRow, values: tuple[str, ...], plained: bool) -> CheckedRow:
        to = row.to
        if to is not None and row.left_out is None:
            digits = int(to[1:])
            # Almost every number is new, and then nothing else is to be asked.
            if self._asks or digits in self._seen or to in self._opted_out:
                left_out = self._left_out(to, digits, row.parts)
                if left_out is not None:
                    row = row._replace(left_out=left_out)
            else:
                self._seen.add(digits)
        if row.problem is not None or row.left_out is not None:
            self._count_unready(row)
            return row
        self._ready = ready = self._ready + 1
        encoding, size, parts = row.encoding, len(row.text), row.parts
        self._tally[row.region, encoding, size, parts] += 1
        summary = self._summary
        summary.last = row
        if ready >= self._next_by_chance:
            self._keep_by_chance(row)
        # Of as many parts the longest, or of more.
        if (size > self._longest and parts == summary.most_parts) or parts > summary.most_parts:
            summary.most_parts, self._longest, summary.longest = parts, size, row
        if encoding is _UCS2:
            self._count_special(row, values)
        if plained:
            summary.plained += 1
        return row

    def _merge(self, siblings: Sequence[_Judged]) -> list[CheckedRow]:
        """Each different text once, as many in one message as its limits allow; the message is its first row's."""
        self._summary.doubles += len(siblings) - 1
        found = []
        (lead, values, plained), *others = siblings
        texts = [lead.text]
        for row, own, own_plained in others:
            joined = "\n".join([*texts, row.text])
            encoding, _, parts, _ = count(joined)
            if row.text not in texts:
                if self._plan.limits is not None and _too_long(joined, parts, self._plan.limits):
                    found.append(self._take(lead, values, plained))
                    lead, values, plained, texts = row, own, own_plained, [row.text]
                    continue
                texts.append(row.text)
                lead = lead._replace(text=joined, parts=parts, encoding=encoding)
                values = tuple(map("\n".join, zip(values, own, strict=True)))
                plained = plained or own_plained
            merged = row._replace(left_out=MERGED)
            self._count_unready(merged)
            found.append(merged)
        found.append(self._take(lead, values, plained))
        return sorted(found)

    def _left_out(self, to: str, digits: int, parts: int) -> str | None:
        if to in self._opted_out:
            return OPTED_OUT
        if digits in self._seen:
            self._summary.doubles += 1
            if self._plan.duplicates is Duplicates.SKIP:
                return DUPLICATE
        elif digits not in self._twice:
            self._seen.add(digits)
        return None if self._plan.budget is None else self._beyond(parts, self._plan.budget)

    def _beyond(self, parts: int, budget: int) -> str | None:
        """Once one message is beyond the budget all later ones are, so that nobody is passed over."""
        summary = self.summary
        return LATER if summary.later or summary.parts + parts > budget else None

    def _add_up(self) -> None:
        """Ready rows are alike in these four, so that a million of them are few sums."""
        summary = self._summary
        for (region, encoding, size, parts), times in self._tally.items():
            summary.rows += times
            summary.ready += times
            summary.countries[region] += times
            if encoding is None:
                continue
            summary.sizes[size, parts] += times
            summary.parts += parts * times
            summary.whole_parts += parts * times
            summary.encodings[encoding] += times
            if parts > 1:
                summary.several_parts += times
        self._tally.clear()

    def _count_unready(self, row: CheckedRow) -> None:
        summary, problem, left_out = self._summary, row.problem, row.left_out
        summary.rows += 1
        if row.encoding is not None and (problem is Problem.TEXT_TOO_LONG or (problem is None and left_out == LATER)):
            summary.sizes[len(row.text), row.parts] += 1
        if problem is not None:
            summary.problems[problem] += 1
            summary.hints += row.hint is not None
        elif left_out == DUPLICATE:
            summary.duplicates += 1
        elif left_out == LATER:
            summary.later += 1
        elif left_out == MERGED:
            summary.merged += 1
        elif left_out == HIDDEN:
            summary.hidden_out += 1
        else:
            summary.opted_out += 1

    def _count_special(self, row: CheckedRow, values: tuple[str, ...]) -> None:
        """A ready message in special characters: what carriers may count on top, and what makes it dear."""
        if self._plan.text is None:
            return
        summary, template = self._summary, self._plan.text.template
        parts = whole_parts(row.text) if row.parts > 1 else 1
        summary.whole_parts += parts - row.parts
        summary.most_whole_parts = max(summary.most_whole_parts, parts)
        summary.coach.add(row.text, row.parts, template.slots, values, "".join(template.pieces))

    def _keep_by_chance(self, row: CheckedRow) -> None:
        """Some rows from all over the list: later ones come in ever more rarely, as the list grows."""
        summary, ready = self._summary, self._ready
        kept = summary.by_chance
        if summary.first is None:
            summary.first = row
        if len(kept) < BY_CHANCE:
            kept.append(row)
        else:
            kept[self._chance.randrange(BY_CHANCE)] = row
            self._next_by_chance = ready + self._chance.randrange(1, 2 + ready // BY_CHANCE * 2)


def _too_long(text: str, parts: int, limits: Limits) -> bool:
    if limits.characters is not None and len(text) > limits.characters:
        return True
    return limits.parts is not None and parts > limits.parts
