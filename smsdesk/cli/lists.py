"""`check`: examines a list and sends nothing; and how any command names a list, its number column, a country."""

from __future__ import annotations

from collections import Counter
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smsdesk.cli import codes
from smsdesk.cli.command import opened
from smsdesk.cli.console import column
from smsdesk.core.errors import BadInput

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console
    from smsdesk.core.message import Account
    from smsdesk.core.preview import CheckedRow, Duplicates
    from smsdesk.desk import Desk
    from smsdesk.services.lists import Examined, ListRequest, OpenedList


def offer(commands: Commands) -> None:
    """Offer the command."""
    check = commands.offer("check", "Examine a list; nothing is sent.", _check)
    check.add_argument("--file", required=True, type=Path, metavar="LIST", help="a CSV file or a workbook")
    check.add_argument("--text", metavar="T", help="the message, with {placeholders}")
    check.add_argument("--account", metavar="NAME", help="check for this account: its country, its limits")
    check.add_argument("--rows", action="store_true", help="show every row")
    add_duplicates(check)
    add_reading(check)


def add_duplicates(parser: argparse._ActionsContainer) -> None:
    """Ask what becomes of rows with the same number."""
    parser.add_argument(
        "--duplicates",
        choices=("skip", "keep", "merge"),
        help="rows with the same number: the first one is sent to (skip), each (keep), or one message has the text of "
        "each, as far as a message goes (merge); skip unless given",
    )


def duplicates_of(arguments: argparse.Namespace) -> Duplicates:
    """What was asked for."""
    from smsdesk.core.preview import Duplicates

    return Duplicates(arguments.duplicates or Duplicates.SKIP)


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Ask how a list is to be read."""
    parser.add_argument("--to-column", metavar="C", help="the column of the numbers, by its heading or its letter")
    parser.add_argument("--country", metavar="CC", help="of numbers without a country code, such as KE")


# -- what a list is


async def list_request(
    desk: Desk, file: Path, to_column: str | None, country: str, text: str | None, account: Account | None
) -> tuple[ListRequest, OpenedList]:
    """A list as it was asked for, and what it is. Raises `BadInput` with `list.*`."""
    from smsdesk.services.lists import ListRequest

    limits = None if account is None else desk.accounts.provider(account.provider).info.limits
    request = ListRequest(path=file, country=country, text=text, limits=limits, opted_out=await opted_out(desk))
    found = await desk.imports.open(request)
    if to_column is not None:
        request = replace(request, number_column=_column(found, to_column))
        found = await desk.imports.open(request)
    if found.number_column is None:
        raise BadInput("list.no_number_column", path=found.title)
    return request, found


def _column(found: OpenedList, name: str) -> int:
    """A column by its heading, by its heading in snake case, or by its letter."""
    from smsdesk.sheets.sheet import column_letter

    letters = [column_letter(index) for index in range(len(found.headings))]
    for names in (found.headings, found.keys, letters):
        folded = [each.casefold() for each in names]
        if name.strip().casefold() in folded:
            return folded.index(name.strip().casefold())
    raise BadInput("list.no_such_column", path=found.title, column=name, columns=", ".join(found.headings))


async def opted_out(desk: Desk) -> frozenset[str]:
    """Numbers that nothing sends to."""
    return frozenset(number for number, _, _ in await desk.store.optouts.all())


def country_of(desk: Desk, given: str | None, account: Account | None) -> str:
    """The country of numbers without a country code: as given, else the account's, else the desk's.

    Raises `BadInput` with `number.country`.
    """
    from smsdesk.core.country import is_country
    from smsdesk.host.settings import COUNTRY

    found = given or (account.fields.get("country", "") if account is not None else "") or desk.settings.get(COUNTRY)
    country = found.strip().upper()
    if country and not is_country(country):
        raise BadInput("number.country", country=found)
    return country


# -- check


async def _check(arguments: argparse.Namespace, console: Console) -> int:
    async with opened(console) as desk:
        account = None if arguments.account is None else await desk.accounts.named(arguments.account)
        country = country_of(desk, arguments.country, account)
        request, _ = await list_request(desk, arguments.file, arguments.to_column, country, arguments.text, account)
        request = replace(request, duplicates=duplicates_of(arguments))
        if arguments.rows:
            ready: Counter[bool] = Counter()
            columns = (
                column("row", "row"),
                column("cell", "raw"),
                column("to", "to"),
                column("problem", "problem"),
                column("hint", "hint"),
                column("left out", "left_out"),
                column("parts", "parts"),
                column("text", "text"),
            )
            await console.stream(_rows(desk, request, ready), columns, "The list holds no rows.")
            return codes.DONE if ready[True] or console.gone else codes.FAILED
        examined = await desk.imports.examine(request, lambda share: console.progress(f"Reading the list: {share:.0%}"))
        document = _document(examined, with_text=request.text is not None)
        summary = examined.summary
        console.document(document, _told(document, summary.whole_parts - summary.parts))
    return codes.DONE if examined.summary.ready else codes.FAILED


async def _rows(desk: Desk, request: ListRequest, ready: Counter[bool]) -> AsyncIterator[dict[str, Any]]:
    async with aclosing(desk.imports.rows(request)) as chunks:
        async for chunk in chunks:
            for row in chunk:
                ready[row.ready] += 1
                yield _row(row, with_text=request.text is not None)


def _row(row: CheckedRow, *, with_text: bool) -> dict[str, Any]:
    return {
        "row": row.row,
        "raw": row.raw,
        "to": row.to,
        "text": row.text if with_text else None,
        "parts": row.parts if with_text else None,
        "encoding": None if row.encoding is None else str(row.encoding),
        "problem": None if row.problem is None else str(row.problem),
        "hint": row.hint,
        "left_out": row.left_out,
    }


def _document(examined: Examined, *, with_text: bool) -> dict[str, Any]:
    from smsdesk.core.segments import Encoding

    summary, found = examined.summary, examined.opened
    number = found.number_column
    return {
        "rows": summary.rows,
        "ready": summary.ready,
        "duplicates": summary.duplicates + summary.merged,
        "opted_out": summary.opted_out,
        "problems": {str(kind): count for kind, count in summary.problems.items()},
        "parts": summary.parts if with_text else None,
        "encoding": {str(each): summary.encodings[each] if with_text else None for each in Encoding},
        "columns": list(found.headings),
        "to_column": None if number is None or number >= len(found.headings) else found.headings[number],
        "cost": str(summary.parts) if with_text else None,
    }


def _told(document: dict[str, Any], perhaps: int) -> str:
    from smsdesk.cli.sentences import left_out

    lines = [
        f"{document['rows']:,} rows, {document['ready']:,} ready. The numbers are in column {document['to_column']}."
    ]
    lines += [
        f"{count:>7,}  {left_out(kind)}"
        for kind, count in {
            "duplicate": document["duplicates"],
            "opted_out": document["opted_out"],
            **document["problems"],
        }.items()
        if count
    ]
    if document["parts"] is not None:
        lines.append(f"It takes {document['parts']:,} SMS, and costs {document['cost']} credits.")
    if document["parts"] is not None and perhaps:
        lines.append(f"Up to {perhaps:,} more where the carrier does not split an emoji between two SMS.")
    return "\n".join(lines)
