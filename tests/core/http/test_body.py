from __future__ import annotations

from typing import Any

import pytest

from sequential_flow import HTTPRequest
from sequential_flow.http.body import MAX_DEPTH, json_of, optional_json_of, parse
from sequential_flow.http.problem import Problem


def request(body: bytes, **headers: str) -> HTTPRequest:
    fields = {"content-type": "application/json"}
    fields.update({name.replace("_", "-"): value for name, value in headers.items()})
    return HTTPRequest("POST", "/", headers=fields, body=body)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": [1, 2.5, "x", true, null]}', {"a": [1, 2.5, "x", True, None]}),
        ("1e308", 1e308),
        ("9" * 308, int("9" * 308)),
        ('"\\ud83d\\ude00"', "😀"),
        ('"é😀\\u2028"', "é😀\u2028"),
        ('{"a": 1, "A": 2, "": 3, "__proto__": 4}', {"a": 1, "A": 2, "": 3, "__proto__": 4}),
        (" \r\n\t1 ", 1),
        ('"' + "[{" * 5000 + '"', "[{" * 5000),
        ('"\\"' + "[" * 5000 + '"', '"' + "[" * 5000),
        ("[" * MAX_DEPTH + "]" * MAX_DEPTH, None),
        ("[" + "[]," * 5000 + "[]]", [[]] * 5001),
    ],
)
def test_json(text: str, value: Any) -> None:
    parsed = parse(text.encode())
    if value is not None:
        assert parsed == value


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"{", "not JSON: Expecting property name enclosed in double quotes at line 1 column 2"),
        (b"{}{}", "not JSON: Extra data"),
        (b"{'a': 1}", "not JSON"),
        (b'{"a": 1,}', "not JSON"),
        (b"// c\n1", "not JSON"),
        (b'"\x01"', "not JSON: Invalid control character"),
        (b"01", "not JSON"),
        (b"+1", "not JSON"),
        (b".5", "not JSON"),
        (b"NaN", "NaN is no JSON number"),
        (b'{"a": [-Infinity]}', "-Infinity is no JSON number"),
        (b'{"a": 1, "b": {"c": 1, "c": 2}}', "the name 'c' twice in one object"),
        (b'{"a": 1, "\\u0061": 2}', "the name 'a' twice in one object"),
        (b"1e999", "beyond the range of a double"),
        (b"-1e999", "beyond the range of a double"),
        (b"9" * 309, "beyond the range of a double"),
        (b"9" * 100_000, "beyond the range of a double"),
        (b'"\\ud800"', "half of a surrogate pair"),
        (b'{"\\udc00x": 1}', "half of a surrogate pair"),
        (b'["\\ud83d\\ud83d\\ude00"]', "half of a surrogate pair"),
        (b'"\xed\xa0\x80"', "not UTF-8: bad byte at position 1"),
        (b'"\xff"', "not UTF-8: bad byte at position 1"),
        (b'"\xc0\xaf"', "not UTF-8"),
        ('"a"'.encode("utf-16"), "not UTF-8"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
        (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "deeper than 200 levels"),
        (b"[" * 1_000_000, "deeper than 200 levels"),
        (b'{"a":' * 100_000, "deeper than 200 levels"),
        (b'"\\' * 300 + b"[" * 1_000_000, "not JSON: Invalid .escape"),
    ],
)
def test_what_is_no_good_json(body: bytes, message: str) -> None:
    with pytest.raises(Problem, match=message) as caught:
        parse(body)
    assert (caught.value.status, caught.value.code) == (400, "INVALID_REQUEST")
    assert len(caught.value.detail) < 200


def test_messages_show_nothing_of_the_body() -> None:
    with pytest.raises(Problem) as caught:
        parse(b'{"password": hunter2}')
    assert "hunter2" not in caught.value.detail


@pytest.mark.parametrize(
    "media_type",
    [
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        'application/json;charset="UTF-8"',
        "application/json; profile=x",
        "application/cloudevents+json",
    ],
)
def test_media_types(media_type: str) -> None:
    assert json_of(request(b"1", content_type=media_type)) == 1


@pytest.mark.parametrize(
    "media_type",
    [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonx",
        "application/json, application/json",
        "application/json; charset=utf-16",
        "application/json; charset=latin-1",
        "x" * 5000,
    ],
)
def test_other_media_types(media_type: str) -> None:
    with pytest.raises(Problem) as caught:
        json_of(request(b"1", content_type=media_type))
    assert (caught.value.status, caught.value.code) == (415, "UNSUPPORTED_MEDIA_TYPE")
    assert len(caught.value.detail) < 200


def test_content_encodings() -> None:
    assert json_of(request(b"1", content_encoding="identity")) == 1
    with pytest.raises(Problem, match="without content-encoding 'gzip'") as caught:
        json_of(request(b"1", content_encoding="gzip"))
    assert caught.value.status == 415


def test_no_body() -> None:
    assert optional_json_of(request(b"", content_type="text/plain")) is None
    with pytest.raises(Problem, match="the body is empty"):
        json_of(request(b""))
