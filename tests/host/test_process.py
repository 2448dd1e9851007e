"""What is put right before anything is started, and what the programs we start inherit."""

from __future__ import annotations

import sys

import pytest

from smsdesk.host import process


@pytest.fixture
def frozen(monkeypatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)


@pytest.mark.usefixtures("frozen")
def test_what_a_frozen_program_starts_gets_the_libraries_of_the_system() -> None:
    environ = {"LD_LIBRARY_PATH": "/opt/smsdesk/_internal", "HOME": "/home/asha"}
    process.settle(environ)
    assert "LD_LIBRARY_PATH" not in environ
    assert environ["HOME"] == "/home/asha"


@pytest.mark.usefixtures("frozen")
def test_and_those_that_the_person_chose() -> None:
    environ = {"LD_LIBRARY_PATH": "/opt/smsdesk/_internal:/opt/own", "LD_LIBRARY_PATH_ORIG": "/opt/own"}
    process.settle(environ)
    assert environ["LD_LIBRARY_PATH"] == "/opt/own"
    assert "LD_LIBRARY_PATH_ORIG" not in environ


def test_from_source_the_persons_libraries_stay() -> None:
    environ = {"LD_LIBRARY_PATH": "/opt/own"}
    process.settle(environ)
    assert environ == {"LD_LIBRARY_PATH": "/opt/own"}


def test_qt_is_not_told_where_plug_ins_are() -> None:
    environ = {"QT_PLUGIN_PATH": "/tmp/x", "QT_QPA_PLATFORM_PLUGIN_PATH": "/tmp/x", "QT_QPA_PLATFORM": "offscreen"}
    process.settle(environ)
    assert environ == {"QT_QPA_PLATFORM": "offscreen"}


def test_the_program_starts_itself_again(monkeypatch) -> None:
    assert process.start_again() == [sys.executable, "-P", "-m", "smsdesk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process.start_again() == [sys.executable]
