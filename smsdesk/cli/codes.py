"""What a command ends with; of several the higher line of the table wins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smsdesk.core.state import State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from smsdesk.core.errors import DeskError

DONE: Final = 0
FAILED: Final = 1
USAGE: Final = 2
UNCERTAIN: Final = 3
INTERRUPTED: Final = 130

#: A person has to look at these, but their outcome is certain.
NOT_WELL: Final = (State.REJECTED, State.NOT_SENT, State.MISSED, State.UNDELIVERED, State.EXPIRED)

#: A job, message or transfer that is not there is a slip of the one who typed, whatever kind of error it is called.
MISTYPED: Final = frozenset({"job.unknown", "message.unknown", "transfer.unknown_id"})

#: Something was done, and nobody wrote down what.
UNKEPT: Final = frozenset({"transfer.unkept"})


def of_error(error: DeskError) -> int:
    """The code of an error that ended a command."""
    if error.code in UNKEPT:
        return UNCERTAIN
    return USAGE if error.code in MISTYPED else error.exit_code


def of_states(states: Mapping[State, int], *, left: bool, interrupted: bool) -> int:
    """The code of `send` and `run --until-empty`; `left`: a lane paused itself with messages still queued."""
    if interrupted:
        return INTERRUPTED
    if left or states.get(State.UNKNOWN, 0):
        return UNCERTAIN
    return FAILED if any(states.get(state, 0) for state in NOT_WELL) else DONE
