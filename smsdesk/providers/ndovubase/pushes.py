"""What Ndovubase pushes, and the exact words it is answered with.

Source: Ndovubase documentation, Short code messaging: Receiving Inbound Messages, Receiving (un)Subscription Requests;
its public documentation for delivery reports.
"""

from __future__ import annotations

import hmac
import json
import re
from typing import TYPE_CHECKING, Final

from smsdesk.core.provider import Purpose
from smsdesk.core.push import Incoming, PushDenied, PushUnread, Receipt, Reply, Subscription
from smsdesk.core.result import Report
from smsdesk.gateway.trace import tidy
from smsdesk.gateway.wire import Unreadable, as_text, member, read_json, read_text
from smsdesk.providers.ndovubase.codes import DELIVERY

if TYPE_CHECKING:
    from smsdesk.core.secret import Secret

_JSON: Final = "application/json; charset=utf-8"
#: A string in straight quotes, left as it is, or one curly quote.
_QUOTES: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[“”]', re.DOTALL)


def parse(
    purpose: Purpose, raw: bytes, token: Secret | None
) -> list[Incoming | Subscription | Report] | PushDenied | PushUnread:
    """What was pushed, or why it is not ours or not readable: to be raised where no variable holds the token."""
    try:
        content = _content(raw)
        if purpose is Purpose.DELIVERY:
            return [_report(content)]  # carries no token
        _allow(content, token)
        return [_incoming(content) if purpose is Purpose.INBOUND else _subscription(content)]
    except Unreadable as odd:
        return PushUnread(str(odd))
    except (PushDenied, PushUnread) as trouble:
        return trouble.with_traceback(None)


def reply(purpose: Purpose, raw: bytes, receipt: Receipt, text: str) -> Reply:
    """The answer; raises nothing."""
    status = {Receipt.STORED: 200, Receipt.FAILED: 500, Receipt.DENIED: 403}[receipt]
    stored = receipt is Receipt.STORED
    if purpose is Purpose.DELIVERY:
        return Reply(status, _echo(raw).encode() if stored else b"FAILED")
    code, words = (1, "OK") if stored else (0, "FAILED")
    # The samples and the tables of the document have two families of keys, and which is read is not known.
    said = {
        "result_code": code,
        "result_desc": words,
        "request_code": code,
        "request_desc": words,
        "result_message": text if stored else "",
    }
    return Reply(status, json.dumps(said, separators=(",", ":")).encode(), _JSON)


def _content(raw: bytes) -> object:
    text = read_text(raw)
    try:
        content = read_json(text)
    except Unreadable:
        try:
            # The document's own sample has one key and one value in curly quotes.
            content = read_json(_QUOTES.sub(lambda found: found[0] if found[0][0] == '"' else '"', text))
        except Unreadable:
            raise PushUnread("not JSON") from None
    if not isinstance(content, dict):
        raise PushUnread("not a JSON object")
    return content


def _allow(content: object, token: Secret | None) -> None:
    if not token:
        return
    given = as_text(member(content, "api_token")) or ""
    wanted = token.reveal().encode(errors="surrogatepass")
    if not hmac.compare_digest(given.encode(errors="surrogatepass"), wanted):
        raise PushDenied("the token is not ours")


def _incoming(content: object) -> Incoming:
    return Incoming(
        inbox_id=_needed(content, "inbox_id"),
        sender=_number(_needed(content, "mobile")),
        short_code=_line(content, "shortcode"),
        text=_message(member(content, "message")),
        service_id=_line(content, "service_id"),
        link_id=_line(content, "link_id"),
        network=_line(content, "network_name"),
        time=_line(content, "timestamp"),
    )


def _subscription(content: object) -> Subscription:
    update = _needed(content, "update_type").casefold()
    if update not in ("activation", "deactivation"):
        raise PushUnread("update_type is activation or deactivation")
    return Subscription(
        number=_number(_needed(content, "mobile")),
        service_id=_needed(content, "service_id"),
        active=update == "activation",
        short_code=_line(content, "shortcode"),
        keyword=_line(content, "keyword"),
        subscriber_ref=_line(content, "subscriber_ref"),
        network=_line(content, "network_name"),
        time=_line(content, "timestamp"),
    )


def _report(content: object) -> Report:
    code = _needed(content, "dlrStatus")
    known = DELIVERY.get(code)
    return Report(
        _needed(content, "messageId"),
        "",
        known.state if known else None,
        known.reason if known else None,
        code=code,
        words=_line(content, "dlrDesc") or (known.words if known else ""),
        time=_line(content, "dlrTime"),
    )


def _echo(raw: bytes) -> str:
    """ "OK;messageId;dlrDesc;network"; of what could not be read, OK alone."""
    try:
        content = _content(raw)
        parts = [_line(content, name).replace(";", ",") for name in ("messageId", "dlrDesc", "network")]
    except (PushUnread, Unreadable):
        return "OK"
    return ";".join(["OK", *parts])


def _needed(content: object, name: str) -> str:
    value = _line(content, name)
    if not value:
        raise PushUnread(f"{name} is missing")
    return value


def _line(content: object, name: str) -> str:
    """A value that is text or a number (ids may have more digits than any number type), as one plain line."""
    return tidy(as_text(member(content, name)) or "")


def _message(value: object) -> str:
    text = value if isinstance(value, str) else as_text(value) or ""
    return re.sub("[\0\ud800-\udfff]", "\ufffd", text)


def _number(mobile: str) -> str:
    digits = re.sub(r"[\s()-]", "", mobile)
    return f"+{digits}" if re.fullmatch(r"[1-9][0-9]{6,14}", digits, re.ASCII) else digits
