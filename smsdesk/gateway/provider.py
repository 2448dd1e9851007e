"""The base class of a provider client: what the desk may ask, and how it knows what a provider can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from smsdesk.core.provider import Capability

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime
    from typing import TypeAlias

    from smsdesk.core.meaning import Word
    from smsdesk.core.provider import Credentials, ProviderInfo, Purpose
    from smsdesk.core.push import Incoming, Receipt, Reply, Subscription
    from smsdesk.core.result import Balance, Changed, Customer, Lookup, Outgoing, Report, Sent, SignIn, SubAccount
    from smsdesk.gateway.http import Http

    #: Stores the bytes of an answer before anybody reads them.
    Keep: TypeAlias = Callable[[bytes], Awaitable[None]]


class Provider:
    """One account of one provider. It builds the provider's form and reads its answer; it keeps no state, never
    repeats a call and never raises for what the world does to a send: that is a `Sent`.

    A method that is not overridden is a thing this provider cannot do; `capabilities()` reads exactly that.
    """

    INFO: ClassVar[ProviderInfo]
    #: Every word and code of the provider, for people; made from the same tables that the client reads by.
    WORDS: ClassVar[Sequence[Word]] = ()

    def __init__(self, credentials: Credentials, http: Http) -> None:
        self.credentials = credentials
        self.http = http

    async def send(self, messages: Sequence[Outgoing]) -> list[Sent]:
        """Hand over one call's messages (one, unless the account bundles) and say what became of each, in their order.

        The caller has written down that it begins, holds the lane's slot, and has read the `Outgoing` limits.
        Never raises but for a bug and for `CancelledError`.
        """
        raise NotImplementedError

    async def preflight(self) -> None:
        """Prove with one strict, read-only call that the provider itself is there and knows us.

        Raises `CallFailed`. A provider without such a call checks the connection only, without one HTTP byte.
        """
        raise NotImplementedError

    async def sign_in(self) -> SignIn:
        """Test the sign-in without sending. A refusal is an answer; raises `CallFailed` where there was none."""
        raise NotImplementedError

    async def balance(self) -> Balance:
        """Read the balance. Raises `CallFailed`."""
        raise NotImplementedError

    async def lookup(self, reference: str, numbers: Sequence[str], control: str = "") -> Lookup:
        """Ask the provider's own records for one attempt, by its reference.

        `control` is the reference of a later attempt that the provider took: only records that show that one can say
        by their silence that this one did not arrive. Raises `CallFailed`.
        """
        raise NotImplementedError

    async def schedule(self, messages: Sequence[Outgoing], at: datetime) -> list[Sent]:
        """Hand over messages as `send` does, which the provider keeps until `at` (with a zone; to the minute, never
        earlier). What it keeps cannot be taken back.
        """
        raise NotImplementedError

    async def reports(self, since: datetime, keep: Keep) -> list[Report]:
        """Read what became of the messages sent since then, as far as the provider says.

        `keep` is given the bytes of each answer before they are read, because some providers say a thing only once.
        Raises `CallFailed`, also where an answer that was kept could not be read.
        """
        raise NotImplementedError

    async def sub_accounts(self) -> list[SubAccount]:
        """Read every account below this one. Raises `CallFailed`."""
        raise NotImplementedError

    async def top_up(self, kind: str, child: str, credits_moved: int) -> Changed:
        """Move this many credits to an account below this one, once; `kind` as in `SubAccount`.

        Never raises for what the world does. `done` means that the answer said so, naming number and child; the
        caller reads the balances again. Raises `ValueError` for a kind the provider has not, or no whole number.
        """
        raise NotImplementedError

    async def deduct(self, kind: str, child: str, credits_moved: int) -> Changed:
        """Take this many credits back, as `top_up` gives them."""
        raise NotImplementedError

    async def create_customer(self, customer: Customer) -> Changed:
        """Create an account below this one, without credits. Never raises for what the world does."""
        raise NotImplementedError

    async def subscribe(self, number: str, service_id: str, *, active: bool) -> Changed:
        """Have somebody (E.164 with `+`) join a service, or leave it. Never raises for what the world does."""
        raise NotImplementedError

    def parse_push(self, purpose: Purpose, raw: bytes) -> list[Incoming | Subscription | Report]:
        """Read what the provider told us: the body of a POST, or the query of a GET. Pure: the same every time.

        Raises `PushDenied` where it must carry a token of this account and does not, `PushUnread` where it is not in
        the provider's language.
        """
        raise NotImplementedError

    def reply_push(self, purpose: Purpose, raw: bytes, receipt: Receipt, text: str = "") -> Reply:
        """Say what that push is answered with, byte for byte; pure, raises nothing.

        `text` is for the person who wrote or joined, where the provider delivers one with the reply; that costs money.
        """
        raise NotImplementedError

    def keepable(self, raw: bytes) -> bytes:
        """The bytes of a push as they may be written down: byte for byte, but dots for every secret of this account."""
        text = raw.decode(errors="surrogateescape")
        return self.http.redactor.clean(text).encode(errors="surrogateescape")

    @classmethod
    def capabilities(cls) -> tuple[Capability, ...]:
        """What this provider can do, in the order of `Capability`."""
        return tuple(each for each in Capability if _overrides(cls, each.value))


def _overrides(cls: type[Provider], name: str) -> bool:
    own = getattr(cls, name, None)
    return own is not None and own is not getattr(Provider, name, None)
