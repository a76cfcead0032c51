"""What a script changed about the intrinsics, and doing that again to a fresh realm.

Unchanged intrinsics store nothing, touched or not. A change is::

    [name, [removed key, …], [[key, attributes, V] | [key, attributes, get V, set V], …],
     (prototype V, extensible, ([element V, …], length | null, length writable))]

Removed are keys of the table that are gone or stand behind later ones; the others are defined in
their order. The last parts are left out where they are as in the beginning; only the prototype of
arrays has all. Plain new properties of the global object, when they are all that changed about
it, are the member ``globals``: ``[shape, V, …]``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import is_
from typing import Any

from ..runtime.functions import function_prototype
from ..runtime.intrinsics import FunctionSpec
from ..runtime.objects import (
    DEFAULT,
    LAZY_FUNCTION,
    Accessor,
    Extras,
    JSArray,
    JSFunction,
    JSObject,
    array_index,
    same_value,
)
from ..runtime.values import PrivateName

#: (value or Accessor, attributes)
Found = tuple[Any, int]
#: (removed keys, [(key, value or Accessor, attributes)], whether more than that changed)
Change = tuple[list[Any], list[tuple[Any, Any, int]], bool]


class Pristine:
    """An intrinsic as it was made."""

    __slots__ = ("extensible", "keys", "property", "proto")

    def __init__(
        self,
        keys: Iterable[Any],
        property: Callable[[Any], Found],
        proto: JSObject | None,
        extensible: bool = True,
    ) -> None:
        self.keys = keys
        self.property = property
        self.proto = proto
        self.extensible = extensible


def pristine(vm: Any, name: str, intrinsic: JSObject) -> Pristine:
    """How `intrinsic` was in the beginning."""
    spec = vm.find(name)
    if spec is None:
        assert isinstance(intrinsic, JSFunction)
        return _pristine_member(vm, intrinsic)
    table = vm.own_properties(spec)
    return Pristine(
        table,
        lambda key: vm._property(name, key, table[key]),
        None if spec.proto is None else vm.intrinsic(spec.proto),
        spec.extensible if isinstance(spec, FunctionSpec) else True,
    )


def _pristine_member(vm: Any, function: JSFunction) -> Pristine:
    """A method of an intrinsic, with its ``length`` and ``name``."""
    probe = JSFunction()
    probe.props = {}
    probe.ext = ext = Extras()
    probe.info = function.info
    probe.data = function.data
    function.info.furnish(vm, probe)
    return Pristine(
        probe.props,
        lambda key: (probe.props[key], ext.attributes.get(key, DEFAULT)),
        member_prototype(vm, function),
    )


def member_prototype(vm: Any, function: JSFunction) -> Any:
    """The [[Prototype]] that a built-in function had in the beginning."""
    if function.info.kind == "native":
        return vm.function_prototype
    return function_prototype(vm, function.info)


# -- finding


def changes(vm: Any, writer: Any) -> tuple[dict[Any, Any], list[list[Any]]]:
    """(plain new properties of the global object, changes of all intrinsics by name)."""
    found = []
    added: dict[Any, Any] = {}
    for name, intrinsic in _candidates(vm, writer):
        change = _change(vm, name, intrinsic)
        if change is None:
            continue
        if name == "%GlobalObject%" and _only_adds(vm, change):
            added = {key: value for key, value, _ in change[1]}
        else:
            found.append((name, intrinsic, change))
    found.sort(key=lambda entry: entry[0])
    return added, [_written(writer, *entry) for entry in found]


def _candidates(vm: Any, writer: Any) -> list[tuple[str, Any]]:
    """What may have changed, found without looking at tables."""
    found = []
    usual = vm.function_prototype
    for name, intrinsic in vm.intrinsics.items():
        ext = intrinsic.ext
        if ext is LAZY_FUNCTION:
            if intrinsic.proto is usual and not intrinsic.props:
                continue
        elif ext.lazy is not None:
            made = ext.made
            props = intrinsic.props
            if len(made) == len(props) and all(map(is_, made.values(), props.values())):
                spec_proto = vm.find(name).proto
                proto = None if spec_proto is None else vm.intrinsics[spec_proto]
                if intrinsic.proto is proto and not getattr(intrinsic, "items", None):
                    continue
        found.append((name, intrinsic))
    for function in vm.prelude_functions.values():
        if function.ext is not LAZY_FUNCTION or function.props:
            name = writer.known[id(function)][0]
            if name.startswith("%prelude:"):
                found.append((name, function))
    return found


def _only_adds(vm: Any, change: Change) -> bool:
    """Whether a change consists of new plain properties."""
    removed, defined, more = change
    table = vm.find("%GlobalObject%").properties
    return not (removed or more) and all(
        flags == DEFAULT and type(value) is not Accessor and key not in table
        for key, value, flags in defined
    )


def _change(vm: Any, name: str, intrinsic: JSObject) -> Change | None:
    """What is different from the beginning, if anything."""
    ext = intrinsic.ext
    if ext is LAZY_FUNCTION:
        proto = member_prototype(vm, intrinsic)  # type: ignore[arg-type]
        defined = [(key, value, DEFAULT) for key, value in intrinsic.props.items()]
        if not defined and intrinsic.proto is proto:
            return None
        return [], defined, intrinsic.proto is not proto
    assert ext is not None
    before = pristine(vm, name, intrinsic)
    if ext.lazy is not None:
        removed: list[Any] = []
        defined = _changed_while_lazy(intrinsic, ext)
    else:
        removed, defined = _changed(intrinsic, ext, before)
    more = intrinsic.proto is not before.proto or ext.extensible is not before.extensible
    if isinstance(intrinsic, JSArray) and _has_elements(intrinsic, ext):
        more = True
    return (removed, defined, more) if removed or defined or more else None


def _has_elements(intrinsic: JSArray, ext: Extras) -> bool:
    return bool(intrinsic.items) or bool(ext.length) or not ext.length_writable


def _changed_while_lazy(intrinsic: JSObject, ext: Extras) -> list[tuple[Any, Any, int]]:
    """While there are lazy properties, none is lost, and attributes are as they were."""
    made = ext.made
    assert made is not None
    return [
        (key, value, ext.attributes.get(key, DEFAULT))
        for key, value in intrinsic.props.items()
        if key not in made or value is not made[key]
    ]


def _changed(
    intrinsic: JSObject, ext: Extras, before: Pristine
) -> tuple[list[Any], list[tuple[Any, Any, int]]]:
    place = {key: at for at, key in enumerate(before.keys)}
    defined: list[tuple[Any, Any, int]] = []
    kept = set()
    last = -1
    keys = intrinsic.props if ext.order is None else ext.order
    missing = [key for key in intrinsic.props if key not in keys]
    for key in [*keys, *missing]:
        value = ext.accessors[key] if key in ext.accessors else intrinsic.props[key]
        flags = ext.attributes.get(key, DEFAULT)
        at = place.get(key, -1)
        if at > last:
            last = at
            kept.add(key)
            expected, usual = before.property(key)
            if flags == usual and _same(value, expected):
                continue
        else:
            last = len(place)
        defined.append((key, value, flags))
    return [key for key in place if key not in kept], defined


def _same(value: Any, expected: Any) -> bool:
    if value is expected:
        return True
    if type(value) is Accessor and type(expected) is Accessor:
        return value.get is expected.get and value.set is expected.set
    return type(value) in (float, str) and same_value(value, expected)


def _written(writer: Any, name: str, intrinsic: JSObject, change: Change) -> list[Any]:
    removed, defined, more = change
    written = [name, writer.values(removed), [_record(writer, *found) for found in defined]]
    if more:
        ext = intrinsic.ext
        assert ext is not None
        written += [writer.value(intrinsic.proto), ext.extensible]
        if isinstance(intrinsic, JSArray):
            written += [writer.items(intrinsic.items), ext.length, ext.length_writable]
    return written


def _record(writer: Any, key: Any, value: Any, flags: int) -> list[Any]:
    parts = (value.get, value.set) if type(value) is Accessor else (value,)
    written: list[Any] = writer.values((key, *parts))
    written.insert(1, flags)
    return written


# -- doing it again


class Restored:
    """A change as read: the parts of `more` are None where nothing changed."""

    __slots__ = ("defined", "elements", "intrinsic", "more", "removed")

    def __init__(self, intrinsic: JSObject, removed: list[Any], defined: list[Any]) -> None:
        self.intrinsic = intrinsic
        self.removed = removed
        #: [(key, value or Accessor, attributes)]
        self.defined = defined
        #: (prototype, extensible)
        self.more: tuple[Any, bool] | None = None
        #: (elements, length, length writable)
        self.elements: tuple[list[Any], int | None, bool] | None = None


def apply_change(vm: Any, change: Restored) -> None:
    """Make the change to a fresh intrinsic."""
    intrinsic = change.intrinsic
    if not change.removed and all(_fits_lazily(vm, intrinsic, *d) for d in change.defined):
        for key, value, _ in change.defined:
            intrinsic.props[key] = value
    else:
        intrinsic.settle(vm)
        for key in change.removed:
            intrinsic.remove(vm, key)
        for key, value, flags in change.defined:
            intrinsic.put(vm, key, value, flags)
    if change.more is not None:
        intrinsic.settle(vm)
        intrinsic.proto, intrinsic.irregular().extensible = change.more
    if change.elements is not None:
        assert isinstance(intrinsic, JSArray)
        ext = intrinsic.irregular()
        items, ext.length, ext.length_writable = change.elements
        intrinsic.items[:] = items
        vm.indexed = True


def _fits_lazily(vm: Any, intrinsic: JSObject, key: Any, value: Any, flags: int) -> bool:
    """Whether a property can be defined without making all the lazy ones."""
    ext = intrinsic.ext
    if ext is LAZY_FUNCTION:
        return type(key) is PrivateName
    if type(value) is Accessor or ext is None or ext.lazy is None:
        return False
    if key in ext.lazy:
        vm.materialize(intrinsic, key)
    if flags != ext.attributes.get(key, DEFAULT) or key in ext.accessors:
        return False
    return key in intrinsic.props or array_index(key) < 0
