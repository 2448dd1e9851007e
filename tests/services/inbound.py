"""A desk with a short code, its receiver, and the simulated service on the other side."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from smsdesk.core.inbox import Answer, Folder, Match, Rule
from smsdesk.core.message import Page
from smsdesk.core.secret import Secret
from smsdesk.desk import open_desk
from smsdesk.host.clock import SystemClock
from smsdesk.host.keys import MemoryKey
from smsdesk.services.accounts import AccountForm
from smsdesk.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

ASHA = "+254712000001"
JUMA = "+254712000002"


class MovedClock(SystemClock):
    """The computer's clock, set forward by a test."""

    moved = timedelta()

    def now(self):
        return super().now() + self.moved


class Shop:
    """People write to 22915."""

    def __init__(self, desk, simulator) -> None:
        self.desk = desk
        self.simulator = simulator
        self.service = simulator.sides["ndovubase"].shortcodes

    async def open(self) -> None:
        given = dict(self.simulator.credentials("ndovubase"))
        hidden = self.desk.accounts.provider("ndovubase").info.secrets
        kept = {key: Secret(given.pop(key)) for key in hidden if key in given}
        form = AccountForm("Code", "ndovubase", self.simulator.base_url("ndovubase"), {**given, "country": "KE"}, kept)
        self.account = await self.desk.accounts.add(form)
        self.reception = self.desk.reception()
        await self.reception.open("127.0.0.1", 0)
        for purpose, url in (await self.reception.addresses())["Code"].items():
            self.simulator.set_callback("ndovubase", purpose, url)

    async def writes(self, text, number=ASHA, **more):
        """Somebody writes; what the service sent back to the phone at once."""
        before = len(self.service.texted_back)
        self.service.inbound(number.lstrip("+"), text, **more)
        await self.simulator.idle()
        return [said for _, said in self.service.texted_back[before:]]

    async def joins(self, number=ASHA, update="activation", **more):
        self.service.subscription(number.lstrip("+"), update, **more)
        await self.simulator.idle()

    async def rule(self, *words, text="Karibu", answer=Answer.IN_REPLY):
        return await self.desk.rules.save(Rule(0, words, Match.STARTS, answer, text))

    async def only(self):
        (found,) = await self.desk.inbox.conversations(Folder.ALL)
        return found

    async def send(self) -> None:
        """The engine sends what is due, and the service reports what it delivered."""
        assert self.desk.try_engine("send")
        if not self.desk.sender.stopping:
            await self.desk.sender.start()
        await self.desk.sender.until_quiet(patience=5)
        await self.simulator.idle()

    def sent(self):
        return [each for each in self.simulator.entries("ndovubase", "send") if each.accepted]

    async def messages(self, job=None):
        return [each async for each in self.desk.outbox.look.messages(Page(job=job))]


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Shop]:
    clock = MovedClock()
    async with (
        Simulator(quiet=True, now=clock.now) as simulator,
        open_desk(folder / "desk", clock=clock, key=MemoryKey()) as desk,
    ):
        shop = Shop(desk, simulator)
        await shop.open()
        try:
            yield shop
        finally:
            await shop.reception.close()
