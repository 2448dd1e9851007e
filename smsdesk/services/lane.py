"""One account's run: its slots, its fuse, its look before it leaps."""

from __future__ import annotations

import asyncio
import logging
import secrets
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from smsdesk.core.errors import DeskError
from smsdesk.core.message import Begun, Ended, Reading
from smsdesk.core.phrase import phrase
from smsdesk.core.result import CallFailed, Fuse, Handed, Outgoing, Reason, Sent
from smsdesk.core.state import State
from smsdesk.gateway.witness import watching
from smsdesk.host.disk import Room
from smsdesk.services.news import Changed, LaneNews, LaneState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.services.connections import Connection
    from smsdesk.services.sender import Sender

log = logging.getLogger(__name__)

#: A call's whole time, and how long after that nothing is decided (the request may still be on its way).
DEADLINE = timedelta(seconds=35)
SETTLE = timedelta(seconds=120)
#: After so long without a call the lane looks again before it sends, in seconds.
STALE = 60.0
#: The longest wait between two tries to reach a provider, in seconds.
LONGEST_BACKOFF = 60.0
#: How long a lane waits when the provider asks to slow down, in seconds.
SLOW_DOWN = 30.0
#: A balance that comes with every answer is kept at most this often, in seconds.
BALANCE_EVERY = 30.0

OUR_FAULT = phrase("smsdesk failed while it was being handed over")
CUT_OFF = phrase("smsdesk was closed before the answer came")


