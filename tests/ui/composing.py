"""A message that was composed, up to the step that a test is about: a real list in a file, a real account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.ui.tabs.send import Send
from tests.ui.desk import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.desk import Place

TEXT = "Habari {name}, mkutano ni kesho saa tatu."


def write_list(path: Path, count: int, *, extra: tuple[str, ...] = ()) -> Path:
    """A list of so many people of Tanzania, and lines as they are given."""
    lines = ["Name,Phone", *(f"Person {n},+25575412{n:04d}" for n in range(count)), *extra]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


async def compose(here: Place, path: Path, *, text: str = TEXT, account: str = "School office", **size: int) -> Send:
    """The Send tab with this list, text and account."""
    tab = here.open(Send, **size)
    await until(lambda: not here.tasks.running("draft", tab))
    tab.compose.choose_account(await here.desk.accounts.named(account))
    tab.compose.text = text
    await tab.compose.open_file(path)
    return tab


async def checked(here: Place, path: Path, **given: str | int) -> Send:
    """The Send tab at its third step, when everything was looked at."""
    tab = await compose(here, path, **given)
    tab.step_to("check")
    await until(lambda: tab.current._laid_out)
    return tab
