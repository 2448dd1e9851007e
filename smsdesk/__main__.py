"""`smsdesk`, or `python -m smsdesk`: the window without a command or with a list, the command line with a command."""

from __future__ import annotations

import multiprocessing
import os
import sys
from typing import TYPE_CHECKING

from smsdesk import __version__
from smsdesk.host import process

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_DISPLAY = "There is no display for the window. Use a command instead: `smsdesk --help` lists them.\n"


def main() -> int:
    """Do what the command line says and return the exit code."""
    multiprocessing.freeze_support()
    process.settle()
    arguments = sys.argv[1:]
    if arguments[:1] == ["--version"]:
        if sys.stdout is not None:
            sys.stdout.write(f"smsdesk {__version__}\n")
        return 0
    if arguments[:1] == ["--selftest"]:
        from smsdesk.cli.selftest import main as selftest
        from smsdesk.ui.selftest import looks

        return selftest(arguments[1:], looks)
    from smsdesk.host import given

    words = [word for word in arguments if word != "--demo"]
    if not all(map(given.is_path, words)):
        from smsdesk.cli.program import main as command_line

        return command_line(arguments)
    return window(words, demo=len(words) < len(arguments))


def window(words: Sequence[str], *, demo: bool) -> int:
    """Open the window with the lists that these words name; where one is none, say so."""
    from smsdesk.core.errors import BadInput
    from smsdesk.host import given

    lists = given.paths(words)
    try:
        for each in lists:
            given.check(each)
    except BadInput as error:
        if sys.stderr is not None:
            from smsdesk.core.redact import visible

            sys.stderr.write(f"{visible(str(error))}\n")
            return error.exit_code
        # Nobody sees what is written here, so the window opens and says it of this list as of any other.
    if has_display():
        from smsdesk.app import run

        return run(demo=demo, lists=lists)
    return without_display(demo=demo and not lists)


def has_display() -> bool:
    """Whether a window can be shown; only Linux may be without a screen."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def without_display(*, demo: bool) -> int:
    """Say that there is no screen; the demo then does its job in words."""
    if not demo:
        if sys.stderr is not None:
            sys.stderr.write(NO_DISPLAY)
        return 2
    from smsdesk.cli.demo import main as demonstrate

    return demonstrate()


if __name__ == "__main__":
    sys.exit(main())
