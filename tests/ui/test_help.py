"""The help: a page for everything, every link and picture there, no button that the window does not have, and F1."""

from __future__ import annotations

import ast
import asyncio
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smsdesk.host import resources
from smsdesk.ui import help as helping
from smsdesk.ui.help import DIALOGS, PAGES, HelpWindow, help_text
from smsdesk.ui.theme import Look, theme
from tests.ui import audit
from tests.ui import tour as scenes
from tests.ui.desk import named
from tests.ui.tour import Tour, calm, touring

ROOT = Path(__file__).parents[2]
HELP = resources.folder() / "help"
LANGUAGES = sorted(each.name for each in HELP.iterdir() if each.name != "pictures")
WRITTEN = sorted((language, path.stem) for language in LANGUAGES for path in (HELP / language).glob("*.md"))

#: A page fits about two screens.
MOST_WORDS = 420


@pytest.fixture
def window(application):
    theme.install(application, look=Look.LIGHT)
    window = HelpWindow()
    yield window
    window.close()
    window.deleteLater()


# -- what is written


def test_every_page_is_written_in_english_and_none_besides():
    assert {page for language, page in WRITTEN if language == "en"} == set(PAGES)
    for _, page in WRITTEN:
        assert page in PAGES


@pytest.mark.parametrize(("language", "page"), WRITTEN)
def test_links_lead_somewhere_and_pictures_are_there_and_described(language, page):
    text = (HELP / language / f"{page}.md").read_text("utf-8")
    assert text.startswith("# ")
    for link in re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", text):
        assert re.fullmatch(r"[a-z]+\.md", link), link
        assert link.removesuffix(".md") in PAGES, link
        assert link != f"{page}.md"
    for words, picture in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", text):
        assert words, picture
        assert not QImage(str(HELP / language / picture)).isNull(), picture


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_short_and_says_what_to_do_when_something_goes_wrong(page):
    text = help_text(page, "en").markdown
    assert len(text.split()) < MOST_WORDS
    if page not in ("keyboard", "words", "uncertain"):
        assert "## If something goes wrong" in text


def test_every_page_can_be_reached_by_links_from_the_first():
    seen, ways = set(), ["start"]
    while ways:
        page = ways.pop()
        if page not in seen:
            seen.add(page)
            ways += re.findall(r"\]\(([a-z]+)\.md\)", help_text(page, "en").markdown)
    assert seen == set(PAGES)


def test_what_is_bold_in_the_help_is_what_the_window_says():
    """Names of buttons and words of states stand in bold; whoever renames one hears of it here.

    In every language they are written in English, and shown as the window has them.
    """
    said = _said()
    wrong = []
    for language, page in WRITTEN:
        bolds = re.findall(r"\*\*([^*]+)\*\*", (HELP / language / f"{page}.md").read_text("utf-8"))
        # Bold in small letters is stress, not a name.
        names = (bold for bold in bolds if not bold[0].islower() and bold not in STRESSED)
        wrong += [f"{language}, {page}: {name}" for name in names if name not in said]
    assert wrong == []


@pytest.mark.parametrize(("language", "page"), [each for each in WRITTEN if each[0] != "en"])
def test_another_language_shows_the_same_and_leads_to_the_same(language, page):
    ours, english = ((HELP / each / f"{page}.md").read_text("utf-8") for each in (language, "en"))
    for what in (r"\]\(([^)]+)\)", r"^(##) ", r"^(\|)", r"^(\d\.|-) "):
        assert sorted(re.findall(what, ours, re.MULTILINE)) == sorted(re.findall(what, english, re.MULTILINE)), what


#: Sentences that are bold because they matter.
STRESSED = {
    "The first match wins.",
    "Ya kwanza inayolingana ndiyo inayojibu",
    "Hairudiwi yenyewe kamwe",
    "Fungu",
}


