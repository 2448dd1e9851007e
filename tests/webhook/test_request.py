"""Whatever arrives, in whatever pieces, is one request or one refusal, and always the same one."""

from __future__ import annotations

import asyncio
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.webhook.guard import Guard
from smsdesk.webhook.request import HEAD, Refusal, read

HEADS = st.sampled_from([
    b"GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n",
    b"POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc",
    b"POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
])  # fmt: skip


class Paper:
    """What would be written."""

    def write(self, data):
        assert data.startswith(b"HTTP/1.1 100 ")


class Pieces:
    """A connection that brings these pieces, one at a time, and then ends."""

    def __init__(self, pieces) -> None:
        self._pieces = [piece for piece in pieces if piece]

    async def read(self, _):
        return self._pieces.pop(0) if self._pieces else b""


async def outcome(pieces):
    try:
        request = await read(Pieces(pieces), Paper())
    except Refusal as refusal:
        return refusal.status
    return request.method, request.path, request.query, request.body


def judged(pieces):
    return asyncio.run(outcome(pieces))


@given(st.binary(max_size=200))
def test_noise_is_refused_in_order(noise):
    assert judged([noise]) in (0, 400, 405, 408, 431)


@given(HEADS, st.integers(0, 90), st.binary(min_size=1, max_size=3))
def test_a_request_with_noise_in_it_is_read_or_refused_and_breaks_nothing(head, at, noise):
    found = judged([head[:at] + noise + head[at:]])
    assert isinstance(found, tuple) or found in (400, 405, 408, 413, 414, 415, 431, 501)


@given(HEADS, st.lists(st.integers(1, 100), max_size=6))
def test_it_does_not_matter_how_a_request_is_cut_into_pieces(head, cuts):
    places = [0, *sorted(cut % len(head) for cut in cuts), len(head)]
    pieces = [head[a:b] for a, b in itertools.pairwise(places)]
    assert judged(pieces) == judged([head])
    assert isinstance(judged([head]), tuple)


@pytest.mark.parametrize("size", [HEAD, HEAD * 3])
def test_a_head_that_does_not_end_is_not_waited_for(size):
    assert judged([b"GET / HTTP/1.1\r\nX: " + b"a" * size]) == 431


def test_a_request_shows_nothing_of_itself():
    async def shown():
        return repr(
            await read(Pieces([b"GET /dlr/smsoffice/secret?to=27821234567 HTTP/1.1\r\nHost: x\r\n\r\n"]), Paper())
        )

    assert "secret" not in asyncio.run(shown())
    assert "2782" not in asyncio.run(shown())


@given(st.binary(max_size=30), st.lists(st.text(min_size=1, max_size=20), unique=True, min_size=1, max_size=5))
def test_a_guard_finds_exactly_what_was_given_out(asked, paths):
    guard = Guard.of({path: path for path in paths})
    known = {path.encode(): path for path in paths}
    assert guard.find(asked) == known.get(asked)
    for path in paths:
        assert guard.find(path.encode()) == path
