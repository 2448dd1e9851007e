from __future__ import annotations

import asyncio
import csv
from datetime import timedelta
from decimal import Decimal

import pytest
from python_calamine import CalamineWorkbook

from smsdesk.core.errors import BadInput
from smsdesk.core.message import NewJob, NewMessage, Page
from smsdesk.core.push import Incoming, Subscription
from smsdesk.core.state import State
from smsdesk.core.transfer import Direction, TransferOrder
from smsdesk.services import export
from smsdesk.services.accounts import Accounts
from smsdesk.services.export import Exports
from smsdesk.services.ledger import LedgerBooks
from smsdesk.services.subaccounts import SubAccounts
from smsdesk.services.transfers import Transfers
from smsdesk.store.inbox import arrive


@pytest.fixture
def exports(office):
    transfers = Transfers(office.store, office.connections, office.slots, office.clock, lambda: 1000)
    return Exports(office.store, transfers, LedgerBooks(office.store, office.connections, office.clock))


def read(path):
    """The rows as dictionaries by heading."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


async def test_messages_have_real_numbers_and_nothing_that_computes(office, exports, tmp_path):
    account = await office.account("mspace")
    job = await office.job(account, ["Habari", "=1+1", "+ bei"], country="254")
    path = tmp_path / "messages.csv"
    assert await exports.messages(path) == 3
    found = read(path)
    assert list(found[0]) == list(export.MESSAGES)
    assert [(row["Number"], row["Text"], row["State"], row["Batch"]) for row in found] == [
        ("254754000000", "Habari", "queued", str(job)),
        ("254754000001", "'=1+1", "queued", str(job)),
        ("254754000002", "'+ bei", "queued", str(job)),
    ]
    assert found[0]["SMS"] == "1"
    assert found[0]["Queued"].endswith(office.clock.now().astimezone().strftime("%z"))


async def test_only_what_the_question_finds_is_written_in_its_order(office, exports, tmp_path, monkeypatch):
    monkeypatch.setattr(export, "CHUNK", 3)
    account = await office.account("mspace")
    first = await office.job(account, ["one"] * 2, country="254")
    second = await office.job(account, ["two"] * 10, country="254")
    path = tmp_path / "rows.csv"
    assert await exports.messages(path, Page(job=second, down=True)) == 10
    ids = [int(row["Id"]) for row in read(path)]
    assert ids == sorted(ids, reverse=True)
    assert await exports.messages(path, Page(search="one"), overwrite=True) == 2
    assert {row["Batch"] for row in read(path)} == {str(first)}
    assert await exports.messages(path, Page(states=frozenset({State.UNKNOWN})), overwrite=True) == 0
    assert read(path) == []


async def test_a_row_that_was_left_out_shows_its_cell_untouched(office, exports, tmp_path):
    account = await office.account("mspace")
    now = office.clock.now()
    job = await office.store.outbox.open_job(
        NewJob(account.id, "Fees", "text", "UHURU", "Asha", now, now + timedelta(hours=1)), now
    )
    new = NewMessage(None, "Habari", 1, row=7, raw="0722FLOWER", state=State.SKIPPED, words="letters")
    await office.store.outbox.add_messages(job, account.id, "UHURU", [new], now)
    await office.store.outbox.commit_job(job, now)
    await exports.messages(tmp_path / "rows.csv")
    (row,) = read(tmp_path / "rows.csv")
    assert (row["Row"], row["Number"], row["State"]) == ("7", "0722FLOWER", "skipped")


async def test_an_existing_file_stays_unless_it_is_said(office, exports, tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("mine")
    with pytest.raises(BadInput) as caught:
        await exports.messages(path)
    assert (caught.value.code, path.read_text()) == ("export.exists", "mine")
    assert await exports.messages(path, overwrite=True) == 0


async def test_what_is_given_up_leaves_nothing(office, exports, tmp_path, monkeypatch):
    account = await office.account("mspace")
    await office.job(account, ["Habari"] * 2000, country="254")
    monkeypatch.setattr(export, "CHUNK", 1)
    for pause in (0, 0.002, 0.01, 0.05):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(pause):
                await exports.messages(tmp_path / "rows.xlsx")
        assert not list(tmp_path.glob("*rows*"))
        assert not list(tmp_path.glob(".*"))


async def test_transfers_and_their_bookings_are_numbers(office, exports, tmp_path):
    account = await office.account("mspace")
    transfers = exports._transfers
    order = TransferOrder(account.id, Direction.ADD, "reseller_client", "client1", 5, by="=Grace")
    transfer = await transfers.move(order)
    assert await exports.transfers(tmp_path / "rows.xlsx") == 1
    heading, row = CalamineWorkbook.from_path(tmp_path / "rows.xlsx").get_sheet_by_index(0).to_python()
    found = dict(zip(heading, row, strict=False))
    assert found["Id"] == str(transfer.id)
    assert (found["Credits"], found["Own before"], found["Own after"]) == (5, 50_000, 49_995)
    assert (found["Sub-account before"], found["Sub-account after"]) == (20, 25)
    assert (found["State"], found["By"]) == ("done", "=Grace")
    assert await exports.transfers(tmp_path / "none.csv", account="f" * 32) == 0
    moment = transfer.planned_at
    assert await exports.transfers(tmp_path / "one.csv", account=account.id, since=moment) == 1
    assert await exports.transfers(tmp_path / "early.csv", until=moment) == 0
    count = await exports.ledger(tmp_path / "books.csv", account=account.id)
    books = read(tmp_path / "books.csv")
    assert len(books) == count >= 2
    assert sum(Decimal(row["Credits"]) for row in books) == 0
    assert {row["Credits"] for row in books if row["Top-up"] == str(transfer.id)} == {"5", "-5"}


async def test_what_came_in_is_text_whatever_it_holds(office, exports, tmp_path):
    account = await office.account("ndovubase")
    for number, text in enumerate(("JOIN", "=cmd|' /C calc'!A0", "@me")):
        told = Incoming(str(number), f"+25472200000{number}", "22915", text, link_id="0099")
        await office.store._database.write(lambda connection, told=told: arrive(connection, account.id, told, 1000))
    assert await exports.inbox(tmp_path / "inbox.csv") == 3
    assert [(row["From"], row["Text"], row["Link id"]) for row in read(tmp_path / "inbox.csv")] == [
        ("254722000000", "JOIN", "'0099"),
        ("254722000001", "'=cmd|' /C calc'!A0", "'0099"),
        ("254722000002", "'@me", "'0099"),
    ]


async def test_who_joined_and_left_is_written_oldest_first(office, exports, tmp_path):
    account = await office.account("ndovubase")
    for active in (True, False):
        told = Subscription("+254722000001", "S1", active, "22915", "NEWS", time=str(active))
        await office.store.subscriptions.add(account.id, told, "Grace", office.clock.now())
    assert await exports.subscriptions(tmp_path / "rows.csv") == 2
    found = read(tmp_path / "rows.csv")
    assert [(row["Number"], row["State"], row["By"]) for row in found] == [
        ("254722000001", "active", "desk"), ("254722000001", "ended", "desk")]  # fmt: skip
    assert await exports.subscriptions(tmp_path / "none.csv", account="f" * 32) == 0


async def test_accounts_below_accounts_are_written_as_they_were_read(office, exports, tmp_path):
    account = await office.account("mspace")
    accounts = Accounts(office.store, office.connections, office.drawer, office.clock)
    branch = await SubAccounts(office.store, office.connections, accounts, office.clock).read(account)
    path = tmp_path / "clients.csv"
    assert await exports.children(path, [(branch, child) for child in branch.children]) == 4
    found = {row["Sub-account"]: row for row in read(path)}
    client = found["client1"]
    assert (client["Provider"], client["Kind"], client["Credits"]) == ("Mspace", "reseller_client", "20")
    assert (client["Warned under"], client["Last top-up"], client["Credits of it"]) == ("100", "", "")
    assert client["Read"][:2] == "20"
