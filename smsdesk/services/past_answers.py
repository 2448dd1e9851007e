"""What people wrote in the invented past of the demo: conversations, rules that answered, joining and leaving."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from smsdesk.core.inbox import Answer, Match, Rule
from smsdesk.core.push import Incoming, Reply, Subscription
from smsdesk.core.receiving import Pushed
from smsdesk.services.past import START

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.message import Account
    from smsdesk.services.rules import Rules
    from smsdesk.store.verbs import Store

#: Word, how it is compared, the answer, and whether that goes in the reply or as a message of its own.
RULES: Final = (
    (
        "SALIO",
        Match.STARTS,
        Answer.IN_REPLY,
        "Habari {name}, ombi lako limefika. Salio lako utalipata leo. Mwangaza SACCO",
    ),
    ("GAME", Match.IS, Answer.IN_REPLY, "Karibu GAME. Jibu maswali kila siku. Tuma STOP kuacha."),
    ("SAA", Match.STARTS, Answer.IN_REPLY, "Ofisi iko wazi Jumatatu hadi Ijumaa, saa 2 hadi saa 11. Mwangaza SACCO"),
)


class Wrote(NamedTuple):
    """One text of the past: how many minutes ago, which of the members, what, and by which network."""

    ago: int
    member: int
    text: str
    network: str = "Safaricom"


#: Oldest first. A member above 900 is in no list, so that the desk knows a number and no name.
TEXTS: Final = (
    Wrote(4_410, 15, "Mkutano ni saa ngapi?", "Airtel"),
    Wrote(2_950, 14, "AFYA dawa"),
    Wrote(1_560, 15, "Asante, nitakuja", "Airtel"),
    Wrote(1_490, 951, "Naomba kuongea na afisa wa mikopo"),
    Wrote(1_470, 15, "Naweza kuleta mgeni?", "Airtel"),
    Wrote(172, 13, "ACHA"),
    Wrote(140, 12, "SALIO 2210", "Telkom"),
    Wrote(96, 12, "Nimepata, asante sana", "Telkom"),
    Wrote(75, 903, "SAA"),
    Wrote(64, 11, "SALIO 3108"),
    Wrote(52, 11, "Can I pay in two parts?"),
    Wrote(41, 903, "Mko wazi Jumamosi?"),
    Wrote(33, 927, "GAME"),
    Wrote(16, 10, "SALIO 4471"),
    Wrote(10, 10, "Nimelipa elfu kumi leo, asante"),
    Wrote(8, 10, "Risiti nitapata lini?"),
)
#: Service, keyword and short code, as the simulated provider knows them.
SERVICES: Final = (("44", "GAME", "22915"), ("32", "AFYA", "70700"))
EVENTS: Final = 64


def member(number: int) -> str:
    """The invented telephone number of a member, as in the batches of the past."""
    return f"{START['KE']}{(number * 7919 + 112_400) % 1_000_000:06d}"


def writers() -> list[str]:
    """The numbers of those who go on writing in the demo."""
    stopped = {wrote.member for wrote in TEXTS if wrote.text == "ACHA"}
    members = dict.fromkeys(wrote.member for wrote in TEXTS if wrote.member not in stopped)
    return [member(each) for each in (*members, 1_200, 1_201)]


async def hear(store: Store, rules: Rules, account: Account, now: datetime) -> None:
    """Let people have written to an account's short code, and rules have answered."""
    for word, match, answer, text in RULES:
        await rules.save(Rule(0, (word,), match, answer, text))
    code = account.fields.get("short_code", "").partition(",")[0].strip()
    told: list[tuple[timedelta, Incoming | Subscription]] = []
    told += [(timedelta(minutes=each.ago), _text(each, place, code)) for place, each in enumerate(TEXTS)]
    told += [_joined(place) for place in range(EVENTS)]
    for ago, event in sorted(told, key=lambda each: each[0], reverse=True):
        purpose = "inbound" if isinstance(event, Incoming) else "subscription"
        body = json.dumps({"invented": True, "key": event.key}).encode()
        await store.pushes.take(Pushed(account.id, purpose, body, (event,), now - ago), _reply)


def _reply(text: str) -> Reply:
    return Reply(200, text.encode())


def _text(wrote: Wrote, place: int, code: str) -> Incoming:
    link = str(763_723_672_367_236_000_000 + place * 5_237)
    return Incoming(str(4_448_100 + place), member(wrote.member), code, wrote.text, "44", link, wrote.network)


def _joined(place: int) -> tuple[timedelta, Subscription]:
    # Every sixth event ends what the one three before it began.
    leaves = place % 6 == 5
    who = place - 3 if leaves else place
    service, keyword, code = SERVICES[who % 3 == 1]
    ago = timedelta(minutes=45 + (EVENTS - place) * 310)
    number = member(1_000 + who)
    return ago, Subscription(number, service, not leaves, code, keyword, str(12_000 + place), "Safaricom")
