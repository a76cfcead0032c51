from __future__ import annotations

import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sequential_flow import SnapshotInvalid, TooLarge
from sequential_flow.storage import encoding
from sequential_flow.storage.encoding import decode_task, encode_task, pack, unpack
from storage_contract import make_task, noise


@given(st.binary(max_size=3000), st.integers(0, 30))
def test_unpack_is_the_opposite_of_pack(data: bytes, times: int) -> None:
    assert unpack(pack(data * times)) == data * times
    assert len(pack(data * times)) <= len(data * times) + 1


def test_compresses_where_it_pays() -> None:
    assert pack(b"a" * 100) == b"\x00" + b"a" * 100
    assert pack(b"a" * 10_000)[0] == 1
    assert len(pack(b"a" * 10_000)) < 100
    dense = zlib.compress(noise(100_000).encode(), 9)
    assert pack(dense) == b"\x00" + dense


def test_a_task_is_compact_ascii() -> None:
    encoded = encode_task(make_task(name="é\ud800", snapshot="\udfff€"))
    unpacked = unpack(encoded.record)
    assert unpacked.isascii()
    assert b'"name":"\\u00e9\\ud800",' in unpacked
    assert b'"pausedState":null' in unpacked
    assert encoded.snapshot == b"\x00" + "\udfff€".encode("utf-8", "surrogatepass")
    assert encoded.size == len(encoded.record) + len(encoded.snapshot)
    assert decode_task(encoded.record, encoded.snapshot).snapshot == "\udfff€"


def test_the_formats_of_today_are_read_for_ever() -> None:
    assert unpack(bytes.fromhex("00") + b"plain") == b"plain"
    assert unpack(bytes.fromhex("01789c4b4c4a060002 4d0127")) == b"abc"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x02later",
        b"\xff",
        b"{}",
        b"\x01",
        b"\x01nothing",
        b"\x01" + zlib.compress(b"abc")[:-1],
        b"\x01" + zlib.compress(b"abc") + b"more",
        b"\x01" + zlib.compress(b"abc") * 2,
    ],
)
def test_what_pack_did_not_make_is_snapshot_invalid(data: bytes) -> None:
    with pytest.raises(SnapshotInvalid, match="a stored task"):
        unpack(data)


def test_a_bomb_is_refused_before_it_takes_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "MAX_UNPACKED_BYTES", 1_000_000)
    assert len(unpack(b"\x01" + zlib.compress(bytes(1_000_000)))) == 1_000_000
    bomb = b"\x01" + zlib.compress(bytes(100_000_000), 9)
    tracemalloc.start()
    with pytest.raises(SnapshotInvalid, match="larger than allowed"):
        unpack(bomb)
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


def test_what_could_not_be_unpacked_is_not_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "MAX_UNPACKED_BYTES", 1_000_000)
    for field in ("snapshot", "code"):
        task = make_task()
        setattr(task, field, "a" * 1_000_001)
        with pytest.raises(TooLarge, match="'t' takes 1"):
            encode_task(task)


@pytest.mark.parametrize("plain", [b"", b"{", b"[]", b"{}", b"[" * 100_000, b"null", b"\xff"])
def test_a_damaged_record_is_snapshot_invalid(plain: bytes) -> None:
    with pytest.raises(SnapshotInvalid):
        decode_task(pack(plain), None)
    with pytest.raises(SnapshotInvalid):
        decode_task(encode_task(make_task()).record, pack(b"\xff\xfe"))
