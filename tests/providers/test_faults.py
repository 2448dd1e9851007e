"""Every fault at every provider: what may have been taken is never called not sent, and is never sent again."""

from __future__ import annotations

import pytest

from smsdesk.core.result import CallFailed, Fuse, Handed, Reason
from smsdesk.core.state import State

KEYS = ("mspace", "nextbyte", "smsoffice", "ndovubase")
NUMBERS = {
    "mspace": "+254722000001", "nextbyte": "+255700000001", "smsoffice": "+27831234567", "ndovubase": "+254708400000",
}  # fmt: skip
GOOD = {
    "mspace": b'[{"messageId": "12345", "status": "successful"}]',
    "nextbyte": b'{"messages":[{"to":"255700000001","status":{"groupId":18,"groupName":"PENDING","id":52,'
    b'"name":"PENDING_ACCEPTED"},"messageId":"12345"}]}',
    "smsoffice": b"Success:12345",
    "ndovubase": b'{"status_code":"1000","status_desc":"Success","message_id":"12345"}',
}
READ = {"mspace": b"User exists.", "nextbyte": b'{"sms_balance": 5}', "smsoffice": b"Success: 5.00"}


def answer(body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body


#: name → (raw answer, how it ends, fuse)
UNKNOWN = {
    "closed without a byte": (b"", "close", Fuse.SILENT),
    "reset without a byte": (b"", "reset", Fuse.SILENT),
    "silence": (b"", "hang", Fuse.SILENT),
    "half a status line": (b"HTTP/1.1 20", "close", Fuse.SILENT),
    "half the headers": (b"HTTP/1.1 200 OK\r\nContent-Le", "reset", Fuse.SILENT),
    "interim and no more": (b"HTTP/1.1 100 Continue\r\n\r\n", "close", Fuse.SILENT),
    "no HTTP": (b"SSH-2.0-x\r\n", "close", Fuse.SILENT),
    "too long": (answer(b"x" * 100_000), "close", Fuse.UNREADABLE),
    "gzip": (answer(b"\x1f\x8b\x08\0", headers="Content-Encoding: gzip\r\n"), "close", Fuse.UNREADABLE),
    "empty": (answer(b""), "close", Fuse.UNREADABLE),
    "no content": (b"HTTP/1.1 204 No Content\r\n\r\n", "close", Fuse.UNREADABLE),
    "portal": (answer(b"<html><form>Log in to Hotel WiFi</form></html>"), "close", Fuse.UNREADABLE),
    "page with success in it": (answer(b"<html>Success:1 successful 1000</html>"), "close", Fuse.UNREADABLE),
    "nonsense": (answer(b"\x07\xff\xfe\x00nonsense"), "close", Fuse.UNREADABLE),
    "another provider's JSON": (answer(b'{"responses":[{"response-code":200}]}'), "close", Fuse.UNREADABLE),
    "301": (answer(b"", "301 Moved", "Location: /x\r\n"), "close", Fuse.UNREADABLE),
    "302": (answer(b"", "302 Found", "Location: http://127.0.0.1:1/\r\n"), "close", Fuse.UNREADABLE),
    "307": (answer(b"", "307 Temporary", "Location: /x\r\n"), "close", Fuse.UNREADABLE),
    "408": (answer(b"timeout", "408 Timeout"), "close", Fuse.UNREADABLE),
    "409": (answer(b"conflict", "409 Conflict"), "close", Fuse.UNREADABLE),
    "500": (answer(b"oops", "500 Error"), "close", Fuse.SILENT),
    "502 page": (answer(b"<html>502 Bad Gateway</html>", "502 Bad Gateway"), "close", Fuse.UNREADABLE),
    "503": (answer(b"later", "503 Unavailable", "Retry-After: 5\r\n"), "close", Fuse.SILENT),
    "504 empty": (answer(b"", "504 Timeout"), "close", Fuse.SILENT),
}


@pytest.mark.parametrize("fault", UNKNOWN)
@pytest.mark.parametrize("key", KEYS)
async def test_no_usable_answer_is_unknown(server, make_provider, outgoing, reply, key, fault):
    raw, end, fuse = UNKNOWN[fault]
    server.replies = [reply(raw, end=end)]
    (sent,) = await make_provider(key).send([outgoing(NUMBERS[key])])
    assert (sent.state, sent.handed, sent.fuse) == (State.UNKNOWN, Handed.ALL, fuse)
    assert len(server.asked) == server.opened == 1


@pytest.mark.parametrize("key", KEYS)
async def test_a_good_answer_cut_anywhere_is_never_a_refusal(server, make_provider, outgoing, reply, key):
    whole = answer(GOOD[key])
    provider = make_provider(key)
    for at in range(0, len(whole), 7):
        server.opened = 0
        server.replies = [reply(whole[:at], end="reset" if at % 2 else "close")]
        (sent,) = await provider.send([outgoing(NUMBERS[key])])
        assert sent.state is State.UNKNOWN, whole[:at]


@pytest.mark.parametrize("key", KEYS)
async def test_a_good_answer_without_length_cut_anywhere_is_never_a_refusal(
    server, make_provider, outgoing, reply, key
):
    provider = make_provider(key)
    for at in range(len(GOOD[key]) + 1):
        server.opened = 0
        server.replies = [reply(b"HTTP/1.1 200 OK\r\n\r\n" + GOOD[key][:at])]
        (sent,) = await provider.send([outgoing(NUMBERS[key])])
        assert sent.state in (State.UNKNOWN, State.ACCEPTED), GOOD[key][:at]
        assert not sent.verified


@pytest.mark.parametrize("key", KEYS)
async def test_a_second_answer_is_not_taken_for_the_next_request(server, make_provider, outgoing, reply, key):
    server.replies = [reply(answer(GOOD[key]) + answer(GOOD[key].replace(b"12345", b"99999")))]
    provider = make_provider(key)
    for _ in range(3):
        (sent,) = await provider.send([outgoing(NUMBERS[key])])
        assert (sent.state, sent.provider_id) == (State.ACCEPTED, "12345")
    assert server.opened == 3


@pytest.mark.parametrize("key", KEYS)
async def test_nobody_there_is_not_sent(make_provider, outgoing, unused_tcp_port, key):
    provider = make_provider(key, f"http://127.0.0.1:{unused_tcp_port}")
    (sent,) = await provider.send([outgoing(NUMBERS[key])])
    assert (sent.state, sent.handed, sent.fuse) == (State.NOT_SENT, Handed.NONE, Fuse.UNREACHABLE)
    assert sent.reason is Reason.TRANSPORT
    with pytest.raises(CallFailed) as caught:
        await provider.preflight()
    assert (caught.value.reason, caught.value.fuse) == (Reason.TRANSPORT, Fuse.UNREACHABLE)


@pytest.mark.parametrize("key", KEYS)
async def test_tls_that_fails_is_not_sent(server, make_provider, outgoing, reply, key):
    server.replies = [reply(b"not TLS\r\n\r\n", read=False)]
    provider = make_provider(key, server.url.replace("http", "https"))
    (sent,) = await provider.send([outgoing(NUMBERS[key])])
    assert (sent.state, sent.handed, sent.fuse) == (State.NOT_SENT, Handed.NONE, Fuse.UNREACHABLE)


@pytest.mark.parametrize("status", ["401 Unauthorized", "404 Not Found", "414 Too Long", "429 Too Many", "505 Version"])
@pytest.mark.parametrize("key", KEYS)
async def test_a_status_that_refuses(server, make_provider, outgoing, key, status):
    server.say(b"no", status=status)
    (sent,) = await make_provider(key).send([outgoing(NUMBERS[key])])
    assert sent.state is State.REJECTED
    assert sent.fuse is {"401": Fuse.REFUSED, "429": Fuse.WAIT}.get(status[:3], Fuse.NONE)


@pytest.mark.parametrize("status", ["201 Created", "400 Bad", "401 Unauthorized", "500 Error", "503 Unavailable"])
@pytest.mark.parametrize("key", KEYS)
async def test_success_in_the_body_is_success(server, make_provider, outgoing, key, status):
    server.say(GOOD[key], status=status)
    (sent,) = await make_provider(key).send([outgoing(NUMBERS[key])])
    assert (sent.state, sent.provider_id) == (State.ACCEPTED, "12345")


@pytest.mark.parametrize("headers", ["Content-Type: text/html\r\n", "Content-Type: image/png\r\n", ""])
@pytest.mark.parametrize("around", [(b"\xef\xbb\xbf", b"\r\n"), (b"\r\n\r\n", b"\0")])
@pytest.mark.parametrize("key", KEYS)
async def test_marks_and_types_around_an_answer_do_not_matter(server, make_provider, outgoing, key, around, headers):
    server.say(around[0] + GOOD[key] + around[1], headers=headers)
    (sent,) = await make_provider(key).send([outgoing(NUMBERS[key])])
    assert sent.state is State.ACCEPTED


@pytest.mark.parametrize("fault", UNKNOWN)
@pytest.mark.parametrize("key", READ)
async def test_preflight_passes_nothing_strange(server, make_provider, reply, key, fault):
    raw, end, fuse = UNKNOWN[fault]
    server.replies = [reply(raw, end=end)]
    with pytest.raises(CallFailed) as caught:
        await make_provider(key).preflight()
    assert caught.value.fuse is fuse


@pytest.mark.parametrize("key", READ)
async def test_preflight_passes_the_provider(server, make_provider, key):
    server.say(READ[key])
    await make_provider(key).preflight()


@pytest.mark.parametrize("key", KEYS)
async def test_a_send_is_one_message_unless_the_provider_bundles(server, make_provider, outgoing, key):
    provider = make_provider(key)
    if provider.INFO.limits.bundle == 1:
        with pytest.raises(ValueError, match="too many values"):
            await provider.send([outgoing("+254722000001"), outgoing("+254722000002")])
    assert server.opened == 0
