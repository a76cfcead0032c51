"""The object classes.

A plain object is three slots::

    props   {key: value}      its data properties, in the order of their creation
    proto   object | None     its [[Prototype]]
    ext     Extras | None     everything unusual, None for most objects

``props`` holds the bare values of *data* properties only. Attributes other than the usual three,
accessors and [[Extensible]] false stand in ``ext``. Generated code reads ``props`` directly when
``type(o) is JSObject``: an exact `JSObject` has no extras and a prototype, so every key in its
``props`` is a writable, enumerable, configurable data property. An object that becomes unusual
changes its class to `IrregularObject` (`JSArray` to `IrregularArray`), and generated code then
takes the general way. All other classes always take it.

The methods here never call a script's code; `property` and `proxy` build the internal methods that
may. A class names in `saved` the slots which a snapshot keeps beside the three, in order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .descriptors import (
    CONFIGURABLE,
    DEFAULT,
    ENUMERABLE,
    HIDDEN,
    MAX_ARRAY_LENGTH,
    WRITABLE,
    Accessor,
    Descriptor,
    Extras,
    Property,
    array_index,
    compatible,
    flags_of,
    ordered_keys,
    same_value,
)
from .values import EMPTY, HOLE, Key, PrivateName, Value, undefined


class JSObject:
    """An ordinary object. With the exact class `JSObject`: a plain one."""

    __slots__ = ("ext", "props", "proto")
    class_name = "Object"
    #: Slots that a snapshot keeps beside props, proto and ext.
    saved: tuple[str, ...] = ()
    #: True for the exact class only: all own properties are in ``props``.
    plain = True
    callable = False

    ext: Extras | None
    props: dict[Key, Value]
    proto: JSObject | None

    # -- lookups; `vm` is there for intrinsics, which materialize on first touch

    def lookup(self, vm: Any, key: Key) -> Any:
        """The own property's value or Accessor, EMPTY when there is none."""
        if key in self.props:
            return self.props[key]
        ext = self.ext
        if ext is not None:
            if key in ext.accessors:
                return ext.accessors[key]
            if ext.lazy is not None and key in ext.lazy:
                return vm.materialize(self, key)
        return EMPTY

    def get_own(self, vm: Any, key: Key) -> Property | None:
        """[[GetOwnProperty]] of everything but a Proxy."""
        value = self.lookup(vm, key)
        if value is EMPTY:
            return None
        ext = self.ext
        return Property(value, DEFAULT if ext is None else ext.attributes.get(key, DEFAULT))

    def own_keys(self, vm: Any) -> list[Key]:
        """[[OwnPropertyKeys]] of everything but a Proxy."""
        self.settle(vm)
        ext = self.ext
        order = self.props if ext is None or ext.order is None else ext.order
        return ordered_keys(list(order))

    def is_extensible(self) -> bool:
        return self.ext is None or self.ext.extensible

    # -- changes; callers have checked that they are allowed

    def settle(self, vm: Any) -> None:
        """Materialize what is still lazy."""
        if self.ext is not None and self.ext.lazy is not None:
            vm.materialize_all(self)

    def irregular(self) -> Extras:
        """Its Extras, made if need be."""
        if self.ext is None:
            self.ext = Extras()
            if type(self) is JSObject:
                self.__class__ = IrregularObject
        return self.ext

    def put(self, vm: Any, key: Key, value: Any, attributes: int = DEFAULT) -> None:
        """Create or replace the own property `key`. value: a JavaScript value or an Accessor."""
        self.settle(vm)
        if attributes != DEFAULT or type(value) is Accessor or self.ext is not None:
            self._put_irregular(key, value, attributes)
        else:
            self.props[key] = value

    def _put_irregular(self, key: Key, value: Any, attributes: int) -> None:
        ext = self.irregular()
        if ext.watcher is not None and array_index(key) >= 0:
            ext.watcher.indexed = True
        if type(value) is Accessor:
            if ext.order is None:
                ext.order = dict.fromkeys(self.props)
            self.props.pop(key, None)
            ext.accessors[key] = value
        else:
            ext.accessors.pop(key, None)
            self.props[key] = value
        if ext.order is not None:
            ext.order[key] = None
        if attributes == DEFAULT:
            ext.attributes.pop(key, None)
        else:
            ext.attributes[key] = attributes

    def remove(self, vm: Any, key: Key) -> None:
        """Take the own property `key` away."""
        self.settle(vm)
        self.props.pop(key, None)
        ext = self.ext
        if ext is not None:
            ext.accessors.pop(key, None)
            ext.attributes.pop(key, None)
            if ext.order is not None:
                ext.order.pop(key, None)

    # -- operations that exotic objects override

    def define_own(self, vm: Any, key: Key, descriptor: Descriptor) -> bool:
        """[[DefineOwnProperty]] of everything but a Proxy."""
        return validate_and_apply(vm, self, key, descriptor, self.get_own(vm, key))

    def delete_own(self, vm: Any, key: Key) -> bool:
        """[[Delete]] of everything but a Proxy."""
        found = self.get_own(vm, key)
        if found is None:
            return True
        if not found.attributes & CONFIGURABLE:
            return False
        self.remove(vm, key)
        return True

    def prevent_extensions(self, vm: Any) -> bool:
        self.settle(vm)
        self.irregular().extensible = False
        return True


