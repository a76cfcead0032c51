"""Arguments exotic objects (ECMA-262 10.4.4).

``items`` holds the indexed elements that are as they were made, HOLE for others. A mapped element
(sloppy functions with simple parameters) lives in the function's Environment Record instead:
element i is ``env[slots[i]]`` while ``slots[i]`` is not -1. ``length``, ``callee`` and
Symbol.iterator are put among the properties on first use (``bare`` until then).
"""

from __future__ import annotations

from typing import Any

from .objects import (
    DEFAULT,
    HIDDEN,
    Accessor,
    Descriptor,
    JSObject,
    Property,
    array_index,
    compatible,
    validate_and_apply,
)
from .values import HOLE, SYMBOL_ITERATOR, Key, Value


class JSArguments(JSObject):
    """An arguments object, mapped when ``env`` is not None."""

    __slots__ = ("bare", "callee", "env", "items", "slots")
    class_name = "Arguments"
    saved = ("bare", "callee", "env", "items", "slots")
    plain = False

    #: Whether length, callee and Symbol.iterator wait for their first use.
    bare: bool
    #: The function of mapped arguments, else None.
    callee: Any
    env: list[Any] | None
    #: The elements that are not mapped.
    items: list[Value]
    slots: list[int] | None

    def plain_values(self) -> list[Value] | None:
        """All its elements while nothing about them or ``length`` has changed, else None."""
        if not self.bare or self.props or HOLE in self.items:
            return None
        if self.slots is None or self.env is None:
            return self.items
        values = list(self.items)
        for index, slot in enumerate(self.slots):
            values[index] = self.env[slot] if slot >= 0 else values[index]
        return values

    def slot(self, index: int) -> int:
        """Where element `index` lives in ``env``, -1 when it is not mapped."""
        slots = self.slots
        return slots[index] if slots is not None and 0 <= index < len(slots) else -1

    def lookup(self, vm: Any, key: Key) -> Any:
        index = array_index(key)
        if index >= 0:
            slot = self.slot(index)
            if slot >= 0:
                assert self.env is not None
                return self.env[slot]
            if index < len(self.items) and self.items[index] is not HOLE:
                return self.items[index]
        elif self.bare:
            if key == "length":
                return float(len(self.items))
            if key == "callee" or key is SYMBOL_ITERATOR:
                self.settle(vm)
        return JSObject.lookup(self, vm, key)

    def get_own(self, vm: Any, key: Key) -> Property | None:
        self.settle(vm)
        return JSObject.get_own(self, vm, key)

    def settle(self, vm: Any) -> None:
        if not self.bare:
            return
        self.bare = False
        JSObject.put(self, vm, "length", float(len(self.items)), HIDDEN)
        if self.callee is None:
            thrower = vm.intrinsic("%ThrowTypeError%")
            JSObject.put(self, vm, "callee", Accessor(thrower, thrower), 0)
        else:
            JSObject.put(self, vm, "callee", self.callee, HIDDEN)
        values = vm.intrinsic("%Array.prototype.values%")
        JSObject.put(self, vm, SYMBOL_ITERATOR, values, HIDDEN)

    def own_keys(self, vm: Any) -> list[Key]:
        own = [
            str(index)
            for index, value in enumerate(self.items)
            if value is not HOLE or self.slot(index) >= 0
        ]
        rest = JSObject.own_keys(self, vm)
        split = 0
        while split < len(rest) and array_index(rest[split]) >= 0:
            split += 1
        indices = sorted(own + rest[:split], key=int) if split else own
        return [*indices, *rest[split:]]

    def put(self, vm: Any, key: Key, value: Any, attributes: int = DEFAULT) -> None:
        self.settle(vm)
        index = array_index(key)
        if 0 <= index < len(self.items):
            slot = self.slot(index)
            if slot >= 0:
                assert self.env is not None
                self.env[slot] = value
                if attributes != DEFAULT:
                    self.irregular().attributes[key] = attributes
                return
            if self.items[index] is not HOLE:
                if attributes == DEFAULT and type(value) is not Accessor:
                    self.items[index] = value
                    return
                self.items[index] = HOLE
        JSObject.put(self, vm, key, value, attributes)

    def remove(self, vm: Any, key: Key) -> None:
        index = array_index(key)
        if 0 <= index < len(self.items):
            self._unmap(index)
            self.items[index] = HOLE
        JSObject.remove(self, vm, key)

    def _unmap(self, index: int) -> None:
        """Remove `index` from the parameter map; the caller stores the element elsewhere."""
        if self.slot(index) >= 0:
            assert self.slots is not None
            self.slots[index] = -1

    def define_own(self, vm: Any, key: Key, descriptor: Descriptor) -> bool:
        """[[DefineOwnProperty]] (10.4.4.2)"""
        index = array_index(key)
        slot = self.slot(index)
        if slot < 0:
            return validate_and_apply(vm, self, key, descriptor, self.get_own(vm, key))
        assert self.env is not None
        current = self.get_own(vm, key)
        assert current is not None
        if not descriptor.is_accessor and descriptor.writable is not False:
            return validate_and_apply(vm, self, key, descriptor, current)
        # It leaves the map: with its last value, unless it becomes an accessor or gets another.
        if not compatible(self.is_extensible(), descriptor, current):
            return False
        last = Descriptor(value=descriptor.value)
        if not descriptor.is_accessor and not validate_and_apply(vm, self, key, last, current):
            return False
        value = self.env[slot]
        self.items[index] = HOLE
        self.slots[index] = -1  # type: ignore[index]
        JSObject.put(self, vm, key, value, current.attributes)
        return validate_and_apply(vm, self, key, descriptor, Property(value, current.attributes))


def make_arguments(
    vm: Any, fn: Any, values: list[Value], env: list[Any] | None, slots: list[int] | None
) -> JSArguments:
    """CreateMappedArgumentsObject when `slots` is given, else CreateUnmappedArgumentsObject.

    values: becomes the object's own. slots: where in `env` the first parameters live, -1 for
    one that is shadowed by a later parameter of the same name; may be longer than `values`, or
    empty (then `env` may be None).
    """
    vm.allocated += 150 + 8 * len(values)
    created = JSArguments()
    created.props = {}
    created.proto = vm.object_prototype
    created.ext = None
    created.bare = True
    created.items = values
    created.env = env
    created.callee = None if slots is None else fn
    created.slots = None if env is None or slots is None else slots[: len(values)]
    return created
