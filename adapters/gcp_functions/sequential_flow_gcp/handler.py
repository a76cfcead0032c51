"""make_function: the HTTP application as a function of functions-framework, or of Firebase."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from sequential_flow import HTTPRequest, HTTPResponse, HTTPService, SequentialFlow, Settings

from .environment import Environment

#: A `flask.Request`, and a `flask.Response`: whoever calls a function has Flask.
Function = Callable[[Any], Any]

_Made = TypeVar("_Made")


def make_function(
    flow: SequentialFlow | None = None,
    *,
    settings: Settings | None = None,
    path: str | None = None,
    target: str = "flow",
) -> Function:
    """Serves `flow`, or the flow that the environment describes.

    settings  core's; those of the environment when not given
    path      the one path that the function is for, whatever its URL, such as "/execute"
    target    the function's name: when it is the one that this instance was started for, what is
              wrong with its settings is said at the start. Raises SettingInvalid then, and else
              when it is called first
    """

    def make() -> HTTPService:
        if flow is None:
            environment = Environment.read()
            return (settings or environment.settings).service(environment.flow())
        return (settings or Settings.from_environment()).service(flow)

    service = Once(make, target)

    def function(request: Any) -> Any:
        handle = service.get()
        return flask_response(handle.handle(request_of(request, handle.max_body_bytes, path)))

    return function


class Once(Generic[_Made]):
    """What is made when it is first needed; at once, when FUNCTION_TARGET is `target`."""

    def __init__(self, make: Callable[[], _Made], target: str) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: _Made | None = None
        if os.environ.get("FUNCTION_TARGET") == target:
            self.get()

    def get(self) -> _Made:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made


def request_of(request: Any, max_body_bytes: int, path: str | None = None) -> HTTPRequest:
    """A `flask.Request`, as core has it. Of a body that is too large it is enough to know that."""
    return HTTPRequest(
        request.method,
        _path_of(request.environ) if path is None else path,
        request.environ.get("QUERY_STRING", ""),
        list(request.headers),
        request.stream.read(max_body_bytes + 1),
    )


def flask_response(response: HTTPResponse) -> Any:
    from flask import Response

    answer = Response([response.body], response.status, response.headers)
    if "content-type" not in response.headers:
        del answer.headers["content-type"]  # Flask's own guess
    return answer


def _path_of(environ: dict[str, Any]) -> str:
    """As on the wire, where the server tells; WSGI itself has it decoded only."""
    raw = str(environ.get("RAW_URI") or environ.get("REQUEST_URI") or "").partition("?")[0]
    if raw.startswith("/"):
        return raw
    decoded = str(environ.get("PATH_INFO", "/")).encode("latin-1")
    return quote(decoded, safe="/:@!$&'()*+,;=-._~")
