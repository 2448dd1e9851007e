"""What this process promises of itself before it touches a secret: no core dump, nothing written for others."""

from __future__ import annotations

import os
import sys

if sys.platform == "win32":

    def guard() -> None:
        """Make sure that a crash leaves no memory on the disk; call it first, on any system."""
        import ctypes

        os.umask(0o077)
        # No error box and no report with memory in it: SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX.
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)

else:

    def guard() -> None:
        """Make sure that a crash leaves no memory on the disk; call it first, on any system."""
        import resource

        os.umask(0o077)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            import ctypes

            set_dumpable = 4  # PR_SET_DUMPABLE: other programs of this user may not read our memory either
            ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)
