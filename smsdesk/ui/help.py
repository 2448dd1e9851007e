"""Help for every page: our own texts and pictures in a window beside the main one; F1 opens what fits."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPageLayout,
    QResizeEvent,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget
from typing_extensions import override

from smsdesk.host import resources
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.forms import SearchField
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.language import language
from smsdesk.ui.paper import page as paper_page
from smsdesk.ui.sections import Sections
from smsdesk.ui.theme import Space, color, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The language that every page is there in.
ENGLISH: Final = "en"

#: Every page of the help and its icon, in the order of its contents.
PAGES: Final[dict[str, str]] = {
    "start": "book-open",
    "accounts": "key-round",
    "recipients": "users",
    "message": "pencil",
    "check": "shield-check",
    "progress": "send",
    "outbox": "history",
    "uncertain": "circle-help",
    "inbox": "inbox",
    "rules": "message-circle-more",
    "receiver": "radio",
    "contacts": "users",
    "optouts": "user-x",
    "balances": "wallet",
    "subaccounts": "network",
    "topups": "coins",
    "books": "table",
    "subscriptions": "repeat",
    "reports": "chart-column",
    "settings": "settings",
    "backup": "save",
    "keyboard": "keyboard",
    "words": "info",
}

#: What helps in a dialog, by the identifier of the dialog. Where one is missing, the page behind it helps.
DIALOGS: Final = {
    "account": "accounts",
    "accounts": "message",
    "templates": "message",
    "uncertain": "uncertain",
    "transfer": "topups",
    "compare": "topups",
    "customer": "subaccounts",
    "statement": "books",
    "subscribe": "subscriptions",
}

#: Lines of this many pixels are read with ease.
_LINE: Final = 640
_PICTURE: Final = 620

_NAME: Final = re.compile(r"\*\*([^*]+)\*\*")
_PAGE: Final = re.compile(r"([a-z]+)\.md")
_IMAGE: Final = re.compile(r"(?:\.\./)?pictures/([a-z0-9-]+\.png)")


class HelpText(NamedTuple):
    """A page as it is written: Markdown, and the language it is in."""

    markdown: str
    language: str

    @property
    def title(self) -> str:
        """Its first line, which is a heading."""
        return self.markdown.partition("\n")[0].lstrip("# ").strip()


@lru_cache(maxsize=64)
def help_text(page: str, wanted: str) -> HelpText:
    """A page in the language that is wanted, else in English, which every page is there in."""
    for each in (wanted, ENGLISH):
        if re.fullmatch(r"[a-z]{2,3}", each):
            found = resources.folder() / "help" / each / f"{page}.md"
            if found.is_file():
                return HelpText(_NAME.sub(_as_the_window_says, found.read_text("utf-8")), each)
    raise FileNotFoundError(f"the help has no page {page}")


def _as_the_window_says(found: re.Match[str]) -> str:
    """Names of buttons and words of states are written in English in every language, and read as the window says."""
    return f"**{tr(found[1])}**"


class _Reader(QTextBrowser):
    """Shows a page. It reads pictures of the help and nothing else, from nowhere else."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setProperty("help", True)
        self.setTabChangesFocus(False)  # Tab goes from link to link
        self.document().setDocumentMargin(8)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        found = _IMAGE.fullmatch(name if isinstance(name, str) else name.toString())
        if found is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return QImage(str(resources.folder() / "help" / "pictures" / found[1]))

    def show_text(self, markdown: str) -> None:
        """Show this, from its beginning."""
        self.document().setDefaultFont(theme.font("body"))
        self.setMarkdown(markdown)
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _room(self) -> int:
        return max(300, min(_LINE * theme.scale // 100, self.viewport().width() - 4))

    def _fit(self) -> None:
        if self.lineWrapColumnOrWidth() != self._room():
            self.setLineWrapColumnOrWidth(self._room())
            self._fit_pictures()

    def _fit_pictures(self) -> None:
        wide = min(_PICTURE, self._room() - 20)
        inside = QTextDocument.ResourceType.ImageResource
        for cursor, form in list(self._fragments()):
            if form.isImageFormat():
                image = QTextImageFormat(form.toImageFormat())
                whole = self.loadResource(inside.value, image.name())
                if whole is not None and not whole.isNull():
                    image.setWidth(wide)
                    image.setHeight(wide * whole.height() / whole.width())
                    cursor.setCharFormat(image)
                    self.document().addResource(inside.value, QUrl(image.name()), self._smooth(whole, wide))

    def _smooth(self, whole: QImage, wide: int) -> QImage:
        """In the size in which it is shown: a document itself makes pictures smaller by leaving pixels out."""
        ratio = self.devicePixelRatioF()
        made = whole.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(ratio)
        return made

    def _fragments(self) -> Iterator[tuple[QTextCursor, QTextCharFormat]]:
        block = self.document().begin()
        while block.isValid():
            for piece in _pieces(block):
                cursor = QTextCursor(self.document())
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                yield cursor, piece.charFormat()
            block = block.next()

    def _dress(self) -> None:
        """Type, space and lines as everywhere in the window; Markdown knows headings and nothing of pixels."""
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            form = QTextBlockFormat(block.blockFormat())
            cursor = QTextCursor(block)
            if level:
                form.setTopMargin((0, 20, 14)[min(level, 3) - 1])
                form.setBottomMargin(6)
                letters = QTextCharFormat()
                letters.setFont(theme.font(("title", "section", "strong")[min(level, 3) - 1]))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(letters)
            elif any(piece.charFormat().isImageFormat() for piece in _pieces(block)):
                form.setTopMargin(4)
                form.setBottomMargin(12)
            else:
                inside = block.textList() is not None or cursor.currentTable() is not None
                form.setTopMargin(0)
                form.setBottomMargin(4 if inside else 10)
                form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
        for cursor, letters in list(self._fragments()):
            if letters.isAnchor():
                link = QTextCharFormat()
                link.setForeground(color("accent_text"))
                cursor.mergeCharFormat(link)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format().toTableFormat()
                table.setBorder(1)
                table.setBorderCollapse(True)
                table.setBorderBrush(QColor(color("line")))
                table.setCellPadding(6)
                table.setCellSpacing(0)
                table.setTopMargin(2)
                table.setBottomMargin(12)
                table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99))
                frame.setFormat(table)
        self.setLineWrapColumnOrWidth(self._room())
        self._fit_pictures()


