from __future__ import annotations

import ipaddress
import socket
from typing import Any

import pytest

from sequential_flow import NetworkPolicy
from sequential_flow.network.failure import FetchFailed
from sequential_flow.network.policy import PRIVATE, PUBLIC, SPECIAL, kind_of


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("93.184.216.34", PUBLIC),
        ("2606:4700::1111", PUBLIC),
        ("10.1.2.3", PRIVATE),
        ("172.16.0.1", PRIVATE),
        ("192.168.1.1", PRIVATE),
        ("100.64.0.1", PRIVATE),
        ("127.0.0.1", PRIVATE),
        ("127.255.255.254", PRIVATE),
        ("::1", PRIVATE),
        ("fd00:ec2::254", PRIVATE),
        ("169.254.169.254", SPECIAL),
        ("fe80::1", SPECIAL),
        ("224.0.0.1", SPECIAL),
        ("ff02::1", SPECIAL),
        ("0.0.0.0", SPECIAL),
        ("::", SPECIAL),
        ("240.0.0.1", SPECIAL),
        ("255.255.255.255", SPECIAL),
        ("::ffff:127.0.0.1", PRIVATE),
        ("::ffff:169.254.169.254", SPECIAL),
        ("::ffff:93.184.216.34", PUBLIC),
        ("64:ff9b::a9fe:a9fe", SPECIAL),
        ("64:ff9b::7f00:1", PRIVATE),
        ("2002:7f00:1::", PRIVATE),
        ("2002:a9fe:a9fe::1", SPECIAL),
        ("::127.0.0.1", SPECIAL),
    ],
)
def test_kinds_of_addresses(address: str, kind: int) -> None:
    assert kind_of(ipaddress.ip_address(address)) == kind


def resolve_to(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    def getaddrinfo(host: str, port: int, **options: Any) -> list[Any]:
        return [(0, 0, 0, "", (address, port)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.mark.parametrize(
    ("allow", "host", "port"),
    [
        (None, "api.example.com", 443),
        (["*"], "api.example.com", 443),
        (["api.example.com"], "api.example.com", 8443),
        (["API.Example.com"], "api.example.com", 443),
        (["api.example.com:443"], "api.example.com", 443),
        (["other", "*.example.com"], "api.example.com", 443),
        (["[2606:4700::1111]:443"], "2606:4700::1111", 443),
        (["2606:4700::1111"], "2606:4700::1111", 443),
    ],
)
def test_allowed(
    monkeypatch: pytest.MonkeyPatch, allow: list[str] | None, host: str, port: int
) -> None:
    resolve_to(monkeypatch, "93.184.216.34")
    assert NetworkPolicy(allow).addresses(host, port) == ["93.184.216.34"]


@pytest.mark.parametrize(
    ("allow", "host"),
    [
        ([], "api.example.com"),
        (["example.com"], "api.example.com"),
        (["api.example.com:80"], "api.example.com"),
        (["*.example.com"], "example.com"),
        (["*.example.com"], "badexample.com"),
        (["example.com"], "example.com.evil.net"),
    ],
)
def test_not_in_the_list(monkeypatch: pytest.MonkeyPatch, allow: list[str], host: str) -> None:
    resolve_to(monkeypatch, "93.184.216.34")
    with pytest.raises(FetchFailed, match="not in the list of allowed hosts"):
        NetworkPolicy(allow).addresses(host, 443)


@pytest.mark.parametrize(
    ("allow", "host", "address"),
    [
        (None, "rebind.example.com", "127.0.0.1"),
        (None, "localhost", "::1"),
        (None, "rebind.example.com", "169.254.169.254"),
        (["*"], "intranet", "10.0.0.1"),
        (["*.corp"], "wiki.corp", "192.168.0.7"),
        (["metadata.google.internal"], "metadata.google.internal", "169.254.169.254"),
        (["api.example.com"], "api.example.com", "::ffff:169.254.169.254"),
    ],
)
def test_addresses_that_the_list_does_not_reach(
    monkeypatch: pytest.MonkeyPatch, allow: list[str] | None, host: str, address: str
) -> None:
    resolve_to(monkeypatch, address)
    with pytest.raises(FetchFailed, match=r"leads to a .* address, refused"):
        NetworkPolicy(allow).addresses(host, 80)


def test_a_listed_name_reaches_private_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve_to(monkeypatch, "169.254.169.254", "10.0.0.1", "127.0.0.1")
    policy = NetworkPolicy(["wiki.corp"])
    assert policy.addresses("wiki.corp", 80) == ["10.0.0.1", "127.0.0.1"]


def test_a_listed_address_is_reached_whatever_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve_to(monkeypatch, "169.254.1.2")
    assert NetworkPolicy(["169.254.1.2"]).addresses("169.254.1.2", 80) == ["169.254.1.2"]


def test_only_good_ones_of_several_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve_to(monkeypatch, "127.0.0.1", "93.184.216.34")
    assert NetworkPolicy().addresses("api.example.com", 80) == ["93.184.216.34"]


@pytest.mark.parametrize(
    "entry", ["", " ", "http://x", "a b", "x:port", "x:0", "x:70000", "user@x", "a.*", "*x", "[x"]
)
def test_bad_entries_are_one_clear_line(entry: str) -> None:
    with pytest.raises(ValueError, match=r"bad (host|port)"):
        NetworkPolicy([entry])
