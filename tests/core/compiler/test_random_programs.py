"""Random programs log the same straight, in single steps, restored everywhere, and in Node.

``python tests/fuzz/programs.py`` runs more of them.
"""

from __future__ import annotations

import pytest

from program_runs import MANY_STEPS, find_node, in_node, lines, restored, stepped, straight
from random_programs import random_program

SEEDS = range(200)
#: About how many pause points of a program are tried with a snapshot.
RESTORED = 40


def test_a_seed_names_a_program() -> None:
    assert random_program(5) == random_program(5)
    assert random_program(5) != random_program(6)


@pytest.mark.parametrize("first", SEEDS[:100:20])
def test_in_single_steps_and_restored(first: int) -> None:
    compared = 0
    for seed in range(first, first + 20):
        source = random_program(seed)
        machine = straight(source)
        if machine.steps_used > MANY_STEPS // 4:
            continue
        compared += 1
        expected = lines(machine)
        assert lines(stepped(source)) == expected, f"seed {seed}"
        share = RESTORED / (machine.steps_used + 1)
        assert lines(restored(source, seed, share)) == expected, f"seed {seed}"
    assert compared >= 10


def test_like_node() -> None:
    node = find_node()
    if node is None:
        pytest.skip("Node is not installed")
    sources = [random_program(seed) for seed in SEEDS]
    for seed, expected in zip(SEEDS, in_node(node, sources), strict=True):
        assert lines(straight(sources[seed])) == expected, f"seed {seed}"
