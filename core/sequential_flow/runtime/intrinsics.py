"""How built-in objects are described: tables, from which a realm makes objects on first touch.

A built-in is a Python function ``name(vm, function, this, argument=undefined, ..., *_)``. It may
call a script's code only as the last thing it does (``return vm.call(...)``), or through a
resumable native (`frames.run_native`), or it is written in JavaScript in the prelude.

A table maps property keys to specifications; the order is the order of the properties::

    "abs": (math_abs, 1)                    a method: Python function and length
    "slice": (string_slice, 2, "snn")       one whose `this` and arguments become primitives first
    "map": Js("array", "map")               a method from prelude/array.js
    "size": Getter(map_size)                an accessor
    "PI": Constant(math.pi)                 neither writable, enumerable nor configurable
    "name": Data("Error")                   writable and configurable
    "Array": Ref("%Array%")                 another intrinsic, writable and configurable
    "x": Attributed((f, 1), 0)              any of these with other attributes

Every intrinsic has a stable name, which snapshots use: ``%Array.prototype.map%``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .frames import run_native
from .objects import CONFIGURABLE, HIDDEN, JSFunction, JSObject
from .values import Key, Symbol, Value

#: Accepts any number of arguments.
ANY = 1 << 30

#: Kinds of [[Construct]], see `calls.construct`.
NOT_A_CONSTRUCTOR, BASE, DERIVED, NATIVE, BOUND = 0, 1, 2, 3, 4


class Js:
    """A function of the prelude: file (without .js) and function name."""

    __slots__ = ("constructor", "file", "function", "length")

    def __init__(self, file: str, function: str, constructor: bool = False) -> None:
        self.file = file
        self.function = function
        self.constructor = constructor


class Getter:
    """An accessor property; each half is a Python function, a Js, or None."""

    __slots__ = ("attributes", "getter", "setter")

    def __init__(self, getter: Any, setter: Any = None, attributes: int = CONFIGURABLE) -> None:
        self.getter = getter
        self.setter = setter
        self.attributes = attributes


class Constant:
    """A property that can't change."""

    __slots__ = ("attributes", "value")

    def __init__(self, value: Value, attributes: int = 0) -> None:
        self.value = value
        self.attributes = attributes


class Data(Constant):
    """A data property, writable and configurable unless said otherwise."""

    __slots__ = ()

    def __init__(self, value: Value, attributes: int = HIDDEN) -> None:
        Constant.__init__(self, value, attributes)


class Ref:
    """A property whose value is another intrinsic."""

    __slots__ = ("attributes", "name")

    def __init__(self, name: str, attributes: int = HIDDEN) -> None:
        self.name = name
        self.attributes = attributes


class Attributed:
    """A property like `spec`, with the attributes given here."""

    __slots__ = ("attributes", "spec")

    def __init__(self, spec: Any, attributes: int) -> None:
        self.spec = spec
        self.attributes = attributes


PropertySpec = Any


class ObjectSpec:
    """An intrinsic object.

    proto: the intrinsic name of its prototype, or None.
    make: ``make(vm) -> JSObject`` for an object with internal slots; else it is ordinary.
    """

    __slots__ = ("make", "properties", "proto")

    def __init__(
        self,
        properties: dict[Key, PropertySpec],
        proto: str | None = "%Object.prototype%",
        make: Callable[[Any], JSObject] | None = None,
    ) -> None:
        self.properties = properties
        self.proto = proto
        self.make = make


