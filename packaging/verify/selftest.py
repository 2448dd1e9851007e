#!/usr/bin/env python3
"""`selftest.py PROGRAM`: let an installed or frozen program look at itself, and say what it lacks.

Ends with 1 where anything is missing, where it did not answer, and where its version is not that of this tree.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from smsdesk import __version__

#: A first start may be looked through by an antivirus program, file by file.
PATIENCE = 300


def main() -> int:
    """Ask it, and tell."""
    if len(sys.argv) != 2:
        sys.exit((__doc__ or "").strip())
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "found.json"
        # Nothing of this tree, and no desk of this user's.
        env = {**os.environ, "SMSDESK_HOME": str(Path(folder) / "desk")}
        code = subprocess.run([program, "--selftest", answer], cwd=folder, env=env, timeout=PATIENCE, check=False)
        if not answer.exists():
            print(f"{program} ended with {code.returncode} and gave no answer.")
            return 1
        found = json.loads(answer.read_text(encoding="utf-8"))
    looked = {name: each for name, each in found.items() if isinstance(each, dict)}
    for name, each in looked.items():
        print(f"{'ok     ' if each['ok'] else 'MISSING'}  {name}: {each['found']}")
    print(f"{program}: version {found['version']}, Python {found['python']}, frozen: {found['frozen']}")
    if found["version"] != __version__:
        print(f"That is not version {__version__}.")
        return 1
    return int(code.returncode != 0 or not found["ok"])


if __name__ == "__main__":
    sys.exit(main())
