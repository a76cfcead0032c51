"""Every snapshot of tests/snapshots/ resumes and comes to the end that was recorded with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sequential_flow.snapshot import dump, load
from snapshot_scripts import answer, end

GOLDEN = sorted((Path(__file__).parents[2] / "snapshots").glob("format-*/*.json"))


def test_there_are_some() -> None:
    assert len(GOLDEN) >= 30


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_resumes(path: Path) -> None:
    golden = json.loads(path.read_text(encoding="utf-8"))
    machine = load(golden["snapshot"], golden["source"])
    if machine.pending:
        answer(machine)
    while machine.run() == "paused":
        dump(machine)
        answer(machine)
    assert json.loads(json.dumps(end(machine))) == golden["end"]
