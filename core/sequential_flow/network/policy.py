"""NetworkPolicy: which hosts and addresses a flow may talk to.

A name is allowed by the list of hosts; the addresses it resolves to are then judged one by one,
and the connection is made to an address that was judged, so a name server that changes its mind
gains nothing.

    what the list says            where the connection may go
    nothing (no list), * or       public addresses
      *.example.com
    api.example.com[:8443]        public, private and loopback addresses
    169.254.1.2, [fe80::1]        that very address, whatever it is

Link-local addresses (where clouds keep their credentials), multicast, unspecified and reserved
ones are reached in no other way than the last.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Iterable

from .failure import FetchFailed

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

PUBLIC, PRIVATE, SPECIAL = 0, 1, 2

_ENTRY = re.compile(
    r"(?:\[(?P<bracketed>[0-9A-Fa-f:.]+)\]|(?P<host>\*|(?:\*\.)?[^\s/@*:\[\]]+|[0-9A-Fa-f:.]+))"
    r"(?::(?P<port>[0-9]{1,5}))?"
)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


class NetworkPolicy:
    """`allow_hosts` is None for any public host, else entries as above: `host`, `host:port`,
    `*.domain`, `*`. Raises ValueError for an entry that is none of these.
    """

    def __init__(self, allow_hosts: Iterable[str] | None = None) -> None:
        entries = ["*"] if allow_hosts is None else allow_hosts
        self._entries = [_entry(text) for text in entries]

    def addresses(self, host: str, port: int) -> list[str]:
        """The addresses of `host` that may be connected to, in the resolver's order.

        Raises FetchFailed when the host is not allowed, or has no address that is.
        """
        reach = self._reach(host, port)
        found = _resolve(host, port)
        allowed = [str(address) for address in found if kind_of(address) <= reach]
        if not allowed:
            raise FetchFailed(f"host {host!r} leads to a {_kind_name(found[0])} address, refused")
        return allowed

    def _reach(self, host: str, port: int) -> int:
        """The worst kind of address that `host` may lead to."""
        reaches = [
            _reach_of(pattern, host)
            for pattern, wanted_port in self._entries
            if wanted_port in (None, port) and _matches(pattern, host)
        ]
        if not reaches:
            raise FetchFailed(f"host {host}:{port} is not in the list of allowed hosts")
        return max(reaches)


def kind_of(address: Address) -> int:
    """PUBLIC, PRIVATE or SPECIAL; an IPv4 address inside an IPv6 one counts as itself."""
    address = _unwrapped(address)
    if address.is_loopback:
        return PRIVATE
    if address.is_link_local or address.is_multicast or address.is_unspecified:
        return SPECIAL
    if address.is_reserved:
        return SPECIAL
    is_site_local = isinstance(address, ipaddress.IPv6Address) and address.is_site_local
    return PUBLIC if address.is_global and not is_site_local else PRIVATE


def normalized(host: str) -> str:
    """Lower case, ASCII, without the dot at the end."""
    try:
        text = host if host.isascii() else host.encode("idna").decode()
    except UnicodeError as error:
        raise FetchFailed(f"bad host name {host!r}") from error
    return text.lower().removesuffix(".")


def _unwrapped(address: Address) -> Address:
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def _kind_name(address: Address) -> str:
    return ("public", "private", "special-purpose")[kind_of(address)]


def _resolve(host: str, port: int) -> list[Address]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchFailed(f"host {host!r} was not found: {error}", retryable=True) from error
    return [ipaddress.ip_address(item[4][0]) for item in found]


def _entry(text: str) -> tuple[str, int | None]:
    """`"host:8080"` -> ("host", 8080); `"host"`, `"[::1]"` and `"::1"` have no port."""
    match = _ENTRY.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"bad host {text!r}; use host, host:port, *.domain or *")
    port = int(match["port"]) if match["port"] else None
    if port is not None and not 0 < port < 65536:
        raise ValueError(f"bad port in {text!r}; use host or host:port")
    return normalized(match["bracketed"] or match["host"]), port


def _matches(pattern: str, host: str) -> bool:
    if pattern.startswith("*"):
        return host.endswith(pattern[1:])
    return pattern == host


def _reach_of(pattern: str, host: str) -> int:
    if pattern.startswith("*"):
        return PUBLIC
    return SPECIAL if _is_address(host) else PRIVATE


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
