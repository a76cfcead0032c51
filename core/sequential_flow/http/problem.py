"""Problem: an error that is of no task, such as a path that leads nowhere.

    application/problem+json (RFC 9457)
    {"type": "about:blank", "title": "Not Found", "status": 404,
     "detail": "no such path: …", "code": "NOT_FOUND", "requestId": "…"}

`code` is one of errors.py, or one of those below, which only HTTP knows.

    400  INVALID_REQUEST           403  FORBIDDEN           413  TOO_LARGE
    401  UNAUTHORIZED              404  NOT_FOUND           415  UNSUPPORTED_MEDIA_TYPE
    410  EXPIRED                   405  METHOD_NOT_ALLOWED  500  INTERNAL_ERROR
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..errors import SequentialFlowError


class Problem(Exception):
    """Ends a request; `headers` go out with it."""

    def __init__(
        self, status: int, code: str, detail: str, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.detail = detail
        self.headers = headers or {}

    def to_json(self, request_id: str) -> dict[str, Any]:
        from http import HTTPStatus  # costs too much for a start without problems

        return {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "requestId": request_id,
        }


def invalid(detail: str) -> Problem:
    return Problem(400, "INVALID_REQUEST", detail)


def problem_of(error: SequentialFlowError) -> Problem:
    """What is left of an error when its task is not to be shown."""
    return Problem(error.http_status, error.code, error.message)


def status_of(code: str) -> int:
    """The HTTP status of an error code; 500 for one that is not in the tree."""
    return _statuses().get(code, 500)


def shown(value: object) -> str:
    """A short, one-line picture of what a client sent."""
    text = ascii(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _statuses() -> dict[str, int]:
    if not _STATUSES:
        _STATUSES.update({class_.code: class_.http_status for class_ in _tree(SequentialFlowError)})
    return _STATUSES


def _tree(class_: type[SequentialFlowError]) -> Iterator[type[SequentialFlowError]]:
    yield class_
    for subclass in class_.__subclasses__():
        yield from _tree(subclass)


_STATUSES: dict[str, int] = {}
