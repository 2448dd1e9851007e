"""Choices: kept, told, and never a reason not to start."""

from __future__ import annotations

import json
import os
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from smsdesk.core.errors import DeskError
from smsdesk.host import settings as declared
from smsdesk.host.settings import CONFIRM_ABOVE, COUNTRY, SETTINGS, TEXT_SIZE, THEME, WARN_REPEATS, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from smsdesk.host.paths import Home


ANYTHING = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers())


@pytest.fixture
def path(home: Home) -> Path:
    return home.settings


def test_the_defaults_are_those_of_the_design(path: Path) -> None:
    settings = Settings(path)
    assert settings.get(CONFIRM_ABOVE) == 100
    assert settings.get(WARN_REPEATS) is True
    assert settings.get(declared.QUIET_HOURS) is False
    assert settings.get(declared.NUMBERS_HIDDEN) is True
    assert not path.exists()


def test_every_setting_is_declared_once_with_words_and_a_default_that_it_allows() -> None:
    assert len({each.key for each in SETTINGS}) == len(SETTINGS)
    named = [value for value in vars(declared).values() if isinstance(value, declared.Setting)]
    assert set(map(id, named)) == set(map(id, SETTINGS))
    for each in SETTINGS:
        assert each.label
        assert each.allows(each.default)


def test_a_choice_is_kept_and_told(path: Path) -> None:
    settings = Settings(path)
    heard: list[str] = []
    settings.changes.listen(heard.append)
    settings.set(THEME, "dark")
    settings.set(CONFIRM_ABOVE, 20)
    settings.set(WARN_REPEATS, False)
    assert heard == ["theme", "confirm_above", "warn_repeats"]
    again = Settings(path)
    assert (again.get(THEME), again.get(CONFIRM_ABOVE), again.get(WARN_REPEATS)) == ("dark", 20, False)
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("setting", "value"),
    [(THEME, "pink"), (CONFIRM_ABOVE, -1), (CONFIRM_ABOVE, True), (CONFIRM_ABOVE, "7"), (TEXT_SIZE, 101)],
)
def test_what_cannot_be_chosen_is_not_kept(path: Path, setting: declared.Setting[int], value: int) -> None:
    settings = Settings(path)
    with pytest.raises(ValueError, match="cannot be"):
        settings.set(setting, value)
    path.write_text(json.dumps({setting.key: value}))
    assert Settings(path).get(setting) == setting.default


def test_what_this_version_does_not_know_is_kept(path: Path) -> None:
    path.write_text('{"of_the_future": [1, {"a": null}], "theme": "dark"}')
    settings = Settings(path)
    settings.set(COUNTRY, "KE")
    assert json.loads(path.read_text()) == {"of_the_future": [1, {"a": None}], "theme": "dark", "country": "KE"}


def test_two_programs_keep_each_others_choices(path: Path) -> None:
    one, two = Settings(path), Settings(path)
    one.set(COUNTRY, "TZ")
    two.set(THEME, "light")
    again = Settings(path)
    assert (again.get(COUNTRY), again.get(THEME)) == ("TZ", "light")


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff\xfe", b'{"theme": NaN', b"[" * 100_000])
def test_a_damaged_file_is_put_aside_and_said(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    settings = Settings(path)
    assert settings.get(THEME) == "system"
    assert settings.notices == ["The settings were damaged and are put aside as settings.json.damaged."]
    assert path.with_name("settings.json.damaged").read_bytes() == data
    settings.set(THEME, "dark")
    assert Settings(path).get(THEME) == "dark"


@hypothesis_settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from([each.key for each in SETTINGS]), ANYTHING))
def test_whatever_is_in_the_file_every_setting_has_a_value(path: Path, values: dict[str, object]) -> None:
    path.write_text(json.dumps(values))
    settings = Settings(path)
    for each in SETTINGS:
        assert each.allows(settings.get(each))


def test_a_folder_in_the_files_place_is_said(path: Path) -> None:
    path.mkdir()
    settings = Settings(path)
    assert settings.get(THEME) == "system"
    assert len(settings.notices) == 1
    with pytest.raises(DeskError) as caught:
        settings.set(THEME, "dark")
    assert caught.value.code == "desk.disk"
    assert list(path.iterdir()) == []
