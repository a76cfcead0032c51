"""make_handler, with events of every kind as AWS sends them: tests/events/aws."""

from __future__ import annotations

import base64
import copy
import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sequential_flow import (
    HostFunctions,
    InMemoryStorage,
    InProcessQueue,
    Sealer,
    SequentialFlow,
    Settings,
    Task,
)
from sequential_flow_aws import make_handler

EVENTS = Path(__file__).parents[2] / "events" / "aws"
KEY = "key-of-the-tests"
SETTINGS = Settings(api_keys=(KEY,), cors_origins=("https://app.example.com",))

#: File -> the base path that its gateway puts before ours.
HTTP = {
    "function-url": "",
    "function-url-iam-base64": "",
    "http-api-2.0": "",
    "http-api-2.0-stage-jwt": "/prod",
    "http-api-1.0": "",
    "http-api-1.0-stage": "/prod",
    "rest-api": "/prod",
    "rest-api-base64": "/prod",
    "rest-api-custom-domain": "/flows",
    "alb": "",
    "alb-multi-value": "",
}
http_events = pytest.mark.parametrize("name", HTTP)


def recorded(name: str) -> dict[str, Any]:
    event = json.loads((EVENTS / f"{name}.json").read_text())
    assert isinstance(event, dict)
    return event


def asking(
    name: str, method: str, path: str, body: Any = None, query: dict[str, str] | None = None
) -> dict[str, Any]:
    """The recorded event, asking for something else."""
    event = recorded(name)
    full = HTTP[name] + path
    text = "" if body is None else json.dumps(body)
    if event["isBase64Encoded"]:
        text = base64.b64encode(text.encode()).decode()
    event["body"] = text or None
    if event.get("pathParameters"):
        event["pathParameters"] = {"proxy": path[1:]}
    pairs = query or {}
    if "rawPath" in event:
        event["rawPath"] = event["requestContext"]["http"]["path"] = full
        event["requestContext"]["http"]["method"] = method
        event["rawQueryString"] = "&".join(f"{key}={value}" for key, value in pairs.items())
        return event
    event["httpMethod"] = method
    event["path"] = path if name.startswith("rest-api") and HTTP[name] == "/prod" else full
    if "path" in event["requestContext"]:
        event["requestContext"]["path"] = full
    if "multiValueHeaders" in event:
        event["multiValueQueryStringParameters"] = {key: [value] for key, value in pairs.items()}
    else:
        event["queryStringParameters"] = pairs
    return event


def headers_of(event: dict[str, Any]) -> dict[str, Any]:
    headers = event.get("multiValueHeaders") or event["headers"]
    assert isinstance(headers, dict)
    return headers


def set_header(event: dict[str, Any], name: str, value: str | None) -> None:
    """In all places where the event has headers; None takes it away."""
    for place, wrapped in (("headers", value), ("multiValueHeaders", [value])):
        fields = event.get(place)
        if fields is None:
            continue
        for known in [known for known in fields if known.lower() == name]:
            del fields[known]
        if value is not None:
            fields[name] = wrapped


def json_of(answer: dict[str, Any]) -> Any:
    body = answer["body"]
    assert isinstance(body, str)
    return json.loads(base64.b64decode(body) if answer["isBase64Encoded"] else body)


def answer_headers(answer: dict[str, Any]) -> dict[str, str]:
    several = answer.get("multiValueHeaders")
    if several is None:
        return answer["headers"]  # type: ignore[no-any-return]
    assert all(len(values) == 1 for values in several.values())
    return {name: values[0] for name, values in several.items()}


class Context:
    aws_request_id = "8476a536-e9f4-11e8-9739-2dfe598c3fcd"

    def get_remaining_time_in_millis(self) -> int:
        return 29_000


@pytest.fixture
def flow() -> SequentialFlow:
    return SequentialFlow(
        InMemoryStorage(), queue=InProcessQueue(), sealer=Sealer.from_text("k1:" + "A" * 44)
    )


@pytest.fixture
def handler(flow: SequentialFlow) -> Callable[[Any, Any], Any]:
    return make_handler(flow, SETTINGS)


