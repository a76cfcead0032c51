"""[[Call]] and [[Construct]] (ECMA-262 7.3.14, 7.3.15, 10.2, 10.3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .completion import Pause
from .frames import NativeFrame, run_native
from .intrinsics import ANY, BASE, BOUND, DERIVED, NATIVE
from .objects import IrregularObject, JSFunction, JSObject, JSProxy, is_constructor
from .trace import callee_text
from .values import TDZ, Value, undefined


def call(vm: Any, function: Value, this: Value, *arguments: Value) -> Value:
    """Call any value."""
    if type(function) is JSFunction:
        if len(arguments) > function.nargs:
            arguments = arguments[: function.nargs]
        return function.code(vm, function, this, *arguments)
    return call_other(vm, function, this, arguments)


def call_other(vm: Any, function: Value, this: Value, arguments: Sequence[Value]) -> Value:
    """Call what is no JSFunction: a callable Proxy, or an error."""
    if type(function) is JSProxy and function.is_callable:
        return run_native(vm, "proxy.call", function, this, vm.array(list(arguments)))
    raise vm.type_error(f"{callee_text(vm, function)} is not a function")


def call_spread(vm: Any, function: Value, this: Value, arguments: list[Value]) -> Value:
    """Call with a list of arguments."""
    vm.fuel -= 2 + (len(arguments) >> 4)
    if type(function) is JSFunction:
        if function.nargs == ANY:
            vm.charge(8 * len(arguments))
            return function.code(vm, function, this, *arguments)
        return function.code(vm, function, this, *arguments[: function.nargs])
    return call_other(vm, function, this, arguments)


def new_object(vm: Any, proto: JSObject | None) -> JSObject:
    """OrdinaryObjectCreate."""
    vm.allocated += 160
    created = JSObject() if proto is not None else IrregularObject()
    created.props = {}
    created.proto = proto
    created.ext = None
    return created


def construct(
    vm: Any, function: Value, arguments: Sequence[Value], new_target: Value = None
) -> Value:
    """``new function(...arguments)``."""
    if type(function) is not JSFunction:
        return _construct_other(vm, function, arguments, new_target)
    if new_target is None:
        new_target = function
    info = function.info
    kind = info.constructor
    if kind == BASE:
        proto = _own_prototype(vm, new_target)
        if proto is None:
            values = vm.array(list(arguments))
            return run_native(vm, "construct_slow", function, values, new_target)
        return construct_base(vm, function, proto, arguments, new_target)
    if kind == DERIVED:
        vm.new_target = new_target
        return function.code(vm, function, TDZ, *arguments[: function.nargs])
    if kind == NATIVE:
        proto = _own_prototype(vm, new_target)
        if proto is None:
            values = vm.array(list(arguments))
            return run_native(vm, "construct_slow", function, values, new_target)
        return info.construct(vm, function, proto, *arguments)
    if kind == BOUND:
        return _construct_bound(vm, function, arguments, new_target)
    raise vm.type_error(f"{callee_text(vm, function)} is not a constructor")


def _construct_bound(
    vm: Any, function: JSFunction, arguments: Sequence[Value], new_target: Value
) -> Value:
    """[[Construct]] of a bound function: its data is (target, this, *arguments)."""
    target: Any = function
    while type(target) is JSFunction and target.info.constructor == BOUND:
        vm.work(1)
        if new_target is target:
            new_target = target.data[0]
        if len(target.data) > 2:
            vm.charge(8 * (len(target.data) + len(arguments)))
            arguments = (*target.data[2:], *arguments)
        target = target.data[0]
    return construct(vm, target, arguments, new_target)


def _own_prototype(vm: Any, new_target: Value) -> JSObject | None:
    """``new_target.prototype`` when it is a data property that holds an object, else None."""
    if type(new_target) is not JSFunction:
        return None
    proto = new_target.lookup(vm, "prototype")
    return proto if isinstance(proto, JSObject) else None


def construct_base(
    vm: Any, function: JSFunction, proto: JSObject, arguments: Sequence[Value], new_target: Value
) -> Value:
    """[[Construct]] of a function that makes an ordinary object as its ``this``."""
    this = JSObject()
    this.props = {}
    this.proto = proto
    this.ext = None
    vm.allocated += 160
    if function.info.uses_new_target:
        vm.new_target = new_target
    try:
        result = function.code(vm, function, this, *arguments[: function.nargs])
    except Pause as pause:
        pause.frames.append(NativeFrame("construct_result", (this,), []))
        raise
    return result if isinstance(result, JSObject) else this


def _construct_other(
    vm: Any, function: Value, arguments: Sequence[Value], new_target: Value
) -> Value:
    if type(function) is JSProxy and function.is_constructor:
        target = function if new_target is None else new_target
        return run_native(vm, "proxy.construct", function, vm.array(list(arguments)), target)
    raise vm.type_error(f"{callee_text(vm, function)} is not a constructor")


def construct_super(
    vm: Any, function: JSFunction, arguments: Sequence[Value], new_target: Value
) -> Value:
    """``super(...arguments)`` inside the derived constructor `function`."""
    parent = function.proto
    if not is_constructor(parent):
        raise vm.type_error("Super constructor is not a constructor")
    return construct(vm, parent, arguments, new_target)


def take_new_target(vm: Any) -> Value:
    """new.target of the call that has just begun; undefined when it is no construction."""
    new_target = vm.new_target
    vm.new_target = undefined
    return new_target
