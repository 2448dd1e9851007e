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
    "receiver.address": (
        "Nothing is received.",
        "The receiver cannot listen on {host}: {detail}.",
        "Choose this computer only, or an address that this computer has.",
    ),
    "receiver.proxy": (
        "Nothing is received.",
        "{proxy} is not an internet address, so it cannot be the address of a proxy.",
        "Write the address that the proxy calls from, such as 127.0.0.1, or leave it empty.",
    ),
    "receiver.tls": (
        "Nothing is received.",
        "The receiver's certificate or its key cannot be used: {detail}.",
        "Give it two PEM files that belong together, or none.",
    ),
    "receiver.ended": (
        "Nothing is received.",
        "The receiver ended by itself several times; its last words were: {detail}.",
        "Switch it on again, and report what the log says.",
    ),
    "reply.unknown": (
        "Nothing was sent.",
        "There is no received message {id}.",
        "Look at `smsdesk inbox` for the ids.",
    ),
    "reply.account": (
        "Nothing was sent.",
        "The account that these texts came in through was removed.",
        "Add it again, or write a new message from another account.",
    ),
    "reply.opted_out": (
        "Nothing was sent.",
        "{number} asked to get no more messages.",
        "Take the number off the opt-out list only if its owner asks for it.",
    ),
    "conversation.unknown": (
        "Nothing was done.",
        "There is no conversation {id}.",
        "Open the inbox again.",
    ),
    "rule.unknown": (
        "Nothing was changed.",
        "There is no rule {id} any more.",
        "Read the rules again.",
    ),
    "rule.stop": (
        "Nothing was changed.",
        "The rule for opt-out words always holds.",
        "Its answer can be changed, and the settings take more words.",
    ),
    "rule.words": (
        "The rule was not kept.",
        "{detail}.",
        "Mend it, then save it again.",
    ),
    "contact.known": (
        "Nothing was changed.",
        "{number} is the number of {name}.",
        "There is one contact for each number: change that one, or merge the two.",
    ),
    "contact.unknown": ("Nothing was changed.", "There is no contact {id} any more.", "Read the contacts again."),
    "group.name": (
        "Nothing was changed.",
        "A group cannot be called {name!r}.",
        "Give it another name.",
    ),
    "group.known": ("Nothing was changed.", "There is a group {name} already.", "Give it another name."),
    "group.unknown": ("Nothing was changed.", "There is no group {id} any more.", "Read the groups again."),
    "group.opted_out": (
        "Nothing was queued.",
        "Nobody writes to those who opted out.",
        "Choose another group.",
    ),
    "template.name": ("The template was not kept.", "It has no name.", "Give it one."),
    "template.known": (
        "The template was not kept.",
        "There is a template {name} already.",
        "Give it another name, or change that one.",
    ),
    "template.unknown": (
        "Nothing was changed.",
        "There is no template {id} any more, or no such version of it.",
        "Read the templates again.",
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
