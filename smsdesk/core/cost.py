"""What a checked list would come to through each account: who takes all of it, what it costs, and how long it takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from smsdesk.core.provider import Limits


@dataclass(frozen=True, slots=True)
class Cost:
    """One account's side of a list: `messages` that it takes with their `parts`, and those `too_long` for it.

    `after` is the balance after sending, below zero where it does not reach; None where the balance is not known.
    `seconds` is how long the sending takes, None where nobody can say.
    """

    messages: int
    parts: int
    too_long: int
    after: Decimal | None
    seconds: float | None

    @property
    def enough(self) -> bool:
        """Whether the balance reaches, as far as anybody knows."""
        return self.after is None or self.after >= 0


def cost(sizes: Mapping[tuple[int, int], int], limits: Limits, balance: Decimal | None, speed: float) -> Cost:
    """What a list costs; `sizes` counts messages by characters and parts, `speed` is messages a second (0: unknown)."""
    messages = parts = too_long = 0
    for (characters, each), n in sizes.items():
        if (limits.characters is not None and characters > limits.characters) or (
            limits.parts is not None and each > limits.parts
        ):
            too_long += n
        else:
            messages += n
            parts += n * each
    rate = min((each for each in (speed, float(limits.rate or 0)) if each), default=0.0)
    after = None if balance is None else balance - parts
    return Cost(messages, parts, too_long, after, messages / rate if rate else None)
