from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from smsdesk.core.contact import OPTED_OUT, Contact, Person
from smsdesk.host.settings import COUNTRY
from smsdesk.services.people import ContactsOf
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.contacts import ContactsTab
from tests.ui.desk import named, on_a_desk, until

ANNA, BEN, CYN, DAN = "+254712000001", "+254712000002", "+254712000003", "+254712000004"


async def known(desk):
    """Four people, in two groups."""
    await desk.contacts.save(Contact(0, "Anna Wanjiru", ANNA, {"class": "3B", "balance": "500"}, ("Form 3",)))
    await desk.contacts.save(Contact(0, "Ben Otieno", BEN, {"class": "3C"}, ("Form 3", "Board")))
    await desk.contacts.save(Contact(0, "Cyn Mutua", CYN, {}, ("Board",)))
    await desk.contacts.save(Contact(0, "", DAN))


async def opened(here, **size):
    await known(here.desk)
    tab = here.open(ContactsTab, **size)
    await rows(tab, 4)
    return tab


async def rows(tab, count):
    """Wait until the table has so many rows, all of them read."""
    table = tab.people
    await until(lambda: table.rows.rowCount() == count and all(table.rows.row(each) for each in range(count)))


def line(tab, place):
    role = Qt.ItemDataRole.AccessibleTextRole
    return [tab.people.rows.index(place, column).data(role) for column in range(tab.people.rows.columnCount())]


def choose(tab, *places):
    tab.people.table.clearSelection()
    tab.people.table.setFocus()
    for place in places:
        index = tab.people.rows.index(place, 0)
        flags = tab.people.table.selectionModel().SelectionFlag
        tab.people.table.selectionModel().select(index, flags.Select | flags.Rows)


def go_to(tab, group):
    view = tab.list.view
    view.setCurrentIndex(tab.list.rows.index(tab.list.rows.place_of(group)))


async def group_id(desk, name):
    return next(each.id for each in await desk.contacts.groups() if each.name == name)


async def press_in_menu(tab, *path):
    """Open entries of the menu that is shown, one after the other, and press the last."""

    def menus():
        return [each for each in tab.findChildren(QMenu) if each.isVisible()]

    await until(menus)
    menu = menus()[-1]
    for words in path:
        action = next(each for each in menu.actions() if each.text() == words)
        if action.menu() is not None:
            menu = action.menu()
        else:
            action.trigger()
    for each in menus():
        each.close()


async def answer(here, identifier, button="confirm"):
    await until(lambda: here.dialog(identifier))
    named(here.dialog(identifier), f"{identifier}.{button}").click()
    await until(lambda: not here.dialog(identifier))


@on_a_desk
async def test_nobody_yet_says_what_to_do(here):
    tab = here.open(ContactsTab)
    await until(lambda: tab.stage.currentWidget() is tab._nothing)
    assert not tab.save.isVisible()
    named(tab, "contacts.add.first").click()
    assert tab.drawer.isVisible()
    named(tab, "contacts.details.name").setText("Anna")
    QTest.keyClicks(named(tab, "contacts.details.number"), "+254 712 000 001")
    assert tab.act(Action.MAIN)
    await rows(tab, 1)
    assert not tab.drawer.isVisible()
    assert line(tab, 0)[:2] == ["Name: Anna", "Number: +254 712 ••• 001"]


@on_a_desk
async def test_groups_people_and_what_readers_hear(here):
    tab = await opened(here)
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [tab.list.rows.index(each).data(role) for each in range(tab.list.rows.rowCount())]
    assert said == ["Everybody, 4 people", "Board, 2 people", "Form 3, 2 people", "Opted out, 0 people"]
    assert line(tab, 0) == [
        "Name: Anna Wanjiru", "Number: +254 712 ••• 001", "Groups: Form 3", "Fields: class 3B, balance 500",
        "Last message: ",
    ]  # fmt: skip
    assert line(tab, 3)[0] == "Name: No name"
    go_to(tab, await group_id(here.desk, "Board"))
    await rows(tab, 2)
    assert tab.people.title.text() == "Board"
    go_to(tab, OPTED_OUT)
    await until(lambda: tab.people.stage.currentWidget() is tab.people._nobody)
    assert not tab.write.isVisible()


@on_a_desk
async def test_search_finds_fields_and_says_when_nothing_fits(here):
    tab = await opened(here)
    assert tab.act(Action.SEARCH)
    tab.people.search.setText("3c")
    await rows(tab, 1)
    assert line(tab, 0)[0] == "Name: Ben Otieno"
    tab.people.search.setText("nobody at all")
    await until(lambda: tab.people.stage.currentWidget() is tab.people._no_match)
    named(tab, "contacts.clear").click()
    await rows(tab, 4)


