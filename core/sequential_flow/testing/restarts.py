"""A new process for every step, and a fresh machine at every pause."""

from __future__ import annotations

from ..flow import SequentialFlow
from ..machine import Machine
from ..snapshot import dump, load
from ..task import Task
from .play import Move, Play


class Restarted(Play):
    """Each move finds a process that knows nothing, and a client that looks at the task first."""

    def next_move(self, task: Task) -> Move:
        self.flow: SequentialFlow = self.new_process()
        found = self.flow.get_task(task.id)
        if found != task:
            raise AssertionError(f"stored is {found!r}, and the last step gave {task!r}")
        if found.snapshot is not None:
            reloaded(load(found.snapshot, found.code, self.scenario.limits), found.code)
        return super().next_move(found)


def reloaded(machine: Machine, source: str) -> Machine:
    """What comes of saving `machine` and loading it; saved again, it is the same, byte for byte."""
    text = dump(machine)
    fresh = load(text, source, machine.limits)
    if dump(fresh) != text:
        raise AssertionError("a snapshot that is loaded and saved becomes another snapshot")
    return fresh
