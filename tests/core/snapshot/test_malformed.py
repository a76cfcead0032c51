"""Damaged snapshots: SnapshotInvalid, or a machine that runs; never anything else.

Thousands of mutations of valid snapshots, made from seeds.
"""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest

from sequential_flow import Limits, SnapshotInvalid
from sequential_flow.machine import Machine
from sequential_flow.snapshot import dump, load
from snapshot_scripts import SCRIPTS, answer, paused, start

LIMITS = Limits(steps=20_000, memory_bytes=8_000_000, requests=40)
#: What is put in the place of something else.
JUNK: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 7, 1 << 40, 1 << 70, 1.5, -0.0, "", "x", "%Map%", "%x%",
    "%GlobalObject.nothing%", "%prelude:array.x%", "%prelude:../x.y%", "list", "function",
    "array", "\ud800", [], [0], [1], [-1], [99999], [True], ["hole"], ["tdz"], ["empty"], ["nan"],
    ["%Object%"], ["int", 5], ["int", "0x"], ["int", "0xff"], ["symbol", "iterator"],
    ["symbol", "no"], ["for", "k"], [[]], [[[0]]], {}, {"a": 1}, ["function", 0, None], ["list"],
    [0, 1, 2, 3], [[0], [1]], "pending",
)  # fmt: skip


def places(tree: Any) -> list[tuple[Any, Any]]:
    """(container, key) of every node."""
    found: list[tuple[Any, Any]] = []
    todo = [tree]
    while todo:
        node = todo.pop()
        if isinstance(node, (list, dict)):
            keys = list(node) if isinstance(node, dict) else range(len(node))
            for key in keys:
                found.append((node, key))
                todo.append(node[key])
    return found


def mutate(tree: Any, chance: random.Random) -> None:
    """Delete, replace, double, swap or change one node."""
    nodes = places(tree)
    container, key = chance.choice(nodes)
    kind = chance.randrange(6)
    if kind == 0:
        del container[key]
    elif kind == 1 and isinstance(container, list):
        container.insert(key, copy.deepcopy(container[key]))
    elif kind == 2:
        other, where = chance.choice(nodes)
        container[key] = copy.deepcopy(other[where])
    elif kind == 3 and type(container[key]) is int:
        container[key] += chance.choice([-2, -1, 1, 2, 1000])
    elif kind == 4 and isinstance(container[key], list):
        chance.shuffle(container[key])
    else:
        container[key] = copy.deepcopy(chance.choice(JUNK))


def try_to_run(text: str, source: str) -> bool:
    """Whether it could be loaded. Only what is documented may be raised."""
    try:
        machine = load(text, source, LIMITS)
        assert isinstance(machine, Machine)
        machine.chunk_size = 50
        for _ in range(6):
            if machine.run() != "paused" or not machine.pending:
                break
            answer(machine)
        else:
            dump(machine)
    except SnapshotInvalid:
        return False
    return True


@pytest.mark.parametrize("name", sorted(SCRIPTS))
def test_mutated_trees(name: str) -> None:
    source = SCRIPTS[name]
    machine = paused(source)
    texts = [dump(machine)]
    answer(machine)
    if machine.run() == "paused":
        texts.append(dump(machine))
    chance = random.Random(name)
    ran = 0
    for number in range(100):
        tree = json.loads(texts[number % len(texts)])
        for _ in range(chance.choice([1, 1, 1, 2, 5])):
            mutate(tree, chance)
        ran += try_to_run(json.dumps(tree), source)
    assert ran < 100


@pytest.mark.parametrize("name", ["variable", "promises"])
def test_mutated_texts(name: str) -> None:
    source = SCRIPTS[name]
    text = dump(paused(source))
    chance = random.Random(name)
    for _ in range(400):
        at = chance.randrange(len(text))
        kind = chance.randrange(3)
        if kind == 0:
            damaged = text[:at]
        elif kind == 1:
            added = chance.choice([0, 34, 44, 45, 57, 91, 93, 123, 0x1F600])
            damaged = text[:at] + chr(added) + text[at:]
        else:
            damaged = text[:at] + text[at + chance.randrange(1, 9) :]
        try_to_run(damaged, source)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "[" * 100_000,
        '{"format":1}',
        '{"format":2}',
        '{"format":true}',
        "NaN",
        '{"format":1,"format":1}',
        "1" * 10_000,
    ],
)
def test_what_is_no_snapshot(text: str) -> None:
    with pytest.raises(SnapshotInvalid):
        load(text, "1")


@pytest.mark.parametrize(
    "value",
    ["NaN", "Infinity", "1e999", "-1e999", "9007199254740993", "{}", '["int","0xF"]', "[[[9]]]"],
)
def test_values_that_are_none(value: str) -> None:
    source = "const v = 12345; fetch('/'); v"
    text = dump(paused(source))
    with pytest.raises(SnapshotInvalid):
        load(text.replace("12345", value), source)


def test_a_ring_of_prototypes() -> None:
    source = "const a = {}, b = Object.create(a); fetch('/'); b"
    tree = json.loads(dump(paused(source)))
    tree["shapes"].append([])
    entries = tree["heap"]
    first, second = len(entries), len(entries) + 1
    empty = len(tree["shapes"]) - 1
    entries += [["plain", [second], [empty]], ["plain", [first], [empty]]]
    with pytest.raises(SnapshotInvalid, match="ring"):
        load(json.dumps(tree), source)


def test_a_key_that_stands_twice() -> None:
    source = "const a = {k: 1, l: 2}; fetch('/'); a"
    text = dump(paused(source))
    assert '["k","l"]' in text
    with pytest.raises(SnapshotInvalid, match="twice"):
        load(text.replace('["k","l"]', '["k","k"]'), source)


