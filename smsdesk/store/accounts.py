"""What the store knows of accounts: their open fields, their fuses, their balances. Never a secret."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

from smsdesk.core.errors import Refused
from smsdesk.store import rows
from smsdesk.store.database import Database, one

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.message import Account, Reading


class AccountStore:
    """Verbs on accounts."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def all(self) -> list[Account]:
        """Every account that was not removed, oldest first."""
        return [rows.account(row) for row in await self._db.read("account_list")]

    async def add(self, account: Account) -> None:
        """Store a new account. Raises `Refused` with `account.exists`."""
        await self._db.write(lambda connection: _add(connection, account))

    async def change(self, account: Account) -> None:
        """Store an account's new name, address and fields. Raises `Refused` with `account.exists`."""
        await self._db.write(lambda connection: _named(connection, "account_change", account))

    async def signed_in(self, account: str, ok: bool | None, words: str, now: datetime) -> None:
        """Keep what the last test of sign-in said."""
        params = {"id": account, "ok": None if ok is None else int(ok), "words": words, "now": rows.ms(now)}
        await self._db.write(lambda connection: one(connection, "account_signed_in", params).rowcount)

    async def remove(self, account: Account, now: datetime) -> None:
        """Forget an account; its history stays. Raises `Refused` with `account.busy` or `account.moving`."""

        def work(connection: sqlite3.Connection) -> None:
            busy = one(connection, "account_open_messages", {"id": account.id}).fetchone()[0]
            if busy:
                raise Refused("account.busy", name=account.name, count=busy)
            if one(connection, "transfer_open_count", {"account": account.id}).fetchone()[0]:
                raise Refused("account.moving", name=account.name)
            one(connection, "account_remove", {"id": account.id, "now": rows.ms(now)})
            one(connection, "fuse_lift", {"account": account.id})

        await self._db.write(work)

    async def trip_fuse(self, account: str, reason: str, words: str, message: int | None, now: datetime) -> None:
        """The lane stops itself until a person starts it again; the first reason is kept."""
        params = {"account": account, "reason": reason, "words": words, "message": message, "now": rows.ms(now)}
        await self._db.write(lambda connection: one(connection, "fuse_trip", params).rowcount)

    async def lift_fuse(self, account: str) -> bool:
        """Start the lane again; False where nothing was stopped."""
        lifted = await self._db.write(lambda connection: one(connection, "fuse_lift", {"account": account}).rowcount)
        return lifted > 0

    async def readings(self) -> dict[str, Reading]:
        """The latest balance of every account that has one."""
        return {row[0]: rows.reading(row) for row in await self._db.read("reading_latest")}


def _fields(account: Account) -> dict[str, object]:
    return {
        "id": account.id, "name": account.name, "provider": account.provider, "base_url": account.base_url,
        "fields": json.dumps(dict(account.fields), ensure_ascii=False), "now": rows.ms(account.created_at),
    }  # fmt: skip


def _named(connection: sqlite3.Connection, statement: str, account: Account) -> None:
    try:
        one(connection, statement, _fields(account))
    except sqlite3.IntegrityError as error:
        raise Refused("account.exists", name=account.name) from error


def _add(connection: sqlite3.Connection, account: Account) -> None:
    _named(connection, "account_add", account)
