"""Texts that the office uses again, with every version of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.core import personalise
from smsdesk.core.errors import BadInput
from smsdesk.core.feed import Feed

if TYPE_CHECKING:
    from smsdesk.core.clock import Clock
    from smsdesk.core.contact import Template, TemplateVersion
    from smsdesk.store.verbs import Store


class Templates:
    """The desk's templates. `changed` tells when they are not what they were."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store.templates
        self._clock = clock
        self.changed: Feed[None] = Feed()

    async def all(self) -> list[Template]:
        """Every template as it reads now: the one that was used last first, then those never used, newest first."""
        return await self._store.all()

    async def save(self, template: int | None, name: str, text: str, by: str) -> Template:
        """Keep a template, a new one without an id. A text that is the one of now makes no new version.

        Raises `BadInput` (`template.name`, `text.*`) and `Refused`: `template.known` for a name that another has,
        `template.unknown`.
        """
        name = " ".join(name.split())
        if not name:
            raise BadInput("template.name")
        if not text.strip():
            raise BadInput("text.empty")
        text = text.replace("\r\n", "\n")
        personalise.Template.parse(text)
        number = await self._store.save(template, name, text, by, self._clock.now())
        self.changed.tell(None)
        return await self._store.one(number)

    async def versions(self, template: int) -> list[TemplateVersion]:
        """Every text it had, newest first."""
        return await self._store.versions(template)

    async def restore(self, template: int, version: int, by: str) -> Template:
        """Make an older text the one of now, as a new version. Raises `Refused` with `template.unknown`."""
        await self._store.restore(template, version, by, self._clock.now())
        self.changed.tell(None)
        return await self._store.one(template)

    async def remove(self, template: int) -> None:
        """Forget a template with all its versions; messages that were written with it stay."""
        await self._store.remove(template)
        self.changed.tell(None)

    async def used(self, template: int) -> None:
        """It was taken into a message; counts, and comes first from now on."""
        await self._store.used(template, self._clock.now())
        self.changed.tell(None)
