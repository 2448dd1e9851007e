"""The named statements, and the steps that make a desk of today, from the files in `sql/`."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_STEP = re.compile(r"(\d+)_\w+\.sql")


@cache
def queries() -> dict[str, str]:
    """Every statement by its name; `{name}` inside one stands for another."""
    found: dict[str, str] = {}
    for each in sorted(files("smsdesk.store").joinpath("sql").iterdir(), key=lambda each: each.name):
        if each.name.endswith(".sql") and not _STEP.fullmatch(each.name):
            _read(each.read_text(encoding="utf-8"), found)
    return found


def _read(text: str, found: dict[str, str]) -> None:
    for part in re.split(r"^-- name: ", text, flags=re.MULTILINE)[1:]:
        name, _, body = part.partition("\n")
        if name.strip() in found:
            raise ValueError(f"two statements are called {name.strip()}")
        found[name.strip()] = re.sub(r"\{(\w+)\}", lambda hit: found[hit[1]], body.strip().rstrip(";"))


def steps() -> list[tuple[int, str]]:
    """The numbered steps that make a desk of today's version, in order."""
    found = []
    for each in files("smsdesk.store").joinpath("sql").iterdir():
        number = _STEP.fullmatch(each.name)
        if number:
            found.append((int(number[1]), each.read_text(encoding="utf-8")))
    return sorted(found)
