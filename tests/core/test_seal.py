"""Seals: whatever is not exactly what was given out is refused."""

from __future__ import annotations

import base64
import itertools
import json
import tracemalloc
import zlib
from collections.abc import Callable, Iterator

import pytest

from flows import POSTS
from sequential_flow import (
    Expired,
    InMemoryStorage,
    Sealer,
    SealKey,
    SequentialFlow,
    SnapshotInvalid,
    TooLarge,
    Unauthorized,
)
from storage_contract import START, Clock

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
LATER = START + 60
#: One bit apart, so that a flipped bit can lead to the other key.
KEYS = [SealKey("k0", b"0" * 32), SealKey("k1", b"1" * 32)]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sealer(clock: Clock) -> Sealer:
    return Sealer(KEYS, clock=clock)


def seal(sealer: Sealer, payload: bytes = b"payload") -> str:
    return sealer.seal(payload, purpose="state", expires_at=LATER)


def refuses(sealer: Sealer, text: str) -> bool:
    """Whether `text` is refused in the words for all changed seals."""
    try:
        sealer.unseal(text, purpose="state")
    except SnapshotInvalid as error:
        return error.message.startswith("this sealed state is refused: ")
    return False


def refuses_link(sealer: Sealer, token: str, purpose: str, *parts: str) -> bool:
    try:
        sealer.verify_link(token, purpose, *parts)
    except Unauthorized as error:
        return error.message.startswith("this link is refused: ")
    return False


def flips(text: str) -> Iterator[str]:
    """`text` with each of its bits flipped."""
    data = text.encode("ascii")
    for index, bit in itertools.product(range(len(data)), range(8)):
        changed = bytearray(data)
        changed[index] ^= 1 << bit
        yield changed.decode("latin-1")


@pytest.mark.parametrize("payload", [b"", b"x", b"\x00" * 100_000, bytes(range(256)) * 3])
def test_gives_back_the_payload(sealer: Sealer, payload: bytes) -> None:
    text = seal(sealer, payload)
    assert sealer.unseal(text, purpose="state") == payload
    assert set(text) <= {*DIGITS, "."}
    assert len(text) < len(payload) * 4 / 3 + 130


def test_every_flipped_bit_of_a_sealed_snapshot_is_refused(sealer: Sealer) -> None:
    storage = InMemoryStorage()
    task = SequentialFlow(storage).execute(POSTS, id="posts")
    assert task.status == "paused"
    stored = storage.load("posts")
    assert stored is not None
    assert stored.snapshot is not None
    payload = json.dumps(stored.to_record()).encode()
    text = seal(sealer, payload)
    assert sealer.unseal(text, purpose="state") == payload
    accepted = [changed for changed in flips(text) if not refuses(sealer, changed)]
    assert accepted == []


def test_every_changed_character_is_refused(sealer: Sealer) -> None:
    text = seal(sealer)
    others = [*DIGITS, *".=+/~ \t\n\x00é０"]
    for index, other in itertools.product(range(len(text)), others):
        if other != text[index]:
            assert refuses(sealer, f"{text[:index]}{other}{text[index + 1 :]}")


def test_every_truncation_and_extension_is_refused(sealer: Sealer) -> None:
    text = seal(sealer)
    for end in range(len(text)):
        assert refuses(sealer, text[:end])
        assert refuses(sealer, text[end + 1 :])
        assert refuses(sealer, text[:end] + text[end + 1 :])
    for other in [*DIGITS, *".= \n\r\x00", text, f".{text}"]:
        assert refuses(sealer, text + other)
        assert refuses(sealer, other + text)


def test_base64_has_one_spelling(sealer: Sealer) -> None:
    """The last digit of a mac has two bits that belong to no byte: decoders ignore them."""
    text = seal(sealer)
    mac = text.rpartition(".")[2]
    spellings = [mac[:-1] + digit for digit in DIGITS]
    same = [s for s in spellings if decoded(s) == decoded(mac)]
    assert len(same) == 4
    taken = [s for s in same if not refuses(sealer, text.removesuffix(mac) + s)]
    assert taken == [mac]
    assert refuses(sealer, f"{text}=")


