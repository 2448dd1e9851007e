"""Every provider of ours passes the cases that others are asked to pass, and the cases find what is wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from smsdesk.conformance.cases import CASES
from smsdesk.conformance.subject import Subject
from smsdesk.core.result import CallFailed, Handed, Reason, Sent
from smsdesk.core.state import State
from smsdesk.providers.mspace import Mspace
from smsdesk.providers.ndovubase import Ndovubase
from smsdesk.providers.registry import find

FOLDER = Path(__file__).with_name("fixtures")
OURS = {key: Subject(kind, FOLDER / key) for key, kind in find().providers.items() if (FOLDER / key).is_dir()}
ALL = [(key, name) for key, subject in OURS.items() for name, case in CASES.items() if subject.can(case.needs)]


def test_nobody_is_left_out():
    assert set(OURS) == {"mspace", "nextbyte", "smsoffice", "ndovubase"}


@pytest.mark.parametrize(("key", "name"), ALL)
async def test_a_provider_of_ours(key, name):
    await CASES[name].run(OURS[key])


# -- the cases can fail


class Repeats(Mspace):
    """Sends again where nothing came back."""

    async def send(self, messages):
        (sent,) = await super().send(messages)
        return [sent] if sent.state is not State.UNKNOWN else await super().send(messages)


class Hopeful(Mspace):
    """Takes whatever came back for a success."""

    async def send(self, messages):
        (sent,) = await super().send(messages)
        return [sent if sent.handed is Handed.NONE else Sent(State.ACCEPTED, handed=sent.handed)]


class Rash(Mspace):
    """Says that nothing was sent where nobody knows."""

    async def send(self, messages):
        (sent,) = await super().send(messages)
        return [sent if sent.state is not State.UNKNOWN else replace(sent, state=State.NOT_SENT)]


class Talkative(Mspace):
    """Shows the password in its words."""

    async def send(self, messages):
        (sent,) = await super().send(messages)
        return [replace(sent, words=self.credentials.secrets["password"].reveal())]


class Careless(Mspace):
    """Leaves the password in a variable where it fails."""

    async def balance(self):
        password = self.credentials.secrets["password"].reveal()
        raise CallFailed(Reason.AUTH, "no" if password else "")


class Float(Mspace):
    """Reads ids as floating point numbers."""

    async def send(self, messages):
        (sent,) = await super().send(messages)
        return [replace(sent, provider_id=f"{float(sent.provider_id):.0f}" if sent.provider_id else None)]


class Open(Ndovubase):
    """Looks at no token."""

    def parse_push(self, purpose, raw):
        return Ndovubase(replace(self.credentials, secrets={}), self.http).parse_push(purpose, raw)


@pytest.mark.parametrize(
    ("kind", "key", "name"),
    [
        (Repeats, "mspace", "no usable answer"),
        (Hopeful, "mspace", "no usable answer"),
        (Hopeful, "mspace", "cut short"),
        (Hopeful, "mspace", "wrong key"),
        (Hopeful, "mspace", "huge body"),
        (Hopeful, "mspace", "timed out"),
        (Rash, "mspace", "timed out"),
        (Talkative, "mspace", "no secret is shown"),
        (Careless, "mspace", "no secret is shown"),
        (Float, "mspace", "id longer than any number"),
        (Open, "ndovubase", "push with a wrong token"),
    ],
)
async def test_a_provider_that_does_not_keep_its_promises_is_found(kind, key, name):
    with pytest.raises(AssertionError):
        await CASES[name].run(Subject(kind, FOLDER / key))