@http_events
def test_a_flow_from_its_beginning_to_its_end(name: str, handler: Any) -> None:
    answer = handler(recorded(name), Context())
    task = json_of(answer)
    assert (answer["statusCode"], task["status"]) == (200, "paused")
    assert task["fetchRequest"]["url"] == "https://api.example.com/user/1"
    stored = handler(asking(name, "GET", "/tasks/user-name"), Context())
    assert json_of(stored)["vmState"] == task["vmState"]
    body = {
        "taskId": "user-name",
        "vmState": task["vmState"],
        "fetchResponse": {"data": {"name": "Zoë 😀"}},
    }
    done = handler(asking(name, "POST", "/resume", body), Context())
    assert (done["statusCode"], json_of(done)["result"]) == (200, "Zoë 😀")
    gone = handler(asking(name, "GET", "/tasks/user-name"), Context())
    assert (gone["statusCode"], json_of(gone)["errorDetail"]["code"]) == (404, "TASK_NOT_FOUND")


@http_events
def test_the_answer_has_the_form_of_its_gateway(name: str, handler: Any) -> None:
    event = recorded(name)
    answer = handler(event, Context())
    json.dumps(answer)
    several = name == "alb-multi-value"
    assert ("multiValueHeaders" in answer, "headers" in answer) == (several, not several)
    assert answer.get("statusDescription") == ("200 OK" if name.startswith("alb") else None)
    headers = answer_headers(answer)
    assert headers["content-type"] == "application/json"
    assert headers["cache-control"] == "no-store"
    assert headers["x-request-id"] == Context.aws_request_id
    assert "content-length" not in headers


@http_events
def test_the_request_id_of_the_client_stays(name: str, handler: Any) -> None:
    event = recorded(name)
    set_header(event, "x-request-id", "mine-7")
    assert answer_headers(handler(event, Context()))["x-request-id"] == "mine-7"


@http_events
def test_a_key_is_needed(name: str, handler: Any) -> None:
    event = recorded(name)
    for key in (None, "Bearer wrong"):
        set_header(event, "authorization", key)
        answer = handler(event, Context())
        assert (answer["statusCode"], json_of(answer)["code"]) == (401, "UNAUTHORIZED")
    set_header(event, "x-api-key", KEY)
    assert handler(event, Context())["statusCode"] == 200


@http_events
def test_places_that_answers_name_have_the_base_path(name: str, handler: Any) -> None:
    body = {"code": "1", "drive": True, "id": "driven"}
    answer = handler(asking(name, "POST", "/execute", body), Context())
    assert answer["statusCode"] == 202
    assert answer_headers(answer)["location"] == f"{HTTP[name]}/tasks/driven"


@http_events
def test_queries(name: str, flow: SequentialFlow, handler: Any) -> None:
    for number in range(3):
        flow.execute("fetch('/a')", id=f"t{number}")
    first = handler(asking(name, "GET", "/tasks", query={"limit": "2", "status": "paused"}), None)
    page = json_of(first)
    assert len(page["tasks"]) == 2
    cursor = page["cursor"]
    second = handler(asking(name, "GET", "/tasks", query={"limit": "2", "cursor": cursor}), None)
    assert len(json_of(second)["tasks"]) == 1
    assert handler(asking(name, "GET", "/tasks", query={"page": "2"}), None)["statusCode"] == 400


def test_a_balancer_leaves_the_query_encoded_and_api_gateway_does_not(
    flow: SequentialFlow,
) -> None:
    with_links = make_handler(flow, SETTINGS._replace(sealer=Sealer.from_text("k1:" + "A" * 44)))
    for name, status in (("alb", "%70aused"), ("rest-api", "paused"), ("function-url", "%70aused")):
        answer = with_links(asking(name, "GET", "/tasks", query={"status": status}), None)
        assert answer["statusCode"] == 200, name


@http_events
def test_encoded_paths(name: str, flow: SequentialFlow, handler: Any) -> None:
    flow.execute("waitForEvent('a$b')", id="a:b")
    answer = handler(asking(name, "POST", "/tasks/a%3Ab/events/a%24b", {"n": 1}), None)
    assert answer["statusCode"] == 200
    assert json_of(answer)["result"] == {"n": 1}
    odd = handler(asking(name, "GET", "/tasks/a b"), None)
    assert odd["statusCode"] == 400


@http_events
def test_web_pages(name: str, handler: Any) -> None:
    event = asking(name, "OPTIONS", "/execute")
    set_header(event, "origin", "https://app.example.com")
    set_header(event, "access-control-request-method", "POST")
    set_header(event, "authorization", None)
    answer = handler(event, None)
    assert answer["statusCode"] == 204
    headers = answer_headers(answer)
    assert headers["access-control-allow-origin"] == "https://app.example.com"
    assert "POST" in headers["access-control-allow-methods"]


