"""Iterators (ECMA-262 7.4) for generated code: records, steps and closing."""

from __future__ import annotations

from typing import Any

from .completion import Pause, Throw
from .conversions import display, truthy
from .frames import NATIVES, NativeFrame, run_native
from .generators import START, SUSPENDED, JSGenerator, next_value
from .keyed import JSMap, JSSet, keyed_step, new_keyed_iterator
from .natives import Steps, apply, get_step, method_step
from .objects import IrregularArray, JSArray, JSFunction, JSObject, JSProxy
from .plain_iteration import is_original, plain_values
from .property import get_member
from .steps import step_function
from .values import EMPTY, HOLE, SYMBOL_ASYNC_ITERATOR, SYMBOL_ITERATOR, Value, undefined

GENERATOR_NEXT = "%GeneratorFunction.prototype.prototype.next%"


class Record:
    """An internal record that lives in a frame: never a JavaScript value, but part of snapshots."""

    __slots__ = ()
    saved: tuple[str, ...] = ()


class IteratorRecord(Record):
    """Iterator Record. keyed: its steps need no call (an untouched Map or Set iterator)."""

    __slots__ = ("done", "iterator", "keyed", "next_method")
    saved = ("iterator", "next_method", "done", "keyed")

    def __init__(self, iterator: Value, next_method: Value, keyed: bool = False) -> None:
        self.iterator = iterator
        self.next_method = next_method
        self.done = False
        self.keyed = keyed


class ArrayIteration(Record):
    """The iteration of an array by its untouched iterator; needs no closing."""

    __slots__ = ("array", "done", "index")
    saved = ("array", "index", "done")

    def __init__(self, array: JSArray) -> None:
        self.array = array
        self.index = 0
        self.done = True


class KeyEnumeration(Record):
    """The rounds of a for-in: keys are those found at its beginning, deleted ones are skipped."""

    __slots__ = ("index", "keys", "target")
    saved = ("target", "keys", "index")

    def __init__(self, target: Any, keys: list[Any]) -> None:
        self.target = target
        self.keys = keys
        self.index = 0


# -- opening


def get_iterator(vm: Any, value: Value) -> Any:
    """GetIterator(value, sync)."""
    if type(value) is JSArray or type(value) is IrregularArray:
        if (
            value.proto is vm.array_prototype
            and SYMBOL_ITERATOR not in value.props
            and (value.ext is None or SYMBOL_ITERATOR not in value.ext.accessors)
            and vm.array_iteration_is_pristine()
        ):
            return ArrayIteration(value)
    elif type(value) is str:
        points = plain_values(vm, value)
        if points is not None:
            return ArrayIteration(vm.array(points))
    elif (type(value) is JSMap or type(value) is JSSet) and plain_collection(vm, value):
        kind = "entries" if type(value) is JSMap else "values"
        return IteratorRecord(new_keyed_iterator(vm, kind, value), undefined, True)
    return get_iterator_record(vm, value)


def plain_collection(vm: Any, value: Any) -> bool:
    """True when a Map or Set iterates by its original iterator."""
    name = "Map" if type(value) is JSMap else "Set"
    proto = vm.intrinsic(f"%{name}.prototype%")
    if value.proto is not proto or value.props or value.ext is not None:
        return False
    method = "%Map.prototype.entries%" if name == "Map" else "%Set.prototype.values%"
    owner = vm.intrinsic(f"%{name}IteratorPrototype%")
    return is_original(vm, proto, SYMBOL_ITERATOR, method) and is_original(
        vm, owner, "next", f"%{name}IteratorPrototype.next%"
    )


def get_iterator_record(vm: Any, value: Value) -> Any:
    """GetIterator by the protocol."""
    if value is None or value is undefined:
        raise vm.type_error(f"{display(value)} is not iterable")
    return run_native(vm, "get_iterator", value)


def native_get_iterator(vm: Any, value: Value) -> Steps:
    method = yield from method_step(vm, value, SYMBOL_ITERATOR)
    if method is undefined:
        raise vm.type_error(f"{display(value)} is not iterable")
    iterator = yield from apply(vm, method, value)
    if not isinstance(iterator, JSObject):
        raise vm.type_error("Result of the Symbol.iterator method is not an object")
    next_method = yield from get_step(vm, iterator, "next")
    return IteratorRecord(iterator, next_method)


def get_async_iterator(vm: Any, value: Value) -> Any:
    """GetIterator(value, async)."""
    if value is None or value is undefined:
        raise vm.type_error(f"{display(value)} is not async iterable")
    return run_native(vm, "get_async_iterator", value)


