"""From where a push may come: addresses and networks that a person wrote down."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipaddress import IPv4Network


@dataclass(frozen=True, slots=True)
class Sources:
    """Where something is taken from; none: from anywhere."""

    networks: tuple[IPv4Network | IPv6Network, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Sources:
        """What a person wrote, commas between. Raises `ValueError` with the word that is no address and no network."""
        found = []
        for word in text.replace(",", " ").split():
            try:
                found.append(ip_network(word))
            except ValueError:
                raise ValueError(word) from None
        return cls(tuple(found))

    def admit(self, address: str) -> bool:
        """Whether this address, "" for one that is not known, is among them."""
        if not self.networks:
            return True
        where = plain_address(address)
        return where is not None and any(where in network for network in self.networks)


def plain_address(text: str) -> IPv4Address | IPv6Address | None:
    """An address, one of IPv4 also where it is written as one of IPv6; None for what is none."""
    try:
        where = ip_address(text.strip().partition("%")[0])
    except ValueError:
        return None
    mapped = where.ipv4_mapped if isinstance(where, IPv6Address) else None
    return where if mapped is None else mapped
