"""The named statements of `sql/queries.sql`."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files


@cache
def queries() -> dict[str, str]:
    """Every statement by its name; `{name}` inside one stands for another."""
    text = files("smsdesk.store").joinpath("sql/queries.sql").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for part in re.split(r"^-- name: ", text, flags=re.MULTILINE)[1:]:
        name, _, body = part.partition("\n")
        statement = re.sub(r"\{(\w+)\}", lambda hit: found[hit[1]], body.strip().rstrip(";"))
        found[name.strip()] = statement
    return found


def steps() -> list[tuple[int, str]]:
    """The numbered steps that make a desk of today's version, in order."""
    found = []
    for each in files("smsdesk.store").joinpath("sql").iterdir():
        number = re.fullmatch(r"(\d+)_\w+\.sql", each.name)
        if number:
            found.append((int(number[1]), each.read_text(encoding="utf-8")))
    return sorted(found)
