"""Sentences about balances, sub-accounts and top-ups."""

from __future__ import annotations

from typing import Final

#: code -> (what happened, why, what now).
MONEY: Final[dict[str, tuple[str, str, str]]] = {
    "transfer.child": (
        "No SMS were moved.",
        "{account} has no {kind} called {child}.",
        "Check the name, or read the sub-accounts again.",
    ),
    "transfer.amount": (
        "No SMS were moved.",
        "{text} is not a whole number above 0.",
        "Write how many SMS to move, as digits.",
    ),
    "transfer.cannot": (
        "No SMS were moved.",
        "{title} has no way to {what} through smsdesk.",
        "Do it in the provider's own portal.",
    ),
    "transfer.open": (
        "No SMS were moved.",
        "An earlier top-up of {child} ({credits} SMS, {when}) has no known outcome yet.",
        "Compare the balances and settle it first; nothing is moved to {child} before that.",
    ),
    "transfer.again": (
        "No SMS were moved.",
        "The same {credits} SMS were moved for {child} {when} already.",
        "If you mean it a second time, say so: with the tick in the window, or --again on the command line.",
    ),
    "transfer.short": (
        "No SMS were moved.",
        "{account} holds {own} SMS, fewer than the {credits} to be moved.",
        "Move fewer, or buy SMS for {account} first.",
    ),
    "transfer.unread": (
        "No SMS were moved.",
        "The balances before could not be read: {detail}.",
        "Try again when the provider answers; without them nobody could tell later what had happened.",
    ),
    "transfer.late": (
        "No SMS were moved.",
        "Another top-up of {child} was made while this one waited.",
        "Look at what became of it before you order another.",
    ),
    "transfer.uncompared": (
        "Nothing was changed.",
        "The balances could not be read: {detail}.",
        "Compare them again when the provider answers.",
    ),
    "transfer.unknown_id": (
        "Nothing was changed.",
        "There is no top-up {id}.",
        "Look at `smsdesk ledger` for the ids.",
    ),
    "transfer.settled": (
        "Nothing was changed.",
        "The outcome of top-up {id} is known already.",
        "Only a top-up with an unknown outcome is settled by a person.",
    ),
    "transfer.too_early": (
        "Nothing was changed.",
        "The request may still be on its way to the provider.",
        "Settle it from {when} on.",
    ),
    "transfer.unkept": (
        "SMS may have been moved.",
        "What became of top-up {id} could not be written down: {detail}.",
        "Free some space. It is in the list as unknown then; compare the balances and settle it.",
    ),
    "transfer.yes": (
        "No SMS were moved.",
        "There is no terminal to ask on.",
        "Add --yes to say that they may be moved.",
    ),
    "account.moving": (
        "Nothing was removed.",
        "The account {name} has a top-up without a known outcome.",
        "Compare the balances and settle it first.",
    ),
    # sub-accounts
    "children.none": (
        "Nothing was read.",
        "{title} has no accounts below {account}.",
        "Choose another account.",
    ),
    "children.email": (
        "Nothing was changed.",
        "{text} is not an e-mail address.",
        "Write the address that the customer signs in with.",
    ),
    "children.listed": (
        "Nothing was changed.",
        "{title} keeps the list of the accounts below this one itself.",
        "Add or remove them in the provider's own portal, then read the list again.",
    ),
    "children.open": (
        "Nothing was changed.",
        "A top-up of {child} has no known outcome yet.",
        "Compare the balances and settle it first.",
    ),
    "children.level": (
        "Nothing was changed.",
        "{level} cannot be a warning level.",
        "Write a number, 0 or more.",
    ),
}
