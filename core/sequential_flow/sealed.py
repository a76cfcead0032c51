"""Tasks without storage: all of their state travels with the client, sealed.

    execute(save_to_storage=False)                 -> task, task.sealed_state
    resume(…, paused_state=…, save_to_storage=False)   -> the next task, the next sealed state

A sealed state is good until the task's time to live is over, and for one answer: the storage of
the flow remembers which were used, by a small record of the seal's id until the seal expires. The
very same answer may be given again, by a client that did not get to see what came of it. Then the
flow runs again from the same state, at the same time by its clock, to the same next state (but for
Math.random). Where flows have no storage in common (the default is the memory of one process)
nobody remembers, and a client can go back to an older state of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

from . import arguments
from .errors import Conflict, InvalidRequest, SnapshotInvalid
from .seal import Sealer, Unsealed
from .storage.protocol import Storage
from .task import HIDDEN, LIVE, Task, epoch_seconds
from .transitions import Seconds, Transitions, check_can_go_on, refuse_answer

PURPOSE = "task"


class SealedTasks:
    """Moves tasks whose state the client has. `clock` gives epoch seconds."""

    def __init__(
        self,
        sealer: Sealer,
        transitions: Transitions,
        storage: Storage,
        clock: Callable[[], float],
    ) -> None:
        self._sealer = sealer
        self._transitions = transitions
        self._storage = storage
        self._clock = clock

    def execute(self, task: Task, slice_seconds: Seconds) -> Task:
        self._transitions.begin(task)
        self._transitions.step("execute", task, {}, slice_seconds, unstored_at=self._clock())
        return self._sealed(task)

    def resume(
        self,
        task_id: str,
        state: str,
        response: object,
        target: tuple[int | None, int | None],
        original_code: str | None,
        slice_seconds: Seconds,
    ) -> Task:
        """`target` is revision and request id, as of `arguments.target`."""
        unsealed = self._sealer.read(state, purpose=PURPOSE)
        task = _task_in(unsealed, task_id, original_code)
        revision, request_id = target
        if revision is not None and revision != task.revision:
            raise InvalidRequest(f"this vmState is not of this state, which is at {task.vm_state}")
        answers = {}
        if response is not None:
            answers = _answers(task, request_id, response)
        else:
            check_can_go_on(task, self._clock())
        used = self._use(unsealed, answers)
        moment = epoch_seconds(used.created_at)
        self._transitions.step("answer", task, answers, slice_seconds, unstored_at=moment)
        return self._sealed(task, _following(unsealed.seal_id, used))

    def seal(self, task: Task, seal_id: str | None = None) -> str:
        """The sealed state of a live task."""
        payload = json.dumps(task.to_record(), separators=(",", ":")).encode()
        return self._sealer.seal(
            payload,
            purpose=PURPOSE,
            expires_at=epoch_seconds(task.expires_at),
            seal_id=seal_id,
        )

    def _sealed(self, task: Task, seal_id: str | None = None) -> Task:
        if task.status in LIVE:
            task.sealed_state = self.seal(task, seal_id)
        return task

    def _use(self, unsealed: Unsealed, answers: dict[int, dict[str, Any]]) -> Task:
        """Remembers that this seal was used: when (`created_at`), for which answers (`answered`).

        The same answers given again find the record of the first time.
        """
        from .step import digest

        now = self._clock()
        used = Task(
            f"{HIDDEN}{unsealed.seal_id}",
            status="completed",
            ttl_seconds=max(unsealed.expires_at - now, 0.001),
            revision=1,
            now=now,
        )
        used.answered = {str(id_): digest(response) for id_, response in answers.items()}
        try:
            self._storage.save(used, 0)
            return used
        except Conflict:
            known = self._storage.load(used.id)
            if known is not None and known.answered == used.answered:
                return known
        message = "this sealed state was used already, with another answer"
        raise Conflict(f"{message}; go on with the one that came back then")


def _following(seal_id: str, used: Task) -> str:
    """The id of the next state: the same for all copies of it, so that the flow cannot fork."""
    return hashlib.sha256(f"{seal_id} {json.dumps(used.answered)}".encode()).hexdigest()[:32]


def _task_in(unsealed: Unsealed, task_id: str, original_code: str | None) -> Task:
    try:
        task = Task.from_record(json.loads(unsealed.payload))
    except ValueError as error:
        raise SnapshotInvalid("the sealed state holds no task") from error
    if task.id != task_id:
        raise InvalidRequest("this sealed state is of another task; send its own taskId")
    if original_code is not None and original_code != task.code:
        raise InvalidRequest("originalCode is not the code of this sealed state")
    return task


def _answers(task: Task, request_id: int | None, response: object) -> dict[int, dict[str, Any]]:
    if request_id is None:
        raise InvalidRequest("which request is answered? give the task's vmState or requestId")
    request = task.request(request_id)
    if request is None:
        refuse_answer(task, request_id)
    return {request_id: arguments.answer(request.kind, response)}
