"""`smsdesk`, or `python -m smsdesk`: the window without a command, the command line with one."""

from __future__ import annotations

import multiprocessing
import os
import sys

from smsdesk import __version__


def main() -> int:
    """Do what the command line says and return the exit code."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] == ["--version"]:
        if sys.stdout is not None:
            sys.stdout.write(f"smsdesk {__version__}\n")
        return 0
    if arguments[:1] == ["--selftest"]:
        from smsdesk.cli.selftest import main as selftest

        return selftest(arguments[1:])
    if arguments and arguments != ["--demo"]:
        from smsdesk.cli.program import main as command_line

        return command_line(arguments)
    if has_display():
        from smsdesk.app import run

        return run(demo=bool(arguments))
    return without_display(demo=bool(arguments))


def has_display() -> bool:
    """Whether a window can be shown; only Linux may be without a screen."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def without_display(*, demo: bool) -> int:
    """Say that there is no screen; the demo then does its job in words."""
    if not demo:
        sys.stderr.write("There is no display for the window. Use a command instead: `smsdesk --help` lists them.\n")
        return 2
    from smsdesk.cli.demo import main as demonstrate

    return demonstrate()


if __name__ == "__main__":
    sys.exit(main())
