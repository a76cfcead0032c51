"""WorkMessage: what a queue carries about a driven task.

    {"task": "user-report", "revision": 7}

"Since revision 7 this task has something to do." A worker that sends such a message again adds
what the next one must know: `failures` and `error` after a failure, `early` when the task was not
stored yet. Whoever else sends messages needs the two fields only.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .arguments import task_id
from .errors import InvalidRequest

_MAX_ERROR = 500


class WorkMessage(NamedTuple):
    """A message as it is sent.

    failures  how often the task was tried at this revision before the message was sent, in vain;
              None in a message that was not tried yet
    error     the last failure, in one line
    early     how often the message came before its revision was stored
    """

    task: str
    revision: int
    failures: int | None = None
    error: str = ""
    early: int = 0

    def to_json(self) -> dict[str, Any]:
        """As short as it can be."""
        out: dict[str, Any] = {"task": self.task, "revision": self.revision}
        if self.failures is not None:
            out.update(failures=self.failures, error=self.error[:_MAX_ERROR])
        return {**out, "early": self.early} if self.early else out

    @classmethod
    def parse(cls, value: object) -> WorkMessage:
        """Raises InvalidRequest for anything else."""
        if not isinstance(value, dict):
            raise InvalidRequest("a message to a worker must be an object with task and revision")
        failures = value.get("failures")
        return cls(
            task_id(value.get("task")),
            _count(value.get("revision"), "revision"),
            None if failures is None else _count(failures, "failures"),
            str(value.get("error") or "")[:_MAX_ERROR],
            _count(value.get("early", 0), "early"),
        )


def _count(value: object, name: str) -> int:
    if type(value) is int and 0 <= value < 2**53:
        return value
    raise InvalidRequest(f"{name} of a message to a worker must be a whole number from 0 on")
