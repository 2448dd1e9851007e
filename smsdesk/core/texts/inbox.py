"""Sentences about the receiver, the inbox, rules, opt-outs and subscriptions."""

from __future__ import annotations

from typing import Final

#: code -> (what happened, why, what now).
INBOX: Final[dict[str, tuple[str, str, str]]] = {
    "receiver.port": (
        "Nothing is received.",
        "Port {port} is used by another program.",
        "Choose another port, {free} is free, or close the other program.",
    ),
    "receiver.running": (
        "Nothing was changed.",
        "A receiver of this desk runs already: {who}.",
        "Stop it first, or leave it to it.",
    ),
    "reply.unknown": (
        "Nothing was sent.",
        "There is no received message {id}.",
        "Look at `smsdesk inbox` for the ids.",
    ),
    "reply.opted_out": (
        "Nothing was sent.",
        "{number} asked to get no more messages.",
        "Take the number off the opt-out list only if its owner asks for it.",
    ),
    "subscription.cannot": (
        "Nobody was subscribed or unsubscribed.",
        "{title} has no subscriptions.",
        "Choose an account with a short code.",
    ),
    "subscription.service": (
        "Nobody was subscribed or unsubscribed.",
        "{account} has several services, or none: {known}.",
        "Name the service.",
    ),
}
