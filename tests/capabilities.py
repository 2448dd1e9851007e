"""What not every system can do, for tests that stand on it: they are left out there, with the reason."""

from __future__ import annotations

import os
import sys
import time

import pytest

#: Files with an owner and a mode. On Windows the access list of the folder decides, and 0600 means nothing.
modes = pytest.mark.skipif(os.name == "nt", reason="files have no owner and mode on this system")

#: A process that is moved to another time zone.
zones = pytest.mark.skipif(not hasattr(time, "tzset"), reason="a process cannot be moved to another time zone here")

#: A session in which no keyring answers.
keyringless = pytest.mark.skipif(sys.platform != "linux", reason="this system has its keyring in every session")

#: Ctrl+C for another process that has no console.
interrupts = pytest.mark.skipif(os.name == "nt", reason="another process cannot be interrupted on this system")

#: A file that is open and removed all the same.
open_files_go = pytest.mark.skipif(os.name == "nt", reason="a file that is open cannot be removed on this system")
