"""The example package is found by its entry point and passes the cases with the documented command."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "tests/example_provider"


@pytest.fixture
def installed(tmp_path):
    """A folder that holds the example as an installer leaves it: the package, and what it says of itself."""
    target = tmp_path / "site"
    shutil.copytree(EXAMPLE / "paperplane_sms", target / "paperplane_sms")
    about = target / "smsdesk_paperplane-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: smsdesk-paperplane\nVersion: 1.0\n")
    text = (EXAMPLE / "pyproject.toml").read_text()
    points = re.search(r'\[project\.entry-points\."smsdesk\.providers"\]\n(.*?)\n\n', text, re.DOTALL)
    assert points is not None
    (about / "entry_points.txt").write_text("[smsdesk.providers]\n" + points[1].replace('"', "") + "\n")
    return target


def run(installed, *arguments, cwd=None):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), str(ROOT)])}
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, timeout=100, env=environment, cwd=cwd, check=False
    )


def documented(key="paperplane", exchanges=EXAMPLE / "exchanges"):
    """The command, as the page has it."""
    page = (ROOT / "ADDING_A_PROVIDER.md").read_text()
    line = next(line for line in page.splitlines() if line.strip().startswith("python -m pytest -p smsdesk"))
    words = line.replace("KEY", key).replace("FOLDER", str(exchanges)).split()
    return words[1:]


def test_the_documented_command_passes_the_example(installed, tmp_path):
    done = run(installed, *documented(), "-q", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"\b15 passed\b", done.stdout), done.stdout


def test_the_documented_command_tells_what_is_wrong(installed, tmp_path):
    client = installed / "paperplane_sms/client.py"
    client.write_text(client.read_text().replace("Verdict(State.REJECTED, reason", "Verdict(State.ACCEPTED, reason"))
    done = run(installed, *documented(), "-q", cwd=tmp_path)
    assert done.returncode == 1
    assert "send.no_paper" in done.stdout


@pytest.mark.parametrize(
    ("key", "words"), [("nobody", "there is no provider 'nobody'"), ("paperplane", "account.json")]
)
def test_a_wrong_command_is_told_in_words(installed, tmp_path, key, words):
    done = run(installed, *documented(key, tmp_path), "-q", cwd=tmp_path)
    assert done.returncode != 0
    assert words in done.stdout + done.stderr


def test_the_desk_lists_it_with_what_it_can_do(installed, tmp_path):
    done = run(installed, "-m", "smsdesk", "providers", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    import json

    found = {each["key"]: each for each in json.loads(done.stdout)}
    assert found["paperplane"]["capabilities"] == ["send", "parse_push", "reply_push"]


def test_the_page_shows_the_example_as_it_is():
    """Every piece of code of the page stands in the example, line by line."""
    page = (ROOT / "ADDING_A_PROVIDER.md").read_text()
    sources = "\n".join(
        path.read_text() for path in sorted(EXAMPLE.rglob("*")) if path.suffix in (".py", ".json", ".toml")
    )
    pieces = re.findall(r"^```(?:python|json|toml)\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    assert len(pieces) >= 4
    there = {line.strip() for line in sources.splitlines()}
    missing = [line for piece in pieces for line in piece.splitlines() if line.strip() and line.strip() not in there]
    assert missing == []