def _pieces(block: QTextBlock) -> Iterator[QTextFragment]:
    """The pieces of a block that look alike in themselves."""
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


class HelpWindow(QWidget):
    """The window of the help. It stands beside the main window and stops nothing there; Esc closes it."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.page = ""
        self.language = language.code
        self._past: list[str] = []
        self.setWindowTitle(tr("Help for smsdesk"))
        self.setAccessibleName(tr("Help for smsdesk"))
        self.setAccessibleIdentifier("help")
        self.setMinimumSize(QSize(640, 420))
        self.resize(QSize(960, 700).boundedTo(self.screen().availableGeometry().size() - QSize(16, 40)))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

        self.search = SearchField(tr("Search the help"), identifier="help.search")
        self.search.textChanged.connect(lambda _: self._search())
        self.contents = Sections(
            tr("Contents"),
            [(help_text(key, self.language).title, symbol) for key, symbol in PAGES.items()],
            identifier="help.contents",
            scrolls=True,
        )
        self.contents.currentRowChanged.connect(self._chosen)
        self.nothing = PlainLabel(tr("No page has all these words."), "body", tone="text2", wrap=True)
        self.nothing.setContentsMargins(16, 8, 16, 8)
        self.nothing.hide()
        side = Surface("card")
        side.setFixedWidth(256)
        left = column(side, margins=(1, 12, 1, 8), spacing=8)
        left.addLayout(row(12, self.search, 12))
        left.addWidget(self.nothing)
        left.addWidget(self.contents, 1)

        self.back = Button(tr("Back"), symbol="arrow-left", identifier="help.back", keys="Alt+Left")
        self.back.clicked.connect(lambda *_: self.go_back())
        self.paper = Button(tr("Print"), symbol="printer", identifier="help.print", keys="Ctrl+P")
        self.paper.clicked.connect(lambda *_: self._print())
        self.fallback = PlainLabel("", "caption", tone="text2", wrap=True)
        self.fallback.hide()
        self.text = _Reader()
        self.text.setAccessibleIdentifier("help.text")
        self.text.anchorClicked.connect(self._follow)
        sheet = Surface("card")
        right = column(sheet, margins=(Space.MARGIN, 14, 4, 4), spacing=8)
        right.addLayout(row(self.back, None, self.paper, 12))
        right.addWidget(self.fallback)
        right.addWidget(self.text, 1)
        whole = row(spacing=Space.GAP, owner=self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(side)
        whole.addWidget(sheet, 1)
        for keys, work in (
            ("Alt+Left", self.go_back),
            ("Ctrl+P", self._print),
            ("Ctrl+F", lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(work)
        theme.changed.connect(self._theme_changed)

    # -- pages

    def open_page(self, page: str) -> None:
        """Show a page and come to the front."""
        self._turn_to(page if page in PAGES else "start")
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """To the page that was read before."""
        if self._past:
            self._turn_to(self._past.pop(), back=True)

    def _turn_to(self, page: str, *, back: bool = False) -> None:
        if page == self.page:
            return
        if self.page and not back:
            self._past.append(self.page)
        self.page = page
        self._show()

    def _show(self) -> None:
        found = help_text(self.page, self.language)
        self.text.show_text(found.markdown)
        name = tr("Help: {title}").format(title=found.title)
        self.text.setAccessibleName(name)
        self.setWindowTitle(name)
        self.fallback.setText(tr("This page is not there in your language yet. It is shown in English."))
        self.fallback.setVisible(found.language != self.language)
        self.back.setEnabled(bool(self._past))
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(list(PAGES).index(self.page))
        self.contents.blockSignals(False)
        self._mark()

    def _chosen(self, place: int) -> None:
        if 0 <= place < len(PAGES):
            self._turn_to(list(PAGES)[place])

    def _follow(self, link: QUrl) -> None:
        found = _PAGE.fullmatch(link.toString())
        if found is not None and found[1] in PAGES:
            self._turn_to(found[1])

    def _theme_changed(self) -> None:
        if self.page:
            self._show()

    # -- searching

    def _words(self) -> list[str]:
        return self.search.text().casefold().split()

    def _search(self) -> None:
        """Leave the pages that have every word; the first of them is shown."""
        words = self._words()
        fits = []
        for place, page in enumerate(PAGES):
            text = help_text(page, self.language).markdown.casefold()
            fit = all(word in text for word in words)
            self.contents.setRowHidden(place, not fit)
            if fit:
                fits.append(page)
        self.nothing.setVisible(not fits)
        if words and fits and self.page not in fits:
            self._turn_to(fits[0])
        else:
            self._mark()

    def _mark(self) -> None:
        """Mark what was searched for in the page."""
        marks = []
        for word in self._words():
            at = self.text.document().find(word)
            while not at.isNull():
                mark = QTextBrowser.ExtraSelection()
                mark.cursor = at
                mark.format.setBackground(color("accent_tint2"))
                marks.append(mark)
                at = self.text.document().find(word, at)
        self.text.setExtraSelections(marks)

    # -- paper

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(QPageLayout(paper_page()))
        printer.setDocName(help_text(self.page, self.language).title)
        dialog = QPrintDialog(printer, self)
        dialog.setModal(True)

        def closed(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                self.text.document().clone(self).print_(printer)
            dialog.deleteLater()

        dialog.finished.connect(closed)
        dialog.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
