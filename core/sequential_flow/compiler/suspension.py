"""Yield, await and yield*: where a generator's or async function's body is left and entered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .emit import Jump, Operand
from .ir import Suspend

if TYPE_CHECKING:
    from .function import FunctionCompiler


def suspend(c: FunctionCompiler, node: n.Node, code: str) -> Operand:
    number = c.reserve()
    c.point(number, node)
    item = Suspend(number, f"t{number}", code)
    c.suspends.append(item)
    c.block.items.append(item)
    return Operand(f"t{number}", None, True, (), (f"t{number}",))


def await_value(c: FunctionCompiler, node: n.Node, value: Operand) -> Operand:
    return suspend(c, node, f"await_value(vm, gen, {value.text})")


def yield_value(c: FunctionCompiler, node: n.Node, value: Operand) -> Operand:
    if c.unit.is_async:
        value = await_value(c, node, value)
        received = suspend(c, node, f"async_yield(vm, gen, {value.text})")
        async_return_check(c, node, received)
        return received
    c.reserve()
    received = suspend(c, node, f"generator_yield(vm, gen, {value.text})")
    return_check(c, received)
    return received


def return_check(c: FunctionCompiler, received: Operand) -> None:
    with c.branch(f"type({received.text}) is ReturnCompletion"):
        c.return_value(Operand(f"{received.text}.value"))


def async_return_check(c: FunctionCompiler, node: n.Node, received: Operand) -> None:
    """``return()`` on an async generator: its value is awaited first."""
    with c.branch(f"type({received.text}) is ReturnCompletion"):
        awaited = await_value(c, node, Operand(f"{received.text}.value"))
        c.return_value(awaited)


def delegate(c: FunctionCompiler, node: n.YieldExpression) -> Operand:
    """``yield*`` (15.5.5): passes next, throw and return on to the inner iterator."""
    is_async = c.unit.is_async
    assert node.argument is not None
    value = c.expression(node.argument)
    opener = "get_async_iterator" if is_async else "get_iterator_record"
    record = c.operation(node, f"{opener}(vm, {value.text})")
    received = f"t{c.reserve()}"
    mode = f"t{c.reserve()}"
    result = f"t{c.reserve()}"
    held = Operand(record.text, None, True, (), (record.text, received, mode))
    c.line(f"{received} = U; {mode} = 0.0")
    with c.holding(held), c.loop() as loop:
        jump = Jump("loop", loop, ())
        jump.continues = loop
        c.jumps.append(jump)
        c.fuel(node)
        delegate_round(c, node, record.text, received, mode, result)
        c.jumps.pop()
    c.arrive(jump)
    return Operand(result, None, True, (), (result,))


def delegate_round(
    c: FunctionCompiler, node: Any, record: str, received: str, mode: str, result: str
) -> None:
    answer = c.operation(node, f"delegate_step(vm, {record}, {mode}, {received})")
    if c.unit.is_async:
        with c.branch(f"{answer.text} is not EMPTY"):
            awaited = await_value(c, node, answer)
            c.line(f"{answer.text} = {awaited.text}")
    with c.branch(f"{answer.text} is EMPTY"):
        # The inner iterator has no return method.
        if c.unit.is_async:
            value = await_value(c, node, Operand(received))
            c.return_value(value)
        else:
            c.return_value(Operand(received))
    with c.holding(answer):
        c.line(f"check_iterator_result(vm, {answer.text})")
        done = c.operation(node, f"iterator_complete(vm, {answer.text})")
    with c.branch(done.text):
        value = c.operation(node, f"iterator_value(vm, {answer.text})")
        with c.branch(f"{mode} == 2.0"):
            c.return_value(value)
        c.line(f"{result} = {value.text}; break")
    delegate_yield(c, node, answer, received, mode)


def delegate_yield(
    c: FunctionCompiler, node: Any, answer: Operand, received: str, mode: str
) -> None:
    caught = f"t{c.reserve()}"
    code = f"generator_delegate(vm, gen, {answer.text})"
    if c.unit.is_async:
        inner = c.operation(node, f"iterator_value(vm, {answer.text})")
        code = f"async_yield(vm, gen, {inner.text})"
    with c.catching(caught):
        got = suspend(c, node, code)
        c.line(f"{received} = {got.text}; {mode} = 0.0")
    c.line(f"if {caught} is not EMPTY: {received} = {caught}; {mode} = 1.0")
    c.line(f"if type({received}) is ReturnCompletion: {received} = {received}.value; {mode} = 2.0")
