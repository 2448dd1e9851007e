"""Message, as a person uses it: what is typed is checked against the whole list, priced, and kept."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smsdesk.core.errors import BadInput
from smsdesk.core.message import Page, Reading
from smsdesk.host import resources
from smsdesk.host import settings as declared
from smsdesk.ui.forms import Combo, LineField
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.send import Send
from smsdesk.ui.tabs.send.message import Message
from tests.ui.desk import named, on_a_desk, until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from smsdesk.core.preview import Summary
    from tests.ui.desk import Place

DEAR = "Habari {parent}, ada ya {student} – tafadhali. Shule ya ‘Tumaini’ ina furaha kukukaribisha tena"


async def writing(here: Place, text: str = "") -> tuple[Send, Message]:
    tab = here.open(Send)
    assert isinstance(tab, Send)
    await until(lambda: tab.compose.account is not None)
    tab.receive(resources.path("samples", "recipients.xlsx"))
    await until(lambda: tab.compose.summary is not None)
    tab.step_to("message")
    step = tab.current
    assert isinstance(step, Message)
    await until(lambda: step.account.count() == 4 and step._balances)
    if text:
        await wrote(tab, step, text)
    return tab, step


async def wrote(tab: Send, step: Message, text: str) -> None:
    step.editor.replace_text(text)
    await checked(tab, step)


async def checked(tab: Send, step: Message) -> None:
    await until(lambda: not step._stale and not step._rest.isActive() and not tab.tasks.running("recheck", step))


def summary_of(tab: Send) -> Summary:
    assert tab.compose.summary is not None
    return tab.compose.summary


def press(owner: QWidget, identifier: str) -> None:
    QTest.mouseClick(named(owner, identifier), Qt.MouseButton.LeftButton)


@on_a_desk
async def test_a_text_is_counted_priced_and_shown_for_a_real_row(here: Place) -> None:
    tab, step = await writing(here)
    assert not tab.main_button.isEnabled()
    assert step.footer().words == "Write a message"
    await wrote(tab, step, "Habari {parent}, ada ya {student}.")
    summary = summary_of(tab)
    assert step.editor.parts.text() == "1 SMS for each person"
    assert summary.first is not None
    assert summary.first.name in step.preview.phone.accessibleName()
    assert step.cost.total.text() == f"{summary.parts:,}"
    balance = step._balances[step.account.key].amount
    assert balance is not None
    assert step.cost.left.text() == f"{int(balance) - summary.parts:,}"
    assert tab.main_button.isEnabled()


@on_a_desk
async def test_special_characters_are_priced_and_replaced(here: Place) -> None:
    tab, step = await writing(here, DEAR)
    before = summary_of(tab).parts
    assert before > summary_of(tab).ready
    assert step.spelling.isVisible()
    saving = step.spelling.saving.text()
    assert "3 characters" in step.spelling.title.text()
    press(step, "send.replace.1")
    await checked(tab, step)
    assert "–" not in step.editor.text.toPlainText()
    assert "‘" in step.editor.text.toPlainText()
    press(step, "send.replace_all")
    await checked(tab, step)
    assert not step.spelling.isVisible()
    assert f"{before - summary_of(tab).parts:,}" in saving
    step.editor.text.undo()
    assert "‘" in step.editor.text.toPlainText()


@on_a_desk
async def test_a_misspelt_placeholder_is_named_and_mended(here: Place) -> None:
    tab, step = await writing(here, "Habari {parent}, ada ya {studnet}.")
    assert step.editor.parts.text() == "The list has no column for {studnet}"
    assert not tab.main_button.isEnabled()
    meant = named(step, "send.text.meant")
    assert meant.accessibleName() == "Did you mean {student}?"
    press(step, "send.text.meant")
    await checked(tab, step)
    assert step.editor.text.toPlainText() == "Habari {parent}, ada ya {student}."
    assert tab.main_button.isEnabled()


@on_a_desk
async def test_chips_insert_what_the_columns_are_called(here: Place) -> None:
    tab, step = await writing(here)
    press(step, "send.insert.student")
    assert tab.compose.text == "{student}"
    assert not [each for each in step.findChildren(type(step.draft)) if each.text() == "{mobile}"]


@on_a_desk
async def test_the_preview_goes_from_person_to_person_and_to_the_longest(here: Place) -> None:
    tab, step = await writing(here, "Habari {parent}, ada ya {student}.")
    assert step.preview.row is not None
    first = step.preview.row.row
    tab.act(Action.NEXT)
    assert step.preview.row.row != first
    assert step.preview.where.text().startswith("2 of ")
    tab.act(Action.PREVIOUS)
    assert step.preview.row.row == first
    press(step, "send.longest")
    longest = summary_of(tab).longest
    assert longest is not None
    assert step.preview.row == longest


@on_a_desk
async def test_a_balance_that_is_too_low_is_red_and_another_account_is_offered(here: Place) -> None:
    _, step = await writing(here, "Habari {parent}.")
    key = step.account.key
    step._balances = {key: Reading(key, here.desk.clock.now(), Decimal(640), "SMS")}
    step._show_cost()
    assert step.cost.other.isVisible()
    assert step.cost.left.property("tone") == "err"


@on_a_desk
async def test_another_account_brings_its_sender_and_its_limits(here: Place) -> None:
    tab, step = await writing(here, "Habari {parent}. " + "x" * 640)
    assert summary_of(tab).ready
    place = next(at for at in range(4) if "Cape Town" in step.account.itemText(at))
    step.account.setCurrentIndex(place)
    await until(lambda: summary_of(tab).ready == 0)
    await checked(tab, step)
    assert "SMS Office takes 620 characters at most" in step.editor.parts.text()
    sender = named(step, "send.sender")
    assert isinstance(sender, Combo)
    assert tab.compose.account is not None
    assert sender.key == tab.compose.sender == tab.compose.account.senders[0]
    assert not tab.main_button.isEnabled()


@on_a_desk
async def test_typing_waits_for_nothing_and_only_the_last_text_counts(here: Place) -> None:
    tab, step = await writing(here)
    QTest.keyClicks(step.editor.text, "Habari {parent}")
    assert not tab.main_button.isEnabled()
    await checked(tab, step)
    assert tab.compose.request is not None
    assert tab.compose.request.text == "Habari {parent}"
    assert tab.main_button.isEnabled()


@on_a_desk
async def test_a_time_to_come_is_kept_with_the_draft(here: Place) -> None:
    tab, step = await writing(here, "Habari.")
    press(step, "send.when.later")
    assert tab.compose.when is not None
    assert tab.compose.when > here.desk.clock.now()
    press(tab, "send.draft")
    await until(lambda: not tab.tasks.running("keep", tab))
    kept = await here.desk.drafts.read("send")
    assert kept is not None
    assert kept["text"] == "Habari."
    assert kept["when"] == tab.compose.when.isoformat()


@on_a_desk
async def test_a_test_goes_to_the_number_that_is_asked_for_and_is_remembered(here: Place) -> None:
    tab, step = await writing(here, "Habari {parent}.")
    press(step, "send.test")
    number = named(step, "send.test.number")
    assert isinstance(number, LineField)
    assert number.isVisible()
    number.setText("0754 112 418")
    press(step, "send.test.go")
    await until(lambda: not tab.tasks.running("test", step))
    await until(lambda: not step.test.isVisible())
    assert here.desk.settings.get(declared.TEST_NUMBER) == "0754 112 418"
    jobs = await here.desk.outbox.jobs_of_concern()
    assert [job.total for job in jobs] == [1]


@on_a_desk
async def test_a_test_to_no_number_is_said_in_words(here: Place) -> None:
    tab, step = await writing(here, "Habari {parent}.")
    step._send_test("nobody")
    await until(lambda: not tab.tasks.running("test", step))
    assert isinstance(here.errors.pop(), BadInput)


@on_a_desk
async def test_it_fits_a_small_window(here: Place) -> None:
    tab, step = await writing(here, DEAR)
    for width in (1024, 960):
        here.window.resize(width - 56, 500)
        tab.arrange(width)
        await asyncio.sleep(0.05)  # Qt tells its layouts later
        assert step.minimumSizeHint().width() <= width - 56 - 48, width
    assert len([each for each in tab.findChildren(type(step.draft)) if each.accessibleIdentifier() == "send.test"]) == 1


@on_a_desk
async def test_dear_characters_of_a_column_are_told_and_written_plainly_by_one_click(here: Place, tmp_path) -> None:
    path = tmp_path / "names.csv"
    names = ["Ng’ombe", "Asha Mwita", "Ng’ang’a", "Juma Hamisi"]
    path.write_text("Name,Phone\n" + "".join(f"{name},075412{n:04d}\n" for n, name in enumerate(names)), "utf-8")
    tab = here.open(Send)
    await until(lambda: tab.compose.account is not None)
    tab.receive(path)
    await until(lambda: tab.compose.summary is not None)
    tab.step_to("message")
    step = tab.current
    await wrote(
        tab, step, "Mpendwa {name}, salio la ada yako ni TZS 85,000. Tafadhali lipa kabla ya tarehe thelathini."
    )
    assert step.advice.isVisible()
    said = step.advice._title.text() + " " + step.advice._text.text()
    assert "{name}" in said
    assert "2 messages" in said
    assert "2 SMS less" in said
    parts = summary_of(tab).parts
    press(step, "send.advice.go")
    await until(lambda: summary_of(tab).plained == 2)
    assert summary_of(tab).parts == parts - 2
    assert "written without special characters" in step.advice._title.text()
    queued = await tab.compose.send("Asha")
    texts = [message.text async for message in here.desk.outbox.look.messages(Page(queued.job))]
    assert "Mpendwa Ng'ombe, " in texts[0]
    press(step, "send.advice.go")
    await until(lambda: summary_of(tab).plained == 0)
    assert summary_of(tab).parts == parts


@on_a_desk
async def test_too_little_on_the_account_offers_the_first_ones_and_another_account(here: Place) -> None:
    tab, step = await writing(here, "Habari {parent}.")
    account = tab.compose.account
    assert account is not None
    everybody = summary_of(tab).ready
    here.desk.simulator.set_balance("nextbyte", Decimal(640))
    step._balances[account.id] = Reading(account.id, here.desk.clock.now(), Decimal(640), "SMS")
    step._show()
    assert step.cost.first.isVisible()
    assert step.cost.first.text() == "Send to the first 640 SMS only"
    press(step, "send.first")
    await until(lambda: summary_of(tab).later > 0)
    assert summary_of(tab).parts <= 640
    assert summary_of(tab).ready + summary_of(tab).later == everybody
    assert "wait for later" in step.cost.after.text()
    press(step, "send.first")
    await until(lambda: summary_of(tab).ready == everybody)
    press(step, "send.account.other")
    await until(lambda: here.dialog("accounts") is not None)
    dialog = here.dialog("accounts")
    assert not named(dialog, "accounts.use.1").isEnabled()  # it is the one in use
    named(dialog, "accounts.use.2").click()
    await until(lambda: tab.compose.account is not None and tab.compose.account != account)
