"""The form of an account, made from what its provider declares and from nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smsdesk.core.country import country_name, is_country
from smsdesk.core.provider import FieldKind
from smsdesk.core.secret import Secret
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.forms import Combo, Field, LineField
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.paint.toggle import Toggle
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from smsdesk.core.message import Account
    from smsdesk.core.provider import Field as ProviderField
    from smsdesk.core.provider import ProviderInfo

#: Offered first, because the providers that come along are at home there.
_NEAR = ("KE", "TZ", "UG", "ZA")


def country_choices() -> list[tuple[str, str, str]]:
    """Every country that the desk knows by name, the near ones first."""
    import phonenumbers

    named = [(code, tr(country_name(code))) for code in phonenumbers.SUPPORTED_REGIONS]
    rest = sorted((name, code) for code, name in named if name != code and code not in _NEAR)
    return [(code, tr(country_name(code)), "") for code in _NEAR if is_country(code)] + [
        (code, name, "") for name, code in rest
    ]


class ProviderFields(QWidget):
    """The fields of one provider. `edited` comes whenever anything in them changes."""

    edited = Signal()

    def __init__(self, info: ProviderInfo, account: Account | None = None, saved: str = "") -> None:
        super().__init__()
        self._info = info
        self._saved = saved
        self._inputs: dict[str, LineField | Combo | Toggle] = {}
        self._shown: dict[str, Field | QWidget] = {}
        known = dict(account.fields) if account is not None else {}
        self.name = LineField(tr("Name in smsdesk"), identifier="account.name")
        self.name.setText(account.name if account is not None else "")
        self.name.textEdited.connect(self.edited)
        self.address = LineField(tr("Service address"), identifier="account.address", hint=info.base_url)
        self.address.setText(account.base_url if account is not None else "")
        self.address.textEdited.connect(self._address_edited)
        self._address = Field(tr("Service a&ddress"), self.address)
        self._better = ""
        self._https = Button(tr("Use https"), "link", identifier="account.https", height=26)
        self._https.clicked.connect(self._use_https)
        self._https.hide()

        whole = column(self, spacing=12)
        whole.addWidget(Field(tr("&Name in smsdesk"), self.name))
        required = [each for each in info.fields if each.required and not each.advanced]
        for pair in (required[place : place + 2] for place in range(0, len(required), 2)):
            whole.addLayout(row(*(self._make(each, known) for each in pair), spacing=12))
        own_address = not info.base_url or info.plain_http
        if own_address:
            whole.addWidget(self._address)
            whole.addLayout(row(self._https, None))
        rest = [each for each in info.fields if not each.required and not each.advanced]
        lists = [each for each in rest if each.name == "sender"]
        countries = [each for each in rest if each.kind is FieldKind.COUNTRY]
        for each in rest:
            if each not in lists + countries:
                whole.addWidget(self._make(each, known))
        # Sender names and the country share a line; together they say whom this account writes to, and as whom.
        line = row(spacing=12)
        for each in lists:
            line.addWidget(self._make(each, known), 1, Qt.AlignmentFlag.AlignTop)
        for each in countries:
            made = self._make(each, known)
            made.setFixedWidth(160 if lists else 240)
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(line)
        self._more = QWidget()
        more = column(self._more, spacing=12)
        if not own_address:
            more.addWidget(self._address)
            more.addLayout(row(self._https, None))
        for each in info.fields:
            if each.advanced:
                more.addWidget(self._make(each, known))
        self._more.hide()
        self._opener = Button(tr("More settings"), "link", symbol="chevron-down", identifier="account.more", height=26)
        self._opener.clicked.connect(self._open_more)
        whole.addLayout(row(self._opener, None))
        whole.addWidget(self._more)
        self._warn_of_http()

    # -- what was typed

    @property
    def values(self) -> dict[str, str]:
        """The open fields as typed."""
        return {each.name: self._text(each.name) for each in self._info.fields if not each.secret}

    @property
    def secrets(self) -> Mapping[str, Secret]:
        """The secret fields that were typed anew."""
        typed = {each.name: self._text(each.name) for each in self._info.fields if each.secret}
        return {name: Secret(value) for name, value in typed.items() if value}

    @property
    def base_url(self) -> str:
        """The service address as typed, "" for the provider's own."""
        return self.address.text().strip()

    def first_secret(self) -> LineField | None:
        """The field of the first secret, for signing in again."""
        for each in self._info.fields:
            field = self._inputs.get(each.name)
            if each.secret and isinstance(field, LineField):
                return field
        return None

    def forget_secrets(self) -> None:
        """Empty the secret fields once they were stored."""
        for each in self._info.fields:
            field = self._inputs.get(each.name)
            if each.secret and isinstance(field, LineField):
                field.clear()

    # -- inside

    def _text(self, name: str) -> str:
        made = self._inputs[name]
        if isinstance(made, Combo):
            return made.key
        if isinstance(made, Toggle):
            return "yes" if made.isChecked() else ""
        return made.text().strip() if not self._is_secret(name) else made.text()

    def _is_secret(self, name: str) -> bool:
        return name in self._info.secrets

    def _make(self, each: ProviderField, known: Mapping[str, str]) -> QWidget:
        value = known.get(each.name, each.default)
        identifier = f"account.{each.name}"
        label = tr(each.label)
        if each.kind is FieldKind.SWITCH:
            toggle = Toggle(label, identifier=identifier, on=bool(value))
            toggle.toggled.connect(lambda _: self.edited.emit())
            self._inputs[each.name] = toggle
            words = column(spacing=2)
            words.addWidget(PlainLabel(label, "label"))
            words.addWidget(PlainLabel(tr(each.help), "caption", wrap=True))
            line = QWidget()
            row(spacing=12, owner=line).addLayout(words, 1)
            inner = line.layout()
            if inner is not None:
                inner.addWidget(toggle)
            return line
        if each.kind is FieldKind.COUNTRY:
            combo = Combo(country_choices(), name=label, identifier=identifier)
            combo.choose(value)
            combo.currentIndexChanged.connect(lambda _: self.edited.emit())
            self._inputs[each.name] = combo
            return Field(label, combo, help_text=tr(each.help))
        field = LineField(label, identifier=identifier, secret=each.secret)
        if each.secret and self._saved:
            field.setPlaceholderText(self._saved)
        if not each.secret:
            field.setText(value)
        field.textEdited.connect(self.edited)
        self._inputs[each.name] = field
        return Field(label, field, help_text=tr(each.help))

    def _open_more(self) -> None:
        shown = not self._more.isVisible()
        self._more.setVisible(shown)
        self._opener.set_symbol("chevron-up" if shown else "chevron-down")
        self._opener.setText(tr("Fewer settings") if shown else tr("More settings"))

    def _address_edited(self) -> None:
        self._better = ""
        self._warn_of_http()
        self.edited.emit()

    def _used_address(self) -> str:
        typed = self.base_url or self._info.base_url
        if typed and "://" not in typed:
            typed = ("http://" if self._info.plain_http else "https://") + typed
        return typed

    def _warn_of_http(self) -> None:
        used = self._used_address()
        try:
            parts = urlsplit(used)
            plain = parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "localhost", "::1")
        except ValueError:
            plain = False
        words = tr(
            "{title} gives you this address. It starts with http, so the password travels unprotected. "
            "Ask {title} for https."
        )
        if not used:
            words = tr("{title} gives you this address.")
        said = words.format(title=self._info.title) if plain or not used else ""
        self._address.help.say(said, "warn" if plain else "")
        self._https.setVisible(plain)

    def offer_https(self, better: str) -> None:
        """The same service answered over https, at this address."""
        self._better = better
        words = tr("{title} answers over https too, where nobody on the way can read the password and the texts.")
        self._address.help.say(words.format(title=self._info.title), "warn")
        self._https.show()

    def _use_https(self) -> None:
        self.address.setText(self._better or "https://" + self._used_address().removeprefix("http://"))
        self._address_edited()
