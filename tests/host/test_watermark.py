"""The watermark of a desk that is closed says nothing any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.host.watermark import Place, Watermark

if TYPE_CHECKING:
    from pathlib import Path


def test_an_engine_that_still_starts_while_its_desk_closes_does_not_mark_the_next_ones(tmp_path: Path) -> None:
    database = tmp_path / "desk.db"
    database.touch()
    old, new = Watermark(tmp_path / "watermark", database), Watermark(tmp_path / "watermark", database)
    old.expect(Place("d", "", 0), "old")
    old.close()
    new.expect(Place("d", "", 0), "new")
    old.expect(Place("d", "", 0), "old")
    assert new.fits(Place("d", "new", 0))
    new.close()
