"""What every provider's own side has."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

from smsdesk.simulator.exchange import Call, refusal, text_answer

if TYPE_CHECKING:
    from smsdesk.simulator.accounts import Account
    from smsdesk.simulator.exchange import Answer, Request
    from smsdesk.simulator.faults import Fault
    from smsdesk.simulator.push import Push
    from smsdesk.simulator.world import World


class Side(ABC):
    """One provider: reads what a request means, acts, answers."""

    key: ClassVar[str]
    roots: ClassVar[tuple[bytes, ...]]  # every path of this provider begins with one of these
    base: ClassVar[str]  # what follows the address in the account's base address
    meanings: ClassVar[frozenset[Fault]]  # the faults of meaning that it knows

    def __init__(self, world: World, pushes: list[Push]) -> None:
        self.world = world
        self.pushes = pushes
        self.accounts: dict[str, Account] = {}
        #: Number in digits → the provider's own word for refusing messages to it.
        self.verdicts: dict[str, str] = {}
        #: Number in digits → the provider's own word in the delivery report.
        self.reports: dict[str, str] = {}
        #: Purpose (delivery, inbound, subscription) → where the provider pushes to.
        self.callbacks: dict[str, str] = {}

    def owns(self, path: bytes) -> bool:
        """Whether a request to this path is for this provider."""
        return path.startswith(self.roots)

    @abstractmethod
    def read(self, request: Request) -> Call:
        """Say what a request means, without doing anything."""

    @abstractmethod
    def credentials(self) -> dict[str, str]:
        """What an account of this provider is made from, fields as on the command line."""

    def no_such_call(self, why: str, status: int = 404) -> Call:
        """What a request means that the document does not know."""

        def work(_: Fault | None) -> Answer:
            return refusal(call, why, text_answer("Not found" if status == 404 else "Refused", status))

        call = Call("", "", work)
        return call
