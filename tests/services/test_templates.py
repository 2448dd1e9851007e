"""A text that is used again keeps every version of itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smsdesk.core.errors import BadInput, Refused
from smsdesk.services.templates import Templates


@pytest.fixture
def templates(office):
    return Templates(office.store, office.clock)


async def test_a_new_version_only_when_the_text_differs(templates):
    told = []
    templates.changed.listen(told.append)
    one = await templates.save(None, " Fee  reminder ", "Habari {name}", "Asha")
    assert (one.name, one.text, one.version, one.by, one.used) == ("Fee reminder", "Habari {name}", 1, "Asha", 0)
    same = await templates.save(one.id, "Fees", "Habari {name}", "Baraka")
    assert (same.id, same.name, same.version, same.by) == (one.id, "Fees", 1, "Asha")
    two = await templates.save(one.id, "Fees", "Habari {name},\r\nasante", "Baraka")
    assert (two.version, two.by, two.text) == (2, "Baraka", "Habari {name},\nasante")
    back = await templates.restore(one.id, 1, "Chiku")
    assert (back.version, back.text, back.by) == (3, "Habari {name}", "Chiku")
    assert (await templates.restore(one.id, 3, "Chiku")).version == 3
    assert [(each.version, each.text, each.by) for each in await templates.versions(one.id)] == [
        (3, "Habari {name}", "Chiku"), (2, "Habari {name},\nasante", "Baraka"), (1, "Habari {name}", "Asha"),
    ]  # fmt: skip
    assert len(told) == 5


async def test_names_are_unique_and_texts_can_be_filled_in(templates):
    one = await templates.save(None, "Fees", "Habari", "Asha")
    for name, text, code in [("", "x", "template.name"), ("New", " \n", "text.empty"), ("New", "{", "text.bad_braces")]:
        with pytest.raises(BadInput) as caught:
            await templates.save(None, name, text, "Asha")
        assert caught.value.code == code
    with pytest.raises(Refused) as refused:
        await templates.save(None, "FEES", "Other", "Asha")
    assert refused.value.code == "template.known"
    await templates.save(one.id, "FEES", "Habari", "Asha")  # its own name, written otherwise
    for missing in (templates.save(99, "New", "x", "Asha"), templates.restore(one.id, 9, "Asha")):
        with pytest.raises(Refused) as refused:
            await missing
        assert refused.value.code == "template.unknown"
    assert [each.name for each in await templates.all()] == ["FEES"]
    await templates.remove(one.id)
    assert await templates.all() == []
    assert await templates.versions(one.id) == []
    assert (await templates.save(None, "Fees", "Anew", "Asha")).version == 1


async def test_the_one_that_was_used_last_comes_first(templates, office):
    ids = []
    for name in ("A", "B", "C"):
        office.clock.ahead += timedelta(seconds=1)
        ids.append((await templates.save(None, name, name, "Asha")).id)
    assert [each.name for each in await templates.all()] == ["C", "B", "A"]
    for n in (0, 0, 1):
        office.clock.ahead += timedelta(seconds=1)
        await templates.used(ids[n])
    assert [(each.name, each.used) for each in await templates.all()] == [("B", 1), ("A", 2), ("C", 0)]
    assert (await templates.all())[0].last_used > (await templates.all())[1].last_used
