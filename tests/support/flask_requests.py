"""Requests and responses of Flask without a server."""

from __future__ import annotations

from typing import Any

from flask import Flask
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request


def flask_request(
    path: str = "/",
    *,
    method: str = "POST",
    headers: dict[str, str] | None = None,
    body: bytes = b"",
    raw_uri: str | None = None,
) -> Any:
    builder = EnvironBuilder(path, method=method, headers=list((headers or {}).items()), data=body)
    environ = builder.get_environ()
    environ.pop("RAW_URI", None)
    environ.pop("REQUEST_URI", None)
    if raw_uri is not None:
        environ["RAW_URI"] = raw_uri
    return Request(environ)


def answer_of(function: Any, request: Any) -> Any:
    """What Flask makes of the answer."""
    with Flask("test").test_request_context():
        return Flask("test").make_response(function(request))
