"""How large snapshots are. The bars are those of the design's table of requirements."""

from __future__ import annotations

import pytest

from sequential_flow.snapshot import dump
from snapshot_scripts import answer, paused

OBJECTS = """
const found = [];
for (let i = 0; i < 500; i++) found.push({id: i, name: 'user number ' + i, ok: i % 2 === 0});
fetch('/next'); found.length
"""


@pytest.mark.parametrize(
    ("source", "limit_bytes"),
    [
        ("const user = fetch('/user/1'); user.name", 2_000),
        ("const n = []; for (let i = 0; i < 10000; i++) n.push(i); fetch('/'); n.length", 62_000),
        ("const text = 'x'.repeat(100000); fetch('/'); text.length", 103_000),
        (OBJECTS, 78_000),
        ("const a = await Promise.all([fetch('/a'), fetch('/b')]); a.length", 2_000),
    ],
    ids=["one variable", "10,000 integers", "100 KB of text", "500 objects", "two promises"],
)
def test_sizes(source: str, limit_bytes: int) -> None:
    assert len(dump(paused(source)).encode()) <= limit_bytes


def test_the_size_of_a_loop_does_not_grow() -> None:
    machine = paused("let last; for (let i = 0; i < 300; i++) last = fetch('/' + i); last.id")
    sizes = []
    for _ in range(250):
        answer(machine)
        assert machine.run() == "paused"
        sizes.append(len(dump(machine)))
    # Only counters get more digits.
    assert sizes[-1] - sizes[5] < 30
