"""Balances over the demo's desk and, for what providers seldom say, from told cards."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from smsdesk.core.balance import Drift
from smsdesk.core.feed import Feed
from smsdesk.host import settings as declared
from smsdesk.simulator.faults import Fault
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.notify import Notify, Toast
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs import TABS
from smsdesk.ui.tabs.balances import BalancesTab
from smsdesk.ui.tabs.balances.card import AccountCard
from smsdesk.ui.tabs.balances.words import checked, figure, lasts, low_news, moved, standing
from smsdesk.ui.theme import theme
from smsdesk.ui.window import Window
from tests.ui.desk import Place, named, on_a_desk, until
from tests.ui.purses import NOW, account, branch, card, child

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from smsdesk.core.balance import BalanceCard, Branch
    from smsdesk.core.message import Account


class ToldBalances:
    """Cards as given, where a provider would take long to say them."""

    def __init__(self, *cards: BalanceCard) -> None:
        self.told = list(cards)
        self.changed: Feed[None] = Feed()
        self.low: Feed[BalanceCard] = Feed()
        self.levels: list[tuple[str, Decimal]] = []
        self.asked: list[str] = []
        self.all_asked = 0

    async def cards(self) -> list[BalanceCard]:
        return self.told

    async def refresh(self, account: Account) -> BalanceCard:
        self.asked.append(account.name)
        await asyncio.sleep(0.05)
        return next(each for each in self.told if each.account.id == account.id)

    async def refresh_all(self) -> list[BalanceCard]:
        self.all_asked += 1
        await asyncio.sleep(0.05)
        return self.told

    async def set_warning(self, account: str, level: Decimal) -> None:
        self.levels.append((account, level))


class ToldBranches:
    """A tree as given."""

    def __init__(self, *branches: Branch) -> None:
        self.told = list(branches)
        self.changed: Feed[None] = Feed()

    async def branches(self) -> list[Branch]:
        return self.told


def tell(here: Place, *cards: BalanceCard, branches: tuple[Branch, ...] = ()) -> ToldBalances:
    """Put told cards in the place of the desk's own."""
    told = ToldBalances(*cards)
    here.desk.balances = told
    here.desk.subaccounts = ToldBranches(*branches)
    return told


def texts(owner) -> list[str]:
    return [label.text() for label in owner.findChildren(PlainLabel) if label.isVisible()]


def cards(tab: BalancesTab) -> list[AccountCard]:
    """The cards that stand on the page, in reading order."""
    found = [each for each in tab.findChildren(AccountCard) if each.isVisible()]
    return sorted(found, key=lambda each: (each.y(), each.x()))


def part(card: AccountCard, what: str) -> QWidget:
    """A control of one card."""
    assert card.card is not None
    return named(card, f"balances.{what}.{card.card.account.id}")


async def opened(here: Place, width: int = 1366, height: int = 768) -> BalancesTab:
    tab = here.open(BalancesTab, width=width, height=height)
    assert isinstance(tab, BalancesTab)
    await until(lambda: cards(tab))
    return tab


CAPE = account("Cape Town branch", "smsoffice", "cape")


@pytest.mark.parametrize(
    ("told", "chip", "large"),
    [
        (card(), "Low", "186"),
        (card(held="12550"), "Good", "12,550"),
        (card(held="3204.50", of=CAPE, error="No answer"), "Not reachable", "3,204.50"),
        (card(held=None, words="postpaid", can_read=False), "Signed in", "Postpaid"),
        (card(held=None, can_read=False, read_at=None), "Not known", "Not known"),
    ],
)
def test_how_a_balance_stands(told: BalanceCard, chip: str, large: str) -> None:
    assert standing(told).text == chip
    assert figure(told) == large


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (None, ""),
        (0.4, "Less than a day left"),
        (1.2, "About 1 day left"),
        (2.4, "About 2 days left"),
        (800.0, "More than a year left"),
    ],
)
def test_how_long_it_lasts(days: float | None, said: str) -> None:
    assert lasts(card(days_left=days)) == said
    assert lasts(card(days_left=days, error="No answer")) == ""


def test_from_when_a_number_is() -> None:
    then = NOW - timedelta(days=1)
    assert checked(card(), NOW).startswith("Checked ")
    assert checked(card(read_at=None), NOW) == "Not checked yet"
    assert checked(card(read_at=then, error="No answer"), NOW).startswith("From yesterday ")
    assert checked(card(held=None, can_read=False), NOW).startswith("From last message, ")


def test_what_moved_without_us() -> None:
    drift = Drift("1", NOW, NOW - timedelta(days=14), Decimal(-250))
    assert moved(drift, NOW) == "Moved without smsdesk: −250 since Tue 2 Jun"


