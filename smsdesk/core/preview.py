"""The one check of a list: what the screen shows is what the queue takes."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from smsdesk.core.coach import Coach
from smsdesk.core.phone import Number, Problem, is_formula_error, normalise
from smsdesk.core.segments import Encoding, count, plainer

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from smsdesk.core.personalise import Bound
    from smsdesk.core.provider import Limits

DUPLICATE: Final = "duplicate"
OPTED_OUT: Final = "opted_out"
#: The budget was used up by the rows before it.
LATER: Final = "later"

#: How many rows taken by chance a check keeps, for "show others".
BY_CHANCE: Final = 12


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
    left_out: str | None  # duplicate or opted_out
    name: str
    region: str  # country of the number (ISO 3166), empty if there is none

    @property
    def ready(self) -> bool:
        """Whether it will be sent."""
        return self.problem is None and self.left_out is None


@dataclass(frozen=True, slots=True)
class Plan:
    """How the rows of a list are to be read: which column is what, and what is written to everyone.

    `corrections` are numbers that a person put right, by row. `text` None: the numbers alone are checked.
    """

    number_column: int
    name_column: int | None
    country: str
    text: Bound | None = None
    limits: Limits | None = None
    keep_duplicates: bool = False
    corrections: Mapping[int, str] = field(default_factory=dict)
    plainly: bool = False  # what can be written without special characters is, after the filling in
    budget: int | None = None  # so many parts are sent now, in the order of the list; the rest later


@dataclass(slots=True)
class Summary:
    """What a check found. rows = ready + duplicates + opted_out + later + sum of problems; all else over ready rows."""

    rows: int = 0
    ready: int = 0
    duplicates: int = 0
    opted_out: int = 0
    problems: Counter[Problem] = field(default_factory=Counter)
    parts: int = 0
    most_parts: int = 0
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


class Check:
    """Checks the rows of one list in order; `summary` grows with them. Remembers the numbers, and no row."""

    def __init__(self, plan: Plan, opted_out: Container[str] = frozenset()) -> None:
        self.summary = Summary()
        self._plan = plan
        self._opted_out = opted_out
        self._seen: set[int] = set()
        self._longest = 0
        self._next_by_chance = 0
        self._chance = random.Random(1)  # noqa: S311 - rows to look at, the same ones each time

    def row(self, number: int, cells: Sequence[str]) -> CheckedRow:
        """What becomes of one row that is not wholly empty."""
        plan = self._plan
        raw = cells[plan.number_column] if plan.number_column < len(cells) else ""
        name = cells[plan.name_column].strip() if plan.name_column is not None and plan.name_column < len(cells) else ""
        found = normalise(plan.corrections.get(number, raw), plan.country)
        to, problem, hint, region = None, None, None, ""
        if isinstance(found, Number):
            to, region = found.e164, found.region
        else:
            problem, hint = found.kind, found.hint
        text, parts, encoding, plained = "", 0, None, False
        values: tuple[str, ...] = ()
        if plan.text is not None:
            values = plan.text.values(_padded(cells, plan.text))
            text = plan.text.fill(values)
            if plan.plainly and (plain := plainer(text)) != text:
                text, plained = plain, True
            encoding, _, parts, _ = count(text)
            if problem is None and not all(map(str.strip, values)):
                problem = Problem.MISSING_VALUE
            elif problem is None and "#" in text and any(map(is_formula_error, values)):
                problem = Problem.FORMULA_ERROR
            elif problem is None and _too_long(text, parts, plan.limits):
                problem = Problem.TEXT_TOO_LONG
        left_out = None
        if problem is not None:
            to = None
        elif to is not None:
            left_out = self._left_out(to) or self._beyond(parts)
        checked = CheckedRow(number, raw, to, text, parts, encoding, problem, hint, left_out, name, region)
        self._count(checked)
        if encoding is Encoding.UCS2 and plan.text is not None and checked.ready:
            template = plan.text.template
            self.summary.coach.add(text, parts, template.slots, values, "".join(template.pieces))
        if plained and checked.ready:
            self.summary.plained += 1
        return checked

    def _left_out(self, to: str) -> str | None:
        if to in self._opted_out:
            return OPTED_OUT
        digits = int(to[1:])
        if digits in self._seen and not self._plan.keep_duplicates:
            return DUPLICATE
        self._seen.add(digits)
        return None

    def _beyond(self, parts: int) -> str | None:
        """Once one message is beyond the budget all later ones are, so that nobody is passed over."""
        budget = self._plan.budget
        if budget is None or (not self.summary.later and self.summary.parts + parts <= budget):
            return None
        return LATER

    def _count(self, row: CheckedRow) -> None:
        summary = self.summary
        summary.rows += 1
        if row.encoding is not None and (row.ready or row.problem is Problem.TEXT_TOO_LONG or row.left_out == LATER):
            summary.sizes[len(row.text), row.parts] += 1
        if row.problem is not None:
            summary.problems[row.problem] += 1
            summary.hints += row.hint is not None
        elif row.left_out == DUPLICATE:
            summary.duplicates += 1
        elif row.left_out == LATER:
            summary.later += 1
        elif row.left_out is not None:
            summary.opted_out += 1
        else:
            self._count_ready(row)

    def _count_ready(self, row: CheckedRow) -> None:
        summary = self.summary
        summary.ready = ready = summary.ready + 1
        summary.countries[row.region] += 1
        if summary.first is None:
            summary.first = row
        summary.last = row
        if ready >= self._next_by_chance:
            self._keep_by_chance(row)
        if row.encoding is None:
            return
        parts, size = row.parts, len(row.text)
        summary.parts += parts
        summary.several_parts += parts > 1
        summary.encodings[row.encoding] += 1
        if parts > summary.most_parts or (size > self._longest and parts == summary.most_parts):
            summary.most_parts, self._longest, summary.longest = parts, size, row

    def _keep_by_chance(self, row: CheckedRow) -> None:
        """Some rows from all over the list: later ones come in ever more rarely, as the list grows."""
        kept, ready = self.summary.by_chance, self.summary.ready
        if len(kept) < BY_CHANCE:
            kept.append(row)
        else:
            kept[self._chance.randrange(BY_CHANCE)] = row
            self._next_by_chance = ready + self._chance.randrange(1, 2 + ready // BY_CHANCE * 2)


def _padded(cells: Sequence[str], text: Bound) -> Sequence[str]:
    """A short row has empty cells where it ends."""
    width = max(text.columns, default=-1) + 1
    return cells if len(cells) >= width else [*cells, *[""] * (width - len(cells))]


def _too_long(text: str, parts: int, limits: Limits | None) -> bool:
    if limits is None:
        return False
    if limits.characters is not None and len(text) > limits.characters:
        return True
    return limits.parts is not None and parts > limits.parts
