from __future__ import annotations

import pytest

from smsdesk.core.errors import BadInput
from smsdesk.desk import open_demo
from smsdesk.host.resources import path as resource
from smsdesk.services.compose import Finding
from smsdesk.services.imports import ListRequest

TEXT = "Habari {parent}, salio ya {student} ni {balance}. Tafadhali jibu."


@pytest.fixture
async def desk():
    async with open_demo() as desk:
        yield desk


async def composed(desk, text=TEXT):
    new = desk.compose()
    new.choose_account(await desk.accounts.named("School office"))
    new.text = text
    await new.open_file(resource("samples", "recipients.xlsx"))
    return new


async def test_a_list_a_text_and_an_order(desk):
    new = await composed(desk)
    assert new.country == "TZ"
    assert new.text_error is None
    assert new.must_type()
    kinds = {found.what for found in await new.findings(None)}
    assert {Finding.PLACEHOLDERS, Finding.LEFT_OUT, Finding.COUNTRIES, Finding.NO_ANSWER} <= kinds
    assert Finding.REPEATS not in kinds
    queued = await new.send("Asha")
    assert queued.queued == new.summary.ready
    assert sum(queued.skipped.values()) + queued.queued == 1_200
    (job,) = await desk.outbox.jobs()
    assert (job.title, job.source["sheet"], job.by) == ("recipients", "Form 3", "Asha")
    assert job.not_before > desk.clock.now()
    again = await composed(desk)
    repeats = [found for found in await again.findings(None) if found.what is Finding.REPEATS]
    assert repeats[0].count == queued.queued
    again.skip_repeats = True
    with pytest.raises(BadInput) as caught:
        await again.send("Asha")
    assert caught.value.code == "list.none_ready"
    assert len(await desk.outbox.jobs()) == 1


async def test_an_unknown_placeholder_is_told_and_nothing_is_queued(desk):
    new = await composed(desk, "Habari {jina}")
    assert new.text_error.code == "text.unknown_placeholder"
    with pytest.raises(BadInput):
        await new.send("Asha")
    assert await desk.outbox.jobs() == []


async def test_a_correction_makes_a_row_ready(desk):
    new = await composed(desk)
    before = new.summary.ready
    hinted = {row.row: row.hint for row in new.examined.problems if row.hint}
    assert hinted
    await new.correct(hinted)
    assert new.summary.ready > before


async def test_a_draft_comes_back(desk):
    new = await composed(desk)
    await new.correct({2: "0754000123"})
    await new.save()
    other = desk.compose()
    assert await other.restore()
    assert (other.text, other.sender, other.account.name) == (new.text, new.sender, "School office")
    assert other.summary.ready == new.summary.ready
    assert other.request.corrections == {2: "0754000123"}
    await other.clear()
    assert not await desk.compose().restore()


async def test_pasted_numbers_and_a_test_to_me(desk):
    new = desk.compose()
    new.choose_account(await desk.accounts.named("School office"))
    new.text = "Karibu {name}"
    await new.open(ListRequest(pasted="Neema 0754 000 001\nBaraka 0713 000 002"))
    assert new.summary.ready == 2
    queued = await new.send_test("0754 999 999", "Asha", "Test")
    assert queued.queued == 1
    with pytest.raises(BadInput):
        await new.send_test("12", "Asha", "Test")
