"""Every error code's three sentences: what happened to messages and money, why, what to do now."""

from __future__ import annotations

from typing import Final

from smsdesk.core.texts.desk import DESK
from smsdesk.core.texts.inbox import INBOX
from smsdesk.core.texts.money import MONEY

#: code -> (what happened, why, what now); names in braces are filled in from the error.
SENTENCES: Final[dict[str, tuple[str, str, str]]] = {**DESK, **MONEY, **INBOX}