class LaneRun:
    """Sends what an account has due: as many calls at once as its lane is wide, each begun only after its commit."""

    def __init__(self, sender: Sender, account: str) -> None:
        self.busy = False
        self.in_the_air = 0
        self._sender = sender
        self._account = account
        self._look_first = True
        self._last_call = 0.0
        self._tries = 0
        self._silent = 0
        self._stopped = False
        self._rest_until = 0.0
        self._waiting_since: datetime | None = None
        self._gate = asyncio.Lock()
        self._woken = asyncio.Event()
        self._calls = 0
        self._told: Reading | None = None
        self._balance_kept = float("-inf")
        self._keeping: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Wait no longer: a person said try now, or the program closes."""
        self._woken.set()

    def look_first(self) -> None:
        """The computer slept, or the network changed: prove that the provider is there before the next send."""
        self._look_first = True

    def rest(self, seconds: float) -> None:
        """Not again before so many seconds."""
        self._rest_until = self._sender.clock.monotonic() + seconds

    def rests(self) -> bool:
        """Whether it is not time yet."""
        return self._sender.clock.monotonic() < self._rest_until

    async def drain(self, connection: Connection) -> None:
        """Send until nothing is due, the lane stops itself, or the sender stops."""
        self._stopped = False
        self._silent = 0
        # Each slot's worker ends by itself, whatever happens to another: what it has in the air is written down.
        workers = [self._work(connection) for _ in range(connection.lane.width)]
        done = await asyncio.gather(*workers, return_exceptions=True)
        if self._keeping:
            await asyncio.wait(self._keeping)
        if self._told is not None:
            await self._keep_told(quiet=False)
        for error in done:
            if isinstance(error, BaseException):
                raise error
        if not self._stopped:
            self._tell(LaneState.IDLE)

    # -- one slot

    async def _work(self, connection: Connection) -> None:
        while self._may_go_on():
            async with connection.lane.slot(None):
                if not await self._ready(connection):
                    continue
                await connection.lane.pace()
                if not self._may_go_on():
                    return
                began = self._sender.clock.now()
                begun = await self._begin(connection, began)
                if not begun:
                    return
                call, alone = self._calls + 1, not self.in_the_air
                sent = await self._hand_over(connection, begun, began)
                keeping = self._keep_soon(begun, sent, began)
                if any(answer.fuse is not Fuse.NONE for answer in sent):
                    # The outcome is on the disk before anything is concluded from it.
                    await keeping
                await self._weigh(connection, begun, sent)
                if self._hear_balance(connection, sent):
                    if alone:
                        await keeping
                    await self._keep_told(quiet=alone and self._calls == call)
                # The outcome is asked for before the next beginning is, so no commit holds the second without the
                # first: a kill leaves no more uncertain than the lane is wide.
                await asyncio.sleep(0)

    def _may_go_on(self) -> bool:
        return not (self._stopped or self._sender.stopping) and self._sender.room() is Room.ENOUGH

    async def _begin(self, connection: Connection, now: datetime) -> list[Begun]:
        bundle = int(connection.account.fields.get("bundle", "1"))
        count = max(1, min(bundle, connection.info.limits.bundle))
        reference = secrets.token_hex(16)
        begun = await self._sender.store.outbox.begin(self._account, count, reference, self._sender.desk, now)
        if begun:
            self._sender.note_begun(max(each.attempt for each in begun))
            self._tell_moved(begun)
            self._tell(LaneState.SENDING)
        return begun

    async def _hand_over(self, connection: Connection, begun: Sequence[Begun], began: datetime) -> list[Sent]:
        outgoing = [Outgoing(each.to, each.text, each.sender, each.reference, dict(each.extras)) for each in begun]
        self.in_the_air += len(begun)
        self._calls += 1
        with watching() as watch:
            try:
                sent = await connection.provider.send(outgoing)
            except asyncio.CancelledError:
                cut_off = _unknown(begun, CUT_OFF) if watch.handed is not Handed.NONE else _not_sent(begun, CUT_OFF)
                await asyncio.shield(self._keep_soon(begun, cut_off, began))
                raise
            except Exception:
                # Our own fault, so nothing is known of the message, and nothing more is sent before somebody looks.
                log.exception("a send failed in our own code")
                sent = _unknown(begun, OUR_FAULT, Fuse.UNREADABLE)
            finally:
                self.in_the_air -= len(begun)
                self._last_call = self._sender.clock.monotonic()
        if len(sent) != len(begun):
            log.error("a provider answered for %d of %d messages", len(sent), len(begun))
            sent = _unknown(begun, OUR_FAULT, Fuse.UNREADABLE)
        return sent

    def _keep_soon(self, begun: Sequence[Begun], sent: Sequence[Sent], began: datetime) -> asyncio.Task[None]:
        """Write outcomes down beside the next message's beginning: both then share one commit."""
        now = self._sender.clock.now()
        ended = [_ended(one, answer, began, now) for one, answer in zip(begun, sent, strict=True)]
        task = self._sender.start_task(self._keep(begun, ended), "keep")
        self._keeping.add(task)
        task.add_done_callback(self._keeping.discard)
        return task

    async def _keep(self, begun: Sequence[Begun], ended: Sequence[Ended]) -> None:
        """Do not give up: what is not written would have to be settled by a person."""
        pause = 0.2
        while True:
            try:
                await self._sender.store.outbox.end(ended, self._sender.clock.now())
            except DeskError as error:
                self._stopped = True
                self.rest(5.0)
                self._tell(LaneState.STOPPED, f"{error.why} {error.now}")
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)
            else:
                break
        self._tell_moved(begun)

    # -- what an answer means for the lane

    async def _weigh(self, connection: Connection, begun: Sequence[Begun], sent: Sequence[Sent]) -> None:
        for one, answer in zip(begun, sent, strict=True):
            if answer.fuse is Fuse.NONE:
                self._answered()
                self._silent = 0
            elif answer.fuse is Fuse.SILENT:
                self._silent += 1
                self._look_first = True
                if self._silent >= connection.info.fuse_silent:
                    await self._stop(answer.reason or Reason.TRANSPORT, answer.words, one.id)
            elif answer.fuse is Fuse.UNREACHABLE:
                self._look_first = True
                await self._back_off(answer.words)
            elif answer.fuse is Fuse.WAIT:
                self._tell(LaneState.WAITING, answer.words)
                await self._pause(SLOW_DOWN)
            else:
                await self._stop(answer.reason or Reason.PARSE, answer.words, one.id)

    async def _ready(self, connection: Connection) -> bool:
        """Prove that the provider is there, when there is reason to doubt it; False: look again."""
        async with self._gate:
            idle = self._sender.clock.monotonic() - self._last_call > STALE
            if not (self._look_first or idle):
                return True
            if not self._may_go_on():
                return False
            try:
                await connection.provider.preflight()
            except CallFailed as failure:
                if failure.fuse is Fuse.REFUSED:
                    await self._stop(failure.reason, failure.words, None)
                else:
                    await self._back_off(failure.words)
                return False
            self._look_first = False
            self._last_call = self._sender.clock.monotonic()
            self._answered()
            return True

    def _answered(self) -> None:
        self._tries = 0
        self._waiting_since = None

    async def _stop(self, reason: Reason, words: str, message: int | None) -> None:
        """The fuse: only a person starts this lane again."""
        self._stopped = True
        now = self._sender.clock.now()
        await self._sender.store.accounts.trip_fuse(self._account, reason.value, words, message, now)
        self._tell(LaneState.STOPPED, words or reason.value)

    async def _back_off(self, words: str) -> None:
        """The network, or the provider, is away: wait 1, 2, 4 … seconds and look again."""
        if self._waiting_since is None:
            self._waiting_since = self._sender.clock.now()
        self._tell(LaneState.WAITING, words)
        seconds = min(2.0**self._tries, LONGEST_BACKOFF)
        self._tries += 1
        await self._pause(seconds)

    async def _pause(self, seconds: float) -> None:
        if not self._may_go_on():
            return
        self._woken.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()

    def _hear_balance(self, connection: Connection, sent: Sequence[Sent]) -> bool:
        """Whether the balance in the answers is to be kept now; if not, the last one is kept at the end."""
        told = [answer.balance for answer in sent if answer.balance is not None]
        if not told:
            return False
        self._told = Reading(self._account, self._sender.clock.now(), told[-1], connection.info.unit)
        return self._sender.clock.monotonic() - self._balance_kept > BALANCE_EVERY

    async def _keep_told(self, *, quiet: bool) -> None:
        """Keep it; `quiet` where no other call was in the air beside the one that told it."""
        told, self._told = self._told, None
        self._balance_kept = self._sender.clock.monotonic()
        if told is not None:
            await self._sender.store.ledger.keep(told, quiet=quiet)

    # -- news

    def _tell(self, state: LaneState, why: str = "") -> None:
        since = self._waiting_since if state is LaneState.WAITING else None
        if since is None and state in (LaneState.WAITING, LaneState.STOPPED):
            since = self._sender.clock.now()
        self._sender.tell_lane(LaneNews(self._account, state, why, since))

    def _tell_moved(self, begun: Sequence[Begun]) -> None:
        self._sender.changed.tell(Changed(frozenset(each.job for each in begun), tuple(each.id for each in begun)))


