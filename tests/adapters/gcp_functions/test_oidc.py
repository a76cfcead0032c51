"""PushCheck, with tokens that are signed for real."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest
from google.auth.exceptions import TransportError

from cloud_tasks_server import ACCOUNT, TokenIssuer
from sequential_flow import Unauthorized
from sequential_flow_gcp import PushCheck

AUDIENCE = "https://worker.example.com/"
OTHER = "other@sequential-flow-test.iam.gserviceaccount.com"


@pytest.fixture(scope="module")
def tokens() -> Iterator[TokenIssuer]:
    issuer = TokenIssuer()
    yield issuer
    issuer.close()


def check(tokens: TokenIssuer, kind: str = "oidc") -> PushCheck:
    return PushCheck(kind, audience=AUDIENCE, service_account=ACCOUNT, certs_url=tokens.url)


def bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


def without_signature(token: str) -> str:
    return f"{token.rpartition('.')[0]}.SIGNATURE_REMOVED_BY_GOOGLE"


def test_a_token_of_google_is_taken_and_its_keys_are_asked_for_once(tokens: TokenIssuer) -> None:
    before, one = tokens.requests, check(tokens)
    for _ in range(3):
        one.check(bearer(tokens.token(AUDIENCE)))
    assert tokens.requests == before + 1


@pytest.mark.parametrize("kind", ["oidc", "platform"])
@pytest.mark.parametrize(
    "wrong",
    [
        {"aud": "https://other.example.com/"},
        {"email": OTHER},
        {"email": "\ud800"},
        {"email": None},
        {"email_verified": False},
        {"iss": "https://evil.example.com"},
        {"exp": 1_000_000_000, "iat": 999_999_000},
    ],
)
def test_a_token_with_a_wrong_claim_is_refused(
    tokens: TokenIssuer, kind: str, wrong: dict[str, Any]
) -> None:
    token = tokens.token(**{"audience": AUDIENCE, **wrong})
    with pytest.raises(Unauthorized) as raised:
        check(tokens, kind).check(bearer(token))
    assert token not in raised.value.message
    if kind == "platform":
        with pytest.raises(Unauthorized):
            check(tokens, kind).check(bearer(without_signature(token)))


@pytest.mark.parametrize("kind", ["oidc", "platform"])
def test_a_token_that_somebody_else_signed_is_refused(tokens: TokenIssuer, kind: str) -> None:
    evil = TokenIssuer()
    try:
        with pytest.raises(Unauthorized):
            check(tokens, kind).check(bearer(evil.token(AUDIENCE)))
    finally:
        evil.close()


def test_only_a_platform_removes_signatures(tokens: TokenIssuer) -> None:
    token = without_signature(tokens.token(AUDIENCE))
    check(tokens, "platform").check(bearer(token))
    with pytest.raises(Unauthorized):
        check(tokens).check(bearer(token))


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Basic x", "Bearer x", "Bearer a.b", "Bearer a.b.c"]
)
@pytest.mark.parametrize("kind", ["oidc", "platform"])
def test_what_is_no_token(tokens: TokenIssuer, kind: str, header: str) -> None:
    with pytest.raises(Unauthorized):
        check(tokens, kind).check({"authorization": header})


@pytest.mark.parametrize("payload", [b"", b"[]", b"\xff", b"{}", b'{"exp": "x"}', b"[" * 9999])
def test_a_payload_that_is_none(tokens: TokenIssuer, payload: bytes) -> None:
    text = base64.urlsafe_b64encode(payload).decode().rstrip("=")
    for token in (f"e30.{text}.SIGNATURE_REMOVED_BY_GOOGLE", ".SIGNATURE_REMOVED_BY_GOOGLE"):
        with pytest.raises(Unauthorized):
            check(tokens, "platform").check(bearer(token))


def test_certificates_that_cannot_be_had(tokens: TokenIssuer) -> None:
    good = tokens.answer
    try:
        for tokens.status, tokens.answer in ((500, good), (200, b"[]"), (200, b"no")):
            with pytest.raises(TransportError):
                check(tokens).check(bearer(tokens.token(AUDIENCE)))
        one = check(tokens)
        tokens.status, tokens.answer = 200, json.dumps({"other": "no"}).encode()
        with pytest.raises(Unauthorized):
            one.check(bearer(tokens.token(AUDIENCE)))
    finally:
        tokens.status, tokens.answer = 200, good


def test_the_header_of_the_queue() -> None:
    one = PushCheck("header", queue="flows")
    one.check({"x-cloudtasks-queuename": "flows"})
    for headers in ({}, {"x-cloudtasks-queuename": "other"}):
        with pytest.raises(Unauthorized):
            one.check(headers)


@pytest.mark.parametrize("kind", ["oidc", "platform", "header", "none"])
def test_a_check_that_checks_nothing_is_refused(kind: str) -> None:
    with pytest.raises(ValueError, match="a push check is"):
        PushCheck(kind, audience=AUDIENCE)
