"""`replaced.py PROGRAM COMMAND…`: the file goes, as in an upgrade, while the program asks whether to send; then yes."""

from __future__ import annotations

import os
import pty
import sys
from pathlib import Path


def main(program: str, *command: str) -> int:
    """What the command ends with; the file is put back."""
    file = Path(program)
    before = file.with_suffix(".before")
    child, terminal = pty.fork()
    if not child:
        os.execvp(command[0], command)
    said = b""
    try:
        while data := _read(terminal):
            said += data
            if b"[y/N]" in said and not before.exists():
                file.rename(before)
                file.touch()
                os.write(terminal, b"y\n")
    finally:
        replaced = before.exists()
        if replaced:
            before.replace(file)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code or not replaced:
        print(said.decode(errors="replace"), file=sys.stderr)
    return code or not replaced


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # a terminal without a program at its other end
        return b""


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
