"""Response bytes -> what the flow gets as `data`: JSON when the server says so, else text."""

from __future__ import annotations

import json
import zlib
from typing import Any

from .failure import FetchFailed


def data_of(body: bytes, headers: dict[str, str], max_bytes: int) -> Any:
    """Raises FetchFailed when the encoding is broken or decodes to more than `max_bytes`.

    JSON that is none is given as text. Bytes that are not in the stated charset become U+FFFD.
    """
    for coding in reversed(headers.get("content-encoding", "").lower().split(",")):
        body = _decoded(body, coding.strip(), max_bytes)
    media_type, charset = _content_type(headers.get("content-type", ""))
    if body and (media_type == "application/json" or media_type.endswith("+json")):
        try:
            return json.loads(body.decode("utf-8-sig"), parse_constant=_refuse_constant)
        except (ValueError, RecursionError):
            pass
    return _text(body, charset)


def _decoded(body: bytes, coding: str, max_bytes: int) -> bytes:
    if coding in ("", "identity") or not body:
        return body
    if coding in ("gzip", "x-gzip"):
        return _inflated(body, 31, max_bytes)
    if coding == "deflate":
        # RFC 9110 says zlib; some servers send raw deflate data.
        return _inflated(body, 15 if body[0] & 0x0F == 8 else -15, max_bytes)
    raise FetchFailed(f"the response has an unknown content-encoding {coding!r}")


def _inflated(body: bytes, window_bits: int, max_bytes: int) -> bytes:
    out = b""
    while body:
        inflater = zlib.decompressobj(window_bits)
        try:
            out += inflater.decompress(body, max_bytes + 1 - len(out))
        except zlib.error as error:
            raise FetchFailed(f"the response is badly compressed: {error}") from error
        if len(out) > max_bytes:
            raise FetchFailed(f"the response is larger than {max_bytes} bytes")
        if not inflater.eof:
            raise FetchFailed("the compressed response ends too early", retryable=True)
        body = inflater.unused_data
    return out


def _content_type(value: str) -> tuple[str, str]:
    """`'Text/Plain; charset="utf-8"'` -> ("text/plain", "utf-8")."""
    media_type, *parameters = value.lower().split(";")
    for parameter in parameters:
        name, _, content = parameter.partition("=")
        if name.strip() == "charset":
            return media_type.strip(), content.strip().strip('"')
    return media_type.strip(), "utf-8"


def _text(body: bytes, charset: str) -> str:
    try:
        return body.decode("utf-8-sig" if charset in ("utf-8", "utf8") else charset, "replace")
    except (LookupError, ValueError):
        return body.decode("utf-8", "replace")


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
