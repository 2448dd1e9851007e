from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from smsdesk.core.errors import BadInput
from smsdesk.core.message import Page
from smsdesk.core.preview import Duplicates
from smsdesk.core.state import JobState, State
from smsdesk.desk import open_demo
from smsdesk.host import settings as declared
from smsdesk.host.resources import path as resource
from smsdesk.services.findings import Finding
from smsdesk.services.lists import ListRequest
from smsdesk.sheets.export import write_rows
from smsdesk.sheets.files import open_list

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


async def looked(desk, text="Habari {parent}", rows=None, **chosen):
    """What the Check step finds, by its kind."""
    new = desk.compose()
    new.choose_account(await desk.accounts.named(chosen.pop("account", "School office")))
    new.text = text
    if rows is None:
        await new.open_file(resource("samples", "recipients.xlsx"))
    else:
        await new.open_file(rows)
    for name, value in chosen.items():
        setattr(new, name, value)
    return new, {found.what: found for found in await new.findings(None)}


async def test_the_same_file_is_pointed_out_across_accounts(desk):
    new, found = await looked(desk)
    assert Finding.SAME_FILE not in found
    await new.send("Asha")
    _, found = await looked(desk, "Another text, {parent}", account="Cape Town branch")
    assert found[Finding.SAME_FILE].words["account"] == "School office"
    assert Finding.REPEATS not in found  # the text is another


async def test_names_that_moved_beside_other_numbers_are_pointed_out(desk, tmp_path):
    people = [(f"0754{n:06d}", f"Mzazi {n}") for n in range(100_000, 100_012)]
    right, shifted = tmp_path / "right.csv", tmp_path / "shifted.csv"
    names = [name for _, name in people]
    right.write_text("phone,name\n" + "".join(f"{to},{name}\n" for to, name in people))
    moved = zip([to for to, _ in people], [names[-1], *names[:-1]], strict=True)
    shifted.write_text("phone,name\n" + "".join(f"{to},{name}\n" for to, name in moved))
    new, found = await looked(desk, "Habari {name}", right)
    assert Finding.SHIFTED not in found
    await new.send("Asha")
    _, found = await looked(desk, "Habari tena {name}", shifted)
    assert found[Finding.SHIFTED].count == 12


async def test_a_number_that_heard_enough_this_hour_is_pointed_out(desk, tmp_path):
    numbers = tmp_path / "two.csv"
    numbers.write_text("phone\n0754000001\n0754000002\n")
    for n in range(6):
        new, found = await looked(desk, "Habari", numbers)
        assert Finding.FLOOD not in found, n
        await new.send("Asha")
    _, found = await looked(desk, "Habari", numbers)
    assert found[Finding.FLOOD].count == 2
    _, found = await looked(desk, "Jambo", numbers)
    assert Finding.FLOOD not in found
    _, found = await looked(desk, "Habari", numbers, account="Mwangaza SACCO")
    assert Finding.FLOOD not in found  # its provider has no such limit


async def test_quiet_hours_go_by_the_number_and_only_where_the_office_keeps_them(desk):
    night = datetime(2027, 6, 15, 22, tzinfo=timezone(timedelta(hours=3)))
    _, found = await looked(desk, when=night)
    assert Finding.QUIET not in found
    desk.settings.set(declared.QUIET_HOURS, True)
    new, found = await looked(desk, when=night)
    assert Finding.QUIET in found
    opens = {each.words["country"]: each.at for each in new.quiet(night)}
    assert opens["TZ"] == datetime(2027, 6, 16, 7, tzinfo=timezone(timedelta(hours=3)))
    assert opens["ZA"] == datetime(2027, 6, 17, 8, tzinfo=timezone(timedelta(hours=2)))  # the 16th is Youth Day
    assert new.quiet(night + timedelta(hours=36)) == []


