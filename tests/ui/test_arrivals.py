"""A list that comes from outside is opened in Send as soon as nothing is in its way, and nothing typed is lost."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from smsdesk.simulator import Simulator
from smsdesk.ui.arrivals import Arrivals
from smsdesk.ui.dialogs.account import AccountDialog
from smsdesk.ui.doorbell import MOST, Doorbell
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.notify import Question
from smsdesk.ui.tabs.send import Send
from tests.ui.composing import write_list
from tests.ui.life import form, living, named, real_desk, shown, until
from tests.ui.test_app import toasts

if TYPE_CHECKING:
    from pathlib import Path

    from smsdesk.app import Application
    from smsdesk.ui.life import Life


async def an_account(desk, simulator):
    return await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))


def send_page(life: Life) -> Send:
    tab = life.window.current
    assert isinstance(tab, Send)
    return tab


async def opened(life: Life, path: Path) -> Send:
    """The Send page, once it has this list at its first step."""

    def there() -> bool:
        tab = life.window.current
        return isinstance(tab, Send) and tab.compose.request is not None and tab.compose.request.path == path

    await until(there)
    tab = send_page(life)
    await until(lambda: tab.compose.examined is not None and not tab.tasks.running("open", tab.current))
    assert tab.current.key == "recipients"
    return tab


@pytest.fixture
async def simulator():
    async with Simulator() as made:
        yield made


async def test_the_list_of_the_command_line_waits_until_the_desk_is_open(tmp_path: Path, simulator) -> None:
    path = write_list(tmp_path / "wazazi, muhula wa 2.csv", 5)
    async with real_desk(tmp_path / "desk") as desk:
        await an_account(desk, simulator)
        arrivals = Arrivals([path])
        async with living(desk, arrivals) as life:
            tab = await opened(life, path)
            assert tab.compose.summary.ready == 5
            assert arrivals.waiting is None


async def test_what_was_typed_stays_when_another_list_comes(tmp_path: Path, simulator) -> None:
    first, second = write_list(tmp_path / "first.csv", 3), write_list(tmp_path / "second.csv", 4)
    async with real_desk(tmp_path / "desk") as desk:
        await an_account(desk, simulator)
        arrivals = Arrivals([first])
        async with living(desk, arrivals) as life:
            tab = await opened(life, first)
            tab.compose.text = "Habari {name}, ada ni 500."
            tab.step_to("message")
            life.window.open("outbox")
            arrivals.put([second])
            tab = await opened(life, second)
            assert tab.compose.text == "Habari {name}, ada ni 500."


async def test_the_draft_that_was_kept_is_taken_up_before_the_list(tmp_path: Path, simulator) -> None:
    first, second = write_list(tmp_path / "first.csv", 3), write_list(tmp_path / "second.csv", 4)
    async with real_desk(tmp_path / "desk") as desk:
        account = await an_account(desk, simulator)
        compose = desk.compose()
        compose.choose_account(account)
        compose.text = "Kept from yesterday, {name}"
        await compose.open_file(first)
        await compose.save()
        async with living(desk, Arrivals([second])) as life:
            tab = await opened(life, second)
            assert tab.compose.text == "Kept from yesterday, {name}"
            assert tab.compose.summary.ready == 4


async def test_a_file_that_is_no_list_is_said_and_the_old_list_stays(tmp_path: Path, simulator) -> None:
    first, second = write_list(tmp_path / "first.csv", 3), tmp_path / "letter.pdf"
    second.write_bytes(b"%PDF-1.7\n")
    async with real_desk(tmp_path / "desk") as desk:
        await an_account(desk, simulator)
        arrivals = Arrivals([first])
        async with living(desk, arrivals) as life:
            tab = await opened(life, first)
            arrivals.put([second])
            await until(lambda: shown(life.window, "send.list.banner") is not None)
            said = [each.text() for each in shown(life.window, "send.list.banner").findChildren(PlainLabel)]
            assert "a PDF document" in " ".join(said)
            assert tab.compose.request.path == first


async def test_a_desk_without_an_account_keeps_the_list_for_after_the_first(tmp_path: Path, simulator) -> None:
    path = write_list(tmp_path / "wazazi.csv", 5)
    async with real_desk(tmp_path / "desk") as desk, living(desk, Arrivals([path])) as life:
        assert life.window.current is None
        assert any("wazazi.csv is opened when there is an account" in toast for toast in toasts(life.window))
        named(life.window, "welcome.add").click()
        await until(lambda: shown(life.window, "account") is not None)
        dialog = shown(life.window, "account")
        assert isinstance(dialog, AccountDialog)
        dialog.saved = await an_account(desk, simulator)
        dialog.accept()
        await opened(life, path)


async def test_an_open_question_is_answered_first(tmp_path: Path, simulator) -> None:
    path = write_list(tmp_path / "wazazi.csv", 5)
    async with real_desk(tmp_path / "desk") as desk:
        await an_account(desk, simulator)
        arrivals = Arrivals()
        async with living(desk, arrivals) as life:
            life.window.open("outbox")
            question = Question("Stop it?", "It stops.", "Stop", identifier="asked")
            life.tasks.start(life.notify.ask(question), "ask")
            await until(lambda: shown(life.window, "asked") is not None)
            arrivals.put([path])
            assert life.window.current.key == "outbox"
            assert arrivals.waiting == path
            named(life.window, "asked.cancel").click()
            await opened(life, path)


async def test_a_message_that_was_just_ordered_is_not_taken_back(tmp_path: Path, simulator) -> None:
    first, second = write_list(tmp_path / "first.csv", 3), write_list(tmp_path / "second.csv", 4)
    async with real_desk(tmp_path / "desk") as desk:
        await an_account(desk, simulator)
        arrivals = Arrivals([first])
        async with living(desk, arrivals) as life:
            tab = await opened(life, first)
            tab.compose.text = "Habari {name}."
            await tab.compose.recheck()
            tab.step_to("check")
            await until(lambda: tab.current._laid_out and tab.main_button.isEnabled() and tab.current._may_send())
            tab.current.main()
            await until(lambda: tab.current.confirm.counting)
            arrivals.put([second])
            await asyncio.sleep(0)
            assert tab.current.key == "check"
            assert not tab.may_receive()
            assert arrivals.waiting == second
            # The seconds of undo are over.
            tab.current.confirm.stop()
            tab.current._begins()
            assert (await opened(life, second)).compose.text == ""
            (job,) = await desk.outbox.jobs()
            assert job.title == "first"
            assert str(job.state) != "cancelled"


async def test_of_several_one_is_opened_and_the_others_are_named(tmp_path: Path, simulator) -> None:
    lists = [write_list(tmp_path / f"list{place}.csv", 2) for place in range(3)]
    async with real_desk(tmp_path / "desk") as desk:
        await an_account(desk, simulator)
        async with living(desk, Arrivals(lists)) as life:
            await opened(life, lists[0])
            assert any("What came with it was not opened" in toast for toast in toasts(life.window))


# -- the bell


@pytest.fixture
def bell(tmp_path: Path):
    made = Doorbell(tmp_path)
    heard: list[list[Path]] = []
    made.rung.connect(heard.append)
    made.answer()
    yield made, heard
    made._server.close()
    made._lock.close()
    made.deleteLater()


async def say(bell: Doorbell, message: bytes) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(bell._name)
    socket.write(message)
    socket.flush()
    return socket


async def test_a_second_start_hands_its_lists_over(tmp_path: Path, bell) -> None:
    _, heard = bell
    names = ["wazazi.csv", "ada, 100% – éwé 名簿.xlsx"]
    if sys.platform != "win32":
        names.append(os.fsdecode(b"caf\xe9.csv"))
    lists = [write_list(tmp_path / name, 1) for name in names]
    second = Doorbell(tmp_path)
    assert await asyncio.to_thread(second.ring, lists)
    await until(lambda: heard)
    assert heard == [lists]


@pytest.mark.parametrize(
    "message",
    [
        b"raise\n",
        b"\n",
        b"\xff\xfe\x00\n",
        b"[1, 2]\n",
        b'{"open": "text"}\n',
        b'{"open": [1, null, {}]}\n',
        b"[" * 100_000 + b"\n",
        json.dumps({"open": ["parents.csv", "../x.csv", "/none.csv", "/etc", "/dev/zero", "\0"]}).encode() + b"\n",
        json.dumps({"open": [], "XDG_ACTIVATION_TOKEN": "x\0y", "DESKTOP_STARTUP_ID": 7}).encode() + b"\n",
    ],
)
async def test_whatever_else_is_said_only_raises_the_window(bell, message: bytes) -> None:
    made, heard = bell
    socket = await say(made, message)
    await until(lambda: heard)
    assert heard == [[]]
    socket.abort()


async def test_who_says_too_much_or_nothing_is_put_off(bell, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("smsdesk.ui.doorbell.PATIENCE", 50)
    made, heard = bell
    silent = await say(made, b"")
    half = await say(made, json.dumps({"open": [str(write_list(tmp_path / "a.csv", 1))]}).encode())
    endless = await say(made, b"x" * (MOST + 10))
    for place, socket in enumerate((silent, half, endless), start=1):
        await until(lambda place=place: len(heard) >= place)
        await until(lambda socket=socket: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == [[], [], []]


async def test_two_that_start_at_once_agree_on_one(tmp_path: Path) -> None:
    first, second = Doorbell(tmp_path), Doorbell(tmp_path)
    heard: list[list[Path]] = []
    first.rung.connect(heard.append)
    assert not first.has_other()
    path = write_list(tmp_path / "a.csv", 1)
    other = asyncio.get_running_loop().run_in_executor(None, second.has_other, [path])
    first.answer()
    assert await other
    await until(lambda: heard)
    assert heard == [[path]]
    first._server.close()
    first._lock.close()
    second._lock.close()


# -- macOS


def test_what_the_system_hands_over_while_it_runs_is_heard(tmp_path: Path, application: Application) -> None:
    path = write_list(tmp_path / "wazazi, éwé.csv", 1)
    heard: list[list[Path]] = []
    application.opened.connect(heard.append)
    for url in (path.as_uri(), "https://example.com/a.csv", (tmp_path / "nosuch.csv").as_uri(), tmp_path.as_uri()):
        assert QApplication.sendEvent(application, QFileOpenEvent(QUrl(url)))
    application.opened.disconnect(heard.append)
    assert heard == [[path]]
