from __future__ import annotations

import gzip
import json
import zlib
from typing import Any

import pytest

from sequential_flow.network.content import data_of
from sequential_flow.network.failure import FetchFailed

JSON = {"content-type": "application/json"}
LIMIT = 1000


@pytest.mark.parametrize(
    ("body", "content_type", "data"),
    [
        (b'{"a": [1, null]}', "application/json", {"a": [1, None]}),
        (b"[1]", "Application/Problem+JSON; charset=utf-8", [1]),
        (b"\xef\xbb\xbf[1]", "application/json", [1]),
        (b"[1]", "text/plain", "[1]"),
        (b"", "application/json", ""),
        (b"", "", ""),
        (b"{broken", "application/json", "{broken"),
        (b"NaN", "application/json", "NaN"),
        (b"[" * 900 + b"]" * 99, "application/json", "[" * 900 + "]" * 99),
        ("h\xe9".encode(), "text/plain; charset=utf-8", "h\xe9"),
        ("h\xe9".encode("latin-1"), 'text/plain; charset="ISO-8859-1"', "h\xe9"),
        (b"h\xe9", "text/plain", "h�"),
        (b"abc", "text/plain; charset=no-such-charset", "abc"),
        (b"abc", "text/plain; charset=rot13", "abc"),
        (b"abc", "text/plain; charset=idna", "abc"),
    ],
)
def test_data(body: bytes, content_type: str, data: Any) -> None:
    assert data_of(body, {"content-type": content_type}, LIMIT) == data


def raw_deflate(body: bytes) -> bytes:
    deflater = zlib.compressobj(wbits=-15)
    return deflater.compress(body) + deflater.flush()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(b'{"a":1}', mtime=0)),
        ("GZIP", gzip.compress(b'{"a"', mtime=0) + gzip.compress(b":1}", mtime=0)),
        ("deflate", zlib.compress(b'{"a":1}')),
        ("deflate", raw_deflate(b'{"a":1}')),
        ("identity", b'{"a":1}'),
        ("deflate, gzip", gzip.compress(zlib.compress(b'{"a":1}'), mtime=0)),
    ],
)
def test_content_codings(coding: str, body: bytes) -> None:
    assert data_of(body, {**JSON, "content-encoding": coding}, LIMIT) == {"a": 1}


@pytest.mark.parametrize(
    ("coding", "body", "why"),
    [
        ("gzip", gzip.compress(b"0" * 10_000_000, mtime=0), "larger than 1000 bytes"),
        (
            "gzip",
            gzip.compress(gzip.compress(b"0" * 10_000_000, mtime=0), mtime=0) * 50,
            "larger than 1000 bytes",
        ),
        ("gzip", gzip.compress(b"abc" * 100, mtime=0)[:-9], "ends too early"),
        ("gzip", b"this is no gzip", "badly compressed"),
        ("deflate", b"this is no deflate", "badly compressed"),
        ("br", b"abc", "unknown content-encoding 'br'"),
    ],
)
def test_bad_content_codings(coding: str, body: bytes, why: str) -> None:
    with pytest.raises(FetchFailed, match=why):
        data_of(body, {"content-encoding": coding}, LIMIT)


def test_a_response_of_exactly_the_limit() -> None:
    body = json.dumps("x" * (LIMIT - 2)).encode()
    assert (
        data_of(gzip.compress(body, mtime=0), {**JSON, "content-encoding": "gzip"}, LIMIT)
        == "x" * 998
    )
