"""Top-ups: one press is one transfer, every outcome has its sentence, and an unknown one waits for a person."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from smsdesk.core.errors import BadInput
from smsdesk.core.transfer import Direction, TransferState
from smsdesk.desk import open_demo
from smsdesk.simulator.faults import Fault
from smsdesk.ui.dialogs import save
from smsdesk.ui.dialogs.transfer import ConfirmTransfer
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.topups import TopUps
from smsdesk.ui.tabs.topups.reading import Period, span
from smsdesk.ui.tabs.topups.statement import months
from smsdesk.ui.theme import Look, theme
from tests.ui.desk import named, until
from tests.ui.life import living, shown
from tests.ui.topping import DUKA, SACCO, SCHOOL, told, with_purse

MINUTE = timedelta(minutes=1)


def ended(tab):
    return tab.form.outcome.isVisible()


async def confirmed(tab):
    tab.form.assent.typed.setText(tab.form.assent._wish.short)
    await until(tab.form.assent.go.isEnabled)


# -- an order


@with_purse
async def test_both_sides_are_shown_and_one_press_moves_them_once(here):
    tab = await here.page()
    await here.filled(tab, SACCO, "client1", 200)
    assert tab.form.assent.go.text() == "Add 200 SMS to client1"
    assert "+200 20 220" in told(tab.form.assent.sides).replace("client1 ", "")
    assert "50,000 49,800" in told(tab.form.assent.sides)
    tab.form.assent.go.click()
    assert told(tab.form.assent.progress).startswith("Moving 200 SMS. Sending from Mwangaza SACCO waits.")
    await until(lambda: ended(tab))
    assert tab.form.outcome.title.text() == "200 SMS added to client1."
    assert here.asked("mspace") == 1
    await until(lambda: tab.books.transfers.rowCount() == 1)
    await until(lambda: "Done" in tab.books.transfers.line(0))
    assert tab.books.transfers.line(0).split("\t")[1:] == ["client1", "+200", "Done", "220 SMS now"]
    assert (tab.books.count.text(), tab.books.added.text(), tab.books.taken.text()) == ("1 entry", "Added 200", "")


@with_purse
async def test_no_clicks_keys_or_held_keys_move_it_twice(here, qtbot):
    tab = await here.page()
    await here.filled(tab, SACCO, "client1", 200)
    go = tab.form.assent.go
    go.setFocus()
    qtbot.mouseDClick(go, Qt.MouseButton.LeftButton)
    for _ in range(5):
        go.click()
        tab.act(Action.MAIN)
        qtbot.keyClick(go, Qt.Key.Key_Space)
        qtbot.keyClick(go, Qt.Key.Key_Return)
    await until(lambda: ended(tab))
    # Held down until after the end as well.
    for _ in range(5):
        tab.act(Action.MAIN)
        await asyncio.sleep(0.05)
    assert here.asked("mspace") == 1
    assert len(await here.desk.transfers.all()) == 1
    tab.form.more.click()
    await asyncio.sleep(0.6)
    assert not go.isEnabled()
    assert tab.form.amount.value() == 0


@with_purse
async def test_an_order_that_is_typed_needs_no_scrolling_on_a_small_screen(here):
    tab = await here.page()
    await here.filled(tab, SCHOOL, DUKA, 2000)
    assert tab.form.assent.typed.isVisible()
    # What a screen of 1366x768 leaves of the demo's window for it.
    assert tab.form._scroll.sizeHint().height() <= 439


@with_purse
async def test_above_the_limit_the_clients_short_name_is_typed(here):
    tab = await here.page()
    await here.filled(tab, SCHOOL, DUKA, 2000)
    assert tab.form.assent.typed.isVisible()
    assert "Type mfano to confirm" in told(tab.form)
    for wrong in ("", "mfan", "moshi", "2000"):
        tab.form.assent.typed.setText(wrong)
        assert not tab.form.assent.go.isEnabled()
    tab.form.assent.typed.setText(" Mfano ")
    assert tab.form.assent.go.isEnabled()
    # Another number is another order: it is typed again.
    tab.form.amount.setValue(20000)
    assert tab.form.assent.typed.text() == ""
    assert not tab.form.assent.go.isEnabled()
    await here.filled(tab, SCHOOL, DUKA, 1000)
    assert not tab.form.assent.typed.isVisible()
    assert tab.form.assent.go.isEnabled()


@with_purse
async def test_the_same_again_within_a_day_is_asked_about(here):
    await here.move(SACCO, "client1", 100)
    here.clock.by += 3 * MINUTE
    tab = await here.page()
    await here.filled(tab, SACCO, "client1", 100)
    assert "You did this 3 minutes ago." in told(tab.form)
    assert not tab.form.assent.go.isEnabled()
    tab.form.assent.typed.setText("client1")
    assert not tab.form.assent.go.isEnabled()
    tab.form.assent.again.setChecked(True)
    assert tab.form.assent.go.isEnabled()
    tab.form.assent.go.click()
    await until(lambda: ended(tab))
    assert here.asked("mspace") == 2
    assert tab.form.outcome.transfer.state is TransferState.DONE


@with_purse
async def test_what_cannot_be_done_is_said_and_the_button_stays_off(here):
    tab = await here.page()
    await here.filled(tab, SACCO, "client1", 60_000)
    assert "holds 50,000 SMS, fewer than the 60,000" in tab.form.assent.problem.text
    tab.form.assent.typed.setText("client1")
    assert not tab.form.assent.go.isEnabled()
    assert not tab.form.assent.start()


@with_purse
async def test_taking_back_is_offered_only_where_the_provider_has_it(here):
    tab = await here.page()
    take = named(tab, "topup.direction.take")
    tab.form.account.choose((await here.branch(SACCO)).account.id)
    assert not take.isEnabled()
    assert "no way to take SMS back" in take.accessibleDescription()
    wish = await here.wish(SCHOOL, DUKA, 500)
    tab.form.account.choose(wish.account.id)
    take.click()
    assert "To account" in told(tab.form)
    await here.filled(tab, SCHOOL, DUKA, 500)
    assert tab.form.assent.go.text() == f"Take back 500 SMS from {DUKA}"
    tab.form.assent.go.click()
    await until(lambda: ended(tab))
    assert here.asked("nextbyte", "deduct") == 1
    assert tab.form.outcome.title.text() == f"500 SMS taken back from {DUKA}."


@with_purse
async def test_a_name_counts_only_when_it_is_the_whole_name(here):
    tab = await here.page()
    await here.filled(tab, SACCO, "client1", 200)
    tab.form.child.setEditText("client")
    assert tab.form.child.child is None
    assert not tab.form.assent.go.isEnabled()
    assert "nobody of exactly this name" in told(tab.form)
    tab.form.child.setEditText("CLIENT2")
    assert tab.form.child.child.name == "client2"


@with_purse
async def test_the_button_that_spends_never_has_the_focus_by_itself(here, qtbot):
    tab = await here.page()
    go = tab.form.assent.go

    def away():
        return QApplication.focusWidget() is not go

    await here.filled(tab, SACCO, "client1", 2000)
    tab.form.assent.typed.setFocus()
    tab.form.assent.typed.setText("client1")
    for width in (960, 1366, 1024):
        tab.arrange(width)
        assert away()
    tab.form.assent.typed.setFocus()
    tab.form.assent.read_again()
    assert away()
    await until(lambda: tab.form.assent._quote is not None)
    tab.form.assent.typed.setText("client1")
    tab.form.assent.typed.setFocus()
    assert tab.act(Action.MAIN)
    assert away()
    await until(lambda: ended(tab))
    assert away()
    tab.form.more.click()
    assert away()


# -- outcomes


@with_purse
async def test_a_refusal_says_so_in_the_providers_words(here):
    here.desk.simulator.fault("mspace", Fault.SAY, operation="top_up", body=b"Insufficient Balance", acts=False)
    tab = await here.page()
    await here.filled(tab, SACCO, "client2", 100)
    tab.form.assent.go.click()
    await until(lambda: ended(tab))
    assert tab.form.outcome.title.text() == "Mspace refused."
    assert "none were moved" in told(tab.form.outcome)
    assert "Mspace's own words: Insufficient Balance" in told(tab.form.outcome)
    assert not tab.form.outcome.look.isVisible()


@with_purse
async def test_what_never_left_is_not_done(here):
    tab = await here.page()
    transfer = await here.move(SACCO, "client2", 50)
    tab.form.show_outcome(replace(transfer, state=TransferState.NOT_DONE, sentence="Nothing left."), "SMS")
    tab.form._turn(ended=True)
    assert tab.form.outcome.title.text() == "No SMS were moved."
    assert not tab.form.outcome.call.isVisible()


@with_purse
async def test_an_unknown_one_blocks_its_target_until_a_person_settles_it(here):
    tab = await here.page()
    here.desk.simulator.fault("mspace", Fault.CLOSE_AFTER, operation="top_up")
    await here.filled(tab, SACCO, "client1", 500)
    tab.form.assent.go.click()
    await until(lambda: ended(tab))
    assert tab.form.outcome.title.text() == "Nobody can say yet whether 500 SMS were moved."
    await until(lambda: tab.unsure.isVisible())
    assert "One top-up has an unknown outcome." in told(tab.unsure)
    assert here.badges[-1] == (1, "unsure")
    # Nothing more for that target, by any press.
    await here.filled(tab, SACCO, "client1", 300)
    assert "has no known outcome" in told(tab.form.assent.open)
    assert not tab.form.assent.start()
    # Too early: it may still be on its way.
    tab.form.assent.look.click()
    await until(lambda: here.dialog("topup.compare") is not None)
    dialog = here.dialog("topup.compare")
    await until(lambda: dialog._found is not None)
    assert "20 520 520" in told(dialog.table)
    assert "You can decide from" in told(dialog)
    assert not any(radio.isEnabled() or radio.isChecked() for radio in dialog.choices.values())
    assert not dialog.save.isEnabled()
    # The first reading that counts proves nothing by itself; the second one points, and a person presses.
    here.clock.by += 10 * MINUTE
    dialog.read()
    await until(lambda: dialog._found.next_at is not None and dialog._found.next_at > here.clock.now())
    assert "One reading proves nothing" in told(dialog)
    assert not any(radio.isChecked() for radio in dialog.choices.values())
    here.clock.by += 2 * MINUTE
    await until(lambda: dialog._found.sure)
    assert dialog.choices[TransferState.DONE].isChecked()
    assert not (await here.desk.transfers.one(1)).settled_by
    assert dialog.save.text() == "Settle: it arrived"
    dialog.save.click()
    await until(lambda: here.dialog("topup.compare") is None)
    await until(lambda: not tab.unsure.isVisible())
    assert here.badges[-1] == (0, "unsure")
    settled = await here.desk.transfers.one(1)
    assert (settled.state, bool(settled.settled_by)) == (TransferState.DONE, True)
    assert here.asked("mspace") == 1
    # The form is free again.
    await until(lambda: tab.form.assent.go.isEnabled())


@with_purse
async def test_half_a_transfer_is_told_loudly_with_whom_to_call(here):
    here.desk.simulator.fault("mspace", Fault.DEBITED_ONLY, operation="top_up")
    transfer = await here.move(SACCO, "client1", 500)
    assert transfer.state is TransferState.UNKNOWN
    here.clock.by += 10 * MINUTE
    tab = await here.page()
    await until(lambda: tab.unsure.isVisible())
    tab.look.click()
    await until(lambda: here.dialog("topup.compare") is not None)
    dialog = here.dialog("topup.compare")
    await until(lambda: dialog._found is not None)
    here.clock.by += 2 * MINUTE
    await until(lambda: dialog._found.sure)
    assert dialog.choices[TransferState.PARTLY_DONE].isChecked()
    assert "+254 722 962 934" in told(dialog)
    dialog.save.click()
    await until(lambda: here.dialog("topup.compare") is None)
    tab.receive(1)
    await until(lambda: here.dialog("topup.details") is not None)
    details = here.dialog("topup.details")
    assert details.outcome.title.text() == "Only one side was booked."
    assert "Only Mspace can put this right." in told(details.outcome.call)
    assert "+254 722 962 934" in told(details.outcome.call)
    details.reject()


# -- the dialog


@with_purse
async def test_the_dialog_moves_nothing_by_enter_and_stays_while_it_moves(here, qtbot):
    here.desk.simulator.fault("nextbyte", Fault.LATE, operation="top_up", seconds=0.5)
    here.open(TopUps)
    dialog = ConfirmTransfer(here.desk, here.tasks, here.window, await here.wish(SCHOOL, DUKA, 1500))
    here.tasks.start(here.notify.show(dialog), "dialog")
    await until(lambda: dialog.assent.typed.isVisible())
    assert dialog.assent.typed.hasFocus()
    dialog.assent.typed.setText("mfano")
    for _ in range(3):
        qtbot.keyClick(dialog.assent.typed, Qt.Key.Key_Return)
    await asyncio.sleep(0.1)
    assert here.asked("nextbyte") == 0
    dialog.assent.go.click()
    dialog.assent.go.click()
    dialog.reject()
    assert dialog.isVisible()
    assert "Moving 1,500 SMS. Sending from School office waits." in told(dialog)
    await until(lambda: dialog.transfer is not None)
    assert dialog.transfer.state is TransferState.DONE
    assert here.asked("nextbyte") == 1
    assert f"1,500 SMS added to {DUKA}." in told(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.reject()
    await until(lambda: not here.window.findChildren(ConfirmTransfer) or not dialog.isVisible())
    assert here.asked("nextbyte") == 1


@with_purse
async def test_closing_the_dialog_without_an_order_moves_nothing(here):
    here.open(TopUps)
    dialog = ConfirmTransfer(here.desk, here.tasks, here.window, await here.wish(SACCO, "client1", 10))
    dialog.open()
    await until(lambda: dialog.assent.go.isEnabled())
    assert not dialog.assent.go.hasFocus()
    dialog.leave.click()
    assert dialog.transfer is None
    assert here.asked("mspace") == 0
    dialog.deleteLater()


@with_purse
async def test_the_page_and_the_dialog_pressed_together_move_it_once(here):
    tab = await here.page()
    dialog = ConfirmTransfer(here.desk, here.tasks, here.window, await here.wish(SACCO, "client1", 200))
    dialog.open()
    await here.filled(tab, SACCO, "client1", 200)
    await until(dialog.assent.go.isEnabled)
    tab.form.assent.go.click()
    dialog.assent.go.click()
    await until(lambda: not tab.form.assent.running and not dialog.assent.running, seconds=20)
    assert here.asked("mspace") == 1
    (moved,) = await here.desk.transfers.all()
    assert moved.state is TransferState.DONE
    # It stays to be read, also after both sides were read again.
    await asyncio.sleep(0.3)
    told_why = tab.form.assent.problem.text + dialog.assent.problem.text
    assert "No SMS were moved" in told_why
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.parametrize("seed", range(2))
@with_purse
async def test_no_haste_at_the_form_moves_more_than_was_filled_in(here, qtbot, seed):
    chance = random.Random(seed)
    tab = await here.page()
    assent, wish = tab.form.assent, await here.wish(SACCO, "client2", 1)
    orders = set()

    def fill():
        amount = chance.choice((30, 40))
        if not assent.running:
            orders.add((amount, len(orders)))
            tab.form.fill(wish.account.id, wish.kind, "client2", amount)

    presses = (
        fill,
        assent.go.click,
        lambda: qtbot.mouseDClick(assent.go, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(assent.go, Qt.Key.Key_Space),
        lambda: tab.act(Action.MAIN),
        lambda: tab.act(Action.REFRESH),
        lambda: assent.again.setChecked(True),
        lambda: assent.typed.setText("client2"),
        tab.form.more.click,
    )
    for _ in range(60):
        for _ in range(chance.randrange(1, 4)):
            chance.choice(presses)()
        await asyncio.sleep(chance.choice((0, 0.05, 0.3)))
    await until(lambda: not assent.running, seconds=20)
    moved = await here.desk.transfers.all()
    assert moved
    assert here.asked("mspace") == len(moved) <= len(orders)
    branch = await here.desk.subaccounts.read(wish.account)
    held = next(each.credits for each in branch.children if each.name == "client2")
    assert held == 18 + sum(each.credits for each in moved if each.state is TransferState.DONE)


# -- the page


@with_purse
async def test_the_ledger_lists_every_line_and_the_filters_choose(here):
    await here.move(SACCO, "client1", 200)
    await here.move(SCHOOL, DUKA, 300)
    tab = await here.page()
    assert tab.books.transfers.rowCount() == 2
    tab.books.choose_account((await here.branch(SCHOOL)).account.id)
    await until(lambda: tab.books.transfers.rowCount() == 1)
    named(tab, "topup.view.books").click()
    await until(lambda: tab.books.bookings.rowCount() > 0)
    lines = [tab.books.bookings.row(place) for place in range(tab.books.bookings.rowCount())]
    assert {line.account_name for line in lines} == {SCHOOL}
    assert sum((line.amount for line in lines), Decimal(0)) == 0
    named(tab, "topup.view.topups").click()
    tab.books.period.choose(Period.LAST)
    await until(lambda: "Nothing in this time" in told(tab.books))


@with_purse
async def test_the_list_is_saved_as_it_is_shown(here, tmp_path, monkeypatch):
    await here.move(SACCO, "client1", 200)
    tab = await here.page()
    target = tmp_path / "list.csv"

    async def chosen(*_):
        return target

    monkeypatch.setattr(save, "save_file", chosen)
    assert tab.act(Action.SAVE_CSV)
    await until(target.exists)
    assert "client1" in target.read_text("utf-8-sig")
    # The file is there a moment before its task has ended, and one at a time is saved.
    await until(lambda: not tab.tasks.busy("topups.file"))
    named(tab, "topup.view.books").click()
    target.unlink()
    assert tab.act(Action.SAVE_CSV)
    await until(target.exists)
    text = target.read_text("utf-8-sig")
    assert "Purse" in text
    assert "own" in text


@with_purse
async def test_other_pages_fill_the_form_and_nothing_moves(here):
    tab = await here.page()
    wish = await here.wish(SACCO, "kisumu-branch", 5)
    tab.receive((wish.account.id, wish.kind, "kisumu-branch", 5))
    assert (tab.form.child.child.name, tab.form.amount.value()) == ("kisumu-branch", 5)
    child = next(each for each in wish.branch.children if each.name == "client2")
    tab.receive(child)
    assert tab.form.child.child.name == "client2"
    transfer = await here.move(SACCO, "client1", 7)
    tab.receive(transfer)
    await until(lambda: here.dialog("topup.details") is not None)
    assert "7 SMS added to client1." in told(here.dialog("topup.details"))
    here.dialog("topup.details").reject()
    assert here.asked("mspace") == 1


@with_purse
async def test_a_desk_without_clients_says_so(here):
    for account in await here.desk.accounts.all():
        if account.provider in ("mspace", "nextbyte"):
            await here.desk.accounts.remove(account)
    tab = here.open(TopUps)
    await until(lambda: "No account here has clients" in told(tab))
    named(tab, "topup.add_account").click()
    assert here.gone == [("settings", None)]


@with_purse
async def test_while_credits_move_closing_is_asked_about(here):
    here.desk.simulator.fault("nextbyte", Fault.LATE, operation="top_up", seconds=0.5)
    tab = await here.page()
    assert tab.may_close() == ""
    await here.filled(tab, SCHOOL, DUKA, 10)
    tab.form.assent.go.click()
    assert "SMS are being moved" in tab.may_close()
    assert not tab.form.amount.isEnabled()
    assert not tab.form.child.isEnabled()
    await here.tasks.wait("transfer.move", 10)
    await until(lambda: ended(tab))
    assert tab.may_close() == ""


@with_purse
async def test_every_control_has_a_name_and_words_are_plain_text(here):
    await here.move(SACCO, "client1", 200)
    tab = await here.page()
    await here.filled(tab, SCHOOL, DUKA, 2000)
    for identifier in (
        "topup.account", "topup.client", "topup.amount", "topup.confirm", "topup.go", "topup.ledger", "topup.more",
        "topup.filter.account", "topup.filter.period", "topup.save", "topup.statement", "topup.compare.first",
    ):  # fmt: skip
        assert named(tab, identifier).accessibleName(), identifier
    assert {label.textFormat() for label in tab.findChildren(QLabel) if label.text()} <= {Qt.TextFormat.PlainText}
    spoken = tab.books.transfers.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Outcome: Done. Mspace moved them")


async def test_closing_the_window_waits_for_the_answer():
    theme.install(QApplication.instance(), look=Look.LIGHT)
    async with open_demo() as desk, living(desk) as life:
        account = next(each for each in await desk.accounts.all() if each.name == SCHOOL)
        await desk.subaccounts.add_customer(account, DUKA)
        desk.simulator.fault("nextbyte", Fault.LATE, operation="top_up", seconds=1)
        tab = life.window.open("topups", (account.id, "customer", DUKA, 30))
        await until(lambda: tab.form.assent.go.isEnabled())
        tab.form.assent.go.click()
        await until(lambda: desk.simulator.entries("nextbyte", "top_up"), seconds=20)
        life.close()
        await until(lambda: shown(life.window, "close.busy.confirm") is not None)
        shown(life.window, "close.busy.confirm").click()
        await asyncio.wait_for(life.ended, 15)
        (transfer,) = await desk.transfers.all()
        assert transfer.state is TransferState.DONE


# -- paper


@with_purse
async def test_the_statement_is_shown_and_saved(here, tmp_path):
    await here.move(SACCO, "client1", 200)
    tab = await here.page()
    tab.books.choose_account((await here.branch(SACCO)).account.id)
    assert tab.act(Action.PRINT)
    await until(lambda: here.dialog("statement") is not None and here.dialog("statement").statement is not None)
    dialog = here.dialog("statement")
    text = dialog.paper.toPlainText()
    assert "Mwangaza SACCO, Mspace" in text
    assert "Top-ups of client1" in text
    assert "\u2212 200" in text
    assert "49,800" in text
    assert named(dialog, "statement.print").isEnabled()
    dialog.write(tmp_path / "one.pdf")
    assert (tmp_path / "one.pdf").read_bytes().startswith(b"%PDF-")
    dialog.month.setCurrentIndex(1)
    await until(lambda: "Nothing moved in this month." in dialog.paper.toPlainText())
    dialog.reject()


@with_purse
async def test_the_statement_goes_to_a_printer(here, tmp_path):
    tab = await here.page()
    tab.act(Action.PRINT)
    await until(lambda: here.dialog("statement") is not None and here.dialog("statement").statement is not None)
    dialog = here.dialog("statement")
    dialog.paper_out.click()
    await until(lambda: dialog.findChildren(QPrintDialog))
    (asked,) = dialog.findChildren(QPrintDialog)
    assert asked.printer().docName().startswith("School office")
    asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asked.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    asked.done(QDialog.DialogCode.Accepted)
    await until((tmp_path / "printed.pdf").exists)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
    dialog.reject()


@with_purse
async def test_where_nobody_says_what_the_client_holds_nothing_is_pointed_at(here):
    here.desk.simulator.fault("nextbyte", Fault.CLOSE_AFTER, operation="top_up")
    assert (await here.move(SCHOOL, DUKA, 100)).state is TransferState.UNKNOWN
    here.clock.by += 10 * MINUTE
    tab = await here.page()
    await until(lambda: tab.unsure.isVisible())
    tab.look.click()
    await until(lambda: here.dialog("topup.compare") is not None)
    dialog = here.dialog("topup.compare")
    await until(lambda: dialog._found is not None)
    here.clock.by += 2 * MINUTE
    await until(lambda: dialog._found.sure)
    assert "not known" in told(dialog.table)
    assert not any(radio.isChecked() for radio in dialog.choices.values())
    assert not dialog.save.isEnabled()
    dialog.choices[TransferState.NOT_DONE].click()
    dialog.save.click()
    await until(lambda: here.dialog("topup.compare") is None)
    assert (await here.desk.transfers.one(1)).state is TransferState.NOT_DONE


@with_purse
async def test_a_statement_that_cannot_be_written_is_not_called_saved(here, tmp_path):
    tab = await here.page()
    tab.act(Action.PRINT)
    await until(lambda: here.dialog("statement") is not None and here.dialog("statement").statement is not None)
    dialog = here.dialog("statement")
    with pytest.raises(BadInput, match="could not be written"):
        dialog.write(tmp_path / "nowhere" / "one.pdf")
    dialog.reject()


def test_months_go_back_across_the_year_by_the_calendar_here():
    found = months(datetime(2026, 2, 28, 12, tzinfo=UTC))
    assert [f"{each:%Y-%m-%d}" for each in found[:4]] == ["2026-02-01", "2026-01-01", "2025-12-01", "2025-11-01"]


@pytest.mark.parametrize(("period", "begin", "end"), [
    (Period.THIS, "2026-03-01", ""), (Period.LAST, "2026-02-01", "2026-03-01"), (Period.EVER, "", ""),
])  # fmt: skip
def test_periods_are_months_of_the_calendar(period, begin, end):
    found = span(period, datetime(2026, 3, 31, 12, tzinfo=UTC))
    assert ["" if each is None else f"{each:%Y-%m-%d}" for each in found] == [begin, end]


@with_purse
async def test_direction_is_kept_apart_from_the_sign(here):
    await here.move(SCHOOL, DUKA, 300)
    await here.move(SCHOOL, DUKA, 100, Direction.TAKE)
    tab = await here.page()
    amounts = [tab.books.transfers.line(place).split("\t")[2] for place in range(2)]
    assert amounts == ["\u2212 100", "+300"]
    assert tab.books.taken.text() == "Taken back 100"
