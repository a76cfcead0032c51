from __future__ import annotations

import hmac
from typing import Any

import pytest

from sequential_flow import NO_AUTHENTICATION, HTTPRequest
from sequential_flow.http.authentication import Keys
from sequential_flow.http.problem import Problem


def request(*headers: tuple[str, str]) -> HTTPRequest:
    return HTTPRequest("GET", "/tasks", headers=headers)


@pytest.mark.parametrize(
    "headers",
    [
        [("Authorization", "Bearer one")],
        [("authorization", "bearer two")],
        [("Authorization", "BEARER   two")],
        [("X-API-Key", "one")],
        [("Authorization", "Basic YTpi"), ("X-API-Key", "two")],
        [("Authorization", "Bearer of-the-platform"), ("X-API-Key", "two")],
        [("Authorization", "Bearer one"), ("X-API-Key", "wrong")],
    ],
)
def test_right_keys(headers: list[tuple[str, str]]) -> None:
    Keys(["one", "two"]).check(request(*headers))


@pytest.mark.parametrize(
    "headers",
    [
        [("Authorization", "Bearer three")],
        [("Authorization", "Bearer on")],
        [("Authorization", "Bearer onee")],
        [("Authorization", "Bearer one, two")],
        [("Authorization", "Bearer one"), ("Authorization", "Bearer one")],
        [("X-API-Key", "ONE")],
        [("X-API-Key", "one"), ("X-API-Key", "one")],
        [("X-API-Key", "\xe9\udcff")],
        [("Authorization", "one")],
        [("Authorization", "Bearer")],
        [("X-API-Key", "")],
        [],
    ],
)
def test_wrong_keys(headers: list[tuple[str, str]]) -> None:
    with pytest.raises(Problem) as caught:
        Keys(["one", "two"]).check(request(*headers))
    assert (caught.value.status, caught.value.code) == (401, "UNAUTHORIZED")
    assert caught.value.headers["www-authenticate"].startswith('Bearer realm="sequential-flow"')


def test_every_key_is_compared_whatever_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((len(one), len(other)))
        return one == other

    keys = Keys(["one", "two", "three"])
    monkeypatch.setattr(hmac, "compare_digest", compare)
    keys.check(request(("Authorization", "Bearer one"), ("X-API-Key", "a-much-longer-one")))
    assert compared == [(32, 32)] * 6


def test_no_authentication_is_said_aloud() -> None:
    Keys(NO_AUTHENTICATION).check(request())
    assert not Keys("none").required


@pytest.mark.parametrize(
    ("keys", "error", "message"),
    [
        (None, TypeError, "several strings, or NO_AUTHENTICATION"),
        ("secret", TypeError, "several strings"),
        (b"secret", TypeError, "several strings"),
        (5, TypeError, "several strings"),
        ([b"secret"], TypeError, "a key must be a string, not bytes"),
        ([], ValueError, "there are no keys"),
        ([""], ValueError, "visible ASCII"),
        (["secret key"], ValueError, "visible ASCII"),
        (["sécret"], ValueError, "visible ASCII"),
        (["secret\n"], ValueError, "visible ASCII"),
        (["a", "none"], ValueError, "cannot be one key among several"),
    ],
)
def test_bad_keys(keys: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message) as caught:
        Keys(keys)
    assert "secret" not in str(caught.value)
