"""An exact memory in front of the phone number library, which is the slowest step of reading a list.

For a plain string of digits the library's answer depends only on its length and on its first K digits, where K is the
deepest place at which any pattern of the country's metadata still looks at a digit (beyond it the patterns say `\\d`).
K is found by walking the patterns themselves with the first three digits known, so it follows every update of the
metadata; the library is asked once for each pair of beginning and length.
"""

from __future__ import annotations

import importlib
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import phonenumbers
from phonenumbers import PhoneMetadata
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Item = tuple[object, Any]  # of a parsed pattern: what it does, and with what
    Reach = tuple[int, int, int]  # where a match ends at the least and at the most, and how many digits it looks at
    Answer = tuple[str, str]  # E.164, or an empty string; and what else the library said

# The parser of `re` has no public door; its two modules are old and stable, and K is tested against the library.
_parser: Any = importlib.import_module("re._parser")
_op: Any = importlib.import_module("re._constants")

_KINDS: Final = (
    "general_desc",
    "premium_rate",
    "toll_free",
    "shared_cost",
    "voip",
    "personal_number",
    "pager",
    "uan",
    "voicemail",
    "fixed_line",
    "mobile",
)
_KNOWN: Final = 3  # digits that the walk is told, to leave out the branches they rule out
_TOO_DEEP: Final = 40
_SHORTEST: Final = 8  # characters of what is remembered; shorter ones are few
_LONGEST: Final = 20  # no number has more digits than the library's 17


def _walk(items: Iterable[Item], least: int, most: int, known: str) -> Reach | None:
    """Walk a parsed pattern from a place on; None if the known digits rule it out."""
    depth = 0
    for item in items:
        reach = _step(item, least, most, known)
        if reach is None:
            return None
        least, most = reach[:2]
        depth = max(depth, reach[2])
    return least, most, depth


def _step(item: Item, least: int, most: int, known: str) -> Reach | None:
    op, what = item
    if op in (_op.LITERAL, _op.NOT_LITERAL, _op.IN, _op.ANY):
        digits = _digits_of(item)
        if least == most < len(known) and known[least] not in digits:
            return None
        return least + 1, most + 1, most + 1 if len(digits) < 10 else 0
    if op is _op.AT:
        return least, most, 0
    if op is _op.SUBPATTERN:
        return _walk(what[-1], least, most, known)
    if op is _op.ASSERT or op is _op.ASSERT_NOT:
        ahead = _walk(what[1], least, most, "")
        return least, most, ahead[2] if ahead else 0
    if op is _op.BRANCH:
        return _any_of([_walk(branch, least, most, known) for branch in what[1]])
    if op is _op.MAX_REPEAT or op is _op.MIN_REPEAT:
        return _repeat(what, least, most, known)
    return _TOO_DEEP, _TOO_DEEP, _TOO_DEEP


def _digits_of(item: Item) -> str:
    """The digits that one place of a pattern allows."""
    op, what = item
    if op is _op.ANY:
        return "0123456789"
    if op is _op.LITERAL:
        return chr(what)
    if op is _op.NOT_LITERAL:
        return "0123456789".replace(chr(what), "")
    allowed = ""
    for kind, value in what:
        if kind is _op.LITERAL:
            allowed += chr(value)
        elif kind is _op.RANGE:
            allowed += "".join(map(chr, range(value[0], value[1] + 1)))
        elif kind is _op.CATEGORY and value is _op.CATEGORY_DIGIT:
            allowed += "0123456789"
        else:
            raise ValueError(f"a pattern of the phone number library has a place of a new kind: {kind}")
    return allowed


def _any_of(reaches: list[Reach | None]) -> Reach | None:
    alive = [reach for reach in reaches if reach is not None]
    if not alive:
        return None
    return min(each[0] for each in alive), max(each[1] for each in alive), max(each[2] for each in alive)


