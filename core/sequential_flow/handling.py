"""Handling: what a worker does with one message, in one thread; the rules stand in `worker.py`."""

from __future__ import annotations

import logging
import math
import random
import time

from .driver import UnderWay
from .errors import (
    Conflict,
    DeliveryFailed,
    Expired,
    InternalError,
    InvalidRequest,
    SequentialFlowError,
    SnapshotInvalid,
    StorageUnavailable,
    TaskNotFound,
    TooLarge,
)
from .queue.protocol import Delivery, ExtendsDeliveries, Queue
from .task import LIVE, PendingRequest, Task
from .work_message import WorkMessage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .worker import Worker

log = logging.getLogger("sequential_flow")

#: How often a message may come before its task; waiting 0.25 s, then twice as long each time.
_MAX_EARLY = 12
#: A message comes early by milliseconds, mostly.
_EARLY_LOOKS_SECONDS = (0.01, 0.04, 0.15)
#: How often a handling looks at its time, its message and what was handed over to it.
_TICK_SECONDS = 0.25

#: What is to be sent next, and its delay in seconds.
Following = tuple[WorkMessage, float] | None

_ERRORS = {
    error.code: error
    for error in (
        Conflict,
        Expired,
        InvalidRequest,
        SnapshotInvalid,
        StorageUnavailable,
        TaskNotFound,
        TooLarge,
    )
}


class Handling:
    """One message of `worker`.

    task         the task as this handling knows it
    responsible  whether the next message is for this handling to send
    """

    def __init__(
        self,
        worker: Worker,
        delivery: Delivery,
        message: WorkMessage,
        deadline_seconds: float | None,
    ) -> None:
        self._worker = worker
        self._delivery = delivery
        self._message = message
        self._task: Task | None = None
        self._responsible = True
        begin = time.monotonic()
        self._hold = _Hold(worker.queue, delivery, begin)
        reserve = min(worker.reserve_seconds, (deadline_seconds or 0) / 4)
        end = math.inf if deadline_seconds is None else begin + deadline_seconds
        self._begin_until, self._stop_at = end - 2 * reserve, end - reserve

    def run(self) -> Following:
        """What is to be sent next."""
        try:
            return self._run()
        except (TaskNotFound, Expired):
            return None
        except StorageUnavailable as error:
            log.warning("task %s waits: %s", self._message.task, error.message)
            return self._again(self._failures, self._message.error), 5 * random.uniform(0.5, 1)
        except TooLarge as error:
            return self._give_up(line_of(error))
        except SequentialFlowError as error:
            return self._failed(f"{error.code}: {line_of(error)}")
        except Exception as error:
            log.error("task %s cannot be handled", self._message.task, exc_info=error)
            return self._failed(f"{type(error).__name__} in the worker; its log has the details")

    @property
    def _failures(self) -> int:
        """Tries at this revision before this one, in vain."""
        return (self._message.failures or 0) + self._delivery.attempts - 1

    def _run(self) -> Following:
        task = self._stored()
        if task is None:
            return self._early()
        self._task = task
        if task.status not in LIVE:
            return None
        if task.revision > self._message.revision:
            was_tried = self._delivery.attempts > 1 or self._message.failures is not None
            return self._next(task) if was_tried else None
        if self._failures >= self._worker.max_deliveries:
            return self._give_up(self._message.error or "each time its worker died or was cut off")
        self._advance(task)
        return self._what_is_left(task.revision)

    def _stored(self) -> Task | None:
        """The task; None when the message's revision is not stored yet."""
        for seconds in (*_EARLY_LOOKS_SECONDS, 0):
            try:
                task = self._look()
                if task.revision >= self._message.revision:
                    return task
            except TaskNotFound:
                pass
            if self._message.early:
                break
            time.sleep(seconds)
        return None

    def _early(self) -> Following:
        early = self._message.early
        if early >= _MAX_EARLY:
            log.warning("dropped a message: task %s never came", self._message.task)
            return None
        return self._message._replace(early=early + 1), 0.25 * 2**early

    def _what_is_left(self, revision_before: int) -> Following:
        task = self._task
        assert task is not None
        if not self._responsible:
            return None
        following = self._next(task)
        if following is None or following[1] > 0 or task.revision > revision_before:
            return following
        if time.monotonic() > self._worker.drain_until:
            return self._again(self._failures, self._message.error), 0.0
        waiting = ", ".join(f"{r.kind} {r.id}" for r in task.pending_requests[:3])
        return self._failed(f"nothing was done in the time of one delivery (first: {waiting})")

    def _next(self, task: Task) -> Following:
        delay = task.work_delay(self._worker.clock()) if task.status in LIVE else None
        if delay is None:
            return None
        return WorkMessage(task.id, task.revision), delay + 0.001 if delay else 0.0

    # -- getting on ------------------------------------------------------------------------------

    def _advance(self, task: Task) -> None:
        """One slice, and the answers to what is outstanding.

        What the answers bring about is begun too, while one of the first requests is under way:
        the chains of a `Promise.all` do not wait for the slowest of them.
        """
        under_way = self._worker.driver.under_way()
        try:
            self._begin(under_way, task)
            first = under_way.ids()
            self._go_on()
            while under_way and self._is_live() and time.monotonic() < self._end():
                self._take_answers(under_way)
                self._hold.keep()
                self._take_over()
                self._go_on()
                if first & under_way.ids() and self._task is not None:
                    self._begin(under_way, self._task)
        finally:
            under_way.close(wait=False)

    def _begin(self, under_way: UnderWay, task: Task) -> None:
        if time.monotonic() < min(self._begin_until, self._end()):
            under_way.begin(task)

    def _take_answers(self, under_way: UnderWay) -> None:
        now = time.monotonic()
        if now >= self._begin_until:
            under_way.drop_waiting()
        patience = min(self._until_work(), _TICK_SECONDS, self._end() - now)
        for began, request, response in under_way.wait(max(0.0, patience)):
            if self._is_live():
                self._answer(began, request, response)

    def _until_work(self) -> float:
        """Seconds until the flow can go on without an answer."""
        assert self._task is not None
        until_due = self._worker.driver.until_due(self._task)
        if self._task.status == "running":
            return 0.0
        return math.inf if until_due is None else until_due + 0.001

    def _answer(self, began: Task, request: PendingRequest, response: dict[str, object]) -> None:
        announce = not self._hold.is_sure()
        self._take(
            self._worker.driver.answer(
                began, request, response, slice_seconds=self._slice_seconds(), announce=announce
            ),
            announce,
        )

    def _go_on(self) -> None:
        """One slice, if there is anything to do without an answer."""
        task = self._task
        if task is not None and self._worker.driver.can_go_on(task):
            announce = not self._hold.is_sure()
            seconds = self._slice_seconds()
            going = self._worker.driver.go_on(task, slice_seconds=seconds, announce=announce)
            self._take(going, announce)

    def _take(self, task: Task, announced: bool) -> None:
        """`task` came out of a step. One that somebody else has made is theirs to speak of.

        A step that stored nothing may bring back the revision that is known already: who has to
        speak of it is known, too. So it is when somebody else has given the same answer before.
        """
        before = 0 if self._task is None else self._task.revision
        try:
            self._task = _checked(task)
        except Conflict:
            self._task = self._look()
        if task.is_advanced:
            self._responsible = not announced
        elif self._task.revision > before:
            self._responsible = False

    def _take_over(self) -> None:
        """Looks again when another thread has handed over a message about a newer revision."""
        assert self._task is not None
        if self._worker.at_work.newest(self._message.task) > self._task.revision:
            self._task = self._look()
            self._responsible = False

    def _look(self) -> Task:
        return _checked(self._worker.flow.get_task(self._message.task))

    def _is_live(self) -> bool:
        return self._task is not None and self._task.status in LIVE

    def _end(self) -> float:
        return min(self._stop_at, self._worker.drain_until)

    def _slice_seconds(self) -> float:
        left = self._end() - time.monotonic()
        return max(0.05, min(self._worker.slice_seconds, left))

    # -- failures --------------------------------------------------------------------------------

    def _failed(self, reason: str) -> Following:
        """Tries again later; what has been achieved at a newer revision is not tried in vain."""
        failures = self._failures + 1
        if self._task is not None and self._task.revision > self._message.revision:
            message = WorkMessage(self._message.task, self._task.revision, 1, reason)
        elif failures >= self._worker.max_deliveries:
            return self._give_up(reason)
        else:
            message = self._again(failures, reason)
        delay = min(60.0, self._worker.retry_seconds * 2 ** (failures - 1))
        log.warning("task %s is tried again in %.1f s: %s", message.task, delay, reason)
        return message, delay

    def _again(self, failures: int, error: str) -> WorkMessage:
        return WorkMessage(self._message.task, self._message.revision, failures, error)

    def _give_up(self, reason: str) -> Following:
        """Ends the task with DELIVERY_FAILED."""
        message = self._message
        revision = message.revision if self._task is None else self._task.revision
        tries = min(self._failures + 1, self._worker.max_deliveries)
        error = DeliveryFailed(
            f"a worker gave up at revision {revision} after {tries} deliveries: {reason}"
        )
        log.error("task %s: %s", message.task, error.message)
        ended = self._worker.flow.fail_task(message.task, revision, error)
        if ended.error_code == "STORAGE_UNAVAILABLE":
            return self._again(self._failures, reason), 5 * random.uniform(0.5, 1)
        if ended.error_code not in (None, error.code):
            log.error("task %s could not be ended: %s", message.task, ended.error)
        return None


