from __future__ import annotations

from typing import Any

import pytest

from sequential_flow import (
    NO_AUTHENTICATION,
    Cors,
    HTTPRequest,
    HTTPResponse,
    HTTPService,
    SequentialFlow,
)

APP = "https://app.example.com"


def ask(
    cors: Cors | None, method: str = "GET", path: str = "/healthz", **headers: str
) -> HTTPResponse:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    service = HTTPService(SequentialFlow(), keys=["k"], cors=cors)
    return service.handle(HTTPRequest(method, path, headers=fields))


def allowing(response: HTTPResponse) -> dict[str, str]:
    wanted = ("access-control-", "vary")
    return {name: value for name, value in response.headers.items() if name.startswith(wanted)}


def test_off_by_default() -> None:
    assert allowing(ask(None, origin=APP)) == {}
    preflight = ask(None, "OPTIONS", origin=APP, access_control_request_method="GET")
    assert preflight.status == 204
    assert allowing(preflight) == {}


def test_a_listed_origin() -> None:
    assert allowing(ask(Cors([APP]), origin=APP)) == {
        "access-control-allow-origin": APP,
        "access-control-expose-headers": "location, retry-after, x-request-id",
        "vary": "Origin",
    }


@pytest.mark.parametrize(
    "origin", ["https://evil.example", APP + ".evil.example", "null", APP.upper(), ""]
)
def test_other_origins(origin: str) -> None:
    assert allowing(ask(Cors([APP]), origin=origin)) == {"vary": "Origin"}


def test_errors_are_readable_too() -> None:
    response = ask(Cors([APP]), "POST", "/execute", origin=APP)
    assert response.status == 401
    assert response.headers["access-control-allow-origin"] == APP


def test_every_origin() -> None:
    allowed = allowing(ask(Cors(["*"]), origin="null"))
    assert allowed["access-control-allow-origin"] == "*"
    assert "vary" not in allowed


def test_preflight_needs_no_key() -> None:
    cors = Cors([APP], max_age_seconds=60)
    response = ask(cors, "OPTIONS", "/tasks/a", origin=APP, access_control_request_method="DELETE")
    assert response.status == 204
    assert response.body == b""
    assert allowing(response) == {
        "access-control-allow-origin": APP,
        "access-control-allow-methods": "GET, DELETE, HEAD, OPTIONS",
        "access-control-allow-headers": "authorization, content-type, idempotency-key, x-api-key, x-request-id",
        "access-control-expose-headers": "location, retry-after, x-request-id",
        "access-control-max-age": "60",
        "vary": "Origin",
    }


def test_preflight_of_another_origin() -> None:
    response = ask(
        Cors([APP]), "OPTIONS", origin="https://evil.example", access_control_request_method="GET"
    )
    assert allowing(response) == {"vary": "Origin"}


def test_options_that_is_no_preflight() -> None:
    response = ask(Cors([APP]), "OPTIONS", "/tasks", origin=APP)
    assert response.headers["allow"] == "GET, HEAD, OPTIONS"
    assert "access-control-allow-methods" not in response.headers


def test_credentials() -> None:
    allowed = allowing(ask(Cors([APP], credentials=True), origin=APP))
    assert allowed["access-control-allow-credentials"] == "true"
    with pytest.raises(ValueError, match="credentials cannot be allowed"):
        Cors(["*"], credentials=True)


@pytest.mark.parametrize(
    "origins", [["app.example.com"], [APP + "/"], ["https://*.example.com"], ["null"], [""]]
)
def test_bad_origins(origins: list[str]) -> None:
    with pytest.raises(ValueError, match="bad origin"):
        Cors(origins)


def test_a_lone_string_is_no_list_of_origins() -> None:
    with pytest.raises(TypeError, match="several strings"):
        Cors(APP)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"origin": "http://127.0.0.1:8080", "host": "127.0.0.1:8080"}, 200),
        ({"origin": APP, "host": "127.0.0.1:8080"}, 200),
        ({"origin": "https://evil.example", "host": "127.0.0.1:8080"}, 403),
        ({"origin": "http://127.0.0.1:8081", "host": "127.0.0.1:8080"}, 403),
        ({"origin": "null", "host": "127.0.0.1:8080"}, 403),
        ({"origin": "null"}, 403),
    ],
)
def test_pages_of_others_where_no_key_is_asked_for(headers: dict[str, Any], status: int) -> None:
    service = HTTPService(SequentialFlow(), keys=NO_AUTHENTICATION, cors=Cors([APP]))
    assert service.handle(HTTPRequest("GET", "/tasks", headers=headers)).status == status


def test_host_names() -> None:
    service = HTTPService(SequentialFlow(), keys=["k"], hosts=["Flows.example.com"])

    def status(path: str, host: str) -> int:
        headers = {"host": host, "x-api-key": "k"}
        return service.handle(HTTPRequest("GET", path, headers=headers)).status

    assert status("/tasks", "flows.example.com:8443") == 200
    assert status("/tasks", "evil.example") == 403
    assert status("/tasks", "flows.example.com:x") == 403
    assert status("/healthz", "10.0.0.1") == 200
