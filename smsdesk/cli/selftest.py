"""`--selftest FILE`: what an installed copy of the program must find in itself and be able to do, as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from smsdesk import __version__
from smsdesk.cli import codes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from multiprocessing.connection import Connection

Looks = dict[str, "Callable[[], object]"]

FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
SAMPLES = ("recipients.csv", "recipients.xlsx", "message.txt")
OURS = {"mspace", "nextbyte", "smsoffice", "ndovubase"}

#: Where this copy of the program lies.
FOLDER: Final = Path(__file__).resolve().parents[1]

#: How long the process that looks at the window may take, in seconds.
PATIENCE: Final = 120.0


def main(arguments: Sequence[str], window: Callable[[], Looks]) -> int:
    """Look for everything and write what was found; 1 where anything is missing, 2 without a file to write to.

    `window` says what is to be looked at of the window. It is called in a process of its own: so starting one is tried
    as well, and a window that cannot be has its line in the answer, even where Qt ends the program for it.
    """
    if len(arguments) != 1:
        if sys.stderr is not None:
            sys.stderr.write("smsdesk: --selftest takes the name of the file to write. Nothing was done.\n")
        return codes.USAGE
    found = {name: _tried(look) for name, look in LOOKS.items()} | _apart(window)
    ok = all(each["ok"] for each in found.values())
    frozen = bool(getattr(sys, "frozen", False))
    copy = {"version": __version__, "python": sys.version.split()[0], "frozen": frozen, "folder": str(FOLDER)}
    report = {**copy, "ok": ok, **found}
    # A windowed program has no standard output on Windows, so the answer goes to a file.
    Path(arguments[0]).write_text(json.dumps(report, indent=1), encoding="utf-8")
    return codes.DONE if ok else codes.FAILED


def _tried(look: Callable[[], object]) -> dict[str, Any]:
    try:
        return {"ok": True, "found": look()}
    except Exception as error:  # noqa: BLE001 - whatever is wrong with this copy is what is asked for
        return {"ok": False, "found": f"{type(error).__name__}: {error}"}


def _apart(window: Callable[[], Looks]) -> dict[str, dict[str, Any]]:
    import multiprocessing

    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(there, window), name="smsdesk-selftest", daemon=True)
    found: dict[str, dict[str, Any]] = {}
    whole = False
    try:
        process.start()
        there.close()
        while not whole and here.poll(PATIENCE):
            each = cast("tuple[str, dict[str, Any]] | None", here.recv())
            if each is None:
                whole = True
            else:
                found[each[0]] = each[1]
    except (OSError, EOFError):
        pass  # it has ended; what it came to is in the answer
    finally:
        if process.pid is not None:
            process.kill()
            process.join()
        here.close()
    said = "it answered to its end" if whole else f"it ended or stood still after {list(found)[-1:] or 'nothing'}"
    return {**found, "child": {"ok": whole, "found": said}}


def _child(connection: Connection, window: Callable[[], Looks]) -> None:
    for name, look in window().items():
        connection.send((name, _tried(look)))
    connection.send(None)


def _metadata() -> str:
    from importlib.metadata import version

    if (said := version("smsdesk")) != __version__:
        raise LookupError(f"the package says {said}")
    return said


def _entry_points() -> list[str]:
    from importlib.metadata import entry_points

    from smsdesk.providers.registry import GROUP

    found = {point.name for point in entry_points(group=GROUP) if point.load()}
    if OURS - found:
        raise LookupError(f"{sorted(found)}")
    return sorted(found)


def _providers() -> list[str]:
    from smsdesk.providers.registry import find

    registry = find()
    if registry.problems or OURS - registry.providers.keys():
        raise LookupError(f"{sorted(registry.providers)}; {registry.problems}")
    return sorted(registry.providers)


def _keyring() -> list[str]:
    import importlib

    from smsdesk.host.keys import BACKENDS

    backends = BACKENDS.get(sys.platform, BACKENDS["linux"])
    if sys.platform == "win32":
        # There every session has one, so what does not work is missing from this copy. It says what, where asked.
        for module, name in backends:
            getattr(importlib.import_module(module), name).priority  # noqa: B018 - a property that raises
    return [f"{module}.{getattr(importlib.import_module(module), name).__name__}" for module, name in backends]


def _certificates() -> str:
    from smsdesk.gateway.transport import tls_context

    context = tls_context(None)
    return f"{type(context).__module__}.{type(context).__name__}"


def _fonts() -> list[str]:
    from smsdesk.host.resources import path

    return [path("fonts", name).name for name in FONTS]


def _icons() -> int:
    from smsdesk.host.resources import path

    icons = [each for each in path("icons").iterdir() if each.suffix == ".svg" and each.stat().st_size]
    if not icons:
        raise LookupError("there are no icons")
    return len(icons)


def _samples() -> list[str]:
    from smsdesk.host.resources import path

    return [path("samples", name).name for name in SAMPLES]


def _licences() -> list[str]:
    from smsdesk.host.resources import path

    return sorted(each.name for each in path("licences").iterdir())


def _calamine() -> str:
    import importlib
    from importlib.metadata import version

    return f"{importlib.import_module('python_calamine').__name__} {version('python-calamine')}"


def _sqlite() -> str:
    from smsdesk.store.library import version

    return version()


def _statements() -> str:
    from smsdesk.store.queries import queries, steps

    numbers = [number for number, _ in steps()]
    if not numbers or numbers != list(range(1, len(numbers) + 1)) or not queries():
        raise LookupError(f"the steps are {numbers}")
    return f"{len(queries())} statements, {len(numbers)} steps"


def _countries() -> list[str]:
    from smsdesk.host.resources import path

    found = sorted(path("countries").glob("*.json"))
    for each in found:
        json.loads(each.read_text(encoding="utf-8"))
    if not found:
        raise LookupError("there are no countries")
    return [each.stem for each in found]


def _zones() -> str:
    from datetime import UTC, datetime
    from zoneinfo import ZoneInfo

    return datetime(2026, 7, 1, tzinfo=UTC).astimezone(ZoneInfo("Africa/Nairobi")).isoformat()


def _numbers() -> str:
    from smsdesk.core.phone import Number, normalise

    found = normalise("0712 345 678", "KE")
    if not isinstance(found, Number) or found.e164 != "+254712345678":
        raise LookupError(str(found))
    return found.e164


def _sheets() -> list[str]:
    """A list in each form we write, read again."""
    import tempfile

    from smsdesk.sheets.export import write_rows
    from smsdesk.sheets.files import open_list

    headings, person = ("Name", "Phone"), ("Wanjirũ", "+254712345678")
    kinds = []
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("csv", "xlsx"):
            path = Path(folder) / f"list.{kind}"
            write_rows(path, headings, [person])
            sheet = open_list(path)
            read = [row.cells for row in sheet.rows()]
            if sheet.headings != headings or read != [person]:
                raise LookupError(f"{kind}: {sheet.headings} {read}")
            kinds.append(kind)
    return kinds


def _sealed() -> str:
    """Secrets kept under a key in memory, and opened again."""
    import asyncio
    import tempfile

    from smsdesk.core.redact import Redactor
    from smsdesk.core.secret import Secret
    from smsdesk.host.clock import SystemClock
    from smsdesk.host.keys import MemoryKey
    from smsdesk.host.secrets import Vault

    async def there_and_back(path: Path) -> str:
        key, place = MemoryKey(), ("account", "https://sms.example:443")
        await Vault(path, key, SystemClock(), Redactor()).store(*place, {"password": Secret("sealed")})
        opened = await Vault(path, key, SystemClock(), Redactor()).open(*place)
        return opened["password"].reveal()

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "credentials"
        said = asyncio.run(there_and_back(path))
        if said != "sealed" or b"sealed" in path.read_bytes().replace(b'"sealed"', b""):
            raise LookupError("what was sealed is not what is opened")
    return "ChaCha20-Poly1305"


def _help() -> str:
    """Pages of help, in a program that has them."""
    from smsdesk.host.resources import folder

    pages = [each for each in (folder() / "help").rglob("*") if each.is_file()]
    if any(not each.stat().st_size for each in pages):
        raise LookupError("an empty page")
    return f"{len(pages)} files"


def _fts5() -> bool:
    from smsdesk.store.library import searches

    if not searches():
        raise LookupError("this SQLite has no FTS5")
    return True


LOOKS: Mapping[str, Callable[[], object]] = {
    "metadata": _metadata,
    "entry points": _entry_points,
    "providers": _providers,
    "keyring": _keyring,
    "certificates": _certificates,
    "fonts": _fonts,
    "icons": _icons,
    "samples": _samples,
    "licences": _licences,
    "calamine": _calamine,
    "sqlite": _sqlite,
    "fts5": _fts5,
    "statements": _statements,
    "countries": _countries,
    "zones": _zones,
    "numbers": _numbers,
    "sheets": _sheets,
    "sealed": _sealed,
    "help": _help,
}
