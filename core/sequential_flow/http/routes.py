"""Which path and which method is which operation.

HEAD is GET without the body; OPTIONS is there everywhere. A path is split before it is decoded, so
that an encoded slash never makes two segments out of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from .problem import Problem, invalid, shown
from .schemas import unknown_query


class Operation(NamedTuple):
    """name    what `operationId` is in openapi.json
    query   the names that its query may have; None for any, which are not looked at
    open    nobody needs a key
    """

    name: str
    query: tuple[str, ...] | None = ()
    open: bool = False


class Route(NamedTuple):
    """`template` such as "/tasks/{id}"; `operations` by method."""

    template: str
    operations: dict[str, Operation]

    @property
    def methods(self) -> list[str]:
        """What `Allow` says."""
        head = ["HEAD"] if "GET" in self.operations else []
        return [*self.operations, *head, "OPTIONS"]

    def operation(self, method: str) -> Operation:
        """Raises Problem 405."""
        found = self.operations.get("GET" if method == "HEAD" else method)
        if found is not None:
            return found
        methods = ", ".join(self.methods)
        detail = f"{self.template} takes {methods}, not {shown(method)}"
        raise Problem(405, "METHOD_NOT_ALLOWED", detail, {"allow": methods})


ROUTES = (
    Route("/execute", {"POST": Operation("execute")}),
    Route("/resume", {"POST": Operation("resume")}),
    Route("/tasks", {"GET": Operation("listTasks", ("status", "limit", "cursor"))}),
    Route(
        "/tasks/{id}",
        {"GET": Operation("getTask", ("include",)), "DELETE": Operation("deleteTask")},
    ),
    Route("/tasks/{id}/events/{name}", {"POST": Operation("sendEvent", ("token",))}),
    Route("/healthz", {"GET": Operation("getHealth", None, open=True)}),
    Route("/openapi.json", {"GET": Operation("getOpenAPI", None, open=True)}),
)

_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


def find(path: str, base_path: str) -> tuple[Route, dict[str, str]]:
    """The route, and its segments in braces, decoded. Raises Problem: 404 or 400."""
    if path.startswith(f"{base_path}/"):
        relative = path[len(base_path) :]
        if relative in _FIXED:
            return _FIXED[relative], {}
        segments = relative.split("/")
        for route, names in _TEMPLATES:
            found = _matched(names, segments)
            if found is not None:
                return route, {name: decoded(value) for name, value in found.items()}
    raise Problem(404, "NOT_FOUND", f"no such path: {shown(path)}")


def query_of(text: str, names: Iterable[str] | None) -> dict[str, str]:
    """The query, decoded. Raises Problem 400 for a name not in `names`, or there twice."""
    values: dict[str, str] = {}
    if names is None or not text:
        return values
    for pair in text.split("&"):
        name, _, value = pair.replace("+", " ").partition("=")
        name = decoded(name)
        if name not in names:
            raise invalid(unknown_query(name, list(names)))
        if name in values:
            raise invalid(f"query parameter {name!r} is there twice")
        values[name] = decoded(value)
    return values


def decoded(text: str) -> str:
    """Percent-decoded UTF-8. Raises Problem 400 for anything that is not."""
    if _BAD_ESCAPE.search(text):
        raise invalid(f"bad percent-encoding in {shown(text)}")
    try:
        return unquote_to_bytes(text).decode()
    except UnicodeError:
        raise invalid(f"{shown(text)} is not percent-encoded UTF-8") from None


def _matched(names: list[str], segments: list[str]) -> dict[str, str] | None:
    if len(names) != len(segments):
        return None
    values: dict[str, str] = {}
    for name, segment in zip(names, segments, strict=True):
        if name.startswith("{"):
            if not segment:
                return None
            values[name[1:-1]] = segment
        elif name != segment:
            return None
    return values


_FIXED = {route.template: route for route in ROUTES if "{" not in route.template}
_TEMPLATES = [(route, route.template.split("/")) for route in ROUTES if "{" in route.template]
