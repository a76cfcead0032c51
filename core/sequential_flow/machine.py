"""The machine that runs one flow: start, run to a pause or the end, take answers, go on.

A run is a sequence of *units*: first the script, then one job after the other. While a unit is
paused its activations stand in `stack`; they are resumed innermost first, each receiving what the
one inside it ended with. Nothing else of a paused machine is hidden in Python: everything that
`snapshot` writes is in the attributes below.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from . import builtins
from .builtins.prelude_program import SUPPORT as SUPPORT
from .builtins.prelude_program import prelude_program
from .compiler.program import SourceProgram, compile_script
from .errors import LimitExceeded, SnapshotInvalid
from .limits import Limits
from .runtime import functions, promises
from .runtime.completion import Abort, Pause, Throw
from .runtime.conversions import display, to_object, to_property_key
from .runtime.frames import (
    CHUNK,
    HEADROOM,
    NORMAL,
    THROW,
    Completion,
    Frame,
)
from .runtime.json_values import json_to_value, value_to_json
from .runtime.objects import JSError, JSObject
from .runtime.promises import FULFILLED, JOBS, PENDING, JSPromise
from .runtime.realm import Realm
from .runtime.values import EMPTY, Value, undefined
from .web.requests import Outstanding, Timer
from .web.requests import Request as Request

#: Steps that saving an activation is worth, and going on with it.
FRAME_STEPS = 20

InlineFunction = Callable[[int, list[Any]], dict[str, Any]]


class Machine(Realm):
    """One flow. style: ``direct``, ``promise`` or ``auto`` (decided by the script's text)."""

    find = staticmethod(builtins.find)
    load_prelude = staticmethod(prelude_program)

    def __init__(self, *, limits: Limits | None = None, style: str = "auto") -> None:
        super().__init__(limits or Limits())
        self.style = style
        self.program: SourceProgram | None = None
        #: Saved activations, innermost last.
        self.stack: list[Frame] = []
        #: What the innermost of them receives.
        self.completion: Completion = (NORMAL, undefined)
        #: new, script, jobs, ended: which unit runs or comes next.
        self.phase = "new"
        self.jobs: deque[tuple[str, tuple[Any, ...]]] = deque()
        #: Jobs, too, that come when there are no others.
        self.timers: deque[tuple[str, Timer]] = deque()
        #: The promise that the script's result is, or None.
        self.awaited: JSPromise | None = None
        self.value: Value = undefined
        self.pending = Outstanding()
        self.requests_made = 0
        self.logs: list[dict[str, str]] = []
        self.unhandled_rejections: list[JSPromise] = []
        #: {(program, number): array} of tagged templates.
        self.templates: dict[tuple[str, int], Any] = {}
        self.result: Any = None
        self.error_detail: dict[str, Any] | None = None
        # -- transient state --
        #: Whether a snapshot was loaded, which may not fit what the script's code expects.
        self.restored = False
        self.clock: Callable[[], float] = time.monotonic
        #: Epoch seconds, for what is due.
        self.wall_clock: Callable[[], float] = time.time
        #: name -> what answers a `call` at once, by request id and arguments; None to pause for it.
        self.inline_function: Callable[[str], InlineFunction | None] = lambda name: None
        self.deadline: float | None = None
        self.chunk_size = CHUNK
        self.stack_limit = 0
        self.compile_limit = 0

    # -- starting

    def start(self, source: str, input: Any = None, *, shared_realm: bool = False) -> None:
        """Compile the script. Raises ScriptSyntaxError or LimitExceeded.

        shared_realm: it is one of several scripts of one realm (each started when the one before it
        has ended), as web pages have them. Its declarations become visible to the others, there is
        no `input`, its value is not kept, and nobody waits for promises.
        """
        size = len(source.encode("utf-8", "surrogatepass"))
        if size > self.limits.source_bytes:
            raise LimitExceeded(
                f"the source is too large: {size} bytes, the limit is {self.limits.source_bytes}"
            )
        self.program = compile_script(source, SUPPORT, expose_globals=shared_realm)
        if self.style == "auto":
            self.style = style_of(self.program)
        if not shared_realm:
            # Not `put`, which would make all the lazy properties of the global object.
            self.globals["input"] = json_to_value(self, input)
        self.phase = "script"

    # -- running

    def run(self, slice_seconds: float | None = None) -> str:
        """Go on to the next pause or the end: ``paused``, ``completed``, ``error``, ``sliced``."""
        if self.phase == "ended":
            return "error" if self.error_detail is not None else "completed"
        self.deadline = None if slice_seconds is None else self.clock() + slice_seconds
        self._measure_python_stack()
        try:
            return self._run_units() if self._may_go_on() else "paused"
        except Abort as abort:
            return self._fail(abort.code, "LimitError", abort.message, [])
        except RecursionError:
            return self._fail(
                "LIMIT_EXCEEDED", "RangeError", "Maximum call stack size exceeded", []
            )
        except MemoryError:
            return self._fail("LIMIT_EXCEEDED", "RangeError", "Out of memory", [])
        except Exception as error:
            if self.restored:
                raise SnapshotInvalid(f"the snapshot does not fit its script: {error!r}") from error
            raise
        finally:
            self.steps_used += self.chunk - self.fuel
            self.chunk = self.fuel = 0

    def _measure_python_stack(self) -> None:
        """Decide how deep the Python stack may grow before activations are moved to `stack`."""
        depth = 0
        frame: Any = sys._getframe()
        while frame is not None:
            depth += 1
            frame = frame.f_back
        if depth + HEADROOM + functions.COMPILER_DEPTH + 60 > sys.getrecursionlimit():
            sys.setrecursionlimit(depth + 1000)
        self.stack_limit = max(sys.getrecursionlimit() - HEADROOM, depth + 60)
        self.compile_limit = max(self.stack_limit - functions.COMPILER_DEPTH, depth + 40)

    def _may_go_on(self) -> bool:
        """Whether the script does not stand still for a request that is still outstanding.

        While it does, timers that are due fire, and their callbacks wait.
        """
        if all(request.waiter is not None for request in self.pending):
            return True
        while (due := self.pending.first_due(self.now())) is not None:
            self._take_due(due)
            if due.waiter is None:
                return True
        return False

    def _run_units(self) -> str:
        while True:
            try:
                if self.stack:
                    kind, value = self._resume_stack()
                elif self.phase == "script":
                    kind, value = NORMAL, self._call_script()
                elif self.jobs:
                    job, arguments = self.jobs.popleft()
                    kind, value = NORMAL, JOBS[job](self, *arguments)
                elif (rejected := self._rejected()) is not None:
                    kind, value = THROW, rejected.value
                elif self.timers:
                    kind, value = NORMAL, self._run_timer(*self.timers.popleft())
                elif (due := self.pending.first_due(self.now())) is not None:
                    self._take_due(due)
                    continue
                else:
                    return self._idle()
            except Throw as thrown:
                kind, value = THROW, thrown.value
            except Pause as pause:
                outcome = self._paused(pause)
                if outcome is not None:
                    return outcome
                continue
            if kind == THROW:
                return self._uncaught(value)
            if self.phase == "script":
                self._script_ended(value)

    def _rejected(self) -> JSPromise | None:
        """The promise whose rejection ends the flow: nothing can handle it any more."""
        assert self.program is not None
        if self.unhandled_rejections and not self.program.expose_globals:
            return self.unhandled_rejections[0]
        awaited = self.awaited
        return None if awaited is None or awaited.state in (PENDING, FULFILLED) else awaited

    def _run_timer(self, job: str, timer: Timer) -> Value:
        from .web.timers import rearm, run_timer

        return (rearm if job == "rearm" else run_timer)(self, timer)

    def _call_script(self) -> Value:
        assert self.program is not None
        main = functions.closure(self, self.program.templates[0], None)
        return main.code(self, main, self.global_object)

    def _resume_stack(self) -> Completion:
        """Resume saved activations until none is left."""
        stack = self.stack
        completion = self.completion
        while stack:
            frame = stack.pop()
            self.steps_used += FRAME_STEPS
            self.completion = (NORMAL, undefined)
            try:
                completion = (NORMAL, frame.resume(self, completion))
            except Throw as thrown:
                completion = (THROW, thrown.value)
        return completion

    def _paused(self, pause: Pause) -> str | None:
        """Keep the activations; the status to return with, None to go on at once."""
        self.stack.extend(reversed(pause.frames))
        self.steps_used += FRAME_STEPS * len(pause.frames)
        if pause.reason == "request":
            return None if self._may_go_on() else "paused"
        if pause.reason == "memory":
            self._measure_heap()
        depth = self.limits.stack_depth
        if pause.reason != "stack":
            # Where slices end must not matter: as many activations may be on Python's stack.
            depth += sys.getrecursionlimit()
        if len(self.stack) > depth:
            self.completion = (THROW, self.error("RangeError", "Maximum call stack size exceeded"))
        return "sliced" if pause.reason == "slice" else None

    def _measure_heap(self) -> None:
        """Replace what was charged by what is alive; fail when that is too much."""
        from .runtime import heap

        limit = self.limits.memory_bytes
        live = heap.measure(self, limit)
        if live > limit:
            raise Abort("LIMIT_EXCEEDED", f"the memory budget is used up ({limit} bytes)")
        self.allocated = live
        self.allocation_threshold = max(limit, live + limit // 2)

    def _script_ended(self, value: Value) -> None:
        self.phase = "jobs"
        assert self.program is not None
        if self.program.expose_globals:
            return
        self.value = value
        if type(value) is JSPromise:
            self._await(value)
        elif isinstance(value, JSObject):
            then = promises.plain_get(self, value, "then")
            if then is EMPTY or getattr(then, "callable", False):
                wrapped = promises.new_promise(self)
                self.jobs.append(("adopt", (wrapped, False, value)))
                self._await(wrapped)

    def _await(self, promise: JSPromise) -> None:
        self.awaited = promise
        promises.perform_then(self, promise, undefined, undefined, undefined)

    def _idle(self) -> str:
        """Nothing is left to run."""
        if any(map(self._keeps_alive, self.pending)):
            return "paused"
        if self.awaited is None:
            return self._complete(self.value)
        if self.awaited.state == FULFILLED:
            return self._complete(self.awaited.value)
        message = "The flow waits for a promise that nothing can settle any more"
        return self._fail("SCRIPT_ERROR", "Error", message, [])

    def _keeps_alive(self, request: Request) -> bool:
        """Nobody does anything for an event: when the result is there, nobody waits for it either.

        So the event that lost a race, or that would have cancelled the flow, does not hold it up.
        """
        has_result = self.awaited is not None and self.awaited.state == FULFILLED
        return request.kind != "event" or not has_result

    # -- ending

    def _complete(self, value: Value) -> str:
        try:
            self.result = value_to_json(self, value)
        except Throw as thrown:
            return self._uncaught(thrown.value)
        self.phase = "ended"
        self.pending.clear()
        return "completed"

    def _uncaught(self, value: Value) -> str:
        name, message = describe_error(self, value)
        trace = value.trace if isinstance(value, JSError) else []
        stack = [{"function": f, "line": line, "column": column} for f, line, column in trace]
        return self._fail("SCRIPT_ERROR", name, message, stack)

    def _fail(self, code: str, name: str, message: str, stack: list[dict[str, Any]]) -> str:
        self.phase = "ended"
        self.stack.clear()
        self.jobs.clear()
        self.timers.clear()
        self.pending.clear()
        self.error_detail = {
            "name": name,
            "message": message,
            "code": code,
            "stack": stack,
            "retryable": False,
        }
        return "error"

    # -- requests

    def request(
        self, kind: str, url: str | None, options: Any, waiter: JSPromise | Timer | None
    ) -> int:
        """Note an outstanding request; returns its id."""
        request_id = self.next_request_id()
        self.pending.add(Request(request_id, kind, url, options, waiter))
        return request_id

    def next_request_id(self) -> int:
        self.requests_made += 1
        if self.requests_made > self.limits.requests:
            raise Abort(
                "LIMIT_EXCEEDED", f"too many requests (the limit is {self.limits.requests})"
            )
        return self.requests_made

    def answer(self, request_id: int, response: dict[str, Any]) -> None:
        """Give the outcome of an outstanding request; raises KeyError when it is not outstanding.

        response: ``{"data", "status", "statusText", "headers"}`` or ``{"error": message}`` for a
        fetch, ``{"data"}`` or ``{"error": {"name", "message"}}`` for the others.
        """
        request = self.pending.find(request_id)
        if request is None:
            raise KeyError(request_id)
        self._take(request, response)

    def _take(self, request: Request, response: dict[str, Any]) -> None:
        from .web.answers import answer_value, settle

        self.pending.take(request)
        if request.waiter is not None:
            settle(self, request, response)
            return
        try:
            self.completion = (NORMAL, answer_value(self, request.kind, response))
        except Throw as thrown:
            self.completion = (THROW, thrown.value)

    def now(self) -> int:
        """Epoch milliseconds, rounded like the times in tasks."""
        return round(self.wall_clock() * 1000)

    def _take_due(self, request: Request) -> None:
        if request.kind == "sleep":
            self._take(request, {"data": None})
            return
        message = f"No event {request.options['name']!r} within the time given"
        self._take(request, {"error": {"name": "TimeoutError", "message": message}})

    # -- services for the runtime

    def template(self, program: str, index: int) -> Any:
        """The function template of that number."""
        if program == "main":
            assert self.program is not None
            return self.program.templates[index]
        return prelude_program(program).templates[index]

    def operation(self, name: str) -> Any:
        return SUPPORT.operation(name)

    def to_object(self, value: Value) -> JSObject:
        return to_object(self, value)

    def to_property_key(self, value: Value) -> Any:
        return to_property_key(self, value)

    def async_from_sync_iterator(self, iterator: Value, next_method: Value) -> Any:
        """CreateAsyncFromSyncIterator."""
        from .builtins.iterator_helpers import async_from_sync_iterator

        return async_from_sync_iterator(self, iterator, next_method)

    # -- looking at it

    def inspect(self) -> dict[str, Any]:
        """Where the flow stands: frames (innermost first) with their variables, and requests."""
        from .activations import describe

        return describe(self)


def describe_error(vm: Machine, value: Value) -> tuple[str, str]:
    """(name, message) of a thrown value, read without running script code."""
    if not isinstance(value, JSObject):
        text = value if type(value) is str else display(value)
        return "Error", text
    name = promises.plain_get(vm, value, "name")
    message = promises.plain_get(vm, value, "message")
    if type(message) is not str:
        message = display(value)
    return (name if type(name) is str else "Error"), message


def style_of(program: SourceProgram) -> str:
    """How `fetch` behaves in a script that does not say: promises where it speaks of them."""
    tree = program.tree
    promising = (
        tree.has_await or tree.has_async or tree.has_promise_identifier or tree.has_then_member
    )
    return "promise" if promising else "direct"
