"""HTTPService: a flow behind HTTP, without a server.

    service = HTTPService(SequentialFlow(storage), keys=["…"])
    response = service.handle(HTTPRequest("POST", "/execute", headers={…}, body=b'{"code": "1"}'))

Each request goes through the same stations, and the first that objects answers it:

    route (404, 405) > OPTIONS > host name (403) > key or signed link (401), or else foreign page
    (403) > query (400) > size (413) > media type (415) > JSON and its members (400) > the operation

Every response has `x-request-id` (the client's, when it is sane), `cache-control: no-store` and
`x-content-type-options: nosniff`. The log, `sequential_flow.http`, gets one line a request:
method, route, status, duration, request id and task id; no path, query, body or key.
"""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import Callable, Iterable

from ..errors import SequentialFlowError
from ..flow import SequentialFlow
from .authentication import Keys
from .cors import Cors, refuse_foreign_host, refuse_foreign_page
from .event_links import DEFAULT_SECONDS, EventLinks
from .message import HTTPRequest, HTTPResponse
from .operations import Answer, Call, Operations, json_response, problem_response
from .problem import Problem, problem_of
from .routes import Operation, Route, find, query_of

#: Enough for the largest response that `HttpFetch` takes.
MAX_BODY_BYTES = 16 * 1024 * 1024

_REQUEST_ID = re.compile(r"[A-Za-z0-9._:/+=-]{1,128}")
_LOGGED_TASK_ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")
_LOGGED_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT")
_RETRY_SECONDS = "1"

_log = logging.getLogger("sequential_flow.http")


class HTTPService:
    """Answers requests for `flow`; safe to call from several threads.

    keys            several, or NO_AUTHENTICATION
    cors            which web pages may call; None is none
    links           makes and takes signed event links; None is that there are none
    hosts           by which names clients may call the service, without ports; None is any
    max_body_bytes  of one request's body
    base_path       what comes before every path, such as "/prod"

    Raises TypeError or ValueError for bad keys and a bad base path.
    """

    def __init__(
        self,
        flow: SequentialFlow,
        *,
        keys: Iterable[str] | str,
        cors: Cors | None = None,
        links: EventLinks | None = None,
        hosts: Iterable[str] | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
        base_path: str = "",
        clock: Callable[[], float] = time.time,
    ) -> None:
        if base_path and not re.fullmatch(r"(/[A-Za-z0-9._~-]+)+", base_path):
            raise ValueError(f"bad base path {base_path!r}; use '' or /segments without a last /")
        self.max_body_bytes = max_body_bytes
        self._keys = Keys(keys)
        self._cors = cors
        self._links = links
        self._hosts = None if hosts is None else frozenset(host.lower() for host in hosts)
        self._base_path = base_path
        self._operations = {
            **Operations(flow, base_path=base_path, clock=clock).by_name,
            "getHealth": _health,
            "getOpenAPI": self._openapi,
        }

    def handle(self, request: HTTPRequest) -> HTTPResponse:
        """Raises nothing."""
        exchange = _Exchange(request)
        try:
            answer = self._answer(request, exchange)
            response, exchange.task_id = answer.response, answer.task_id
        except Problem as problem:
            response = problem_response(problem, exchange.request_id)
        except SequentialFlowError as error:
            response = problem_response(problem_of(error), exchange.request_id)
        except Exception as error:
            _log.error(_DEFECT, exchange.request_id, exc_info=error)
            response = problem_response(_defect(error), exchange.request_id)
        self._finish(request, response, exchange)
        return response

    def event_link(
        self, task_id: str, name: str, expires_in_seconds: float = DEFAULT_SECONDS
    ) -> str:
        """A signed link that sends this one event; raises ValueError without `links`."""
        if self._links is None:
            raise ValueError("signed links need a Sealer: HTTPService(…, links=EventLinks(sealer))")
        return self._links.link(task_id, name, expires_in_seconds)

    def _answer(self, request: HTTPRequest, exchange: _Exchange) -> Answer:
        route, path = find(request.path, self._base_path)
        exchange.route = route.template
        if request.method == "OPTIONS":
            return Answer(self._options(request, route))
        operation = route.operation(request.method)
        by_link = self._admit(request, operation, path)
        query = query_of(request.query, operation.query)
        if len(request.body) > self.max_body_bytes:
            limit = f"the body has more than {self.max_body_bytes} bytes"
            raise Problem(413, "TOO_LARGE", f"{limit}; send less at once")
        return self._operations[operation.name](Call(request, path, query, by_link))

    def _admit(self, request: HTTPRequest, operation: Operation, path: dict[str, str]) -> bool:
        """Whether a signed link, and no key, let it in. Raises Problem or an error of the link."""
        if operation.open:
            return False
        if self._hosts is not None:
            refuse_foreign_host(request, self._hosts)
        if not self._keys.required:
            refuse_foreign_page(request, self._cors)
            return False
        try:
            self._keys.check(request)
        except Problem:
            if self._links is None or operation.name != "sendEvent":
                raise
            token = query_of(request.query, operation.query).get("token")
            if token is None:
                raise
            self._links.verify(token, path["id"], path["name"])
            return True
        return False

    def _options(self, request: HTTPRequest, route: Route) -> HTTPResponse:
        headers = {"allow": ", ".join(route.methods)}
        if self._cors is not None:
            headers.update(self._cors.preflight(request, route.methods))
        return HTTPResponse(204, headers)

    def _openapi(self, call: Call) -> Answer:
        from . import openapi

        return Answer(json_response(200, openapi.document(self._base_path)))

    def _finish(self, request: HTTPRequest, response: HTTPResponse, exchange: _Exchange) -> None:
        headers = response.headers
        if response.status != 204:
            headers["content-length"] = str(len(response.body))
        if request.method == "HEAD":
            response.body = b""
        if response.status == 503:
            headers.setdefault("retry-after", _RETRY_SECONDS)
        headers["x-request-id"] = exchange.request_id
        headers["cache-control"] = "no-store"
        headers["x-content-type-options"] = "nosniff"
        if self._cors is not None:
            headers.update(self._cors.headers(request))
        exchange.log(request.method, response.status)


class _Exchange:
    """What is known of a request while it is being answered."""

    __slots__ = ("_begin", "request_id", "route", "task_id")

    def __init__(self, request: HTTPRequest) -> None:
        self._begin = time.perf_counter()
        given = request.headers.get("x-request-id", "")
        self.request_id = given if _REQUEST_ID.fullmatch(given) else os.urandom(16).hex()
        self.route = "-"
        self.task_id = ""

    def log(self, method: str, status: int) -> None:
        """`extra` has the same as fields, for structured logs."""
        if not _log.isEnabledFor(logging.INFO):
            return
        fields = {
            "method": method if method in _LOGGED_METHODS else "-",
            "route": self.route,
            "status": status,
            "duration_ms": round((time.perf_counter() - self._begin) * 1000, 3),
            "request_id": self.request_id,
            "task_id": self.task_id if _LOGGED_TASK_ID.fullmatch(self.task_id) else "-",
        }
        _log.info(_LINE, *fields.values(), extra=fields)


_DEFECT = "a defect of Sequential Flow, request=%s"
_LINE = "%s %s %d %.3f ms request=%s task=%s"


def _health(call: Call) -> Answer:
    """That the service answers; the storage is not asked."""
    return Answer(json_response(200, {"status": "ok"}))


def _defect(error: Exception) -> Problem:
    name = type(error).__name__
    detail = f"a defect of Sequential Flow ({name}); the service's log has the details"
    return Problem(500, "INTERNAL_ERROR", detail)
