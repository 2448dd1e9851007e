"""The four providers' own side in one object: start it, point accounts at it, read what it received."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from smsdesk.simulator.accounts import Child
from smsdesk.simulator.exchange import Item, Request, text_answer
from smsdesk.simulator.faults import MEANING, REDIRECTS, Fault, Faults, Rule
from smsdesk.simulator.ledger import Entry, Ledger, masked_body, masked_headers, masked_target
from smsdesk.simulator.mspace import Mspace
from smsdesk.simulator.ndovubase import Ndovubase
from smsdesk.simulator.network import DEMO_SHARES, Network
from smsdesk.simulator.nextbyte import Nextbyte
from smsdesk.simulator.push import checked_callback
from smsdesk.simulator.server import Door, Reply
from smsdesk.simulator.smsoffice import SmsOffice
from smsdesk.simulator.world import LIFELIKE, QUIET, Timetable, World, simulated_time

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from datetime import datetime
    from decimal import Decimal
    from pathlib import Path
    from types import TracebackType
    from typing import Self, Unpack

    from smsdesk.simulator.exchange import Answer, Call
    from smsdesk.simulator.faults import Details
    from smsdesk.simulator.push import Push
    from smsdesk.simulator.server import Traffic
    from smsdesk.simulator.side import Side
    from smsdesk.simulator.world import Tempo

#: How long a connection that is just being closed may still look open to the next one.
_GRACE = 0.1


class Simulator:
    """Mspace, Nextbyte, SMS Office and Ndovubase on loopback, with invented accounts, people and networks.

    Lifelike unless `quiet`: then it answers at once, reports at once, delivers everything, and every run is the same.
    `now` gives the time of day (UTC, with its zone); `ledger_file` gets a JSON line for each entry, written before
    anything is answered; `tls` makes every address https.
    """

    def __init__(
        self,
        *,
        quiet: bool = False,
        seed: int = 1,
        now: Callable[[], datetime] | None = None,
        tempo: Tempo | None = None,
        ledger_file: Path | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        chance = random.Random(seed)  # noqa: S311 - the same invented world for the same seed
        network = Network(seed, None if quiet else DEMO_SHARES)
        self.world = World(
            now or simulated_time(), chance, network, tempo or (QUIET if quiet else LIFELIKE), Timetable()
        )
        self.faults = Faults(random.Random(seed + 1))  # noqa: S311 - as above
        self.pushes: list[Push] = []
        self._ledger = Ledger(ledger_file)
        self.mspace = Mspace(self.world, self.pushes)
        self.nextbyte = Nextbyte(self.world, self.pushes)
        self.smsoffice = SmsOffice(self.world, self.pushes)
        self.ndovubase = Ndovubase(self.world, self.pushes)
        sides: tuple[Side, ...] = (self.mspace, self.nextbyte, self.smsoffice, self.ndovubase)
        self.sides: dict[str, Side] = {side.key: side for side in sides}
        self._tls = tls
        self._doors: dict[str, Door] = {}
        self._requests = 0

    # --- open and close

    async def start(self, port: int | None = None) -> None:
        """Listen: with a door of its own for each provider, or with one door for all on this port (0: a free one)."""
        if port is None:
            self._doors = {key: Door(self, (key,), self._tls) for key in self.sides}
        else:
            self._doors = dict.fromkeys(self.sides, Door(self, tuple(self.sides), self._tls))
        for door in set(self._doors.values()):
            await door.open(port or 0)

    async def stop(self) -> None:
        """End every connection, drop what has not happened yet, and close the ledger's file."""
        await self.world.timetable.close()
        for door in set(self._doors.values()):
            await door.close()
        self._ledger.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()

    # --- what an account needs

    @property
    def address(self) -> str:
        """Where it listens; with a door for each provider, the first of them."""
        return next(iter(self._doors.values())).url

    def base_url(self, provider: str) -> str:
        """The base address of an account of this provider, in the form of the real one."""
        return self._doors[provider].url + self.sides[provider].base

    def credentials(self, provider: str) -> dict[str, str]:
        """The fields of an account that works, secret ones included, by the names of the command line."""
        return self.sides[provider].credentials()

    def set_balance(self, provider: str, balance: Decimal) -> None:
        """Have the account whose fields `credentials` gives hold this much from now on."""
        next(iter(self.sides[provider].accounts.values())).balance = balance

    def add_child(self, provider: str, name: str, balance: Decimal) -> None:
        """Give that account a customer, as its owner would in the provider's portal."""
        next(iter(self.sides[provider].accounts.values())).children[name] = Child(balance, name=name)

    def set_callback(self, provider: str, purpose: str, url: str) -> None:
        """Have the provider push to this address; purposes are delivery, inbound and subscription.

        Raises ValueError for an address that is not on this computer.
        """
        self.sides[provider].callbacks[purpose] = checked_callback(url)

    # --- what was received

    @property
    def ledger(self) -> list[Entry]:
        """Everything received whole, in order; written before any answer or misbehaviour."""
        return self._ledger.entries

    def entries(self, provider: str | None = None, operation: str | None = None) -> list[Entry]:
        """The entries of one provider and verb (`send`, `balance`, `sign_in`, `top_up` …), or of all."""
        return [
            entry
            for entry in self.ledger
            if provider in (None, entry.provider) and operation in (None, entry.operation)
        ]

    def violations(self, provider: str | None = None) -> list[Entry]:
        """The entries that the provider's document does not allow."""
        return [entry for entry in self.entries(provider) if entry.violation]

    def listen(self, listener: Callable[[Entry], None]) -> None:
        """Call `listener` with every further entry."""
        self._ledger.listen(listener)

    def traffic(self, provider: str) -> Traffic:
        """The connections of a provider: opened, open now, most at once."""
        return self._doors[provider].traffic(provider)

    # --- misbehave

    def fault(self, provider: str, fault: Fault, **details: Unpack[Details]) -> Rule:
        """Let this go wrong with the next call, or as the details say: the fields of `Rule`.

        `REFUSE` closes the door at once, for every provider behind it. Raises ValueError for a fault of meaning that
        this provider has no words for.
        """
        side = self.sides[provider]
        if fault in MEANING and fault not in side.meanings:
            raise ValueError(f"{provider} cannot say {fault}")
        rule = Rule(provider, fault, **details)
        self.faults.rules.append(rule)
        if fault is Fault.REFUSE:
            self._doors[provider].shut()
        return rule

    async def mend(self, provider: str | None = None) -> None:
        """Let everything go well again, for one provider or for all; closed doors open on their old port."""
        self.faults.clear(provider)
        for key, door in self._doors.items():
            if provider in (None, key):
                await door.open()

    async def idle(self) -> None:
        """Wait until every push is taken or given up."""
        await self.world.timetable.idle()

    # --- behind the doors

    def knock(self, door: Door) -> Fault | None:
        """Say what happens to a new connection."""
        return self.faults.take_door(door.providers)

    def provider_at(self, door: Door, path: bytes) -> str | None:
        """The provider that answers at this path."""
        return next((key for key in door.providers if self.sides[key].owns(path)), None)

    def next_request(self) -> int:
        """The number of the request now received."""
        self._requests += 1
        return self._requests

    async def receive(self, door: Door, request: Request) -> Reply:
        """Let the provider act, write it down, and say what to answer; nothing has been answered until then."""
        key = self.provider_at(door, request.path)
        side = self.sides[key or door.providers[0]]
        if key == "smsoffice" and request.at_once > 1:
            # A connection that was closed a moment ago is not a second one.
            request = replace(request, at_once=await door.alone(key, _GRACE))
        call = side.read(request) if key else side.no_such_call("No provider answers at this path")
        rule = self.faults.take(side.key, call.operation, request)
        answer: Answer = text_answer("")
        if rule is None or rule.acted:
            answer = call.work(rule.fault if rule is not None and rule.fault in MEANING else None)
        if rule is not None and rule.fault in REDIRECTS and not rule.location:
            # Leads back here under another name: whoever follows it is seen twice in the ledger.
            elsewhere = door.url.replace("127.0.0.1", "localhost")
            rule = replace(rule, location=elsewhere + request.target.decode("ascii"))
        self._write(side.key if key or len(door.providers) == 1 else "", call, request, rule)
        return Reply(answer, rule, self.world.latency())

    def malformed(self, door: Door, connection: int, why: str) -> None:
        """Write down something that was not HTTP."""
        provider = door.providers[0] if len(door.providers) == 1 else ""
        nothing = Request(self.next_request(), connection, 0, "", b"", (), b"")
        call = self.sides[door.providers[0]].no_such_call("")
        call.violation = f"Not HTTP: {why}"
        self._write(provider, call, nothing, None)

    def _write(self, provider: str, call: Call, request: Request, rule: Rule | None) -> None:
        for item in call.items or [Item()]:
            self._ledger.write(
                Entry(
                    number=len(self.ledger) + 1,
                    request=request.number,
                    connection=request.connection,
                    at_once=request.at_once,
                    time=self.world.now(),
                    provider=provider,
                    operation=call.operation,
                    call=call.name,
                    account=call.account,
                    to=item.to,
                    text=item.text,
                    sender=item.sender,
                    reference=item.reference,
                    accepted=item.accepted,
                    charged=item.charged,
                    provider_id=item.provider_id,
                    parts=item.parts,
                    violation=call.violation,
                    fault=rule.fault.value if rule else "",
                    method=request.method,
                    target=masked_target(request.target),
                    headers=masked_headers(request.headers),
                    body=masked_body(request.body),
                )
            )