def _unknown(begun: Sequence[Begun], words: str, fuse: Fuse = Fuse.NONE) -> list[Sent]:
    return [Sent(State.UNKNOWN, Reason.TRANSPORT, words, handed=Handed.SOME, fuse=fuse) for _ in begun]


def _not_sent(begun: Sequence[Begun], words: str) -> list[Sent]:
    return [Sent(State.NOT_SENT, Reason.TRANSPORT, words, fuse=Fuse.UNREACHABLE) for _ in begun]


def _ended(one: Begun, answer: Sent, began: datetime, now: datetime) -> Ended:
    state, strike, settle_until, cost = answer.state, False, None, None
    if answer.state is State.NOT_SENT:
        # No byte left: back into the queue, which only we who began it may do. A provider that cannot be reached is
        # the lane's trouble, not this message's.
        state, strike = State.QUEUED, answer.fuse is not Fuse.UNREACHABLE
    elif answer.state is State.UNKNOWN:
        # The end of the call's time, or of the computer's sleep if that came later.
        settle_until = max(began + DEADLINE, now) + SETTLE
    elif answer.state in (State.ACCEPTED, State.ENROUTE):
        cost = answer.cost if answer.cost is not None else Decimal(answer.parts or one.parts)
    return Ended(
        one.id, one.reference, state, answer.state, answer.handed, answer.reason, answer.words, answer.provider_id,
        cost, answer.http_status, answer.trace, answer.verified, strike, settle_until,
    )  # fmt: skip
