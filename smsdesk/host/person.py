"""Who sits at this computer: the name that orders are kept under."""

from __future__ import annotations

import getpass


def person() -> str:
    """The operating system's user, "somebody" where it names none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"
