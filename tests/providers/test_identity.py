"""Whatever is typed arrives as it was typed: texts, sender names, user names, passwords."""

from __future__ import annotations

import json
from base64 import b64decode
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.core.state import State
from smsdesk.gateway.http import Patience

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\r\t\f"), min_size=1, max_size=200)
names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)
latin_names = st.text(st.sampled_from("ABCabc019"), min_size=1, max_size=11)

with_a_server = settings(
    max_examples=75, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)

GOOD = {
    "mspace": b'[{"messageId": "1", "status": "successful"}]',
    "smsoffice": b"Success:1",
    "nextbyte": b'{"messages":[{"to":"x","status":{"name":"PENDING_ACCEPTED"}}]}',
    "ndovubase": b'{"status_code":"1000","message_id":"1"}',
}


def path_values(asked):
    segments = asked.target.split("/sendtext/")[1].split("/")
    return {name: unquote(value) for name, value in (segment.split("=") for segment in segments)}


def query_values(asked):
    return dict(parse_qsl(asked.target.split("?")[1], keep_blank_values=True, strict_parsing=True))


async def arrives(server, make_provider, outgoing, key, text, sender, **values):
    server.say(GOOD[key])
    server.asked.clear()
    # Patient: what is tried here is the form, on a computer that may be busy.
    provider = make_provider(key, patience=Patience(), **values)
    (sent,) = await provider.send([outgoing("+254722000001", text, sender)])
    assert sent.state is State.ACCEPTED
    (asked,) = server.asked
    return asked


@with_a_server
@given(text=texts, sender=names, username=names, password=names)
async def test_mspace(server, make_provider, outgoing, text, sender, username, password):
    asked = await arrives(server, make_provider, outgoing, "mspace", text, sender, username=username, password=password)
    assert path_values(asked) == {
        "username": username, "password": password, "senderid": sender, "recipient": "254722000001", "message": text,
    }  # fmt: skip


@with_a_server
@given(text=texts, sender=latin_names, username=names, password=names)
async def test_smsoffice(server, make_provider, outgoing, text, sender, username, password):
    asked = await arrives(
        server, make_provider, outgoing, "smsoffice", text, sender, username=username, password=password
    )
    assert query_values(asked) == {
        "username": username, "password": password, "from": sender, "to": "254722000001", "message": text,
    }  # fmt: skip


@with_a_server
@given(text=texts, sender=names, username=names.filter(lambda name: ":" not in name), password=names)
async def test_nextbyte(server, make_provider, outgoing, text, sender, username, password):
    asked = await arrives(
        server, make_provider, outgoing, "nextbyte", text, sender, username=username, password=password
    )
    body = json.loads(asked.body)
    assert (body["text"], body["from"], body["to"]) == (text, sender, "254722000001")
    basic = b64decode(asked.headers["authorization"].removeprefix("Basic "), validate=True).decode()
    assert basic == f"{username}:{password}"


@with_a_server
@given(text=texts, sender=names, api_key=names)
async def test_ndovubase(server, make_provider, outgoing, text, sender, api_key):
    asked = await arrives(server, make_provider, outgoing, "ndovubase", text, sender, api_key=api_key)
    body = json.loads(asked.body)
    assert (body["message"], body["sender_name"], body["api_key"]) == (text, sender, api_key)


@pytest.mark.parametrize("key", GOOD)
@pytest.mark.parametrize(
    "text", ["x/recipient=254799999999", "..", ".", "%2f", "a;b", "#", "+", "&to=1", "?", "\\", "\"'", "\n", "😀 مرحبا"]
)
async def test_hostile_texts(server, make_provider, outgoing, key, text):
    asked = await arrives(server, make_provider, outgoing, key, text, "SHULE")
    values = {
        "mspace": lambda: path_values(asked)["message"],
        "smsoffice": lambda: query_values(asked)["message"],
        "nextbyte": lambda: json.loads(asked.body)["text"],
        "ndovubase": lambda: json.loads(asked.body)["message"],
    }
    assert values[key]() == text