def test_the_news_that_one_is_low() -> None:
    assert low_news(card(days_left=2.1)) == ("Jirani Clinic is low", "186 SMS left, about 2 days.")
    assert low_news(card(days_left=1.0))[1] == "186 SMS left, about 1 day."
    assert low_news(card(days_left=0.2))[1] == "186 SMS left, less than a day."
    assert low_news(card())[1] == "186 SMS left."


@on_a_desk
async def test_the_demo_has_a_card_for_each_account_and_no_sum(here: Place) -> None:
    tab = await opened(here)
    await until(lambda: len(cards(tab)) == 4)
    assert cards(tab)[-1].accessibleName() == "Short code 22915: Not known , Not known"
    said = texts(tab)
    assert said.count("50,000") == 2
    assert "50,000.00" in said
    assert not any("150,000" in words for words in said)
    assert any(words.startswith("Ndovubase has no balance check.") for words in said)
    assert here.badges == [(0, "warn")]


@on_a_desk
async def test_f5_reads_all_and_a_silent_one_keeps_its_number(here: Place) -> None:
    tab = await opened(here)
    here.desk.simulator.fault("smsoffice", Fault.SERVER_ERROR, times=9)
    tab.act(Action.REFRESH)
    assert named(tab, "balances.refresh").text().strip() == "Checking …"
    await until(lambda: "1 did not answer" in texts(tab))
    cape = next(each for each in cards(tab) if each.card is not None and each.card.account.name == "Cape Town branch")
    assert [chip.accessibleName() for chip in cape.findChildren(Chip)] == ["Status: Not reachable"]
    assert "50,000.00" in texts(cape)
    assert cape.card is not None
    assert cape.card.error
    await until(lambda: named(tab, "balances.refresh").text().strip() == "Check all now")
    here.desk.simulator.faults.rules.clear()
    part(cape, "again").click()
    await until(lambda: "1 did not answer" not in texts(tab))


@on_a_desk
async def test_the_level_is_changed_in_its_place_and_makes_it_low(here: Place) -> None:
    tab = await opened(here)
    first = cards(tab)[0]
    pencil = part(first, "level.change")
    pencil.click()
    field = part(first, "level")
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    assert field.text() == "500"
    field.setText("90000")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert pencil.hasFocus()
    pencil.click()
    field.setText("90,000")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: "1 account is low" in texts(tab))
    assert cards(tab)[0] is first
    assert first.property("tone") == "warn"
    assert here.badges[-1] == (1, "warn")
    await until(lambda: here.window.findChildren(Toast))
    (toast,) = here.window.findChildren(Toast)
    assert "is low" in toast.accessibleName()


@on_a_desk
async def test_a_client_of_ours_is_topped_up_and_others_buy(here: Place) -> None:
    clinic = child("jirani", 186)
    told = tell(
        here,
        card(of=account("Jirani Clinic", username="Jirani")),
        card(held="9940", of=account()),
        branches=(branch(clinic),),
    )
    tab = await opened(here)
    low, good = cards(tab)
    assert low.card is not None
    assert [each.text().strip() for each in (part(low, "pay"), part(good, "pay"))] == [
        "Top up", "Buy more"]  # fmt: skip
    part(low, "pay").click()
    assert here.gone == [("subaccounts", clinic)]
    part(good, "pay").click()
    await until(lambda: here.dialog("balances.buy"))
    dialog = here.dialog("balances.buy")
    assert dialog is not None
    assert any("Tell them the user name mwangaza." in words for words in texts(dialog))
    named(dialog, "balances.buy.confirm").click()
    await until(lambda: told.asked == ["Mwangaza SACCO"])
    told.low.tell(low.card)
    (toast,) = here.window.findChildren(Toast)
    next(button for button in toast.findChildren(QAbstractButton) if button.text() == "Top up").click()
    assert here.gone[-1] == ("subaccounts", clinic)


@on_a_desk
async def test_a_second_press_asks_nobody_twice(here: Place) -> None:
    told = tell(here, card())
    tab = await opened(here)
    check = part(cards(tab)[0], "check")
    check.click()
    check.click()
    tab.act(Action.REFRESH)
    tab.act(Action.REFRESH_ALL)
    await until(lambda: "Checking …" not in texts(tab) and tab.all.text().strip() == "Check all now")
    assert told.asked == ["Jirani Clinic"]
    assert told.all_asked == 1