@http_events
def test_signed_links(name: str) -> None:
    sealer = Sealer.from_text("k1:" + "A" * 44)
    settings = SETTINGS._replace(sealer=sealer, public_url="https://flows.example.com")
    flow = settings.flow(InMemoryStorage(), functions=HostFunctions())
    with_links = make_handler(flow, settings)
    flow.execute("waitForEvent('approved')", id="t")
    links = settings.event_links()
    assert links is not None
    token = links.link("t", "approved").partition("?token=")[2]
    event = asking(name, "POST", "/tasks/t/events/approved", query={"token": token})
    set_header(event, "authorization", None)
    assert with_links(event, None)["statusCode"] == 204


def test_a_mapping_of_a_domain_that_the_event_does_not_tell(flow: SequentialFlow) -> None:
    settings = SETTINGS._replace(public_url="https://example.com/flows")
    event = recorded("http-api-2.0")
    event["rawPath"] = event["requestContext"]["http"]["path"] = "/flows/execute"
    assert make_handler(flow, settings)(event, None)["statusCode"] == 200


def test_a_stage_that_is_called_like_a_route(handler: Any, flow: SequentialFlow) -> None:
    flow.execute("fetch('/a')", id="tasks")
    event = asking("rest-api", "GET", "/tasks/tasks")
    event["requestContext"]["path"] = "/tasks/tasks/tasks"
    event["requestContext"]["stage"] = "tasks"
    assert json_of(handler(event, None))["id"] == "tasks"


class TestDirectInvocations:
    def test_the_request_of_the_reference_system(self, handler: Any) -> None:
        task = handler(recorded("direct-execute"), Context())
        assert (task["status"], task["id"]) == ("paused", "user-name")
        done = handler({**recorded("direct-resume"), "vmState": task["vmState"]}, Context())
        assert (done["status"], done["result"]) == ("completed", "Ann")

    def test_they_need_no_key(self, flow: SequentialFlow) -> None:
        task = make_handler(flow, Settings())(recorded("direct-execute"), None)
        assert task["status"] == "paused"

    @pytest.mark.parametrize(
        "event",
        [
            {"code": 1},
            {"code": "1", "cod": "2"},
            {"taskId": ["t"]},
            {"taskId": "t", "vmState": 7},
            {"code": "1", "ttl": float("nan")},
        ],
    )
    def test_bad_ones_get_400(self, event: dict[str, Any], handler: Any) -> None:
        answer = handler(event, None)
        assert (answer["status"], answer["code"]) == (400, "INVALID_REQUEST")

    def test_errors_of_tasks(self, handler: Any) -> None:
        answer = handler({"taskId": "gone", "vmState": "r1.1", "fetchResponse": {"data": 1}}, None)
        assert (answer["status"], answer["errorDetail"]["code"]) == ("error", "TASK_NOT_FOUND")


class TestBadEvents:
    @pytest.mark.parametrize(
        "event",
        [
            None,
            [],
            "text",
            7,
            {},
            {"Records": []},
            {"Records": [{"s3": {}}]},
            {"requestContext": None},
            {"requestContext": {"http": {}}},
            {"requestContext": {"http": {"method": "GET"}}, "rawPath": 1},
            {"requestContext": {"http": {"method": "GET"}}, "rawPath": "/a", "headers": []},
            {"requestContext": {"http": {"method": "GET"}}, "rawPath": "/a", "headers": {"a": 1}},
            {"httpMethod": None},
            {"httpMethod": "GET", "path": None},
            {"httpMethod": "GET", "path": "/a", "multiValueHeaders": {"a": "b"}},
            {"httpMethod": "GET", "path": "/a", "multiValueHeaders": {"a": [1]}},
            {"httpMethod": "POST", "path": "/execute", "body": {"code": "1"}},
            {"httpMethod": "POST", "path": "/execute", "body": "***", "isBase64Encoded": True},
            {"httpMethod": "POST", "path": "/execute", "body": "\ud800"},
            recorded("scheduled"),
        ],
    )
    def test_they_get_400(self, event: Any, handler: Any) -> None:
        answer = handler(event, None)
        assert (answer["statusCode"], json_of(answer)["code"]) == (400, "INVALID_REQUEST")

    def test_messages_without_a_worker(self, handler: Any) -> None:
        assert handler(recorded("sqs"), None)["statusCode"] == 400
        assert handler({"task": "t", "revision": 1}, None)["statusCode"] == 400

    @http_events
    def test_no_member_of_an_event_makes_the_handler_raise(self, name: str, handler: Any) -> None:
        for path in member_paths(recorded(name)):
            for value in (None, 7, "", "\ud800", [], {}, {"x": 1}, ["x"], True):
                event = recorded(name)
                place = event
                for key in path[:-1]:
                    place = place[key]
                place[path[-1]] = value
                answer = handler(event, None)
                assert 200 <= answer["statusCode"] < 500, (path, value)

    @settings(deadline=None)
    @given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists))
    def test_any_value(self, value: Any) -> None:
        handler = make_handler(SequentialFlow(), SETTINGS)
        assert handler(value, None)["statusCode"] == 400


