"""An HTTPService every answer of which is held against its own /openapi.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from sequential_flow import HTTPRequest, HTTPResponse, HTTPService
from sequential_flow.http.problem import Problem
from sequential_flow.http.routes import find

#: Answered before any operation is found.
_OF_NO_OPERATION = (404, 405)


class DocumentedService:
    """`seen` has method and template of every operation that was asked for."""

    def __init__(self, service: HTTPService) -> None:
        self.service = service
        answer = service.handle(HTTPRequest("GET", "/openapi.json"))
        self.document: dict[str, Any] = json.loads(answer.body)
        self._strict = _closed(self.document)
        self.seen: set[tuple[str, str]] = set()

    def ask(
        self,
        method: str,
        path: str,
        value: object = ...,
        *,
        query: str = "",
        headers: Mapping[str, str] = {},
        body: bytes = b"",
        key: str | None = "k",
    ) -> HTTPResponse:
        """Sends `value` as JSON, or `body` as it is; fails when the answer is not as documented."""
        fields = {"content-type": "application/json"}
        if key is not None:
            fields["authorization"] = f"Bearer {key}"
        sent = body if value is ... else json.dumps(value).encode()
        request = HTTPRequest(method, path, query, {**fields, **headers}, sent)
        response = self.service.handle(request)
        self._check(request, response)
        return response

    def json(self, method: str, path: str, value: object = ..., **more: Any) -> Any:
        return json.loads(self.ask(method, path, value, **more).body)

    def _check(self, request: HTTPRequest, response: HTTPResponse) -> None:
        assert response.headers["x-request-id"]
        assert response.headers["cache-control"] == "no-store"
        assert response.headers["x-content-type-options"] == "nosniff"
        operation = self._operation(request)
        if operation is None:
            assert response.status in (*_OF_NO_OPERATION, 204, 400)
            return
        documented = operation["responses"].get(str(response.status))
        assert documented is not None, f"{request.method} {request.path}: {response.status}"
        self._check_headers(response, documented)
        self._check_body(request, response, documented)

    def _operation(self, request: HTTPRequest) -> dict[str, Any] | None:
        try:
            route, _ = find(request.path, "")
        except Problem:
            return None
        method = "GET" if request.method == "HEAD" else request.method
        if method not in route.operations:
            return None
        found: dict[str, Any] = self._strict["paths"][route.template][method.lower()]
        self.seen.add((method, route.template))
        return found

    def _check_headers(self, response: HTTPResponse, documented: dict[str, Any]) -> None:
        known = {"content-type", "content-length", "cache-control", "x-content-type-options"}
        known |= {name.lower() for name in documented["headers"]}
        assert set(response.headers) <= known

    def _check_body(
        self, request: HTTPRequest, response: HTTPResponse, documented: dict[str, Any]
    ) -> None:
        if "content" not in documented:
            assert response.body == b""
            return
        schema = documented["content"][response.headers["content-type"]]["schema"]
        if request.method == "HEAD":
            assert response.body == b""
            return
        assert int(response.headers["content-length"]) == len(response.body)
        whole = {**schema, "components": self._strict["components"]}
        Draft202012Validator(whole).validate(json.loads(response.body))


def _closed(value: Any) -> Any:
    """The document with every listed object closed: nothing may be there that is not listed."""
    if isinstance(value, list):
        return [_closed(item) for item in value]
    if not isinstance(value, dict):
        return value
    closed = {name: _closed(item) for name, item in value.items()}
    if closed.get("type") == "object" and "properties" in closed:
        closed["additionalProperties"] = False
    return closed
