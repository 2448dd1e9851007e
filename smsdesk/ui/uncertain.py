"""What is said of messages that may or may not have gone out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.core.provider import Capability
from smsdesk.services.lane import CUT_OFF, OUR_FAULT
from smsdesk.services.sender import LEFT_BEHIND
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from smsdesk.core.message import Message
    from smsdesk.services.accounts import ProviderCard


def why_uncertain(message: Message, provider: str) -> str:
    """Why one message is uncertain, for a banner: "smsdesk closed while they were being handed over."."""
    if message.words in (LEFT_BEHIND, CUT_OFF):
        return tr("smsdesk closed while they were being handed over.")
    if message.words == OUR_FAULT:
        return tr("smsdesk failed while they were being handed over.")
    return tr("{provider} did not say what became of them.").format(provider=provider)


def what_happened(messages: Sequence[Message], cards: Mapping[str, ProviderCard]) -> str:
    """What happened and what cannot be known, in a few sentences, for the dialog where a person decides."""
    providers = list(dict.fromkeys(message.provider for message in messages))
    titles = [cards[key].info.title if key in cards else key for key in providers]
    named = tr(" and ").join(titles) if len(titles) < 3 else tr("the providers")
    if all(message.words in (LEFT_BEHIND, CUT_OFF) for message in messages):
        first = tr("smsdesk closed while these were being handed over to {provider}.").format(provider=named)
    else:
        first = tr("These were handed over to {provider}, and no clear answer came.").format(provider=named)
    asked = all(key in cards and Capability.LOOKUP in cards[key].capabilities for key in providers)
    if asked:
        second = tr(
            "smsdesk asks {provider} about them by itself; until it knows, nobody can tell whether it took them."
        )
    else:
        second = tr("{provider} has no way to ask whether it received them.")
    third = tr("Sending again may give a person the same message twice. Leaving it may mean they never get it.")
    return f"{first} {second.format(provider=named)} {third}"
