from __future__ import annotations

from smsdesk.core.contact import Contact
from smsdesk.services.people import ContactsOf
from smsdesk.ui.tabs.send import Send
from tests.ui.desk import named, on_a_desk, until

ANNA, BEN, CYN = "+254712000001", "+254712000002", "+254712000003"


async def known(desk):
    """Three people, one of them in both groups."""
    await desk.contacts.save(Contact(0, "Anna", ANNA, {"class": "3B"}, ("Form 3",)))
    await desk.contacts.save(Contact(0, "Ben", BEN, {"class": "3C"}, ("Form 3", "Board")))
    await desk.contacts.save(Contact(0, "Cyn", CYN, {}, ("Board",)))
    return {each.name: each.id for each in await desk.contacts.groups()}


async def opened(here):
    tab = here.open(Send)
    await until(lambda: not here.tasks.busy("draft"))
    named(tab, "send.source.contacts").click()
    return tab


def ready(tab):
    return tab.compose.summary.ready if tab.compose.summary is not None else 0


@on_a_desk
async def test_without_contacts_the_way_to_them_is_shown(here):
    tab = await opened(here)
    await until(lambda: tab.current.groups.stage.currentWidget() is tab.current.groups._empty)
    named(tab, "send.contacts").click()
    assert here.gone == [("contacts", None)]


@on_a_desk
async def test_ticked_groups_become_the_list_and_nobody_gets_it_twice(here):
    ids = await known(here.desk)
    tab = await opened(here)
    await until(lambda: tab.current.groups._boxes)
    board, form = named(tab, f"send.groups.{ids['Board']}"), named(tab, f"send.groups.{ids['Form 3']}")
    assert board.accessibleName() == "Board, 2 people"
    board.click()
    await until(lambda: ready(tab) == 2)
    form.click()
    await until(lambda: ready(tab) == 3)
    assert tab.compose.summary.rows == 3
    assert "class" in tab.compose.examined.opened.keys
    assert tab.main_button.isEnabled()
    board.click()
    form.click()
    await until(lambda: tab.compose.examined is None)
    assert not tab.main_button.isEnabled()


@on_a_desk
async def test_everybody_takes_the_place_of_the_groups(here):
    ids = await known(here.desk)
    tab = await opened(here)
    await until(lambda: tab.current.groups._boxes)
    named(tab, "send.groups.0").click()
    await until(lambda: ready(tab) == 3)
    board = named(tab, f"send.groups.{ids['Board']}")
    assert board.isChecked()
    assert not board.isEnabled()
    tab.current.groups.search.setText("form")
    assert not board.isVisible()
    assert named(tab, f"send.groups.{ids['Form 3']}").isVisible()


@on_a_desk
async def test_a_group_handed_over_is_ticked_and_outlives_the_window(here):
    ids = await known(here.desk)
    tab = await opened(here)
    tab.receive(ContactsOf(groups=(ids["Board"],)))
    await until(lambda: ready(tab) == 2)
    assert named(tab, f"send.groups.{ids['Board']}").isChecked()
    await tab.compose.save()
    again = here.open(Send)
    await until(lambda: ready(again) == 2)
    await until(lambda: again.current.source.key == "contacts")
    await until(lambda: again.current.groups._boxes)
    assert named(again, f"send.groups.{ids['Board']}").isChecked()


@on_a_desk
async def test_people_chosen_one_by_one_are_the_list(here):
    await known(here.desk)
    tab = await opened(here)
    people = await here.desk.contacts.people()
    tab.receive(ContactsOf(people=(people[0], people[2])))
    await until(lambda: ready(tab) == 2)
    assert tab.compose.title == "Chosen contacts"
    assert "2 people chosen one by one" in tab.current.groups._count.text()
    tab.compose.text = "Habari {name}"
    await tab.compose.recheck()
    assert [each.text for each in tab.compose.examined.ready] == ["Habari Anna", "Habari Cyn"]