class IrregularObject(JSObject):
    """An ordinary object with Extras, or without a prototype."""

    __slots__ = ()
    plain = False


def validate_and_apply(
    vm: Any, target: JSObject, key: Key, descriptor: Descriptor, current: Property | None
) -> bool:
    """ValidateAndApplyPropertyDescriptor."""
    if not compatible(target.is_extensible(), descriptor, current):
        return False
    if current is None:
        if descriptor.is_accessor:
            value: Any = Accessor(
                undefined if descriptor.get is EMPTY else descriptor.get,
                undefined if descriptor.set is EMPTY else descriptor.set,
            )
            target.put(vm, key, value, flags_of(descriptor, 0) & ~WRITABLE)
        else:
            value = undefined if descriptor.value is EMPTY else descriptor.value
            target.put(vm, key, value, flags_of(descriptor, 0))
        return True
    value = current.value
    attributes = current.attributes
    if descriptor.is_accessor:
        before = value if type(value) is Accessor else Accessor()
        value = Accessor(
            before.get if descriptor.get is EMPTY else descriptor.get,
            before.set if descriptor.set is EMPTY else descriptor.set,
        )
        attributes &= ~WRITABLE
    elif descriptor.is_data:
        if type(value) is Accessor:
            value = undefined
            attributes &= ~WRITABLE
        if descriptor.value is not EMPTY:
            value = descriptor.value
    target.put(vm, key, value, flags_of(descriptor, attributes))
    return True


#: By how much setting its length may lengthen an array that stays dense.
MAX_DENSE_GROWTH = 1 << 20


class JSArray(JSObject):
    """An Array. With the exact class `JSArray`: dense, its length is ``len(items)``.

    ``items`` holds the elements, HOLE where there is none.
    """

    __slots__ = ("items",)
    class_name = "Array"
    saved = ("items",)
    plain = False

    items: list[Value]

    def length(self) -> int:
        return len(self.items)

    def lookup(self, vm: Any, key: Key) -> Any:
        if key == "length":
            return float(self.length())
        index = array_index(key)
        if 0 <= index < len(self.items):
            value = self.items[index]
            return EMPTY if value is HOLE else value
        return JSObject.lookup(self, vm, key)

    def get_own(self, vm: Any, key: Key) -> Property | None:
        if key == "length":
            ext = self.ext
            writable = ext is None or ext.length_writable
            return Property(float(self.length()), WRITABLE if writable else 0)
        return JSObject.get_own(self, vm, key)

    def own_keys(self, vm: Any) -> list[Key]:
        dense = [str(index) for index, value in enumerate(self.items) if value is not HOLE]
        rest = JSObject.own_keys(self, vm)
        split = 0
        while split < len(rest) and array_index(rest[split]) >= 0:
            split += 1
        return dense + rest[:split] + ["length"] + rest[split:]

    def irregular(self) -> Extras:
        if self.ext is None:
            self.ext = Extras()
        if type(self) is JSArray:
            self.__class__ = IrregularArray
        return self.ext

    def put(self, vm: Any, key: Key, value: Any, attributes: int = DEFAULT) -> None:
        index = array_index(key)
        if index < 0:
            JSObject.put(self, vm, key, value, attributes)
            return
        if self.ext is not None and self.ext.watcher is not None:
            self.ext.watcher.indexed = True
        dense = len(self.items)
        usual = attributes == DEFAULT and type(value) is not Accessor
        if usual and index < dense:
            self.items[index] = value
        elif usual and index <= dense + 1024 and self._may_grow(index):
            vm.charge(8 * (index + 1 - dense))
            self.items.extend([HOLE] * (index - dense))
            self.items.append(value)
        else:
            self._put_sparse(vm, index, key, value, attributes)

    def _may_grow(self, index: int) -> bool:
        """True when ``items`` may reach to `index` without hiding sparse elements."""
        return self.ext is None or self.ext.length is None

    def _put_sparse(self, vm: Any, index: int, key: Key, value: Any, attributes: int) -> None:
        """Store an element among ``props``; the dense part ends before it."""
        ext = self.irregular()
        length = max(self.length(), index + 1)
        ext.length = length
        for moved in range(min(index, len(self.items)), len(self.items)):
            element = self.items[moved]
            if element is not HOLE:
                JSObject.put(self, vm, str(moved), element)
        del self.items[index:]
        JSObject.put(self, vm, key, value, attributes)

    def remove(self, vm: Any, key: Key) -> None:
        index = array_index(key)
        if 0 <= index < len(self.items):
            self.items[index] = HOLE
        else:
            JSObject.remove(self, vm, key)

    def define_own(self, vm: Any, key: Key, descriptor: Descriptor) -> bool:
        """[[DefineOwnProperty]] of an Array (10.4.2.1); a length arrives as a checked number."""
        if key == "length":
            return self._define_length(vm, descriptor)
        index = array_index(key)
        if index >= self.length() and self.ext is not None and not self.ext.length_writable:
            return False
        return validate_and_apply(vm, self, key, descriptor, self.get_own(vm, key))

    def _define_length(self, vm: Any, descriptor: Descriptor) -> bool:
        current = self.get_own(vm, "length")
        if not compatible(True, descriptor, current):
            return False
        done = True
        if descriptor.value is not EMPTY:
            done = self.set_length(vm, int(descriptor.value))
        if descriptor.writable is not EMPTY and not descriptor.writable:
            self.irregular().length_writable = False
        return done

    def set_length(self, vm: Any, length: int) -> bool:
        """ArraySetLength for a valid `length`; False when an element could not be deleted."""
        if type(self) is JSArray:
            extra = length - len(self.items)
            if extra <= 0:
                del self.items[length:]
            elif extra <= MAX_DENSE_GROWTH:
                vm.charge(8 * extra)
                self.items.extend([HOLE] * extra)
            else:
                self.irregular().length = length
            return True
        ext = self.irregular()
        for key in reversed(JSObject.own_keys(self, vm)):
            index = array_index(key)
            if index >= length and not JSObject.delete_own(self, vm, key):
                ext.length = index + 1
                return False
        del self.items[length:]
        ext.length = length
        return True


