from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.result import Customer, Outcome
from smsdesk.core.transfer import Direction, TransferOrder, TransferState
from smsdesk.services.accounts import Accounts
from smsdesk.services.subaccounts import SubAccounts, checked_email
from smsdesk.services.transfers import Transfers
from smsdesk.simulator.accounts import Child
from smsdesk.simulator.faults import Fault


@pytest.fixture
def subaccounts(office):
    accounts = Accounts(office.store, office.connections, office.drawer, office.clock)
    return SubAccounts(office.store, office.connections, accounts, office.clock)


def held(branch):
    return {child.name: child.credits for child in branch.children}


def children_at(office, provider):
    side = office.simulator.sides[provider]
    return next(iter(side.accounts.values())).children


async def test_only_providers_with_accounts_below_are_in_the_tree(office, subaccounts):
    for provider in ("mspace", "nextbyte", "smsoffice", "ndovubase"):
        await office.account(provider)
    branches = await subaccounts.branches()
    assert [(branch.account.provider, branch.lists, branch.kinds) for branch in branches] == [
        ("mspace", True, ("reseller_client", "sub_account")), ("nextbyte", False, ("customer",))]  # fmt: skip
    assert [(branch.can_top_up, branch.can_deduct, branch.can_create) for branch in branches] == [
        (True, False, False), (True, True, True)]  # fmt: skip
    assert all(branch.children == () and branch.read_at is None and branch.error is None for branch in branches)
    assert not office.simulator.entries(operation="sub_accounts")


async def test_a_provider_without_accounts_below_is_said(office, subaccounts):
    account = await office.account("smsoffice")
    with pytest.raises(Refused) as caught:
        await subaccounts.read(account)
    assert caught.value.code == "children.none"


async def test_a_branch_is_read_with_the_balance_above_it(office, subaccounts):
    account = await office.account("mspace")
    told = []
    subaccounts.changed.listen(lambda _: told.append(True))
    branch = await subaccounts.read(account)
    assert held(branch) == {"client1": 20, "client2": 18, "kisumu-branch": 120, "nakuru-branch": 45}
    assert [child.low for child in branch.children] == [True, True, False, True]
    assert branch.own == 50_000
    assert branch.error is None
    assert office.clock.now() - branch.read_at < timedelta(seconds=30)
    assert told


async def test_what_could_not_be_read_keeps_its_rows_with_their_age(office, subaccounts):
    account = await office.account("mspace")
    before = await subaccounts.read(account)
    office.clock.ahead = timedelta(hours=3)
    office.simulator.fault("mspace", Fault.SERVER_ERROR, operation="sub_accounts")
    after = await subaccounts.read(account)
    assert after.error
    assert (after.children, after.read_at) == (before.children, before.read_at)
    again = await subaccounts.read(account)
    assert again.error is None
    assert again.read_at - before.read_at > timedelta(hours=2)


async def test_a_branch_that_fails_disturbs_no_other(office, subaccounts):
    wrong = await office.account("mspace", password="wrong")
    right = await office.account("mspace")
    found = {branch.account.id: branch for branch in await subaccounts.read_all()}
    assert "sign-in was refused" in found[wrong.id].error
    assert found[wrong.id].children == ()
    assert len(found[right.id].children) == 4


async def test_a_client_that_is_gone_is_shown_no_more_and_keeps_its_history(office, subaccounts):
    account = await office.account("mspace")
    before = await subaccounts.read(account)
    gone = children_at(office, "mspace").pop("client2")
    assert "client2" not in held(await subaccounts.read(account))
    child = next(child for child in before.children if child.name == gone.name)
    assert [point.amount for point in await subaccounts.history(child)] == [18]


