"""WeakMap and WeakSet (ECMA-262 24.3, 24.4).

They hold their keys strongly, by identity: a snapshot must not depend on when Python collects
garbage, and nothing can observe the difference. ``contents`` is what a snapshot walks: ``[key,
value, ...]``; its setter must be given the complete list.
"""

from __future__ import annotations

from typing import Any

from ..runtime.intrinsics import Constant, FunctionSpec, ObjectSpec, Ref
from ..runtime.objects import CONFIGURABLE, JSObject
from ..runtime.values import EMPTY, SYMBOL_TO_STRING_TAG, Symbol, Value, undefined
from .map import incompatible


class JSWeakCollection(JSObject):
    """A WeakMap or WeakSet; held: {object or symbol: value}."""

    __slots__ = ("held",)
    saved = ("contents",)
    plain = False

    held: dict[Any, Value]

    @property
    def contents(self) -> list[Value]:
        return [part for pair in self.held.items() for part in pair]

    @contents.setter
    def contents(self, entries: list[Value]) -> None:
        self.held = dict(zip(entries[::2], entries[1::2], strict=True))


class JSWeakMap(JSWeakCollection):
    __slots__ = ()
    class_name = "WeakMap"


class JSWeakSet(JSWeakCollection):
    __slots__ = ()
    class_name = "WeakSet"


def can_be_held_weakly(value: Value) -> bool:
    """CanBeHeldWeakly."""
    if isinstance(value, JSObject):
        return True
    return isinstance(value, Symbol) and value.registered is None


def _new(vm: Any, kind: type[JSWeakCollection], proto: JSObject) -> Any:
    vm.allocated += 200
    created = kind()
    created.props = {}
    created.proto = proto
    created.ext = None
    created.held = {}
    return created


def weak_map_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    raise vm.type_error("Constructor WeakMap requires 'new'")


def weak_map_construct(
    vm: Any, fn: Any, proto: JSObject, iterable: Value = undefined, *_: Value
) -> Value:
    created = _new(vm, JSWeakMap, proto)
    if iterable is undefined or iterable is None:
        return created
    return vm.call(vm.prelude("map", "fillMap"), undefined, created, iterable)


def weak_map_prototype_delete(
    vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSWeakMap:
        raise incompatible(vm, "WeakMap.prototype.delete", this)
    return can_be_held_weakly(key) and this.held.pop(key, EMPTY) is not EMPTY


def weak_map_prototype_get(
    vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSWeakMap:
        raise incompatible(vm, "WeakMap.prototype.get", this)
    return this.held.get(key, undefined) if can_be_held_weakly(key) else undefined


def weak_map_prototype_has(
    vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSWeakMap:
        raise incompatible(vm, "WeakMap.prototype.has", this)
    return can_be_held_weakly(key) and key in this.held


def weak_map_prototype_set(
    vm: Any, fn: Any, this: Value, key: Value = undefined, value: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSWeakMap:
        raise incompatible(vm, "WeakMap.prototype.set", this)
    if not can_be_held_weakly(key):
        raise vm.type_error("Invalid value used as weak map key")
    vm.allocated += 100
    this.held[key] = value
    return this


def weak_set_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    raise vm.type_error("Constructor WeakSet requires 'new'")


def weak_set_construct(
    vm: Any, fn: Any, proto: JSObject, iterable: Value = undefined, *_: Value
) -> Value:
    created = _new(vm, JSWeakSet, proto)
    if iterable is undefined or iterable is None:
        return created
    return vm.call(vm.prelude("set", "fillSet"), undefined, created, iterable)


def weak_set_prototype_add(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSWeakSet:
        raise incompatible(vm, "WeakSet.prototype.add", this)
    if not can_be_held_weakly(value):
        raise vm.type_error("Invalid value used in weak set")
    vm.allocated += 100
    this.held[value] = True
    return this


def weak_set_prototype_delete(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSWeakSet:
        raise incompatible(vm, "WeakSet.prototype.delete", this)
    return can_be_held_weakly(value) and this.held.pop(value, EMPTY) is not EMPTY


def weak_set_prototype_has(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSWeakSet:
        raise incompatible(vm, "WeakSet.prototype.has", this)
    return can_be_held_weakly(value) and value in this.held


INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%WeakMap%": FunctionSpec(
        "WeakMap", 0, weak_map_call, weak_map_construct, prototype="%WeakMap.prototype%"
    ),
    "%WeakMap.prototype%": ObjectSpec(
        {
            "constructor": Ref("%WeakMap%"),
            "delete": (weak_map_prototype_delete, 1),
            "get": (weak_map_prototype_get, 1),
            "has": (weak_map_prototype_has, 1),
            "set": (weak_map_prototype_set, 2),
            SYMBOL_TO_STRING_TAG: Constant("WeakMap", CONFIGURABLE),
        }
    ),
    "%WeakSet%": FunctionSpec(
        "WeakSet", 0, weak_set_call, weak_set_construct, prototype="%WeakSet.prototype%"
    ),
    "%WeakSet.prototype%": ObjectSpec(
        {
            "constructor": Ref("%WeakSet%"),
            "add": (weak_set_prototype_add, 1),
            "delete": (weak_set_prototype_delete, 1),
            "has": (weak_set_prototype_has, 1),
            SYMBOL_TO_STRING_TAG: Constant("WeakSet", CONFIGURABLE),
        }
    ),
}
