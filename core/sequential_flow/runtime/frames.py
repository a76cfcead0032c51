"""Saved activations: what a paused machine is made of.

A `Frame` can be resumed: it is given a Completion (what the activation inside it ended with, or the
answer from outside) and goes on until it returns a value, throws, or pauses again. Frames never
stand on the Python stack twice; the machine resumes one after the other, innermost first.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from typing import Any

from .completion import Abort, Pause, Throw
from .values import Value, undefined

#: What a resumable native yields: (function, this, arguments).
CallRequest = tuple[Any, Any, tuple[Any, ...]]
Native = Callable[..., Generator[CallRequest, Any, Any]]

NORMAL, THROW, RETURN = 0, 1, 2
#: (NORMAL | THROW | RETURN, value). RETURN only reaches generators.
Completion = tuple[int, Value]

#: Steps between two looks at the clock, the stack and the heap.
CHUNK = 128
#: Python frames that may come on top of a stack that `refuel` found good: a call takes one to three
#: and is charged as many steps.
HEADROOM = CHUNK * 3 + 100


class Frame:
    """One saved activation."""

    __slots__ = ()

    def resume(self, vm: Any, completion: Completion) -> Value:
        """Go on. May raise Throw or Pause."""
        raise NotImplementedError


class Activation(Frame):
    """A compiled function that stands at pause point `pc`; values: {local's name: value}."""

    __slots__ = ("function", "pc", "this", "values")

    def __init__(self, function: Any, this: Value, pc: int, values: dict[str, Any]) -> None:
        self.function = function
        self.this = this
        self.pc = pc
        self.values = values

    def resume(self, vm: Any, completion: Completion) -> Value:
        info = self.function.info
        code = info.resumable()
        values = info.values(self.values)
        return code(vm, self.function, self.this, self.pc, values, None, *completion)


class GeneratorActivation(Frame):
    """The body of a generator or async function that paused while it ran."""

    __slots__ = ("generator", "pc", "values")

    def __init__(self, generator: Any, pc: int, values: dict[str, Any]) -> None:
        self.generator = generator
        self.pc = pc
        self.values = values

    def resume(self, vm: Any, completion: Completion) -> Value:
        generator = self.generator
        function = generator.function
        code = function.info.resumable()
        values = function.info.values(self.values)
        return code(vm, function, generator.this, self.pc, values, generator, *completion)


class NativeFrame(Frame):
    """A resumable native: run again from the results that it has had so far.

    results: [(is_throw, value)] of its completed calls, in order.
    """

    __slots__ = ("arguments", "name", "results")

    def __init__(
        self, name: str, arguments: tuple[Any, ...], results: list[tuple[bool, Value]]
    ) -> None:
        self.name = name
        self.arguments = arguments
        self.results = results

    def resume(self, vm: Any, completion: Completion) -> Value:
        self.results.append((completion[0] == THROW, completion[1]))
        return drive(vm, self.name, self.arguments, self.results)


#: {name: generator function}. A native is ``native(vm, *arguments)``, yields CallRequests, is sent
#: their results, and must be pure up to its last yield. Names are part of the snapshot format.
NATIVES: dict[str, Native] = {}


def run_native(vm: Any, name: str, *arguments: Any) -> Value:
    """Run the resumable native `name` to its end, or to a pause inside a call that it makes."""
    if vm.fuel < 0:
        _check_start(vm, name, arguments)
    return drive(vm, name, arguments, [])


def _check_start(vm: Any, name: str, arguments: tuple[Any, ...]) -> None:
    """Let natives that nest without compiled code between them spill, too (Proxies of Proxies)."""
    try:
        refuel(vm)
    except Pause as pause:
        pause.frames.append(NativeFrame("late_native", (name, *arguments), []))
        raise


def _late_native(vm: Any, results: list[tuple[bool, Value]], name: str, *arguments: Any) -> Value:
    """A native that could not begin: now it does, without a check, and in place of this frame."""
    is_throw, value = results[-1]
    if is_throw:
        raise Throw(value)
    return drive(vm, name, arguments, [])


def _replay(generator: Any, results: list[tuple[bool, Value]]) -> Any:
    """Bring a fresh generator to where it stood; returns the CallRequest that it yields there."""
    request = next(generator)
    for is_throw, value in results:
        request = generator.throw(Throw(value)) if is_throw else generator.send(value)
    return request


#: {name: function}. A native that keeps its own account: ``native(vm, results, *arguments)``.
REPLAYED: dict[str, Callable[..., Any]] = {"late_native": _late_native}


def drive(
    vm: Any, name: str, arguments: tuple[Any, ...], results: list[tuple[bool, Value]]
) -> Value:
    vm.fuel -= 5
    vm.steps_used += 15
    if name in REPLAYED:
        return REPLAYED[name](vm, results, *arguments)
    generator = NATIVES[name](vm, *arguments)
    try:
        function, this, values = _replay(generator, results)
        while True:
            try:
                value = function.code(vm, function, this, *values[: function.nargs])
            except Throw as thrown:
                results.append((True, thrown.value))
                function, this, values = generator.throw(thrown)
            else:
                results.append((False, value))
                function, this, values = generator.send(value)
    except StopIteration as stop:
        return stop.value
    except Pause as pause:
        pause.frames.append(NativeFrame(name, arguments, results))
        raise


class ReturnCompletion:
    """What a `yield` evaluates to when ``generator.return(value)`` resumed it."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value


def abrupt(kind: int, value: Value) -> Value:
    """What a resumed operation does with a completion that is not normal."""
    if kind == THROW:
        raise Throw(value)
    return ReturnCompletion(value)


def refuel(vm: Any) -> None:
    """Account for a chunk of steps; end, slice or spill the run where a bound is reached."""
    vm.steps_used += vm.chunk - vm.fuel
    vm.fuel = vm.chunk = vm.chunk_size
    if vm.steps_used > vm.limits.steps:
        raise Abort("LIMIT_EXCEEDED", f"the step budget is used up ({vm.limits.steps} steps)")
    if vm.allocated > vm.allocation_threshold:
        raise Pause("memory")
    if vm.deadline is not None and vm.clock() >= vm.deadline:
        raise Pause("slice")
    try:
        sys._getframe(vm.stack_limit)
    except ValueError:
        return
    raise Pause("stack")


def capture(pause: Pause, function: Any, this: Value, pc: int, names: dict[str, Any]) -> None:
    """Add the frame of a compiled function; `names` are its Python locals."""
    values = function.info.live_values(pc, names)
    pause.frames.append(Activation(function, this, pc, values))


def capture_generator(pause: Pause, generator: Any, pc: int, names: dict[str, Any]) -> None:
    """Add the frame of a generator's or async function's body, unless it was leaving."""
    if pc < 0:
        return
    values = generator.function.info.live_values(pc, names)
    pause.frames.append(GeneratorActivation(generator, pc, values))


def undefined_function(vm: Any, function: Any, this: Value, *_: Value) -> Value:
    """A built-in that does nothing."""
    return undefined
