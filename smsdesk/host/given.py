"""Files that a person gave the program from outside: on its command line, by a double-click, through a second start."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_to_bytes

from smsdesk.core.errors import BadInput
from smsdesk.core.phrase import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

#: No path is longer, in characters; Windows allows the most.
LONGEST: Final = 32_767


def is_path(word: str) -> bool:
    """Whether a word of the command line names a file: unlike a command it has a dot or a separator in it."""
    return not word.startswith("-") and any(sign in word for sign in (".", "/", os.sep))


def paths(words: Sequence[str]) -> list[Path]:
    """Where these words lead, each a path or a file:// URL, from this process's folder."""
    return [(_of_url(word) if word.lower().startswith("file:") else Path(word)).absolute() for word in words]


def check(path: Path) -> None:
    """See that a file is there.

    Raises `BadInput` with `list.missing`, or `list.not_what_it_says` for a folder, a pipe or a device.
    """
    try:
        kind = path.stat().st_mode
    except PermissionError:
        return  # opening it says what is the matter
    except (OSError, ValueError) as error:
        raise BadInput("list.missing", path=path) from error
    if not stat.S_ISREG(kind):
        found = phrase("a folder") if stat.S_ISDIR(kind) else phrase("a pipe or a device")
        raise BadInput("list.not_what_it_says", path=path.name, found=found)


def is_list(path: str) -> bool:
    """Whether another program may hand this over: an absolute path to a file that is there. Nothing is opened."""
    if len(path) > LONGEST or "\0" in path or not Path(path).is_absolute():
        return False
    try:
        return stat.S_ISREG(os.stat(path).st_mode)  # noqa: PTH116 - a path from outside is looked at as it is
    except (OSError, ValueError):
        return False


def _of_url(word: str) -> Path:
    """Where a file:// URL leads; a `#` or `?` in it belongs to the name, since programs forget to quote them."""
    place = word[len("file:") :]
    if place.startswith("//"):
        host, _, rest = place[2:].partition("/")
        place = f"/{rest}" if host in ("", "localhost") else f"//{host}/{rest}"
    return Path(_unquoted(place))


if sys.platform == "win32":

    def _unquoted(place: str) -> str:
        from urllib.request import url2pathname

        return url2pathname(place)

else:

    def _unquoted(place: str) -> str:
        # A file's name is bytes here, whatever they mean.
        return os.fsdecode(unquote_to_bytes(place))
