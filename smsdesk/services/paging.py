"""Messages by their place in a list of any length: no counting from the start, no open cursor."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from smsdesk.core.message import Message, Page
    from smsdesk.store.look import Look

#: Rows in one window; the first id of each is remembered.
WINDOW: Final = 256


class Paging:
    """The messages that a question finds, read in windows of 256 by the ids that stand before them.

    The first window and every one that follows a known one is read at once; a far one waits until the anchors of the
    whole list are known (some 300 ms for a million rows, off the loop's thread). `learn` fetches them beforehand.
    """

    def __init__(self, look: Look, page: Page) -> None:
        self.page = page
        self._look = look
        self._before: dict[int, int | None] = {0: None}
        self._learning = asyncio.Lock()
        self._age = 0
        self._learned = False

    async def count(self) -> int:
        """How many messages there are."""
        return await self._look.count(self.page)

    async def fetch(self, offset: int, limit: int) -> list[Message]:
        """The messages from this place on; `offset` is a multiple of the window."""
        window = offset // WINDOW
        if window not in self._before:
            await self.learn()
        if window not in self._before:
            return []
        age = self._age
        found = await self._look.page(self.page, after=self._before[window], limit=limit)
        if len(found) == WINDOW and age == self._age:
            self._before[window + 1] = found[-1].id
        return found

    async def learn(self) -> None:
        """Read where every window begins; a second call while the first runs waits for it."""
        age = self._age
        async with self._learning:
            if age != self._age or self._learned:
                return
            anchors = await self._look.anchors(self.page, WINDOW)
            if age == self._age:
                # The first anchor is row 1; the others are the last rows before each window.
                self._before.update(enumerate(anchors[1:], start=1))
                self._learned = True

    def forget(self) -> None:
        """Rows came or went: only the first window begins where it did."""
        self._age += 1
        self._learned = False
        self._before = {0: None}
