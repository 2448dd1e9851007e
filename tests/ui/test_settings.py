"""Settings: accounts with what can be done about them, and choices that are kept at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox

from smsdesk.core.message import Account, FuseBlown, NewJob, NewMessage, Page
from smsdesk.host import settings as declared
from smsdesk.simulator import Simulator
from smsdesk.ui.tabs.outbox.tab import OutboxTab
from smsdesk.ui.tabs.settings import Settings
from smsdesk.ui.tabs.settings.accounts import AccountRow, description, standing
from tests.ui.life import form, living, named, real_desk, shown, until

if TYPE_CHECKING:
    from pathlib import Path

    from smsdesk.desk import Desk

WHEN = datetime(2026, 6, 16, 7, 20, tzinfo=UTC)
PLAIN = Account("1", "Cape Town branch", "smsoffice", "https://x", {"username": "cape", "sender": "UBUNTU, CT"}, WHEN)


@pytest.mark.parametrize(
    ("account", "can_sign_in", "word"),
    [
        (PLAIN, True, "Not tested"),
        (replace(PLAIN, signed_in=True, signed_in_at=WHEN), True, "Signed in"),
        (replace(PLAIN, signed_in=False, signed_in_at=WHEN), True, "Sign-in failed"),
        (replace(PLAIN, signed_in_at=WHEN), True, "Key saved, not yet used"),
        (PLAIN, False, "Key saved, not yet used"),
        (replace(PLAIN, signed_in=True, fuse=FuseBlown(WHEN, "auth", "Login Failed")), True, "Stopped"),
    ],
)
def test_how_an_account_stands(account: Account, can_sign_in: bool, word: str) -> None:
    assert standing(account, can_sign_in).text == word


async def test_accounts_are_listed_and_can_be_removed(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))
        async with living(desk) as life:
            tab = life.window.open("settings")
            assert isinstance(tab, Settings)
            await until(lambda: len(tab.accounts.findChildren(AccountRow)) == 1)
            account = tab.accounts.findChildren(AccountRow)[0].account
            info = desk.accounts.provider("nextbyte").info
            assert description(account, info).startswith("Nextbyte, ")
            tab.accounts._remove(account, named(tab, f"settings.account.more.{account.id}"))
            await until(lambda: shown(life.window, "settings.account.remove") is not None)
            named(life.window, "settings.account.remove.confirm").click()
            await until(lambda: not tab.accounts.findChildren(AccountRow))
            assert await desk.accounts.all() == []


async def test_tab_goes_through_the_accounts_before_what_stands_below(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        for name in ("School office", "Second office"):
            await desk.accounts.add(form(simulator, "nextbyte", name, desk))
        async with living(desk) as life:
            tab = life.window.open("settings")
            assert isinstance(tab, Settings)
            # They are there a turn before they are shown.
            await until(lambda: [row.isVisibleTo(tab) for row in tab.accounts.findChildren(AccountRow)] == [True, True])
            names, at = [], tab.accounts.new.nextInFocusChain()
            while len(names) < 5:
                if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisibleTo(tab):
                    names.append(at.accessibleName())
                at = at.nextInFocusChain()
            assert names == [
                "Change School office",
                "More for School office",
                "Change Second office",
                "More for Second office",
                "Ask me to type the number of people",
            ]


async def test_a_refused_sign_in_offers_to_sign_in_again(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        account = await desk.accounts.add(form(simulator, "nextbyte", "School office", desk, password="wrong"))
        await desk.accounts.check(account)
        async with living(desk) as life:
            tab = life.window.open("settings")
            assert tab is not None
            await until(lambda: shown(tab, f"settings.account.sign_in.{account.id}") is not None)
            named(tab, f"settings.account.sign_in.{account.id}").click()
            await until(lambda: shown(life.window, "account") is not None)
            dialog = shown(life.window, "account")
            assert dialog is not None
            focus = dialog.focusWidget()
            assert focus is not None
            assert focus.accessibleIdentifier() == "account.password"
            dialog.reject()
            await until(lambda: shown(life.window, "account") is None)


async def test_choices_are_kept_at_once(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, living(desk) as life:
        tab = life.window.open("settings")
        assert tab is not None
        named(tab, "settings.quiet_hours").setChecked(True)
        named(tab, "settings.confirm_above").setValue(250)
        combo = named(tab, "settings.text_size")
        combo.setCurrentIndex(combo.findData("112"))
        named(tab, "settings.numbers_hidden").setChecked(False)
        settings = desk.settings
        assert settings.get(declared.QUIET_HOURS) is True
        assert settings.get(declared.CONFIRM_ABOVE) == 250
        assert settings.get(declared.TEXT_SIZE) == 112
        assert settings.get(declared.NUMBERS_HIDDEN) is False


async def test_details_for_help_hold_no_secret(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        await desk.accounts.add(form(simulator, "mspace", "SACCO", desk))
        async with living(desk) as life:
            tab = life.window.open("settings")
            assert tab is not None
            named(tab, "settings.details").click()
            copied = QGuiApplication.clipboard().text()
            assert "smsdesk" in copied
            assert simulator.credentials("mspace")["password"] not in copied


async def test_every_control_has_a_name_and_an_identifier(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        await desk.accounts.add(form(simulator, "mspace", "SACCO", desk))
        async with living(desk) as life:
            tab = life.window.open("settings")
            assert tab is not None
            await until(lambda: len(tab.findChildren(AccountRow)) == 1)
            bare = [
                control
                for kind in (QAbstractButton, QComboBox, QSpinBox, QLineEdit, QPlainTextEdit)
                for control in [*tab.findChildren(kind), *life.window.rail.findChildren(kind)]
                if not control.objectName().startswith(("qt_", "Scroll"))
                and not (control.accessibleName() and control.accessibleIdentifier())
            ]
            assert " ".join(f"{type(each).__name__}:{each.accessibleName()}" for each in bare) == ""


async def test_a_shorter_time_for_messages_is_asked_about_before_it_holds(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        account = await desk.accounts.add(form(simulator, "mspace", "SACCO", desk))
        await a_batch_of_long_ago(desk, account)
        async with living(desk) as life:
            tab = life.window.open("settings")
            assert tab is not None
            combo = named(tab, "settings.keep_months")
            combo.setCurrentIndex(combo.findData("12"))
            await until(lambda: shown(life.window, "settings.keep_months.ask") is not None)
            asked = shown(life.window, "settings.keep_months.ask")
            assert asked is not None
            said = " ".join(label.text() for label in asked.findChildren(QLabel))
            assert "2 messages in the Outbox" in said
            assert "backup first" in said
            assert desk.settings.get(declared.KEEP_MONTHS) == 0
            named(life.window, "settings.keep_months.ask.cancel").click()
            await until(lambda: shown(life.window, "settings.keep_months.ask") is None)
            assert (combo.key, desk.settings.get(declared.KEEP_MONTHS)) == ("0", 0)

            combo.setCurrentIndex(combo.findData("3"))
            await until(lambda: shown(life.window, "settings.keep_months.ask") is not None)
            named(life.window, "settings.keep_months.ask.confirm").click()
            await until(lambda: desk.settings.get(declared.KEEP_MONTHS) == 3)
            assert combo.key == "3"
            (job,) = await desk.outbox.jobs(limit=1)
            while job.emptied_at is None or any([m.text async for m in desk.outbox.look.messages(Page())]):
                job = await desk.outbox.job(job.id)
            # A longer one takes nothing away, and is kept at once.
            combo.setCurrentIndex(combo.findData("24"))
            assert desk.settings.get(declared.KEEP_MONTHS) == 24

            outbox = life.window.open("outbox")
            assert isinstance(outbox, OutboxTab)
            labels = outbox.findChildren(QLabel)
            await until(lambda: any("its messages were removed" in label.text() for label in labels))
            assert not named(outbox, "outbox.batch.again").isVisibleTo(outbox)


async def a_batch_of_long_ago(desk: Desk, account: Account) -> None:
    then = desk.clock.now() - timedelta(days=800)
    store = desk.store.outbox
    job = await store.open_job(NewJob(account.id, "Fees", "Habari", "S", "Asha", then, then + timedelta(days=1)), then)
    new = [NewMessage(f"+25471200000{n}", "Habari", 1, name="Zawadi") for n in range(2)]
    await store.add_messages(job, account.id, "S", new, then)
    await store.commit_job(job, then)
    await store.miss(then + timedelta(days=2))