class FunctionSpec:
    """An intrinsic function with properties of its own: mostly a constructor.

    call: ``call(vm, function, this, ...)``, or a Js.
    extensible: False for %ThrowTypeError%.
    hints: how objects among its arguments become primitives first, see `coerced`; "" for not.
    construct: ``construct(vm, function, prototype, ...)`` where prototype is the new object's
    (taken from new.target), or None for a function that is no constructor. When `call` is a Js,
    ``construct=True`` makes it a constructor that reads new.target itself.
    """

    __slots__ = (
        "call",
        "construct",
        "extensible",
        "hints",
        "length",
        "name",
        "own",
        "properties",
        "proto",
        "prototype",
    )

    def __init__(
        self,
        name: str,
        length: int,
        call: Any,
        construct: Any = None,
        properties: dict[Key, PropertySpec] | None = None,
        prototype: str | None = None,
        proto: str = "%Function.prototype%",
        extensible: bool = True,
        hints: str = "",
    ) -> None:
        self.extensible = extensible
        self.hints = hints
        #: All own properties, with ``length``, ``name`` and ``prototype``; see
        #: Realm.own_properties.
        self.own: dict[Key, PropertySpec] | None = None
        self.name = name
        self.length = length
        self.call = call
        self.construct = construct
        self.properties = properties or {}
        self.prototype = prototype
        self.proto = proto


class NativeInfo:
    """What a built-in function is.

    name: its ``name``. implementation: the Python function after coercion of its arguments.
    intrinsic: its stable name, or for a function made at run time (a promise's resolving
    functions, a bound function) the name of its kind in `KINDS`.
    """

    __slots__ = (
        "construct",
        "constructor",
        "default_prototype",
        "implementation",
        "intrinsic",
        "is_bound",
        "length",
        "name",
    )

    kind = "native"
    uses_new_target = False
    is_class = False

    def __init__(
        self, intrinsic: str, name: str, length: int, implementation: Any, construct: Any = None
    ) -> None:
        self.intrinsic = intrinsic
        self.name = name
        self.length = length
        self.implementation = implementation
        self.construct = construct
        self.constructor = NATIVE if construct is not None else NOT_A_CONSTRUCTOR
        #: Whether it is a bound function.
        self.is_bound = intrinsic in ("bound", "bound constructor")
        #: The intrinsic prototype of what it constructs.
        self.default_prototype: str | None = None

    def furnish(self, vm: Any, function: JSFunction) -> None:
        """Give a function object its ``length`` and ``name``."""
        function.put(vm, "length", float(self.length), CONFIGURABLE)
        function.put(vm, "name", self.name, CONFIGURABLE)


#: {kind: (implementation, nargs)} of functions that built-ins make at run time; they keep their
#: state in ``function.data``. Names are part of the snapshot format.
KINDS: dict[str, Callable[..., Any]] = {}

#: {kind: how it constructs} of those that are constructors.
KIND_CONSTRUCTORS: dict[str, int] = {"bound constructor": BOUND}


def function_name(key: Key, prefix: str = "") -> str:
    """SetFunctionName."""
    if isinstance(key, Symbol):
        name = f"[{key.description}]" if key.description else ""
    else:
        name = str(getattr(key, "description", key))
    return f"{prefix} {name}" if prefix else name


def member_name(owner: str, key: Key, prefix: str = "") -> str:
    """The stable name of the function `key` of the intrinsic `owner`: %Map.prototype.get size%."""
    base = owner.strip("%")
    if isinstance(key, Symbol):
        return f"%{prefix}{base}[{key.description}]%"
    return f"%{prefix}{base}.{key}%"


def coerced(implementation: Any, hints: str) -> Any:
    """`implementation` with objects among `this` and the arguments turned into primitives first.

    hints: one letter each for `this`, the first argument and so on: ``s`` ToPrimitive with hint
    string, ``n`` with hint number, ``d`` default, ``-`` leave it.
    """
    count = len(hints) - 1
    if hints[0] == "-":

        def code(vm: Any, function: Any, this: Value, *arguments: Value) -> Value:
            for argument in arguments[:count]:
                if isinstance(argument, JSObject):
                    return run_native(vm, "coerce", function, this, arguments, hints)
            return implementation(vm, function, this, *arguments)

    else:

        def code(vm: Any, function: Any, this: Value, *arguments: Value) -> Value:
            for argument in (this, *arguments[:count]):
                if isinstance(argument, JSObject):
                    return run_native(vm, "coerce", function, this, arguments, hints)
            return implementation(vm, function, this, *arguments)

    return code