class IrregularArray(JSArray):
    """An Array with Extras: sparse, frozen, or with unusual elements.

    Its dense part is ``items``; later elements and elements with attributes stand in ``props``.
    """

    __slots__ = ()

    def length(self) -> int:
        length = self.ext.length if self.ext is not None else None
        return len(self.items) if length is None else max(length, len(self.items))


class JSFunction(JSObject):
    """A function object: closure, built-in or bound.

    code:   ``code(vm, function, this, *arguments)``, generated or built in.
    nargs:  how many arguments `code` takes at most.
    info:   a `FunctionInfo`; says what kind it is and names it in a snapshot.
    env:    the Environment Record where it was made (a list), or None.
    this_value, home: the lexical ``this`` of an arrow, the [[HomeObject]] of a method.
    data:   what a particular kind keeps (a class its fields, a bound function its target).
    """

    __slots__ = ("code", "data", "env", "home", "info", "nargs", "this_value")
    class_name = "Function"
    saved = ("env", "this_value", "home", "data")
    plain = False
    callable = True

    code: Callable[..., Any]
    nargs: int
    info: Any
    env: Any
    this_value: Any
    home: Any
    data: Any

    def lookup(self, vm: Any, key: Key) -> Any:
        if key in self.props:
            return self.props[key]
        ext = self.ext
        if ext is LAZY_FUNCTION:
            if key == "prototype" or key == "name" or key == "length":
                self.settle(vm)
                return self.props.get(key, EMPTY)
            return EMPTY
        if ext is not None:
            if key in ext.accessors:
                return ext.accessors[key]
            if ext.lazy is not None and key in ext.lazy:
                return vm.materialize(self, key)
        return EMPTY

    def get_own(self, vm: Any, key: Key) -> Property | None:
        if self.ext is LAZY_FUNCTION:
            self.settle(vm)
        return JSObject.get_own(self, vm, key)

    def settle(self, vm: Any) -> None:
        """Give it its ``length``, ``name`` and ``prototype``, which wait for their first use."""
        if self.ext is LAZY_FUNCTION:
            self.ext = Extras()
            self.info.furnish(vm, self)
        else:
            JSObject.settle(self, vm)

    def irregular(self) -> Extras:
        if self.ext is None:
            self.ext = Extras()
        assert self.ext is not LAZY_FUNCTION
        return self.ext

    @property
    def is_constructor(self) -> bool:
        return bool(self.info.constructor)


#: The ``ext`` of functions that have not been given their own properties yet. Never written to.
LAZY_FUNCTION = Extras()


class JSPrimitiveObject(JSObject):
    """A Boolean, Number, Symbol or BigInt object, around `value`."""

    __slots__ = ("value",)
    class_name = "Primitive"
    saved = ("value",)
    plain = False

    value: Value


