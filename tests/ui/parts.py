"""Every part of the window on one page, for its picture."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from smsdesk.core.state import JobState, State
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Card, Line, column, row, table_card
from smsdesk.ui.forms import Check, Clock, Combo, Editor, Field, LineField, Moment, Number, Radio, SearchField, Setting
from smsdesk.ui.labels import Digits, PlainLabel
from smsdesk.ui.paint.bubble import Bubble, Phone
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import Avatar, Badge, Disc, ProviderMark
from smsdesk.ui.paint.meter import SegmentMeter, ShareBar
from smsdesk.ui.paint.plot import Bar, DeliveryPlot, Legend, Spark
from smsdesk.ui.paint.ring import Ring
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.paint.skeleton import Skeleton
from smsdesk.ui.paint.stepper import Stepper
from smsdesk.ui.paint.toggle import Toggle
from smsdesk.ui.rows import Column, Rows
from smsdesk.ui.states import Notice
from smsdesk.ui.table import Table
from smsdesk.ui.theme import FACES
from smsdesk.ui.words import batch_word, masked, message_word

PEOPLE = [
    ("Neema Mollel", "+255754123418", State.ACCEPTED, "", "10:41:58"),
    ("Hamisi Salum", "+255754987842", State.UNDELIVERED, "Number not in use on this network", "10:41:54"),
    ("Rehema Mwakyusa", "+255768333195", State.DELIVERED, "", "10:41:54"),
    ("Sipho Nkosi", "+27831114471", State.UNKNOWN, "No answer from provider", "10:02:11"),
    ("Pieter Botha", "+27821115322", State.REJECTED, "Number is too short", "10:02:09"),
]
COLUMNS = (
    Column[tuple](title="Person", text=lambda r: r[0], width=200, avatar=lambda r: r[0]),
    Column[tuple](title="Number", text=lambda r: masked(r[1]), width=160, digits=True, ink=lambda r: "text2"),
    Column[tuple](title="State", text=lambda r: "", chip=lambda r: message_word(r[2]), width=150),
    Column[tuple](title="Reason", text=lambda r: r[3], ink=lambda r: "text2"),
    Column[tuple](title="Time", text=lambda r: r[4], width=100, right=True, digits=True, sort="time"),
)
TEXT = "Habari Neema Mollel, salio la ada ya Faith Mollel ni TZS 145,000. Tafadhali lipa kabla ya 30 Juni - maswali?"


def parts() -> QWidget:
    """All of them, as they look at rest."""
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(14)

    types = Card("Type and buttons")
    types.add(*(PlainLabel(f"{name} 1,284", name) for name in FACES))
    types.add(Digits("1,111,111"))
    looks = ("primary", "normal", "ghost", "link", "danger", "pill", "placeholder")
    types.add(
        row(*(Button(look.capitalize(), look, symbol="send" if look in looks[:5] else "") for look in looks[:4]), None)
    )
    types.add(row(*(Button(look.capitalize(), look, height=30 if look == "pill" else 26) for look in looks[4:]), None))
    off = Button("Send 1,284 messages", "primary", symbol="send", height=38)
    off.setEnabled(False)
    types.add(row(off, IconButton("ellipsis", "More"), IconButton("x", "Close", framed=False), None))
    grid.addWidget(types, 0, 0)

    chips = Card("States")
    for states in (list(State)[i : i + 4] for i in range(0, 16, 4)):
        chips.add(row(*(Chip(message_word(state)) for state in states), None))
    for some in (list(JobState)[:4], list(JobState)[4:]):
        chips.add(row(*(Chip(batch_word(state)) for state in some), None))
    chips.add(Stepper(("Recipients", "Message", "Check", "Send")))
    chips.add(Segmented((("file", "From a file", "file-spreadsheet"), ("paste", "Paste numbers", "clipboard-paste"))))
    stepper = Stepper(("Recipients", "Message", "Check", "Send"))
    stepper.show_step(2, 2)
    chips.add(stepper)
    marks = [Avatar(name[0]) for name in PEOPLE] + [ProviderMark("MS", "ok"), ProviderMark("NB", "teal")]
    marks += [ProviderMark("SO", "warn"), ProviderMark("ND", "unsure"), Disc("history"), Disc("key-round", "ok")]
    chips.add(row(*marks, None))
    chips.add(row(Badge("3", "unsure", "3"), Badge("14", "info", "14"), Toggle("a", on=True), Toggle("b"), None))
    one, three = SegmentMeter(), SegmentMeter()
    one.show_parts(146, 160, 1, special=False)
    three.show_parts(146, 201, 3, special=True)
    chips.add(row(one, three, None, spacing=20))
    share = ShareBar()
    share.show_shares([("info", 1271), ("warn", 13)], "x")
    chips.add(share)
    grid.addWidget(chips, 0, 1)

    forms = Card("Fields")
    name = LineField("User name", hint="mwangaza_admin")
    forms.add(Field("&User name", name, help_text="As your provider gave it"))
    wrong = LineField("Password", secret=True)
    wrong.setText("a secret")
    wrong.mark(wrong=True)
    field = Field("Password", wrong)
    field.help.say("Mspace gives you this address. It starts with http, so the password travels unprotected.", "warn")
    forms.add(field)
    combo = Combo((("a", "School office", ""), ("b", "Cape Town", "")))
    mapped = Combo((("a", "Phone number", ""),))
    mapped.setProperty("mapped", True)
    forms.add(row(combo, mapped))
    disabled = Combo((("a", "Off", ""),))
    disabled.setEnabled(False)
    forms.add(row(Number("People", 0, 9999), Moment("When"), Clock("From"), disabled))
    forms.add(row(Check("First row has the column names", on=True), Check("Other"), None))
    forms.add(row(Radio("Now", on=True), Radio("Later"), SearchField("Find a batch"), None))
    editor = Editor("Text")
    editor.setPlainText(TEXT)
    forms.add(Field("Text", editor))
    forms.add(Setting("Warn about repeats", "When the same text went to the same number", Toggle("x", on=True)))
    grid.addWidget(forms, 0, 2)

    banners = column(spacing=8)
    for role, title, text in (
        ("err", "No internet connection.", "The batch is paused and continues by itself."),
        ("warn", "School office has 640 SMS left, this batch needs 1,301.", "It would stop at person 640."),
        ("ok", "Form 3 fee balances is finished.", "1,271 of 1,284 delivered."),
        ("unsure", "3 messages may or may not have gone out.", "smsdesk closed while they were being handed over."),
    ):
        banner = Banner(role, title, text, closable=role == "ok")
        banner.add_button("Show" if role == "ok" else "Try now", print, look="link" if role == "ok" else "normal")
        banners.addWidget(banner)
    grid.addLayout(banners, 1, 0, 1, 3)

    model = Rows[tuple](COLUMNS)
    model.set_rows(PEOPLE)
    table = Table(model, "Messages")
    table.show_sort("time", down=True)
    table.selectRow(1)
    head = row(PlainLabel("Latest messages", "section"), None, Button("Open in Outbox", "ghost", symbol="history"))
    card = table_card(head, table)
    card.setMinimumHeight(290)
    grid.addWidget(card, 2, 0, 1, 2)
    notice = Notice(
        "history", "Nothing sent yet", "Your batches and every message appear here, with their delivery reports."
    )
    notice.add_button("Write your first message", print, look="primary", symbol="plus")
    empty = Card(padding=0)
    empty.add(notice)
    grid.addWidget(empty, 2, 2)

    ring = Ring()
    ring.show_shares((("ok", 587), ("info", 213), ("err", 12)), 1284)
    plot = DeliveryPlot()
    plot.show_bars([Bar("10:40" if i == 0 else "", 46 - 2 * i, 6 + 2 * i, i % 3, i % 2) for i in range(15)], slots=24)
    plots = Card("Delivery")
    plots.add(row(ring, plot, Legend(upright=True), spacing=20))
    spark = Spark()
    spark.show_values([40, 38, 36, 30, 28, 22, 20, 41, 39, 35, 12], 15, "x")
    plots.add(Line(), spark)
    grid.addWidget(plots, 3, 0)
    bubbles = Card("Bubbles")
    bubbles.add(Bubble(TEXT), Bubble("Asante, tumepokea.", ours=True), Skeleton())
    grid.addWidget(bubbles, 3, 1)
    phone = Phone()
    phone.show_message("TUMAINI", "Today 10:42", TEXT, "1 SMS, 110 characters")
    phones = Card("What people will see")
    phones.add(phone)
    grid.addWidget(phones, 3, 2)
    for place in range(3):
        grid.setColumnStretch(place, 1)
    return page
