"""The page of sub-accounts over the demo's desk: read, found in, topped up from, and no old number without its age."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QMenu, QSpinBox

from smsdesk.core.transfer import Direction, TransferOrder, TransferState
from smsdesk.simulator.accounts import Child as Purse
from smsdesk.simulator.faults import Fault
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.subaccounts import SubAccountsTab
from smsdesk.ui.tabs.subaccounts.lines import key_of
from smsdesk.ui.theme import theme
from tests.ui.desk import Place, named, on_a_desk, until

if TYPE_CHECKING:
    from smsdesk.core.balance import Branch, Child


async def opened(here: Place, width: int = 1366, height: int = 768) -> SubAccountsTab:
    """The page, with every branch read."""
    tab = here.open(SubAccountsTab, width=width, height=height)
    assert isinstance(tab, SubAccountsTab)
    await until(lambda: any(branch.children for branch in tab._branches) and tab.again.text().strip() == "Read again")
    return tab


def find(tab: SubAccountsTab, name: str) -> tuple[Branch, Child]:
    return next((branch, child) for branch in tab._branches for child in branch.children if child.name == name)


def choose(tab: SubAccountsTab, name: str) -> None:
    _, child = find(tab, name)
    assert tab.tree.choose(key_of(child.account, child.kind, child.name))


def texts(owner) -> list[str]:
    return [label.text() for label in owner.findChildren(PlainLabel) if label.isVisible()]


def rows(tab: SubAccountsTab) -> list[str]:
    found = []
    index = tab.tree.model().index(0, 0)
    while index.isValid():
        found.append(index.data())
        index = tab.tree.indexBelow(index)
    return found


@on_a_desk
async def test_the_first_opening_reads_each_account_once(here: Place) -> None:
    tab = await opened(here)
    assert rows(tab) == [
        "Mspace", "Mwangaza SACCO", "Reseller clients", "client1", "client2", "Sub-users", "kisumu-branch",
        "nakuru-branch", "Nextbyte", "School office"]  # fmt: skip
    asked = len(here.desk.simulator.entries("mspace", "sub_accounts"))
    tab.opened()
    await asyncio.sleep(0.3)
    assert len(here.desk.simulator.entries("mspace", "sub_accounts")) == asked
    tab.act(Action.REFRESH)
    await until(lambda: len(here.desk.simulator.entries("mspace", "sub_accounts")) > asked)
    await until(lambda: tab.again.text().strip() == "Read again")


@on_a_desk
async def test_finding_keeps_parents_and_says_how_many(here: Place) -> None:
    tab = await opened(here)
    tab.search.setText("NAKURU")
    assert rows(tab) == ["Mspace", "Mwangaza SACCO", "Sub-users", "nakuru-branch"]
    assert "1 of 4" in texts(tab)
    tab.search.setText("nobody")
    assert "Nobody is called that" in texts(tab)
    named(tab, "tree.everything").click()
    assert len(rows(tab)) == 10
    named(tab, "tree.low").click()
    assert "kisumu-branch" not in rows(tab)
    assert "3 of 4" in texts(tab)
    tab.search.setFocus()
    QTest.keyClick(tab.search, Qt.Key.Key_Down)
    assert tab.tree.hasFocus()


@on_a_desk
async def test_the_chosen_one_and_what_a_top_up_would_make_of_both_sides(here: Place) -> None:
    tab = await opened(here)
    choose(tab, "client1")
    tab.tree.setFocus()
    QTest.keyClick(tab.tree, Qt.Key.Key_Return)
    amount = named(tab, "tree.topup.amount")
    assert isinstance(amount, QSpinBox)
    assert amount.hasFocus()
    QTest.keyClick(amount, Qt.Key.Key_Escape)
    assert tab.tree.hasFocus()
    said = texts(tab.panel)
    assert "client1" in said
    assert "Client of Mwangaza SACCO" in said
    assert "SMS left" in said
    assert amount.value() == 500
    named(tab, "tree.topup.add.1000").click()
    said = texts(tab.panel)
    assert said[said.index("20") + 0 : said.index("20") + 1] == ["20"]
    assert "1,520" in said
    assert "48,500" in said
    amount.setValue(60_000)
    assert "Mwangaza SACCO holds 50,000 SMS only." in texts(tab.panel)
    assert not named(tab, "tree.topup.review").isEnabled()
    choose(tab, "client2")
    assert amount.value() == 500  # what was meant for one is not kept for another
    assert named(tab, "tree.topup.review").isEnabled()


@on_a_desk
async def test_a_top_up_goes_through_the_question_and_is_seen_on_both_sides(here: Place) -> None:
    tab = await opened(here)
    choose(tab, "client1")
    amount = named(tab, "tree.topup.amount")
    amount.setValue(300)
    QTest.keyClick(amount, Qt.Key.Key_Return)
    QTest.keyClick(amount, Qt.Key.Key_Return)
    await until(lambda: here.dialog("transfer"))
    dialogs = [each for each in here.window.findChildren(QDialog) if each.accessibleIdentifier() == "transfer"]
    assert len(dialogs) == 1
    assert not here.desk.simulator.entries("mspace", "top_up")
    go = dialogs[0].assent.go
    await until(go.isEnabled)
    go.click()
    await until(lambda: dialogs[0].transfer is not None)
    assert dialogs[0].transfer.state is TransferState.DONE
    dialogs[0].reject()
    await until(lambda: find(tab, "client1")[1].credits == 320)
    await until(lambda: {"Top-up", "+300"} <= set(texts(tab.panel)))
    assert find(tab, "client1")[0].own == 49_700
    assert len(here.desk.simulator.entries("mspace", "top_up")) == 1


@on_a_desk
async def test_an_unknown_outcome_stands_in_the_way(here: Place) -> None:
    tab = await opened(here)
    branch, child = find(tab, "client1")
    here.desk.simulator.fault("mspace", Fault.RESET_AFTER, operation="top_up")
    order = TransferOrder(branch.account.id, Direction.ADD, child.kind, child.name, 100, "Grace")
    transfer = await here.desk.transfers.move(order)
    assert transfer.state is TransferState.UNKNOWN
    choose(tab, "client1")
    await until(lambda: named(tab, "tree.topup.settle").isVisible())
    assert not named(tab, "tree.topup.review").isEnabled()
    assert any("no known outcome" in words for words in texts(tab.panel))
    named(tab, "tree.topup.settle").click()
    ((page, what),) = here.gone
    assert page == "topups"
    assert what.id == transfer.id


@on_a_desk
async def test_a_branch_that_does_not_answer_keeps_its_rows_and_says_why(here: Place) -> None:
    tab = await opened(here)
    here.desk.simulator.fault("mspace", Fault.SERVER_ERROR, times=9)
    tab.act(Action.REFRESH)
    await until(lambda: any(branch.error for branch in tab._branches))
    assert "client1" in rows(tab)
    choose(tab, "client1")
    stale = next(branch for branch in tab._branches if branch.error)
    assert any(stale.error in words and words.startswith("From ") for words in texts(tab.panel))
    assert tab.tree.choose(key_of(stale.account.id))
    assert named(tab, "tree.panel.again").isVisible()
    await here.desk.simulator.mend("mspace")
    here.desk.simulator.faults.rules.clear()
    named(tab, "tree.panel.again").click()
    await until(lambda: not any(branch.error for branch in tab._branches))


@on_a_desk
async def test_a_customer_is_named_by_email_and_can_be_taken_back_from(here: Place) -> None:
    tab = await opened(here)
    assert tab.new.text().strip() == "Add Nextbyte customer"
    tab.new.click()
    await until(lambda: here.dialog("customer"))
    dialog = here.dialog("customer")
    assert dialog is not None
    named(dialog, "customer.email").setText("no address")
    named(dialog, "customer.go").click()
    await until(lambda: any("not an e-mail address" in words for words in texts(dialog)))
    named(dialog, "customer.email").setText("duka@mfano.example")
    named(dialog, "customer.go").click()
    await until(lambda: "duka@mfano.example" in rows(tab))
    await until(lambda: tab.tree.current is not None and tab.tree.current.row.title == "duka@mfano.example")
    assert "Nextbyte does not say what a customer holds." in texts(tab.panel)
    named(tab, "tree.topup.way.take").click()
    assert named(tab, "tree.topup.review").text().strip() == "Review taking back"
    assert "−500" in texts(tab.panel)
    assert "50,500" in texts(tab.panel)


@on_a_desk
async def test_a_customer_is_created_once(here: Place) -> None:
    tab = await opened(here)
    tab.new.click()
    await until(lambda: here.dialog("customer"))
    dialog = here.dialog("customer")
    assert dialog is not None
    named(dialog, "customer.way.new").click()
    for field, text in {
        "email": "mpya@mfano.example", "first": "Neema", "last": "Mollel", "user": "mpya", "phone": "0754 123 456",
    }.items():  # fmt: skip
        named(dialog, f"customer.{field}").setText(text)
    named(dialog, "customer.go").click()
    assert "The price is not a number." in texts(dialog)
    assert not here.desk.simulator.entries("nextbyte", "create")
    named(dialog, "customer.price").setText("20")
    go = named(dialog, "customer.go")
    go.click()
    go.click()
    await until(lambda: "mpya@mfano.example" in rows(tab))
    assert len(here.desk.simulator.entries("nextbyte", "create")) == 1


@on_a_desk
async def test_the_level_of_one_is_changed_in_its_place(here: Place) -> None:
    tab = await opened(here)
    choose(tab, "client1")
    named(tab, "tree.level.change").click()
    field = named(tab, "tree.level")
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    field.setText("none")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible()
    field.setText("10")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: find(tab, "client1")[1].warning == Decimal(10))
    assert not find(tab, "client1")[1].low


@pytest.mark.qt_log_ignore("does not support")
@on_a_desk
async def test_the_menu_of_one(here: Place) -> None:
    tab = await opened(here)
    choose(tab, "kisumu-branch")
    tab.tree.customContextMenuRequested.emit(tab.tree.visualRect(tab.tree.currentIndex()).center())
    menu = next(each for each in tab.findChildren(QMenu) if each.isVisible())
    words = [action.text() for action in menu.actions() if isinstance(action, QAction) and action.text()]
    assert words == ["Top up …", "Copy the name", "Read Mwangaza SACCO again", "Save this list …"]
    menu.actions()[2].trigger()
    assert QApplication.clipboard().text() == "kisumu-branch"
    menu.close()


@on_a_desk
async def test_another_page_shows_one_here(here: Place) -> None:
    tab = await opened(here)
    _, child = find(tab, "client2")
    tab.search.setText("nobody")
    tab.receive(child)
    assert tab.tree.current is not None
    assert tab.tree.current.row.title == "client2"
    assert named(tab, "tree.topup.amount").hasFocus()


@on_a_desk
async def test_what_is_shown_is_saved(here: Place, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    tab = await opened(here)
    path = tmp_path / "clients.csv"

    async def where(*_given: object) -> object:
        return path

    monkeypatch.setattr("smsdesk.ui.dialogs.save.save_file", where)
    tab.search.setText("client")
    tab.act(Action.SAVE_CSV)
    await until(path.exists)
    written = path.read_text("utf-8-sig").splitlines()
    assert [line.split(",")[3] for line in written] == ["Sub-account", "client1", "client2"]


@on_a_desk
async def test_every_control_has_a_name_and_an_identifier(here: Place) -> None:
    tab = await opened(here)
    choose(tab, "client1")
    bare = [
        control
        for kind in (QAbstractButton, QComboBox, QSpinBox, QLineEdit)
        for control in tab.findChildren(kind)
        if not control.objectName().startswith(("qt_", "Scroll"))
        and not (control.accessibleName() and control.accessibleIdentifier())
    ]
    assert " ".join(f"{type(each).__name__}:{each.accessibleName()}" for each in bare) == ""


@on_a_desk
async def test_it_fits_a_small_window(here: Place) -> None:
    tab = await opened(here, 960, 520)
    assert tab.minimumSizeHint().width() <= 960 - 56
    assert tab.minimumSizeHint().height() <= 520 - 30
    choose(tab, "client1")
    QTest.keyClick(tab.tree, Qt.Key.Key_Return)
    await asyncio.sleep(0.05)
    go = named(tab, "tree.topup.review")
    assert tab.rect().contains(go.mapTo(tab, go.rect().center()))


@on_a_desk
async def test_larger_text_has_a_wider_panel_or_one_below(here: Place) -> None:
    tab = await opened(here, 1366, 768)
    choose(tab, "client1")
    assert tab.panel.width() == 300
    theme.choose(scale=125)
    try:
        await until(lambda: tab.panel.width() == 375)
        assert tab.tree.columnWidth(1) == 154 * 125 // 100
        here.window.resize(1180, 700)
        await until(lambda: tab.panel.width() > 1000)
        assert tab.panel.y() > tab.card.y()
    finally:
        theme.choose(scale=100)


@on_a_desk
async def test_a_reseller_with_thousands_is_found_in_at_once(here: Place) -> None:
    side = here.desk.simulator.mspace
    account = next(iter(side.accounts.values()))
    names = [f"shop_{n}" for n in range(3000)]
    account.children.update({name: Purse(Decimal(40), name=name) for name in names})
    side.clients.update(names)
    tab = here.open(SubAccountsTab)
    assert isinstance(tab, SubAccountsTab)
    await until(lambda: sum(len(branch.children) for branch in tab._branches) == 3004, seconds=30)
    for letter in "shop_29":
        QTest.keyClick(tab.search, letter)
    assert len([name for name in rows(tab) if name.startswith("shop_29")]) == 111