async def test_use_and_history_come_from_our_own_readings(office, subaccounts):
    account = await office.account("mspace")
    first = await subaccounts.read(account)
    assert {child.used for child in first.children} == {None}
    children_at(office, "mspace")["kisumu-branch"].balance -= 30
    await asyncio.sleep(0.01)
    branch = await subaccounts.read(account)
    used = {child.name: child.used for child in branch.children}
    assert used == {"client1": 0, "client2": 0, "kisumu-branch": 30, "nakuru-branch": 0}
    child = next(child for child in branch.children if child.name == "kisumu-branch")
    assert [point.amount for point in await subaccounts.history(child)] == [120, 90]


async def test_what_an_account_used_is_what_its_messages_cost(office, subaccounts):
    account = await office.account("mspace")
    await office.job(account, ["Habari", "Habari tena"], country="254")
    await office.run()
    (branch,) = await subaccounts.branches()
    assert branch.used == 2
    office.clock.ahead = timedelta(days=32)
    (branch,) = await subaccounts.branches()
    assert branch.used == 0


async def test_a_warning_level_is_a_childs_own(office, subaccounts):
    account = await office.account("mspace")
    branch = await subaccounts.read(account)
    child = next(child for child in branch.children if child.name == "client1")
    await subaccounts.set_warning(child, Decimal(20))
    branch = await subaccounts.read(account)
    child = next(child for child in branch.children if child.name == "client1")
    assert (child.warning, child.low) == (20, False)
    for level in (Decimal(-1), Decimal("NaN")):
        with pytest.raises(BadInput):
            await subaccounts.set_warning(child, level)


async def test_customers_of_a_provider_without_a_list_are_named_by_hand(office, subaccounts):
    account = await office.account("nextbyte")
    child = await subaccounts.add_customer(account, "  ofisi@moshi.example ")
    assert (child.kind, child.name, child.credits, child.listed) == ("customer", "ofisi@moshi.example", None, False)
    branch = await subaccounts.read(account)
    assert branch.children == (child,)
    assert branch.own == 50_000
    await subaccounts.remove_customer(child)
    assert (await subaccounts.read(account)).children == ()


@pytest.mark.parametrize(
    "text", ["", "ofisi", "@moshi.example", "ofisi@", "ofisi@moshi", "a b@moshi.example", "a@b@c.example",
             "ofisi@moshi.example\n.evil", "x" * 250 + "@moshi.example", "a@moshi..example", "<a@moshi.example>"]
)  # fmt: skip
async def test_what_is_no_address_is_no_customer(office, subaccounts, text):
    account = await office.account("nextbyte")
    with pytest.raises(BadInput) as caught:
        await subaccounts.add_customer(account, text)
    assert caught.value.code == "children.email"
    assert (await subaccounts.branch(account)).children == ()


@pytest.mark.parametrize("text", ["mwalimu.mkuu+sms@shule-ya-msingi.co.tz", "O'Neil@example.org", "x@münchen.example"])
def test_unusual_addresses_are_addresses(text):
    assert checked_email(text) == text


async def test_where_the_provider_keeps_the_list_nothing_is_added_or_removed_by_hand(office, subaccounts):
    account = await office.account("mspace")
    branch = await subaccounts.read(account)
    for order in (subaccounts.add_customer(account, "a@b.example"), subaccounts.remove_customer(branch.children[0])):
        with pytest.raises(Refused) as caught:
            await order
        assert caught.value.code == "children.listed"


def new_customer(**changes):
    fields = {
        "first_name": "Neema", "last_name": "Mushi", "username": "neema", "email": "neema@moshi.example",
        "phone": "+255754112418", "price": Decimal("18.5"), **changes,
    }  # fmt: skip
    return Customer(**fields)


async def test_a_customer_that_was_created_is_in_the_tree(office, subaccounts):
    account = await office.account("nextbyte")
    answer = await subaccounts.create_customer(account, new_customer())
    assert answer.outcome is Outcome.DONE
    assert held(await subaccounts.branch(account)) == {"neema@moshi.example": None}
    assert "neema@moshi.example" in children_at(office, "nextbyte")