@on_a_desk
async def test_worst_first_and_a_card_that_is_typed_in_stays(here: Place) -> None:
    sacco = card(held="9940", of=account())
    told = tell(here, card(), sacco)
    tab = await opened(here)
    before = cards(tab)
    part(before[1], "level.change").click()
    told.told = [sacco, card(held="900")]
    told.changed.tell(None)
    await until(lambda: "900" in texts(tab))
    assert cards(tab) == before
    QTest.keyClick(part(before[1], "level"), Qt.Key.Key_Escape)
    told.changed.tell(None)
    await until(lambda: cards(tab) == before[::-1])


@on_a_desk
async def test_what_moved_without_us_is_said_on_the_card(here: Place) -> None:
    told = card(drift=Drift("1", NOW, here.desk.clock.now() - timedelta(days=1), Decimal(-250)))
    tell(here, told)
    tab = await opened(here)
    assert any(words.startswith("Moved without smsdesk: −250 since yesterday") for words in texts(cards(tab)[0]))


@on_a_desk
async def test_news_from_another_page_are_told_there(here: Place) -> None:
    tell(here, card())
    tab = await opened(here)
    tab.hide()
    tab.act(Action.REFRESH_ALL)
    await until(lambda: here.window.findChildren(Toast))
    (toast,) = here.window.findChildren(Toast)
    assert toast.accessibleName() == "Every balance was checked. 1 account is low."


@on_a_desk
async def test_the_focus_goes_through_the_cards_in_reading_order(here: Place) -> None:
    tell(here, card(), card(held="9940", of=account()))
    tab = await opened(here)
    tab.every.setFocus()
    found = []
    for _ in range(9):
        QTest.keyClick(here.window.focusWidget(), Qt.Key.Key_Tab)
        focus = here.window.focusWidget()
        owner = next((place for place, each in enumerate(cards(tab)) if each.isAncestorOf(focus)), -1)
        named_after = cards(tab)[owner].card.account.id if owner >= 0 else ""
        identifier = focus.accessibleIdentifier().removeprefix("balances.").removesuffix(f".{named_after}")
        found.append((owner, identifier))
    assert found == [
        (0, "level.change"), (0, "pay"), (0, "statement"), (0, "check"),
        (1, "level.change"), (1, "pay"), (1, "statement"), (1, "check"), (-1, "account")]  # fmt: skip


@on_a_desk
async def test_shift_f5_reads_all_from_any_page(here: Place) -> None:
    told = tell(here, card())
    window = Window()
    window.serve(here.desk, here.tasks, Notify(), [each for each in TABS if each.key in ("balances", "settings")])
    try:
        window.open("balances")
        window.open("settings")
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        QTest.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: told.all_asked == 1)
        assert window.current is window.tab("settings")
    finally:
        window.leave()
        window.deleteLater()


@on_a_desk
async def test_larger_text_has_fewer_cards_beside_each_other(here: Place) -> None:
    tab = await opened(here, 1366 - 213)
    await until(lambda: len({each.x() for each in cards(tab)}) == 3)
    theme.choose(scale=125)
    try:
        await until(lambda: len({each.x() for each in cards(tab)}) == 2)
        here.window.resize(700, 700)
        await until(lambda: len({each.x() for each in cards(tab)}) == 1)
    finally:
        theme.choose(scale=100)


@on_a_desk
async def test_without_an_account_one_is_added(here: Place) -> None:
    tell(here)
    tab = here.open(BalancesTab)
    await until(lambda: "No account yet" in texts(tab))
    named(tab, "balances.first").click()
    assert here.gone == [("settings", "add_account")]


@on_a_desk
async def test_how_often_balances_are_checked_is_kept(here: Place) -> None:
    tab = await opened(here)
    every = named(tab, "balances.every")
    assert isinstance(every, QComboBox)
    every.setCurrentIndex(every.findData("15"))
    assert here.desk.settings.get(declared.BALANCE_EVERY) == 15


@pytest.mark.parametrize(("width", "across"), [(1366, 3), (1024, 2), (960, 2)])
async def test_cards_stand_in_as_many_columns_as_have_room(width: int, across: int) -> None:
    from tests.ui.desk import place

    async with place() as here:
        tab = await opened(here, width - (213 if width >= 1180 else 56), 520)
        await until(lambda: len({each.x() for each in cards(tab)}) == across)
        assert tab.minimumSizeHint().width() <= 960 - 56
        assert tab.minimumSizeHint().height() <= 520 - 30


@on_a_desk
async def test_every_control_has_a_name_and_an_identifier(here: Place) -> None:
    tab = await opened(here)
    bare = [
        control
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for control in tab.findChildren(kind)
        if not control.objectName().startswith(("qt_", "Scroll"))
        and not (control.accessibleName() and control.accessibleIdentifier())
    ]
    assert " ".join(f"{type(each).__name__}:{each.accessibleName()}" for each in bare) == ""
