"""Texts that are used again, with every version of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.core.contact import Template, TemplateVersion
from smsdesk.core.errors import Refused
from smsdesk.store import rows
from smsdesk.store.database import Database, one

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime


class TemplateStore:
    """Verbs on templates."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def all(self) -> list[Template]:
        """Every template as it reads now, the one that was used last first."""
        return [_template(row) for row in await self._db.read("template_list")]

    async def one(self, template: int) -> Template:
        """One of them. Raises `Refused` with `template.unknown`."""
        found = await self._db.read("template_one", {"id": template})
        if not found:
            raise Refused("template.unknown", id=template)
        return _template(found[0])

    async def save(self, template: int | None, name: str, text: str, by: str, now: datetime) -> int:
        """Keep a template, a new one without an id; its id. A text that is the one of now makes no new version.

        Raises `Refused`: `template.known` for a name that another has, `template.unknown`.
        """

        def work(connection: sqlite3.Connection) -> int:
            known = one(connection, "template_named", {"name": name}).fetchone()
            if known is not None and known[0] != template:
                raise Refused("template.known", name=name)
            if template is None:
                number = int(one(connection, "template_add", {"name": name}).fetchone()[0])
            else:
                number = template
                if not one(connection, "template_rename", {"id": number, "name": name}).rowcount:
                    raise Refused("template.unknown", id=number)
            _write(connection, number, text, by, rows.ms(now))
            return number

        return await self._db.write(work)

    async def restore(self, template: int, version: int, by: str, now: datetime) -> None:
        """Make an older text the one of now, as a new version. Raises `Refused` with `template.unknown`."""

        def work(connection: sqlite3.Connection) -> None:
            found = one(connection, "template_version", {"id": template, "version": version}).fetchone()
            if found is None:
                raise Refused("template.unknown", id=template)
            _write(connection, template, found[0], by, rows.ms(now))

        await self._db.write(work)

    async def versions(self, template: int) -> list[TemplateVersion]:
        """Every text it had, newest first."""
        found = await self._db.read("template_versions", {"id": template})
        return [TemplateVersion(row[0], row[1], rows.moment(row[2]), row[3]) for row in found]

    async def remove(self, template: int) -> None:
        """Forget a template with all its versions."""
        await self._db.write(lambda connection: one(connection, "template_remove", {"id": template}).rowcount)

    async def used(self, template: int, now: datetime) -> None:
        """It was taken into a message."""
        params = {"id": template, "now": rows.ms(now)}
        await self._db.write(lambda connection: one(connection, "template_used", params).rowcount)


def _write(connection: sqlite3.Connection, template: int, text: str, by: str, now: int) -> None:
    newest = one(connection, "template_versions", {"id": template}).fetchone()
    if newest is None or newest[1] != text:
        one(connection, "template_write", {"id": template, "text": text, "by": by, "now": now})


def _template(row: rows.Row) -> Template:
    return Template(row[0], row[1], row[2], row[3], rows.moment(row[4]), row[5], row[6], rows.moment_or_none(row[7]))
