"""Keyword rules: what answers a text by itself. The receiver lets them work; here they are kept and tried."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from smsdesk.core.contact import EVERYBODY
from smsdesk.core.errors import BadInput, DeskError, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.inbox import Answer, Tried
from smsdesk.core.personalise import UnknownPlaceholder
from smsdesk.core.phrase import phrase
from smsdesk.core.rules import fill, find, plain
from smsdesk.host.settings import STOP_WORDS
from smsdesk.services.tasks import Tasks

if TYPE_CHECKING:
    from smsdesk.core.clock import Clock
    from smsdesk.core.inbox import Rule
    from smsdesk.host.settings import Settings
    from smsdesk.store.verbs import Store


class Rules:
    """The desk's rules. `changed` tells when they are not what they were."""

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._tasks = Tasks()
        self.changed: Feed[None] = Feed()
        settings.changes.listen(self._setting_changed)

    async def open(self) -> None:
        """Whoever receives, in whatever program, obeys the words for STOP that this desk's settings name."""
        with suppress(DeskError):  # a full disk; the next opening makes it good
            await self._store.rules.keep_words(self._settings.get(STOP_WORDS))

    async def close(self) -> None:
        """Finish what was begun."""
        await self._tasks.wait(5)
        await self._tasks.close()

    async def all(self) -> list[Rule]:
        """Every rule in its order, the opt-out rules first."""
        month = self._clock.now().astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        return await self._store.rules.all(month)

    async def save(self, rule: Rule) -> Rule:
        """Keep a rule, a new one (id 0) at the end; without words it takes every text.

        Of an opt-out rule only the text changes: it stays on, and answers the provider or not at all. Raises
        `BadInput` (`text.*`, `rule.words`) and `Refused` (`rule.unknown`).
        """
        words = tuple(dict.fromkeys(word.strip() for word in rule.words if word.strip()))
        silent = [word for word in words if not plain(word)]
        if silent:
            raise BadInput("rule.words", detail=phrase("Nobody can write the word {word!r}", word=silent[0]))
        text = rule.text.strip()
        if rule.stop:
            rule = replace(rule, answer=Answer.IN_REPLY if text else Answer.NOTHING, on=True)
        elif rule.answer is not Answer.NOTHING and not text:
            raise BadInput("text.empty")
        fill(text, dict.fromkeys(await self._store.contacts.field_names((EVERYBODY,)), ""))
        number = await self._store.rules.save(replace(rule, words=words, text=text))
        self.changed.tell(None)
        return next(each for each in await self.all() if each.id == number)

    async def remove(self, rule: int) -> None:
        """Forget a rule. Raises `Refused` with `rule.stop` for an opt-out rule."""
        await self._need_ordinary(rule)
        await self._store.rules.remove(rule)
        self.changed.tell(None)

    async def move(self, rule: int, position: int) -> None:
        """Put a rule at a place among those that can be moved, counted from 0. Raises `Refused` (`rule.stop`)."""
        await self._need_ordinary(rule)
        await self._store.rules.move(rule, position)
        self.changed.tell(None)

    async def try_it(self, text: str, account: str = "", short_code: str = "", number: str = "") -> Tried:
        """What the rules would do with a text; nothing is done. What is left empty is not asked for."""
        found = find(await self.all(), text, account or None, short_code or None)
        if found is None:
            return Tried(None, "")
        rule, _ = found
        if rule.answer is Answer.NOTHING:
            return Tried(rule, "", opts_out=rule.stop)
        return Tried(rule, await self._answer(rule.text, number, text.strip()), opts_out=rule.stop)

    async def _answer(self, text: str, number: str, said: str) -> str:
        if number:
            known = await self._store.rules.values_of(number)
        else:  # nobody in particular: whatever a contact has stands there by its name
            names = await self._store.contacts.field_names((EVERYBODY,))
            known = {name: f"{{{name}}}" for name in names}
        try:
            return fill(text, {**known, "number": number, "text": said})
        except UnknownPlaceholder:  # as it would be for this one
            return ""

    async def _need_ordinary(self, rule: int) -> None:
        for each in await self.all():
            if each.id == rule:
                if each.stop:
                    raise Refused("rule.stop")
                return
        raise Refused("rule.unknown", id=rule)

    def _setting_changed(self, key: str) -> None:
        if key == STOP_WORDS.key:
            self._tasks.start(self._take_words(), "stop-words")

    async def _take_words(self) -> None:
        await self.open()
        self.changed.tell(None)
