"""structuredClone (HTML 2.7): plain data, arrays, Map, Set, Date, RegExp, Error, wrappers, cycles.

The walk runs no script code. A getter that it meets is left for the prelude, which calls it and
goes on with the value it gave; so getters run after the walk of what is plain.
NON-SPEC: a value that can't be cloned throws a DataCloneError that is a plain Error, and nothing
can be transferred.
"""

from __future__ import annotations

from typing import Any

from ..runtime.completion import Throw
from ..runtime.conversions import display
from ..runtime.intrinsics import FunctionSpec
from ..runtime.objects import (
    ENUMERABLE,
    HIDDEN,
    Accessor,
    Descriptor,
    JSArray,
    JSError,
    JSObject,
    JSPrimitiveObject,
    JSStringObject,
)
from ..runtime.values import EMPTY, HOLE, Symbol, Value, undefined

_ERROR_NAMES = (
    "Error",
    "EvalError",
    "RangeError",
    "ReferenceError",
    "SyntaxError",
    "TypeError",
    "URIError",
)


class CloneMemory(JSObject):
    """What one structuredClone has met: ``originals[i]`` became ``clones[i]``.

    waiting: [clone, key, getter, original, ...] of the getters that are still to be called.
    """

    __slots__ = ("clones", "index", "originals", "waiting")
    class_name = "CloneMemory"
    saved = ("originals", "clones", "waiting")
    plain = False

    originals: list[Value]
    clones: list[Value]
    waiting: list[Value]
    # -- transient state --
    #: {id of an original: its place}; made anew after a restore.
    index: dict[int, int]


def new_clone_memory(vm: Any) -> CloneMemory:
    created = CloneMemory()
    created.props = {}
    created.proto = None
    created.ext = None
    created.originals = []
    created.clones = []
    created.waiting = []
    created.index = {}
    return created


def _not_cloneable(vm: Any, what: str) -> Throw:
    thrown: Throw = Throw(vm.error("Error", f"{what} could not be cloned."))
    thrown.value.put(vm, "name", "DataCloneError", HIDDEN)
    return thrown


def clone_value(vm: Any, memory: CloneMemory, value: Value) -> Value:
    """StructuredSerialize and StructuredDeserialize of all that is reached without script code."""
    if isinstance(value, Symbol):
        raise _not_cloneable(vm, repr(value))
    if not isinstance(value, JSObject):
        return value
    if len(getattr(memory, "index", ())) != len(memory.originals):
        memory.index = {id(original): at for at, original in enumerate(memory.originals)}
    done = len(memory.originals)
    result = _reach(vm, memory, value)
    while done < len(memory.originals):
        _fill(vm, memory, memory.originals[done], memory.clones[done])
        done += 1
    return result


def _reach(vm: Any, memory: CloneMemory, value: Value) -> Value:
    """The clone of `value`, to be filled in later if it is new."""
    if not isinstance(value, JSObject):
        if isinstance(value, Symbol):
            raise _not_cloneable(vm, repr(value))
        return value
    at = memory.index.get(id(value))
    if at is not None:
        return memory.clones[at]
    clone = _empty_clone(vm, value)
    vm.work(5)
    memory.index[id(value)] = len(memory.originals)
    memory.originals.append(value)
    memory.clones.append(clone)
    return clone


def _empty_clone(vm: Any, value: JSObject) -> JSObject:
    kind = value.class_name
    if isinstance(value, JSArray):
        clone = vm.array([])
        clone.define_own(vm, "length", Descriptor(value=float(value.length())))
        return clone  # type: ignore[no-any-return]
    if value.callable:
        raise _not_cloneable(vm, display(value))
    if isinstance(value, JSPrimitiveObject):
        return _wrapper(vm, value)
    if isinstance(value, JSError):
        return _error(vm, value)
    if kind in ("Map", "Set"):
        from ..runtime.keyed import JSMap, JSSet, new_keyed

        proto = vm.intrinsic(f"%{kind}.prototype%")
        return new_keyed(vm, JSMap if kind == "Map" else JSSet, proto)  # type: ignore[no-any-return]
    if kind == "Date":
        from .date import date_create

        return date_create(vm, vm.intrinsic("%Date.prototype%"), value.time)  # type: ignore[attr-defined]
    if kind == "RegExp":
        from ..runtime.regexp_object import regexp_literal

        return regexp_literal(vm, value.source, value.flags)  # type: ignore[attr-defined]
    if kind not in ("Object", "Arguments"):
        raise _not_cloneable(vm, display(value))
    return vm.object()  # type: ignore[no-any-return]