async def test_a_customer_that_was_refused_or_may_have_been_created_is_asked_for_once_and_not_shown(
    office, subaccounts
):
    account = await office.account("nextbyte")
    taken = next(iter(children_at(office, "nextbyte")))
    assert (await subaccounts.create_customer(account, new_customer(email=taken))).outcome is Outcome.REFUSED
    office.simulator.fault("nextbyte", Fault.RESET_AFTER, operation="create")
    assert (await subaccounts.create_customer(account, new_customer())).outcome is Outcome.UNKNOWN
    assert (await subaccounts.branch(account)).children == ()
    assert len(office.simulator.entries("nextbyte", "create")) == 2
    with pytest.raises(BadInput):
        await subaccounts.create_customer(account, new_customer(email="neema"))
    assert len(office.simulator.entries("nextbyte", "create")) == 2


async def test_a_tree_of_5000_is_read_without_a_stall(office, subaccounts):
    account = await office.account("mspace")
    side = office.simulator.sides["mspace"]
    names = {f"client_{n:05d}" for n in range(5_000)}
    side.clients.update(names)
    children_at(office, "mspace").update({name: Child(Decimal(500), name=name) for name in names})
    branch = await subaccounts.read(account)
    assert len(branch.children) == 5_004
    assert [child.name for child in branch.children] == sorted(
        held(branch), key=lambda name: (name not in side.clients, name)
    )


def transfers_of(office):
    return Transfers(office.store, office.connections, office.slots, office.clock, lambda: 1000)


async def test_top_ups_are_no_use_and_neither_is_what_was_taken_back(office, subaccounts):
    account = await office.account("mspace")
    await subaccounts.read(account)
    await asyncio.sleep(0.01)
    moved = await transfers_of(office).move(
        TransferOrder(account.id, Direction.ADD, "reseller_client", "client1", 500, by="Grace")
    )
    children_at(office, "mspace")["client1"].balance -= 120
    await asyncio.sleep(0.01)
    branch = await subaccounts.read(account)
    child = next(child for child in branch.children if child.name == "client1")
    assert (child.credits, child.used, child.low) == (400, 120, False)
    assert (child.last_top_up.amount, child.last_top_up.at) == (500, moved.planned_at)
    assert [point.amount for point in await subaccounts.history(child)] == [20, 520, 400]

    shule = await office.account("nextbyte")
    customer = next(iter(children_at(office, "nextbyte")))
    await subaccounts.add_customer(shule, customer)
    for _ in range(2):
        order = TransferOrder(shule.id, Direction.TAKE, "customer", customer, 7, by="Grace", again=True)
        await transfers_of(office).move(order)
    (child,) = (await subaccounts.branch(shule)).children
    assert child.used in (None, 0)
    assert child.last_top_up is None


async def test_a_child_with_an_open_transfer_is_shown_whatever_the_list_says_and_stays(office, subaccounts):
    account = await office.account("mspace")
    office.simulator.fault("mspace", Fault.RESET_BEFORE, operation="top_up")
    order = TransferOrder(account.id, Direction.ADD, "reseller_client", "client2", 5, by="Grace")
    assert (await transfers_of(office).move(order)).state is TransferState.UNKNOWN
    children_at(office, "mspace").pop("client2")
    branch = await subaccounts.read(account)
    child = next(child for child in branch.children if child.name == "client2")
    assert (child.listed, child.credits) == (False, 18)

    shule = await office.account("nextbyte")
    customer = next(iter(children_at(office, "nextbyte")))
    child = await subaccounts.add_customer(shule, customer)
    office.simulator.fault("nextbyte", Fault.RESET_BEFORE, operation="top_up")
    order = TransferOrder(shule.id, Direction.ADD, "customer", customer, 5, by="Grace")
    assert (await transfers_of(office).move(order)).state is TransferState.UNKNOWN
    with pytest.raises(Refused) as caught:
        await subaccounts.remove_customer(child)
    assert caught.value.code == "children.open"
