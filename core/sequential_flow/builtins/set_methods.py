"""The methods of Set.prototype that take another set (ECMA-262 24.2.4).

Between two Sets as the realm made them they are Python's set operations on the indices; everything
else is the prelude's, which follows the specification step by step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.keyed import JSSet, new_set
from ..runtime.plain_iteration import is_original
from ..runtime.values import Value, undefined
from .keyed_operations import set_copy


def is_plain_set(vm: Any, value: Value) -> bool:
    """True when a set record of `value` can't be told from the Set itself."""
    if type(value) is not JSSet or value.props or value.ext is not None:
        return False
    proto: Any = vm.intrinsic("%Set.prototype%")
    inherits = value.proto is proto
    if not inherits:
        return False
    size = proto.ext.accessors.get("size")
    if size is None:
        if proto.ext.lazy is None or "size" not in proto.ext.lazy:
            return False
    elif size.get is not vm.intrinsics.get("%get Set.prototype.size%"):
        return False
    return (
        is_original(vm, proto, "has", "%Set.prototype.has%")
        and is_original(vm, proto, "keys", "%Set.prototype.values%")
        and is_original(
            vm, vm.intrinsic("%SetIteratorPrototype%"), "next", "%SetIteratorPrototype.next%"
        )
    )


def _between(
    vm: Any, this: Value, other: Value, name: str, direct: Callable[[Any, JSSet, JSSet], Value]
) -> Value:
    """`direct` between two plain sets, else the prelude's function `name`."""
    if type(this) is JSSet and is_plain_set(vm, other):
        vm.work(len(this.index) + len(other.index))
        return direct(vm, this, other)
    return vm.call(vm.prelude("set", name), this, other)


def set_union(vm: Any, fn: Any, this: Value, other: Value = undefined, *_: Value) -> Value:
    return _between(vm, this, other, "union", _union)


def _union(vm: Any, this: JSSet, other: JSSet) -> JSSet:
    result = set_copy(vm, this)
    for value in other.live_keys():
        result.put_entry(vm, value, undefined)
    return result


def set_intersection(vm: Any, fn: Any, this: Value, other: Value = undefined, *_: Value) -> Value:
    return _between(vm, this, other, "intersection", _intersection)


def _intersection(vm: Any, this: JSSet, other: JSSet) -> JSSet:
    if len(this.index) <= len(other.index):
        return _filtered(vm, this, other, True)
    return _filtered(vm, other, this, True)


def _filtered(vm: Any, source: JSSet, judge: JSSet, wanted: bool) -> JSSet:
    """The elements of `source` that are in `judge`, or are not."""
    entries = source.entries
    index = judge.index
    kept = [entries[at] for name, at in source.index.items() if (name in index) is wanted]
    return new_set(vm, kept)


def set_difference(vm: Any, fn: Any, this: Value, other: Value = undefined, *_: Value) -> Value:
    return _between(vm, this, other, "difference", _difference)


def _difference(vm: Any, this: JSSet, other: JSSet) -> JSSet:
    return _filtered(vm, this, other, False)


def set_symmetric_difference(
    vm: Any, fn: Any, this: Value, other: Value = undefined, *_: Value
) -> Value:
    return _between(vm, this, other, "symmetricDifference", _symmetric_difference)


def _symmetric_difference(vm: Any, this: JSSet, other: JSSet) -> JSSet:
    result = _filtered(vm, this, other, False)
    for value in _filtered(vm, other, this, False).live_keys():
        result.put_entry(vm, value, undefined)
    return result


def set_is_subset_of(vm: Any, fn: Any, this: Value, other: Value = undefined, *_: Value) -> Value:
    return _between(vm, this, other, "isSubsetOf", _is_subset_of)


def _is_subset_of(vm: Any, this: JSSet, other: JSSet) -> bool:
    return this.index.keys() <= other.index.keys()


def set_is_superset_of(vm: Any, fn: Any, this: Value, other: Value = undefined, *_: Value) -> Value:
    return _between(vm, this, other, "isSupersetOf", _is_superset_of)


def _is_superset_of(vm: Any, this: JSSet, other: JSSet) -> bool:
    return this.index.keys() >= other.index.keys()


def set_is_disjoint_from(
    vm: Any, fn: Any, this: Value, other: Value = undefined, *_: Value
) -> Value:
    return _between(vm, this, other, "isDisjointFrom", _is_disjoint_from)


def _is_disjoint_from(vm: Any, this: JSSet, other: JSSet) -> bool:
    return this.index.keys().isdisjoint(other.index.keys())
