"""`smsdesk --demo` where there is no display: the same job in words, on a desk that is thrown away."""

from __future__ import annotations

from tests.cli.conftest import Program


def test_the_demo_tells_the_outcome_of_each_account_and_leaves_nothing_behind(tmp_path):
    program = Program(tmp_path)
    (tmp_path / "temporary").mkdir()
    program.env |= {
        "TMPDIR": str(tmp_path / "temporary"),
        # What it must not look at.
        "SMSDESK_KEY_FILE": str(tmp_path / "no key here"),
        "SMSDESK_DATABASE_URL": "postgresql://elsewhere/desk",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }
    done = program("--demo", timeout=110)
    assert done.code == 0, done
    assert "no display" in done.err
    check, *accounts = done.out.split("\n\n")
    assert check.startswith("recipients.xlsx: 1,200 rows; ")
    assert "Left out: there are letters in the number." in check
    titles = [title for title in ("Nextbyte", "Mspace", "SMS Office", "Ndovubase") if f"({title}): 1," in done.out]
    assert len(titles) == 4, done.out
    for outcome in accounts[:4]:
        assert "  accepted" in outcome
        assert "        0  uncertain" in outcome
        assert "waiting" not in outcome
    assert "rejected: " in done.out
    assert not (tmp_path / "desk").exists()
    assert list((tmp_path / "temporary").iterdir()) == []
