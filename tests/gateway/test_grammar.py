"""The order of judgement: what was handed over, the body's grammar, the status."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smsdesk.core.redact import Redactor
from smsdesk.core.result import CallFailed, Fuse, Handed, Reason
from smsdesk.core.secret import Secret
from smsdesk.core.state import State
from smsdesk.gateway.failure import Failure
from smsdesk.gateway.grammar import Contradiction, Verdict, answer_of, judge, no_reading, refused_here
from smsdesk.gateway.http import Exchange
from smsdesk.gateway.wire import Unreadable, Unsendable


def exchange(body=b"", status=200, **changes):
    redactor = Redactor()
    redactor.add(Secret("canary/7Q"))
    values = {
        "status": status, "headers": {}, "body": body, "framed": True, "handed": Handed.ALL, "failure": None,
        "words": "", "seconds": 0.1, "trace": "abc", "exposed": False, "redactor": redactor,
    }  # fmt: skip
    return Exchange(**{**values, **changes})


def taken(answer):
    return [Verdict(State.ACCEPTED, words="ok", provider_id="7")] if answer.body == b"OK" else None


def ask(body=b"", status=200, grammar=taken, **changes):
    return judge(exchange(body, status, **changes), 1, grammar)[0]


@pytest.mark.parametrize("failure", list(Failure))
def test_no_byte_handed_over_is_not_sent_whatever_the_failure(failure):
    sent = ask(status=None, handed=Handed.NONE, failure=failure, words="why")
    assert sent.state is State.NOT_SENT
    assert sent.fuse is (Fuse.UNREACHABLE if failure.unreachable else Fuse.NONE)
    assert sent.words == "why"


@pytest.mark.parametrize("failure", list(Failure))
@pytest.mark.parametrize("handed", [Handed.SOME, Handed.ALL])
def test_a_failure_after_a_byte_is_unknown_whatever_the_failure(failure, handed):
    sent = ask(b"OK", handed=handed, failure=failure)
    assert sent.state is State.UNKNOWN
    unreadable = failure in (Failure.FLOOD, Failure.ENCODED)
    assert sent.fuse is (Fuse.UNREADABLE if unreadable else Fuse.SILENT)


@pytest.mark.parametrize("status", [200, 201, 400, 401, 404, 429, 500, 503])
def test_the_body_speaks_before_the_status(status):
    sent = ask(b"OK", status)
    assert (sent.state, sent.provider_id, sent.http_status) == (State.ACCEPTED, "7", status)
    assert sent.fuse is Fuse.NONE


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
def test_a_redirect_is_unknown_even_with_a_success(status):
    sent = ask(b"OK", status)
    assert (sent.state, sent.fuse) == (State.UNKNOWN, Fuse.UNREADABLE)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (400, Reason.CONTENT), (401, Reason.AUTH), (403, Reason.AUTH), (404, Reason.ROUTE), (405, Reason.ROUTE),
        (411, Reason.CONTENT), (413, Reason.LENGTH), (414, Reason.LENGTH), (415, Reason.CONTENT),
        (422, Reason.CONTENT), (429, Reason.FLOOD), (431, Reason.LENGTH), (501, Reason.ROUTE), (505, Reason.ROUTE),
    ],
)  # fmt: skip
def test_statuses_that_refuse(status, reason):
    sent = ask(b"no", status)
    assert (sent.state, sent.reason) == (State.REJECTED, reason)
    assert sent.fuse is {Reason.AUTH: Fuse.REFUSED, Reason.FLOOD: Fuse.WAIT}.get(reason, Fuse.NONE)
    assert sent.words == f"HTTP {status}: no"


@pytest.mark.parametrize("status", [100, 101, 200, 204, 402, 406, 408, 409, 410, 418, 425, 451])
def test_statuses_that_leave_it_open(status):
    sent = ask(b"no", status)
    assert (sent.state, sent.fuse) == (State.UNKNOWN, Fuse.UNREADABLE)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520, 599])
@pytest.mark.parametrize("body", [b"no", b""])
def test_a_broken_server_has_not_answered(status, body):
    sent = ask(body, status)
    assert (sent.state, sent.reason, sent.fuse) == (State.UNKNOWN, Reason.SERVER, Fuse.SILENT)


@pytest.mark.parametrize("status", [200, 401, 404, 502])
@pytest.mark.parametrize("body", [b"<html>OK", b"\xef\xbb\xbf\r\n <!DOCTYPE html>", b"<?xml version='1.0'?>"])
def test_a_web_page_is_unknown_whatever_the_status(status, body):
    sent = ask(body, status)
    assert (sent.state, sent.reason, sent.fuse) == (State.UNKNOWN, Reason.PARSE, Fuse.UNREADABLE)


@pytest.mark.parametrize("status", [200, 204, 401, 429])
@pytest.mark.parametrize("body", [b"", b" \r\n", b"\xef\xbb\xbf", b"\0\0"])
def test_nothing_is_unknown(status, body):
    sent = ask(body, status)
    assert (sent.state, sent.fuse) == (State.UNKNOWN, Fuse.UNREADABLE)


@pytest.mark.parametrize("status", [200, 401, 500])
def test_success_and_refusal_together_are_unknown(status):
    def both(answer):
        raise Contradiction

    sent = ask(b"both", status, both)
    assert (sent.state, sent.fuse) == (State.UNKNOWN, Fuse.UNREADABLE)


def test_what_cannot_be_read_is_left_to_the_status():
    def unreadable(answer):
        raise Unreadable

    assert ask(b"x", 200, unreadable).state is State.UNKNOWN
    assert ask(b"x", 401, unreadable).state is State.REJECTED


def test_a_portal_on_plain_http_may_have_seen_the_password():
    assert "change it" in ask(b"<html>", exposed=True).words
    assert "change it" not in ask(b"<html>").words


@pytest.mark.parametrize(
    ("verdict", "fuse"),
    [
        (Verdict(State.REJECTED, Reason.AUTH), Fuse.REFUSED),
        (Verdict(State.REJECTED, Reason.CREDIT), Fuse.REFUSED),
        (Verdict(State.REJECTED, Reason.DESTINATION), Fuse.NONE),
        (Verdict(State.REJECTED, listed=False), Fuse.UNREADABLE),
        (Verdict(State.UNKNOWN), Fuse.UNREADABLE),
        (Verdict(State.ACCEPTED), Fuse.NONE),
        (Verdict(State.UNKNOWN, fuse=Fuse.SILENT), Fuse.SILENT),
    ],
)
def test_what_a_verdict_means_for_the_lane(verdict, fuse):
    assert verdict.blows is fuse


def test_numbers_that_the_answer_leaves_out_are_unknown():
    verdicts = [Verdict(State.ACCEPTED), None]
    states = [sent.state for sent in judge(exchange(b"x"), 4, lambda answer: verdicts)]
    assert states == [State.ACCEPTED, State.UNKNOWN, State.UNKNOWN, State.UNKNOWN]


def test_everything_known_of_a_send_is_kept():
    verdict = Verdict(State.ENROUTE, None, "ok", "1", 2, Decimal(2), Decimal(40))
    (sent,) = judge(exchange(b"x", framed=False), 1, lambda answer: [verdict])
    assert (sent.provider_id, sent.parts, sent.cost, sent.balance) == ("1", 2, Decimal(2), Decimal(40))
    assert (sent.verified, sent.trace, sent.handed) == (False, "abc", Handed.ALL)


def test_words_hold_no_secret():
    sent = ask(b"<html>password=canary/7Q and canary%2F7Q", 200)
    assert "canary" not in sent.words


def test_a_refusal_of_our_own():
    sent = refused_here(Unsendable(Reason.CONTENT, "the text is empty"))
    assert (sent.state, sent.reason, sent.handed) == (State.REJECTED, Reason.CONTENT, Handed.NONE)
    assert refused_here(Unsendable(Reason.AUTH, "x")).fuse is Fuse.REFUSED


# -- reads


def read(body=b"", status=200, **changes):
    return answer_of(
        exchange(body, status, **changes),
        lambda text: int(text) if text.isdigit() else None,
        lambda text, status: Verdict(State.REJECTED, Reason.AUTH, text) if "login" in text else None,
    )


def test_a_read_gives_what_was_asked_for():
    assert read(b"50") == 50


@pytest.mark.parametrize(
    ("given", "reason", "fuse"),
    [
        ({"handed": Handed.NONE, "failure": Failure.CONNECT, "status": None}, Reason.TRANSPORT, Fuse.UNREACHABLE),
        ({"failure": Failure.TIMEOUT, "status": None}, Reason.TRANSPORT, Fuse.SILENT),
        ({"failure": Failure.FLOOD}, Reason.PARSE, Fuse.UNREADABLE),
        ({"body": b"<html>50</html>"}, Reason.PARSE, Fuse.UNREADABLE),
        ({"body": b""}, Reason.PARSE, Fuse.UNREADABLE),
        ({"body": b"50", "status": 302}, Reason.PARSE, Fuse.UNREADABLE),
        ({"body": b"hello"}, Reason.PARSE, Fuse.UNREADABLE),
        ({"body": b"login"}, Reason.AUTH, Fuse.REFUSED),
        ({"body": b"hello", "status": 401}, Reason.AUTH, Fuse.REFUSED),
        ({"body": b"hello", "status": 503}, Reason.SERVER, Fuse.SILENT),
        ({"body": b"hello", "status": 429}, Reason.FLOOD, Fuse.WAIT),
    ],
)
def test_a_read_that_came_to_nothing(given, reason, fuse):
    with pytest.raises(CallFailed) as caught:
        read(**given)
    assert (caught.value.reason, caught.value.fuse) == (reason, fuse)


def test_a_read_that_no_request_can_carry():
    failed = no_reading(Unsendable(Reason.AUTH, "the password is empty"))
    assert (failed.reason, failed.fuse, failed.http_status) == (Reason.AUTH, Fuse.REFUSED, None)