async def test_the_rest_beyond_the_balance_waits_as_a_batch_of_its_own(desk, tmp_path):
    people = tmp_path / "people.csv"
    people.write_text("phone\n" + "".join(f"0754{n:06d}\n" for n in range(100_000, 100_010)))
    new, _ = await looked(desk, "Habari", people)
    await new.send_first(6)
    assert (new.summary.ready, new.summary.later) == (6, 4)
    queued = await new.send("Asha")
    assert queued.queued == 6
    jobs = {job.title: job for job in await desk.outbox.jobs()}
    rest = jobs["people, the rest"]
    assert rest.state is JobState.PAUSED
    assert rest.states == {State.HELD: 4}
    assert jobs["people"].states == {State.QUEUED: 6}
    numbers = [message.to async for message in desk.outbox.look.messages(Page())]
    assert len(set(numbers)) == len(numbers) == 10  # everybody, and nobody twice
    await desk.outbox.resume(rest.id)
    assert (await desk.outbox.job(rest.id)).states == {State.QUEUED: 4}


async def test_the_list_is_costed_through_every_account(desk):
    new, _ = await looked(desk)
    costs = await new.costs()
    assert costs[0][0].name == "School office"
    assert {account.provider for account, _ in costs} == {"nextbyte", "mspace", "smsoffice", "ndovubase"}
    for account, cost in costs:
        assert cost.parts == new.summary.parts
        assert (cost.after is None) == (account.provider == "ndovubase")


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
async def test_problem_rows_are_mended_in_their_file_and_opened_again(desk, tmp_path, ending):
    path = tmp_path / "parents.csv"
    path.write_text(
        "Parent,Mobile,Student,Balance\nNeema,0754000001,Faith,5\nBaraka,2.55754E+11,Mercy,0042\n"
        "Asha,O754000003,Zahra,=7\nJuma,07540,Joy,8\n"
    )
    new = desk.compose()
    new.choose_account(await desk.accounts.named("School office"))
    new.text = "{parent}: {student} {balance}"
    await new.open_file(path)
    saved = tmp_path / f"rest.{ending}"
    reasons = ("Row", "Problem", "Suggested")
    assert await new.save_problems(saved, reasons, lambda row: str(row.problem)) == 3
    opened = await new.open_file(saved)
    assert opened.opened.headings == (
        "Parent",
        "Mobile",
        "Student",
        "Balance",
        *(f"smsdesk: {each}" for each in reasons),
    )
    assert opened.opened.number_column == 1
    assert [row.text for row in opened.problems] == ["Asha: Zahra =7", "Baraka: Mercy 0042", "Juma: Joy 8"]
    # As a person puts them right, and saved once more before it is done.
    mended = {"2.55754E+11": "0754000002", "07540": "0754000004"}
    rows = [[mended.get(cell, cell) for cell in row.cells] for row in open_list(saved).rows()]
    write_rows(saved, opened.opened.headings, rows)
    found = await new.open_file(saved)
    assert (found.summary.ready, found.summary.problem_rows) == (2, 1)
    again = tmp_path / f"last.{ending}"
    await new.save_problems(again, reasons, lambda row: str(row.problem))
    assert open_list(again).headings == opened.opened.headings
    assert next(open_list(again).rows()).cells[-3:] == ("3", "letters", "+255754000003")
    await new.fix()
    assert new.summary.ready == 3


async def test_what_was_queued_is_no_draft_any_more(desk):
    new = await composed(desk, "Habari {parent}.")
    await new.save()
    await new.send("Asha")
    await new.save()  # the page's clock comes late
    assert not await desk.compose().restore()
    new.take_back()
    await new.save()
    assert await desk.compose().restore()


async def test_rows_merged_with_others_are_queued_as_left_out(desk, tmp_path):
    people = tmp_path / "siblings.csv"
    people.write_text("Phone,Name\n0754000001,Asha\n0754000002,Juma\n0754000001,Neema\n", encoding="utf-8")
    new = desk.compose()
    new.choose_account(await desk.accounts.named("School office"))
    new.text = "Habari {name}"
    await new.open(ListRequest(path=people, country="TZ", duplicates=Duplicates.MERGE))
    queued = await new.send("Asha")
    assert (queued.queued, queued.skipped["merged"], queued.skipped["duplicate"]) == (2, 1, 0)
    sent = {each.text: each.state async for each in desk.outbox.look.messages(Page(job=queued.job))}
    assert sent["Habari Asha\nHabari Neema"] == State.QUEUED
    assert sent["Habari Neema"] == State.SKIPPED
