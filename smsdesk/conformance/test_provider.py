"""The test that pytest finds; `plugin` gives it its cases."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smsdesk.conformance.cases import Case
    from smsdesk.conformance.subject import Subject


def test_provider(conformance_case: Case, subject: Subject) -> None:
    """One case, on a loop of its own."""
    asyncio.run(conformance_case.run(subject))
