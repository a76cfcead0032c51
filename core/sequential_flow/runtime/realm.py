"""The intrinsics of one machine, made on first touch, and the services that built-ins call on.

A `Realm` is what every built-in receives as its first argument ``vm``. `machine.Machine` adds
running, pausing and the job queue to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .calls import call
from .completion import Abort, Throw
from .conversions import integer_or_infinity, to_number, wrap_uint32
from .intrinsics import (
    ANY,
    KIND_CONSTRUCTORS,
    KINDS,
    NOT_A_CONSTRUCTOR,
    Attributed,
    Constant,
    FunctionSpec,
    Getter,
    Js,
    NativeInfo,
    ObjectSpec,
    Ref,
    coerced,
    function_name,
    member_name,
)
from .objects import (
    DEFAULT,
    HIDDEN,
    LAZY_ERROR,
    LAZY_FUNCTION,
    Accessor,
    Extras,
    IrregularObject,
    JSArray,
    JSError,
    JSFunction,
    JSObject,
)
from .trace import activations
from .values import SYMBOL_HAS_INSTANCE, SYMBOL_ITERATOR, Key, Symbol, Value, undefined


class Realm:
    """Intrinsics by name, and the hot ones as attributes."""

    #: ``find(name) -> ObjectSpec | FunctionSpec | None``; set by `builtins`.
    find: Callable[[str], ObjectSpec | FunctionSpec | None]
    #: ``load(file) -> Program`` of the prelude; set by `builtins`.
    load_prelude: Callable[[str], Any]
    string_prototype: JSObject

    def __init__(self, limits: Any) -> None:
        self.limits = limits
        #: {name: object}, everything that has been made so far.
        self.intrinsics: dict[str, Any] = {}
        #: {(prelude file, function index): closure}.
        self.prelude_functions: dict[tuple[str, int], JSFunction] = {}
        #: ``Symbol.for``.
        self.symbol_registry: dict[str, Symbol] = {}
        #: Whether an indexed property stands on %Object.prototype% or %Array.prototype%.
        self.indexed = False
        self.new_target: Value = undefined
        #: Built-ins that call the script from inside C code, at this moment.
        self.native_depth = 0
        # Budgets: see frames.refuel.
        self.fuel = 0
        self.chunk = 0
        self.steps_used = 0
        #: Bytes charged since the heap was last measured, plus what it measured then.
        self.allocated = 0
        self.allocation_threshold = limits.memory_bytes
        self.object_prototype: JSObject = self.intrinsic("%Object.prototype%")
        self.function_prototype: JSFunction = self.intrinsic("%Function.prototype%")
        self.array_prototype: JSArray = self.intrinsic("%Array.prototype%")
        self.global_object: JSObject = self.intrinsic("%GlobalObject%")
        #: The global object's data properties; generated code reads globals here.
        self.globals = self.global_object.props
        #: Script-level let, const and class: {name: [value]}; see compiler.
        self.lexicals: dict[str, list[Value]] = {}
        self._watch(self.object_prototype)
        self._watch(self.array_prototype)

    def __getattr__(self, name: str) -> Any:
        """Makes `string_prototype` on first use: its methods fill eight modules."""
        if name != "string_prototype":
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        self.string_prototype = found = self.intrinsic("%String.prototype%")
        return found

    def _watch(self, prototype: JSObject) -> None:
        assert prototype.ext is not None
        prototype.ext.watcher = self

    # -- intrinsics

    def intrinsic(self, name: str) -> Any:
        """The intrinsic object of that stable name (``%Map%``, ``%Map.prototype.get%``)."""
        found = self.intrinsics.get(name)
        if found is not None:
            return found
        spec = self.find(name)
        if spec is not None:
            return self._make(name, spec)
        self._touch_member(name)
        return self.intrinsics[name]

    def _touch_member(self, name: str) -> None:
        """Make an intrinsic that is named by its owner and key."""
        inner = name.strip("%")
        if inner.startswith("prelude:"):
            file, _, function = inner[8:].partition(".")
            self.intrinsics[name] = self.prelude(file, function)
            return
        for prefix in ("get ", "set "):
            inner = inner.removeprefix(prefix)
        if "." not in inner:
            raise KeyError(name)
        if inner.endswith("]"):
            base, _, symbol = inner[:-1].partition("[Symbol.")
            from .values import WELL_KNOWN_SYMBOLS

            key: Key = WELL_KNOWN_SYMBOLS[symbol]
        else:
            base, _, key = inner.rpartition(".")
        owner: JSObject = self.intrinsic(f"%{base}%")
        owner.get_own(self, key)
        if name not in self.intrinsics:
            # The property was replaced before its first touch: make the original all the same.
            spec = self.find(f"%{base}%")
            assert spec is not None
            self._property(f"%{base}%", key, spec.properties[key])

    def _make(self, name: str, spec: ObjectSpec | FunctionSpec) -> JSObject:
        created: JSObject
        if isinstance(spec, FunctionSpec):
            created = self._function(name, spec)
        elif spec.make is not None:
            created = spec.make(self)
        else:
            created = IrregularObject()
            created.props = {}
        self.intrinsics[name] = created
        created.proto = None if spec.proto is None else self.intrinsic(spec.proto)
        created.ext = ext = Extras()
        ext.made = {}
        if isinstance(spec, FunctionSpec):
            ext.lazy = self.own_properties(spec).copy()
            ext.extensible = spec.extensible
        else:
            ext.lazy = spec.properties.copy()
        return created

    def own_properties(self, spec: ObjectSpec | FunctionSpec) -> dict[Key, Any]:
        """The table of an intrinsic's own properties."""
        if not isinstance(spec, FunctionSpec):
            return spec.properties
        own = spec.own
        if own is None:
            own = {
                "length": Constant(float(spec.length), 4),
                "name": Constant(spec.name, 4),
            }
            if spec.prototype is not None:
                own["prototype"] = Ref(spec.prototype, 0)
            own.update(spec.properties)
            spec.own = own
        return own

    def _function(self, name: str, spec: FunctionSpec) -> JSFunction:
        if isinstance(spec.call, Js):
            created = self.prelude(spec.call.file, spec.call.function)
            created.info.constructor = created.info.constructor if spec.construct else 0
            return created
        info = NativeInfo(name, spec.name, spec.length, spec.call, spec.construct)
        info.default_prototype = spec.prototype
        code = coerced(spec.call, spec.hints) if spec.hints else spec.call
        return self._native(info, code)

    def _native(self, info: NativeInfo, code: Any) -> JSFunction:
        created = JSFunction()
        created.props = {}
        created.ext = LAZY_FUNCTION
        created.code = code
        created.nargs = ANY
        created.info = info
        created.env = None
        created.this_value = undefined
        created.home = None
        created.data = None
        created.proto = (
            None if info.intrinsic == "%Function.prototype%" else self.function_prototype
        )
        return created

    def runtime_function(
        self, kind: str, data: Value, name: str = "", length: int = 0
    ) -> JSFunction:
        """A function that a built-in makes at run time; `kind` is a key of KINDS."""
        implementation = KINDS[kind]
        info = NativeInfo(kind, name, length, implementation)
        info.constructor = KIND_CONSTRUCTORS.get(kind, 0)
        created = self._native(info, implementation)
        created.data = data
        return created

    def prelude(self, file: str, name: str) -> JSFunction:
        """The function `name` of prelude/`file`.js, one object a realm."""
        program = self.load_prelude(file)
        return self.prelude_function(program, program.function_index(name))

    def prelude_function(self, program: Any, index: int) -> JSFunction:
        key = (program.name, index)
        found = self.prelude_functions.get(key)
        if found is None:
            found = program.closure(self, index)
            self.prelude_functions[key] = found
        return found

    # -- lazy properties

    def materialize(self, owner: JSObject, key: Key) -> Any:
        """Make one lazy property; returns its value or Accessor."""
        ext = owner.ext
        assert ext is not None
        assert ext.lazy is not None
        spec = ext.lazy.pop(key)
        value, attributes = self._property(self._name_of(owner), key, spec)
        if type(value) is Accessor:
            ext.accessors[key] = value
        else:
            owner.props[key] = value
            ext.made[key] = value  # type: ignore[index]
        if attributes != DEFAULT:
            ext.attributes[key] = attributes
        return value

    def _name_of(self, owner: JSObject) -> str:
        for name, value in self.intrinsics.items():
            if value is owner:
                return name
        raise AssertionError("not an intrinsic")

    def _property(self, owner: str, key: Key, spec: Any) -> tuple[Any, int]:
        """(value or Accessor, attributes) of a specification."""
        if type(spec) is tuple:
            return self._method(owner, key, spec), HIDDEN
        if isinstance(spec, Constant):
            return spec.value, spec.attributes
        if type(spec) is Ref:
            return self.intrinsic(spec.name), spec.attributes
        if type(spec) is Js:
            return self._prelude_method(member_name(owner, key), spec, function_name(key)), HIDDEN
        if type(spec) is Attributed:
            return self._property(owner, key, spec.spec)[0], spec.attributes
        assert type(spec) is Getter
        halves = [
            self._half(owner, key, "get", spec.getter),
            self._half(owner, key, "set", spec.setter),
        ]
        return Accessor(*halves), spec.attributes

    def _method(self, owner: str, key: Key, spec: tuple[Any, ...]) -> JSFunction:
        name = member_name(owner, key)
        found = self.intrinsics.get(name)
        if found is None:
            implementation = spec[0]
            info = NativeInfo(name, function_name(key), spec[1], implementation)
            code = coerced(implementation, spec[2]) if len(spec) > 2 else implementation
            found = self.intrinsics[name] = self._native(info, code)
        return found

    def _prelude_method(self, name: str, spec: Js, shown: str) -> JSFunction:
        """The prelude's function as a method; `shown` is its ``name``, see functions.furnish."""
        found = self.intrinsics.get(name)
        if found is None:
            found = self.intrinsics[name] = self.prelude(spec.file, spec.function)
            found.info.constructor = NOT_A_CONSTRUCTOR
            if found.info.name != shown:
                found.data = shown
        return found

    def _half(self, owner: str, key: Key, prefix: str, half: Any) -> Value:
        if half is None:
            return undefined
        if type(half) is Ref:
            return self.intrinsic(half.name)
        name = member_name(owner, key, prefix + " ")
        if isinstance(half, Js):
            return self._prelude_method(name, half, function_name(key, prefix))
        found = self.intrinsics.get(name)
        if found is None:
            info = NativeInfo(name, function_name(key, prefix), int(prefix == "set"), half)
            found = self.intrinsics[name] = self._native(info, half)
        return found

    def materialize_all(self, owner: JSObject) -> None:
        """Make every lazy property, in the order of the table."""
        ext = owner.ext
        assert ext is not None
        assert ext.lazy is not None
        spec = self.find(self._name_of(owner))
        assert spec is not None
        order = self.own_properties(spec)
        for key in list(ext.lazy):
            if key in ext.lazy:  # else an alias before it has touched it
                self.materialize(owner, key)
        ext.lazy = ext.made = None
        props = {key: owner.props.pop(key) for key in order if key in owner.props}
        props.update(owner.props)
        owner.props.clear()
        owner.props.update(props)
        if ext.accessors:
            ext.order = dict.fromkeys([*order, *props])

    # -- making values

    def array(self, items: list[Value]) -> JSArray:
        """CreateArrayFromList; `items` becomes the array's own."""
        self.allocated += 160 + 24 * len(items)
        created = JSArray()
        created.props = {}
        created.proto = self.array_prototype
        created.ext = None
        created.items = items
        return created

    def object(self, props: dict[Key, Value] | None = None) -> JSObject:
        """An ordinary object with these data properties."""
        self.allocated += 160
        created = JSObject()
        created.props = {} if props is None else props
        created.proto = self.object_prototype
        created.ext = None
        return created

    def prototype_of_primitive(self, value: Value) -> JSObject:
        """Where the properties of a primitive are looked up."""
        kind = type(value)
        if kind is str:
            return self.string_prototype
        if kind is float:
            name = "Number"
        elif kind is bool:
            name = "Boolean"
        else:
            name = "BigInt" if kind is int else "Symbol"
        return self.intrinsic(f"%{name}.prototype%")  # type: ignore[no-any-return]

    # -- errors

    def error(self, name: str, message: str) -> JSError:
        """A new error object of the intrinsic kind `name` (``TypeError``)."""
        created = JSError()
        created.props = {}
        created.proto = self.intrinsic(f"%{name}.prototype%")
        created.ext = None
        self.furnish_error(created, name, message)
        return created

    def furnish_error(self, created: JSError, name: str, message: str | None) -> None:
        """Give a new error its ``stack`` and, unless None, its ``message``."""
        self.steps_used += 20
        created.activations = activations(self)
        created.heading = name if not message else f"{name}: {message}"
        created.ext = LAZY_ERROR
        if message is not None:
            created.props["message"] = message

    def type_error(self, message: str) -> Throw:
        return Throw(self.error("TypeError", message))

    def range_error(self, message: str) -> Throw:
        return Throw(self.error("RangeError", message))

    def syntax_error(self, message: str) -> Throw:
        return Throw(self.error("SyntaxError", message))

    def reference_error(self, message: str) -> Throw:
        return Throw(self.error("ReferenceError", message))

    # -- budgets

    def charge(self, size_bytes: int) -> None:
        """Account for memory before it is taken; it is measured when it nears the limit."""
        if size_bytes > self.limits.memory_bytes:
            raise Abort(
                "LIMIT_EXCEEDED", f"the memory budget is used up ({self.limits.memory_bytes} bytes)"
            )
        self.allocated += size_bytes
        if self.allocated > self.allocation_threshold and self.fuel > 0:
            # The next call or back edge measures the heap.
            self.chunk -= self.fuel
            self.fuel = 0

    def work(self, steps: int) -> None:
        """Account for long work inside a built-in, in steps."""
        self.steps_used += steps
        if self.steps_used > self.limits.steps:
            raise Abort("LIMIT_EXCEEDED", f"the step budget is used up ({self.limits.steps} steps)")

    def match_work(self, cost: int) -> None:
        """Account for a regular expression's backtracking: one of its steps is worth several."""
        self.work(cost * 6)

    # -- shorthands

    def call(self, function: Value, this: Value, *arguments: Value) -> Value:
        """Call any value; use it as a tail call, or in a resumable native by yielding instead."""
        return call(self, function, this, *arguments)

    def to_array_length(self, value: Value) -> float:
        """The checks of ArraySetLength on a primitive."""
        number = to_number(self, value)
        if float(wrap_uint32(number)) != number:
            raise self.range_error("Invalid array length")
        return integer_or_infinity(number)

    def plain_has_instance(self, target: JSFunction) -> bool:
        """True when ``instanceof target`` means OrdinaryHasInstance; target is not bound."""
        return (
            target.proto is self.function_prototype
            and SYMBOL_HAS_INSTANCE not in target.props
            and (target.ext is None or SYMBOL_HAS_INSTANCE not in target.ext.accessors)
            and (target.info.kind != "native" or not target.info.is_bound)
        )

    def array_iteration_is_pristine(self) -> bool:
        """True while arrays iterate by the original %Array.prototype.values% and ``next``."""
        return self._original(
            self.array_prototype, SYMBOL_ITERATOR, "%Array.prototype.values%"
        ) and self._original(
            self.intrinsic("%ArrayIteratorPrototype%"), "next", "%ArrayIteratorPrototype.next%"
        )

    def _original(self, owner: JSObject, key: Key, name: str) -> bool:
        if key in owner.props:
            return owner.props[key] is self.intrinsics.get(name)
        return owner.ext is not None and owner.ext.lazy is not None and key in owner.ext.lazy