@on_a_desk
async def test_a_person_is_changed_in_the_drawer(here):
    tab = await opened(here)
    tab.people.table.opened.emit(0)
    assert tab.drawer.isVisible()
    assert named(tab, "contacts.details.number").isReadOnly()
    assert not tab.drawer.save.isVisible()
    field = named(tab, "contacts.details.field.class")
    field.selectAll()
    QTest.keyClicks(field, "4A")
    assert tab.drawer.save.isVisible()
    named(tab, "contacts.details.field.add").click()
    QTest.keyClicks(named(tab, "contacts.details.field.key"), "Home town")
    QTest.keyClicks(named(tab, "contacts.details.field.value"), "Thika")
    named(tab, "contacts.details.group").click()
    tab.drawer.join("Board")
    tab.drawer.save.click()
    await until(lambda: not tab.drawer.save.isVisible())
    kept = await here.desk.contacts.by_number(ANNA)
    assert kept.fields == {"class": "4A", "balance": "500", "home_town": "Thika"}
    assert kept.groups == ("Board",)
    assert kept.number == ANNA


@on_a_desk
async def test_a_number_is_changed_only_while_it_can_be_read(here):
    tab = await opened(here)
    tab.people.table.opened.emit(0)
    number = named(tab, "contacts.details.number")
    privacy.show_for_a_while()
    try:
        assert not number.isReadOnly()
        assert number.text() == "+254 712 000 001"
        number.selectAll()
        QTest.keyClicks(number, "+254 712")
        tab.drawer.save.click()
        await until(lambda: number.property("tone") == "err")
        number.selectAll()
        QTest.keyClicks(number, "+254712000002")
        tab.drawer.save.click()
        await until(lambda: number.property("tone") == "err")
        number.selectAll()
        QTest.keyClicks(number, "+254 712 000 009")
        tab.drawer.save.click()
        await until(lambda: not tab.drawer.save.isVisible())
    finally:
        privacy.hide()
    assert (await here.desk.contacts.by_number("+254712000009")).name == "Anna Wanjiru"


@on_a_desk
async def test_what_was_typed_is_given_up_only_when_a_person_says_so(here):
    tab = await opened(here)
    tab.people.table.opened.emit(0)
    QTest.keyClicks(named(tab, "contacts.details.name"), "x")
    assert tab.may_close()
    QTest.keyClick(tab.drawer, Qt.Key.Key_Escape)
    await answer(here, "contacts.give_up", "cancel")
    assert tab.drawer.isVisible()
    QTest.keyClick(tab.drawer, Qt.Key.Key_Escape)
    await answer(here, "contacts.give_up")
    await until(lambda: not tab.drawer.isVisible())
    assert (await here.desk.contacts.by_number(ANNA)).name == "Anna Wanjiru"


@on_a_desk
async def test_the_history_of_somebody_is_in_the_drawer(here):
    tab = await opened(here)
    ben = await here.desk.contacts.by_number(BEN)
    await here.desk.contacts.opt_out([ben.id])
    await until(lambda: "Opted out" in line(tab, 1)[2])
    tab.people.table.opened.emit(1)

    def told():
        return [each.accessibleName() for each in tab.drawer.findChildren(QWidget)]

    await until(lambda: any(each.startswith("Opted out, ") or "by hand" in each for each in told()))
    assert not tab.drawer._write.isVisible()


@on_a_desk
async def test_several_people_join_a_new_group_and_leave_it(here):
    tab = await opened(here)
    choose(tab, 0, 2, 3)
    assert tab.join.isVisible()
    assert tab.write.text().strip() == "Write to 3"
    tab.join.click()
    await press_in_menu(tab, "New group")
    await until(lambda: here.dialog("naming"))
    dialog = here.dialog("naming")
    named(dialog, "naming.name").setText("board")
    assert not named(dialog, "naming.confirm").isEnabled()
    named(dialog, "naming.name").setText("Choir")
    named(dialog, "naming.confirm").click()
    await until(lambda: tab.told.isVisible())
    group = await group_id(here.desk, "Choir")
    await until(lambda: tab.list.rows.place_of(group) >= 0)
    go_to(tab, group)
    await rows(tab, 3)
    choose(tab, 0)
    tab._take_out()
    await rows(tab, 2)
    assert await here.desk.contacts.count() == 4


@on_a_desk
async def test_deleting_asks_with_the_number_of_people(here):
    tab = await opened(here)
    choose(tab, 0, 1)
    QTest.keyClick(tab.people.table, Qt.Key.Key_Delete)
    await until(lambda: here.dialog("contacts.delete"))
    assert here.dialog("contacts.delete").windowTitle() == "Delete 2 people from your contacts?"
    await answer(here, "contacts.delete", "cancel")
    assert await here.desk.contacts.count() == 4
    QTest.keyClick(tab.people.table, Qt.Key.Key_Delete)
    await answer(here, "contacts.delete")
    await rows(tab, 2)


