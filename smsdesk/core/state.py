"""The one table of moves: what may become of a message, and who may say so.

The database holds the same table (`legal` and its trigger), made from this one, so that no code path can go round it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """Where a message is. One vocabulary for code, database, command line and documents."""

    DRAFT = "draft"
    HELD = "held"
    QUEUED = "queued"
    CLAIMED = "claimed"
    SENDING = "sending"
    ACCEPTED = "accepted"
    ENROUTE = "enroute"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    EXPIRED = "expired"
    REJECTED = "rejected"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    MISSED = "missed"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"


class JobState(StrEnum):
    """Where a job is; on the screen a job is called a batch."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    PAUSED = "paused"
    STOPPED = "stopped"
    CANCELLED = "cancelled"
    FINISHED = "finished"


class Actor(StrEnum):
    """Who makes a move."""

    DESK = "desk"  # the engine, in the same life that began the attempt
    START = "start"  # the engine at its start, over what an earlier life left behind
    PERSON = "person"  # somebody whose name is kept
    EVIDENCE = "evidence"  # a delivery report, a provider's log, the desk's own journal


class Move(NamedTuple):
    """One legal move."""

    source: State
    target: State
    actor: Actor


def _moves() -> frozenset[Move]:
    table = {
        (State.DRAFT, Actor.PERSON): (State.QUEUED, State.HELD, State.CANCELLED),
        (State.HELD, Actor.PERSON): (State.QUEUED, State.CANCELLED),
        (State.QUEUED, Actor.PERSON): (State.HELD, State.CANCELLED),
        # `claimed` has written nothing, so letting it go is always safe.
        (State.QUEUED, Actor.DESK): (State.CLAIMED, State.SENDING, State.MISSED),
        (State.QUEUED, Actor.START): (State.HELD, State.MISSED),
        (State.CLAIMED, Actor.DESK): (State.SENDING, State.QUEUED),
        (State.CLAIMED, Actor.START): (State.QUEUED,),
        # Back to `queued` only by the desk that began the attempt and saw that no byte left.
        (State.SENDING, Actor.DESK): (
            State.ACCEPTED,
            State.ENROUTE,
            State.REJECTED,
            State.QUEUED,
            State.NOT_SENT,
            State.UNKNOWN,
        ),
        (State.SENDING, Actor.START): (State.UNKNOWN,),
        (State.UNKNOWN, Actor.EVIDENCE): (
            State.ACCEPTED,
            State.ENROUTE,
            State.DELIVERED,
            State.UNDELIVERED,
            State.EXPIRED,
            State.REJECTED,
        ),
        # Never back to `queued` but by a person.
        (State.UNKNOWN, Actor.PERSON): (State.ACCEPTED, State.NOT_SENT, State.QUEUED),
        (State.REJECTED, Actor.PERSON): (State.QUEUED,),
        (State.NOT_SENT, Actor.PERSON): (State.QUEUED,),
        (State.MISSED, Actor.PERSON): (State.QUEUED,),
        # Reports: rank only rises.
        (State.ACCEPTED, Actor.EVIDENCE): (State.ENROUTE, State.DELIVERED, State.UNDELIVERED, State.EXPIRED),
        (State.ENROUTE, Actor.EVIDENCE): (State.DELIVERED, State.UNDELIVERED, State.EXPIRED),
        (State.UNDELIVERED, Actor.EVIDENCE): (State.DELIVERED,),
        (State.EXPIRED, Actor.EVIDENCE): (State.DELIVERED,),
    }
    return frozenset(Move(source, target, actor) for (source, actor), targets in table.items() for target in targets)


MOVES = _moves()

#: States a message can be written in for the first time.
FIRST = frozenset({State.DRAFT, State.HELD, State.QUEUED, State.SKIPPED})

#: Nothing more happens by itself.
FINAL = frozenset({
    State.DELIVERED, State.UNDELIVERED, State.EXPIRED, State.REJECTED, State.NOT_SENT, State.UNKNOWN, State.MISSED,
    State.CANCELLED, State.SKIPPED,
})  # fmt: skip

#: The provider has it, or had it: it was paid for, and is never queued again.
TAKEN = frozenset({State.ACCEPTED, State.ENROUTE, State.DELIVERED, State.UNDELIVERED, State.EXPIRED})

#: The engine still has work with it.
OPEN = frozenset({State.QUEUED, State.CLAIMED, State.SENDING})


def legal(source: State, target: State, actor: Actor) -> bool:
    """Whether this move is in the table."""
    return Move(source, target, actor) in MOVES
