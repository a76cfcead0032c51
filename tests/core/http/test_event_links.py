from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from sequential_flow import (
    EventLinks,
    HostFunctions,
    HTTPRequest,
    HTTPResponse,
    HTTPService,
    Sealer,
    SealKey,
    SequentialFlow,
)

WAITS = "const answer = waitForEvent('approved'); answer.by"


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def links(clock: Clock) -> EventLinks:
    return EventLinks(Sealer([SealKey("a", b"0123456789abcdef")], clock=clock), clock=clock)


@pytest.fixture
def flow(links: EventLinks, clock: Clock) -> SequentialFlow:
    functions = HostFunctions()
    links.register(functions)
    return SequentialFlow(functions=functions, keep_finished=True, clock=clock)


@pytest.fixture
def service(flow: SequentialFlow, links: EventLinks) -> HTTPService:
    return HTTPService(flow, keys=["k"], links=links)


def post(service: HTTPService, link: str, data: object = None, **headers: str) -> HTTPResponse:
    parts = urlsplit(link)
    fields = {"content-type": "application/json", **headers}
    body = json.dumps(data).encode()
    return service.handle(HTTPRequest("POST", parts.path, parts.query, fields, body))


def test_a_link_sends_the_event_and_shows_nothing(
    service: HTTPService, flow: SequentialFlow
) -> None:
    flow.execute(WAITS, id="t")
    response = post(service, service.event_link("t", "approved"), {"by": "Ann"})
    assert (response.status, response.body) == (204, b"")
    assert "content-type" not in response.headers
    assert flow.get_task("t").result == "Ann"


def test_with_a_key_the_task_comes_back(service: HTTPService, flow: SequentialFlow) -> None:
    flow.execute(WAITS, id="t")
    link = service.event_link("t", "approved")
    response = post(service, link, {"by": "Ann"}, authorization="Bearer k")
    assert response.status == 200
    assert json.loads(response.body)["result"] == "Ann"


CHANGES: dict[str, Callable[[str], str]] = {
    "another task": lambda link: link.replace("/t/", "/u/"),
    "another event": lambda link: link.replace("approved", "refused"),
    "a later end": lambda link: link.replace(".18", ".19", 1),
    "another mac": lambda link: link[:-1] + ("A" if link[-1] != "A" else "B"),
    "cut": lambda link: link[:-1],
    "no token": lambda link: link.partition("?")[0],
    "empty": lambda link: link.partition("=")[0] + "=",
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_link(change: str, service: HTTPService, flow: SequentialFlow) -> None:
    flow.execute(WAITS, id="t")
    flow.execute(WAITS, id="u")
    link = service.event_link("t", "approved")
    changed = CHANGES[change](link)
    assert changed != link
    response = post(service, changed)
    assert response.status == 401
    assert json.loads(response.body)["code"] == "UNAUTHORIZED"
    assert [task.status for task in flow.list_tasks()] == ["paused", "paused"]


@pytest.mark.parametrize("path", ["/tasks/t", "/tasks", "/tasks/t/events/approved"])
def test_a_link_opens_nothing_else(path: str, service: HTTPService, flow: SequentialFlow) -> None:
    flow.execute(WAITS, id="t")
    query = urlsplit(service.event_link("t", "approved")).query
    response = service.handle(HTTPRequest("GET", path, query))
    assert response.status == (405 if "events" in path else 401)
    assert service.handle(HTTPRequest("DELETE", "/tasks/t", query)).status == 401


def test_links_end(service: HTTPService, flow: SequentialFlow, clock: Clock) -> None:
    flow.execute(WAITS, id="t")
    link = service.event_link("t", "approved", 60)
    clock.now += 59
    assert post(service, link, {"by": "Ann"}).status == 204
    clock.now += 1
    response = post(service, link)
    assert response.status == 410
    assert json.loads(response.body)["code"] == "EXPIRED"


def test_errors_of_the_task_are_told_without_the_task(service: HTTPService) -> None:
    response = post(service, service.event_link("gone", "approved"))
    answer = json.loads(response.body)
    assert (response.status, answer["code"]) == (404, "TASK_NOT_FOUND")
    assert "pendingRequests" not in answer


def test_scripts_make_their_own(service: HTTPService, flow: SequentialFlow) -> None:
    task = flow.execute(
        "fetch(call('eventLink', 'approved', 60)); waitForEvent('approved').by", id="t"
    )
    assert task.fetch_request is not None
    link = task.fetch_request.url
    assert link == service.event_link("t", "approved", 60)
    flow.resume("t", {"data": None}, request_id=task.fetch_request.id)
    assert post(service, link, {"by": "Ann"}).status == 204
    assert flow.get_task("t").result == "Ann"


@pytest.mark.parametrize(
    "args", ["", "5", "'a', 'b'", "'a', true", "'a', 0", "'a', -1", "'a', 1e99"]
)
def test_bad_calls_can_be_caught(args: str, flow: SequentialFlow) -> None:
    comma = ", " if args else ""
    script = f"try {{ call('eventLink'{comma}{args}) }} catch (error) {{ error.message }}"
    result = flow.execute(script).result
    assert "eventLink" in result or "a link lives for" in result


def test_the_base_url(clock: Clock) -> None:
    sealer = Sealer([SealKey("a", b"0123456789abcdef")])
    link = EventLinks(sealer, "https://flows.example.com/prod/").link("a:b", "x$y")
    assert link.startswith("https://flows.example.com/prod/tasks/a%3Ab/events/x%24y?token=sl1.a.")


def test_no_links_without_a_sealer(flow: SequentialFlow) -> None:
    service = HTTPService(flow, keys=["k"])
    with pytest.raises(ValueError, match="signed links need a Sealer"):
        service.event_link("t", "approved")
    assert post(service, "/tasks/t/events/approved?token=sl1.a.1.x").status == 401


@pytest.mark.parametrize("seconds", [0, -1, 366 * 86_400 + 1, float("nan"), float("inf")])
def test_bad_times(seconds: float, links: EventLinks) -> None:
    with pytest.raises(ValueError, match="a link lives for"):
        links.link("t", "approved", seconds)