def _said() -> set[str]:
    """Every text in the window's code, as it is read."""
    texts = set()
    for path in [*(ROOT / "smsdesk" / "ui").rglob("*.py"), ROOT / "smsdesk" / "host" / "settings.py"]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    # What is filled in at the end is no part of a name: when something was last used, which row is the longest.
    return texts | {re.sub(r":?( row)? \{\w+\}$", "", text) for text in texts}


def test_a_page_that_is_missing_in_a_language_is_shown_in_english(monkeypatch, tmp_path):
    (tmp_path / "help" / "en").mkdir(parents=True)
    (tmp_path / "help" / "sw").mkdir()
    (tmp_path / "help" / "en" / "start.md").write_text("# First steps\n")
    (tmp_path / "help" / "en" / "inbox.md").write_text("# Inbox\n")
    (tmp_path / "help" / "sw" / "start.md").write_text("# Hatua za kwanza\n")
    monkeypatch.setattr(helping.resources, "folder", lambda: tmp_path)
    read = help_text.__wrapped__
    assert read("start", "sw") == ("# Hatua za kwanza\n", "sw")
    assert read("inbox", "sw") == ("# Inbox\n", "en")
    assert read("inbox", "de").title == "Inbox"
    with pytest.raises(FileNotFoundError):
        read("../../secret", "en")


# -- the window


def test_a_page_says_so_when_it_is_not_in_the_language_of_the_window(window):
    window.language = "xh"
    window.open_page("inbox")
    assert window.fallback.isVisible()
    window.language = "en"
    window.open_page("outbox")
    assert not window.fallback.isVisible()


def test_names_of_buttons_are_those_of_the_window_in_its_language(monkeypatch):
    monkeypatch.setattr(helping, "tr", {"Send again": "Tuma tena"}.get)
    read = help_text.__wrapped__("uncertain", "sw").markdown
    assert "| **Tuma tena** |" in read
    assert "Send again" not in read


async def test_the_help_is_in_the_language_of_the_window_also_when_that_has_changed(monkeypatch):
    async with touring() as tour:
        tour.window.help()
        assert tour.window._help.contents.item(0).text() == "First steps"
        monkeypatch.setattr(helping.language, "code", "sw")
        tour.window.help()
        assert tour.window._help.contents.item(0).text() == "Hatua za kwanza"


def test_contents_links_and_back(window, qtbot):
    window.open_page("start")
    qtbot.waitUntil(window.isActiveWindow)
    assert window.contents.item(0).text() == "First steps"
    window.contents.setCurrentRow(list(PAGES).index("outbox"))
    assert window.page == "outbox"
    window.text.anchorClicked.emit(QUrl("uncertain.md"))
    assert window.page == "uncertain"
    assert window.contents.currentRow() == list(PAGES).index("uncertain")
    assert window.text.accessibleName() == "Help: Uncertain messages"
    window.back.click()
    assert window.page == "outbox"
    QTest.keyClick(window.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page == "start"
    assert not window.back.isEnabled()


def test_search_leaves_the_pages_that_have_every_word_and_marks_them(window):
    window.open_page("start")
    window.search.setText("undo confirm")
    left = [page for place, page in enumerate(PAGES) if not window.contents.isRowHidden(place)]
    assert "check" in left
    assert "balances" not in left
    assert window.page in left
    assert window.text.extraSelections()
    window.search.setText("zebra")
    assert window.nothing.isVisible()
    window.search.clear()
    assert not any(window.contents.isRowHidden(place) for place in range(len(PAGES)))
    assert window.text.extraSelections() == []


def test_nothing_is_read_from_anywhere_else(window, tmp_path):
    """A link or a picture in a text reaches our own folder, whatever it says."""
    window.open_page("start")
    inside = QTextDocument.ResourceType.ImageResource.value
    other = tmp_path / "outside.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(other))
    outside = (str(other), f"file://{other}", "https://example.com/a.png", "../pictures/../../fonts/a.png", "//x/y.png")
    for name in outside:
        assert window.text.loadResource(inside, QUrl(name)) is None
    assert window.text.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("start.md")) is None
    assert not window.text.loadResource(inside, QUrl("../pictures/07-outbox.png")).isNull()
    for link in ("https://example.com", "file:///etc/passwd", "../../secret.md"):
        window.text.anchorClicked.emit(QUrl(link))
        assert window.page == "start"


