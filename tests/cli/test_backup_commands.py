"""`backup` and `restore`, as they are typed."""

from __future__ import annotations


def test_a_desk_is_backed_up_and_comes_back_without_sending(desk, simulator, write, tmp_path):
    desk.account(simulator, "mspace")
    rows = write("list.csv", [("A", "+254712000701", "1"), ("B", "+254712000702", "2")])
    text = "Backed up {name}"
    job = desk.json(
        *("send", "--account", "mspace", "--file", rows, "--text", text, "--queue-only", "--yes"),
    )["job"]
    file = tmp_path / "desk.backup"
    assert desk.json("backup", file) == {"file": str(file), "messages": 2}
    assert desk.json("run", "--until-empty") is not None
    received = [entry for entry in simulator.received("mspace") if entry["text"].startswith("Backed up")]
    assert len(received) == 2
    done = desk("backup", file)
    assert (done.code, "exists already" in done.err) == (2, True)

    assert desk.json("restore", file) == {"file": str(file), "messages": 2}
    assert {m["state"] for m in desk.messages()} == {"held"}
    desk("run", "--until-empty")
    again = [entry for entry in simulator.received("mspace") if entry["text"].startswith("Backed up")]
    assert len(again) == 2
    assert desk.json("resume", job)["state"] == "queued"
    assert {m["state"] for m in desk.messages()} == {"queued"}
    assert desk.json("cancel", job)["state"] == "cancelled"

    done = desk("restore", rows)
    assert (done.code, "not a backup" in done.err) == (2, True)
    assert desk("restore", tmp_path / "nowhere").code == 2
    assert desk("backup").code == 2
