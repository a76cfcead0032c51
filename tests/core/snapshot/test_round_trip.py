"""Whatever a machine holds, it holds after a round trip, and the bytes are the same again."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import sequential_flow
from sequential_flow import SnapshotInvalid, builtins
from sequential_flow.machine import Machine
from sequential_flow.runtime.iteration import Record
from sequential_flow.runtime.objects import JSArray, JSFunction, JSObject
from sequential_flow.snapshot import dump, load
from sequential_flow.snapshot.layouts import tag_of
from snapshot_scripts import SCRIPTS, answer, end, paused, run_straight, snapshots, start

NAMES = sorted(SCRIPTS)


@pytest.mark.parametrize("name", NAMES)
def test_goes_on_from_every_request(name: str) -> None:
    source = SCRIPTS[name]
    found, reached = snapshots(source)
    assert reached == run_straight(source)
    for text in found:
        assert dump(load(text, source)) == text


@pytest.mark.parametrize("chunk_size", [0, 7])
@pytest.mark.parametrize("name", NAMES)
def test_goes_on_from_every_step(name: str, chunk_size: int) -> None:
    source = SCRIPTS[name]
    found, reached = snapshots(source, chunk_size)
    assert reached == run_straight(source)
    for text in found[:: max(1, len(found) // 20)]:
        assert dump(load(text, source)) == text


FRESH = """
import json, sys
from snapshot_scripts import answer, end
from sequential_flow.snapshot import dump, load
source, text = json.load(sys.stdin)
machine = load(text, source)
assert dump(machine) == text
answer(machine)
while machine.run() == "paused":
    answer(machine)
print(json.dumps(end(machine)))
"""


@pytest.mark.parametrize("name", NAMES)
def test_goes_on_in_another_process(name: str) -> None:
    source = SCRIPTS[name]
    machine = paused(source)
    answer(machine)
    if machine.run() != "paused":
        machine = paused(source)
    core = Path(sequential_flow.__file__).parents[1]
    path = [str(core), str(Path(__file__).parents[2] / "support")]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}\n{FRESH}"],
        input=json.dumps([source, dump(machine)]),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == json.loads(json.dumps(run_straight(source)))


def test_the_text_may_be_rewritten_by_other_json_tools() -> None:
    source = SCRIPTS["values"]
    text = dump(paused(source))
    rewritten = json.dumps(json.loads(text), ensure_ascii=False, indent=1)
    assert dump(load(rewritten, source)) == text


def test_a_very_long_list_of_objects() -> None:
    source = (
        "let head = null; for (let i = 0; i < 100000; i++) head = {next: head}; fetch('/');"
        "let n = 0; for (let h = head; h; h = h.next) n++; n"
    )
    text = dump(paused(source))
    machine = load(text, source)
    assert dump(machine) == text
    answer(machine)
    assert machine.run() == "completed"
    assert machine.result == 100000


def test_the_global_object_keeps_its_identity() -> None:
    source = "globalThis.a = 1; this.b = () => 2; fetch('/'); a + b() + globalThis.a"
    machine = load(dump(paused(source)), source)
    assert machine.globals is machine.global_object.props
    answer(machine)
    machine.run()
    assert machine.result == 4


def test_untouched_intrinsics_cost_nothing() -> None:
    touching = "Object.keys(Math); for (const k in []) k; [].map.name; Math.max.length; fetch('/')"
    assert '"intrinsics"' not in dump(paused(touching))


def test_budgets_stay_spent() -> None:
    source = "for (let i = 0; i < 1000; i++); fetch('/'); fetch('/')"
    machine = paused(source)
    again = load(dump(machine), source)
    assert (again.steps_used, again.allocated, again.requests_made) == (
        machine.steps_used,
        machine.allocated,
        1,
    )
    assert again.steps_used >= 1000


def test_another_source_is_refused() -> None:
    text = dump(paused("fetch('/')"))
    with pytest.raises(SnapshotInvalid, match="another source"):
        load(text, "fetch('/');")


def test_only_a_running_machine_has_a_snapshot() -> None:
    with pytest.raises(ValueError, match="started"):
        dump(Machine())
    machine = start("1")
    assert load(dump(machine), "1").run() == "completed"
    machine.run()
    assert end(machine)[0] == 1
    with pytest.raises(ValueError, match="ended"):
        dump(machine)


#: Classes with a form of their own in `writer`, and common bases without instances.
OWN_FORM = {"JSArray", "IrregularArray", "JSFunction", "JSGenerator", "JSObject"}
ABSTRACT = {"JSKeyed", "JSKeyedIterator", "JSIteratorRecord", "JSWeakCollection"}


def test_every_class_has_a_place() -> None:
    assert issubclass(JSArray, JSObject)
    assert issubclass(JSFunction, JSObject)
    package = sequential_flow.__name__
    for module in (*builtins.MODULES, *builtins.OPERATION_MODULES):
        home = package if module.startswith("web.") else f"{package}.builtins"
        import_module(f"{home}.{module}")
    todo: list[type] = [JSObject, Record]
    while todo:
        kind = todo.pop()
        todo += kind.__subclasses__()
        if kind.__name__ not in OWN_FORM | ABSTRACT | {"Record"}:
            assert tag_of(kind)
