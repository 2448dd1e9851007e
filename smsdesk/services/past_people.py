"""The contacts and templates of the demo's invented past: people of its batches, in groups."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from smsdesk.core.contact import Person
from smsdesk.services.past import START, name, phone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.store.verbs import Store

#: How long ago the office took its lists in.
BEFORE: Final = timedelta(days=29)
BY: Final = "Grace"


class Circle(NamedTuple):
    """One group: the country of its people, which of those of the batches they are, and what is known of them."""

    title: str
    country: str
    places: range
    fields: tuple[tuple[str, tuple[str, ...]], ...] = ()


CIRCLES: Final = (
    Circle(
        "Form 3 parents", "TZ", range(24),
        (("student", ("Asha", "Juma", "Neema", "Baraka", "Rehema")), ("class", ("3A", "3B", "3C")),
         ("balance", ("85,000", "12,500", "0", "140,000", "46,000"))),
    ),
    Circle("School staff", "TZ", range(18, 28)),
    Circle(
        "SACCO members", "KE", range(6, 26),
        (("member_no", ("MW-0412", "MW-0388", "MW-0517", "MW-0290")), ("branch", ("Thika Road", "Nakuru"))),
    ),
    Circle("Ward 7", "ZA", range(12), (("street", ("Protea Road", "Klip Street", "Voortrekker Road")),)),
)  # fmt: skip

TEMPLATES: Final = (
    (
        "Fee balance",
        ("Mzazi wa {student}, salio la ada ni TZS {balance}.",
         "Mzazi wa {student}, salio la ada ya {class} ni TZS {balance}. Lipa kabla ya Ijumaa. Shule ya Umoja"),
    ),
    ("Parents' meeting", ("Kikao cha wazazi ni Jumamosi saa 3 asubuhi. Karibuni. Shule ya Umoja",)),
    ("We are looking into it", ("Asante kwa ujumbe wako, {name}. Tutakujibu leo. Mwangaza SACCO",)),
)  # fmt: skip


async def meet(store: Store, now: datetime) -> None:
    """Take the groups in as lists, and keep the texts that are used again."""
    at = now - BEFORE
    for circle in CIRCLES:
        people = [_person(circle, place) for place in circle.places]
        await store.contacts.take_in(people, circle.title, replace=False, now=at)
    await store.contacts.take_in(_twice(), CIRCLES[2].title, replace=False, now=at)
    for title, texts in TEMPLATES:
        template: int | None = None
        for version, text in enumerate(texts):
            template = await store.templates.save(template, title, text, BY, at + timedelta(days=9 * version))


def _person(circle: Circle, place: int) -> Person:
    fields = {key: values[place % len(values)] for key, values in circle.fields}
    return Person(phone(START[circle.country], place), name(place, circle.country), fields)


def _twice() -> Sequence[Person]:
    """One member who is there twice, with a digit mistyped, so that there is something to merge."""
    place = CIRCLES[2].places[3]
    right = phone(START["KE"], place)
    wrong = f"{right[:-2]}{(int(right[-2]) + 1) % 10}{right[-1]}"
    return [Person(wrong, name(place, "KE"), {})]
