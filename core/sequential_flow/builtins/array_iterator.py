"""Array.prototype.keys, values, entries and %ArrayIteratorPrototype% (ECMA-262 23.1.5).

A TypedArray's class has ``iteration_length(vm)``, its length after the checks of its buffer.
"""

from __future__ import annotations

from typing import Any

from ..runtime.completion import Throw
from ..runtime.conversions import display, length_of, to_number, to_object
from ..runtime.frames import NATIVES, run_native
from ..runtime.natives import Steps, primitive_step
from ..runtime.objects import JSArray, JSObject
from ..runtime.steps import step_function
from ..runtime.values import HOLE, Value, undefined
from ..syntax.numbers import number_to_string


class JSArrayIterator(JSObject):
    """An Array Iterator; target is None at the end; kind: ``keys``, ``values`` or ``entries``."""

    __slots__ = ("at", "kind", "target")
    class_name = "Array Iterator"
    saved = ("target", "kind", "at")
    plain = False

    target: JSObject | None
    kind: str
    at: float


def create_array_iterator(vm: Any, target: JSObject, kind: str) -> JSArrayIterator:
    """CreateArrayIterator."""
    vm.allocated += 150
    created = JSArrayIterator()
    created.props = {}
    created.proto = vm.intrinsic("%ArrayIteratorPrototype%")
    created.ext = None
    created.target = target
    created.kind = kind
    created.at = 0.0
    return created


def array_entries(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return create_array_iterator(vm, to_object(vm, this), "entries")


def array_keys(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return create_array_iterator(vm, to_object(vm, this), "keys")


def array_values(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return create_array_iterator(vm, to_object(vm, this), "values")


def array_iterator_next(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """%ArrayIteratorPrototype%.next."""
    if type(this) is not JSArrayIterator:
        raise vm.type_error(
            f"Method Array Iterator.prototype.next called on incompatible receiver {display(this)}"
        )
    target = this.target
    if target is None:
        return vm.object({"value": undefined, "done": True})
    if type(target) is not JSArray:
        return run_native(vm, "array_iterator.next", this)
    at = this.at
    items = target.items
    if at >= len(items):
        this.target = None
        return vm.object({"value": undefined, "done": True})
    value = items[int(at)]
    if this.kind == "keys":
        value = at
    elif value is HOLE:
        return run_native(vm, "array_iterator.next", this)
    elif this.kind == "entries":
        value = vm.array([at, value])
    this.at = at + 1.0
    return vm.object({"value": value, "done": False})


def native_array_iterator_next(vm: Any, this: JSArrayIterator) -> Steps:
    try:
        value = yield from _next_value(vm, this)
    except Throw:
        this.target = None
        raise
    if value is None:
        this.target = None
        return vm.object({"value": undefined, "done": True})
    this.at += 1.0
    return vm.object({"value": value[0], "done": False})


def _next_value(vm: Any, this: JSArrayIterator) -> Steps:
    """(value,), or None at the end."""
    get = step_function("get")
    target = this.target
    assert target is not None
    at = this.at
    checked = getattr(target, "iteration_length", None)
    if checked is not None:
        length = checked(vm)
    else:
        length = yield (get, undefined, (target, "length", target))
        length = length_of(to_number(vm, (yield from primitive_step(vm, length, "number"))))
    if at >= length:
        return None
    if this.kind == "keys":
        return (at,)
    value = yield (get, undefined, (target, number_to_string(at), target))
    return (value if this.kind == "values" else vm.array([at, value]),)


NATIVES["array_iterator.next"] = native_array_iterator_next
