"""The cases. Each raises `AssertionError` with a sentence where a provider does not keep its promise."""

from __future__ import annotations

import logging
import re
import traceback
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from smsdesk.conformance.server import Answer, framed
from smsdesk.conformance.subject import CANARY, ID, PLAIN_CANARY, TO, Recorded, holds, perform, plain
from smsdesk.core.provider import Capability, Purpose
from smsdesk.core.push import PushDenied, PushUnread, Receipt
from smsdesk.core.redact import spellings
from smsdesk.core.result import CallFailed, Changed, Fuse, Handed, Outcome, Reason, Sent
from smsdesk.core.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Sized

    from smsdesk.conformance.subject import Subject
    from smsdesk.gateway.provider import Provider


class Case(NamedTuple):
    """One case, and the ability without which it means nothing."""

    run: Callable[[Subject], Coroutine[Any, Any, None]]
    needs: Capability | None = None


#: Calls that cost or change something: what becomes of them is a value, never an error.
CHANGING: Final = ("send", "schedule", "top_up", "deduct", "subscribe", "create_customer")
#: Calls that only read: where they come to nothing they raise `CallFailed`.
READING: Final = ("balance", "sign_in", "sub_accounts", "reports", "lookup")

#: Answers after which nobody can say what happened.
UNUSABLE: Final = {
    "closed without an answer": Answer(),
    "reset without an answer": Answer(end="reset"),
    "half a status line": Answer(b"HTTP/1.1 20"),
    "not HTTP": Answer(b"SSH-2.0-x\r\n\r\n"),
    "endless 1xx": Answer(b"HTTP/1.1 100 Continue\r\n\r\n" * 4000),
    "empty": framed(b""),
    "a page": framed(b"<html><h1>Success:1 successful 1000</h1></html>"),
    "a page of an error": framed(b"<html>502 Bad Gateway</html>", 502),
    "502": framed(b"Bad Gateway", 502),
    "503": framed(b"", 503, "Retry-After: 5\r\n"),
    "redirect": framed(b"", 302, "Location: /elsewhere\r\n"),
    "nonsense": framed(b"\x07\xff\xfe\x00 nonsense"),
    "another's JSON": framed(b'{"responses":[{"response-code":200}]}'),
    "deep JSON": framed(b"[" * 30_000),
    "gzip": framed(b"\x1f\x8b\x08\0", 200, "Content-Encoding: gzip\r\n"),
}


def check(is_so: object, words: str) -> None:
    """Raise `AssertionError` with these words unless it is so."""
    if not is_so:
        raise AssertionError(words)


async def every_ability_has_a_recorded_exchange(subject: Subject) -> None:
    """And `send` has a good answer and a refused key among them."""
    calls = {each.call for each in subject.exchanges.values()}
    for each in subject.kind.capabilities():
        if each in (Capability.PARSE_PUSH, Capability.REPLY_PUSH):
            check(subject.pushes, "no push.*.json: what does it push?")
        else:
            check(each.value in calls, f"no {each.value}.json among the exchanges")
    _good(subject)
    if subject.kind.INFO.secrets:
        _wrong_key(subject)


async def it_says_what_it_is(subject: Subject) -> None:
    """Key, title, fields and limits are sound."""
    info = subject.kind.INFO
    check(re.fullmatch(r"[a-z][a-z0-9_]*", info.key), f"the key {info.key!r} is not small letters and digits")
    check(info.title and info.region, "title and region are for people, and empty")
    check(re.fullmatch(r"[A-Z]{2}", info.country), f"the country {info.country!r} is not two letters of ISO 3166")
    names = [each.name for each in info.fields]
    check(len(names) == len(set(names)), "two fields have one name")
    check(all(each.label for each in info.fields), "a field has no label")
    check(not any(each.secret and each.default for each in info.fields), "a secret has a default")
    check(info.limits.connections > 0 and info.limits.bundle > 0, "limits are above zero")
    pushes = {Capability.PARSE_PUSH, Capability.REPLY_PUSH} & set(subject.kind.capabilities())
    check(len(pushes) in (0, 2), "who parses pushes answers them, and the other way round")
    check(bool(info.callbacks) is bool(pushes), "INFO.callbacks and parse_push go together")
    below = {Capability.SUB_ACCOUNTS, Capability.TOP_UP, Capability.DEDUCT} & set(subject.kind.capabilities())
    check(bool(info.children) is bool(below), "INFO.children and the calls for accounts below go together")
    words = subject.kind.WORDS
    check(words, "WORDS is empty: people read there what the provider's words mean")
    check(all(each.said and each.where for each in words), "a word of WORDS is empty")


