"""Credits: none appear, none disappear, whatever is asked; and what is received is what was written."""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.simulator import Fate, Simulator, Tempo
from smsdesk.simulator.accounts import Child, Purse, plain, transfer
from smsdesk.simulator.exchange import percent_decode, read_query
from smsdesk.simulator.network import DEMO_SHARES, Network

BOOKINGS = st.lists(
    st.tuples(
        st.sampled_from(["client", "sub", "recharge", "deduct", "mspace", "nextbyte", "smsoffice", "ndovubase"]),
        st.integers(-5, 9000),
    ),
    max_size=12,
)


def held(sim):
    """Everything that anybody holds or has paid, over the four providers."""
    total = Decimal()
    for side in sim.sides.values():
        for account in side.accounts.values():
            total += account.balance + account.spent
            assert account.balance >= 0
            for child in account.children.values():
                total += child.balance
                assert child.balance >= 0
    return total


@given(BOOKINGS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_sum_of_credits_stays(calling, bookings):
    async def run():
        async with Simulator(quiet=True) as sim:
            caller, before, charged = calling(sim), held(sim), Decimal()
            sim.nextbyte.flood = None
            for kind, amount in bookings:
                await book(caller, kind, amount)
                assert held(sim) == before
            for entry in sim.entries(operation="send"):
                assert entry.accepted is (entry.charged > 0)
                charged += entry.charged
            accounts = [account for side in sim.sides.values() for account in side.accounts.values()]
            assert charged == sum(account.spent for account in accounts)

    asyncio.run(run())


async def book(caller, kind, amount):
    reseller = "/api/reseller/v1/sub_customer"
    match kind:
        case "client":
            await caller.mspace("resellerclienttopup", ("clientname", "client1"), ("noofsms", str(amount)))
        case "sub":
            await caller.mspace("subacctopup", ("subaccname", "nakuru-branch"), ("noofsms", str(amount)))
        case "recharge" | "deduct":
            await caller.nextbyte(f"{reseller}/{kind}", {"email": "duka@mfano.example", "smscount": amount})
        case _:
            await caller.send(kind, text="x" * max(1, amount % 600))


@given(st.decimals(0, 10**6, places=2), st.decimals(0, 10**6, places=2), st.decimals(-10, 10**6, places=2))
def test_a_transfer_is_whole_or_nothing(own, other, amount):
    giver, taker = Purse(own), Child(other)
    done = transfer(giver, taker, amount)
    assert done is (0 < amount <= own)
    assert (giver.balance, taker.balance) == ((own - amount, other + amount) if done else (own, other))


@pytest.mark.parametrize(
    ("amount", "text"), [("50", "50"), ("50.00", "50"), ("12.50", "12.5"), ("1E+3", "1000"), ("0", "0"), ("-1", "-1")]
)
def test_credits_in_plain_digits(amount, text):
    assert plain(Decimal(amount)) == text


TEXTS = st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=60)


@given(TEXTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_written_arrives_at_all_four(calling, text):
    async def run():
        async with Simulator(quiet=True) as sim:
            for provider in sim.sides:
                await calling(sim).send(provider, text=text)
            assert [entry.text for entry in sim.entries(operation="send")] == [text] * 4

    asyncio.run(run())


@given(st.text(max_size=40))
def test_percent_decoding_undoes_percent_encoding(text):
    from urllib.parse import quote, quote_plus

    clean = text.encode("utf-8", "ignore").decode()
    assert percent_decode(quote(clean, safe="").encode()) == clean
    assert percent_decode(quote_plus(clean).encode(), plus=True) == clean


@pytest.mark.parametrize("raw", [b"%", b"%4", b"%zz", b"a%ff", b"%+1", b"%C3"])
def test_broken_escapes_are_refused(raw):
    assert percent_decode(raw) is None


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (None, {}),
        (b"", {}),
        (b"A=1&b=x+y%2B", {"a": "1", "b": "x y+"}),
        (b"a=1&A=2", None),
        (b"a", None),
        (b"a=1&", None),
        (b"a=%", None),
        (b"a==", {"a": "="}),
    ],
)
def test_queries(query, expected):
    assert read_query(query) == expected


# --- the lifelike world


def test_fates_depend_on_seed_and_number_only():
    numbers = [f"2547{n:08d}" for n in range(3000)]
    fates = [Network(1, DEMO_SHARES).fate(number) for number in numbers]
    assert fates == [Network(1, DEMO_SHARES).fate(number) for number in numbers]
    assert fates != [Network(2, DEMO_SHARES).fate(number) for number in numbers]
    for fate, share in DEMO_SHARES.items():
        assert abs(fates.count(fate) / 3 - share) < 15, fate
    assert {Network(1).fate(number) for number in numbers} == {Fate.DELIVERED}


def test_a_lifelike_world_takes_its_time():
    sim = Simulator()
    delays = [sim.world.latency() for _ in range(200)]
    assert 0.05 < min(delays) < max(delays) < 0.5
    assert min(sim.world.report_delay(f"2547{n:08d}") for n in range(200)) >= 2.0
    assert Simulator(quiet=True).world.latency() == 0.0


async def test_latency_is_between_acting_and_answering(calling):
    async with Simulator(quiet=True, tempo=Tempo(latency=(0.1, 0.1))) as sim:
        loop = asyncio.get_running_loop()
        began, acted = loop.time(), []
        sim.listen(lambda entry: acted.append(loop.time()))
        await calling(sim).mspace("balance")
        # It acted first: the answer took the whole of the latency after that.
        assert loop.time() - acted[0] >= 0.09
        assert loop.time() - began >= 0.1


async def test_an_event_that_fails_is_reported(sim):
    loop = asyncio.get_running_loop()
    reported = []
    loop.set_exception_handler(lambda _, context: reported.append(context["exception"]))

    async def fails():
        raise LookupError("invented")

    sim.world.timetable.after(0, fails)
    await sim.idle()
    await asyncio.sleep(0)
    assert [type(error) for error in reported] == [LookupError]


def test_the_answers_are_json_where_they_say_so(calling):
    async def run():
        async with Simulator(quiet=True) as sim:
            got = await calling(sim).ndovubase_send()
            assert got.headers["content-type"] == "application/json"
            json.loads(got.body)

    asyncio.run(run())
