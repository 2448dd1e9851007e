"""Adding an account: only the fields its provider declares, and nothing untested is saved by the main button."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from smsdesk.core.errors import Refused
from smsdesk.desk import open_desk
from smsdesk.simulator import Simulator
from smsdesk.ui.dialogs.account import AccountDialog
from smsdesk.ui.paint.toggle import Toggle
from tests.ui.life import form, living, named, real_desk, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@asynccontextmanager
async def dialog_over(folder: Path) -> AsyncIterator[tuple[AccountDialog, Simulator]]:
    async with Simulator() as simulator, real_desk(folder) as desk, living(desk) as life:
        dialog = AccountDialog(desk, life.tasks, life.window)
        dialog.show()
        yield dialog, simulator
        dialog.close()


def fill(dialog: AccountDialog, simulator: Simulator, provider: str, **other: str) -> None:
    named(dialog, f"account.provider.{provider}").click()
    given = {**simulator.credentials(provider), "address": simulator.base_url(provider), "name": "Office", **other}
    for name, value in given.items():
        field = named(dialog, f"account.{name}")
        if not isinstance(field, Toggle):
            field.setText(value)
            field.textEdited.emit(value)


def words(dialog: AccountDialog) -> str:
    return " ".join(label.text() for label in dialog.verdict.findChildren(QLabel) if label.text())


@pytest.mark.parametrize("provider", ["mspace", "nextbyte", "smsoffice", "ndovubase"])
async def test_only_the_fields_of_the_provider_are_asked_for(tmp_path: Path, provider: str) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, _):
        named(dialog, f"account.provider.{provider}").click()
        info = dialog._desk.accounts.provider(provider).info
        asked = {each.accessibleIdentifier() for each in dialog._fields.findChildren(QWidget)}
        asked = {each.removeprefix("account.") for each in asked if each.startswith("account.")}
        own = {"name", "address", "https", "more"}
        assert asked - own == {field.name for field in info.fields}


@pytest.mark.parametrize("provider", ["mspace", "nextbyte", "smsoffice"])
async def test_a_good_sign_in_can_be_saved(tmp_path: Path, provider: str) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, simulator):
        fill(dialog, simulator, provider)
        assert not dialog.save.isEnabled()
        dialog.test.click()
        assert dialog.test.text().strip() == "Testing …"
        await until(dialog.save.isEnabled)
        assert words(dialog).startswith("Signed in.")
        assert dialog._untested.isHidden()
        dialog.save.click()
        await until(lambda: dialog.saved is not None)
        assert [account.name for account in await dialog._desk.accounts.all()] == ["Office"]
        assert dialog._fields.secrets == {}


async def test_ndovubase_cannot_be_tested_and_says_so(tmp_path: Path) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, simulator):
        fill(dialog, simulator, "ndovubase")
        dialog.test.click()
        await until(dialog.save.isEnabled)
        assert dialog.verdict.property("tone") == "info"


async def test_a_refused_sign_in_is_said_and_not_saved(tmp_path: Path) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, simulator):
        fill(dialog, simulator, "mspace", password="wrong")
        dialog.test.click()
        await until(lambda: not dialog.verdict.isHidden())
        assert dialog.verdict.property("tone") == "err"
        assert "Mspace refused the sign-in." in words(dialog)
        assert not dialog.save.isEnabled()
        assert not dialog._untested.isHidden()


async def test_nobody_at_the_address_is_no_refusal(tmp_path: Path) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, simulator):
        fill(dialog, simulator, "mspace", address="http://127.0.0.1:9")
        dialog.test.click()
        await until(lambda: not dialog.verdict.isHidden())
        assert dialog.verdict.property("tone") == "warn"
        assert "could not be reached" in words(dialog)


async def test_a_change_after_the_test_needs_another(tmp_path: Path) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, simulator):
        fill(dialog, simulator, "mspace")
        dialog.test.click()
        await until(dialog.save.isEnabled)
        field = named(dialog, "account.username")
        field.setText("somebody else")
        field.textEdited.emit("somebody else")
        assert not dialog.save.isEnabled()
        assert dialog.verdict.isHidden()


async def test_it_can_be_saved_untested_by_its_own_button(tmp_path: Path) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, simulator):
        fill(dialog, simulator, "mspace")
        named(dialog, "account.save_untested").click()
        await until(lambda: dialog.saved is not None)


async def test_escape_stops_the_test_first(tmp_path: Path) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, simulator):
        fill(dialog, simulator, "mspace")
        dialog.test.click()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        await until(lambda: not dialog._tasks.running("account.test", dialog.test))
        assert dialog.verdict.isHidden()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


async def test_what_is_missing_is_said_where_it_is_asked(tmp_path: Path) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, simulator):
        fill(dialog, simulator, "mspace", password="")
        dialog.test.click()
        await until(lambda: not dialog.verdict.isHidden())
        assert "Password is missing." in words(dialog)


async def test_plain_http_is_warned_of_and_https_offered(tmp_path: Path) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, simulator):
        fill(dialog, simulator, "mspace", address="http://mspace.example:8080")
        fields = dialog._fields
        assert "unprotected" in fields._address.help.text
        assert not fields._https.isHidden()
        fields._https.click()
        assert fields.address.text() == "https://mspace.example:8080"
        assert fields._address.help.text == ""
        assert fields._https.isHidden()


async def test_a_change_keeps_the_password_unless_another_is_typed(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        account = await desk.accounts.add(form(simulator, "mspace", "SACCO", desk))
        async with living(desk) as life:
            dialog = AccountDialog(desk, life.tasks, life.window, account)
            dialog.show()
            assert named(dialog, "account.password").text() == ""
            assert named(dialog, "account.password").placeholderText().startswith("Saved ")
            name = named(dialog, "account.name")
            name.setText("Mwangaza SACCO")
            name.textEdited.emit("Mwangaza SACCO")
            dialog.test.click()
            await until(dialog.save.isEnabled)
            dialog.save.click()
            await until(lambda: dialog.saved is not None)
            (changed,) = await desk.accounts.all()
            assert changed.name == "Mwangaza SACCO"
            assert (await desk.accounts.check(changed)).ok


async def test_the_sentence_names_where_the_key_is(tmp_path: Path) -> None:
    async with dialog_over(tmp_path / "desk") as (dialog, _):
        said = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "memory of this program" in said


class NoStore:
    """A computer without a password store."""

    place = "keyring"

    def read(self) -> None:
        raise Refused("keyring.none")

    create = read


async def test_without_a_password_store_it_is_kept_until_the_end_only_if_a_person_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    async with Simulator() as simulator, open_desk(folder, key=NoStore()) as desk, living(desk) as life:
        dialog = AccountDialog(desk, life.tasks, life.window)
        dialog.show()
        fill(dialog, simulator, "mspace")
        dialog.test.click()
        await until(dialog.save.isEnabled)
        assert dialog._for_now.isHidden()
        dialog.save.click()
        await until(lambda: not dialog._for_now.isHidden())
        assert "no password store" in words(dialog)
        assert await desk.accounts.all() == []
        dialog._for_now.click()
        await until(lambda: dialog.saved is not None)
        assert not (folder / "credentials").exists()
        assert (await desk.accounts.check(dialog.saved)).ok
        dialog.close()


async def test_an_account_is_made_unprotected_by_name_only(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk, living(desk) as life:
        typed = form(simulator, "mspace", "Office", desk)
        account = await desk.accounts.add(replace(typed, base_url="https://192.0.2.7/smsapi"))
        dialog = AccountDialog(desk, life.tasks, life.window, account)
        dialog.show()
        address = named(dialog, "account.address")
        address.setText("http://192.0.2.7/smsapi")
        address.textEdited.emit(address.text())
        field = named(dialog, "account.password")
        field.setText("a-long-password")
        field.textEdited.emit(field.text())
        named(dialog, "account.save_untested").click()
        await until(lambda: named(dialog, "account.lower").isVisible())
        assert "anyone can read" in words(dialog)
        assert (await desk.accounts.all())[0].base_url.startswith("https")
        named(dialog, "account.lower").click()
        await until(lambda: dialog.saved is not None)
        (stored,) = await desk.accounts.all()
        assert stored.base_url == "http://192.0.2.7/smsapi"
        assert stored.fields["lowered_to_http"]
        dialog.close()
