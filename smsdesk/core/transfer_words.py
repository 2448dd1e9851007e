"""Top-ups and deductions in words: what became of one, and what two readings of its balances say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from smsdesk.core.meaning import explain
from smsdesk.core.money import amount_shown
from smsdesk.core.phrase import Phrase, joined, phrase
from smsdesk.core.result import Reason
from smsdesk.core.state import State
from smsdesk.core.texts.transfers import (
    COMPARE,
    DISTURBED,
    DRIFTED,
    NOT_SAID,
    ONCE,
    ONE_SIDE,
    OUTCOMES,
    SAID,
    SETTLED,
    SPENT,
    VERDICTS,
)
from smsdesk.core.transfer import Direction, TransferState, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal

    from smsdesk.core.meaning import Word
    from smsdesk.core.provider import ProviderInfo
    from smsdesk.core.transfer import Comparison, Transfer

#: Which of a message's states a provider's words of a transfer are listed under.
_LISTED: Final = {TransferState.REFUSED: State.REJECTED, TransferState.UNKNOWN: State.UNKNOWN}


def title(transfer: Transfer) -> str:
    """What is moved, in a few words."""
    words = phrase("%Ln SMS to {child}") if transfer.direction is Direction.ADD else phrase("%Ln SMS from {child}")
    return Phrase(words, {"child": transfer.child}, transfer.credits)


def sentence(transfer: Transfer, info: ProviderInfo, words: Sequence[Word]) -> str:
    """What became of it and what to do, for people; `words` are the provider's, of every call."""
    about = _about(transfer, info)
    if transfer.settled_by is not None:
        return SETTLED[transfer.state].format(by=transfer.settled_by, **about)
    said: str = _provider_says(transfer, words) or _ours(transfer, about)
    if transfer.state is TransferState.UNKNOWN and transfer.settle_until is not None:
        return joined(said, COMPARE.format(when=_local(transfer.settle_until), **about))
    if transfer.state is TransferState.DONE:
        return joined(said, _drift(transfer, about))
    return said


def compared(transfer: Transfer, seen: Comparison, info: ProviderInfo) -> str:
    """What both balances say of an uncertain transfer; the comparison's own sentence is not looked at."""
    about = _about(transfer, info)
    said: str
    child, found, expected = transfer.before.child, seen.found, seen.expected
    if seen.verdict is not Verdict.OPEN:
        moved, stayed = transfer.account_name, transfer.child
        if found.own != expected.own:
            moved, stayed = stayed, moved
        said = VERDICTS[seen.verdict].format(moved=moved, stayed=stayed, **{**about, "call": _call(info, starts=True)})
    elif found.own is not None and expected.own is None:
        said = DISTURBED.format(**about)
    elif child is None or found.child is None:
        before = _shown(transfer.before.own)
        said = ONE_SIDE.format(before=before, now=_shown(found.own), expected=_shown(expected.own), **about)
    else:
        most = child + max(transfer.signed, 0)
        said = SPENT.format(before=_shown(child), most=_shown(most), now=_shown(found.child), **about)
    return said if seen.sure or seen.next_at is None else ONCE.format(verdict=said, when=_local(seen.next_at))


def _provider_says(transfer: Transfer, words: Sequence[Word]) -> str:
    state = _LISTED.get(transfer.state)
    if state is None or transfer.reason not in frozenset(Reason):
        return ""
    named = (replace(word, said=word.said.replace("{child}", transfer.child)) for word in words)
    of_transfers = [word for word in named if "top up" in word.where]
    return explain(of_transfers, transfer.words, state, Reason(transfer.reason)).sentence


def _ours(transfer: Transfer, about: dict[str, Any]) -> str:
    if transfer.state is TransferState.DONE and transfer.before.child is None:
        text = NOT_SAID if transfer.after.child is None else SAID
        return text.format(now=_shown(transfer.after.child), **about)
    outcome = OUTCOMES.get((transfer.state, transfer.reason)) or OUTCOMES[transfer.state, None]
    return outcome.format(**about)


def _drift(transfer: Transfer, about: dict[str, Any]) -> str:
    before, after = transfer.before.own, transfer.after.own
    if before is None or after is None or before - after == transfer.signed:
        return ""
    return DRIFTED.format(expected=_shown(before - transfer.signed), now=_shown(after), **about)


def _about(transfer: Transfer, info: ProviderInfo) -> dict[str, Any]:
    credits_moved = f"{transfer.credits:,}"
    return {
        "title": info.title, "child": transfer.child, "account": transfer.account_name, "credits": credits_moved,
        "call": _call(info),
    }  # fmt: skip


def _call(info: ProviderInfo, *, starts: bool = False) -> Phrase:
    """Whom to ask, in the middle of a sentence or at its start."""
    if not info.phone:
        return (phrase("Ask {title}") if starts else phrase("ask {title}")).format(title=info.title)
    words = phrase("Call {title}, {phone}") if starts else phrase("call {title}, {phone}")
    return words.format(title=info.title, phone=info.phone)


def _local(moment: datetime) -> str:
    here = moment.astimezone()
    return f"{here:%a} {here.day} {here:%b %Y, %H:%M:%S}"


def _shown(amount: Decimal | None) -> str:
    return phrase("not known") if amount is None else amount_shown(amount)
