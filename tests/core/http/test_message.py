from __future__ import annotations

from sequential_flow import HTTPRequest, HTTPResponse
from sequential_flow.http.message import Headers


def test_names_in_any_case() -> None:
    headers = Headers({"Content-Type": "text/plain", "X-A": " 1 "})
    assert headers["content-TYPE"] == "text/plain"
    assert headers.get("x-a") == "1"
    assert headers.get("x-b") is None
    assert "X-a" in headers
    assert list(headers) == ["content-type", "x-a"]
    assert len(headers) == 2


def test_several_fields_of_one_name() -> None:
    headers = Headers([("A", "1"), ("b", "2"), ("a", "3")])
    assert headers["a"] == "1, 3"
    assert headers.all("A") == ["1", "3"]
    assert headers.all("c") == []


def test_no_values_in_its_picture() -> None:
    request = HTTPRequest("GET", "/a", "token=secret", {"Authorization": "secret"}, b"secret")
    assert repr(request) == "HTTPRequest('GET', '/a', Headers(authorization))"
    response = HTTPResponse(200, {"a": "b"}, b"secret")
    assert repr(response) == "HTTPResponse(200, {'a': 'b'}, 6 bytes)"


def test_headers_are_taken_over_as_they_are() -> None:
    headers = Headers([("a", "1"), ("a", "2")])
    assert HTTPRequest("GET", "/", headers=headers).headers is headers