async def recorded_exchanges_come_out_as_recorded(subject: Subject) -> None:
    """The requests go out as written down, and the results are those written down."""
    for recorded in subject.exchanges.values():
        async with subject.served(*recorded.all_answers()) as (provider, server):
            found = await _performed(provider, recorded)
            said = _said(found)
            check(holds(said, recorded.result), f"{recorded.name}: {said} is not {recorded.result}")
            for asked, wanted in zip(server.asked, recorded.requests, strict=False):
                check(asked.line == wanted["line"], f"{recorded.name}: asked {asked.line}, not {wanted['line']}")
                body = asked.body.decode()
                check(body == wanted.get("body", ""), f"{recorded.name}: the body was {body}")
                headers = holds(dict(asked.headers), wanted.get("headers", {}))
                check(headers, f"{recorded.name}: the headers were {asked.headers}")
            check(len(server.asked) >= len(recorded.requests), f"{recorded.name}: not every request was made")


async def refused(subject: Subject) -> None:
    """Nobody listens: proved not sent."""
    async with subject.served(Answer()) as (_, server):
        url = server.url
    async with subject.provider(url) as provider:
        for recorded in _changing(subject):
            found = await perform(provider, recorded)
            check(_is(found, State.NOT_SENT, Outcome.NOT_SENT), f"{recorded.name}: nobody listens, yet {found}")
            none = isinstance(found, Sent | Changed) and found.handed is Handed.NONE
            check(none, f"{recorded.name}: bytes were handed over to nobody")
        await _fails(subject, provider)
        try:
            await provider.preflight()
        except CallFailed as failed:
            check(failed.fuse is Fuse.UNREACHABLE, f"preflight: nobody listens, and the lane hears {failed.fuse}")
        else:
            raise AssertionError("preflight: nobody listens, and it finds the provider there")


async def timed_out(subject: Subject) -> None:
    """No answer in time: unknown."""
    async with subject.served(Answer(end="hang")) as (provider, server):
        for recorded in _changing(subject):
            server.say(Answer(end="hang"))
            await _unknown(provider, recorded, "silence", server.asked)


