"""Which IP addresses a connection may be made to; checked for every connection, after the name was looked up."""

from __future__ import annotations

import ipaddress

from smsdesk.core.phrase import phrase

#: Never looked up: whatever answers for names cannot lead it elsewhere.
THIS_COMPUTER = {"localhost": ("127.0.0.1", "::1")}


def literal(host: str) -> str | None:
    """The host as an IP address in its one spelling, None if it is a name (127.1 and 2130706433 are names)."""
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        return None


def forbidden(address: str, *, named: bool) -> str:
    """Why no connection is made to this IP address, in words; empty if one may be.

    `named`: a name led there. A name leads out to the world or nowhere: otherwise whoever answers for the name could
    turn our requests upon this computer or its network. An IP address that its owner typed is the owner's consent.
    """
    found = ipaddress.ip_address(address)
    found = getattr(found, "ipv4_mapped", None) or found  # 127.0.0.1 may come as ::ffff:127.0.0.1
    if found.is_link_local:
        return phrase("it leads to an address that machines give themselves (169.254, fe80)")
    if found.is_unspecified or found.is_multicast or (found.is_reserved and not found.is_loopback):
        return phrase("it does not lead to a machine")
    if named and not found.is_global:
        return phrase("its name leads to this computer or a private network; type the numbers of the address instead")
    return ""
