"""Add an account, or change one: provider, its fields, a test of the sign-in, and only then saving."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.errors import DeskError
from smsdesk.core.result import Reason
from smsdesk.host.person import person
from smsdesk.services.accounts import AccountForm
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Line, Surface, clear, column, row
from smsdesk.ui.dialogs.fields import ProviderFields
from smsdesk.ui.focus import has_ring
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.paint.mark import ProviderMark
from smsdesk.ui.theme import Space, color, theme
from smsdesk.ui.words import day, number, sentence, tr

if TYPE_CHECKING:
    from smsdesk.core.message import Account
    from smsdesk.core.provider import ProviderInfo
    from smsdesk.core.result import SignIn
    from smsdesk.desk import Desk
    from smsdesk.services.accounts import ProviderCard
    from smsdesk.ui.tasks import Tasks


class ProviderTile(QPushButton):
    """A provider to choose: its mark, its title, where it is at home."""

    def __init__(self, info: ProviderInfo) -> None:
        super().__init__()
        self.info = info
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFixedHeight(60)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{info.title}, {tr(info.region)}")
        self.setAccessibleIdentifier(f"account.provider.{info.key}")
        line = row(ProviderMark(info.mark, info.tone), None, owner=self)
        line.setContentsMargins(13, 0, 13, 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(272, 60)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken = self.isChecked()
        wide = 2 if taken or has_ring(self) else 1
        painter.setPen(QPen(color("accent" if taken or has_ring(self) else "line"), wide))
        painter.setBrush(color("card" if not self.underMouse() or taken else "sunken"))
        edge = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(edge, 8, 8)
        words = self.rect().adjusted(59, 11, -40, 0)
        words.setHeight(20)
        paint_text(painter, words, self.info.title, theme.font("strong"), "text" if self.isEnabled() else "disabled")
        words.translate(0, 19)
        paint_text(painter, words, tr(self.info.region), theme.font("caption"), "text2")
        if taken:
            at = self.rect().topRight()
            at.setX(at.x() - 31)
            at.setY(self.height() // 2 - 9)
            draw_icon(painter, at, "circle-check", "accent_text", 18)


class AccountDialog(QDialog):
    """Add an account (no `account`) or change one. `saved` is the account that was stored, None until then.

    The test reads the balance and never sends an SMS. What was not tested is saved only by its own button.
    """

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget, account: Account | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._account = desk, tasks, account
        self.saved: Account | None = None
        self._tested = False
        self._began = 0.0
        self._fields: ProviderFields | None = None
        title = tr("Change {name}").format(name=account.name) if account else tr("Add an account")
        self.setWindowTitle(title)
        self.setAccessibleIdentifier("account")
        self.setModal(True)
        self.resize(780, 584)
        self.setMinimumSize(640, 440)

        whole = column(self)
        head = column(margins=(Space.MARGIN, 20, Space.MARGIN, 14), spacing=3)
        head.addWidget(PlainLabel(title, "section"))
        place = tr("Your password is kept sealed; its key is in the {place}.").format(place=tr(desk.vault.place))
        head.addWidget(PlainLabel(place, "body", tone="text2", wrap=True))
        whole.addLayout(head)

        self._form = QWidget()
        self._form_column = column(self._form, margins=(Space.MARGIN, 0, Space.MARGIN, 16), spacing=12)
        body = row(spacing=0)
        if account is None:
            body.addWidget(self._tiles(desk.accounts.providers()))
            body.addWidget(Line(upright=True))
        self._body = Body(self._form)
        body.addWidget(self._body, 1)
        whole.addLayout(body, 1)

        self.test = Button(tr("Test sign-in"), symbol="plug", identifier="account.test")
        self.test.clicked.connect(lambda *_: self._test_or_stop())
        self.verdict = Banner("info", "", identifier="account.result")
        self.verdict.hide()
        # Shown where the computer has no password store: never a fall-back that nobody chose.
        self._for_now = self.verdict.add_button(
            tr("Keep it until I quit"), lambda: self._save(keep=False), identifier="account.keep_for_now"
        )
        self._lower = self.verdict.add_button(
            tr("Use it unprotected"), lambda: self._save(lowered_by=person()), look="danger", identifier="account.lower"
        )
        whole.addWidget(self._foot())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._main)
        card = desk.accounts.provider(account.provider) if account else desk.accounts.providers()[0]
        self._show_provider(card.info)

    # -- parts

    def _tiles(self, cards: list[ProviderCard]) -> QWidget:
        side = QWidget()
        side.setFixedWidth(321)
        stack = column(margins=(Space.MARGIN, 0, Space.MARGIN, 16), spacing=8)
        stack.addWidget(PlainLabel(tr("Provider"), "label"))
        group = QButtonGroup(self)
        for place, card in enumerate(cards):
            tile = ProviderTile(card.info)
            tile.setChecked(place == 0)
            tile.clicked.connect(lambda _=False, info=card.info: self._show_provider(info))
            group.addButton(tile)
            stack.addWidget(tile)
        stack.addStretch(1)
        inner = QWidget()
        inner.setLayout(stack)
        column(side).addWidget(Body(inner))
        return side

    def _foot(self) -> Surface:
        self._cancel = Button(tr("Cancel"), identifier="account.cancel", height=Space.FOOTER_BUTTON)
        self._cancel.clicked.connect(lambda *_: super(AccountDialog, self).reject())
        self._untested = Button(
            tr("Save without testing"), "ghost", identifier="account.save_untested", height=Space.FOOTER_BUTTON
        )
        self._untested.clicked.connect(lambda *_: self._save())
        self.save = Button(tr("Save account"), "primary", identifier="account.save", height=Space.FOOTER_BUTTON)
        self.save.clicked.connect(lambda *_: self._save())
        foot = Surface("footer")
        foot.setFixedHeight(Space.FOOTER)
        row(self._cancel, None, self._untested, self.save, spacing=10, owner=foot).setContentsMargins(
            Space.MARGIN, 0, Space.MARGIN, 0
        )
        return foot

    def _show_provider(self, info: ProviderInfo) -> None:
        if self._fields is not None:
            # What both providers have stays typed: the name at least.
            kept = self._fields.name.text()
            self._form_column.removeWidget(self._fields)
            # At once, not when the loop comes to it: nobody may find two fields of one name.
            self._fields.setParent(None)
            self._fields.deleteLater()
        else:
            kept = ""
            clear(self._form_column)
        self._info = info
        self._fields = ProviderFields(info, self._account, self._saved_words())
        if kept and not self._account:
            self._fields.name.setText(kept)
        self._fields.edited.connect(self._edited)
        self._form_column.insertWidget(0, self._fields)
        if self._form_column.count() == 1:
            self._form_column.addLayout(row(self.test, None))
            self._form_column.addWidget(self.verdict)
            self._form_column.addStretch(1)
        self._edited()
        self._fields.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved_words(self) -> str:
        if self._account is None:
            return ""
        return tr("Saved {day}. Type a new one to change it").format(day=day(self._account.created_at))

    def focus_secret(self) -> None:
        """Begin at the password: for signing in again."""
        field = self._fields.first_secret() if self._fields else None
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- testing

    def _edited(self) -> None:
        self._tested = False
        self._tasks.stop("account.test", self.test)
        self.verdict.hide()
        self._arrange()

    def _arrange(self, *, testing: bool = False) -> None:
        self.test.setText(tr("Testing …") if testing else tr("Test sign-in"))
        self.save.setEnabled(self._tested and not testing)
        self._untested.setVisible(not self._tested)
        self._untested.setEnabled(not testing)

    def _typed(self, *, keep: bool = True, lowered_by: str = "") -> AccountForm:
        fields = self._fields
        if fields is None:
            raise RuntimeError("there is no form")
        return AccountForm(
            fields.name.text(), self._info.key, fields.base_url, fields.values, fields.secrets, keep, lowered_by
        )

    def _test_or_stop(self) -> None:
        if self._tasks.running("account.test", self.test):
            self._tasks.stop("account.test", self.test)
            self._arrange()
            return
        self.verdict.hide()
        self._began = self._desk.clock.monotonic()
        self._tasks.start(
            self._desk.accounts.test(self._typed(), self._account),
            "account.test",
            guard=self.test,
            done=self._answered,
            failed=self._failed,
        )
        self._arrange(testing=True)

    def _answered(self, answer: SignIn) -> None:
        seconds = self._desk.clock.monotonic() - self._began
        took = tr("Answered in {n} s.").format(n=number(Decimal(f"{seconds:.1f}")))
        self._tested = answer.ok is not False
        self._arrange()
        if answer.ok:
            title = tr("Signed in.")
            if answer.balance is not None and answer.balance.amount is not None:
                words = tr("Signed in. {amount} {unit} on this account.")
                title = words.format(amount=number(answer.balance.amount), unit=answer.balance.unit)
            self._tell("ok", title, took)
        elif answer.ok is None:
            self._tell("info", kept(answer.message), tr("You can save this account."))
        elif answer.reason in (Reason.TRANSPORT, Reason.SERVER):
            words = tr("{title} could not be reached.").format(title=self._info.title)
            self._tell("warn", words, sentence(kept(answer.message)), symbol="wifi-off")
        else:
            words = tr("{title} refused the sign-in.").format(title=self._info.title)
            self._tell("err", words, sentence(kept(answer.message)))
        self.test.setText(tr("Test sign-in again"))
        self._tasks.start(
            self._desk.accounts.protected(self._typed()), "account.protected", guard=self.test, done=self._offer_https
        )
        if self._tested:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_https(self, better: str) -> None:
        if better and self._fields is not None:
            self._fields.offer_https(better)

    def _failed(self, error: Exception) -> bool:
        self._arrange()
        if not isinstance(error, DeskError):
            return False
        self._tell("err", tr(error.why) or tr(error.what), tr(error.now), code=error.code)
        return True

    def _tell(self, role: str, title: str, text: str, *, symbol: str = "", code: str = "") -> None:
        self._for_now.setVisible(code.startswith("keyring."))
        self._lower.setVisible(code == "account.lowered")
        self.verdict.say(title, text, role=role, symbol=symbol)
        self.verdict.show()
        # It may lie below the fold; its height is known only after the layout has run.
        QTimer.singleShot(0, self, lambda: self._body.ensureWidgetVisible(self.verdict, 0, 16))

    # -- saving

    def _main(self) -> None:
        if self.save.isEnabled():
            self._save()
        elif not self._tasks.running("account.test", self.test):
            self._test_or_stop()

    def _save(self, *, keep: bool = True, lowered_by: str = "") -> None:
        form = self._typed(keep=keep, lowered_by=lowered_by)
        accounts = self._desk.accounts
        work = accounts.add(form) if self._account is None else accounts.change(self._account, form)
        started = self._tasks.start(work, "account.save", guard=self, done=self._stored, failed=self._failed)
        if started is not None:
            self.save.setEnabled(False)
            self._untested.setEnabled(False)

    def _stored(self, account: Account) -> None:
        self.saved = account
        if self._fields is not None:
            self._fields.forget_secrets()
        if self._tested:
            # The desk keeps what the sign-in said; the page shows it when it comes.
            self._tasks.start_quiet(self._desk.accounts.check(account), "account.check")
        self.accept()

    @override
    def reject(self) -> None:
        """Esc stops a test first, and closes the dialog then."""
        if self._tasks.running("account.test", self.test):
            self._tasks.stop("account.test", self.test)
            self._arrange()
            return
        super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            # Enter in a field must not spend the sign-in; Ctrl+Enter is the main button.
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
            return
        super().keyPressEvent(event)
