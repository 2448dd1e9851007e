"""Where numbers without a country code are at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.host.settings import COUNTRY

if TYPE_CHECKING:
    from smsdesk.host.settings import Settings
    from smsdesk.store.verbs import Store


async def home_country(store: Store, settings: Settings, given: str = "") -> str:
    """The country (ISO 3166) that was given, else the desk's, else that of all its accounts; "" where they differ."""
    country = given or settings.get(COUNTRY)
    if not country:
        own = {account.fields.get("country", "") for account in await store.accounts.all()} - {""}
        country = own.pop() if len(own) == 1 else ""
    return country.upper()
