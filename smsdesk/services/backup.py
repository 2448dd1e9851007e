"""A copy of the desk, and the way back: what comes back sends nothing before a person says so."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import secrets
import shutil
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smsdesk.core.backup import Kept, Lies
from smsdesk.core.clock import stamp
from smsdesk.core.errors import BadInput, DeskError, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.phrase import phrase
from smsdesk.host import files
from smsdesk.host.disk import space
from smsdesk.host.watermark import Place
from smsdesk.store.restored import make_ready

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from smsdesk.core.backup import Restored
    from smsdesk.core.clock import Clock
    from smsdesk.host.paths import Home
    from smsdesk.host.watermark import Watermark
    from smsdesk.store.verbs import Store

#: What is said of a message that was being handed over when the backup was made.
IN_THE_AIR: Final = phrase("it was being handed over when the backup was made")


class Backups:
    """Verbs on whole desks.

    `asked` tells of a backup that a person wants the desk to become, which whoever has opened the desk carries out:
    nothing that was read before may outlive it.
    """

    def __init__(self, store: Store, home: Home, watermark: Watermark, clock: Clock) -> None:
        self._store = store
        self._home = home
        self._watermark = watermark
        self._clock = clock
        self.asked: Feed[Path] = Feed()

    async def make(self, target: Path, progress: Callable[[float], None] | None = None) -> int:
        """A verified copy of the desk in a new file that only its owner reads; how many messages are in it.

        Passwords and keys are not in it. `progress` hears the share that is copied, before the copy is checked. Raises
        `BadInput` with `backup.exists` or `backup.unwritten`, and `DeskError` with `desk.backup`; no file is left then.
        """
        fresh = target.with_name(f".{target.name}.{secrets.token_hex(8)}")
        try:
            fresh.touch(mode=0o600)  # a folder that is not there, or not ours, is no fault of the desk's disk
            await self._store.copy_to(fresh, progress)
            _put(fresh, target)
        except FileExistsError as error:
            raise BadInput("backup.exists", path=target) from error
        except OSError as error:
            raise BadInput("backup.unwritten", path=target, detail=error.strerror or error) from error
        finally:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
        with suppress(DeskError, OSError):  # a full disk, a stick pulled out: the backup was there, and that counts
            await self._store.kept_backup(_note(target, self._clock.now()))
        return sum((await self._store.look.totals()).values())

    async def last(self) -> Kept | None:
        """The last backup that was made of this desk; nobody knows whether the file is still there."""
        try:
            kept = json.loads(await self._store.last_backup())
            return Kept(datetime.fromisoformat(kept["at"]), Path(kept["path"]), int(kept["size"]))
        except (ValueError, KeyError, TypeError):
            return None

    async def lies(self) -> Lies:
        """Where the desk's data lies, and how much room it takes and has. Raises `DeskError` (`desk.disk`)."""
        try:
            return await asyncio.to_thread(_lies, self._home.folder)
        except OSError as error:
            raise DeskError("desk.disk", detail=error.strerror or error) from error

    async def look(self, source: Path) -> Restored:
        """What restoring this backup would come to; nothing is changed. Raises what `restore` raises of a file."""
        with self._work() as work:
            return await self._ready(source, work, secrets.token_hex(16), self._clock.now())

    async def restore(self, source: Path) -> Restored:
        """The desk becomes what this backup holds: every queued message is held, every one in the air uncertain.

        Only the holder of the engine's lock may ask for it. The desk as it was is kept beside it, in a file
        `desk.db.before-restore-…`. Raises `BadInput` with `backup.not_one`, and `Refused` with `backup.moving`
        while another program waits for the outcome of a transfer, which would not be written down then, and `DeskError`
        with `desk.newer`, `desk.backup`, `desk.full`, `desk.disk` or `desk.busy`; then the desk is as it was.
        """
        now, epoch = self._clock.now(), secrets.token_hex(16)
        database = self._home.database
        before = database.with_name(f"{database.name}.before-restore-{now:%Y%m%dT%H%M%SZ}")
        with self._work() as work:
            found = await self._ready(source, work, epoch, now)
            if await self._store.transfers.left():
                raise Refused("backup.moving")
            await self._store.copy_to(before)
            current, _ = await self._store.epoch()
            try:
                self._watermark.expect(Place(found.desk, current, found.attempt), current, epoch)
            except OSError as error:
                raise DeskError("desk.disk", detail=error.strerror or error) from error
            await self._store.become(work)
        return replace(found, before=before.name)

    @contextmanager
    def _work(self) -> Iterator[Path]:
        """The name of a file in which a backup is prepared; nothing of it is left."""
        work = self._home.folder / f".restore.{secrets.token_hex(8)}"
        try:
            yield work
        finally:
            for left in self._home.folder.glob(f"{work.name}*"):
                left.unlink(missing_ok=True)

    async def _ready(self, source: Path, work: Path, epoch: str, now: datetime) -> Restored:
        await asyncio.to_thread(_fetch, source, work, self._home.database)
        try:
            return await asyncio.to_thread(make_ready, work, epoch, now, IN_THE_AIR)
        except BadInput as error:
            raise BadInput("backup.not_one", **{**error.words, "path": source}) from error


def _note(target: Path, at: datetime) -> str:
    """What is kept of a backup that was made, see `Kept`."""
    return json.dumps({"at": stamp(at), "path": str(target.absolute()), "size": target.stat().st_size})


def _lies(folder: Path) -> Lies:
    size = 0
    for each in folder.rglob("*"):
        with suppress(OSError):  # gone meanwhile
            size += each.stat().st_size if each.is_file() else 0
    return Lies(folder, size, space(folder).free)


def _put(fresh: Path, target: Path) -> None:
    """Give a finished file its name, on the disk, never in another's place."""
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    if os.name == "nt":
        fresh.rename(target)  # fails there where the name is taken
    else:
        try:
            target.hardlink_to(fresh)
        except FileExistsError:
            raise
        except OSError:  # a memory stick, whose file system knows no second name
            target.touch(exist_ok=False)
            fresh.replace(target)
    files.sync_folder(target.parent)


def _fetch(source: Path, work: Path, database: Path) -> None:
    """Copy a backup to where it is prepared, with the log of a database that was copied by hand."""
    try:
        if source.samefile(database):
            raise BadInput("backup.not_one", path=source, detail=phrase("it is the desk itself"))
        work.touch(mode=0o600)
        shutil.copyfile(source, work)
        log = source.with_name(source.name + "-wal")
        if log.exists():
            shutil.copyfile(log, work.with_name(work.name + "-wal"))
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DeskError("desk.full") from error
        raise BadInput("backup.not_one", path=source, detail=error.strerror or error) from error
