from __future__ import annotations

import pytest

from sequential_flow.http.problem import Problem
from sequential_flow.http.routes import ROUTES, find, query_of


@pytest.mark.parametrize(
    ("path", "template", "values"),
    [
        ("/execute", "/execute", {}),
        ("/tasks", "/tasks", {}),
        ("/tasks/a.b:c-d_1", "/tasks/{id}", {"id": "a.b:c-d_1"}),
        ("/tasks/a%20b", "/tasks/{id}", {"id": "a b"}),
        ("/tasks/a%2Fevents%2Fb", "/tasks/{id}", {"id": "a/events/b"}),
        ("/tasks/a/events/b", "/tasks/{id}/events/{name}", {"id": "a", "name": "b"}),
        ("/tasks/a/events/%C3%A9", "/tasks/{id}/events/{name}", {"id": "a", "name": "é"}),
        ("/tasks/a+b", "/tasks/{id}", {"id": "a+b"}),
    ],
)
def test_paths(path: str, template: str, values: dict[str, str]) -> None:
    route, found = find(path, "")
    assert (route.template, found) == (template, values)
    assert find("/prod" + path, "/prod") == (route, found)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "*",
        "/execute/",
        "//execute",
        "/Execute",
        "/tasks/",
        "/tasks//events/a",
        "/tasks/a/events",
        "/tasks/a/events/",
        "/tasks/a/b",
        "/tasks/a/events/b/c",
        "/%65xecute",
        "http://host/execute",
        "/\x00",
    ],
)
def test_paths_that_lead_nowhere(path: str) -> None:
    with pytest.raises(Problem, match="no such path") as caught:
        find(path, "")
    assert (caught.value.status, caught.value.code) == (404, "NOT_FOUND")


@pytest.mark.parametrize("path", ["/execute", "/prod", "/prodexecute", "/prod//execute", "/x/prod"])
def test_paths_beside_the_base_path(path: str) -> None:
    with pytest.raises(Problem, match="no such path"):
        find(path, "/prod")


@pytest.mark.parametrize(
    "path", ["/tasks/%", "/tasks/%4", "/tasks/%zz", "/tasks/%ff", "/tasks/é%ff"]
)
def test_bad_percent_encoding(path: str) -> None:
    with pytest.raises(Problem, match="percent-enc") as caught:
        find(path, "")
    assert caught.value.status == 400


def test_methods() -> None:
    tasks, _ = find("/tasks/a", "")
    assert tasks.methods == ["GET", "DELETE", "HEAD", "OPTIONS"]
    assert tasks.operation("HEAD").name == "getTask"
    for method in ("POST", "get", "", "TRACE"):
        with pytest.raises(Problem) as caught:
            tasks.operation(method)
        assert caught.value.status == 405
        assert caught.value.headers == {"allow": "GET, DELETE, HEAD, OPTIONS"}


def test_queries() -> None:
    names = ("status", "limit")
    assert query_of("", names) == {}
    assert query_of("status=a+b%2B%26&limit=", names) == {"status": "a b+&", "limit": ""}
    assert query_of("%73tatus=1", names) == {"status": "1"}
    assert query_of("anything&at=all%", None) == {}


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("staus=paused", "unknown query parameter 'staus'; did you mean 'status'?"),
        ("a", "unknown query parameter 'a'; there are status, limit"),
        ("status=1&status=1", "query parameter 'status' is there twice"),
        ("status=%f", "percent-encoding"),
        ("status=%ff", "percent-encoded"),
        ("&", "unknown query parameter ''"),
    ],
)
def test_bad_queries(query: str, message: str) -> None:
    with pytest.raises(Problem, match=message.replace("?", "[?]")) as caught:
        query_of(query, ("status", "limit"))
    assert caught.value.status == 400


def test_every_operation_has_a_name_of_its_own() -> None:
    names = [operation.name for route in ROUTES for operation in route.operations.values()]
    assert len(names) == len(set(names)) == 8
