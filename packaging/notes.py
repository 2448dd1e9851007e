#!/usr/bin/env python3
"""Prints what CHANGELOG.md says of one version: the notes of its release.

    python packaging/notes.py [VERSION] [--unsigned NAME…]

Without a version it is today's (`smsdesk.__version__`); one that the changelog does not know ends with 1, and so does
one that has nothing to say. Each file that is named as unsigned is said to be, before anything else.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

sys.path.insert(0, str(ROOT))
from smsdesk import __version__  # noqa: E402 - the one place that knows the version is in the tree above

UNSIGNED = (
    "**These files carry no signature:** {files}. Windows and macOS warn of them, and cannot tell whether somebody has "
    "changed them on the way. Compare them with SHA256SUMS before you open them."
)


def notes(changelog: str, version: str) -> str:
    """The section of one version, without its heading. Raises `LookupError` where there is none, or nothing in it."""
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    for section in sections:
        heading, _, body = section.partition("\n")
        found = re.match(r"\[?([^]\s]+)]?", heading)
        if found is not None and found[1] == version:
            # Links are written at the end of the whole file.
            said = re.split(r"^\[[^]]+]: ", body, maxsplit=1, flags=re.MULTILINE)[0].strip()
            if said:
                return said
            raise LookupError(f"CHANGELOG.md says nothing of {version}")
    raise LookupError(f"CHANGELOG.md has no section {version}")


def main() -> int:
    """Print the notes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("version", nargs="?", default=__version__)
    parser.add_argument("--unsigned", nargs="*", default=[], metavar="NAME")
    asked = parser.parse_args()
    try:
        said = notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), asked.version)
    except LookupError as error:
        print(error, file=sys.stderr)
        return 1
    if asked.unsigned:
        print(UNSIGNED.format(files=", ".join(sorted(asked.unsigned))), end="\n\n")
    print(said)
    return 0


if __name__ == "__main__":
    sys.exit(main())
