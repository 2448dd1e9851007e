"""Persons, programs that die, a network that fails and a provider that errs, in any order; its purses are the truth."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from types import SimpleNamespace

from smsdesk.core.errors import DeskError
from smsdesk.core.transfer import TransferState, Verdict
from smsdesk.gateway.http import Http, Patience
from smsdesk.host.clock import SystemClock
from smsdesk.host.paths import open_home
from smsdesk.services.connections import Connections
from smsdesk.services.transfers import Transfers
from smsdesk.simulator import Fault, Simulator
from smsdesk.simulator.faults import MEANING
from smsdesk.store.ledger import charge
from smsdesk.store.rows import ms as rows_ms
from smsdesk.store.verbs import open_store
from tests.services.conftest import Office
from tests.services.transferring import CHILDREN, Count, asked_of, booked_by, order

#: Where a program dies: around each commit, while the provider works, and while balances are read.
POINTS = ("read", "plan", "planned", "begin", "begun", "call", "answered", "end", "ended")
#: Faults that only keep the run waiting have their own times.
DETAILS = {Fault.LATE: {"seconds": 1.2}, Fault.SLOW: {"seconds": 0.2}}
#: Refused orders leave nothing behind.
REFUSED = {
    "transfer.open", "transfer.again", "transfer.late", "transfer.short", "transfer.unread", "transfer.child",
    "desk.sending_busy",
}  # fmt: skip


class Killed(BaseException):
    """The program is gone: nothing of it runs any more, not even what tidies up."""


class Mortal:
    """Passes everything on, and dies before or after one of its verbs."""

    def __init__(self, inner, point, **verbs) -> None:
        self._inner = inner
        self._point = point
        self._verbs = verbs

    def __getattr__(self, name):
        found = getattr(self._inner, name)
        if name not in self._verbs:
            return found
        before, after = self._verbs[name]

        async def work(*given):
            if self._point == before:
                raise Killed
            answer = await found(*given)
            if self._point == after:
                raise Killed
            return answer

        return work


class Caller(Mortal):
    """A client whose program dies when the provider has its request, and before there is an answer."""

    def __init__(self, inner, point, arrived) -> None:
        verbs = dict.fromkeys(("top_up", "deduct"), ("", "answered")) | {"balance": ("", "read")}
        super().__init__(inner, point, **verbs)
        self._arrived = arrived

    def __getattr__(self, name):
        found = super().__getattr__(name)
        if self._point != "call" or name not in ("top_up", "deduct"):
            return found

        async def work(*given):
            call = asyncio.get_running_loop().create_task(found(*given))
            arrived = asyncio.get_running_loop().create_task(self._arrived.wait())
            await asyncio.wait([call, arrived], return_when=asyncio.FIRST_COMPLETED)
            for task in (call, arrived):
                task.cancel()
            await asyncio.gather(call, arrived, return_exceptions=True)
            raise Killed

        return work


class Dying:
    """Opens accounts for a program that dies while it calls."""

    def __init__(self, connections, point, arrived) -> None:
        self._connections = connections
        self._point = point
        self._arrived = arrived

    def __getattr__(self, name):
        return getattr(self._connections, name)

    async def open(self, account):
        found = await self._connections.open(account)
        return replace_provider(found, Caller(found.provider, self._point, self._arrived))


def replace_provider(connection, provider):
    """The same lane, another client."""
    return type(connection)(connection.account, connection.info, provider, connection.lane)


@dataclass
class Truth:
    """By how much the provider moved own and child for one transfer."""

    own: Decimal
    child: Decimal

    def of(self, transfer):
        """What became of it."""
        whole = transfer.signed
        if (self.own, self.child) == (-whole, whole):
            return Verdict.DONE
        return Verdict.NOT_DONE if (self.own, self.child) == (0, 0) else Verdict.PARTLY_DONE


class TransferWorld:
    """One account of one provider, and everything that can happen around its top-ups."""

    def __init__(self, office, provider, choose, count) -> None:
        self.office = office
        self.provider = provider
        self.choose = choose
        self.count = count
        self.truths: dict[int, Truth] = {}
        self.spent: dict[str, Decimal] = {}
        self.made = Decimal(0)
        self.guessed = False
        office.simulator.nextbyte.flood = None  # many texts go to few numbers here
        side = office.simulator.sides[provider]
        (self.theirs,) = side.accounts.values()
        self.theirs.balance = Decimal(1000)
        for number, child in enumerate(self.theirs.children.values()):
            child.balance = Decimal(200 + 100 * number)
        self.first = {name: child.balance for name, child in self.theirs.children.items()}
        self.total = self.all_credits()
        self.spent_before = self.theirs.spent
        self.faults = [
            fault for fault in Fault if fault not in MEANING or fault in side.meanings if fault is not Fault.GZIP_BOMB
        ]

    async def begin(self):
        """The account, and a program that works on it."""
        self.account = await self.office.account(self.provider)
        self.service = self.life()

    def life(self, point="", arrived=None):
        """A program, which may die."""
        office = self.office
        verbs = {"plan": ("plan", "planned"), "begin": ("begin", "begun"), "end": ("end", "ended")}
        store = SimpleNamespace(
            accounts=office.store.accounts, transfers=Mortal(office.store.transfers, point, **verbs)
        )
        connections = Dying(office.connections, point, arrived) if point else office.connections
        return Transfers(store, connections, office.slots, office.clock, lambda: 1000)

    def purses(self):
        """What everybody holds."""
        return self.theirs.balance, {name: child.balance for name, child in self.theirs.children.items()}

    def all_credits(self):
        """Every credit there is."""
        own, children = self.purses()
        return own + sum(children.values())

    def some_order(self):
        """What somebody wants moved; sometimes more than there is."""
        kind, child = self.choose(CHILDREN[self.provider])
        credits_moved = self.choose([10, 20, 30, 50, 400, 2000])
        take = self.provider == "nextbyte" and self.choose([False, True])
        return order(self.account, child, credits_moved, kind=kind, take=take, again=self.choose([False, True, True]))

    async def fail(self):
        """From now on something goes wrong, or everything goes well; whether something does."""
        fault = self.choose([None, *self.faults])
        if fault is None:
            return False
        verb = self.choose(["top_up", "top_up", "top_up", "top_up", "sub_accounts", "balance"])
        operations = ["top_up", "deduct"] if verb == "top_up" else [verb]
        after = verb != "top_up" and self.choose([False, True])
        for operation in operations:
            self.rules(fault, operation, after)
        self.count.faults += 1
        return True

    def rules(self, fault, operation, after):
        """A fault in calls of this kind; `after` the credits have moved only."""
        simulator = self.office.simulator
        asked = len(asked_of(self.office, self.provider))
        door = fault in (Fault.REFUSE, Fault.SILENT, Fault.RESET_ON_CONNECT)
        details = dict(DETAILS.get(fault, {}))
        if door:
            # The door knows no operations: it shuts when the balances before have been read.
            simulator.fault(self.provider, fault, times=None) if not after else None
            return
        if after:
            details["match"] = lambda request: len(asked_of(self.office, self.provider)) > asked
        simulator.fault(self.provider, fault, operation=operation, times=self.choose([1, None]), **details)

    # -- what happens

    async def step(self):
        """One of all the things that can happen."""
        steps = [self.one_order] * 6 + [self.orders_at_once] * 2
        steps += [
            self.messages_go_out,
            self.time_goes_by,
            self.a_child_spends,
            self.somebody_looks,
            self.too_early,
            self.settle_one,
        ]
        await self.choose(steps)()
        await self.office.simulator.mend()
        await self.judge()

    async def one_order(self):
        """Somebody orders, and the program may die."""
        wanted = self.some_order()
        point = self.choose(["", "", *POINTS])
        arrived = asyncio.Event()
        stop = self.listen(arrived)
        await self.fail()
        await self.carried_out([(self.life(point, arrived), wanted)], killed=bool(point))
        stop.clear()

    async def orders_at_once(self):
        """A key that repeats, a second window, a command line: the same target, at one time."""
        wanted = self.some_order()
        others = [replace(wanted, credits=self.choose([wanted.credits, 10]), again=True) for _ in range(2)]
        await self.fail()
        second = self.life()
        await self.carried_out([(self.service, wanted), (self.service, others[0]), (second, others[1])])

    async def carried_out(self, moves, *, killed=False):
        """Do it, and compare what the provider did with what we say."""
        own, children = self.purses()
        asked, booked = len(asked_of(self.office, self.provider)), len(booked_by(self.office, self.provider))
        known = {each.id for each in await self.office.store.transfers.all(self.account.id, LONG_AGO)}
        came = await asyncio.gather(*(_caught(service.move(wanted)) for service, wanted in moves))
        if any(each is Killed for each in came):
            self.count.kills += 1
            self.service = self.life()
        else:
            assert not killed or came
        await self.office.simulator.mend()
        after, held = self.purses()
        fresh = [each for each in await self.service.all(self.account.id) if each.id not in known]
        self.count.transfers += len(fresh)
        self.count.refused_orders += sum(isinstance(each, str) for each in came)
        assert {each for each in came if isinstance(each, str)} <= REFUSED, came
        sent, moved = (
            len(asked_of(self.office, self.provider)) - asked,
            len(booked_by(self.office, self.provider)) - booked,
        )
        self.count.twice += max(sent - 1, moved - 1, len(fresh) - 1, 0)
        if not fresh:
            assert (own, children) == (after, held), "credits moved without a transfer"
            return
        (transfer,) = fresh
        truth = self.truths[transfer.id] = Truth(after - own, held[transfer.child] - children[transfer.child])
        self.made += truth.own + truth.child
        others = {name: held[name] for name in held if name != transfer.child}
        assert others == {name: children[name] for name in others}, "another child's balance moved"
        self.check(transfer, truth.of(transfer))

    def check(self, transfer, true):
        """Never a wrong done, never a wrong not done."""
        said = transfer.state
        right = {
            TransferState.DONE: true is Verdict.DONE,
            TransferState.REFUSED: true is Verdict.NOT_DONE,
            TransferState.NOT_DONE: true is Verdict.NOT_DONE,
            TransferState.UNKNOWN: True,
        }
        self.count.unknown += said is TransferState.UNKNOWN
        if not right.get(said, False) or not transfer.sentence:
            self.count.wrong.append(f"{transfer.id}: {said}, but {true}: {transfer.words}")

    async def time_goes_by(self):
        """Minutes, or more than a day."""
        self.office.clock.ahead += self.choose([timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=25)])

    async def a_child_spends(self):
        """One SMS, so that no sum of them is a top-up."""
        name = self.choose(sorted(self.first))
        child = self.theirs.children[name]
        if child.balance and sum(self.spent.values()) < 9:
            child.balance -= 1
            self.spent[name] = self.spent.get(name, Decimal(0)) + 1

    async def messages_go_out(self):
        """The engine sends beside it all, which lowers the own balance too."""
        texts = [f"text {n}" for n in range(self.choose([1, 3]))]
        if self.theirs.balance < len(texts):
            return
        await self.office.job(self.account, texts, country={"mspace": "254", "nextbyte": "255"}[self.provider])
        engine = self.office.engine()
        await engine.start(only=[self.account.id])
        await engine.until_quiet([self.account.id])
        await engine.stop(5)
        self.count.messages += len(texts)

    async def somebody_looks(self):
        """A comparison decides nothing."""
        for each in await self.service.open():
            await self.fail()
            found = await _caught(self.service.compare(each.id))
            assert found == "transfer.uncompared" or found.transfer.state is TransferState.UNKNOWN
            await self.office.simulator.mend()

    async def too_early(self):
        """Nobody decides before the time."""
        for each in await self.service.open():
            if each.settle_until > self.office.clock.now() + timedelta(seconds=5):
                assert await _caught(self.service.settle(each.id, TransferState.DONE, "Asha")) == "transfer.too_early"

    async def settle_one(self):
        """A person looks twice, asks the provider, and decides."""
        for each in (await self.service.open())[:1]:
            self.office.clock.ahead += max(each.settle_until - self.office.clock.now(), timedelta()) + A_SECOND
            await self.compared(each)
            self.office.clock.ahead += timedelta(seconds=61)
            found = await self.compared(each)
            true = self.truths[each.id].of(each)
            assert found.sure
            self.count.verdicts += found.verdict is not Verdict.OPEN
            if found.verdict not in (true, Verdict.OPEN):
                self.count.wrong.append(f"{each.id}: two readings say {found.verdict}, but {true}")
            if true is Verdict.PARTLY_DONE and found.expected.own is None and found.found.child is None:
                self.guessed = True
            await self.service.settle(each.id, TransferState(true), "Asha")
            self.count.settled += 1

    async def compared(self, transfer):
        """Both sides, read; on a busy computer a reading may take longer than these clients wait."""
        for _ in range(10):
            found = await _caught(self.service.compare(transfer.id))
            if found != "transfer.uncompared":
                break
        return found

    async def judge(self):
        """Credits are conserved; nothing is in the middle; an open one blocks."""
        gone = sum(self.spent.values()) + self.theirs.spent - self.spent_before
        assert self.all_credits() == self.total + self.made - gone
        for each in await self.service.open():
            assert each.state is TransferState.UNKNOWN
            again = order(self.account, each.child, 10, kind=each.kind, again=True)
            assert await _caught(self.service.move(again)) == "transfer.open"

    async def finish(self):
        """When every uncertain one is settled our books are the provider's."""
        while await self.service.open():
            await self.settle_one()
        self.count.sequences += 1
        self.count.guessed += self.guessed
        if self.guessed:
            return  # the books name a side that nobody could know; the next reading corrects them
        now = self.office.clock.now()
        await self.office.store._database.write(lambda connection: charge(connection, rows_ms(now)))
        own, held = self.purses()
        rows = await self.read("SELECT own FROM book WHERE account = :account AND read_at IS NOT NULL")
        if rows:
            if Decimal(rows[0][0]) != own:
                self.count.wrong.append(f"our books hold {rows[0][0]}, the provider {own}")
            if await self.read("SELECT 1 FROM booking WHERE account = :account AND cause = 'outside'"):
                self.count.wrong.append("a movement of ours was booked as somebody else's")
        for name, first in self.first.items():
            rows = await self.read(f"{CHILD_SUM}'{name}'")
            moved = held[name] - first + self.spent.get(name, 0)
            if Decimal(rows[0][0] or 0) != moved:
                self.count.wrong.append(f"our books gave {name} {rows[0][0]}, the provider {moved}")

    async def read(self, statement):
        """Rows of the desk's own file."""
        database = self.office.store._database
        return await asyncio.get_running_loop().run_in_executor(
            None, database._fetch, statement, {"account": self.account.id}
        )

    def listen(self, arrived):
        """Hear of the request that asks for credits; emptying what is returned ends it."""
        hearing = [arrived]

        def heard(entry):
            if entry.operation in ("top_up", "deduct"):
                for event in hearing:
                    event.set()

        self.office.simulator.listen(heard)
        return hearing


