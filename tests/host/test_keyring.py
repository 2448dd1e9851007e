"""The key in a real Secret Service (GNOME Keyring), in a session and a home of its own: never in the tester's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = [
    pytest.mark.keyring,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {' and '.join(TOOLS)}"),
]

PROGRAM = """
import asyncio, json, sys
from pathlib import Path
from smsdesk.core.errors import DeskError
from smsdesk.core.redact import Redactor
from smsdesk.core.secret import Secret
from smsdesk.host.clock import SystemClock
from smsdesk.host.keys import KeyringKey
from smsdesk.host.secrets import Vault

async def main(what, folder):
    vault = Vault(Path(folder) / "credentials", KeyringKey("desk-1"), SystemClock(), Redactor(), limit=20)
    try:
        if what == "store":
            await vault.store("a1", "https://sms.example:443", {"password": Secret("Siri-Kubwa-2026")})
        opened = await vault.open("a1", "https://sms.example:443")
        print(json.dumps({name: secret.reveal() for name, secret in opened.items()}))
    except DeskError as error:
        print(json.dumps(error.code))

asyncio.run(main(*sys.argv[1:]))
"""


def session(folder: Path, what: str, password: str | None) -> object:
    """Run the program in a session whose keyring was unlocked with this password, or not at all."""
    unlock = "gnome-keyring-daemon --unlock --components=secrets" if password else "gnome-keyring-daemon --start"
    script = f'{{ printf %s "$PASSWORD" | {unlock}; }} >/dev/null 2>&1; "$PYTHON" -c "$PROGRAM" {what} "$DESK"'
    keep = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env={
            **keep,
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "PASSWORD": password or "",
            "PYTHON": sys.executable,
            "PROGRAM": PROGRAM,
            "DESK": str(folder),
        },
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return json.loads(done.stdout or json.dumps(done.stderr))


def test_the_key_survives_the_session(tmp_path: Path) -> None:
    assert session(tmp_path, "store", "login") == {"password": "Siri-Kubwa-2026"}
    assert session(tmp_path, "open", "login") == {"password": "Siri-Kubwa-2026"}


def test_no_secret_is_written_in_clear_anywhere(tmp_path: Path) -> None:
    session(tmp_path, "store", "login")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    assert all(b"Siri-Kubwa-2026" not in path.read_bytes() for path in files)


def test_a_locked_keyring_is_said_and_opens_nothing(tmp_path: Path) -> None:
    session(tmp_path, "store", "login")
    assert session(tmp_path, "open", None) == "keyring.locked"


def test_a_session_without_a_keyring_is_said(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir(mode=0o700)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "store", str(tmp_path)],
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path / "run")},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert json.loads(done.stdout) == "keyring.none"
    assert not (tmp_path / "credentials").exists()