class JSStringObject(JSPrimitiveObject):
    """A String object (10.4.3): its code units are own properties."""

    __slots__ = ()
    class_name = "String"

    def lookup(self, vm: Any, key: Key) -> Any:
        if key == "length":
            return float(len(self.value))
        index = array_index(key)
        if 0 <= index < len(self.value):
            return self.value[index]
        return JSObject.lookup(self, vm, key)

    def get_own(self, vm: Any, key: Key) -> Property | None:
        if key == "length":
            return Property(float(len(self.value)), 0)
        index = array_index(key)
        if 0 <= index < len(self.value):
            return Property(self.value[index], ENUMERABLE)
        return JSObject.get_own(self, vm, key)

    def own_keys(self, vm: Any) -> list[Key]:
        rest = JSObject.own_keys(self, vm)
        split = 0
        while split < len(rest) and array_index(rest[split]) >= 0:
            split += 1
        own = [str(index) for index in range(len(self.value))]
        return own + rest[:split] + ["length"] + rest[split:]

    def define_own(self, vm: Any, key: Key, descriptor: Descriptor) -> bool:
        index = array_index(key)
        if key == "length" or 0 <= index < len(self.value):
            return compatible(self.is_extensible(), descriptor, self.get_own(vm, key))
        return JSObject.define_own(self, vm, key, descriptor)


class JSError(JSObject):
    """An Error object; its own ``stack`` shows where it was made, and waits for its first use.

    heading: the first line of ``stack``. activations: [(FunctionInfo, pause point)], innermost
    first; `trace` is what they mean.
    """

    __slots__ = ("_trace", "activations", "heading")
    class_name = "Error"
    saved = ("trace",)
    plain = False

    heading: str
    activations: list[tuple[Any, int]] | None
    _trace: list[tuple[str, int, int]]

    @property
    def trace(self) -> list[tuple[str, int, int]]:
        """[(function name, line, column)], innermost first; for `errorDetail`."""
        if self.activations is not None:
            self._trace = [(info.name, *info.position(pc)) for info, pc in self.activations]
            self.activations = None
        return self._trace

    @trace.setter
    def trace(self, trace: list[tuple[str, int, int]]) -> None:
        self._trace = trace
        self.activations = None

    def lookup(self, vm: Any, key: Key) -> Any:
        if key == "stack" and self.ext is LAZY_ERROR:
            self.settle(vm)
        return JSObject.lookup(self, vm, key)

    def get_own(self, vm: Any, key: Key) -> Property | None:
        if key == "stack":
            self.settle(vm)
        return JSObject.get_own(self, vm, key)

    def settle(self, vm: Any) -> None:
        """Give it its ``stack``."""
        if self.ext is LAZY_ERROR:
            self.ext = Extras()
            self.ext.attributes.update(LAZY_ERROR.attributes)
            lines = [
                f"    at {f or '<anonymous>'} ({line}:{column})" for f, line, column in self.trace
            ]
            rest = self.props
            self.props = {"stack": "\n".join([self.heading, *lines]), **rest}

    def irregular(self) -> Extras:
        if self.ext is None:
            self.ext = Extras()
        assert self.ext is not LAZY_ERROR
        return self.ext


#: The ``ext`` of errors without their ``stack``. Never written to.
LAZY_ERROR = Extras()
LAZY_ERROR.attributes.update({"stack": HIDDEN, "message": HIDDEN})


class JSProxy(JSObject):
    """A Proxy. target and handler are None once it is revoked."""

    __slots__ = ("handler", "is_callable", "is_constructor", "target")
    class_name = "Proxy"
    saved = ("target", "handler", "is_callable", "is_constructor")
    plain = False

    target: Any
    handler: Any
    is_callable: bool
    is_constructor: bool

    @property
    def callable(self) -> bool:  # type: ignore[override]
        return self.is_callable


def is_callable(value: Value) -> bool:
    """IsCallable."""
    return isinstance(value, JSObject) and value.callable


def is_constructor(value: Value) -> bool:
    """IsConstructor."""
    return isinstance(value, (JSFunction, JSProxy)) and value.is_constructor


def private_names(target: JSObject) -> list[PrivateName]:
    """The private elements of `target`, in order; for inspection and snapshots."""
    return [key for key in target.props if type(key) is PrivateName]


__all__ = [
    "CONFIGURABLE",
    "DEFAULT",
    "ENUMERABLE",
    "HIDDEN",
    "LAZY_ERROR",
    "LAZY_FUNCTION",
    "MAX_ARRAY_LENGTH",
    "WRITABLE",
    "Accessor",
    "Descriptor",
    "Extras",
    "IrregularArray",
    "IrregularObject",
    "JSArray",
    "JSError",
    "JSFunction",
    "JSObject",
    "JSPrimitiveObject",
    "JSProxy",
    "JSStringObject",
    "Property",
    "array_index",
    "compatible",
    "is_callable",
    "is_constructor",
    "ordered_keys",
    "private_names",
    "same_value",
    "validate_and_apply",
]
