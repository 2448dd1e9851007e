"""`account …`, `providers` and `balance`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from smsdesk.cli import codes
from smsdesk.cli.command import opened
from smsdesk.cli.console import Column, column
from smsdesk.core.errors import BadInput, DeskError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console
    from smsdesk.core.message import Account
    from smsdesk.core.provider import ProviderInfo
    from smsdesk.core.result import SignIn
    from smsdesk.core.secret import Secret
    from smsdesk.desk import Desk
    from smsdesk.services.accounts import Accounts

#: More than any provider's secrets; whatever is longer is a file given by mistake.
SECRETS_LIMIT: Final = 64 * 1024


def offer(commands: Commands) -> None:
    """Offer the commands."""
    account = commands.group("account", "Accounts with providers.")
    add = account.offer("add", "Store an account; its secrets are asked for, or read from standard input.", _add)
    add.add_argument("name", metavar="NAME", help="what you call it")
    add.add_argument("--provider", required=True, metavar="KEY", help="as `smsdesk providers` lists them")
    add.add_argument("--base-url", default="", metavar="URL", help="the service address, if it is not the usual one")
    add.add_argument(
        "--set", action="append", default=[], metavar="FIELD=VALUE", dest="fields", help="a field that is not secret"
    )
    add.add_argument("--secrets-stdin", action="store_true", help="read the secrets as one JSON object")
    again = account.offer("secrets", "Give the secrets of an account again, in place of those it had.", _type_again)
    again.add_argument("name", metavar="NAME")
    again.add_argument("--secrets-stdin", action="store_true", help="read the secrets as one JSON object")
    account.offer("list", "List the accounts.", _list)
    check = account.offer("check", "Test the sign-in; nothing is sent.", _check)
    check.add_argument("name", metavar="NAME")
    resume = account.offer("resume", "Start an account again that stopped itself.", _resume)
    resume.add_argument("name", metavar="NAME")
    remove = account.offer("remove", "Forget an account and its secrets; its history stays.", _remove)
    remove.add_argument("name", metavar="NAME")
    remove.add_argument("--yes", action="store_true", help="do not ask")

    commands.offer("providers", "List the providers and what each can do.", _providers)
    balance = commands.offer("balance", "Read balances and keep them.", _balance)
    balance.add_argument("names", nargs="*", metavar="NAME", help="accounts; all of them if none is named")


# -- account


async def _add(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.core.address import unprotected
    from smsdesk.services.accounts import AccountForm

    async with opened(console) as desk:
        info = desk.accounts.provider(arguments.provider).info
        fields = _fields(arguments.fields, info)
        secrets = _secrets(console, info, piped=arguments.secrets_stdin)
        form = AccountForm(arguments.name, info.key, arguments.base_url, fields, secrets)
        account = await desk.accounts.add(form)
        if unprotected(account.base_url):
            console.say(
                f"Warning: {account.base_url} is plain http: anyone on the way can read the password and the texts."
            )
        elif account.base_url.startswith("http:"):
            console.say(f"Warning: {account.base_url} is plain http, good for this computer only.")
        console.document(_shown(desk.accounts, account), f"{account.name} is stored.")
    return codes.DONE


async def _type_again(arguments: argparse.Namespace, console: Console) -> int:
    async with opened(console) as desk:
        account = await desk.accounts.named(arguments.name)
        info = desk.accounts.provider(account.provider).info
        await desk.accounts.replace_secrets(account, _secrets(console, info, piped=arguments.secrets_stdin))
        console.document(_shown(desk.accounts, account), f"The secrets of {account.name} are stored.")
    return codes.DONE


def _fields(given: Sequence[str], info: ProviderInfo) -> dict[str, str]:
    fields = {}
    for each in given:
        name, sign, value = each.partition("=")
        if name in info.secrets:
            detail = f"{name} is secret and is not taken from the command line; use --secrets-stdin"
            raise BadInput("account.field", detail=detail)
        if not sign:
            raise BadInput("account.field", detail="--set takes FIELD=VALUE")
        fields[name] = value
    return fields


def _secrets(console: Console, info: ProviderInfo, *, piped: bool) -> dict[str, Secret]:
    from smsdesk.core.secret import Secret

    if piped:
        return _piped_secrets()
    if not console.can_ask():
        raise BadInput("secret.input", detail="there is no terminal to ask on, and no --secrets-stdin")
    given = {}
    for field in info.fields:
        if field.secret:
            optional = "" if field.required else " (may be empty)"
            typed = console.ask_secret(f"{field.label}{optional}: ")
            if typed:
                given[field.name] = Secret(typed)
    return given


def _piped_secrets() -> dict[str, Secret]:
    import json

    from smsdesk.core.secret import Secret

    raw = b"" if sys.stdin is None else sys.stdin.buffer.read(SECRETS_LIMIT + 1)
    if len(raw) > SECRETS_LIMIT:
        raise BadInput("secret.input", detail="they are too long")
    try:
        given = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        # The parser's own words may hold a piece of what it read.
        raise BadInput("secret.input", detail="they are not JSON") from None
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise BadInput("secret.input", detail="they are not an object of texts")
    return {name: Secret(value) for name, value in given.items()}


async def _list(_: argparse.Namespace, console: Console) -> int:
    async with opened(console) as desk:
        rows = [_shown(desk.accounts, account) for account in await desk.accounts.all()]
        columns = (
            column("name", "name"),
            column("provider", "provider"),
            column("address", "base_url"),
            Column("paused", lambda row: "stopped itself" if row["paused"] else "no"),
            column("fields", "fields"),
        )
        console.table(rows, columns, "There are no accounts yet. `smsdesk account add` makes one.")
    return codes.DONE


def _shown(accounts: Accounts, account: Account) -> dict[str, Any]:
    try:
        capabilities = [str(each) for each in accounts.provider(account.provider).capabilities]
    except DeskError:
        capabilities = []  # its provider was somebody else's package, and is gone
    return {
        "name": account.name,
        "provider": account.provider,
        "base_url": account.base_url,
        "fields": dict(account.fields),
        "capabilities": capabilities,
        "paused": account.fuse is not None,
    }


async def _check(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.engine import seen_through

    async with opened(console) as desk:
        account = await desk.accounts.named(arguments.name)
        answer, interrupted = await seen_through(console, _sign_in(desk, account))
        word = {True: "The sign-in works", False: "The sign-in does not work", None: "Only sending can tell"}[answer.ok]
        console.document({"ok": answer.ok, "message": answer.message}, f"{word}: {answer.message}")
    if interrupted:
        return codes.INTERRUPTED
    return codes.FAILED if answer.ok is False else codes.DONE


async def _sign_in(desk: Desk, account: Account) -> SignIn:
    """What keeps it from being tried, a password that is gone for instance, is an answer too."""
    from smsdesk.core.result import SignIn

    try:
        return await desk.accounts.check(account)
    except DeskError as error:
        return SignIn(False, f"{error.why} {error.now}", None)


async def _resume(arguments: argparse.Namespace, console: Console) -> int:
    async with opened(console) as desk:
        account = await desk.accounts.named(arguments.name)
        lifted = await desk.accounts.resume(account)
        word = "goes on" if lifted else "was not stopped"
        console.document({"name": account.name, "paused": False}, f"{account.name} {word}.")
    return codes.DONE


async def _remove(arguments: argparse.Namespace, console: Console) -> int:
    async with opened(console) as desk:
        account = await desk.accounts.named(arguments.name)
        if not arguments.yes and not (console.can_ask() and console.ask(f"Forget {account.name} and its secrets?")):
            console.say("Nothing was removed. Add --yes to say that the account and its secrets may be forgotten.")
            return codes.USAGE
        await desk.accounts.remove(account)
        console.document({"name": account.name, "removed": True}, f"{account.name} is removed; its history stays.")
    return codes.DONE


# -- providers


async def _providers(_: argparse.Namespace, console: Console) -> int:
    from smsdesk.providers.registry import find

    registry = find()
    for problem in registry.problems:
        console.say(problem)
    kinds = sorted(registry.providers.values(), key=lambda kind: kind.INFO.key)
    rows = [_provider(kind.INFO, [str(each) for each in kind.capabilities()]) for kind in kinds]
    columns = (
        column("key", "key"),
        column("title", "title"),
        column("country", "country"),
        column("capabilities", "capabilities"),
        Column("fields", lambda row: [field["name"] for field in row["fields"]]),
    )
    console.table(rows, columns, "There are no providers.")
    return codes.DONE


def _provider(info: ProviderInfo, capabilities: list[str]) -> dict[str, Any]:
    limits = info.limits
    return {
        "key": info.key,
        "title": info.title,
        "country": info.country,
        "fields": [
            {
                "name": field.name,
                "secret": field.secret,
                "required": field.required,
                "default": field.default or None,
                "help": field.help or field.label,
            }
            for field in info.fields
        ],
        "capabilities": capabilities,
        "limits": {
            "characters": limits.characters,
            "parts": limits.parts,
            "connections": limits.connections,
            "rate": None if limits.rate is None else float(limits.rate),
            "bundle": limits.bundle,
        },
    }


# -- balance


async def _balance(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.engine import seen_through

    async with opened(console) as desk:
        accounts = [await desk.accounts.named(name) for name in arguments.names] or await desk.accounts.all()
        rows, interrupted = await seen_through(console, _read_balances(desk, accounts))
        columns = (
            column("account", "account"),
            column("credits", "credits"),
            column("unit", "unit"),
            column("read at", "read_at"),
            column("error", "error"),
        )
        console.table(rows, columns, "There are no accounts yet. `smsdesk account add` makes one.")
    if interrupted:
        return codes.INTERRUPTED
    return codes.FAILED if any(row["error"] for row in rows) else codes.DONE


async def _read_balances(desk: Desk, accounts: Sequence[Account]) -> list[dict[str, Any]]:
    import asyncio

    return await asyncio.gather(*(_read_balance(desk, account) for account in accounts))


async def _read_balance(desk: Desk, account: Account) -> dict[str, Any]:
    from smsdesk.core.clock import stamp
    from smsdesk.core.money import amount_text

    try:
        card = await desk.balances.refresh(account)
    except DeskError as error:
        return {"account": account.name, "credits": None, "unit": None, "read_at": None, "error": str(error)}
    # An older number beside an error is for people, who see its time; a script would take it for today's.
    amount = card.amount if card.error is None else None
    read_at = card.read_at if card.error is None else card.error_at
    return {
        "account": account.name,
        "credits": None if amount is None else amount_text(amount),
        "unit": card.unit,
        "read_at": None if read_at is None else stamp(read_at),
        "error": card.error,
    }
