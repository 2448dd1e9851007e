"""The words by which people say that they want no more messages, and that they want them again, by country."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple


class Words(NamedTuple):
    """`begin`: also with more behind them. `alone`: as the whole text only, for they also begin ordinary sentences."""

    begin: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    start: tuple[str, ...] = ()


# The words that carriers and the large SMS services obey everywhere (CTIA Messaging Principles and Best Practices,
# 5.1.3; GSMA; 47 CFR 64.1200(a)(10) names stop, quit, end, revoke, opt out, cancel and unsubscribe).
# YES is an opt-in word with some of them; here it is an answer to a question, and not taken for one.
_EVERYWHERE: Final = Words(
    begin=("STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "OPTOUT", "OPT OUT"),
    alone=("CANCEL", "END", "QUIT", "REVOKE", "REMOVE ME"),
    start=("START", "UNSTOP"),
)
# Swahili: "leave off", "halt", "take (me) off", "get out", "I do not want". ACHA, ONDOA and TOKA also begin ordinary
# sentences ("Acha nitalipa kesho": let me pay tomorrow), so they count alone. HAPANA ("no") answers many questions and
# is not here. ANZA: "begin".
_SWAHILI: Final = Words(
    begin=("SIMAMISHA", "JIONDOE"),
    alone=("ACHA", "ONDOA", "NIONDOE", "TOKA", "JITOE", "SITISHA", "SITAKI", "ACHA UJUMBE", "ONDOA UJUMBE"),
    start=("ANZA", "ANZISHA"),
)
_BY_COUNTRY: Final[dict[str, Words]] = {
    "KE": _SWAHILI,
    "TZ": _SWAHILI,
    "UG": _SWAHILI,
    # Code of Conduct of WASPA, the South African association of mobile services: STOP, and END, CANCEL, UNSUBSCRIBE
    # or QUIT, are to be obeyed. Afrikaans: "halt".
    "ZA": Words(alone=("STAAK",), start=("BEGIN",)),
    # French, as the services for French numbers obey it.
    "CD": Words(begin=("ARRET", "ARRETER")),
    "RW": Words(begin=("ARRET",), alone=("HAGARIKA",)),
    "BI": Words(begin=("ARRET",)),
}

_CODES: Final = {"KE": "+254", "TZ": "+255", "UG": "+256", "ZA": "+27", "CD": "+243", "RW": "+250", "BI": "+257"}


@lru_cache(64)
def words_of(countries: frozenset[str], own: str = "") -> Words:
    """All words for these countries (ISO 3166); `own` are a person's, with commas between, and count alone."""
    sets = [_EVERYWHERE, *(_BY_COUNTRY[each] for each in sorted(countries) if each in _BY_COUNTRY)]
    begin = tuple(dict.fromkeys(word for each in sets for word in each.begin))
    added = [word.strip().upper() for word in re.split(r"[,;\n]", own) if word.strip()]
    alone = dict.fromkeys([*(word for each in sets for word in each.alone), *added])
    return Words(
        begin,
        tuple(word for word in alone if word not in begin),
        tuple(dict.fromkeys(word for each in sets for word in each.start)),
    )


def at_home(number: str) -> frozenset[str]:
    """The countries with words of their own that a number (E.164 with `+`) can be from."""
    return frozenset(country for country, code in _CODES.items() if number.startswith(code))


#: What the one who opted in again is told.
WELCOME_BACK: Final = "You will get our messages again. / Utapata tena ujumbe wetu."