def _repeat(what: tuple[int, int, Iterable[Item]], least: int, most: int, known: str) -> Reach | None:
    few, many, items = what
    ends: list[Reach | None] = [(least, most, 0)] if few == 0 else []
    depth = 0
    for times in range(1, min(many, _LONGEST) + 1):
        reach = _walk(items, least, most, known)
        if reach is None:
            break
        least, most = reach[:2]
        depth = max(depth, reach[2])
        if times >= few:
            ends.append((least, most, depth))
    return _any_of(ends)


@cache
def _parsed(pattern: str | None) -> tuple[Item, ...]:
    return tuple(_parser.parse(pattern)) if pattern and pattern != "NA" else ()


def _regions(code: int) -> list[PhoneMetadata]:
    """The metadata of every region behind a calling code, its main one first."""
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(code, ())
    if regions == ("001",):
        found = [PhoneMetadata.metadata_for_nongeo_region(code, None)]
    else:
        found = [PhoneMetadata.metadata_for_region(region, None) for region in regions]
    return [each for each in found if each is not None]


class _Plan:
    """The numbering plan behind one calling code: how many digits of a national number the answer depends on."""

    def __init__(self, code: int) -> None:
        regions = _regions(code)
        kinds = [getattr(region, kind) for region in regions for kind in _KINDS]
        patterns = {kind.national_number_pattern for kind in kinds if kind is not None}
        patterns |= {region.leading_digits for region in regions}
        self._patterns = [_parsed(pattern) for pattern in patterns]
        self._depths: dict[str, int] = {}
        self.code = str(code)
        self.main_prefix = regions[0].national_prefix_for_parsing
        self.deepest = self.depth("")

    def depth(self, known: str) -> int:
        """How many digits matter of a national number that begins with these."""
        try:
            return self._depths[known]
        except KeyError:
            reaches = [_walk(pattern, 0, 0, known) for pattern in self._patterns]
            depth = max([len(known), *(reach[2] for reach in reaches if reach is not None)])
            self._depths[known] = depth
            return depth


class _Prefix:
    """A national prefix (mostly a zero), which the library cuts off where the rest is a number."""

    def __init__(self, patterns: Iterable[str | None]) -> None:
        given = {pattern for pattern in patterns if pattern}
        self._match = re.compile("|".join(f"(?:{pattern})" for pattern in given) if given else "(?!)").match
        reaches = [_walk(_parsed(pattern), 0, 0, "") for pattern in given]
        self.longest = max((max(reach[1:]) for reach in reaches if reach is not None), default=0)
        self.digit = next(iter(given)) if len(given) == 1 and len(next(iter(given))) == 1 else ""

    def stands(self, digits: str, at: int) -> bool:
        """Whether a national prefix may stand in the digits at this place."""
        return self._match(digits, at) is not None


class _Way:
    """Numbers that are written one way, and what was answered of them, by their first `begin` digits and their length.

    `begin` are enough to tell how many digits matter, and grow with the most that ever did.
    """

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.answers: dict[tuple[str, int], tuple[str, int, str] | None] = {}

    def matter(self, digits: str) -> int:
        """How many digits the answer depends on; 0 where nothing can be remembered."""
        raise NotImplementedError


class _Abroad(_Way):
    """A number with `+`, of one calling code."""

    def __init__(self, plan: _Plan) -> None:
        self._plan = plan
        self._at = 1 + len(plan.code)
        self._prefix = _Prefix([plan.main_prefix])
        super().__init__(self._at + max(self._prefix.longest, _KNOWN))

    @override
    def matter(self, digits: str) -> int:
        at = self._at
        if self._prefix.stands(digits, at):
            return at + 2 * self._prefix.longest + self._plan.deepest
        return at + self._plan.depth(digits[at : at + _KNOWN])


