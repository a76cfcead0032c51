from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from sequential_flow import Limits


def test_defaults() -> None:
    assert Limits().to_json() == {
        "steps": 10_000_000,
        "memory_bytes": 67_108_864,
        "stack_depth": 10_000,
        "requests": 100_000,
        "snapshot_bytes": 16_777_216,
        "source_bytes": 262_144,
        "slice_seconds": None,
    }


def test_json_round_trip() -> None:
    limits = Limits(steps=7, slice_seconds=1)
    assert Limits.from_json(limits.to_json()) == limits
    assert hash(Limits.from_json(limits.to_json())) == hash(limits)
    assert Limits.from_json({"steps": 7, "slice_seconds": 1}) == limits
    assert eval(repr(limits)) == limits


def test_replace_leaves_the_original() -> None:
    limits = Limits(steps=7)
    assert limits.replace(requests=3) == Limits(steps=7, requests=3)
    assert limits == Limits(steps=7)


def test_cannot_be_changed() -> None:
    limits = Limits()
    with pytest.raises(AttributeError, match=r"use limits.replace\(steps=…\)"):
        limits.steps = 1
    with pytest.raises(AttributeError):
        limits.unknown = 1
    with pytest.raises(AttributeError):
        del limits.steps
    assert copy.copy(limits) == limits
    assert pickle.loads(pickle.dumps(limits)) == limits


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ([], "limits must be a JSON object"),
        (None, "limits must be a JSON object"),
        ({"step": 1}, "unknown limit 'step'; there are steps, memory_bytes"),
        ({1: 1}, "unknown limit '1'"),
        ({"steps": 0}, "limit steps must be at least 1, not 0"),
        ({"steps": -1}, "limit steps must be at least 1"),
        ({"steps": 1.5}, "limit steps must be a whole number, not 1.5"),
        ({"steps": "1"}, "limit steps must be a whole number, not '1'"),
        ({"steps": True}, "limit steps must be a whole number, not True"),
        ({"requests": None}, "limit requests must be a whole number, not None"),
        ({"slice_seconds": 0}, "limit slice_seconds must be more than 0 seconds"),
        ({"slice_seconds": float("nan")}, "limit slice_seconds must be more than 0 seconds"),
        ({"slice_seconds": float("inf")}, "limit slice_seconds must be more than 0 seconds"),
        ({"slice_seconds": "1"}, "limit slice_seconds must be a number of seconds or None"),
        ({"slice_seconds": False}, "limit slice_seconds must be a number of seconds or None"),
    ],
)
def test_bad_values_are_one_clear_line(value: Any, problem: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        Limits.from_json(value)
    assert str(caught.value).startswith(problem)
    assert "\n" not in str(caught.value)
