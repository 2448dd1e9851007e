"""`doctor`: what keeps this desk from working, if anything does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from smsdesk.cli import codes
from smsdesk.cli.command import opened
from smsdesk.cli.console import Column, column
from smsdesk.core.errors import DeskError

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console
    from smsdesk.desk import Desk
    from smsdesk.host.keys import KeySource

#: A keyring that has not answered after so many seconds waits for something.
KEYRING_LIMIT: Final = 60.0
WORDS: Final = {True: "ok", False: "FAILED", None: "not known"}


def offer(commands: Commands) -> None:
    """Offer the command."""
    commands.offer("doctor", "Check everything that this desk stands on.", _doctor)


async def _doctor(_: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.engine import seen_through

    rows, interrupted = await seen_through(console, _all(console))
    columns = (column("check", "check"), Column("", lambda row: WORDS[row["ok"]]), column("", "message"))
    console.table(rows, columns, "")
    if interrupted:
        return codes.INTERRUPTED
    return codes.FAILED if any(row["ok"] is False for row in rows) else codes.DONE


async def _all(console: Console) -> list[dict[str, Any]]:
    return [row async for row in _checks(console)]


async def _checks(console: Console) -> AsyncIterator[dict[str, Any]]:
    console.say(_copy())
    try:
        async with opened(console) as desk:
            yield await _keyring(desk)
            yield _row("database", True, f"{desk.home.database} is in order.")
            yield _disk(desk)
            yield await _clock(desk)
            yield _providers()
            async for row in _receiver(desk):
                yield row
            for account in await desk.accounts.all():
                try:
                    answer = await desk.accounts.check(account)
                except DeskError as error:
                    yield _row(f"account {account.name}", False, f"{error.why} {error.now}")
                else:
                    yield _row(f"account {account.name}", answer.ok, answer.message)
    except DeskError as error:
        yield _row("database", False, str(error))
        yield _providers()


def _row(check: str, ok: bool | None, message: str) -> dict[str, Any]:
    return {"check": check, "ok": ok, "message": message}


def _copy() -> str:
    """Which copy of the program this is: support asks for it first."""
    import platform
    import sys

    from smsdesk import __version__
    from smsdesk.cli.selftest import FOLDER

    kind = "installed" if getattr(sys, "frozen", False) else "run by Python"
    return f"smsdesk {__version__}, {kind}, in {FOLDER}; Python {platform.python_version()} on {platform.platform()}."


async def _keyring(desk: Desk) -> dict[str, Any]:
    from smsdesk.host.keys import choose

    source = choose(await desk.store.identity(""))
    try:
        found = await _has_key(source)
    except DeskError as error:
        return _row("keyring", False, f"{error.why} {error.now}")
    except TimeoutError:
        return _row("keyring", False, f"The {source.place} did not answer within {KEYRING_LIMIT:.0f} seconds.")
    if found:
        return _row("keyring", True, f"The desk's key is in the {source.place}.")
    if await desk.accounts.all():
        return _row("keyring", False, f"The desk's key is no longer in the {source.place}.")
    return _row("keyring", True, f"The {source.place} is open; a key is made with the first account.")


async def _has_key(source: KeySource) -> bool:
    """Ask on a thread that may hang without holding up the end of the program."""
    import asyncio
    import threading

    loop = asyncio.get_running_loop()
    answer: asyncio.Future[bool] = loop.create_future()

    def ask() -> None:
        try:
            found = source.read() is not None
        except DeskError as error:
            loop.call_soon_threadsafe(answer.set_exception, error)
        else:
            loop.call_soon_threadsafe(answer.set_result, found)

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    async with asyncio.timeout(KEYRING_LIMIT):
        return await answer


def _disk(desk: Desk) -> dict[str, Any]:
    from smsdesk.host.disk import Room, space

    try:
        found = space(desk.home.folder)
    except OSError as error:
        return _row("disk", False, f"The free space is not known: {error.strerror or error}.")
    return _row("disk", found.room is Room.ENOUGH, f"{found.free / 1e9:,.1f} GB are free.")


async def _clock(desk: Desk) -> dict[str, Any]:
    from smsdesk.core.clock import stamp

    now = desk.clock.now()
    zone = now.astimezone().strftime("UTC%z")
    newest = await desk.outbox.jobs(limit=1)
    if newest and newest[0].created_at > now:
        message = (
            f"It is {stamp(now)} here, before the last job was made ({stamp(newest[0].created_at)}). Set the clock."
        )
        return _row("clock", False, message)
    return _row("clock", True, f"It is {stamp(now)}; times are read as {zone} where they do not say otherwise.")


async def _receiver(desk: Desk) -> AsyncIterator[dict[str, Any]]:
    """The port where nothing is received, and the whole callback doctor where something is."""
    import asyncio

    from smsdesk.host.settings import RECEIVER_HOST, RECEIVER_ON, RECEIVER_PORT
    from smsdesk.services.receiving import running
    from smsdesk.services.reception import is_free

    if await asyncio.to_thread(running, desk.home) is not None:
        for found in await desk.receiving.doctor():
            name = "receiver" if found.check == "listening" else f"receiver {found.check}"
            yield _row(name, found.ok, " ".join(filter(None, (found.title + ".", found.message, found.help))))
        return
    host, port = desk.settings.get(RECEIVER_HOST), desk.settings.get(RECEIVER_PORT)
    taken = "" if is_free(host, port) else f" Port {port} is used by another program; choose another in the settings."
    if desk.settings.get(RECEIVER_ON):
        why = "The receiver is switched on, but does not run. Open smsdesk, or run `smsdesk receive`."
        yield _row("receiver", False, why + taken)
    elif taken:
        yield _row("receiver", None, f"The receiver is off.{taken}")
    else:
        yield _row("receiver", True, f"The receiver is off; its port {port} is free.")


def _providers() -> dict[str, Any]:
    from smsdesk.providers.registry import find

    registry = find()
    names = ", ".join(sorted(registry.providers)) or "none"
    return _row("providers", bool(registry.providers) and not registry.problems, "; ".join([names, *registry.problems]))
