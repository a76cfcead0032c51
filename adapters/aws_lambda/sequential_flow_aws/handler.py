"""make_handler: a flow as the handler of a Lambda function.

    from sequential_flow_aws import DynamoDBStorage, SequentialFlow, make_handler

    lambda_handler = make_handler(SequentialFlow(DynamoDBStorage("tasks")))

What it answers, by the event:

    Function URL, HTTP API, REST API, load balancer   what core's HTTPService answers
    {"code": "…", …}                                  as POST /execute with this body
    {"taskId": "…", …}                                as POST /resume with this body
    messages of SQS, {"task": …, "revision": …}       with a worker, see worker.py
    anything else                                     a response with status 400

The two in the middle are direct invocations: what is returned is the body alone. Who may invoke the
function has been let in by IAM already, so they need no key.

The handler raises nothing, but for messages that must come again.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from sequential_flow import (
    NO_AUTHENTICATION,
    HTTPRequest,
    HTTPResponse,
    HTTPService,
    SequentialFlow,
    Settings,
    StorageUnavailable,
)

from .http_events import Event, EventInvalid, Gateway2, HTTPSource, http_source
from .secret_settings import SecretSettings

_log = logging.getLogger("sequential_flow.aws")

#: More base paths than any API has; whoever makes up others builds new services.
_MAX_SERVICES = 16

Handler = Callable[[Any, Any], Any]


def make_handler(
    flow: SequentialFlow,
    settings: Settings | None = None,
    *,
    worker_handler: Handler | None = None,
) -> Handler:
    """`settings` says who may come in: keys, web pages, event links; those of the environment when
    there are none, read with the first event. `worker_handler` gets what is for a worker.
    """
    if settings is None:
        return FlowHandler(flow, SecretSettings(), worker_handler)
    return FlowHandler(flow, lambda: settings, worker_handler)


class FlowHandler:
    """See `make_handler`. Call it with an event and the context of the invocation."""

    def __init__(
        self,
        flow: SequentialFlow,
        settings: Callable[[], Settings],
        worker_handler: Handler | None = None,
    ) -> None:
        self._flow = flow
        self._settings = settings
        self._worker_handler = worker_handler
        self._services: tuple[Settings | None, dict[str, HTTPService]] = (None, {})
        self._direct = HTTPService(flow, keys=NO_AUTHENTICATION)

    def __call__(self, event: Any, context: Any) -> Any:
        if not isinstance(event, Mapping):
            return refusal("an event must be an object")
        source = http_source(event)
        if source is not None:
            return self._http(source, event, context)
        if is_for_worker(event) and self._worker_handler is not None:
            return self._worker_handler(event, context)
        for member, path in (("code", "/execute"), ("taskId", "/resume")):
            if member in event:
                return self._directly(path, event, context)
        return refusal(
            "unknown event: there are those of Function URLs, API Gateway, load balancers and SQS, "
            'and {"code": …} or {"taskId": …} for direct invocations'
        )

    def _http(self, source: HTTPSource, event: Event, context: Any) -> dict[str, Any]:
        try:
            request, base_path = source.request(event), source.base_path(event)
        except EventInvalid as error:
            return refusal(str(error), source, event)
        try:
            service = self._service(base_path, request.path)
        except (StorageUnavailable, ValueError) as error:
            return misconfigured(error, source, event)
        response = service.handle(_with_request_id(request, context))
        return _carried(response, source, event)

    def _directly(self, path: str, event: Event, context: Any) -> Any:
        headers = {"content-type": "application/json"}
        try:
            body = json.dumps(event, allow_nan=False).encode()
        except (ValueError, TypeError, RecursionError):
            return json.loads(problem(400, "INVALID_REQUEST", "an event must be JSON").body)
        request = HTTPRequest("POST", path, headers=headers, body=body)
        response = self._direct.handle(_with_request_id(request, context))
        return json.loads(_within(response, Gateway2.response_bytes).body)

    def _service(self, base_path: str, path: str) -> HTTPService:
        """Raises SettingInvalid, StorageUnavailable, or ValueError for an impossible stage.

        Where the event does not tell the base path, the public URL may.
        """
        settings = self._settings()
        public = urlsplit(settings.public_url).path
        if public and not base_path and path.startswith(f"{public}/"):
            base_path = public
        known, services = self._services
        if known is not settings or len(services) > _MAX_SERVICES:
            services = {}
            self._services = settings, services
        if base_path not in services:
            services[base_path] = settings.service(self._flow, base_path=base_path)
        return services[base_path]


def is_for_worker(event: Event) -> bool:
    """Whether it is a batch of SQS, or one message about a task."""
    records = event.get("Records")
    if isinstance(records, list):
        return all(isinstance(record, Mapping) and "receiptHandle" in record for record in records)
    return "task" in event and "revision" in event


def refusal(
    detail: str, source: HTTPSource = Gateway2, event: Event | None = None
) -> dict[str, Any]:
    """A response with status 400."""
    _log.warning("refused an event: %s", detail)
    return source.answer(problem(400, "INVALID_REQUEST", detail), event or {})


def misconfigured(
    error: Exception, source: HTTPSource = Gateway2, event: Event | None = None
) -> dict[str, Any]:
    """A response with status 500, to an event that is all right."""
    _log.error("the function is not configured: %s", error)
    detail = "the service is not configured; its log says what is missing"
    return source.answer(problem(500, "INTERNAL_ERROR", detail), event or {})


def problem(status: int, code: str, detail: str) -> HTTPResponse:
    """An error before there is a service, in the form of the service's own."""
    from http import HTTPStatus

    fields = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "code": code,
    }
    headers = {"content-type": "application/problem+json", "cache-control": "no-store"}
    return HTTPResponse(status, headers, json.dumps(fields).encode())


def _with_request_id(request: HTTPRequest, context: Any) -> HTTPRequest:
    """Lambda's own id for the invocation, so that its log and ours speak of the same."""
    given = getattr(context, "aws_request_id", None)
    if not isinstance(given, str) or "x-request-id" in request.headers:
        return request
    headers = [(name, value) for name in request.headers for value in request.headers.all(name)]
    headers.append(("x-request-id", given))
    return HTTPRequest(request.method, request.path, request.query, headers, request.body)


def _carried(response: HTTPResponse, source: HTTPSource, event: Event) -> dict[str, Any]:
    return source.answer(_within(response, source.response_bytes), event)


def _within(response: HTTPResponse, most_bytes: int) -> HTTPResponse:
    """`response`, or an error that says why it cannot be carried; the call itself has happened."""
    if len(response.body) <= most_bytes // 6:  # as many bytes as an escaped one takes
        return response
    escaped_bytes = len(json.dumps(response.body.decode("utf-8", "replace")))
    if escaped_bytes <= most_bytes:
        return response
    detail = (
        f"the answer takes {escaped_bytes} bytes, more than the {most_bytes} that Lambda carries "
        "here; what was asked for is done"
    )
    return problem(413, "TOO_LARGE", detail)
