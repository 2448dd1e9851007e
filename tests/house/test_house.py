"""The rules of this house that ruff, mypy and import-linter cannot say."""

from __future__ import annotations

import ast
import fnmatch
import re
import string
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from smsdesk.core.texts import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
CODE = sorted((ROOT / "smsdesk").rglob("*.py"))
IGNORED = [line.strip("/") for line in (ROOT / ".gitignore").read_text().split()]

#: The class of every error with a code; found in core.errors, so that a new one is held to the same.
ERRORS = {
    node.name
    for node in ast.walk(ast.parse((ROOT / "smsdesk/core/errors.py").read_text()))
    if isinstance(node, ast.ClassDef)
}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    """Every call in a file, with the last name of what is called."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node, node.func.attr
            elif isinstance(node.func, ast.Name):
                yield node, node.func.id


def files() -> list[Path]:
    """Every file of the project, whether or not it is committed yet."""
    found = []
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if parts[0] == ".git" or any(fnmatch.fnmatch(part, rule) for part in parts for rule in IGNORED):
            continue
        if path.is_file():
            found.append(path)
    return found


# -- errors and their sentences


def test_every_code_has_three_sentences() -> None:
    for code, sentences in SENTENCES.items():
        assert len(sentences) == 3, code
        for sentence in sentences:
            assert sentence.strip(), code
            assert sentence[-1] in ".!?}", f"{code}: {sentence!r} is not a sentence"


def test_every_code_that_is_raised_exists_and_its_sentences_are_filled_in() -> None:
    wrong = []
    for path in CODE:
        for call, name in calls(path):
            if name not in ERRORS or not call.args or not isinstance(call.args[0], ast.Constant):
                continue
            code = call.args[0].value
            if code not in SENTENCES:
                wrong.append(f"{place(path, call)}: {code} has no sentences")
                continue
            given = {keyword.arg for keyword in call.keywords}
            wanted = {field for text in SENTENCES[code] for _, field, _, _ in string.Formatter().parse(text) if field}
            if None not in given and wanted - given:
                wrong.append(f"{place(path, call)}: {code} also needs {', '.join(sorted(wanted - given))}")
    assert not wrong


# -- the window


WINDOW = [path for path in CODE if "ui" in path.parts]


def test_no_dialog_stops_the_other_tasks() -> None:
    """`exec()` inside a coroutine stops the other tasks for good: dialogs are opened and awaited."""
    allowed = {ROOT / "smsdesk/ui/loop.py", ROOT / "smsdesk/ui/notify.py"}
    wrong = [place(path, call) for path in WINDOW for call, name in calls(path) if name in ("exec", "exec_")]
    assert not [each for each in wrong if ROOT / each.split(":")[0] not in allowed]


def test_text_is_plain_text() -> None:
    """A label that guesses opened a local file named in a message: words are shown as they are, everywhere."""
    rich = {"setHtml", "insertHtml", "setMarkdown", "toHtml", "RichText", "AutoText", "MarkdownText", "QTextBrowser"}
    wrong = [
        f"{place(path, node)}: {name}"
        for path in WINDOW
        # The help is our own text, and its reader takes nothing from elsewhere (test_help).
        if path != ROOT / "smsdesk" / "ui" / "help.py"
        for node in ast.walk(tree(path))
        if (name := getattr(node, "attr", None) or getattr(node, "id", None)) in rich
    ]
    assert not wrong


def test_labels_come_from_one_place() -> None:
    """QLabel guesses the format of its text unless told: `ui.labels` tells it."""
    allowed = ROOT / "smsdesk/ui/labels.py"
    assert not [
        place(path, call) for path in WINDOW if path != allowed for call, name in calls(path) if name == "QLabel"
    ]


# -- the database


def test_sql_is_never_put_together_from_values() -> None:
    """Parameters only; a PRAGMA takes none, so it may be put together from our own constants."""
    runs = ("execute", "executemany", "executescript")
    asked = [(path, call) for path in CODE for call, name in calls(path) if name in runs and call.args]
    made = [(path, call) for path, call in asked if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)]
    assert not [place(path, call) for path, call in made if not ast.unparse(call.args[0]).startswith("f'PRAGMA ")]


# -- reading


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_whoever_reads_is_told_what_a_thing_is_for(path: Path) -> None:
    module = tree(path)
    if not module.body:
        return
    missing = [] if ast.get_docstring(module) else ["the module"]
    for node in module.body:
        missing += list(undocumented(node, ""))
    assert not missing


def undocumented(node: ast.stmt, inside: str) -> Iterator[str]:
    """The public classes and functions without a sentence; what a class says anew of its base is said there."""
    if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
        return
    setter = any(isinstance(each, ast.Attribute) and each.attr == "setter" for each in node.decorator_list)
    if ast.get_docstring(node) is None and not setter:
        yield f"{inside}{node.name} (line {node.lineno})"
    if isinstance(node, ast.ClassDef) and (not node.bases or ast.unparse(node.bases[0]).startswith("Protocol")):
        for each in node.body:
            yield from undocumented(each, f"{node.name}.")


def test_every_exception_from_the_rules_says_why() -> None:
    """`# noqa: CODE - why` and `# type: ignore[code]  # why`."""
    wrong = []
    for path in [*CODE, *(ROOT / "tests").rglob("*.py"), ROOT / "dev.py"]:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"#\s*noqa(?!: [A-Z0-9, ]+ - \w)", line) and path != Path(__file__):
                wrong.append(f"{path.relative_to(ROOT)}:{number}")
            if re.search(r"#\s*type: ignore(?!\[[a-z-]+(, [a-z-]+)*\] +# ?\w)", line) and path != Path(__file__):
                wrong.append(f"{path.relative_to(ROOT)}:{number}")
    assert not wrong


# -- what is handed on


def test_the_lock_file_names_no_address_and_every_file_by_its_hash() -> None:
    text = (ROOT / "requirements.lock").read_text()
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    pinned = re.findall(
        r"^([A-Za-z0-9._-]+)==[^\n]*\\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.MULTILINE
    )
    assert len(pinned) == len(re.findall(r"^\S+==", text, re.MULTILINE)) > 30


def test_nothing_of_the_machine_it_was_made_on_is_in_it() -> None:
    here = str(ROOT)
    marks = [mark.encode() for mark in (here, str(Path.home() / ".")) if mark.count("/") > 1]
    hosts = re.compile(rb"(files\.python|py)" + rb"(pi\.org|hosted\.org)")
    wrong = []
    for path in files():
        data = path.read_bytes()
        if any(mark in data for mark in marks) or hosts.search(data):
            wrong.append(str(path.relative_to(ROOT)))
    assert not wrong


def test_the_checks_know_every_provider() -> None:
    """Each provider's folder is announced in pyproject.toml, or an installed smsdesk would not find it."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    announced = set(project["project"]["entry-points"]["smsdesk.providers"])
    folders = {path.parent.name for path in (ROOT / "smsdesk/providers").glob("*/__init__.py")}
    assert announced == folders


def test_every_dependency_has_its_reason() -> None:
    """CONTRIBUTING.md says for each line of pyproject.toml why it is there, and names nothing else."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    asked = project["project"]["dependencies"] + groups["dev"] + groups["packaging"]
    names = {re.split(r"[<>=;~! ]", line)[0] for line in asked}
    rows = re.findall(
        r"^\| ([A-Za-z0-9._-]+) \| .{12,} \| .+ \|$", (ROOT / "CONTRIBUTING.md").read_text(), re.MULTILINE
    )
    assert sorted(rows) == sorted(names)
