"""make_function: Flask's requests and responses, and core's."""

from __future__ import annotations

import json
from typing import Any

import pytest
from firebase_functions import https_fn

from flask_requests import answer_of, flask_request
from sequential_flow import NO_AUTHENTICATION, SequentialFlow, SettingInvalid, Settings
from sequential_flow_gcp import make_function

OPEN = Settings(api_keys=NO_AUTHENTICATION)
JSON = {"content-type": "application/json"}


def function(**more: Any) -> Any:
    return make_function(SequentialFlow(), settings=OPEN, **more)


def ask(function_: Any, path: str, body: object = None, **more: Any) -> Any:
    data = b"" if body is None else json.dumps(body).encode()
    return answer_of(function_, flask_request(path, headers=JSON, body=data, **more))


def test_a_flow_from_end_to_end() -> None:
    serve = function()
    paused = ask(serve, "/execute", {"code": "fetch('/a') + 1", "id": "a b".replace(" ", ".")})
    assert (paused.status_code, paused.json["status"]) == (200, "paused")
    resume = {"taskId": "a.b", "vmState": paused.json["vmState"], "fetchResponse": {"data": 41}}
    assert ask(serve, "/resume", resume).json["result"] == 42
    assert ask(serve, "/tasks", method="GET").json == {"tasks": [], "cursor": None}
    assert ask(serve, "/tasks?limit=x", method="GET").status_code == 400


@pytest.mark.parametrize("raw_uri", [None, "/tasks/a%2Fb?include=history"])
def test_the_path_is_as_on_the_wire(raw_uri: str | None) -> None:
    path = "/tasks/a%2Fb?include=history"
    answer = ask(function(), path, method="GET", raw_uri=raw_uri)
    # WSGI alone cannot tell an encoded slash from another.
    assert answer.status_code == (404 if raw_uri is None else 400)


def test_an_absolute_form_is_no_path() -> None:
    answer = ask(function(), "/healthz", method="GET", raw_uri="http://elsewhere/execute")
    assert answer.json == {"status": "ok"}


def test_an_answer_without_a_body_has_no_type_and_head_has_its_length() -> None:
    options = ask(function(), "/tasks", method="OPTIONS")
    assert (options.status_code, options.headers.get("content-type")) == (204, None)
    head = ask(function(), "/healthz", method="HEAD")
    assert head.data == b""
    assert head.headers["content-length"] == "15"


def test_a_body_that_is_too_large_is_not_read_whole() -> None:
    request = flask_request("/execute", headers=JSON, body=b"x" * (17 * 1024 * 1024))
    assert answer_of(function(), request).status_code == 413
    assert len(request.stream.read()) > 0


def test_a_service_of_ones_own_settings() -> None:
    serve = make_function(SequentialFlow(), settings=Settings(api_keys=("secret-key",)))
    assert ask(serve, "/tasks", method="GET").status_code == 401


def test_what_is_wrong_is_said_at_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SEQUENTIAL_FLOW_API_KEYS", raising=False)
    monkeypatch.setenv("FUNCTION_TARGET", "flow")
    with pytest.raises(SettingInvalid, match="SEQUENTIAL_FLOW_API_KEYS"):
        make_function()
    other = make_function(target="other")
    with pytest.raises(SettingInvalid, match="SEQUENTIAL_FLOW_API_KEYS"):
        ask(other, "/healthz", method="GET")


def test_all_of_it_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEQUENTIAL_FLOW_API_KEYS", "none")
    monkeypatch.setenv("SEQUENTIAL_FLOW_STORAGE", "memory:")
    monkeypatch.setenv("SEQUENTIAL_FLOW_LIMITS", '{"steps": 100000}')
    serve = make_function()
    assert ask(serve, "/execute", {"code": "1 + 1"}).json["result"] == 2
    refused = ask(serve, "/execute", {"code": "1", "drive": True})
    assert refused.json["errorDetail"]["code"] == "INVALID_REQUEST"


def test_firebase_functions_with_their_own_urls() -> None:
    """As the reference system has them: executeFlow and resumeFlow."""
    flow = SequentialFlow()
    execute = https_fn.on_request(memory=512)(
        named("executeFlow", make_function(flow, settings=OPEN, path="/execute"))
    )
    resume = https_fn.on_request()(
        named("resumeFlow", make_function(flow, settings=OPEN, path="/resume"))
    )
    paused = ask(execute, "/", {"code": "fetch('/a')", "id": "t"})
    assert paused.json["fetchRequest"]["url"] == "/a"
    body = {"taskId": "t", "vmState": paused.json["vmState"], "fetchResponse": {"data": "done"}}
    assert ask(resume, "/", body).json["result"] == "done"


def named(name: str, function_: Any) -> Any:
    function_.__name__ = name
    return function_
