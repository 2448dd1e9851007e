"""What Ndovubase pushes: texts from phones, subscriptions, delivery reports; and how it reads what the desk replies."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from smsdesk.simulator.exchange import read_object
from smsdesk.simulator.network import operator
from smsdesk.simulator.push import Attempt, Push, deliver

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from smsdesk.simulator.world import World

#: "A failed request will be retried automatically after 3 minutes for up to 3 times."
RETRIES: Final = (180.0, 180.0, 180.0)


@dataclass(slots=True)
class Dialect:
    """The forms that the document's samples and tables leave open."""

    curly: bool = False  # the first key and value of a subscription stand in curly quotes, as in the sample
    numbers: bool = False  # inbox_id, service_id and subscriber_ref as numbers
    link: bool = True  # inbound messages carry a link_id
    reply_keys: str = "result"  # which family of keys it reads in replies: result_code or request_code


class ShortCodes:
    """The phones' side of the short codes."""

    def __init__(
        self,
        world: World,
        pushes: list[Push],
        callbacks: dict[str, str],
        services: dict[str, str],
        text_back: Callable[[str], None],
    ) -> None:
        self.dialect = Dialect()
        #: Goes with every push, for the desk to compare.
        self.token = "944a73412bed1240b5a2afa381a928a6"  # noqa: S105 - invented, like everything here
        #: Who is subscribed: (service id, number).
        self.subscribers: set[tuple[str, str]] = set()
        #: What replies made this service send at once: (number, text).
        self.texted_back: list[tuple[str, str]] = []
        self._world, self._pushes, self._callbacks, self._services = world, pushes, callbacks, services
        self._text_back = text_back
        self._last_inbox, self._last_ref = 4448235, 12344

    def inbound(self, number: str, text: str, shortcode: str = "", *, link_id: str = "", after: float = 0.0) -> Push:
        """Somebody writes to a short code."""
        service, shortcode = self._service(shortcode)
        self._last_inbox += 1
        packet: dict[str, Any] = {
            "api_token": self.token,
            "message": text,
            "shortcode": shortcode,
            "mobile": number,
            "inbox_id": self._number(str(self._last_inbox)),
            "service_id": self._number(service),
            "network_name": operator(number),
            "timestamp": self._world.local().strftime("%Y%m%d%H%M%S"),
        }
        if self.dialect.link:
            packet["link_id"] = link_id or str(10**20 + self._world.network.draw(str(self._last_inbox), 10**20))
        return self.push("inbound", self._encoded(packet), number, after)

    def subscription(self, number: str, update: str, shortcode: str = "", *, keyword: str = "GAME") -> Push:
        """Somebody subscribes by phone (`activation`) or ends it (`deactivation`)."""
        service, shortcode = self._service(shortcode)
        key = (service, number)
        self.subscribers = self.subscribers | {key} if update == "activation" else self.subscribers - {key}
        self._last_ref += 1
        packet: dict[str, Any] = {
            "api_token": self.token,
            "timestamp": self._world.local().strftime("%Y%m%d%H%M%S"),
            "mobile": number,
            "update_type": update,
            "shortcode": shortcode,
            "keyword": keyword,
            "subscriber_ref": self._number(str(self._last_ref)),
            "service_id": self._number(service),
            "network_name": operator(number),
        }
        return self.push("subscription", self._encoded(packet), number)

    def report(self, message: str, code: str, words: str, network: str, sent: datetime, delay: float) -> Push:
        """Tell what became of a message."""
        done = sent + timedelta(seconds=delay)
        packet = {
            "messageId": message,
            "dlrTime": done.astimezone(self._world.local().tzinfo).strftime("%Y-%m-%d %H:%M:%S"),
            "dlrStatus": code,
            "dlrDesc": words,
            "tat": str(timedelta(seconds=int(delay))).zfill(8),
            "network": network,
        }
        return self.push("delivery", json.dumps(packet).encode(), after=delay)

    def push(self, purpose: str, body: bytes, number: str = "", after: float = 0.0) -> Push:
        """Push these bytes, whatever they are; raises KeyError where no address is set for the purpose."""
        push = Push("ndovubase", purpose, "POST", self._callbacks[purpose], body)
        self._pushes.append(push)
        taken = _reported if purpose == "delivery" else partial(self._replied, number)
        self._world.timetable.after(after, lambda: deliver(self._world, push, RETRIES, taken))
        return push

    def _replied(self, number: str, attempt: Attempt) -> bool:
        reply = read_object(attempt.body)
        if attempt.status != 200 or reply is None:
            return False
        if str(reply.get(f"{self.dialect.reply_keys}_code")) != "1":
            return False
        text = reply.get("result_message")
        if isinstance(text, str) and text:
            self.texted_back.append((number, text))
            self._text_back(text)
        return True

    def _service(self, shortcode: str) -> tuple[str, str]:
        """The service of a short code, and the code; the first of them where none is named."""
        return next((service, code) for service, code in self._services.items() if not shortcode or code == shortcode)

    def _number(self, text: str) -> str | int:
        return int(text) if self.dialect.numbers else text

    def _encoded(self, packet: dict[str, Any]) -> bytes:
        text = json.dumps(packet, ensure_ascii=False)
        if self.dialect.curly:
            straight = f'"api_token": "{self.token}"'
            text = text.replace(straight, f"“api_token”:“{self.token}”")
        return text.encode()


def _reported(attempt: Attempt) -> bool:
    """A delivery report is taken when the reply begins with OK; FAILED has it sent again."""
    return attempt.status == 200 and attempt.body.strip().startswith(b"OK")
