"""Everything that can go wrong between a desk and a provider, by name, each a switch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypedDict

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable

    from smsdesk.simulator.exchange import Request


class Fault(StrEnum):
    """One way to misbehave. Whether the provider acted first is told for each; a rule may say otherwise (`acts`)."""

    REFUSE = "refuse"
    """The listener is closed: connecting is refused. Holds until mended."""
    SILENT = "silent"
    """The connection is accepted and never read. Nothing is received."""
    RESET_ON_CONNECT = "reset_on_connect"
    """The connection is accepted and reset before anything is read."""

    RESET_BEFORE = "reset_before"
    """The request is received whole, nothing is done, the connection is reset."""
    RESET_AFTER = "reset_after"
    """The provider acts, then the connection is reset before the answer."""
    CLOSE_AFTER = "close_after"
    """The provider acts, then the connection ends in order, without an answer."""
    NO_ANSWER = "no_answer"
    """The provider acts and says nothing; the connection stays open."""
    LATE = "late"
    """The provider acts and answers after `seconds` (30)."""
    SLOW = "slow"
    """The provider acts and answers one byte every `seconds` (1)."""

    BAD_REQUEST = "bad_request"
    """400, not acted."""
    UNAUTHORIZED = "unauthorized"
    """401, not acted."""
    FORBIDDEN = "forbidden"
    """403, not acted."""
    NOT_FOUND = "not_found"
    """404, not acted."""
    REQUEST_TIMEOUT = "request_timeout"
    """408, not acted."""
    CONFLICT = "conflict"
    """409, not acted."""
    TOO_MANY = "too_many"
    """429 with Retry-After, not acted."""
    SERVER_ERROR = "server_error"
    """500, not acted."""
    SERVER_ERROR_AFTER = "server_error_after"
    """500, although the provider acted."""
    BAD_GATEWAY = "bad_gateway"
    """502, although the provider acted: the front lost the answer of the back."""
    UNAVAILABLE = "unavailable"
    """503 with Retry-After, not acted."""
    STATUS = "status"
    """The status given with the rule, not acted."""

    REDIRECT_301 = "redirect_301"
    """301 to another host, with the same target, not acted."""
    REDIRECT_302 = "redirect_302"
    """302 to another host, with the same target, not acted."""
    REDIRECT_307 = "redirect_307"
    """307 to another host, with the same target, not acted."""
    PORTAL_REDIRECT = "portal_redirect"
    """A captive portal: 302 to its page, not acted."""
    PORTAL_PAGE = "portal_page"
    """A captive portal: 200 with its own HTML page, not acted."""
    LOGIN_PAGE = "login_page"
    """200 with the HTML page of a sign-in form, not acted."""

    EMPTY_BODY = "empty_body"
    """Acted; 200 with nothing in it."""
    CUT_BODY = "cut_body"
    """Acted; the body ends short of its Content-Length."""
    CUT_BODY_UNMARKED = "cut_body_unmarked"
    """Acted; no Content-Length, and the body ends half way."""
    CUT_CHUNKS = "cut_chunks"
    """Acted; a chunked body without its last chunk."""
    WRONG_TYPE = "wrong_type"
    """Acted; the right body calls itself a picture."""
    BOM = "bom"
    """Acted; a byte order mark stands before the body."""
    CRLF = "crlf"
    """Acted; the body stands between line ends."""
    INVALID_UTF8 = "invalid_utf8"
    """Acted; bytes that are not UTF-8 stand in the body."""
    GZIP = "gzip"
    """Acted; the body is compressed, asked for or not."""
    GZIP_BOMB = "gzip_bomb"
    """Acted; a small compressed body that grows to `size` bytes (200 MB)."""
    OVERSIZED = "oversized"
    """Acted; the body is followed by `size` bytes (8 MB) of spaces."""
    ENDLESS_BODY = "endless_body"
    """Acted; the body goes on until the other side leaves."""
    ENDLESS_HEADERS = "endless_headers"
    """Acted; headers without end."""
    ENDLESS_1XX = "endless_1xx"
    """Acted; `100 Continue` without end."""
    GARBAGE = "garbage"
    """Acted; the answer is not HTTP."""
    SPARE_ANSWER = "spare_answer"
    """Acted; a second answer that nobody asked for follows on the same connection."""
    SPARE_408 = "spare_408"
    """Acted; after the answer a 408 for idleness follows on the same connection, which then ends."""
    SAY = "say"
    """Acted; answers exactly the `body`, `status` and `content_type` given with the rule."""

    WRONG_KEY = "wrong_key"
    """The provider refuses the credentials, right as they are."""
    SYSTEM_ERROR = "system_error"
    """The provider refuses in words: an error of its own system."""
    UNKNOWN_CODE = "unknown_code"
    """Acted; answered in a word or code that no document names."""
    HUGE_ID = "huge_id"
    """Acted; the id is a bare number above 2^63."""
    MISSING_ID = "missing_id"
    """Acted; the id is left out."""
    OTHER_NUMBER = "other_number"
    """Acted; the number is echoed in another form."""
    MIXED = "mixed"
    """One answer holds a success and a refusal: in a bundle every second message is refused."""
    MISSING_ROWS = "missing_rows"
    """Acted; the answer leaves the last message out."""
    DUPLICATE_ID = "duplicate_id"
    """The provider refuses a duplicate message id (Nextbyte 65)."""
    CREDITED_ONLY = "credited_only"
    """A transfer half done: the child has the credits and the own account still has them too."""
    DEBITED_ONLY = "debited_only"
    """A transfer half done: the own account has paid and the child got nothing."""


DOOR: Final = frozenset({Fault.REFUSE, Fault.SILENT, Fault.RESET_ON_CONNECT})
#: What a provider itself says; the rest happens on the way.
MEANING: Final = frozenset(
    {
        Fault.WRONG_KEY,
        Fault.SYSTEM_ERROR,
        Fault.UNKNOWN_CODE,
        Fault.HUGE_ID,
        Fault.MISSING_ID,
        Fault.OTHER_NUMBER,
        Fault.MIXED,
        Fault.MISSING_ROWS,
        Fault.DUPLICATE_ID,
        Fault.CREDITED_ONLY,
        Fault.DEBITED_ONLY,
    }
)
STATUSES: Final = {
    Fault.BAD_REQUEST: 400,
    Fault.UNAUTHORIZED: 401,
    Fault.FORBIDDEN: 403,
    Fault.NOT_FOUND: 404,
    Fault.REQUEST_TIMEOUT: 408,
    Fault.CONFLICT: 409,
    Fault.TOO_MANY: 429,
    Fault.SERVER_ERROR: 500,
    Fault.SERVER_ERROR_AFTER: 500,
    Fault.BAD_GATEWAY: 502,
    Fault.UNAVAILABLE: 503,
    Fault.STATUS: 500,
    Fault.REDIRECT_301: 301,
    Fault.REDIRECT_302: 302,
    Fault.REDIRECT_307: 307,
    Fault.PORTAL_REDIRECT: 302,
}
REDIRECTS: Final = frozenset({Fault.REDIRECT_301, Fault.REDIRECT_302, Fault.REDIRECT_307, Fault.PORTAL_REDIRECT})
_DOES_NOTHING: Final = frozenset(
    {Fault.RESET_BEFORE, Fault.PORTAL_PAGE, Fault.LOGIN_PAGE, *STATUSES} - {Fault.SERVER_ERROR_AFTER, Fault.BAD_GATEWAY}
)


@dataclass(slots=True)
class Rule:
    """When a fault happens, and its details where it has any."""

    provider: str
    fault: Fault
    times: int | None = 1  # how often it still happens; None: until mended
    operation: str | None = None  # only in calls of this verb
    match: Callable[[Request], bool] | None = None  # only for such requests
    share: float = 1.0  # of the calls that it could happen in, by the seed
    acts: bool | None = None  # whether the provider acts first; None: as the fault says
    status: int | None = None
    seconds: float | None = None
    size: int | None = None
    body: bytes = b""
    content_type: str = "text/plain; charset=utf-8"
    location: str = ""

    @property
    def acted(self) -> bool:
        """Whether the provider acts before this goes wrong."""
        return self.fault not in _DOES_NOTHING if self.acts is None else self.acts


class Details(TypedDict, total=False):
    """The fields of a rule, as `Simulator.fault` takes them."""

    times: int | None
    operation: str | None
    match: Callable[[Request], bool] | None
    share: float
    acts: bool | None
    status: int | None
    seconds: float | None
    size: int | None
    body: bytes
    content_type: str
    location: str


class Faults:
    """The rules now in force, in the order given; the first that fits is taken."""

    def __init__(self, random: random.Random) -> None:
        self._random = random
        self.rules: list[Rule] = []

    def take(self, provider: str, operation: str, request: Request) -> Rule | None:
        """The rule for this call, counted down; None if all goes well."""
        for rule in self.rules:
            if (
                rule.provider == provider
                and rule.fault not in DOOR
                and rule.operation in (None, operation)
                and (rule.match is None or rule.match(request))
                and self._happens(rule)
            ):
                return rule
        return None

    def take_door(self, providers: Iterable[str]) -> Fault | None:
        """What happens to a new connection at the door of these providers; None if it is served."""
        behind = set(providers)
        for rule in self.rules:
            if (
                rule.provider in behind
                and rule.fault in DOOR
                and rule.fault is not Fault.REFUSE
                and self._happens(rule)
            ):
                return rule.fault
        return None

    def clear(self, provider: str | None) -> None:
        """Forget the rules of one provider, or all."""
        self.rules = [rule for rule in self.rules if provider is not None and rule.provider != provider]

    def _happens(self, rule: Rule) -> bool:
        if rule.share < 1.0 and self._random.random() >= rule.share:
            return False
        if rule.times is not None:
            rule.times -= 1
            if rule.times <= 0:
                # Compared by identity: two rules may say the same.
                self.rules = [other for other in self.rules if other is not rule]
        return True
