"""The operations; every answer here is also held against openapi.json."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from documented_service import DocumentedService
from flows import POSTS
from sequential_flow import (
    NO_AUTHENTICATION,
    CustomStorage,
    HTTPRequest,
    HTTPService,
    SequentialFlow,
)

WAITS = "waitForEvent('approved').by"


class Down(CustomStorage):
    """A storage whose server is away."""

    def save(self, task: dict[str, Any]) -> None:
        raise OSError("connection refused")

    def load(self, task_id: str) -> None:
        raise OSError("connection refused")

    def delete(self, task_id: str) -> None:
        raise OSError("connection refused")


def over(storage: Any) -> DocumentedService:
    return DocumentedService(HTTPService(SequentialFlow(storage), keys=["k"]))


def test_two_fetches(api: DocumentedService) -> None:
    task = api.json("POST", "/execute", {"code": POSTS, "id": "t", "name": "a flow"})
    assert (task["status"], task["name"]) == ("paused", "a flow")
    assert task["fetchRequest"]["url"] == "api/user/1"
    user = {"data": {"id": 1, "name": "Ann"}, "status": 200, "statusText": "OK", "headers": {}}
    answer = {"taskId": "t", "vmState": task["vmState"], "fetchResponse": user}
    task = api.json("POST", "/resume", answer)
    assert task["fetchRequest"]["url"] == "api/posts?userId=1"
    answer = {"taskId": "t", "requestId": 2, "fetchResponse": [1, 2, 3], "originalCode": POSTS}
    task = api.json("POST", "/resume", answer)
    assert (task["status"], task["result"]) == ("completed", {"user": "Ann", "postCount": 3})
    assert api.ask("GET", "/tasks/t").status == 404


def test_every_member_of_execute(api: DocumentedService, clock: Any) -> None:
    body = {
        "code": "fetch('/a').then(r => r.json()); input.n",
        "id": "t",
        "name": "n",
        "input": {"n": [1, None, "é"]},
        "ttl": 1500,
        "style": "promise",
        "replace": True,
        "keepFinished": True,
        "saveToStorage": True,
        "drive": False,
        "defer": True,
    }
    task = api.json("POST", "/execute", body)
    assert task["status"] == "running"
    assert (task["createdAt"], task["expiresAt"]) == (
        "2027-01-15T08:00:00.000Z",
        "2027-01-15T08:00:01.500Z",
    )
    task = api.json("POST", "/resume", {"taskId": "t"})
    assert task["fetchRequest"]["url"] == "/a"
    clock.now += 1
    task = api.json(
        "POST", "/resume", {"taskId": "t", "requestId": 1, "fetchResponse": {"data": 1}}
    )
    assert (task["status"], task["result"]) == ("completed", [1, None, "é"])
    assert api.json("GET", "/tasks/t")["result"] == [1, None, "é"]
    clock.now += 1.5
    assert api.ask("GET", "/tasks/t").status == 410


def test_null_is_the_same_as_nothing(api: DocumentedService) -> None:
    names = ("id", "name", "input", "ttl", "style", "replace", "keepFinished", "saveToStorage")
    task = api.json("POST", "/execute", {"code": "6 * 7", **dict.fromkeys(names)})
    assert task["result"] == 42
    task = api.json("POST", "/execute", {"code": WAITS, "id": "t"})
    others = ("requestId", "originalCode", "pausedState", "saveToStorage")
    body = {"taskId": "t", "vmState": task["vmState"], "fetchResponse": {"data": {"by": "Ann"}}}
    assert api.json("POST", "/resume", {**body, **dict.fromkeys(others)})["result"] == "Ann"


@pytest.mark.parametrize("whole", [1, 1.0])
def test_a_failed_request(whole: float, api: DocumentedService) -> None:
    code = "try { fetch('/a') } catch (error) { error.message }"
    api.ask("POST", "/execute", {"code": code, "id": "t"})
    body = {"taskId": "t", "requestId": whole, "fetchResponse": {"error": "no route to host"}}
    assert "no route to host" in api.json("POST", "/resume", body)["result"]


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("throw new TypeError('no')", "SCRIPT_ERROR"),
        ("let let = 1", "SYNTAX_ERROR"),
        ("for (;;) ;", "LIMIT_EXCEEDED"),
    ],
)
def test_a_flow_that_fails_is_200(code: str, error: str, api: DocumentedService) -> None:
    response = api.ask("POST", "/execute", {"code": code})
    task = json.loads(response.body)
    assert (response.status, task["status"]) == (200, "error")
    assert task["errorDetail"]["code"] == error
    assert response.headers["content-type"] == "application/json"


def test_sealed_state(api: DocumentedService) -> None:
    task = api.json("POST", "/execute", {"code": POSTS, "id": "t", "saveToStorage": False})
    assert api.ask("GET", "/tasks/t").status == 404
    body = {"taskId": "t", "vmState": task["vmState"], "saveToStorage": False}
    sealed = {**body, "pausedState": task["pausedState"]}
    answered = {**sealed, "fetchResponse": {"data": {"id": 1, "name": "Ann"}}}
    task = api.json("POST", "/resume", answered)
    assert task["fetchRequest"]["url"] == "api/posts?userId=1"
    changed = task["pausedState"][:-1] + ("A" if task["pausedState"][-1] != "A" else "B")
    for state, status in ((None, 400), ("", 422), (changed, 422)):
        response = api.ask("POST", "/resume", {**answered, "pausedState": state})
        assert response.status == status, state


def test_a_driven_task_is_accepted(api: DocumentedService) -> None:
    body = {"code": POSTS, "id": "a.b:c", "drive": True}
    response = api.ask("POST", "/execute", body)
    assert response.status == 202
    assert json.loads(response.body)["status"] == "running"
    assert response.headers["location"] == "/tasks/a.b:c"
    assert response.headers["retry-after"] == "1"
    assert api.ask("POST", "/execute", body).status == 202
    assert api.ask("GET", "/tasks/a.b:c").status == 200


def test_a_sleeping_task_says_when_to_come_back(api: DocumentedService, clock: Any) -> None:
    response = api.ask("POST", "/execute", {"code": "sleep(2500); 'awake'", "id": "t"})
    assert response.headers["retry-after"] == "3"
    clock.now += 1.6
    assert api.ask("GET", "/tasks/t").headers["retry-after"] == "1"
    early = api.ask("POST", "/resume", {"taskId": "t"})
    assert (early.status, early.headers["retry-after"]) == (400, "1")
    clock.now += 5
    assert api.ask("GET", "/tasks/t").headers["retry-after"] == "0"
    response = api.ask("POST", "/resume", {"taskId": "t"})
    assert json.loads(response.body)["result"] == "awake"
    assert "retry-after" not in response.headers


@pytest.mark.parametrize("code", [WAITS, "fetch('/a')", "waitForEvent('a', {timeout: 1000})"])
def test_a_task_that_somebody_can_answer_says_nothing(code: str, api: DocumentedService) -> None:
    assert "retry-after" not in api.ask("POST", "/execute", {"code": code}).headers


def test_delete(api: DocumentedService) -> None:
    api.ask("POST", "/execute", {"code": WAITS, "id": "t"})
    response = api.ask("DELETE", "/tasks/t")
    assert (response.status, json.loads(response.body)["status"]) == (200, "paused")
    assert api.ask("DELETE", "/tasks/t").status == 404


def test_list(api: DocumentedService) -> None:
    for number in range(5):
        api.ask("POST", "/execute", {"code": WAITS, "id": f"t{number}"})
    api.ask("POST", "/execute", {"code": "1", "id": "done", "keepFinished": True})
    assert len(api.json("GET", "/tasks")["tasks"]) == 6
    assert [t["id"] for t in api.json("GET", "/tasks", query="status=completed")["tasks"]] == [
        "done"
    ]
    page = api.json("GET", "/tasks", query="limit=4&status=paused")
    assert len(page["tasks"]) == 4
    last = api.json("GET", "/tasks", query=f"cursor={page['cursor']}&limit=4&status=paused")
    assert (len(last["tasks"]), last["cursor"]) == (1, None)
    seen = [task["id"] for task in page["tasks"] + last["tasks"]]
    assert sorted(seen) == ["t0", "t1", "t2", "t3", "t4"]


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=1001",
        "limit=",
        "limit=x",
        "limit=1.0",
        "limit=%D9%A1",
        "limit=-1",
        "limit=%",
        "limits=1",
        "limit=1&limit=1",
        "status=",
        "status=Paused",
        "status=paused&status=error",
        "cursor=",
        "cursor=%C3%A9",
        "cursor=%0A",
        f"cursor={'x' * 1001}",
    ],
)
def test_bad_queries(query: str, api: DocumentedService) -> None:
    response = api.ask("GET", "/tasks", query=query)
    assert response.status == 400
    assert json.loads(response.body)["code"] == "INVALID_REQUEST"
    assert response.headers["content-type"] == "application/problem+json"


def test_a_storage_that_cannot_list() -> None:
    class Three(Down):
        def load(self, task_id: str) -> None:
            return None

    response = over(Three()).ask("GET", "/tasks")
    assert response.status == 400
    assert "cannot list" in json.loads(response.body)["detail"]


def test_include(api: DocumentedService) -> None:
    code = "const secret = 5; console.log('hi'); fetch('https://a.example/x?key=5')"
    api.ask("POST", "/execute", {"code": code, "id": "t"})
    plain = api.json("GET", "/tasks/t")
    assert "history" not in plain
    assert "inspection" not in plain
    assert plain["logs"] == [{"level": "log", "text": "hi"}]
    whole = api.json("GET", "/tasks/t", query="include=history,inspection")
    assert [entry["url"] for entry in whole["history"]] == ["https://a.example/x"]
    assert whole["inspection"]["frames"]
    assert api.json("GET", "/tasks/t", query="include=") == plain
    for query in ("include=code", "include=history,", "include=history&include=inspection"):
        assert api.ask("GET", "/tasks/t", query=query).status == 400


def test_include_of_no_task(api: DocumentedService) -> None:
    assert api.ask("GET", "/tasks/t", query="include=history,inspection").status == 404


def test_events(api: DocumentedService) -> None:
    api.ask("POST", "/execute", {"code": WAITS, "id": "t"})
    task = api.json("POST", "/tasks/t/events/approved", {"by": "Ann"})
    assert (task["status"], task["result"]) == ("completed", "Ann")


def test_an_empty_body_is_null(api: DocumentedService) -> None:
    api.ask("POST", "/execute", {"code": "[waitForEvent('a')]", "id": "t"})
    response = api.ask("POST", "/tasks/t/events/a", headers={"content-type": "text/plain"})
    assert json.loads(response.body)["result"] == [None]


def test_the_idempotency_key_of_an_event(api: DocumentedService) -> None:
    code = "[waitForEvent('a'), waitForEvent('a')]"
    api.ask("POST", "/execute", {"code": code, "id": "t"})
    for _ in range(2):
        api.ask("POST", "/tasks/t/events/a", 1, headers={"idempotency-key": "one"})
    assert api.json("POST", "/tasks/t/events/a", 2)["result"] == [1, 2]


@pytest.mark.parametrize("key", ["", "a b", "é", "x" * 201])
def test_bad_idempotency_keys(key: str, api: DocumentedService) -> None:
    api.ask("POST", "/execute", {"code": WAITS, "id": "t"})
    response = api.ask("POST", "/tasks/t/events/a", 1, headers={"idempotency-key": key})
    assert response.status == 400


@pytest.mark.parametrize(
    ("path", "body", "message"),
    [
        ("/execute", [], "the body must be a JSON object, not array"),
        ("/execute", None, "the body must be a JSON object, not null"),
        ("/execute", {}, "the body has no 'code', which is required"),
        ("/execute", {"code": 5}, "'code' must be string, not number"),
        ("/execute", {"code": None}, "'code' must be string, not null"),
        ("/execute", {"code": "1", "id": 5}, "'id' must be string or null, not number"),
        ("/execute", {"code": "1", "ttl": True}, "'ttl' must be number or null, not boolean"),
        ("/execute", {"code": "1", "ttl": "5"}, "'ttl' must be number or null, not string"),
        ("/execute", {"code": "1", "ttl": 0}, "ttl must be 1 to"),
        ("/execute", {"code": "1", "ttl": 1e300}, "ttl must be 1 to"),
        ("/execute", {"code": "1", "replace": 1}, "'replace' must be boolean or null"),
        (
            "/execute",
            {"code": "1", "saveToStroage": False},
            "unknown member 'saveToStroage'; did you mean 'saveToStorage'?",
        ),
        ("/execute", {"code": "1", "zzz": 1}, "unknown member 'zzz'; there are code, id, name"),
        ("/execute", {"code": "1", "x" * 5000: 1}, "unknown member 'xxx"),
        ("/resume", {"vmState": "r1.1"}, "the body has no 'taskId', which is required"),
        ("/resume", {"taskId": "t", "requestId": 1.5}, "'requestId' must be integer or null"),
        ("/resume", {"taskId": "t", "vmState": {}}, "'vmState' must be string or null, not object"),
    ],
)
def test_bad_bodies(path: str, body: object, message: str, api: DocumentedService) -> None:
    response = api.ask("POST", path, body)
    problem = json.loads(response.body)
    assert (response.status, problem["code"]) == (400, "INVALID_REQUEST")
    assert problem["detail"].startswith(message)
    assert len(problem["detail"]) < 300
    assert problem["title"] == "Bad Request"
    assert problem["requestId"] == response.headers["x-request-id"]


@pytest.mark.parametrize(
    ("path", "body", "code", "status"),
    [
        ("/execute", {"code": "1", "id": "a b"}, "INVALID_REQUEST", 400),
        ("/execute", {"code": "1", "style": "other"}, "INVALID_REQUEST", 400),
        ("/execute", {"code": "1", "saveToStorage": False, "defer": True}, "INVALID_REQUEST", 400),
        ("/execute", {"code": "1", "id": "t"}, "TASK_EXISTS", 409),
        ("/resume", {"taskId": "t"}, "INVALID_REQUEST", 400),
        ("/resume", {"taskId": "t", "fetchResponse": 1}, "INVALID_REQUEST", 400),
        ("/resume", {"taskId": "t", "vmState": "x"}, "INVALID_REQUEST", 400),
        ("/resume", {"taskId": "t", "requestId": 9, "fetchResponse": 1}, "INVALID_REQUEST", 400),
        ("/resume", {"taskId": "u", "requestId": 1, "fetchResponse": 1}, "TASK_NOT_FOUND", 404),
        ("/tasks/u/events/a", 1, "TASK_NOT_FOUND", 404),
        ("/tasks/t/events/a%20b", 1, "INVALID_REQUEST", 400),
        ("/tasks/a%20b/events/a", 1, "INVALID_REQUEST", 400),
    ],
)
def test_errors_of_a_task(
    path: str, body: object, code: str, status: int, api: DocumentedService
) -> None:
    api.ask("POST", "/execute", {"code": WAITS, "id": "t"})
    response = api.ask("POST", path, body)
    task = json.loads(response.body)
    assert (response.status, task["errorDetail"]["code"]) == (status, code)
    assert (task["status"], task["error"]) == ("error", task["errorDetail"]["message"])
    assert api.json("GET", "/tasks/t")["status"] == "paused"


def test_the_second_answer_is_a_conflict_with_the_task_as_it_is(api: DocumentedService) -> None:
    api.ask("POST", "/execute", {"code": POSTS, "id": "t"})
    body = {"taskId": "t", "requestId": 1, "fetchResponse": {"data": {"id": 1}}}
    api.ask("POST", "/resume", body)
    assert api.ask("POST", "/resume", body).status == 200
    response = api.ask("POST", "/resume", {**body, "fetchResponse": {"data": {"id": 2}}})
    task = json.loads(response.body)
    assert (response.status, task["errorDetail"]["code"]) == (409, "CONFLICT")
    assert task["fetchRequest"]["url"] == "api/posts?userId=1"


def test_a_storage_that_is_away() -> None:
    api = over(Down())
    for method, path, body in (
        ("POST", "/execute", {"code": WAITS}),
        ("POST", "/resume", {"taskId": "t", "requestId": 1, "fetchResponse": 1}),
        ("POST", "/tasks/t/events/a", 1),
        ("GET", "/tasks/t", ...),
        ("DELETE", "/tasks/t", ...),
    ):
        response = api.ask(method, path, body)
        assert response.status == 503
        assert response.headers["retry-after"] == "1"
        assert json.loads(response.body)["errorDetail"]["retryable"] is True


def test_a_defect_is_500_and_tells_nothing(
    api: DocumentedService, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*args: object) -> None:
        raise RuntimeError("the password is hunter2")

    monkeypatch.setattr(SequentialFlow, "get_task", broken)
    response = api.ask("GET", "/tasks/t")
    assert response.status == 500
    assert json.loads(response.body)["code"] == "INTERNAL_ERROR"
    assert b"hunter2" not in response.body
    assert "hunter2" in caplog.text


def test_head_is_get_without_the_body(api: DocumentedService) -> None:
    api.ask("POST", "/execute", {"code": WAITS, "id": "t"})
    for path in ("/tasks/t", "/tasks", "/healthz", "/openapi.json", "/tasks/u"):
        head, get = api.ask("HEAD", path), api.ask("GET", path)
        assert (head.status, head.body) == (get.status, b"")
        assert head.headers["content-length"] == get.headers["content-length"]


def test_options(api: DocumentedService) -> None:
    response = api.ask("OPTIONS", "/tasks/t", key=None)
    assert (response.status, response.body) == (204, b"")
    assert response.headers["allow"] == "GET, DELETE, HEAD, OPTIONS"
    assert "content-length" not in response.headers
    assert api.ask("OPTIONS", "/nowhere").status == 404


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "TRACE", "CONNECT", "BREW", "", "post"])
def test_other_methods(method: str, api: DocumentedService) -> None:
    response = api.ask(method, "/execute", key=None)
    assert response.status == 405
    assert response.headers["allow"] == "POST, OPTIONS"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/execute"),
        ("POST", "/resume"),
        ("GET", "/tasks"),
        ("GET", "/tasks/t"),
        ("HEAD", "/tasks/t"),
        ("DELETE", "/tasks/t"),
        ("POST", "/tasks/t/events/approved"),
    ],
)
def test_what_needs_a_key(method: str, path: str, api: DocumentedService) -> None:
    api.ask("POST", "/execute", {"code": WAITS, "id": "t"})
    for key in (None, "wrong"):
        response = api.ask(method, path, body=b"{", key=key)
        assert response.status == 401
        assert "www-authenticate" in response.headers
    assert api.json("GET", "/tasks/t")["status"] == "paused"


def test_what_needs_no_key(api: DocumentedService) -> None:
    assert api.json("GET", "/healthz", key=None, query="probe=1") == {"status": "ok"}
    assert api.json("GET", "/openapi.json", key=None)["openapi"] == "3.1.0"


def test_the_size_of_a_body(api: DocumentedService) -> None:
    fits = b'{"code": "1"}'.ljust(100_000)
    assert api.ask("POST", "/execute", body=fits).status == 200
    response = api.ask("POST", "/execute", body=fits + b" ")
    assert response.status == 413
    assert json.loads(response.body)["code"] == "TOO_LARGE"
    assert api.ask("POST", "/execute", body=fits + b" ", key=None).status == 401


def test_the_media_type(api: DocumentedService) -> None:
    for path in ("/execute", "/resume", "/tasks/t/events/a"):
        response = api.ask("POST", path, body=b"{}", headers={"content-type": "text/plain"})
        assert response.status == 415


@pytest.mark.parametrize("given", ["a", "A-1.b_c:d", "Root=1-67-ab/+", "x" * 128])
def test_the_clients_request_id_is_taken_over(given: str, api: DocumentedService) -> None:
    response = api.ask("GET", "/tasks/t", headers={"x-request-id": given})
    assert response.headers["x-request-id"] == given


@pytest.mark.parametrize("given", ["", "a b", "a\nb", "é", "x" * 129, "a, b", "<script>"])
def test_another_request_id_is_made_where_it_is_not_sane(
    given: str, api: DocumentedService
) -> None:
    seen = {
        api.ask("GET", "/tasks/t", headers={"x-request-id": given}).headers["x-request-id"]
        for _ in range(3)
    }
    assert len(seen) == 3
    assert given not in seen


def test_the_log_of_a_request(api: DocumentedService, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "sequential_flow.http")
    secret = "hunter2"
    body = {"code": f"fetch('/{secret}')", "id": "t-1"}
    api.ask("POST", "/execute", body, headers={"x-request-id": "r-1", "x-api-key": secret})
    api.ask("GET", f"/{secret}", query=f"token={secret}")
    api.ask("GET", f"/tasks/{secret}%0A", query=f"token={secret}")
    api.ask(f"GET\n{secret}", "/tasks")
    first, *others = [record for record in caplog.records if record.name == "sequential_flow.http"]
    fields = {name: vars(first)[name] for name in ("method", "route", "status", "task_id")}
    assert fields == {"method": "POST", "route": "/execute", "status": 200, "task_id": "t-1"}
    assert vars(first)["request_id"] == "r-1"
    assert vars(first)["duration_ms"] > 0
    assert first.getMessage().endswith("ms request=r-1 task=t-1")
    routes = [(vars(record)["method"], vars(record)["route"]) for record in others]
    assert routes == [("GET", "-"), ("GET", "/tasks/{id}"), ("-", "/tasks")]
    assert secret not in caplog.text
    assert "\n" not in caplog.text.strip().replace("\nINFO", "INFO")


def test_odd_strings_in_a_result(api: DocumentedService) -> None:
    response = api.ask("POST", "/execute", {"code": "['\\ud800', 'é😀', '\\u2028', NaN]"})
    assert json.loads(response.body)["result"] == ["\ud800", "é😀", "\u2028", None]


def test_a_deep_result(api: DocumentedService) -> None:
    code = "let a = []; for (let i = 0; i < n; i++) a = [a]; a"
    for depth in (100, 900, 5000):
        response = api.ask("POST", "/execute", {"code": code.replace("n;", f"{depth};")})
        assert response.status == 200


def test_the_base_path() -> None:
    flow = SequentialFlow()
    service = HTTPService(flow, keys=NO_AUTHENTICATION, base_path="/prod/v1")
    assert service.handle(HTTPRequest("GET", "/prod/v1/tasks")).status == 200
    assert service.handle(HTTPRequest("GET", "/tasks")).status == 404
    document = json.loads(service.handle(HTTPRequest("GET", "/prod/v1/openapi.json")).body)
    assert document["servers"] == [{"url": "/prod/v1"}]


@pytest.mark.parametrize("path", ["/", "prod", "/prod/", "//", "/a b", "/%41"])
def test_bad_base_paths(path: str) -> None:
    with pytest.raises(ValueError, match="bad base path"):
        HTTPService(SequentialFlow(), keys=NO_AUTHENTICATION, base_path=path)


def test_keys_are_not_optional() -> None:
    with pytest.raises(TypeError):
        HTTPService(SequentialFlow())  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="NO_AUTHENTICATION"):
        HTTPService(SequentialFlow(), keys=None)  # type: ignore[arg-type]
