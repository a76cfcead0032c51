"""https against a real TLS server, with a certificate authority made for the test."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Any

import pytest
import trustme

from http_server import Server, reply
from sequential_flow import NetworkPolicy, PendingRequest
from sequential_flow.network.http_fetch import HttpFetch

NAME = "api.tls.test"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def names_asked() -> list[str | None]:
    """The server names (SNI) that clients asked for."""
    return []


@pytest.fixture
def server(authority: trustme.CA, names_asked: list[str | None]) -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(NAME).configure_cert(context)
    context.sni_callback = lambda connection, name, context: names_asked.append(name)
    with Server(lambda received: reply({"ok": True}), tls=context) as server:
        yield server


@pytest.fixture(autouse=True)
def resolve_everything_to_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    def getaddrinfo(host: Any, port: Any, *args: Any, **options: Any) -> Any:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def fetch(server: Server, name: str, authority: trustme.CA | None) -> dict[str, Any]:
    tls = None
    if authority is not None:
        tls = ssl.create_default_context()
        authority.configure_trust(tls)
    performer = HttpFetch(NetworkPolicy([name]), tls=tls, timeout_seconds=5)
    return performer.perform(PendingRequest(1, "fetch", f"https://{name}:{server.port}/"), "k")


def test_the_name_stays_in_the_certificate_check_and_in_host(
    server: Server, authority: trustme.CA, names_asked: list[str | None]
) -> None:
    assert fetch(server, NAME, authority)["data"] == {"ok": True}
    assert names_asked == [NAME]
    assert server.log[0].headers["host"] == f"{NAME}:{server.port}"


def test_an_unknown_authority_is_refused_and_not_tried_again(
    server: Server, names_asked: list[str | None]
) -> None:
    assert f"certificate of {NAME}" in fetch(server, NAME, None)["error"]
    assert len(names_asked) == 1
    assert server.log == []


def test_a_certificate_of_another_name_is_refused(server: Server, authority: trustme.CA) -> None:
    assert "certificate of other.test" in fetch(server, "other.test", authority)["error"]
    assert server.log == []
