"""What a balance says of uncertain messages; it pre-selects a person's choice and never makes it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from smsdesk.core.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence


def weigh(missing: Decimal, costs: Sequence[Decimal]) -> State | None:
    """Whether uncertain messages with these costs were sent, by what is missing from the balance.

    `missing` is the balance before the first of them, less everything that is known to have been charged since, less
    the balance now. All of them were sent (`accepted`) if exactly their cost is missing, none (`not_sent`) if nothing
    is; for anything else nothing can be said, not even of some of them.
    """
    if missing == 0:
        return State.NOT_SENT
    if costs and missing == sum(costs, Decimal(0)):
        return State.ACCEPTED
    return None