@on_a_desk
async def test_opting_out_asks_and_can_be_taken_back(here):
    tab = await opened(here)
    choose(tab, 1)
    tab._people_menu(tab.mapToGlobal(tab.rect().center()))
    await press_in_menu(tab, "Opt out")
    await answer(here, "contacts.optout")
    await until(lambda: tab.told.isVisible())
    assert [each.number for each in await here.desk.optouts.all()] == [BEN]
    go_to(tab, OPTED_OUT)
    await rows(tab, 1)
    choose(tab, 0)
    tab._people_menu(tab.mapToGlobal(tab.rect().center()))
    await press_in_menu(tab, "Take off the opt-out list")
    await answer(here, "contacts.optin")
    await until(lambda: tab.people.count == 0)
    assert not await here.desk.optouts.all()


@on_a_desk
async def test_writing_goes_to_send_with_the_group_or_the_people(here):
    tab = await opened(here)
    board = await group_id(here.desk, "Board")
    go_to(tab, board)
    await rows(tab, 2)
    assert tab.act(Action.MAIN)
    assert here.gone == [("send", ContactsOf(groups=(board,)))]
    choose(tab, 1)
    tab.write.click()
    await until(lambda: len(here.gone) == 2)
    assert [each.name for each in here.gone[1][1].people] == ["Cyn Mutua"]


@on_a_desk
async def test_writing_after_a_search_goes_to_those_who_are_found(here):
    tab = await opened(here)
    tab.people.search.setText("3c")
    await rows(tab, 1)
    assert tab.act(Action.MAIN)
    await until(lambda: here.gone)
    assert [each.name for each in here.gone[0][1].people] == ["Ben Otieno"]


@on_a_desk
async def test_groups_are_made_renamed_and_removed(here):
    tab = await opened(here)
    named(tab, "contacts.groups.new").click()
    await until(lambda: here.dialog("naming"))
    named(here.dialog("naming"), "naming.name").setText("Parents")
    named(here.dialog("naming"), "naming.confirm").click()
    await until(lambda: tab.people.title.text() == "Parents")
    tab._rename_group()
    await until(lambda: here.dialog("naming"))
    named(here.dialog("naming"), "naming.name").setText("Form 3 parents")
    named(here.dialog("naming"), "naming.confirm").click()
    await until(lambda: tab.people.title.text() == "Form 3 parents")
    QTest.keyClick(tab.list.view, Qt.Key.Key_Delete)
    await answer(here, "contacts.groups.remove")
    await until(lambda: tab.people.title.text() == "Everybody")
    assert await here.desk.contacts.count() == 4


@on_a_desk
async def test_a_list_is_imported_and_what_it_did_is_told(here, tmp_path):
    here.desk.settings.set(COUNTRY, "KE")
    tab = await opened(here)
    path = tmp_path / "parents.csv"
    path.write_text("Name,Phone,Class\nAnna,0712000001,4A\nEve,0712000005,3A\nBad,07123,3A\n", "utf-8")
    tab.orders.import_list(path, tab._own_names(), "")
    await until(lambda: here.dialog("contacts.import.dialog"))
    dialog = here.dialog("contacts.import.dialog")
    await until(lambda: named(dialog, "contacts.import.go").isEnabled())
    assert dialog.number.currentText() == "Phone"
    assert dialog.name.currentText() == "Name"
    dialog.group.choose("-")
    assert not named(dialog, "contacts.import.go").isEnabled()
    named(dialog, "contacts.import.group.name").setText("Parents")
    named(dialog, "contacts.import.replace").setChecked(True)
    named(dialog, "contacts.import.go").click()
    await until(lambda: dialog.merged is not None)
    problems = [
        dialog.rows.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for column in range(dialog.rows.columnCount())
    ]
    assert problems[0] == "Row: 4"
    assert problems[3] == "Problem: A digit is missing"
    named(dialog, "contacts.import.close").click()
    await until(lambda: tab.told.isVisible())
    assert (dialog.merged.added, dialog.merged.changed, dialog.merged.problems) == (1, 1, 1)
    anna = await here.desk.contacts.by_number(ANNA)
    assert (anna.fields["class"], anna.groups) == ("4A", ("Form 3", "Parents"))
    await rows(tab, 5)


@on_a_desk
async def test_a_file_that_is_none_is_said_in_the_dialog(here, tmp_path):
    tab = await opened(here)
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    tab.orders.import_list(path, tab._own_names(), "")
    await until(lambda: here.dialog("contacts.import.dialog"))
    dialog = here.dialog("contacts.import.dialog")
    await until(lambda: named(dialog, "contacts.import.told").isVisible())
    assert not named(dialog, "contacts.import.go").isEnabled()
    named(dialog, "contacts.import.close").click()


