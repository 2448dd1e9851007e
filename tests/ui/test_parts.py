"""Parts that carry information have a name and a role that screen readers do not pass by; fields behave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.focus import polish
from smsdesk.ui.forms import Check, Clock, Combo, Editor, Field, Help, LineField, Moment, Number, Radio, SearchField
from smsdesk.ui.labels import ElidedLabel, PlainLabel, plain_tip
from smsdesk.ui.paint.bubble import Bubble, Phone
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import Badge, initials, ink_for
from smsdesk.ui.paint.meter import SegmentMeter, ShareBar
from smsdesk.ui.paint.plot import Bar, DeliveryPlot, Spark, nice_top
from smsdesk.ui.paint.ring import Ring
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.paint.skeleton import Skeleton
from smsdesk.ui.paint.stepper import Stepper
from smsdesk.ui.paint.toggle import Toggle
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.theme import Look, color, theme
from smsdesk.ui.words import message_word

TEXT = "Habari Neema, salio ni TZS 145,000."


def told(widget: QWidget) -> tuple[str, QAccessible.Role]:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name), interface.role()


def bars() -> DeliveryPlot:
    plot = DeliveryPlot()
    plot.show_bars([Bar("10:40", 40, 6, 2, 1), Bar("", 30, 10)])
    return plot


def ring() -> Ring:
    made = Ring()
    made.show_shares((("ok", 587), ("info", 213), ("err", 12)), 1284)
    return made


def meter() -> SegmentMeter:
    made = SegmentMeter()
    made.show_parts(146, 201, 3, special=True)
    return made


def share() -> ShareBar:
    made = ShareBar()
    made.show_shares([("info", 1271), ("warn", 13)], "1,271 in Tanzania, 13 in Kenya")
    return made


def spark() -> Spark:
    made = Spark()
    made.show_values([3, 2, 1], 2, "Thirty days, low")
    return made


def phone() -> Phone:
    made = Phone()
    made.show_message("TUMAINI", "Today 10:42", TEXT, "1 SMS")
    return made


PAINTED = [
    (lambda: Chip(message_word("delivered")), "Status: Delivered"),
    (lambda: Badge("3", "unsure", "3 uncertain"), "3 uncertain"),
    (bars, "Delivery over time: 70 delivered, 16 sent, 2 failed, 1 uncertain"),
    (ring, "63 per cent, 812 of 1,284"),
    (meter, "3 SMS, 146 of 201 characters used"),
    (share, "1,271 in Tanzania, 13 in Kenya"),
    (spark, "Thirty days, low"),
    (phone, f"Preview from TUMAINI: {TEXT}. 1 SMS"),
    (lambda: Bubble(TEXT), TEXT),
    (Skeleton, "Loading"),
]


@pytest.mark.parametrize(("make", "name"), PAINTED, ids=[name[:20] for _, name in PAINTED])
def test_painted_parts_are_heard(qtbot, make, name: str) -> None:
    widget = make()
    qtbot.addWidget(widget)
    said, role = told(widget)
    assert said == name
    assert role in (QAccessible.Role.StaticText, QAccessible.Role.Graphic)


@pytest.mark.parametrize(("make", "name"), PAINTED, ids=[name[:20] for _, name in PAINTED])
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_painted_parts_paint_something_in_both_themes(qtbot, make, name: str, look: Look) -> None:
    theme.choose(look=look)
    try:
        widget = make()
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint().expandedTo(widget.minimumSizeHint()))
        widget.show()
        if isinstance(widget, Skeleton):
            widget._appear()
        image = widget.grab().toImage()
        seen = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
        assert len(seen) > 1
    finally:
        theme.choose(look=Look.LIGHT)


def test_the_stepper_says_where_it_is_and_goes_only_where_one_has_been(qtbot) -> None:
    stepper = Stepper(("Recipients", "Message", "Check", "Send"), identifier="send.step")
    qtbot.addWidget(stepper)
    stepper.show_step(1, 2)
    assert told(stepper)[0] == "Step 2 of 4: Message"
    steps = stepper._steps
    assert [step.isEnabled() for step in steps] == [True, True, True, False]
    assert steps[0].accessibleName() == "Step 1 of 4: Recipients, done"
    chosen: list[int] = []
    stepper.chosen.connect(chosen.append)
    steps[0].click()
    steps[3].click()
    assert chosen == [0]


def test_a_segmented_choice_has_exactly_one(qtbot) -> None:
    made = Segmented((("file", "From a file", ""), ("paste", "Paste numbers", "")), identifier="send.source")
    qtbot.addWidget(made)
    chosen: list[str] = []
    made.chosen.connect(chosen.append)
    assert made.key == "file"
    made.button("paste").click()
    assert made.key == "paste"
    assert chosen == ["paste"]
    assert made.button("paste").accessibleIdentifier() == "send.source.paste"
    assert Segmented((("a", "A", ""),), none=True).key == ""


def test_a_toggle_is_a_check_box_that_is_pressed_anywhere(qtbot) -> None:
    toggle = Toggle("Warn about repeats")
    qtbot.addWidget(toggle)
    toggle.resize(toggle.sizeHint())
    toggle.show()
    assert told(toggle) == ("Warn about repeats", QAccessible.Role.CheckBox)
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=QPoint(38, 13))
    assert toggle.isChecked()


def test_a_field_is_told_by_its_label(qtbot) -> None:
    line = LineField("User name", identifier="account.username")
    field = Field("&User name", line)
    qtbot.addWidget(field)
    assert field.label.buddy() is line
    assert told(line) == ("User name", QAccessible.Role.EditableText)
    combo = Combo((("a", "School office", ""),))
    made = Field("Send from", combo)
    qtbot.addWidget(made)
    assert made.label.buddy() is combo


def test_a_password_stays_a_password_for_readers(qtbot) -> None:
    line = LineField("Password", secret=True)
    qtbot.addWidget(line)
    line.setText("hunter2")
    interface = QAccessible.queryAccessibleInterface(line)
    assert interface is not None
    assert interface.state().passwordEdit
    assert "hunter2" not in interface.text(QAccessible.Text.Value)
    line._look()
    assert line.echoMode() is LineField.EchoMode.Normal
    line._look()
    assert line.echoMode() is LineField.EchoMode.Password


@pytest.mark.parametrize(
    "make",
    [
        lambda: Combo((("a", "A", ""), ("b", "B", ""))),
        lambda: Number("n", 0, 9),
        lambda: Moment("m"),
        lambda: Clock("c"),
    ],
)
def test_the_wheel_changes_no_field(qtbot, make) -> None:
    field = make()
    qtbot.addWidget(field)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    field.wheelEvent(wheel)
    assert not wheel.isAccepted()


def test_fields_show_what_they_hold(qtbot) -> None:
    for field in (Number("n", 0, 9), Moment("m"), Clock("c")):
        qtbot.addWidget(field)
        field.resize(field.sizeHint())
        field.show()
        assert field.lineEdit().width() > 30, type(field).__name__


def test_a_combo_keeps_its_choice_when_others_are_offered(qtbot) -> None:
    combo = Combo((("a", "A", ""), ("b", "B", "")))
    qtbot.addWidget(combo)
    combo.choose("b")
    combo.set_choices((("b", "B", ""), ("c", "C", "")))
    assert combo.key == "b"
    assert not combo.choose("z")


def test_search_is_cleared_by_escape_and_left_by_the_next(qtbot) -> None:
    field = SearchField("Find a batch")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    field.setText("clinic")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_control_enter_in_the_editor_belongs_to_the_page(qtbot) -> None:
    editor = Editor("Text")
    qtbot.addWidget(editor)
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    editor.keyPressEvent(event)
    assert not event.isAccepted()
    assert editor.toPlainText() == ""
    assert editor.font().pixelSize() == 15


def test_help_hides_while_it_says_nothing(qtbot) -> None:
    help_line = Help()
    qtbot.addWidget(help_line)
    assert help_line.isHidden()
    help_line.say("Ask for https", "warn")
    assert not help_line.isHidden()


def test_buttons_are_told_by_their_words_alone(qtbot) -> None:
    button = Button("&Send 1,284 messages", "primary", symbol="send", keys="Ctrl+Return", identifier="send.go")
    qtbot.addWidget(button)
    assert told(button)[0] == "Send 1,284 messages"
    assert "Ctrl+Return" in button.toolTip()
    more = IconButton("ellipsis", "More")
    qtbot.addWidget(more)
    assert told(more)[0] == "More"
    assert Button("", "primary", symbol="plus").text() == ""


def test_boxes_have_names(qtbot) -> None:
    for widget in (Check("First row has the column names"), Radio("Send later")):
        qtbot.addWidget(widget)
        assert told(widget)[0] == widget.text()


def test_labels_never_guess(qtbot) -> None:
    label = PlainLabel("<b>no</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    elided = ElidedLabel("<img src='file:///etc/passwd'> " * 10)
    qtbot.addWidget(elided)
    elided.resize(80, 20)
    elided.show()
    assert "<img" not in elided.toolTip()
    assert plain_tip("a < b & c") == "<qt>a &lt; b &amp; c</qt>"


def test_a_banner_grows_with_its_words(qtbot) -> None:
    banner = Banner("warn", "School office has 640 SMS left, this batch needs 1,301.", "It would stop at person 640.")
    banner.add_button("Top up", lambda: None)
    holder = QWidget()
    qtbot.addWidget(holder)
    from PySide6.QtWidgets import QVBoxLayout

    lay = QVBoxLayout(holder)
    lay.addWidget(banner)
    lay.addStretch(1)
    holder.resize(900, 400)
    holder.show()
    qtbot.waitUntil(lambda: banner.height() == 48)
    holder.resize(330, 400)
    qtbot.waitUntil(lambda: banner.height() > 48)


def test_a_stage_shows_one_thing_and_keeps_old_content(qtbot) -> None:
    content = QWidget()
    notice = Notice("search", "No messages match", "Nothing for this word.")
    stage = Stage(content, notice)
    qtbot.addWidget(stage)
    stage.show_loading()
    assert stage.currentWidget() is stage.skeleton
    assert not stage.skeleton.visible_now
    pressed: list[int] = []
    notice.add_button("Clear the filters", lambda: pressed.append(1)).click()
    stage.show_notice(notice)
    assert stage.currentWidget() is notice
    stage.show_content()
    assert stage.currentWidget() is content
    assert pressed == [1]


def test_grey_bars_come_late(qtbot) -> None:
    bars = Skeleton()
    qtbot.addWidget(bars)
    bars.resize(400, 200)
    bars.show()
    assert not bars.visible_now
    qtbot.waitUntil(lambda: bars.visible_now, timeout=1000)


def test_initials_and_their_colours() -> None:
    assert initials("Neema Mollel") == "NM"
    assert initials("TUMAINI") == "T"
    assert initials("22915") == "#"
    assert initials("") == "#"
    assert ink_for("Neema Mollel") == ink_for("Neema Mollel")


@pytest.mark.parametrize(("highest", "top"), [(0, 2), (2, 2), (7, 10), (57, 60), (88, 100), (101, 200), (1284, 2000)])
def test_axes_end_at_numbers_people_count_in(highest: int, top: int) -> None:
    assert nice_top(highest) >= highest
    assert nice_top(highest) % 2 == 0
    assert nice_top(highest) <= max(2, top)


@pytest.mark.parametrize("look", ["normal", "ghost", "link", "danger", "pill", "segment"])
@pytest.mark.parametrize("down", [False, True])
def test_whoever_comes_by_keyboard_sees_where_they_are(qtbot, look: str, down: bool) -> None:
    """The ring is ours and whole, also on a choice that is taken; what the style would add is left out."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.install(app, look=Look.LIGHT)
    page = QWidget()
    button = Button("Choose", look, parent=page)
    button.setCheckable(True)
    button.setChecked(down)
    button.resize(120, button.height())
    qtbot.addWidget(page)
    page.show()
    plain = button.grab().toImage()
    button.setProperty("kbFocus", True)
    polish(button)
    ringed = button.grab().toImage()
    for x, y in ((60, 0), (60, button.height() - 1), (0, button.height() // 2), (119, button.height() // 2)):
        assert ringed.pixelColor(x, y) == color("focus"), (x, y)
    # Nothing but the edge has changed.
    inner = QRect(16, 3, 88, button.height() - 6)
    assert ringed.copy(inner) == plain.copy(inner)
