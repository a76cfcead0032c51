"""The HTTP events of Lambda, as requests and responses of core.

    Gateway2       Function URLs, and HTTP APIs with payload format 2.0
    Gateway1       REST APIs, and HTTP APIs with payload format 1.0
    LoadBalancer   Application Load Balancers, with multi-value headers or without

Each says whether an event is one of its own, what request it carries, below which base path, and
what Lambda must return. The base path is what stands before "/execute" and the like: the stage, the
mapping of a custom domain, or what comes before `{proxy+}` in a route. Events that only look like
these raise EventInvalid.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar
from urllib.parse import quote, urlencode

from sequential_flow import HTTPRequest, HTTPResponse

Event = Mapping[str, Any]
Pairs = list[tuple[str, str]]

#: A response of Lambda has at most 6 MB, and one to a load balancer 1 MB; some are for the rest.
_RESPONSE_BYTES = 5_900_000
_TO_BALANCER_BYTES = 980_000


class EventInvalid(ValueError):
    """One line that names the member of the event; never its content."""


class Gateway2:
    """
    {"version": "2.0", "rawPath": "/prod/execute", "rawQueryString": "", "headers": {…},
     "body": "…", "isBase64Encoded": false,
     "requestContext": {"stage": "prod", "http": {"method": "POST"}}}
    """

    response_bytes: ClassVar[int] = _RESPONSE_BYTES

    @staticmethod
    def is_of(event: Event) -> bool:
        return isinstance(_context(event).get("http"), Mapping)

    @staticmethod
    def request(event: Event) -> HTTPRequest:
        headers = _pairs(event, "headers")
        return HTTPRequest(
            _text(_context(event)["http"], "method"),
            _on_the_wire(_text(event, "rawPath")),
            _text(event, "rawQueryString", ""),
            headers,
            _body(event),
        )

    @staticmethod
    def base_path(event: Event) -> str:
        path = _text(event, "rawPath")
        return _before_proxy(event, path) or _stage(event, path)

    @staticmethod
    def answer(response: HTTPResponse, event: Event) -> dict[str, Any]:
        return {"statusCode": response.status, "headers": _headers(response), **_content(response)}


class Gateway1:
    """
    {"httpMethod": "POST", "path": "/execute", "multiValueQueryStringParameters": {"limit": ["9"]},
     "multiValueHeaders": {…}, "body": "…", "isBase64Encoded": false,
     "requestContext": {"path": "/prod/execute", "stage": "prod"}}

    A REST API shows the path as it was called in the context only; what is before `path` is the
    base path. An HTTP API has it in both.
    """

    response_bytes: ClassVar[int] = _RESPONSE_BYTES

    @staticmethod
    def is_of(event: Event) -> bool:
        return "httpMethod" in event

    @classmethod
    def request(cls, event: Event) -> HTTPRequest:
        headers = _multi_pairs(event, "multiValueHeaders", "headers")
        query = _multi_pairs(event, "multiValueQueryStringParameters", "queryStringParameters")
        return HTTPRequest(
            _text(event, "httpMethod"),
            _on_the_wire(cls._full_path(event)),
            cls._query(query),
            headers,
            _body(event),
        )

    @classmethod
    def base_path(cls, event: Event) -> str:
        full, path = cls._full_path(event), _text(event, "path")
        before = full.removesuffix(path) if full != path else _stage(event, full)
        return _before_proxy(event, full) or before

    @staticmethod
    def answer(response: HTTPResponse, event: Event) -> dict[str, Any]:
        return {"statusCode": response.status, "headers": _headers(response), **_content(response)}

    @staticmethod
    def _full_path(event: Event) -> str:
        path = _text(event, "path")
        called = _context(event).get("path")
        return called if isinstance(called, str) and called.endswith(path) else path

    @staticmethod
    def _query(pairs: Pairs) -> str:
        """The gateway has decoded it."""
        return urlencode(pairs, errors="surrogatepass")


class LoadBalancer(Gateway1):
    """
    {"httpMethod": "POST", "path": "/execute", "queryStringParameters": {}, "headers": {…},
     "body": "…", "isBase64Encoded": false, "requestContext": {"elb": {"targetGroupArn": "…"}}}

    With multi-value headers on, both have `multiValue` before their name, and so must the answer.
    """

    response_bytes: ClassVar[int] = _TO_BALANCER_BYTES

    @staticmethod
    def is_of(event: Event) -> bool:
        return "elb" in _context(event)

    @classmethod
    def base_path(cls, event: Event) -> str:
        return ""

    @staticmethod
    def answer(response: HTTPResponse, event: Event) -> dict[str, Any]:
        from http import HTTPStatus

        headers = _headers(response)
        status = f"{response.status} {HTTPStatus(response.status).phrase}"
        answer = {"statusCode": response.status, "statusDescription": status}
        if "multiValueHeaders" in event:
            several = {name: [value] for name, value in headers.items()}
            return {**answer, "multiValueHeaders": several, **_content(response)}
        return {**answer, "headers": headers, **_content(response)}

    @staticmethod
    def _query(pairs: Pairs) -> str:
        """The balancer has it as on the wire."""
        return "&".join(f"{name}={value}" for name, value in pairs)


HTTPSource = type[Gateway2] | type[Gateway1]

_SOURCES: tuple[HTTPSource, ...] = (LoadBalancer, Gateway2, Gateway1)


def http_source(event: Event) -> HTTPSource | None:
    """Where `event` comes from; None when it is no HTTP event."""
    return next((source for source in _SOURCES if source.is_of(event)), None)


def _context(event: Event) -> Mapping[str, Any]:
    context = event.get("requestContext")
    return context if isinstance(context, Mapping) else {}


def _stage(event: Event, path: str) -> str:
    """The stage with a slash before it, where `path` begins with it."""
    stage = _context(event).get("stage")
    prefix = f"/{stage}"
    return prefix if stage and path.startswith(f"{prefix}/") else ""


def _before_proxy(event: Event, path: str) -> str:
    """What comes before the part of `path` that a route has as `{proxy+}`; "" without one."""
    parameters = event.get("pathParameters")
    rest = parameters.get("proxy") if isinstance(parameters, Mapping) else None
    tail = f"/{rest}"
    return path.removesuffix(tail) if rest and path.endswith(tail) else ""


def _text(event: Event, name: str, default: str | None = None) -> str:
    value = event.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise EventInvalid(f"{name} of the event must be a string")
    return value


def _on_the_wire(path: str) -> str:
    """Some gateways decode what cannot stand in a path; a percent sign stays as it is."""
    return quote(path, safe="/%:@!$&'()*+,;=~", errors="surrogatepass")


def _body(event: Event) -> bytes:
    text = _text(event, "body", "")
    try:
        if event.get("isBase64Encoded"):
            return base64.b64decode(text, validate=True)
        return text.encode()
    except (binascii.Error, ValueError):
        raise EventInvalid("body of the event is not as isBase64Encoded says") from None


def _pairs(event: Event, name: str) -> Pairs:
    """Of {"name": "value"}; none for null."""
    return [(key, value) for key, value in _members(event, name) if value is not None]


def _multi_pairs(event: Event, several: str, single: str) -> Pairs:
    """Of {"name": ["value", …]} where there is one, else of {"name": "value"}."""
    if event.get(several) is None:
        return _pairs(event, single)
    pairs: Pairs = []
    for key, values in _members(event, several, list):
        if not all(isinstance(value, str) for value in values or ()):
            raise EventInvalid(f"{several} of the event must hold strings")
        pairs += [(key, value) for value in values or ()]
    return pairs


def _members(event: Event, name: str, kind: type = str) -> Iterable[tuple[str, Any]]:
    members = event.get(name)
    members = {} if members is None else members
    if not isinstance(members, Mapping):
        raise EventInvalid(f"{name} of the event must be an object")
    for value in members.values():
        if not isinstance(value, kind | None):
            raise EventInvalid(f"{name} of the event must hold values of type {kind.__name__}")
    return members.items()


def _headers(response: HTTPResponse) -> dict[str, str]:
    """The gateways count the content themselves."""
    return {name: value for name, value in response.headers.items() if name != "content-length"}


def _content(response: HTTPResponse) -> dict[str, Any]:
    try:
        return {"body": response.body.decode(), "isBase64Encoded": False}
    except UnicodeDecodeError:
        return {"body": base64.b64encode(response.body).decode(), "isBase64Encoded": True}