class _Home(_Way):
    """A number without `+`, in one country."""

    def __init__(self, region: PhoneMetadata) -> None:
        self._plan = _plan(region.country_code or 0)
        own = region.national_prefix_for_parsing
        self._prefix = _Prefix([own, self._plan.main_prefix])
        self._rewritten = region.national_prefix_transform_rule is not None
        self._abroad = _Prefix([region.international_prefix])
        longest = max(self._prefix.longest, self._abroad.longest, _KNOWN)
        super().__init__(len(self._plan.code) + longest)

    @override
    def matter(self, digits: str) -> int:
        plan, prefix = self._plan, self._prefix
        if self._abroad.stands(digits, 0):
            return 0
        if digits.startswith(plan.code):
            at = len(plan.code)
            if prefix.stands(digits, 0) or prefix.stands(digits, at):
                return at + 2 * prefix.longest + plan.deepest
            return max(plan.depth(digits[:_KNOWN]), at + plan.depth(digits[at : at + _KNOWN]))
        if not prefix.stands(digits, 0):
            return plan.depth(digits[:_KNOWN])
        if prefix.digit and not self._rewritten:
            return max(plan.depth(digits[:_KNOWN]), 1 + plan.depth(digits[1 : 1 + _KNOWN]))
        return prefix.longest + plan.deepest


class Memo:
    """Answers exactly as `ask` would, at a fraction of its time, for digits with or without one leading `+`.

    `ask(digits, country)` gives a number in E.164 and a word about it, or an empty string and a word.
    """

    LIMIT: Final = 400_000  # remembered beginnings of one way to write; a real list needs a few thousand

    def __init__(self, ask: Callable[[str, str], Answer]) -> None:
        self._ask = ask
        self._abroad: dict[str, _Abroad | None] = {}
        self._home: dict[str, _Home | None] = {}

    def forget(self) -> None:
        """Begin again with an empty memory."""
        self._abroad.clear()
        self._home.clear()

    def answer(self, digits: str, country: str) -> Answer:
        """What `ask` says of these digits in this country."""
        way: _Way | None
        if digits[:1] == "+":
            start = digits[1:4]
            try:
                way = self._abroad[start]
            except KeyError:
                way = self._abroad[start] = _abroad(start)
        else:
            try:
                way = self._home[country]
            except KeyError:
                way = self._home[country] = _home(country)
        size = len(digits)
        if way is None or size < _SHORTEST:
            return self._ask(digits, country)
        try:
            known = way.answers[digits[: way.begin], size]
        except KeyError:
            known = self._learn(way, digits, country)
        if known is None:
            return self._ask(digits, country)
        head, cut, word = known
        return (head + digits[cut:] if head else ""), word

    def _learn(self, way: _Way, digits: str, country: str) -> tuple[str, int, str] | None:
        """Ask once, and keep how the E.164 is made of the digits: a fixed head, and a tail from a place on."""
        matter = way.matter(digits)
        if matter > way.begin:
            way.begin = matter
            way.answers.clear()
        if len(way.answers) >= self.LIMIT:
            way.answers.clear()
        key = digits[: way.begin], len(digits)
        if not matter:
            way.answers[key] = None
            return None
        number, word = self._ask(digits, country)
        known: tuple[str, int, str] | None = (number, 0, word)
        if number:
            code = next(n for n in (1, 2, 3) if int(number[1 : 1 + n]) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE)
            head, national = number[: 1 + code], number[1 + code :]
            known = (head, len(digits) - len(national), word) if digits.endswith(national) else None
        way.answers[key] = known
        return known


def _abroad(start: str) -> _Abroad | None:
    """For the first three digits after a `+`."""
    for length in (1, 2, 3):
        code = int(start[:length] or 0)
        if code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
            return _Abroad(_plan(code))
    return None


def _home(country: str) -> _Home | None:
    region = PhoneMetadata.metadata_for_region(country, None)
    return None if region is None or region.country_code is None else _Home(region)


@cache
def _plan(code: int) -> _Plan:
    return _Plan(code)
