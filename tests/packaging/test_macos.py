"""What can be known of the macOS bundle without a Mac: its properties, its entitlements, and what it may open."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import smsdesk

MACOS = Path(__file__).parents[2] / "packaging" / "macos"


@pytest.fixture
def properties():
    text = (MACOS / "Info.plist.in").read_text("utf-8")
    return plistlib.loads(text.replace("@VERSION@", smsdesk.__version__).encode())


def test_the_bundle_says_what_it_is(properties):
    assert properties["CFBundleIdentifier"] == "org.smsdesk.smsdesk"
    assert properties["CFBundleShortVersionString"] == properties["CFBundleVersion"] == smsdesk.__version__
    assert re.fullmatch(r"\d+(\.\d+){0,2}", properties["CFBundleVersion"]), "Apple knows three numbers and nothing else"
    assert properties["NSHighResolutionCapable"] is True
    # Qt's own wheels are made for it and newer.
    assert properties["LSMinimumSystemVersion"] == "14.0"


def test_it_offers_to_open_lists_and_takes_no_double_click_away(properties):
    (kind,) = properties["CFBundleDocumentTypes"]
    assert kind["LSHandlerRank"] == "Alternate"
    assert kind["CFBundleTypeRole"] == "Viewer"
    assert "public.comma-separated-values-text" in kind["LSItemContentTypes"]
    assert "org.openxmlformats.spreadsheetml.sheet" in kind["LSItemContentTypes"]


def test_it_may_do_no_more_than_python_needs():
    entitlements = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_without_an_identity_nothing_is_signed_and_that_is_said():
    done = subprocess.run(
        [shutil.which("bash"), MACOS / "sign_notarise.sh", "smsdesk.app"],
        env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "NOT SIGNED" in done.stderr


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_it_is_signed_from_the_inside_out_then_looked_at_by_apple(tmp_path):
    """With stand-ins that write down what they were asked."""
    app = tmp_path / "smsdesk.app"
    for name in ("MacOS/smsdesk", "Frameworks/libssl.3.dylib", "Frameworks/PySide6/QtCore.abi3.so"):
        (app / "Contents" / name).parent.mkdir(parents=True, exist_ok=True)
        (app / "Contents" / name).touch()
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    for tool in ("codesign", "ditto", "xcrun"):
        (bin_ / tool).write_text(f'#!/bin/sh\necho "{tool} $*" >>"{tmp_path}/asked"\n')
        (bin_ / tool).chmod(0o755)
    env = {
        "PATH": f"{bin_}:/usr/bin:/bin", "APPLE_IDENTITY": "Developer ID Application: Nobody (TEAM)",
        "APPLE_API_KEY": str(tmp_path / "key.p8"), "APPLE_API_KEY_ID": "K", "APPLE_API_ISSUER": "I",
    }  # fmt: skip
    done = subprocess.run([MACOS / "sign_notarise.sh", app], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    asked = (tmp_path / "asked").read_text().splitlines()
    signed = [line for line in asked if line.startswith("codesign --force")]
    assert len(signed) == 4
    assert all("--options runtime" in line and "--timestamp" in line for line in signed)
    assert signed[-2].endswith("Contents/MacOS/smsdesk")
    assert signed[-1].endswith("smsdesk.app")
    rest = [line.split()[0:3] for line in asked if line not in signed]
    assert rest == [
        ["codesign", "--verify", "--deep"],
        ["ditto", "-c", "-k"],
        ["xcrun", "notarytool", "submit"],
        ["xcrun", "stapler", "staple"],
        ["xcrun", "stapler", "validate"],
    ]
