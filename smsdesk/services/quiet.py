"""The quiet hours of the countries that the desk knows, read from `resources/countries`."""

from __future__ import annotations

import json
from datetime import time, timedelta
from functools import cache
from typing import Final

from smsdesk.core.quiet import WEEKDAYS, Hours, hours_of
from smsdesk.host import resources

#: Where a country has no file: the hours of its neighbours, in East Africa's time.
ELSEWHERE: Final = Hours(timedelta(hours=3), ((time(7), time(20)),) * len(WEEKDAYS))


@cache
def hours(country: str) -> Hours:
    """A country's hours (ISO 3166); `ELSEWHERE` where it has no file."""
    file = resources.folder() / "countries" / f"{country}.json"
    if not country.isalpha() or not file.is_file():
        return ELSEWHERE
    return hours_of(json.loads(file.read_text("utf-8")))
