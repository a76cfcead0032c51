"""The measure of the heap: what is alive counts, once; what is not does not."""

from __future__ import annotations

import time

import pytest

from sequential_flow import Limits
from sequential_flow.machine import Machine
from sequential_flow.runtime.heap import measure
from sequential_flow.snapshot import dump, load
from snapshot_scripts import paused


def size(source: str) -> int:
    return measure(paused(f"{source}; fetch('/')")) - measure(paused("fetch('/')"))


@pytest.mark.parametrize(
    ("source", "low", "high"),
    [
        ("const s = 'x'.repeat(100000)", 100_000, 101_000),
        ("const s = '\\u4e2d'.repeat(100000)", 200_000, 201_000),
        ("const s = 'x'.repeat(100000), t = [s, s, {s}]", 100_000, 102_000),
        ("const a = []; for (let i = 0; i < 10000; i++) a.push(i)", 240_000, 241_000),
        ("const a = []; for (let i = 0; i < 1000; i++) a.push({id: i, b: true})", 300_000, 320_000),
        ("const m = new Map(); for (let i = 0; i < 1000; i++) m.set(i, i)", 50_000, 250_000),
        ("let s = 'x'.repeat(100000); s = ''", 0, 1_000),
        ("const f = ((s) => () => s)('x'.repeat(100000))", 100_000, 102_000),
        ("const n = 2n ** 800000n", 100_000, 101_000),
    ],
)
def test_sizes(source: str, low: int, high: int) -> None:
    assert low <= size(source) <= high


def test_a_ring_is_counted_once() -> None:
    assert size("const a = {}; a.a = a; a.b = [a, a]") < 2_000


def test_stops_early() -> None:
    machine = paused("const a = []; for (let i = 0; i < 50000; i++) a.push({i}); fetch('/')")
    begun = time.perf_counter()
    full = measure(machine)
    between = time.perf_counter()
    assert full > 5_000_000
    assert 100_000 < measure(machine, 100_000) < full // 2
    assert time.perf_counter() - between < between - begun


def test_restored_machines_measure_alike() -> None:
    source = "const a = [{b: 'text'}, new Map([[1, 2]]), () => a]; fetch('/')"
    machine = paused(source)
    assert abs(measure(load(dump(machine), source)) - measure(machine)) < 3_000


def test_garbage_does_not_use_the_budget_up() -> None:
    machine = Machine(limits=Limits(memory_bytes=2_000_000))
    machine.start("let last; for (let i = 0; i < 50000; i++) last = {i, text: 'abc' + i}; last.i")
    assert machine.run() == "completed"
    machine = Machine(limits=Limits(memory_bytes=2_000_000))
    machine.start("const kept = []; for (;;) kept.push({text: 'abc' + kept.length})")
    assert machine.run() == "error"
    assert machine.error_detail is not None
    assert machine.error_detail["code"] == "LIMIT_EXCEEDED"
