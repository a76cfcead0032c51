"""Recorder: real responses, kept as fixtures. Recording: the same responses, without a network.

    play(CODE, Recorder("fixtures/report"))                once, by hand
    crash_everywhere(CODE, Recording("fixtures/report"))   in the tests

A fixture is a JSON file of its own, to be read, edited and committed:

    fixtures/report/001-get-api.example.com-user-1.json
    {"request": {"method": "GET", "url": "https://api.example.com/user/1", "headers": {…},
                 "body": null},
     "response": {"data": {"name": "Ann"}, "status": 200, "statusText": "OK", "headers": {…}}}

Values of headers and query parameters that look secret by their names are "[redacted]", and user
names and passwords are cut out of URLs. Bodies are kept as they are: `redact` may change a fixture
before it is written. A request is known again by its method, URL (redacted as well) and body;
several that are the same get their responses in the order in which they were recorded.
"""

from __future__ import annotations

import json
import os
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from ..network.http_fetch import HttpFetch
from ..task import PendingRequest
from .redaction import redacted_headers, redacted_url
from .responses import UNKNOWN, method_of

Fixture = dict[str, Any]
StrPath = str | os.PathLike[str]


class Performs(Protocol):
    """What performs a fetch, as `HttpFetch` does, which has more arguments."""

    def perform(
        self, request: PendingRequest, idempotency_key: str, *more: Any, **named: Any
    ) -> dict[str, Any]: ...


class Recorder:
    """Performs fetches for real, and keeps what comes back in `folder`, which must be empty.

    Give it as `responses` of `play`, or as `fetch` of a `Driver`. Raises FileExistsError when there
    are fixtures already: a recording is made anew, never mixed.

    fetch   performs the requests; an HttpFetch under the default policy when left out
    redact  changes a fixture before it is written; the flow sees the real response
    """

    def __init__(
        self,
        folder: StrPath,
        fetch: Performs | None = None,
        *,
        redact: Callable[[Fixture], Fixture] = lambda fixture: fixture,
    ) -> None:
        self._folder = Path(folder)
        self._fetch = HttpFetch() if fetch is None else fetch
        self._redact = redact
        self._lock = threading.Lock()
        self._recorded = 0
        self._folder.mkdir(parents=True, exist_ok=True)
        if any(self._folder.glob("*.json")):
            raise FileExistsError(f"{self._folder} has fixtures; delete them to record new ones")

    def __call__(self, request: PendingRequest) -> Any:
        """As `responses` of `play`: fetches only, everything else is left to the host functions."""
        if request.kind != "fetch":
            return UNKNOWN
        return self.perform(request, f"recording:{os.urandom(8).hex()}:{request.id}")

    def perform(
        self, request: PendingRequest, idempotency_key: str, *more: Any, **named: Any
    ) -> dict[str, Any]:
        """As `HttpFetch.perform`."""
        response = self._fetch.perform(request, idempotency_key, *more, **named)
        self._keep({"request": _request_of(request), "response": _response_of(response)})
        return response

    def _keep(self, fixture: Fixture) -> None:
        with self._lock:
            self._recorded += 1
            path = self._folder / f"{self._recorded:03}-{_file_name(fixture['request'])}.json"
            text = json.dumps(self._redact(fixture), indent=2, ensure_ascii=False)
            path.write_text(text + "\n", encoding="utf-8", errors="backslashreplace")


class Recording:
    """Answers fetches from the fixtures in `folder`. Give it as `responses`.

    Raises FileNotFoundError when there are none, ValueError for a file that is none.
    """

    def __init__(self, folder: StrPath) -> None:
        self._folder = Path(folder)
        self._responses: dict[str, list[Any]] = {}
        paths = sorted(self._folder.glob("*.json"))
        if not paths:
            raise FileNotFoundError(f"{self._folder} has no fixtures; record some with Recorder")
        for path in paths:
            fixture = _fixture_in(path)
            self._responses.setdefault(_key(fixture["request"]), []).append(fixture["response"])

    def begin(self) -> Callable[[PendingRequest], Any]:
        """The answers for one run, from the first on."""
        asked: dict[str, list[int]] = {}

        def answer(request: PendingRequest) -> Any:
            if request.kind != "fetch":
                return UNKNOWN
            wanted = _request_of(request)
            responses = self._responses.get(_key(wanted), [])
            before = asked.setdefault(_key(wanted), [])
            if request.id not in before:
                before.append(request.id)
            number = before.index(request.id)
            if number < len(responses):
                return responses[number]
            raise AssertionError(
                f"{self._folder} has {len(responses)} responses to {wanted['method']} "
                f"{wanted['url']}, and request {request.id} is number {number + 1}"
            )

        return answer


def _request_of(request: PendingRequest) -> dict[str, Any]:
    options = request.options if isinstance(request.options, dict) else {}
    return {
        "method": method_of(request),
        "url": redacted_url(request.url or ""),
        "headers": redacted_headers(options.get("headers")),
        "body": options.get("body"),
    }


def _response_of(response: dict[str, Any]) -> dict[str, Any]:
    if "headers" not in response:
        return response
    return {**response, "headers": redacted_headers(response["headers"])}


def _key(request: dict[str, Any]) -> str:
    return json.dumps([request["method"], request["url"], request["body"]], sort_keys=True)


def _file_name(request: dict[str, Any]) -> str:
    place = re.sub(r"^https?://|[?#].*$", "", request["url"])
    return re.sub(r"[^A-Za-z0-9.]+", "-", f"{request['method'].lower()}-{place}")[:80].strip("-.")


def _fixture_in(path: Path) -> Fixture:
    try:
        fixture = json.loads(path.read_text(encoding="utf-8"))
        _key(fixture["request"])
        return {"request": fixture["request"], "response": dict(fixture["response"])}
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path} is no fixture of a Recorder: {error!r:.200}") from error