def native_get_async_iterator(vm: Any, value: Value) -> Steps:
    method = yield from method_step(vm, value, SYMBOL_ASYNC_ITERATOR)
    if method is undefined:
        record = yield from native_get_iterator(vm, value)
        wrapped = vm.async_from_sync_iterator(record.iterator, record.next_method)
        next_method = yield from get_step(vm, wrapped, "next")
        return IteratorRecord(wrapped, next_method)
    iterator = yield from apply(vm, method, value)
    if not isinstance(iterator, JSObject):
        raise vm.type_error("Result of the Symbol.asyncIterator method is not an object")
    next_method = yield from get_step(vm, iterator, "next")
    return IteratorRecord(iterator, next_method)


# -- stepping


def iterator_step(vm: Any, record: Any) -> Value:
    """IteratorStepValue: the next value, or EMPTY at the end."""
    if type(record) is ArrayIteration:
        return array_step(vm, record)
    if record.done:
        return EMPTY
    if record.keyed:
        value = keyed_step(vm, record.iterator)
        record.done = value is EMPTY
        return value
    iterator = record.iterator
    method = record.next_method
    if (
        type(iterator) is JSGenerator
        and method is vm.intrinsics.get(GENERATOR_NEXT)
        and (iterator.state == SUSPENDED or iterator.state == START)
    ):
        return next_value(vm, iterator)
    if type(method) is not JSFunction:
        return run_native(vm, "iterator_step", record)
    vm.fuel -= 2
    try:
        result = method.code(vm, method, record.iterator)
    except Throw:
        record.done = True
        raise
    except Pause as pause:
        pause.frames.append(NativeFrame("iterator_stepped", (record,), []))
        raise
    return step_result(vm, record, result)


def array_step(vm: Any, record: ArrayIteration) -> Value:
    array = record.array
    index = record.index
    if index >= array.length():
        record.index = 1 << 53
        return EMPTY
    record.index = index + 1
    items = array.items
    if index < len(items) and items[index] is not HOLE:
        return items[index]
    vm.fuel -= 6
    return get_member(vm, array, str(index))


def step_result(vm: Any, record: IteratorRecord, result: Value) -> Value:
    """The value of an iterator result object."""
    if type(result) is JSObject:
        props = result.props
        if "done" in props and "value" in props:
            if truthy(props["done"]):
                record.done = True
                return EMPTY
            return props["value"]
    return run_native(vm, "iterator_result", record, result)


def native_iterator_step(vm: Any, record: IteratorRecord) -> Steps:
    try:
        result = yield from apply(vm, record.next_method, record.iterator)
    except Throw:
        record.done = True
        raise
    return (yield from native_iterator_result(vm, record, result))


def native_iterator_stepped(vm: Any, record: IteratorRecord) -> Steps:
    """The rest of a step whose call of ``next`` paused."""
    try:
        result = yield (step_function("undefined"), undefined, ())
    except Throw:
        record.done = True
        raise
    return (yield from native_iterator_result(vm, record, result))


def native_iterator_result(vm: Any, record: IteratorRecord, result: Value) -> Steps:
    try:
        if not isinstance(result, JSObject):
            raise vm.type_error(f"Iterator result {display(result)} is not an object")
        if truthy((yield from get_step(vm, result, "done"))):
            record.done = True
            return EMPTY
        return (yield from get_step(vm, result, "value"))
    except Throw:
        record.done = True
        raise


def check_iterator_result(vm: Any, result: Value) -> None:
    if not isinstance(result, JSObject):
        raise vm.type_error(f"Iterator result {display(result)} is not an object")


def iterator_complete(vm: Any, result: Value) -> Value:
    """IteratorComplete."""
    return run_native(vm, "iterator_complete", result)


def native_iterator_complete(vm: Any, result: Value) -> Steps:
    check_iterator_result(vm, result)
    return truthy((yield from get_step(vm, result, "done")))


def iterator_value(vm: Any, result: Value) -> Value:
    """IteratorValue."""
    return get_member(vm, result, "value")


# -- closing


def iterator_close(vm: Any, record: Any, caught: Value) -> Value:
    """IteratorClose; caught: the value that is being thrown, or EMPTY."""
    if type(record) is ArrayIteration or record.keyed:
        return undefined
    return run_native(vm, "iterator_close", record, caught)


def native_iterator_close(vm: Any, record: IteratorRecord, caught: Value) -> Steps:
    try:
        method = yield from method_step(vm, record.iterator, "return")
        if method is undefined:
            return undefined
        result = yield from apply(vm, method, record.iterator)
    except Throw:
        if caught is not EMPTY:
            return undefined
        raise
    if caught is EMPTY and not isinstance(result, JSObject):
        raise vm.type_error("Iterator result of the return method is not an object")
    return undefined


