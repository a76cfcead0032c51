"""Worker: takes messages about driven tasks from a queue, and gets the tasks on.

    message ──> load the task ──> running: one slice of computing
                                  paused:  all fetches and calls side by side, each answer stored
                                           by a step of its own; what is due happens
            ──> send the message for what is left ──> delete this one

Messages come at least once, late, and in any order, and workers die at any moment. The rules:

- Whoever makes a revision sees to it that a message speaks of it. A client's step sends one before
  it is saved. A worker's step need not: the worker still has its own message, which comes again
  when the worker dies, and before it deletes that one it sends one for the newest revision, if the
  newest revision is its own. So of two workers with the same message one sends the next, and
  copies do not multiply.
- A message of an older revision than the stored one is stale, for somebody else made the newer one
  and speaks of it; unless it has been delivered before: then its worker may have died half-way.
- A message of a newer revision has overtaken the saving; it waits a little.
- A worker that may have lost its message to another (the visibility time-out passed) makes steps
  as a client does.

Within one process a task is in the hands of one thread: a message that comes meanwhile is handed
over to it. Two processes may perform the same request at the same time, with the same
`Idempotency-Key`, when a client's event or a copy of a message comes in between; the flow takes one
answer.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable

from .driver import Driver
from .errors import InvalidRequest
from .flow import SequentialFlow
from .handling import Following, Handling, line_of
from .queue.protocol import Delivery, Queue
from .work_message import WorkMessage

log = logging.getLogger("sequential_flow")


class Worker:
    """Handles messages of `queue` about tasks of `flow`; `driver` performs their requests.

    max_deliveries   how often a revision is tried before its task ends with DELIVERY_FAILED
    slice_seconds    computing in one go; less than a third of the visibility time-out
    reserve_seconds  what is kept free at the end of a deadline, for storing and sending
    retry_seconds    before the second try; then twice as long each time, at most a minute
    clock            epoch seconds, as the flow's
    """

    def __init__(
        self,
        flow: SequentialFlow,
        driver: Driver,
        queue: Queue,
        *,
        max_deliveries: int = 5,
        slice_seconds: float = 5.0,
        reserve_seconds: float = 3.0,
        retry_seconds: float = 1.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.flow = flow
        self.driver = driver
        self.queue = queue
        self.max_deliveries = max_deliveries
        self.slice_seconds = slice_seconds
        self.reserve_seconds = reserve_seconds
        self.retry_seconds = retry_seconds
        self.clock = clock
        self.at_work = AtWork()
        self.drain_until = math.inf

    def handle(self, delivery: Delivery, *, deadline_seconds: float | None = None) -> bool:
        """Performs one message. False when it must come again; it was not deleted then.

        `deadline_seconds` is the time there is for it (what a serverless invocation has left):
        when it nears, nothing new is begun, and what is not done is left to the next message.
        Raises nothing.
        """
        try:
            message = WorkMessage.parse(delivery.message)
        except InvalidRequest as error:
            log.error("dropped a message: %s", error.message)
            return self._done(delivery, None)
        if not self.at_work.begin(message):  # another thread has the task, and now knows of this
            return delivery.attempts == 1 and self._done(delivery, None)
        try:
            following = Handling(self, delivery, message, deadline_seconds).run()
        finally:
            handed_over = self.at_work.end(message.task)
        if handed_over > (following[0].revision if following else 0):
            following = WorkMessage(message.task, handed_over), 0.0
        return self._done(delivery, following)

    def run(
        self,
        stop: threading.Event,
        *,
        threads: int = 4,
        wait_seconds: float = 1.0,
        drain_seconds: float = 30.0,
    ) -> None:
        """Handles messages in `threads` until `stop` is set, then finishes those in hand.

        What is not finished after `drain_seconds` is given back to the queue.
        """
        self.drain_until = math.inf
        loops = [
            threading.Thread(target=self._loop, args=[stop, wait_seconds], name=f"worker-{n}")
            for n in range(threads)
        ]
        for loop in loops:
            loop.start()
        try:
            stop.wait()
        finally:  # Ctrl-C too
            stop.set()
            self.drain_until = time.monotonic() + drain_seconds
            for loop in loops:
                loop.join()

    def _loop(self, stop: threading.Event, wait_seconds: float) -> None:
        while not stop.is_set():
            try:
                deliveries = self.queue.receive(1, wait_seconds)
            except Exception as error:
                log.error("the queue cannot be read: %s", line_of(error))
                stop.wait(1)
                continue
            for delivery in deliveries:
                self.handle(delivery)

    def _done(self, delivery: Delivery, following: Following) -> bool:
        """The next message is there before this one goes."""
        try:
            if following is not None:
                message, delay = following
                self.queue.send(message.to_json(), min(delay, self.queue.max_delay_seconds))
            self.queue.delete(delivery)
        except Exception as error:
            log.error("the queue cannot be written: %s", line_of(error))
            return False
        return True


class AtWork:
    """The tasks that threads of this process have in hand: id -> newest revision handed over."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tasks: dict[str, int] = {}

    def begin(self, message: WorkMessage) -> bool:
        """False when another thread has the task; then the message is handed over to it."""
        with self._lock:
            handed_over = self._tasks.get(message.task)
            if handed_over is None:
                self._tasks[message.task] = 0
                return True
            self._tasks[message.task] = max(handed_over, message.revision)
            return False

    def end(self, task_id: str) -> int:
        """The newest revision that was handed over; 0 for none."""
        with self._lock:
            return self._tasks.pop(task_id)

    def newest(self, task_id: str) -> int:
        """The same, while the task is in hand."""
        with self._lock:
            return self._tasks[task_id]
