"""Knocking at the desk's own door, as a provider would: one request, no proxy, no redirect followed."""

from __future__ import annotations

import http.client
import ssl
import time
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from smsdesk.core.phrase import phrase

#: How long each step may take, in seconds.
PATIENCE: Final = 5.0
_ANSWER: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered, and after how many seconds."""

    status: int
    body: bytes
    seconds: float


def knock(url: str, path: str, method: str, said: bytes) -> Answered:
    """Call this address under this base; `said` is the query of a GET, or the body of a POST. Blocks.

    Raises `OSError` (`ssl.SSLError` for a certificate that is not good) or `ValueError` for what is no HTTP address.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(phrase("not an http or https address"))
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context()
        connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=PATIENCE, context=context)
    else:
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=PATIENCE)
    began = time.monotonic()
    target = parts.path.rstrip("/") + path + (f"?{said.decode('ascii')}" if method == "GET" else "")
    try:
        connection.request(method, target, body=said if method == "POST" else None)
        answer = connection.getresponse()
        return Answered(answer.status, answer.read(_ANSWER), time.monotonic() - began)
    except http.client.HTTPException as error:
        raise OSError(phrase("what answers does not speak HTTP ({name})", name=type(error).__name__)) from error
    finally:
        connection.close()