CHILD_SUM = (
    "SELECT sum(CASE taker WHEN 'child' THEN CAST(amount AS INTEGER) ELSE -CAST(amount AS INTEGER) END) FROM booking "
    "WHERE account = :account AND 'child' IN (giver, taker) AND child = "
)
A_SECOND = timedelta(seconds=1)
LONG_AGO = SystemClock().now() - timedelta(days=3650)


async def _caught(work):
    """What came of it; the code of an error, `Killed` where the program died."""
    try:
        return await work
    except DeskError as error:
        return error.code
    except Killed:
        return Killed


@asynccontextmanager
async def a_desk(folder):
    """A whole desk below the services, as the `office` fixture has it, with clients that soon give up."""
    home = open_home(folder / "desk")

    def make(info, credentials):
        return Http(info, credentials, patience=Patience(0.4, 0.4, 0.4, 0.9))

    async with AsyncExitStack() as stack:
        store = await open_store(home.database, nullcontext(), lambda: False)
        stack.push_async_callback(store.close)
        await store.identity("d" * 32)
        simulator = await stack.enter_async_context(Simulator(quiet=True, now=SystemClock().now))
        office = Office(home, store, simulator)
        stack.callback(office.slots.close)
        stack.callback(office.watermark.close)
        office.connections = Connections(office.providers, office.drawer, make, office.slots, office.clock)
        stack.push_async_callback(office.connections.close)
        yield office


async def sequence(office, provider, choose, count, steps):
    """One history from beginning to end."""
    world = TransferWorld(office, provider, choose, count)
    await world.begin()
    for _ in range(steps):
        await world.step()
    await world.finish()


def none_wrong(count):
    """What has to be true of any number of histories."""
    assert count.wrong == []
    assert count.twice == 0


__all__ = ["Count", "Killed", "TransferWorld", "a_desk", "none_wrong", "sequence"]
