"""Icons, fonts and samples are found in the source tree and in the wheel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from smsdesk.host import resources

ROOT = Path(__file__).parents[2]


def test_the_source_tree_has_them_at_the_top() -> None:
    assert resources.folder() == ROOT / "resources"
    assert resources.path("icons", "send.svg").read_text().rstrip().endswith("</svg>")


def test_a_missing_one_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/no-such\.svg"):
        resources.path("icons", "no-such.svg")


def test_a_folder_of_another_project_beside_the_package_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    package = tmp_path / "smsdesk"
    package.mkdir()
    with pytest.raises(FileNotFoundError):
        resources.folder(package)
    (package / "resources" / "icons").mkdir(parents=True)
    assert resources.folder(package) == package / "resources"
    (tmp_path / "pyproject.toml").write_text("")
    assert resources.folder(package) == tmp_path / "resources"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the wheel brings to an installation; an editable one shows nothing of it."""
    folder = tmp_path_factory.mktemp("wheel")
    tree = folder / "tree"
    for name in ("smsdesk", "resources"):
        copytree(ROOT / name, tree / name, ignore=ignore_patterns("__pycache__", "*.qm"))
    for name in ("pyproject.toml", "setup.py", "catalogue.py", "README.md", "LICENSE"):
        (tree / name).write_bytes((ROOT / name).read_bytes())
    build = "import sys; from setuptools.build_meta import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", build, str(folder)], cwd=tree, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(folder / done.stdout.split()[-1]) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_carries_all_of_them(site: Path) -> None:
    installed = site / "smsdesk"
    assert resources.folder(installed) == installed / "resources"

    def names(folder: Path) -> set[str]:
        return {
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and "pycache" not in str(path)
        }

    languages = {f"i18n/{name}" for name in ("en.qm", "sw.qm")}
    of_the_tree = {name for name in names(ROOT / "resources") if not name.startswith("i18n/")}
    assert names(installed / "resources") == of_the_tree | languages
    code = {name for name in names(installed) if not name.startswith("resources/")}
    assert code == names(ROOT / "smsdesk")
    top = {path.name for path in site.iterdir() if not path.name.endswith(".dist-info")}
    assert top == {"smsdesk"}


def test_the_wheel_finds_everything_in_itself(site: Path, tmp_path: Path) -> None:
    answer = tmp_path / "found.json"
    done = subprocess.run(
        [sys.executable, "-m", "smsdesk", "--selftest", answer],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(site)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = json.loads(answer.read_text("utf-8"))
    assert done.returncode == 0, [each for each in found.items() if isinstance(each[1], dict) and not each[1]["ok"]]
    assert found["folder"] == str((site / "smsdesk").resolve())