def decoded(digits: str) -> bytes:
    return base64.urlsafe_b64decode(digits + "=" * (-len(digits) % 4))


def test_parts_of_two_seals_make_no_third(clock: Clock) -> None:
    first, second = Sealer(KEYS, clock=clock), Sealer(KEYS[::-1], clock=clock)
    seals = [seal(first), seal(first), seal(second), seal(second, b"other")]
    parts = [text.split(".") for text in seals]
    good = {".".join(chosen) for chosen in parts}
    mixtures = {".".join(chosen) for chosen in itertools.product(*zip(*parts, strict=True))}
    assert {text for text in mixtures if not refuses(first, text)} == good


def test_is_for_one_purpose_and_one_audience(sealer: Sealer, clock: Clock) -> None:
    text = seal(sealer)
    for purpose in ("", "stat", "state ", "State", "link"):
        with pytest.raises(SnapshotInvalid):
            sealer.unseal(text, purpose=purpose)
    assert refuses(Sealer(KEYS, "another service", clock), text)
    shifted = Sealer(KEYS, "ab", clock).seal(b"", purpose="cstate", expires_at=LATER)
    assert refuses(Sealer(KEYS, "abc", clock), shifted)


def test_expires(sealer: Sealer, clock: Clock) -> None:
    text = seal(sealer)
    assert sealer.read(text, purpose="state").expires_at == LATER
    clock.now = LATER - 0.001
    assert sealer.unseal(text, purpose="state") == b"payload"
    clock.now = LATER
    with pytest.raises(Expired, match="this sealed state has expired"):
        sealer.unseal(text, purpose="state")
    assert all(refuses(sealer, text[:-1] + digit) for digit in DIGITS if digit != text[-1])


@pytest.mark.parametrize("expires_at", [float("nan"), float("inf"), -1.0, 1e13])
def test_needs_a_time_to_expire(sealer: Sealer, expires_at: float) -> None:
    with pytest.raises(ValueError, match="expires_at must be epoch seconds"):
        sealer.seal(b"", purpose="state", expires_at=expires_at)
    with pytest.raises(ValueError, match="expires_at must be epoch seconds"):
        sealer.sign_link("event", expires_at=expires_at)


def test_keys_rotate(clock: Clock) -> None:
    old, new = KEYS
    of_old = seal(Sealer([old], clock=clock))
    both = Sealer([new, old], clock=clock)
    of_new = seal(both)
    assert both.unseal(of_old, purpose="state") == b"payload"
    assert of_new.split(".")[1] == "k1"
    after = Sealer([new], clock=clock)
    assert after.unseal(of_new, purpose="state") == b"payload"
    assert refuses(after, of_old)
    assert refuses(Sealer([SealKey("k1", b"another secret!!")], clock=clock), of_new)


def test_every_seal_has_its_own_id(sealer: Sealer) -> None:
    seals = [seal(sealer) for _ in range(50)]
    ids = {sealer.read(text, purpose="state").seal_id for text in seals}
    assert len(ids) == 50
    assert all(len(bytes.fromhex(found)) == 16 for found in ids)
    assert sealer.read(seals[0], purpose="state") == sealer.read(seals[0], purpose="state")


def test_unpacks_no_more_than_it_may(clock: Clock) -> None:
    text = seal(Sealer(KEYS, clock=clock), bytes(32_000_000))
    assert len(text) < 50_000
    small = Sealer(KEYS, clock=clock, max_payload_bytes=100_000)
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge, match="may have 100000 bytes"):
            small.unseal(text, purpose="state")
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


def test_neither_seals_nor_reads_more_than_it_may(clock: Clock) -> None:
    small = Sealer(KEYS, clock=clock, max_payload_bytes=1000)
    assert small.unseal(seal(small, bytes(1000)), purpose="state") == bytes(1000)
    noise = zlib.compress(bytes(range(256)) * 10, 0)[:1000]
    assert small.unseal(seal(small, noise), purpose="state") == noise
    with pytest.raises(TooLarge):
        seal(small, bytes(1001))
    with pytest.raises(TooLarge):
        small.unseal("A" * 2000, purpose="state")