@pytest.mark.parametrize("scale", [100, 125])
def test_every_page_has_room_and_follows_theme_and_text_size(window, scale):
    wrong = []
    try:
        for look in (Look.LIGHT, Look.DARK):
            theme.choose(look=look, scale=scale)
            for page in PAGES:
                window.open_page(page)
                for width, height in ((960, 700), (640, 420)):
                    window.resize(width, height)
                    QApplication.processEvents()
                    for see in (audit.cut, audit.overlapping, audit.outside, audit.sideways):
                        wrong += [f"{page} at {width} and {scale} %: {each}" for each in see(window)]
                assert window.text.document().defaultFont().pixelSize() == theme.font("body").pixelSize()
            for look_at in (audit.names, audit.buddies, audit.markup):
                wrong += look_at(window)
    finally:
        theme.choose(look=Look.LIGHT, scale=100)
    assert wrong == []


# -- F1

#: What helps on each page of the tour.
EXPECTED = {
    "send": "recipients", "send.listed": "recipients", "send.message": "message", "send.check": "check",
    "send.progress": "progress", "outbox": "outbox", "contacts": "contacts", "reports": "reports", "inbox": "inbox",
    "inbox.rules": "rules", "inbox.receiver": "receiver", "balances": "balances", "subaccounts": "subaccounts",
    "topups": "topups", "topups.ledger": "books", "subscriptions": "subscriptions", "settings": "accounts",
    "settings.receiver": "receiver", "settings.keyboard": "keyboard", "settings.data": "backup",
}  # fmt: skip


async def _press_f1(tour: Tour, on) -> HelpWindow:
    on.activateWindow()
    async with asyncio.timeout(5):
        while not on.isActiveWindow():
            await asyncio.sleep(0.01)
    QTest.keyClick(on.focusWidget() or on, Qt.Key.Key_F1)
    async with asyncio.timeout(5):
        while tour.window._help is None or not tour.window._help.isVisible():
            await asyncio.sleep(0.01)
    return tour.window._help


@pytest.mark.timeout(300)
async def test_f1_opens_what_is_about_this_page_or_dialog_and_esc_closes_it():
    wrong = []
    async with touring() as tour:
        for name, scene in scenes.PAGES.items():
            await scene(tour)
            shown = await _press_f1(tour, tour.window)
            if shown.page != EXPECTED.get(name, "settings"):
                wrong.append(f"{name}: {shown.page}")
            assert tour.window.current is not None
            QTest.keyClick(shown.text, Qt.Key.Key_Escape)
            assert not shown.isVisible()
        for name, scene in scenes.DIALOGS.items():
            dialog = await scene(tour)
            identifier = dialog.accessibleIdentifier()
            shown = await _press_f1(tour, dialog)
            want = DIALOGS.get(identifier) or tour.window.current.help_page
            if shown.page != want:
                wrong.append(f"{name}: {shown.page}, not {want}")
            shown.close()
            dialog.done(0)
            await calm()
    assert wrong == []


async def test_help_stands_beside_the_window_and_goes_with_it():
    async with touring() as tour:
        await tour.page("outbox")
        named(tour.window, "status.help").click()
        shown = tour.window._help
        assert shown is not None
        assert not shown.isModal()
        assert shown.parent() is None
        await tour.page("balances")
        named(tour.window, "status.help").click()
        assert tour.window._help is shown
        assert shown.page == "balances"
    assert tour.window._help is None
