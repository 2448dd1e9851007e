"""The base class of a provider client: what the desk may ask, and how it knows what a provider can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from smsdesk.core.provider import Capability

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.provider import Credentials, ProviderInfo
    from smsdesk.core.result import Balance, Lookup, Outgoing, Sent, SignIn, SubAccount
    from smsdesk.gateway.http import Http


class Provider:
    """One account of one provider. It builds the provider's form and reads its answer; it keeps no state, never
    repeats a call and never raises for what the world does to a send: that is a `Sent`.

    A method that is not overridden is a thing this provider cannot do; `capabilities()` reads exactly that.
    """

    INFO: ClassVar[ProviderInfo]

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

    async def sub_accounts(self) -> list[SubAccount]:
        """Read every account below this one. Raises `CallFailed`."""
        raise NotImplementedError

    @classmethod
    def capabilities(cls) -> tuple[Capability, ...]:
        """What this provider can do, in the order of `Capability`."""
        return tuple(each for each in Capability if _overrides(cls, each.value))


def _overrides(cls: type[Provider], name: str) -> bool:
    own = getattr(cls, name, None)
    return own is not None and own is not getattr(Provider, name, None)
