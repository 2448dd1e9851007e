"""The pages in `docs/` that are made from the providers' own code: `python -m smsdesk.conformance.pages` in the source
tree writes them again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from smsdesk.core.provider import Capability
from smsdesk.core.state import State
from smsdesk.providers.registry import find

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smsdesk.gateway.provider import Provider

_VERBS: Final = {
    Capability.SEND: "Send",
    Capability.BALANCE: "Read the balance",
    Capability.REPORTS: "Ask for delivery reports",
    Capability.LOOKUP: "Look up a lost answer",
    Capability.SUB_ACCOUNTS: "List accounts below this one",
    Capability.TOP_UP: "Give credits",
    Capability.DEDUCT: "Take credits back",
    Capability.SIGN_IN: "Test the sign-in",
    Capability.PARSE_PUSH: "Be called by the provider",
    Capability.REPLY_PUSH: "Answer its calls",
    Capability.SUBSCRIBE: "Subscribe people to a service",
    Capability.SCHEDULE: "Leave messages with the provider until later",
    Capability.CREATE_CUSTOMER: "Create customers",
}

#: What a state is called on the screen.
_STATES: Final = {
    State.ACCEPTED: "Accepted",
    State.ENROUTE: "On its way",
    State.DELIVERED: "Delivered",
    State.UNDELIVERED: "Not delivered",
    State.EXPIRED: "Expired",
    State.REJECTED: "Refused",
    State.UNKNOWN: "Uncertain",
}

_NOTE: Final = "<!-- Written by smsdesk.conformance.pages from the providers' code; changes belong there. -->"


def capabilities(kinds: Iterable[type[Provider]]) -> str:
    """The table of what each provider can do, and of its limits."""
    kinds = list(kinds)
    lines = [_NOTE, "", "# What each provider can do", ""]
    lines += ["This is computed from the code: a thing is here if the provider's client does it.", ""]
    lines += _row("", *(kind.INFO.title for kind in kinds)), _row("---", *(":-:" for _ in kinds))
    for capability in Capability:
        lines.append(_row(_VERBS[capability], *("yes" if capability in kind.capabilities() else "" for kind in kinds)))
    lines += ["", "## Limits", ""]
    lines += _row("", *(kind.INFO.title for kind in kinds)), _row("---", *(":-:" for _ in kinds))
    lines.append(_row("Country", *(kind.INFO.region for kind in kinds)))
    lines.append(_row("Characters in a message", *(_limit(kind.INFO.limits.characters) for kind in kinds)))
    lines.append(_row("Parts of a message", *(_limit(kind.INFO.limits.parts) for kind in kinds)))
    lines.append(_row("Calls at once", *(str(kind.INFO.limits.connections) for kind in kinds)))
    lines.append(_row("Messages in one call", *(str(kind.INFO.limits.bundle) for kind in kinds)))
    lines.append(_row("Address without https", *("possible" if kind.INFO.plain_http else "" for kind in kinds)))
    calls = (", ".join(each.purpose for each in kind.INFO.callbacks) for kind in kinds)
    lines.append(_row("Calls us for", *calls))
    return "\n".join(lines) + "\n"


def statuses(kinds: Iterable[type[Provider]]) -> str:
    """Every word and code of every provider: what it means, and what to do."""
    lines = [_NOTE, "", "# What the providers' words mean", ""]
    lines += ["The provider's own word or code stands on the left, as the details of a message show it.", ""]
    lines += [
        "A message that is *uncertain* may have been sent: it is never sent again without a person's decision.",
        "",
    ]
    for kind in kinds:
        lines += [f"## {kind.INFO.title}", ""]
        lines += (
            _row("It says", "In the answer to", "The message is", "Reason", "What happened", "What to do"),
            _row(*["---"] * 6),
        )
        for word in kind.WORDS:
            about = (_STATES[word.state], word.reason or "", word.meaning, word.todo)
            lines.append(_row(f"`{word.said}`", word.where, *about))
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def write(folder: Path) -> None:
    """Write both pages into this folder, for our own providers."""
    kinds = [kind for _, kind in sorted(find().providers.items()) if kind.__module__.startswith("smsdesk.")]
    folder.mkdir(exist_ok=True)
    (folder / "providers.md").write_text(capabilities(kinds), encoding="utf-8")
    (folder / "statuses.md").write_text(statuses(kinds), encoding="utf-8")


def _limit(number: int | None) -> str:
    return "" if number is None else str(number)


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    write(Path(__file__).parents[2] / "docs")