class _Hold:
    """A delivery that must stay ours while we work on it."""

    def __init__(self, queue: Queue, delivery: Delivery, begin: float) -> None:
        self._delivery = delivery
        self._queue = queue if isinstance(queue, ExtendsDeliveries) else None
        self._seconds = self._queue.visibility_seconds if self._queue else math.inf
        self._until = begin + self._seconds

    def is_sure(self) -> bool:
        """Whether nobody else can have got the message meanwhile.

        A queue that cannot extend must have a time-out longer than any handling.
        """
        return time.monotonic() < self._until

    def keep(self) -> None:
        """Extends the delivery when a third of its time is over."""
        now = time.monotonic()
        if self._queue is None or now < self._until - self._seconds * 2 / 3:
            return
        try:
            kept = self._queue.extend(self._delivery, self._seconds)
        except Exception as error:
            log.warning("a message could not be held: %s", line_of(error))
        else:
            self._until = now + self._seconds if kept else -math.inf


def _checked(task: Task) -> Task:
    """`task`; raises what kept a call from its work."""
    if task.error_detail is None or task.is_finished:
        return task
    raise _ERRORS.get(str(task.error_code), InternalError)(str(task.error))


def line_of(error: Exception) -> str:
    """The message of an error of ours; of others the name only, for nobody knows what they say."""
    if isinstance(error, SequentialFlowError):
        return error.message.splitlines()[0][:300] if error.message else error.code
    return type(error).__name__
