"""What this process promises of itself before it touches a secret, and what it leaves to the programs it starts."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import MutableMapping

#: Where Qt would look for plug-ins besides, and before, its own.
PLUGIN_PATHS: Final = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")

#: What the loader of libraries is told on Linux; the frozen program's start-up keeps the person's own beside it.
LIBRARIES: Final = "LD_LIBRARY_PATH"


def settle(environ: MutableMapping[str, str] = os.environ) -> None:
    """Put right what was inherited before anything is started or loaded; call it first of all.

    No plug-in is loaded from where an environment variable points to. The frozen program is told where its own
    libraries are by a variable that every program it starts would inherit: a browser, a file manager. It gets the
    person's own value back, and a child that is this program itself is told to find its libraries anew.
    """
    _fill_the_first_three()
    for name in PLUGIN_PATHS:
        environ.pop(name, None)
    if not getattr(sys, "frozen", False):
        return
    before = environ.pop(f"{LIBRARIES}_ORIG", None)
    if before is not None:
        environ[LIBRARIES] = before
    else:
        environ.pop(LIBRARIES, None)
    environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def _fill_the_first_three() -> None:
    """No file of ours gets the number of a standard stream that is closed, or what is said there lands in it."""
    for handle in range(3):
        try:
            os.fstat(handle)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free


def start_again() -> list[str]:
    """The words that start this program once more; what to do comes after them.

    From source nothing is imported from the folder that the program happens to be started in.
    """
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "smsdesk"]


#: What Windows knows the program by, in its task bar and its notices; the installers' shortcuts carry it too.
WINDOWS_NAME: Final = "smsdesk.smsdesk"

if sys.platform == "win32":

    def name_for_the_system() -> None:
        """One button in the task bar for all windows of the program, also when Python started it."""
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(WINDOWS_NAME)

    def guard() -> None:
        """Make sure that a crash leaves no memory on the disk; call it first, on any system."""
        import ctypes

        os.umask(0o077)
        # No error box and no report with memory in it: SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX.
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)

else:

    def name_for_the_system() -> None:
        """Other systems know the program by its desktop file or its bundle."""

    def guard() -> None:
        """Make sure that a crash leaves no memory on the disk; call it first, on any system."""
        import resource

        os.umask(0o077)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            import ctypes

            set_dumpable = 4  # PR_SET_DUMPABLE: other programs of this user may not read our memory either
            ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)
