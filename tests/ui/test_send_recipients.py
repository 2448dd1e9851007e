"""Recipients, as a person uses it: real files, the real check, and the draft that is kept."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from smsdesk.host import resources
from smsdesk.host import settings as declared
from smsdesk.ui.forms import Combo, Editor, LineField
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.send import Send
from smsdesk.ui.tabs.send.mapping import hidden_raw
from smsdesk.ui.tabs.send.recipients import Recipients
from tests.ui.desk import named, on_a_desk, until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.ui.desk import Place

SMALL = """Parent,Mobile,Student,Notes
Neema Mollel,0754 112 418,Faith,
Baraka Mushi,2.55754E+11,Mercy,
Asha Juma,O622 112 377,Zahra,bursary
Neema Again,0754112418,Joy,
Wanjiku Kamau,+254712345220,Grace,
Hamisi Salum,754 55,Amani,
"""


async def opened(here: Place, path: Path | None = None) -> tuple[Send, Recipients]:
    tab = here.open(Send)
    assert isinstance(tab, Send)
    await until(lambda: tab.compose.account is not None, "an account")
    step = tab.current
    assert isinstance(step, Recipients)
    if path is not None:
        tab.receive(path)
        await settled(tab, step)
    return tab, step


async def settled(tab: Send, step: QWidget) -> None:
    await until(lambda: not any(tab.tasks.running(name, step) for name in ("open", "fix", "look", "save", "rows")))


async def until_ready(tab: Send, count: int) -> None:
    await until(lambda: tab.compose.summary is not None and tab.compose.summary.ready == count)


def small(folder: Path, text: str = SMALL) -> Path:
    path = folder / "parents.csv"
    path.write_text(text, "utf-8")
    return path


def press(owner: QWidget, identifier: str) -> None:
    QTest.mouseClick(named(owner, identifier), Qt.MouseButton.LeftButton)


@on_a_desk
async def test_nothing_is_chosen_yet_and_the_main_button_says_why(here: Place) -> None:
    tab, step = await opened(here)
    assert step.zone.isVisible()
    assert not tab.main_button.isEnabled()
    assert tab.main_button.accessibleIdentifier() == "send.next"
    assert "Choose a list" in step.footer().words


@on_a_desk
async def test_the_sample_opens_with_its_numbers_found_and_goes_on_to_the_message(here: Place) -> None:
    tab, step = await opened(here, resources.path("samples", "recipients.xlsx"))
    summary = tab.compose.summary
    assert summary is not None
    assert step.people.count.text() == f"{summary.ready:,}"
    assert summary.rows == 1200 == summary.ready + summary.duplicates + summary.opted_out + summary.problem_rows
    mobile = named(step, "send.map.2")
    assert isinstance(mobile, Combo)
    assert mobile.currentText() == "Phone number"
    assert named(step, "send.map.1").currentText() == "{parent}"  # type: ignore[attr-defined]  # a combo
    assert step.problems.rows.rowCount() == summary.problem_rows
    assert tab.act(Action.MAIN)
    assert tab.current.key == "message"
    tab.act(Action.STEP_BACK)
    assert tab.current is step


@on_a_desk
async def test_exactly_one_column_holds_the_numbers(here: Place, tmp_path: Path) -> None:
    tab, step = await opened(here, small(tmp_path))
    first, second = named(step, "send.map.1"), named(step, "send.map.2")
    assert isinstance(first, Combo)
    assert isinstance(second, Combo)
    second.choose("field")
    assert second.key == "number"
    first.choose("number")
    await settled(tab, step)
    assert first.key == "number"
    assert second.key == "field"
    summary = tab.compose.summary
    assert summary is not None
    assert not summary.ready
    assert not tab.main_button.isEnabled()


@on_a_desk
async def test_a_column_without_names_is_asked_for(here: Place, tmp_path: Path) -> None:
    tab, step = await opened(here, small(tmp_path, "Name,Town\nNeema,Moshi\nBaraka,Arusha\n"))
    assert step.banner.isVisible()
    assert step.columns.isVisible()
    column = named(step, "send.map.2")
    assert isinstance(column, Combo)
    column.choose("number")
    await settled(tab, step)
    assert not step.banner.isVisible()
    assert tab.compose.summary is not None
    assert tab.compose.summary.problem_rows == 2


@on_a_desk
async def test_certain_repairs_are_made_at_once_said_and_taken_back(here: Place, tmp_path: Path) -> None:
    tab, step = await opened(here, small(tmp_path))
    assert tab.compose.summary is not None
    before = tab.compose.summary.ready
    assert "Fix 1" in step.problems.fix.text()
    press(step, "send.fix")
    await until(lambda: tab.compose.summary is not None and tab.compose.summary.ready == before + 1)
    await settled(tab, step)
    assert step.problems.fixed.isVisible()
    press(step, "send.fixed.undo")
    await until(lambda: tab.compose.summary is not None and tab.compose.summary.ready == before)


@on_a_desk
async def test_a_number_is_typed_again(here: Place, tmp_path: Path) -> None:
    tab, step = await opened(here, small(tmp_path))
    cut = next(at for at in range(9) if (row := step.problems.rows.row(at)) and "E+" in row.raw)
    step.problems.table.opened.emit(cut)
    field = named(step, "send.problem.number")
    assert isinstance(field, LineField)
    assert field.isVisible()
    assert field.text() == ""
    QTest.keyClicks(field, "0754 112 999")
    press(step, "send.problem.use")
    await until(lambda: tab.compose.summary is not None and tab.compose.summary.problem_rows == 2)
    await settled(tab, step)
    assert not field.isVisible()
    assert tab.compose.request is not None
    assert tab.compose.request.corrections == {3: "0754 112 999"}


@on_a_desk
async def test_problem_rows_are_saved_with_their_reasons(here: Place, tmp_path: Path) -> None:
    tab, step = await opened(here, small(tmp_path))
    target = tmp_path / "rest.csv"
    step._save(target)
    await until(target.exists)
    await settled(tab, step)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][0] == "Parent"
    assert rows[0][-3:] == ["smsdesk: Row", "smsdesk: Problem", "smsdesk: Suggested"]
    assert [*rows[1][:2], *rows[1][-3:]] == ["Baraka Mushi", "2.55754E+11", "3", "Excel cut off digits", ""]
    assert len(rows) == 4


@on_a_desk
async def test_the_rows_behind_a_line_are_shown(here: Place, tmp_path: Path) -> None:
    tab, step = await opened(here, small(tmp_path))
    press(step, "send.show.duplicate")
    await until(step.shown.isVisible)
    row = step.shown.rows.row(0)
    assert row is not None
    assert row[0].row == 5
    del tab


@on_a_desk
async def test_a_file_that_cannot_be_read_is_said_in_three_sentences(here: Place, tmp_path: Path) -> None:
    path = tmp_path / "parents.xlsx"
    path.write_bytes(b"%PDF-1.7 no list at all")
    _, step = await opened(here, path)
    await until(step.unreadable_card.isVisible)
    assert "Nothing was sent." in step.unreadable._text.text()
    assert named(step, "send.file.again").isVisible()
    assert not step.zone.isVisible()


@on_a_desk
async def test_pasted_numbers_are_read_as_they_are_typed(here: Place) -> None:
    tab, step = await opened(here)
    QGuiApplication.clipboard().setText("Neema 0754 112 418\ncall +254712345220")
    QTest.keyClick(step, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert step.source.key == "paste"
    await until(lambda: tab.compose.summary is not None and tab.compose.summary.ready == 2)
    assert tab.main_button.isEnabled()
    editor = named(step, "send.paste")
    assert isinstance(editor, Editor)
    editor.clear()
    await until(lambda: tab.compose.summary is not None and tab.compose.summary.ready == 0)
    await settled(tab, step)
    assert not tab.main_button.isEnabled()


@on_a_desk
async def test_the_country_is_asked_where_nobody_says_it(here: Place, tmp_path: Path) -> None:
    tab, step = await opened(here)
    tab.compose.account = None
    tab.receive(small(tmp_path))
    await settled(tab, step)
    country = named(step, "send.country")
    assert isinstance(country, Combo)
    assert country.isVisible()
    country.choose("TZ")
    await until(lambda: tab.compose.summary is not None and tab.compose.summary.ready == 2)
    await settled(tab, step)
    assert here.desk.settings.get(declared.COUNTRY) == "TZ"
    assert not country.isVisible()


@on_a_desk
async def test_the_draft_is_there_again(here: Place, tmp_path: Path) -> None:
    tab, _ = await opened(here, small(tmp_path))
    assert tab.compose.summary is not None
    ready = tab.compose.summary.ready
    tab._keep()
    await until(lambda: not tab.tasks.running("draft", tab))
    again = here.open(Send)
    assert isinstance(again, Send)
    await until(lambda: again.compose.summary is not None)
    assert again.compose.summary is not None
    assert again.compose.summary.ready == ready
    assert again.current.isVisible()


@on_a_desk
async def test_it_fits_a_small_window(here: Place) -> None:
    tab, step = await opened(here, resources.path("samples", "recipients.xlsx"))
    here.window.resize(904, 500)
    tab.arrange(960)
    await until(lambda: step.people.y() >= 0)
    assert step.minimumSizeHint().width() <= 904 - 48


def test_numbers_in_the_file_hide_their_middle() -> None:
    privacy.hide()
    assert hidden_raw("2.55754E+11") == "2.55754E+11"
    assert hidden_raw("0754112184") == "0754 ••• 184"
    assert hidden_raw("nobody") == "nobody"
    for raw in ("O754 112 184", "754 112 55", "+255 754 112 418 / 0713"):
        assert hidden_raw(raw) != raw


@on_a_desk
async def test_what_becomes_of_doubles_is_chosen_beside_the_list(here: Place, tmp_path: Path) -> None:
    tab, step = await opened(here, small(tmp_path))
    assert step.people.duplicates.isVisible()
    tab.compose.text = "{parent} owes"
    for place, ready, text in ((1, 2, "Neema Mollel owes\nNeema Again owes"), (2, 3, ""), (0, 2, "")):
        step.people.duplicates.setCurrentIndex(place)
        await settled(tab, step)
        await until_ready(tab, ready)
        assert tab.compose.examined is not None
        assert not text or text in {row.text for row in tab.compose.examined.ready}
    plain = tmp_path / "plain.csv"
    plain.write_text("Parent,Mobile\nNeema,0754112418\nAsha,0754112419\n")
    tab.receive(plain)
    await settled(tab, step)
    assert not step.people.duplicates.isVisible()


@on_a_desk
async def test_hidden_rows_are_left_out_by_one_press_and_taken_in_again(here: Place, tmp_path: Path) -> None:
    path = tmp_path / "parents.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ("Parent", "Mobile"))
    for row in range(1, 5):
        sheet.write_row(row, 0, (f"Person {row}", f"075411240{row}"))
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.set_column(0, 0, None, None, {"hidden": True})
    book.close()
    tab, step = await opened(here, path)
    assert step.oddities.hidden.isVisible()
    assert step.oddities.others.isVisible()
    for ready in (3, 4):
        press(step, "send.hidden.choice")
        await until_ready(tab, ready)
        await settled(tab, step)
    tab.receive(small(tmp_path))
    await settled(tab, step)
    assert not step.oddities.isVisible()


@on_a_desk
async def test_sure_repairs_stand_first(here: Place, tmp_path: Path) -> None:
    _, step = await opened(here, small(tmp_path))
    rows = [row for place in range(step.problems.rows.rowCount()) if (row := step.problems.rows.row(place))]
    assert [bool(row.hint) for row in rows] == [True, False, False]


@on_a_desk
async def test_of_an_old_workbook_it_is_said_that_hidden_rows_are_not_known(here: Place) -> None:
    tab, step = await opened(here, Path(__file__).parents[1] / "sheets" / "files" / "list.xls")
    await settled(tab, step)
    words = " ".join(each.text() for each in step.oddities.others.findChildren(QLabel))
    assert "Save it as .xlsx to be sure." in words
