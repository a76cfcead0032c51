"""Keys as settings give them."""

from __future__ import annotations

import base64
import secrets

import pytest

from sequential_flow import parse_keys

SECRET = bytes(range(240, 256)) + bytes(range(16))  # its base64 has + and /
STANDARD = base64.b64encode(SECRET).decode()
URL_SAFE = base64.urlsafe_b64encode(SECRET).decode()


@pytest.mark.parametrize("text", [STANDARD, STANDARD.rstrip("="), URL_SAFE, URL_SAFE.rstrip("=")])
def test_reads_both_alphabets_with_and_without_padding(text: str) -> None:
    assert STANDARD != URL_SAFE
    assert parse_keys(f"main:{text}") == {"main": SECRET}


@pytest.mark.parametrize("size", range(16, 70))
def test_reads_secrets_of_every_length(size: int) -> None:
    secret = secrets.token_bytes(size)
    assert parse_keys(f"k:{base64.b64encode(secret).decode()}") == {"k": secret}


def test_keeps_the_order_and_ignores_blanks() -> None:
    other = base64.b64encode(b"o" * 16).decode()
    keys = parse_keys(f" new:{STANDARD} ,\n old_1-A:{other}\n")
    assert list(keys.items()) == [("new", SECRET), ("old_1-A", b"o" * 16)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "keys, entry 1: must be id:base64"),
        (STANDARD, "keys, entry 1: must be id:base64"),
        (f"a:{STANDARD},", "keys, entry 2: must be id:base64"),
        (f"a:{STANDARD},,b:{STANDARD}", "keys, entry 2: must be id:base64"),
        (f":{STANDARD}", "keys, entry 1: the id must be"),
        (f"a b:{STANDARD}", "keys, entry 1: the id must be"),
        (f"{'x' * 33}:{STANDARD}", "keys, entry 1: the id must be"),
        (f"ä:{STANDARD}", "keys, entry 1: the id must be"),
        ("a:", "not base64"),
        ("a:c2VjcmV0", "the secret has 6 bytes, and needs 16"),
        (f"a:{base64.b64encode(b's' * 15).decode()}", "the secret has 15 bytes, and needs 16"),
        (f"a:{STANDARD}=", "not base64"),
        (f"a:{STANDARD[:-1]}==", "not base64"),
        (f"a:{STANDARD[:10]} {STANDARD[10:]}", "not base64"),
        (f"a:{STANDARD[:-2]}9=", "not base64"),  # bits that belong to no byte
        (f"a:{STANDARD[:-4]}A", "not base64"),
        (f"a:b:{STANDARD}", "not base64"),
        (f"{STANDARD}:a", "not base64"),
        (f"a:{STANDARD},a:{URL_SAFE}", "keys, entry 2: its id stands before another key already"),
    ],
)
def test_refuses_what_is_no_key_in_one_line_without_the_secret(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message) as caught:
        parse_keys(text)
    said = str(caught.value)
    assert "\n" not in said
    assert len(said) < 150
    assert not any(part in said for part in (STANDARD[:8], URL_SAFE[:8], "c2VjcmV0", "xxx"))