def _wrapper(vm: Any, value: JSPrimitiveObject) -> JSObject:
    if isinstance(value.value, Symbol):
        raise _not_cloneable(vm, display(value))
    clone = JSStringObject() if isinstance(value, JSStringObject) else JSPrimitiveObject()
    clone.props = {}
    clone.proto = vm.prototype_of_primitive(value.value)
    clone.ext = None
    clone.value = value.value
    return clone


def _plain(vm: Any, target: JSObject, key: str) -> Value:
    current: JSObject | None = target
    while current is not None:
        found = current.lookup(vm, key)
        if found is not EMPTY:
            return undefined if type(found) is Accessor else found
        current = current.proto
    return undefined


def _error(vm: Any, value: JSError) -> JSObject:
    name = _plain(vm, value, "name")
    clone = JSError()
    clone.props = {}
    clone.proto = vm.intrinsic(f"%{name if name in _ERROR_NAMES else 'Error'}.prototype%")
    clone.ext = None
    clone.trace = value.trace
    for key in ("stack", "message"):
        own = value.lookup(vm, key)
        if type(own) is str:
            clone.put(vm, key, own, HIDDEN)
    return clone


def _fill(vm: Any, memory: CloneMemory, value: Any, clone: Any) -> None:
    """Give a new clone what its original holds."""
    if isinstance(value, JSError):
        cause = value.lookup(vm, "cause")
        if cause is not EMPTY and type(cause) is not Accessor:
            clone.put(vm, "cause", _reach(vm, memory, cause), HIDDEN)
        return
    kind = value.class_name
    if kind in ("Map", "Set"):
        contents = list(value.contents)
        for at in range(0, len(contents), 2):
            key = _reach(vm, memory, contents[at])
            clone.put_entry(vm, key, _reach(vm, memory, contents[at + 1]))
        return
    if isinstance(value, JSPrimitiveObject) or kind in ("Date", "RegExp"):
        return
    if type(value) is JSArray and not value.props:
        vm.charge(8 * len(value.items))
        items = [item if item is HOLE else _reach(vm, memory, item) for item in value.items]
        if type(clone) is JSArray:
            clone.items[:] = items
            return
    for key in value.own_keys(vm):
        if type(key) is not str:
            continue
        found = value.get_own(vm, key)
        if found is None or not found.attributes & ENUMERABLE:
            continue
        vm.charge(100)
        if type(found.value) is Accessor:
            clone.put(vm, key, undefined)
            memory.waiting += (clone, key, found.value.get, value)
        else:
            clone.put(vm, key, _reach(vm, memory, found.value))


def take_waiting(vm: Any, memory: CloneMemory) -> Value:
    """[clone, key, getter, original] of a getter that is still to be called, or undefined."""
    if not memory.waiting:
        return undefined
    entry = memory.waiting[:4]
    del memory.waiting[:4]
    return vm.array(entry)


def structured_clone(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    """structuredClone(value)"""
    if not arguments:
        raise vm.type_error("structuredClone needs a value")
    memory = new_clone_memory(vm)
    clone = clone_value(vm, memory, arguments[0])
    if not memory.waiting:
        return clone
    return vm.call(vm.prelude("structured_clone", "finish"), undefined, memory, clone)


OPERATIONS = {"CloneValue": clone_value, "TakeWaiting": take_waiting}

INTRINSICS: dict[str, Any] = {
    "%structuredClone%": FunctionSpec("structuredClone", 1, structured_clone),
}
