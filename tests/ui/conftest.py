"""Every coroutine test of the window runs on the window's own loop."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from smsdesk.app import Application
from smsdesk.ui.language import language
from smsdesk.ui.loop import Loop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def window_loop() -> Loop:
    return Loop(QApplication.instance())


def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> dict[str, Callable[[], Loop]]:
    return {"window": window_loop}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screen of the tests has no window manager and no keyboard to grab, and says so; other warnings fail."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The application of the tests is the program's own."""
    return Application


@pytest.fixture(autouse=True, scope="session")
def application(qapp: QApplication) -> QApplication:
    qapp.setQuitOnLastWindowClosed(False)
    language.speak("en")
    return qapp


@pytest.fixture(autouse=True)
def no_widget_left(application: QApplication) -> Iterator[None]:
    """What nothing owns goes with its test: Python's collector may not be the one that destroys it (`states.Stage`)."""
    yield
    for each in application.topLevelWidgets():
        if each.parent() is None:
            each.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def qt_loop(application: QApplication) -> Iterator[Loop]:
    """A loop for tests that start and end it themselves."""
    loop = Loop(application)
    yield loop
    loop.close()