def test_links_let_one_thing_be_done(sealer: Sealer) -> None:
    token = sealer.sign_link("event", "task", "approved", expires_at=LATER)
    assert set(token) <= {*DIGITS, "."}
    sealer.verify_link(token, "event", "task", "approved")
    for purpose, parts in [
        ("Event", ("task", "approved")),
        ("event", ("task", "rejected")),
        ("event", ("taskapproved",)),
        ("event", ("task", "approved", "")),
        ("event", ("taska", "pproved")),
        ("event", ("approved", "task")),
        ("event", ()),
        ("eventtask", ("approved",)),
    ]:
        assert refuses_link(sealer, token, purpose, *parts)


def test_every_changed_link_is_refused(sealer: Sealer) -> None:
    token = sealer.sign_link("event", "täsk", expires_at=LATER)
    sealer.verify_link(token, "event", "täsk")
    assert all(refuses_link(sealer, changed, "event", "täsk") for changed in flips(token))
    for index in range(len(token)):
        assert refuses_link(sealer, token[:index], "event", "täsk")
    for other in [*DIGITS, *"0.= \n"]:
        assert refuses_link(sealer, token + other, "event", "täsk")
    head, key_id, expires, mac = token.split(".")
    for other in (f"0{expires}", f"+{expires}", f"{expires}0", "٣", ""):
        assert refuses_link(sealer, f"{head}.{key_id}.{other}.{mac}", "event", "täsk")


def test_links_expire_and_rotate(sealer: Sealer, clock: Clock) -> None:
    token = sealer.sign_link("event", "t", expires_at=LATER)
    Sealer(KEYS[::-1], clock=clock).verify_link(token, "event", "t")
    assert refuses_link(Sealer(KEYS[1:], clock=clock), token, "event", "t")
    assert refuses_link(Sealer(KEYS, "another service", clock), token, "event", "t")
    clock.now = LATER
    with pytest.raises(Expired, match="this link has expired"):
        sealer.verify_link(token, "event", "t")


def test_links_and_seals_do_not_stand_for_each_other(sealer: Sealer) -> None:
    text, token = seal(sealer), sealer.sign_link("state", expires_at=LATER)
    assert refuses(sealer, token)
    assert refuses_link(sealer, text, "state")
    head, _, mac = token.rpartition(".")
    assert refuses(sealer, text.replace(text.rpartition(".")[2], mac))
    assert refuses_link(sealer, f"{head}.{text.rpartition('.')[2]}", "state")


def test_keys_come_from_settings(clock: Clock) -> None:
    encoded = [base64.b64encode(key.secret).decode() for key in KEYS]
    sealer = Sealer.from_text(f"k0:{encoded[0]},k1:{encoded[1]}", clock=clock)
    assert Sealer(KEYS, clock=clock).unseal(seal(sealer), purpose="state") == b"payload"
    assert seal(sealer).startswith("sf1.k0.")
    with pytest.raises(ValueError, match="keys, entry 2: must be id:base64"):
        Sealer.from_text(f"k0:{encoded[0]},{encoded[1]}")


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: SealKey("k", b"s" * 15), ValueError, "the secret has 15 bytes, and needs 16"),
        (lambda: SealKey("", b"s" * 16), ValueError, "the id must be 1 to 32 of"),
        (lambda: SealKey("a.b", b"s" * 16), ValueError, "the id must be 1 to 32 of"),
        (lambda: SealKey("k\n", b"s" * 16), ValueError, "the id must be 1 to 32 of"),
        (lambda: SealKey("k", "s" * 16), TypeError, "the id must be str and the secret bytes"),  # type: ignore[arg-type]
        (lambda: Sealer([]), ValueError, "at least one SealKey"),
        (lambda: Sealer([KEYS[0], KEYS[0]]), ValueError, "two seal keys have the same id"),
    ],
)
def test_refuses_bad_keys(make: Callable[[], object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


def test_shows_no_secrets() -> None:
    secret = b"correct horse battery staple"
    key = SealKey("k", secret)
    for shown in (repr(key), str(key), f"{[key]}", repr(Sealer([key])), str(Sealer([key]))):
        assert "k" in shown
        assert not any(part in shown for part in ("horse", secret.hex(), base64_of(secret)))


def base64_of(secret: bytes) -> str:
    return base64.b64encode(secret).decode()