async def cut_short(subject: Subject) -> None:
    """Of an answer that tells its length, no piece is taken for the whole."""
    for recorded in _changing(subject):
        whole = recorded.answer().raw
        async with subject.served(Answer()) as (provider, server):
            for at in range(0, len(whole), max(1, len(whole) // 40)):
                server.say(Answer(whole[:at], "reset" if at % 2 else "close"))
                await _unknown(provider, recorded, f"cut after {at} bytes", server.asked)


async def no_usable_answer(subject: Subject) -> None:
    """502, nonsense, web pages, redirects: unknown, once, and reads fail in words."""
    async with subject.served(Answer()) as (provider, server):
        for name, answer in UNUSABLE.items():
            for recorded in _changing(subject):
                server.say(answer)
                await _unknown(provider, recorded, name, server.asked)
            server.say(answer)
            await _fails(subject, provider)


async def huge_body(subject: Subject) -> None:
    """An answer without end is not read to its end."""
    async with subject.served(Answer()) as (provider, server):
        for recorded in _changing(subject):
            server.say(framed(recorded.answer().raw.partition(b"\r\n\r\n")[2] + b" " * 20_000_000))
            await _unknown(provider, recorded, "20 MB", server.asked)


async def wrong_key(subject: Subject) -> None:
    """A refused key is a refusal of sign-in, and stops the lane."""
    recorded = _wrong_key(subject)
    async with subject.served(*recorded.all_answers()) as (provider, _):
        sent = await perform(provider, recorded)
        right = isinstance(sent, Sent) and (sent.state, sent.reason) == (State.REJECTED, Reason.AUTH)
        check(right, f"{recorded.name}: {sent}")


async def number_echoed_differently(subject: Subject) -> None:
    """The provider's spelling of the number does not matter for one message."""
    recorded = _good(subject)
    digits = str(recorded.ask["to"]).removeprefix("+")
    for echo in (digits, f"+{digits}", f"0{digits[-9:]}", f"00{digits}", "0"):
        async with subject.served(recorded.answer(to=echo)) as (provider, _):
            sent = await perform(provider, recorded)
            check(_taken(sent), f"the number came back as {echo}, and the message became {sent}")


async def id_longer_than_any_number(subject: Subject) -> None:
    """An id above 2^63 comes out digit by digit."""
    recorded = _good(subject)
    if not any(ID in str(each["body"]) for each in recorded.answers):
        return
    for wanted in ("12345", str(2**63 + 1), "33779656999734994466123456789"):
        async with subject.served(recorded.answer(provider_id=wanted)) as (provider, _):
            sent = await perform(provider, recorded)
            check(isinstance(sent, Sent) and sent.provider_id == wanted, f"the id {wanted} came out in {sent}")


async def no_secret_is_shown(subject: Subject) -> None:
    """In no result, error, traceback with local variables, or log of any level, in any spelling."""
    hidden = [spelling for spelling in spellings(subject.canary) if len(spelling) > 6]
    echo = Answer(subject.canary.encode(), echo=True)
    answers = {**UNUSABLE, "echo": echo, "echo on a page": Answer(b"<html>" + CANARY.encode(), echo=True)}
    with _logged() as lines:
        for name, answer in answers.items():
            async with subject.served(answer, canary=subject.canary) as (provider, server):
                for recorded in subject.exchanges.values():
                    server.say(answer)
                    try:
                        shown = repr(await perform(provider, recorded))
                    except CallFailed as failed:
                        shown = _traceback(failed)
                    shown += repr(provider) + repr(vars(provider)) + repr(vars(provider.http))
                    found = [each for each in hidden if each in shown]
                    check(not found, f"{name}: {recorded.name} shows a secret as {found[:1]}")
    found = [each for each in hidden if each in "\n".join(lines)]
    check(not found, f"a log shows a secret as {found[:1]}")


async def push_with_a_wrong_token(subject: Subject) -> None:
    """A push that must carry our token and does not is denied; the right token lets it in; errors do not show it."""
    async with subject.provider("http://127.0.0.1:1", canary=PLAIN_CANARY) as provider:
        for name, pushed in subject.pushes.items():
            if "token" not in pushed:
                continue
            purpose = Purpose(pushed["purpose"])
            check(provider.parse_push(purpose, _raw(pushed, PLAIN_CANARY)), f"{name}: the right token is not let in")
            for token in ("", "wrong", PLAIN_CANARY[:-1], PLAIN_CANARY + "x"):
                raw = _raw(pushed, token)
                try:
                    provider.parse_push(purpose, raw)
                except PushDenied as denied:
                    check(PLAIN_CANARY not in _traceback(denied), f"{name}: the error shows the token")
                else:
                    raise AssertionError(f"{name}: the token {token[:3]}… is let in")
                reply = provider.reply_push(purpose, raw, Receipt.DENIED)
                check(reply.status >= 400, f"{name}: denied with {reply.status}")


async def push_twice(subject: Subject) -> None:
    """Reading is pure: copies have the same records, the same key and the same answer, as written down."""
    async with subject.provider("http://127.0.0.1:1", canary=PLAIN_CANARY) as provider:
        for name, pushed in subject.pushes.items():
            purpose, raw = Purpose(pushed["purpose"]), _raw(pushed, PLAIN_CANARY)
            first, second = (provider.parse_push(purpose, raw) for _ in range(2))
            check(first == second, f"{name}: read differently the second time")
            check([each.key for each in first] == [each.key for each in second], f"{name}: two keys")
            check(all(each.key for each in first), f"{name}: a record has no key")
            check(holds(plain(first), pushed["records"]), f"{name}: {plain(first)}")
            replies = [provider.reply_push(purpose, raw, Receipt.STORED) for _ in range(2)]
            check(replies[0] == replies[1], f"{name}: answered differently the second time")
            told = {"status": replies[0].status, "body": replies[0].body.decode()}
            check(told == pushed["reply"], f"{name}: answered {told}")


async def push_that_cannot_be_read(subject: Subject) -> None:
    """Whatever comes is read or unread, never a crash, and can always be answered."""
    async with subject.provider("http://127.0.0.1:1", canary=PLAIN_CANARY) as provider:
        for callback in subject.kind.INFO.callbacks:
            for raw in (b"", b"\xff\xfe\x00", b"[" * 100_000, b"{}", b"null", b"a=b&a=c", b'{"a":1e999999999}'):
                with suppress(PushUnread, PushDenied):
                    provider.parse_push(callback.purpose, raw)
                for receipt in Receipt:
                    provider.reply_push(callback.purpose, raw, receipt)


CASES: Final = {
    "every ability has a recorded exchange": Case(every_ability_has_a_recorded_exchange),
    "it says what it is": Case(it_says_what_it_is),
    "recorded exchanges come out as recorded": Case(recorded_exchanges_come_out_as_recorded),
    "refused": Case(refused),
    "timed out": Case(timed_out),
    "cut short": Case(cut_short),
    "no usable answer": Case(no_usable_answer),
    "huge body": Case(huge_body),
    "wrong key": Case(wrong_key, Capability.SEND),
    "number echoed differently": Case(number_echoed_differently, Capability.SEND),
    "id longer than any number": Case(id_longer_than_any_number, Capability.SEND),
    "no secret is shown": Case(no_secret_is_shown),
    "push with a wrong token": Case(push_with_a_wrong_token, Capability.PARSE_PUSH),
    "push twice": Case(push_twice, Capability.PARSE_PUSH),
    "push that cannot be read": Case(push_that_cannot_be_read, Capability.PARSE_PUSH),
}


_HERE: Final = Path(__file__).parent


def _good(subject: Subject) -> Recorded:
    recorded = subject.exchanges.get("send")
    if recorded is None:
        raise AssertionError("no send.json: a message that was taken")
    check(TO in str(recorded.answers) or "to" in recorded.ask, "send.json asks for nobody")
    return recorded


def _wrong_key(subject: Subject) -> Recorded:
    recorded = subject.exchanges.get("send.wrong_key")
    if recorded is None:
        raise AssertionError("no send.wrong_key.json: what does it say to a wrong key?")
    return recorded


def _changing(subject: Subject) -> list[Recorded]:
    """One good exchange of every call that changes something."""
    return [each for name, each in subject.exchanges.items() if name in CHANGING]


async def _unknown(provider: Provider, recorded: Recorded, why: str, asked: Sized) -> None:
    found = await perform(provider, recorded)
    check(_is(found, State.UNKNOWN, Outcome.UNKNOWN), f"{recorded.name}, {why}: it became {found}")
    check(len(asked) <= 1, f"{recorded.name}, {why}: asked {len(asked)} times")


async def _fails(subject: Subject, provider: Provider) -> None:
    for name, recorded in subject.exchanges.items():
        if name not in READING or not recorded.requests:
            continue
        try:
            found = await perform(provider, recorded)
        except CallFailed:
            continue
        raise AssertionError(f"{name}: no answer, and yet {found}")


def _is(found: object, state: State, outcome: Outcome) -> bool:
    if isinstance(found, Changed):
        return found.outcome is outcome
    return isinstance(found, Sent) and found.state is state


def _taken(sent: object) -> bool:
    return isinstance(sent, Sent) and sent.state in (State.ACCEPTED, State.ENROUTE)


async def _performed(provider: Provider, recorded: Recorded) -> object:
    try:
        return await perform(provider, recorded)
    except CallFailed as failed:
        return failed


def _said(found: object) -> object:
    if isinstance(found, CallFailed):
        return {"failed": str(found.reason), "words": found.words}
    return plain(found)


def _raw(pushed: dict[str, Any], token: str) -> bytes:
    return str(pushed["raw"]).replace("<<token>>", token).encode()


def _traceback(error: BaseException) -> str:
    """The error with every local variable but those of this package, which knows the secret."""
    frames = error.__traceback__
    while frames is not None and Path(frames.tb_frame.f_code.co_filename).parent == _HERE:
        frames = frames.tb_next
    lines = traceback.TracebackException(type(error), error, frames, capture_locals=True).format()
    return "".join(lines) + repr(error) + str(error) + repr(vars(error))


@contextmanager
def _logged() -> Iterator[list[str]]:
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(logging.Formatter().format(record) + repr(record.args))

    root, handler = logging.getLogger(), Kept()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield lines
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
