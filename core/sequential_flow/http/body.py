"""Bytes -> JSON, strictly: I-JSON (RFC 7493), so that every reader sees the same value.

Refused, besides what is not JSON at all: anything but UTF-8, a byte order mark, the same name twice
in an object, lone surrogates, NaN and Infinity, numbers beyond the range of a double, and nesting
deeper than MAX_DEPTH.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn

from .message import HTTPRequest
from .problem import Problem, invalid, shown

#: Arrays and objects within one another.
MAX_DEPTH = 200

_JSON_TYPE = re.compile(r"application/(?:json|[a-z0-9!#$&^_.+-]+\+json)", re.IGNORECASE)
#: A string without an end reaches to the end of the text, so that nothing is looked at twice.
_STRING_OR_BRACKET = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[\]}]', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
#: No number with fewer digits is beyond a double.
_SHORT_DIGITS = 300


def json_of(request: HTTPRequest) -> Any:
    """The JSON of the body. Raises Problem: 415 or 400."""
    if not request.body:
        raise invalid("the body is empty; send a JSON object")
    _check_media_type(request)
    return parse(request.body)


def optional_json_of(request: HTTPRequest) -> Any:
    """The same; None for an empty body."""
    return json_of(request) if request.body else None


def parse(body: bytes) -> Any:
    """Raises Problem 400 with the place of what is wrong, never with a piece of the body."""
    if body.startswith(b"\xef\xbb\xbf"):
        raise invalid("the body begins with a byte order mark; send UTF-8 without one")
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise invalid(f"the body is not UTF-8: bad byte at position {error.start}") from None
    _check_depth(text)
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno} column {error.colno}"
        raise invalid(f"the body is not JSON: {error.msg} at {place}") from None
    if _SURROGATE.search(text):
        _check_characters(value)
    return value


def _check_media_type(request: HTTPRequest) -> None:
    """A type must be given: without one, any web page could send a request that looks simple."""
    value = request.headers.get("content-type", "")
    media_type, *parameters = value.split(";")
    if not _JSON_TYPE.fullmatch(media_type.strip()):
        raise _unsupported(f"the body must be application/json, not {shown(value)}")
    for parameter in parameters:
        name, _, content = parameter.partition("=")
        if name.strip().lower() == "charset" and content.strip(' "').lower() != "utf-8":
            raise _unsupported(f"the body must be UTF-8, not {shown(content.strip())}")
    encoding = request.headers.get("content-encoding", "identity")
    if encoding.lower() != "identity":
        raise _unsupported(f"send the body without content-encoding {shown(encoding)}")


def _unsupported(detail: str) -> Problem:
    return Problem(415, "UNSUPPORTED_MEDIA_TYPE", detail)


def _check_depth(text: str) -> None:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        first = text[match.start()]
        if first in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise invalid(f"the body is nested deeper than {MAX_DEPTH} levels")
        elif first in "]}":
            depth -= 1


def _check_characters(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise invalid("the body has half of a surrogate pair in a string") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise invalid(f"the body has the name {shown(twice)} twice in one object")
    return value


def _integer(digits: str) -> int:
    if len(digits) > _SHORT_DIGITS and math.isinf(float(digits)):
        _refuse_number()
    return int(digits)


def _float(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        _refuse_number()
    return value


def _constant(name: str) -> NoReturn:
    raise invalid(f"the body is not JSON: {name} is no JSON number")


def _refuse_number() -> NoReturn:
    raise invalid("the body has a number beyond the range of a double")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_float, parse_constant=_constant
)
