"""The names of ASGI 3, and what translates between it and the service.

Header names and values, paths and queries are bytes on one side and Latin-1 strings on the other.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any
from urllib.parse import quote, unquote

from sequential_flow import HTTPRequest, HTTPResponse

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGI = Callable[[Scope, Receive, Send], Awaitable[None]]

_PATH_CHARACTERS = "/-._~!$&'()*+,;=:@"
_REQUEST_ID = re.compile(r"[A-Za-z0-9._:/+=-]{1,128}")


def root_of(scope: Scope) -> str:
    """Below which path the application is mounted; "" or "/segments"."""
    root: str = scope.get("root_path") or ""
    return root.rstrip("/")


def request_of(scope: Scope) -> HTTPRequest:
    """The request without its body, under its whole path, that of the mount included."""
    headers = [
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]
    ]
    query = (scope.get("query_string") or b"").decode("latin-1")
    return HTTPRequest(scope["method"], _path_on_the_wire(scope), query, headers)


def response_messages(response: HTTPResponse) -> tuple[Message, Message]:
    return start_message(response.status, response.headers), body_message(response.body)


def start_message(status: int, headers: dict[str, str]) -> Message:
    pairs = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    return {"type": "http.response.start", "status": status, "headers": pairs}


def body_message(body: bytes, *, more: bool = False) -> Message:
    return {"type": "http.response.body", "body": body, "more_body": more}


async def respond(response: HTTPResponse, send: Send) -> None:
    """Sends all of it; a client that has gone away gets nothing, and that is no error."""
    with suppress(OSError):
        for message in response_messages(response):
            await send(message)


def problem(
    request: HTTPRequest,
    status: int,
    code: str,
    detail: str,
    headers: dict[str, str] | None = None,
) -> HTTPResponse:
    """What only a server can say, in the form of the service's own problems."""
    from http import HTTPStatus

    given = request.headers.get("x-request-id", "")
    request_id = given if _REQUEST_ID.fullmatch(given) else os.urandom(16).hex()
    fields = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "code": code,
        "requestId": request_id,
    }
    body = json.dumps(fields).encode()
    standard = {
        "content-type": "application/problem+json",
        "content-length": str(len(body)),
        "x-request-id": request_id,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
    }
    return HTTPResponse(
        status, {**standard, **(headers or {})}, b"" if request.method == "HEAD" else body
    )


def _path_on_the_wire(scope: Scope) -> str:
    """Percent-encoded, as it came, unless a framework has changed the path since.

    Servers and frameworks disagree whether the path of the mount is a part of `path`.
    """
    path: str = scope["path"]
    wire = (scope.get("raw_path") or b"").partition(b"?")[0].decode("latin-1")
    if unquote(wire) != path:
        wire = quote(path, safe=_PATH_CHARACTERS)
    root = root_of(scope)
    return wire if not root or wire == root or wire.startswith(f"{root}/") else f"{root}{wire}"
