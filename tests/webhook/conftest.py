"""A desk that receives, without a process of its own."""

from __future__ import annotations

import pytest

from smsdesk.desk import open_desk
from smsdesk.host.keys import MemoryKey
from tests.webhook.pushing import Receptive


@pytest.fixture
async def receptive(tmp_path):
    async with open_desk(tmp_path / "desk", key=MemoryKey()) as desk:
        receptive = Receptive(desk)
        await receptive.account("ndovubase", "Short code")
        await receptive.account("smsoffice", "Cape")
        await receptive.open()
        yield receptive
        await receptive.close()
