"""The language of the window: chosen, changed at once, and nothing that was typed is lost by it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit

from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.inbox import Folder
from smsdesk.core.phone import PROBLEMS, Problem
from smsdesk.core.phrase import joined, phrase
from smsdesk.core.state import JobState, State
from smsdesk.host import settings as declared
from smsdesk.simulator import Simulator
from smsdesk.ui.kept import FILLED, kept
from smsdesk.ui.language import language
from smsdesk.ui.tabs.topups.reading import View
from smsdesk.ui.words import batch_word, day, message_word, messages, number, tr
from tests.ui.life import form, living, named, real_desk, until
from tests.ui.tour import calm, touring
from tests.ui.tour import topups as topups_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from smsdesk.ui.life import Life

WHEN = datetime(2026, 6, 16, 7, 20, tzinfo=UTC)


@pytest.fixture
def kiswahili() -> Iterator[None]:
    language.speak("sw")
    yield
    language.speak("en")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.speak("en")


@pytest.mark.usefixtures("kiswahili")
def test_numbers_and_dates_are_written_as_the_language_does() -> None:
    assert QLocale().language() is QLocale.Language.Swahili
    assert day(WHEN) == "Jumanne 16 Jun 2026"
    assert number(1284) == "1,284"


def test_a_language_that_nobody_speaks_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    language.speak("sw")
    language.speak("fr")
    assert language.code == "en"
    assert messages(1) == "1 message"
    assert messages(1284) == "1,284 messages"


def test_a_sentence_from_below_is_translated_with_what_is_in_it() -> None:
    inner = phrase("more than {most:,} columns", most=16384)
    error = BadInput("list.too_big", path="list.xlsx", detail=inner)
    assert tr(error.why) == "list.xlsx is larger than a list can be: more than 16,384 columns."
    assert str(error) == f"{error.what} {error.why} {error.now}"
    assert tr(joined(error.what, "", error.now)) == f"{error.what} {error.now}"


@pytest.mark.usefixtures("kiswahili")
def test_a_sentence_from_below_is_in_the_language_of_the_window() -> None:
    error = BadInput("list.too_big", path="list.xlsx", detail=phrase("more than {size} MB", size=64))
    said = tr(error.why)
    assert said != error.why
    assert "list.xlsx" in said
    assert "more than" not in said
    assert "64" in said


@pytest.mark.usefixtures("kiswahili")
@pytest.mark.parametrize("template", FILLED)
def test_what_was_kept_as_text_is_known_again(template: str) -> None:
    text = template.replace("{", "<").replace("}", ">")
    assert kept(text) != text
    assert kept("Failed. Low bulk credits") == "Failed. Low bulk credits"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("number,name\n+255754123418,Asha\n+255754123419,Juma\n")
    return path


async def _choose(life: Life, code: str) -> None:
    combo = named(life.window, "settings.language")
    combo.setCurrentIndex(combo.findData(code))
    await until(lambda: language.code == code)
    await until(lambda: not life.window._before)


async def test_it_changes_at_once_and_what_was_typed_is_there(tmp_path: Path, letter: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))
        async with living(desk) as life:
            send = life.window.open("send", letter)
            await until(lambda: send.compose.summary is not None and send.compose.summary.ready == 2)
            send.step_to("message")
            editor = named(send, "send.text")
            editor.setPlainText("Habari {name}, karibu")
            contacts = life.window.open("contacts")
            named(contacts, "contacts.search").setText("Asha")
            life.window.open("settings")

            await _choose(life, "sw")
            window = life.window
            assert window.current.key == "settings"
            assert "Tuma" in window.rail.tabs.accessibleTabName(0)
            assert named(window, "settings.language").hasFocus()
            assert desk.settings.get(declared.LANGUAGE) == "sw"

            page = window.open("send")
            assert page is not send
            assert page.current.key == "message"
            assert page.compose.summary.ready == 2
            assert named(page, "send.text").toPlainText() == "Habari {name}, karibu"
            assert named(window.open("contacts"), "contacts.search").text() == "Asha"

            window.open("settings")
            await _choose(life, "en")
            assert "Send" in life.window.rail.tabs.accessibleTabName(0)
            assert named(life.window.open("send"), "send.text").toPlainText() == "Habari {name}, karibu"


async def test_the_pages_before_are_gone(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))
        async with living(desk) as life:
            await until(lambda: len(life.window.tabs) == len(life.window._entries))
            gone: list[str] = []
            for tab in life.window.tabs:
                tab.destroyed.connect(lambda *_, key=tab.key: gone.append(key))
            many = len(life.window.tabs)
            life.window.open("settings")
            await _choose(life, "sw")
            await until(lambda: len(gone) == many)
            await until(lambda: len(life.window.tabs) == many)


@pytest.mark.usefixtures("kiswahili")
def test_states_and_problems_are_said_in_their_words() -> None:
    stopped = Refused("job.state", job=7, state=JobState.PAUSED, wanted=phrase("a job that waits"))
    assert "paused" in stopped.why
    assert "paused" not in tr(stopped.why)
    assert batch_word(JobState.PAUSED).text.lower() in tr(stopped.why)
    unsent = Refused("message.state", message=7, state=State.NOT_SENT, wanted=phrase("It has no outcome yet."))
    assert message_word(State.NOT_SENT).text.lower() in tr(unsent.why)
    bad = BadInput("number.bad", number="0754", detail=PROBLEMS[Problem.TOO_SHORT])
    assert bad.why == "0754 cannot be sent to. A digit is missing."
    assert tr(PROBLEMS[Problem.TOO_SHORT]) in tr(bad.why)


@pytest.mark.usefixtures("kiswahili")
def test_the_menu_of_a_field_and_the_dialog_for_files_speak_it_too() -> None:
    field = QLineEdit("Habari")
    said = [action.text().split("\t")[0] for action in field.createStandardContextMenu().actions() if action.text()]
    assert said[:5] == ["&Tendua", "&Rudia", "&Kata", "&Nakili", "&Bandika"]
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    words = {each.text() for each in dialog.findChildren(QAbstractButton)}
    assert {"&Hifadhi", "Ghairi"} <= words
    assert dialog.labelText(QFileDialog.DialogLabel.FileName) == "&Jina la faili:"


async def test_what_was_begun_goes_on_in_the_other_language() -> None:
    async with touring() as tour:
        window = tour.window
        contacts = await tour.page("contacts")
        contacts._add()
        for field, text in (("name", "Neema"), ("number", "0754 000 111")):
            named(contacts, f"contacts.details.{field}").setText(text)
        inbox = await tour.page("inbox", "rules")
        rule = inbox.rules.form
        rule.text.setPlainText("Ofisi hufunguliwa saa mbili.")
        kept = rule.rule
        said = (await tour.desk.inbox.conversations(Folder.ALL))[1]
        inbox.receive(said.id)
        await calm()
        named(inbox, "inbox.reply").setPlainText("Karibu")
        topups = await topups_of(tour)
        topups.form.amount.setValue(37)
        topups.books.period.setCurrentIndex(3)
        asked, child = topups.books.asked, topups.form.child.currentText()
        assert asked.view is View.TOPUPS
        assert child
        await tour.page("settings")

        language.speak("sw")
        window.speak()
        await calm()

        contacts = window.tab("contacts")
        assert contacts.may_close()
        await tour.page("contacts")
        assert named(contacts, "contacts.details.name").text() == "Neema"
        assert named(contacts, "contacts.details.number").text() == "0754 000 111"
        assert contacts.drawer.save.isVisible()
        inbox = await tour.page("inbox")
        assert inbox.view == "conversations"
        assert inbox.conversations._shown == said.id
        assert named(inbox, "inbox.reply").toPlainText() == "Karibu"
        assert inbox.rules.form.rule == kept
        assert inbox.rules.form.text.toPlainText() == "Ofisi hufunguliwa saa mbili."
        assert inbox.rules.form.dirty
        topups = await tour.page("topups")
        assert topups.books.asked == asked
        assert topups.form.child.currentText() == child
        assert topups.form.amount.value() == 37