# -- requests and timers

WAITS = """
    const f = (x) => x; let r; setTimeout(f, 1000, 'a'); setInterval(f, 2000);
    waitForEvent('e', {timeout: 3000}).then(f); call('f', 1).then(f); queueMicrotask(f);
    await fetch('/x')"""
DELETED = object()


def changed(path: tuple[Any, ...], value: Any, source: str = WAITS) -> str:
    """The snapshot of `source` with another value at `path`, or without that part."""
    machine = start(source)
    machine.wall_clock = lambda: 1000.0
    assert machine.run() == "paused"
    tree = json.loads(dump(machine))
    node = tree
    for key in path[:-1]:
        node = node[key]
    before = json.dumps(tree)
    if value is DELETED:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    assert json.dumps(tree) != before
    return json.dumps(tree)


#: Path below "pending" -> what may not stand there. A request is [id, kind, url, options, waiter].
NOT_THERE: dict[tuple[Any, ...], list[Any]] = {
    (0, 0): [0, -1, 2, 1.0, True, None, "1", 9],
    (0, 1): ["fetch", "event", "call", "wait", None, ["sleep"], {}],
    (0, 2): ["/x", 1, []],
    (0, 3): [None, {}, [], 5, {"dueAt": None}, {"dueAt": 1.5}],
    (0, 3, "dueAt"): [-1, 1e300, 253_402_300_800_000, True, "5", DELETED],
    (0, 3, "more"): [1],
    (0, 4): [[], 5, "x", [0], [[]], ["%Math%"], DELETED],
    (0, 4, 0, 0): ["1", None, [], True],
    (0, 4, 0, 1): [None, 1, [], ["%Math%"], [99]],
    (0, 4, 0, 2): [None, 1, [], [0], ["%Array%"]],
    (0, 4, 0, 3): ["5", -1, 0, 1e13, ["nan"], ["inf"], [], True, DELETED],
    (2, 3, "name"): [None, 5, ["e"], DELETED],
    (2, 3, "dueAt"): [-1, 0.5, "soon", DELETED],
    (2, 4): [[[1, [0], [1], None]]],  # a timer belongs to a sleep
    (3, 3, "args"): [None, {}, "x", DELETED],
    (3, 3, "name"): [None, 5, DELETED],
    (3, 3, "dueAt"): [None],
    (4, 4): [[[1, [0], [1], None]]],
}


@pytest.mark.parametrize("path", NOT_THERE, ids=str)
def test_requests(path: tuple[Any, ...]) -> None:
    for value in NOT_THERE[path]:
        damaged = changed(("pending", *path), value)
        with pytest.raises(SnapshotInvalid):
            load(damaged, WAITS)


@pytest.mark.parametrize("damage", ["reversed", "double", "uncounted", "two stand still"])
def test_requests_that_do_not_fit_each_other(damage: str) -> None:
    tree = json.loads(changed(("spent", 0), 1))
    assert load(json.dumps(tree), WAITS).pending[-1].id == 5
    pending = tree["pending"]
    if damage == "reversed":
        pending.reverse()
    elif damage == "double":
        pending.insert(0, pending[0])
    elif damage == "uncounted":
        tree["spent"][2] = 4
    else:
        pending[0][4] = pending[1][4] = None
    with pytest.raises(SnapshotInvalid):
        load(json.dumps(tree), WAITS)


FIRED = "setTimeout((x) => x, 0, 1); setInterval((x) => x, 0); fetch('/x')"


def fired() -> dict[str, Any]:
    """A snapshot with two timers that have fired, which the script holds up."""
    machine = start(FIRED)
    machine.wall_clock = lambda: 1000.0
    assert machine.run() == "paused"
    machine.wall_clock = lambda: 2000.0
    assert machine.run() == "paused"
    tree: dict[str, Any] = json.loads(dump(machine))
    assert [job[0] for job in tree["jobs"]] == ["timer", "timer"]
    return tree


@pytest.mark.parametrize(
    "job",
    [
        ["timer"], ["timer", 1, [0]], ["timer", 1, [0], [1]], ["timer", 1, [0], [1], None, None],
        ["timer", "1", [0], [1], None], ["timer", 1, None, [1], None], ["timer", 1, [0], [], None],
        ["timer", 1, [0], [1], "x"], ["timer", 1, [0], [1], -5], ["timer", 1, [0], [0], 5],
        ["rearm", 1, [0], [1], None], ["rearm", 1, [0], [1]], ["rearm", 1, [1], [1], 5],
        ["microtask"], ["microtask", 5], ["microtask", [0], [0]], ["microtask", ["%Math%"]],
        ["interval", 1, [0], [1], 5], [["timer"], 1, [0], [1], None],
    ],
)  # fmt: skip
def test_jobs(job: Any) -> None:
    tree = fired()
    assert load(json.dumps(tree), FIRED).timers
    tree["jobs"][0] = job
    with pytest.raises(SnapshotInvalid):
        load(json.dumps(tree), FIRED)


def test_jobs_that_are_good_in_another_order() -> None:
    """Timers come after microtasks, however they are written."""
    tree = fired()
    first = tree["jobs"][0]
    tree["jobs"] += [["microtask", first[2]], ["rearm", *first[1:4], 5]]
    machine = load(json.dumps(tree), FIRED)
    assert [job[0] for job in machine.jobs] == ["microtask"]
    assert [job[0] for job in machine.timers] == ["timer", "timer", "rearm"]