def async_iterator_next(vm: Any, record: IteratorRecord) -> Value:
    return vm.call(record.next_method, record.iterator)


def async_iterator_return(vm: Any, record: IteratorRecord, caught: Value) -> Value:
    """The start of AsyncIteratorClose: what ``return`` gave, EMPTY when there is no such method."""
    return run_native(vm, "async_iterator_return", record, caught)


def native_async_iterator_return(vm: Any, record: IteratorRecord, caught: Value) -> Steps:
    try:
        method = yield from method_step(vm, record.iterator, "return")
        if method is undefined:
            return EMPTY
        return (yield from apply(vm, method, record.iterator))
    except Throw:
        if caught is not EMPTY:
            return EMPTY
        raise


# -- yield*


def delegate_step(vm: Any, record: IteratorRecord, mode: float, received: Value) -> Value:
    """One round of ``yield*``: calls next (0), throw (1) or return (2) of the inner iterator.

    EMPTY: the inner iterator has no ``return``.
    """
    if mode == 0.0:
        return vm.call(record.next_method, record.iterator, received)
    return run_native(vm, "delegate_step", record, mode, received)


def native_delegate_step(vm: Any, record: IteratorRecord, mode: float, received: Value) -> Steps:
    name = "throw" if mode == 1.0 else "return"
    method = yield from method_step(vm, record.iterator, name)
    if method is not undefined:
        return (yield from apply(vm, method, record.iterator, received))
    if mode == 2.0:
        return EMPTY
    yield from native_iterator_close(vm, record, EMPTY)
    raise vm.type_error("The iterator does not provide a 'throw' method")


# -- spread and rest


def spread(vm: Any, value: Value) -> JSArray:
    """Everything that iterating `value` gives, in an array of its own."""
    values = plain_values(vm, value)
    if values is not None:
        return vm.array(values)  # type: ignore[no-any-return]
    function = vm.prelude("iteration", "spread")
    return function.code(vm, function, undefined, value)  # type: ignore[no-any-return]


def iterator_rest(vm: Any, record: Any) -> JSArray:
    """What is left of an iterator, in an array."""
    if type(record) is ArrayIteration and type(record.array) is JSArray:
        items = record.array.items[record.index :]
        record.index = 1 << 53
        return vm.array([undefined if item is HOLE else item for item in items])  # type: ignore[no-any-return]
    function = vm.prelude("iteration", "rest")
    return function.code(vm, function, undefined, record)  # type: ignore[no-any-return]


# -- for-in


def for_in_keys(vm: Any, value: Value) -> Any:
    """EnumerateObjectProperties."""
    if value is None or value is undefined:
        return KeyEnumeration(None, [])
    target = value if isinstance(value, JSObject) else vm.to_object(value)
    current: Any = target
    while current is not None:
        if type(current) is JSProxy:
            function = vm.prelude("iteration", "forInKeys")
            return function.code(vm, function, undefined, target)
        current = current.proto
    return KeyEnumeration(target, plain_for_in_keys(vm, target))


def plain_for_in_keys(vm: Any, target: JSObject) -> list[Any]:
    if type(target) is JSObject and target.proto is vm.object_prototype and not target.proto.props:
        ext = target.proto.ext
        if ext is not None and ext.order is None and ext.lazy is not None:
            return [key for key in target.own_keys(vm) if type(key) is str]
    seen: dict[Any, bool] = {}
    current: JSObject | None = target
    while current is not None:
        for key in current.own_keys(vm):
            if type(key) is str and key not in seen:
                found = current.get_own(vm, key)
                seen[key] = found is not None and bool(found.attributes & 2)
        current = current.proto
    vm.work(len(seen) // 8)
    return [key for key, enumerable in seen.items() if enumerable]


def for_in_step(vm: Any, record: Any) -> Value:
    """The next key that is still there, EMPTY at the end."""
    while record.index < len(record.keys):
        key = record.keys[record.index]
        record.index += 1
        current = record.target
        while current is not None:
            if type(current) is JSProxy or current.lookup(vm, key) is not EMPTY:
                return key
            current = current.proto
    return EMPTY


def key_enumeration(vm: Any, target: Value, keys: JSArray) -> KeyEnumeration:
    """The record for keys that the prelude collected."""
    return KeyEnumeration(target, list(keys.items))


NATIVES.update(
    {
        "async_iterator_return": native_async_iterator_return,
        "delegate_step": native_delegate_step,
        "get_async_iterator": native_get_async_iterator,
        "get_iterator": native_get_iterator,
        "iterator_close": native_iterator_close,
        "iterator_complete": native_iterator_complete,
        "iterator_result": native_iterator_result,
        "iterator_step": native_iterator_step,
        "iterator_stepped": native_iterator_stepped,
    }
)
