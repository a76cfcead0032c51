"""Random programs: straight, in single steps, restored from snapshots, and in Node.

    python tests/fuzz/programs.py [--seed N] [--rounds N] [--show SEED]

A round is 100 programs. Prints each difference with the seed of its program, which ``--show``
writes out. Exits with 1 when there was one.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "core"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from program_runs import MANY_STEPS, find_node, in_node, lines, restored, stepped, straight
from random_programs import random_program
from sequential_flow.compiler.verifier import verify
from sequential_flow.machine import SUPPORT

A_ROUND = 100
#: About how many pause points of a program are tried with a snapshot.
RESTORED = 400


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--show", type=int)
    arguments = parser.parse_args()
    if arguments.show is not None:
        print(random_program(arguments.show))
        return 0
    SUPPORT.inspectors.append(verify)
    differences = 0
    for number in range(arguments.rounds):
        first = arguments.seed + number * A_ROUND
        differences += one_round(first)
        print(f"{first + A_ROUND} programs, {differences} differences", flush=True)
    return 1 if differences else 0


def one_round(first: int) -> int:
    """The number of programs with a difference."""
    sources = [random_program(first + index) for index in range(A_ROUND)]
    node = find_node()
    expected = in_node(node, sources) if node is not None else [None] * A_ROUND
    differences = 0
    for index, source in enumerate(sources):
        found = difference(source, first + index, expected[index])
        if found is not None:
            differences += 1
            print(f"seed {first + index}: {found}", flush=True)
    return differences


def difference(source: str, seed: int, node: list[str] | None) -> str | None:
    try:
        machine = straight(source)
        logged = lines(machine)
        if node is not None and logged != node:
            return f"Node: {first_difference(logged, node)}"
        if machine.steps_used > MANY_STEPS:
            return None
        found = lines(stepped(source))
        if found != logged:
            return f"in single steps: {first_difference(logged, found)}"
        found = lines(restored(source, seed, RESTORED / (machine.steps_used + 1)))
        if found != logged:
            return f"restored: {first_difference(logged, found)}"
    except Exception as error:
        return repr(error)[:300]
    return None


def first_difference(ours: list[str], other: list[str]) -> str:
    at = next(
        (i for i, (a, b) in enumerate(zip(ours, other, strict=False)) if a != b),
        min(len(ours), len(other)),
    )
    return f"line {at}: {ours[at : at + 2]} and {other[at : at + 2]}"


if __name__ == "__main__":
    sys.exit(main())
