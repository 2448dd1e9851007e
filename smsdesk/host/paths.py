"""Where the desk keeps everything: one folder, for one person, on this computer."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import Refused
from smsdesk.core.phrase import phrase
from smsdesk.host.volume import on_network

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER_MODE: Final = 0o700


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of one desk and the names in it; `notices` are sentences on what `open_home` put right."""

    folder: Path
    notices: tuple[str, ...] = ()

    @property
    def database(self) -> Path:
        """The SQLite database."""
        return self.folder / "desk.db"

    @property
    def settings(self) -> Path:
        """The choices a person made, as JSON."""
        return self.folder / "settings.json"

    @property
    def credentials(self) -> Path:
        """The accounts' secrets, sealed."""
        return self.folder / "credentials"

    @property
    def logs(self) -> Path:
        """The folder of the log files."""
        return self.folder / "logs"

    @property
    def lanes(self) -> Path:
        """The folder of the lanes' locks."""
        return self.folder / "lanes"

    @property
    def engine_lock(self) -> Path:
        """Held by the one process that sends."""
        return self.folder / "engine.lock"

    @property
    def engine_note(self) -> Path:
        """Says who holds the engine's lock; for a sentence, never for a decision."""
        return self.folder / "engine.json"

    @property
    def window_lock(self) -> Path:
        """Held by the first window of the desk."""
        return self.folder / "window.lock"

    @property
    def turn_lock(self) -> Path:
        """The turnstile before the write lock."""
        return self.folder / "turn.lock"

    @property
    def write_lock(self) -> Path:
        """Held around every write transaction, checkpoint and close of the database."""
        return self.folder / "write.lock"

    @property
    def receive_lock(self) -> Path:
        """Held by the one process that receives."""
        return self.folder / "receive.lock"

    @property
    def receive_note(self) -> Path:
        """Says who holds the receiver's lock and where it listens; for a sentence, never for a decision."""
        return self.folder / "receive.json"

    @property
    def receive_stop(self) -> Path:
        """Asks the process that receives to end, whoever started it."""
        return self.folder / "receive.stop"

    @property
    def watermark(self) -> Path:
        """Says which database belongs to this folder, and how far it had come."""
        return self.folder / "watermark"

    @property
    def reserve(self) -> Path:
        """Space put by for the day the disk is full."""
        return self.folder / "reserve"


def find_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The desk's folder: SMSDESK_HOME, or else the platform's folder for a user's data. Nothing is made yet."""
    chosen = environ.get("SMSDESK_HOME", "")
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path("smsdesk", appauthor=False, roaming=False)


def open_home(folder: Path) -> Home:
    """Make the folder ready, mode 0700, and see that the desk is safe in it; sets this process's umask to 077.

    Raises `Refused`: `desk.network_share`, or `desk.folder` where it is not a folder, not ours, shared, or read-only.
    """
    os.umask(0o077)
    try:
        folder = folder.absolute()
        if on_network(folder):
            raise Refused("desk.network_share", folder=folder)
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        folder = folder.resolve()
        if on_network(folder):
            raise Refused("desk.network_share", folder=folder)
        notices = _tighten(folder)
        with tempfile.TemporaryFile(dir=folder):
            pass  # a read-only folder is found here, not at the first message
        home = Home(folder, notices)
        for inner in (home.logs, home.lanes):
            inner.mkdir(mode=FOLDER_MODE, exist_ok=True)
            _tighten(inner)
    except FileExistsError as error:
        raise Refused(
            "desk.folder", folder=error.filename or folder, detail=phrase("a file is in its place")
        ) from error
    except OSError as error:
        raise Refused("desk.folder", folder=folder, detail=error.strerror or str(error)) from error
    return home


if sys.platform == "win32":

    def _tighten(folder: Path) -> tuple[str, ...]:
        """See that it is a folder; its place among the user's own data shuts others out."""
        folder.stat()
        return ()

else:

    def _tighten(folder: Path) -> tuple[str, ...]:
        """Shut others out of a folder of ours, and say so if they could look in."""
        found = folder.stat()
        if found.st_uid != os.geteuid():
            raise Refused("desk.folder", folder=folder, detail=phrase("it belongs to another user"))
        if found.st_mode & stat.S_ISVTX or folder in (Path(folder.anchor), Path.home().resolve()):
            raise Refused("desk.folder", folder=folder, detail=phrase("it is used for other things as well"))
        if not stat.S_IMODE(found.st_mode) & 0o077:
            return ()
        folder.chmod(FOLDER_MODE)
        return (phrase("Others could look into {folder}. Now only you can.", folder=folder),)
