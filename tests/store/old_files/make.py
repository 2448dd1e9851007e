"""Keeps a desk as the program of today leaves it, before a new step of the schema makes it an old one.

    python tests/store/old_files/make.py [TREE]

Run it in a tree (this one, or one of an earlier commit) whose schema is about to get another step: the desk is written
beside this file as desk-N.db.gz, N being its version. It has four accounts at the simulator, messages in several
states, opted-out numbers and, as far as that program knows them, top-ups and answers.
"""

from __future__ import annotations

import gzip
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

HERE = Path(__file__).parent
SECRETS = {"password", "api_key", "callback_token"}
NUMBERS = {"mspace": "+254712000", "nextbyte": "+255754000", "smsoffice": "+27821230", "ndovubase": "+254722000"}


def main(tree: Path) -> None:
    """Use the program of this tree, then keep what it left."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        env = {key: value for key, value in os.environ.items() if not key.startswith("SMSDESK_")}
        env |= {"SMSDESK_HOME": str(folder / "desk"), "SMSDESK_KEY_FILE": str(folder / "key")}
        program = [sys.executable, "-m", "smsdesk"]

        def run(*words: str, given: str = "", needed: bool = True) -> None:
            done = subprocess.run(
                [*program, *words], cwd=tree, env=env, input=given, capture_output=True, text=True, check=False
            )
            print(done.returncode, *words, done.stderr.strip()[-200:])
            if needed and done.returncode not in (0, 1, 3):
                sys.exit(done.stderr)

        with subprocess.Popen([*program, "simulate"], cwd=tree, env=env, stdout=subprocess.PIPE, text=True) as side:
            first = json.loads(side.stdout.readline())
            run("key", "--new", str(folder / "key"))
            for provider, number in NUMBERS.items():
                fields = dict(first["credentials"][provider])
                secrets = {key: fields.pop(key) for key in SECRETS & fields.keys()}
                sets = [word for key, value in fields.items() for word in ("--set", f"{key}={value}")]
                place = ("--provider", provider, "--base-url", first["providers"][provider], "--secrets-stdin")
                run("account", "add", provider, *place, *sets, given=json.dumps(secrets))
                people = [f"{number}{place:03d}" for place in range(6)]
                run("send", "--account", provider, "--to", *people, "--text", "Habari", "--by", "Asha", "--yes")
                run("send", "--account", provider, "--to", people[0], "--text", "Baadaye", "--by", "Asha",
                    "--queue-only", "--yes")  # fmt: skip
            run("balance")
            run("optouts", "add", "+254712000001", needed=False)
            run("topup", "--account", "mspace", "--kind", "reseller_client", "--child", "client1", "--credits", "50",
                "--by", "Asha", "--yes", needed=False)  # fmt: skip
            run("subscribe", "--account", "ndovubase", "--to", "+254722000001", needed=False)
            side.terminate()
        source = folder / "desk" / "desk.db"
        plain = folder / "plain.db"
        with closing(sqlite3.connect(source)) as desk, closing(sqlite3.connect(plain)) as copy:
            desk.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            copy.execute("VACUUM")
            version = copy.execute("PRAGMA user_version").fetchone()[0]
        kept = HERE / f"desk-{version}.db.gz"
        kept.write_bytes(gzip.compress(plain.read_bytes(), 9, mtime=0))
        print(kept, kept.stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else Path.cwd()).resolve())
