"""Service addresses: what may be called at all, and to which origin a password belongs."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from smsdesk.core.errors import BadInput
from smsdesk.core.phrase import phrase

if TYPE_CHECKING:
    from smsdesk.core.provider import ProviderInfo

PORTS = {"http": 80, "https": 443}


def checked(info: ProviderInfo, typed: str) -> str:
    """The address as typed, with its scheme; typing it is the owner's consent to call it.

    Raises `BadInput` with `account.address` for another scheme, a password inside, a link-local address, or plain
    http where the provider's document gives https (a provider on this computer may always be plain).
    """
    address = typed.strip()
    if "://" not in address:
        address = ("http://" if info.plain_http else "https://") + address
    parts = split(address)
    if parts.username or parts.password or "@" in parts.netloc:
        raise BadInput("account.address", address=parts.hostname, detail=phrase("a password does not belong into it"))
    if parts.query or parts.fragment:
        raise BadInput("account.address", address=address, detail=phrase("it ends before ? and #"))
    host = parts.hostname or ""
    literal = as_ip(host)
    if literal is not None and literal.is_link_local:
        raise BadInput("account.address", address=address, detail=phrase("it is an address of the network's own"))
    if parts.scheme == "http" and not info.plain_http and not here(host):
        raise BadInput(
            "account.address", address=address, detail=phrase("{title} is called over https only", title=info.title)
        )
    return address


def split(address: str) -> SplitResult:
    """The parts of an http or https address. Raises `BadInput` with `account.address`."""
    try:
        parts = urlsplit(address)
        port_ok = parts.port is None or 0 < parts.port < 65536
    except ValueError as error:
        raise BadInput("account.address", address=address, detail=str(error)) from error
    if parts.scheme not in PORTS or not parts.hostname or not port_ok or any(c.isspace() for c in address):
        raise BadInput(
            "account.address", address=address, detail=phrase("write it as https://name or http://name:port")
        )
    return parts


def origin(address: str) -> str:
    """Scheme, host and port: what a password is sealed to."""
    parts = split(address)
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{parts.port or PORTS[parts.scheme]}"


def as_ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address if it is one and not a name."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def here(host: str) -> bool:
    """Whether this is plainly this computer."""
    literal = as_ip(host)
    return host.lower() == "localhost" or (literal is not None and literal.is_loopback)


def unprotected(address: str) -> bool:
    """Whether anyone on the way can read what is sent to this address."""
    parts = split(address)
    return parts.scheme == "http" and not here(parts.hostname or "")


def protected(address: str) -> str:
    """The same service over https on its usual port; "" where the address is protected or on this computer already."""
    if not unprotected(address):
        return ""
    parts = split(address)
    host = parts.hostname or ""
    return f"https://{f'[{host}]' if ':' in host else host}{parts.path}"