def member_paths(value: dict[str, Any], *before: str) -> list[tuple[str, ...]]:
    paths = []
    for key, member in value.items():
        paths.append((*before, key))
        if isinstance(member, dict):
            paths += member_paths(member, *before, key)
    return paths


class TestSizes:
    def test_answers_that_lambda_cannot_carry(self, handler: Any) -> None:
        code = "'\"'.repeat(1800000)"
        answer = handler(asking("function-url", "POST", "/execute", {"code": code}), None)
        assert (answer["statusCode"], json_of(answer)["code"]) == (413, "TOO_LARGE")
        assert len(json.dumps(answer)) < 6_000_000
        direct = handler({"code": code}, None)
        assert (direct["status"], direct["code"]) == (413, "TOO_LARGE")

    def test_a_balancer_carries_less(self, handler: Any) -> None:
        body = {"code": "'x'.repeat(1100000)"}
        assert handler(asking("alb", "POST", "/execute", body), None)["statusCode"] == 413
        assert handler(asking("function-url", "POST", "/execute", body), None)["statusCode"] == 200


class TestConfiguration:
    def test_without_keys_nobody_comes_in(
        self, flow: SequentialFlow, caplog: pytest.LogCaptureFixture
    ) -> None:
        answer = make_handler(flow, Settings())(recorded("alb"), None)
        assert (answer["statusCode"], json_of(answer)["code"]) == (500, "INTERNAL_ERROR")
        assert "API_KEYS" not in answer["body"]
        assert "SEQUENTIAL_FLOW_API_KEYS is not set" in caplog.text

    def test_the_environment_is_read_with_the_first_event(
        self, flow: SequentialFlow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        handler = make_handler(flow)
        monkeypatch.setenv("SEQUENTIAL_FLOW_API_KEYS", KEY)
        assert handler(recorded("function-url"), None)["statusCode"] == 200

    def test_made_up_stages_do_not_fill_the_memory(self, flow: SequentialFlow) -> None:
        handler = make_handler(flow, SETTINGS)
        for number in range(100):
            event = asking("rest-api", "GET", "/healthz")
            event["requestContext"]["path"] = f"/s{number}/healthz"
            assert handler(event, None)["statusCode"] == 200
        assert len(handler._services[1]) < 20  # type: ignore[attr-defined]

    def test_a_worker_gets_the_messages(self, flow: SequentialFlow) -> None:
        seen: list[Any] = []
        handler = make_handler(
            flow, SETTINGS, worker_handler=lambda event, context: seen.append(event)
        )
        handler(recorded("sqs"), None)
        handler({"task": "t", "revision": 1}, None)
        assert [list(event) for event in seen] == [["Records"], ["task", "revision"]]


def test_secrets_and_bodies_never_reach_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "hunter2-hunter2"
    handler = make_handler(SequentialFlow(), SETTINGS)
    body = {"code": f"console.log('{secret}'); fetch('/{secret}')", "input": secret}
    for name in HTTP:
        event = asking(name, "POST", "/execute", body)
        set_header(event, "x-secret", secret)
        handler(event, Context())
        broken = copy.deepcopy(event)
        broken["body"], broken["isBase64Encoded"] = f"*{secret}*", True
        handler(broken, Context())
        set_header(event, "authorization", f"Bearer {secret}")
        handler(event, Context())
    handler({"code": f"throw new Error('{secret}')", "input": secret}, None)
    handler({"code": secret, secret: secret}, None)
    assert secret not in caplog.text
    assert KEY not in caplog.text
    assert "/execute" in caplog.text


def test_tasks_are_plain(handler: Any) -> None:
    """What a direct invocation returns is what `Task.to_json` says."""
    task = handler({"code": "1"}, None)
    assert set(task) == set(Task("t", now=0.0).to_json()) - {"pausedState"}
