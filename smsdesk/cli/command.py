"""How a command is offered: its name, its flags, and what it runs."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, NoReturn

from smsdesk.core.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from smsdesk.cli.console import Console
    from smsdesk.desk import Desk

Run = Callable[[argparse.Namespace, "Console"], Awaitable[int]]

log = logging.getLogger(__name__)


class Parser(argparse.ArgumentParser):
    """Reads a command line; flags are written in full, and what was typed by mistake is not repeated: it may be a
    password."""

    def __init__(self, **settings: object) -> None:
        super().__init__(allow_abbrev=False, **settings)  # type: ignore[arg-type]  # argparse's own settings, passed on

    def read(self, argv: Sequence[str]) -> argparse.Namespace:
        """The arguments. Ends the program with 2 where they are not understood, with 0 after `--help`."""
        arguments, rest = self.parse_known_args(argv)
        if rest:
            flags = [word.partition("=")[0] for word in rest if word.startswith("-")]
            self.error(f"there is no {' '.join(flags)} here" if flags else f"{len(rest)} words too many")
        return arguments

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, and end with 2."""
        self.exit(2, f"{self.prog}: {message}. Nothing was done. `{self.prog} --help` lists what there is.\n")


class Commands:
    """A set of sub-commands of one parser."""

    def __init__(self, parser: Parser, title: str) -> None:
        self._choices = parser.add_subparsers(metavar=title, required=True, parser_class=Parser)

    def offer(self, name: str, help_text: str, run: Run) -> Parser:
        """Offer a command; its flags are added to the parser that is returned."""
        parser = self._offer(name, help_text)
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="answer in JSON")
        parser.set_defaults(run=run)
        return parser

    def group(self, name: str, help_text: str) -> Commands:
        """Offer a command that has sub-commands of its own."""
        parser = self._offer(name, help_text)
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="answer in JSON")
        return Commands(parser, "WHAT")

    def _offer(self, name: str, help_text: str) -> Parser:
        return self._choices.add_parser(name, help=help_text, description=help_text)


@asynccontextmanager
async def opened(console: Console) -> AsyncIterator[Desk]:
    """The desk for one command; what was put right at its opening is said. Raises `DeskError`."""
    from smsdesk.desk import open_desk

    async with open_desk() as desk:
        for notice in desk.notices:
            console.say(notice)
        try:
            yield desk
        except DeskError:
            raise
        except Exception:
            log.exception("a command failed in our own code")
            raise
