"""People as a list to write to: those of an earlier batch, of groups of contacts, or chosen one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from smsdesk.core.contact import Contact
    from smsdesk.core.state import State

#: The group of those who were chosen one by one; no draft keeps it.
CHOSEN: Final = -2


@dataclass(frozen=True, slots=True)
class PeopleOf:
    """The people of a job: all of them, or those whose messages are in these states."""

    job: int
    states: frozenset[State] | None = None


@dataclass(frozen=True, slots=True)
class ContactsOf:
    """Contacts: everybody in these groups, or these people alone."""

    groups: tuple[int, ...] = ()
    people: tuple[Contact, ...] = ()
