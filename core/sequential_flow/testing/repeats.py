"""Every message to the service comes twice, and once more when it is long out of date."""

from __future__ import annotations

from ..task import Task
from .play import Move, Play
from .scenario import TASK_ID, Scenario

#: What comes again late: the latest so many moves. A task remembers its latest 64 answers.
_KEPT = 40
_OTHER_ANSWER = {"error": "an answer that nobody gave"}


class Repeated(Play):
    """Each move is made again at once and after each of the next ones; false answers come, too."""

    def __init__(self, scenario: Scenario) -> None:
        super().__init__(scenario)
        self._made: list[Move] = []

    def make(self, move: Move) -> Task:
        task = super().make(move)
        self._made = [*self._made, move][-_KEPT:]
        for old in reversed(self._made):
            if super().make(old) != task:
                raise AssertionError("a message that came again changed the task")
        self._refuse_other_answers(task)
        return task

    def _refuse_other_answers(self, task: Task) -> None:
        """To what is not outstanding any more."""
        outstanding = {request.id for request in task.pending_requests}
        gone = [request_id for request_id in self.watched.requests if request_id not in outstanding]
        for request_id in gone[-_KEPT:]:
            refused = self.flow.resume(TASK_ID, _OTHER_ANSWER, request_id=request_id)
            if refused.error_code not in ("CONFLICT", "INVALID_REQUEST"):
                raise AssertionError(f"request {request_id} took a second, other answer")
        if gone and self.flow.get_task(TASK_ID) != task:
            raise AssertionError("an answer that was refused changed the task")
