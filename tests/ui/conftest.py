"""Every coroutine test of the window runs on the window's own loop."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from smsdesk.ui.loop import Loop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def window_loop() -> Loop:
    return Loop(QApplication.instance())


def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> dict[str, Callable[[], Loop]]:
    return {"window": window_loop}


@pytest.fixture(autouse=True, scope="session")
def application(qapp: QApplication) -> QApplication:
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture
def qt_loop(application: QApplication) -> Iterator[Loop]:
    """A loop for tests that start and end it themselves."""
    loop = Loop(application)
    yield loop
    loop.close()