@on_a_desk
async def test_doubles_are_merged_into_the_number_that_was_chosen(here):
    tab = await opened(here)
    await here.desk.contacts.save(Contact(0, "Cyn Mutua", "+254712000008", {"class": "9"}))
    named(tab, "contacts.doubles").click()
    await until(lambda: here.dialog("contacts.doubles.dialog"))
    dialog = here.dialog("contacts.doubles.dialog")
    await until(lambda: [each for each in dialog.findChildren(type(tab.write)) if each.text() == "Merge"])
    named(dialog, "contacts.doubles.1.2").click()
    named(dialog, "contacts.doubles.1.merge").click()
    await until(lambda: dialog.merged == 1 and dialog.said.text().startswith("No other name"))
    named(dialog, "contacts.doubles.close").click()
    kept = await here.desk.contacts.by_number(CYN)
    assert (kept.number, kept.groups, kept.fields["class"]) == ("+254712000008", ("Board",), "9")


@on_a_desk
async def test_a_group_is_saved_as_csv(here, monkeypatch, tmp_path):
    async def chosen(*_given):
        return tmp_path / "board.csv"

    monkeypatch.setattr("smsdesk.ui.dialogs.save.save_file", chosen)
    tab = await opened(here)
    go_to(tab, await group_id(here.desk, "Board"))
    await rows(tab, 2)
    assert tab.act(Action.SAVE_CSV)
    await answer(here, "save.numbers")
    await until((tmp_path / "board.csv").exists)
    text = (tmp_path / "board.csv").read_text("utf-8-sig")
    assert "254712000002" in text
    assert "254712000001" not in text


@on_a_desk
async def test_a_number_handed_over_opens_its_person_or_a_new_one(here):
    tab = await opened(here)
    tab.receive(BEN)
    await until(lambda: tab.drawer.contact is not None and tab.drawer.contact.name == "Ben Otieno")
    tab.receive("+254712000077")
    await until(lambda: tab.drawer.contact is not None and not tab.drawer.contact.id)
    assert named(tab, "contacts.details.number").text() == "+254 712 000 077"


@on_a_desk
async def test_small_windows_hold_it(here):
    tab = await opened(here, width=960, height=520)
    await asyncio.sleep(0.05)
    assert tab.minimumSizeHint().width() <= 904
    assert tab.minimumSizeHint().height() <= 490
    assert tab.people.table.isColumnHidden(1)
    tab.people.table.opened.emit(0)
    assert tab.drawer.geometry().bottom() <= tab.height()


@on_a_desk
async def test_esc_and_a_click_on_the_group_choose_nobody_again(here):
    tab = await opened(here)
    choose(tab, 0, 1)
    assert tab.write.text().strip() == "Write to 2"
    QTest.keyClick(tab.people.table, Qt.Key.Key_Escape)
    assert tab.write.text().strip() == "Write to them"
    choose(tab, 0)
    view = tab.list.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(tab.list.rows.index(0)).center())
    assert tab.write.text().strip() == "Write to them"
    assert not tab.join.isVisible()


@on_a_desk
async def test_everybody_of_a_long_list_is_acted_on(here):
    people = [Person(f"+2547{place:08d}", f"Person {place:04d}", {}) for place in range(700)]
    await here.desk.store.contacts.take_in(people, "All", replace=False, now=here.desk.clock.now())
    tab = here.open(ContactsTab)
    await until(lambda: tab.people.rows.rowCount() == 700 and tab.people.rows.known(0))
    assert tab.people.rows.known(600) is None
    tab.people.table.selectAll()
    assert tab.write.text().strip() == "Write to 700"
    tab.write.click()
    assert here.gone == [("send", ContactsOf(groups=(0,)))]
    index = tab.people.rows.index(0, 0)
    model = tab.people.table.selectionModel()
    model.select(index, model.SelectionFlag.Deselect | model.SelectionFlag.Rows)
    tab.write.click()
    await until(lambda: len(here.gone) == 2)
    assert len({each.number for each in here.gone[1][1].people}) == 699


@on_a_desk
async def test_a_list_of_opt_outs_is_taken_in(here, monkeypatch, tmp_path):
    path = tmp_path / "stop.csv"
    path.write_text("Phone\n+254712000002\n+254733000009\nnone\n", "utf-8")

    async def chosen(*_given):
        return path

    monkeypatch.setattr("smsdesk.ui.tabs.contacts.orders.open_file", chosen)
    tab = await opened(here)
    go_to(tab, OPTED_OUT)
    tab.orders.import_optouts()
    await rows(tab, 2)
    assert tab.told.isVisible()
