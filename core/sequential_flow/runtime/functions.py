"""Function objects of compiled code: closures, methods, classes, fields (ECMA-262 10.2, 15.7)."""

from __future__ import annotations

import sys
from typing import Any

from .calls import call, construct, construct_super
from .completion import Pause
from .conversions import to_object
from .frames import NATIVES, NativeFrame, run_native
from .generators import start_coroutine
from .intrinsics import BASE, DERIVED, function_name
from .natives import Steps
from .objects import (
    CONFIGURABLE,
    DEFAULT,
    HIDDEN,
    LAZY_FUNCTION,
    WRITABLE,
    Accessor,
    Descriptor,
    IrregularObject,
    JSFunction,
    JSObject,
    JSProxy,
    is_constructor,
)
from .property import add_private, create_data_property, get, set_member
from .steps import add_step, step_function
from .values import EMPTY, TDZ, Key, PrivateName, Value, undefined

#: Python frames that compiling a function may need.
COMPILER_DEPTH = 350


def closure(vm: Any, template: Any, env: Any) -> JSFunction:
    """OrdinaryFunctionCreate for a function declaration or expression."""
    created = JSFunction()
    created.props = {}
    created.proto = vm.function_prototype
    created.ext = LAZY_FUNCTION
    created.code = template.code
    created.nargs = template.nargs
    created.info = template
    created.env = env
    created.this_value = undefined
    created.home = None
    created.data = None
    vm.allocated += 240
    if template.kind != "function" and template.kind != "method":
        created.proto = function_prototype(vm, template)
    return created


def arrow(vm: Any, template: Any, env: Any, this: Value, home: Any) -> JSFunction:
    """An arrow function: keeps the ``this`` and home object of where it was made."""
    created = closure(vm, template, env)
    created.this_value = this
    created.home = home
    return created


def method(vm: Any, template: Any, env: Any, home: Any) -> JSFunction:
    """A function with a [[HomeObject]]."""
    created = closure(vm, template, env)
    created.home = home
    return created


def function_prototype(vm: Any, template: Any) -> JSObject:
    """The [[Prototype]] of a function object, by its kind."""
    kind = template.kind
    if kind == "generator":
        return vm.intrinsic("%GeneratorFunction.prototype%")  # type: ignore[no-any-return]
    if kind == "async":
        return vm.intrinsic("%AsyncFunction.prototype%")  # type: ignore[no-any-return]
    if kind == "async generator":
        return vm.intrinsic("%AsyncGeneratorFunction.prototype%")  # type: ignore[no-any-return]
    return vm.function_prototype  # type: ignore[no-any-return]


def entry(template: Any) -> Any:
    """The code of a function that has not been called yet."""
    if template.kind in ("generator", "async", "async generator"):
        return start_coroutine
    if template.is_class and template.unit.kind == "default":
        return default_derived if template.constructor == DERIVED else default_base
    return first_call


def first_call(vm: Any, fn: JSFunction, this: Value, *args: Value) -> Value:
    """Compile the function, then call it."""
    template = fn.info
    try:
        sys._getframe(vm.compile_limit)
    except ValueError:
        pass
    else:
        pause = Pause("stack")
        pause.frames.append(NativeFrame("late_call", (fn, this, *args), []))
        raise pause
    code = template.code if template.code is not first_call else template.straight()
    fn.code = code
    fn.nargs = template.nargs
    return code(vm, fn, this, *args[: fn.nargs])


def furnish(vm: Any, function: JSFunction, template: Any) -> None:
    """Give a function object its ``length``, ``name`` and ``prototype``."""
    function.put(vm, "length", float(template.length), CONFIGURABLE)
    name = function.data if template.program.is_prelude and function.data else template.name
    function.put(vm, "name", name, CONFIGURABLE)
    kind = template.kind
    if kind in ("generator", "async generator"):
        prefix = "Async" if kind != "generator" else ""
        proto = vm.intrinsic(f"%{prefix}GeneratorFunction.prototype.prototype%")
        function.put(vm, "prototype", vm.object(), WRITABLE)
        function.props["prototype"].proto = proto
    elif template.constructor and not template.is_class and not template.program.is_prelude:
        prototype = vm.object()
        prototype.put(vm, "constructor", function, HIDDEN)
        function.put(vm, "prototype", prototype, WRITABLE)


def name_function(vm: Any, function: Value, key: Key, prefix: str = "") -> None:
    """SetFunctionName with a name that is known only now."""
    if not isinstance(function, JSFunction):
        return
    function.settle(vm)
    if function.info.is_class and function.lookup(vm, "name") is not EMPTY:
        if function.info.name or "name" in getattr(function.ext, "accessors", ()):
            return
        if function.props.get("name") != "":
            return
    function.put(vm, "name", function_name(key, prefix), CONFIGURABLE)


# -- property definitions of literals and classes


def define_data(vm: Any, target: JSObject, key: Key, value: Value) -> None:
    """A property of an object literal."""
    target.put(vm, key, value, DEFAULT)


def define_method(
    vm: Any, target: JSObject, key: Key, function: JSFunction, enumerable: bool, computed: bool
) -> None:
    if computed:
        name_function(vm, function, key)
    _define(vm, target, key, Descriptor(function, True, enumerable, True))


def _define(vm: Any, target: JSObject, key: Key, descriptor: Descriptor) -> None:
    if not target.define_own(vm, key, descriptor):
        raise vm.type_error(f"Cannot redefine property: {key}")


def define_getter(
    vm: Any, target: JSObject, key: Key, function: JSFunction, enumerable: bool, computed: bool
) -> None:
    if computed:
        name_function(vm, function, key, "get")
    _define(vm, target, key, Descriptor(get=function, enumerable=enumerable, configurable=True))


def define_setter(
    vm: Any, target: JSObject, key: Key, function: JSFunction, enumerable: bool, computed: bool
) -> None:
    if computed:
        name_function(vm, function, key, "set")
    _define(vm, target, key, Descriptor(set=function, enumerable=enumerable, configurable=True))


def literal_prototype(target: JSObject, value: Value) -> None:
    """``__proto__: value`` in an object literal."""
    if isinstance(value, JSObject):
        target.proto = value
    elif value is None:
        target.proto = None
        if type(target) is JSObject:
            target.__class__ = IrregularObject


def copy_data_properties(
    vm: Any, target: JSObject, source: Value, excluded: tuple[Key, ...] = ()
) -> Value:
    """CopyDataProperties; a tail call where getters or proxies are involved."""
    if source is None or source is undefined:
        return undefined
    if type(source) is str:
        source = to_object(vm, source)
    elif not isinstance(source, JSObject):
        return undefined
    if type(source) is JSProxy or (source.ext is not None and source.ext.accessors):
        function = vm.prelude("iteration", "copyDataProperties")
        return function.code(vm, function, undefined, target, source, vm.array(list(excluded)))
    keys = source.own_keys(vm)
    vm.charge(60 * len(keys))
    for key in keys:
        if key not in excluded:
            found = source.get_own(vm, key)
            if found is not None and found.attributes & 2:
                create_data_property(vm, target, key, found.value)
    return undefined


# -- classes


def make_class(vm: Any, template: Any, env: Any, parent: Value) -> JSFunction:
    """The constructor and prototype of a class; a tail call when the parent has a getter."""
    if parent is EMPTY:
        return build_class(vm, template, env, vm.function_prototype, vm.object_prototype)
    if parent is None:
        return build_class(vm, template, env, vm.function_prototype, None)
    if not is_constructor(parent):
        raise vm.type_error("Class extends value is not a constructor or null")
    if type(parent) is JSFunction:
        found = parent.lookup(vm, "prototype")
        if type(found) is not Accessor and found is not EMPTY:
            return build_class(vm, template, env, parent, found)
    return run_native(vm, "make_class", template.program.name, float(template.index), env, parent)  # type: ignore[no-any-return]


def native_make_class(vm: Any, program: str, index: float, env: Any, parent: Any) -> Steps:
    prototype = yield (step_function("get"), undefined, (parent, "prototype", parent))
    template = vm.template(program, int(index))
    return build_class(vm, template, env, parent, prototype)


def build_class(vm: Any, template: Any, env: Any, parent: Any, above: Value) -> JSFunction:
    if above is not None and not isinstance(above, JSObject):
        raise vm.type_error("Class extends value does not have a valid prototype property")
    constructor = closure(vm, template, env)
    constructor.proto = parent
    prototype = vm.object()
    prototype.proto = above
    if above is None:
        prototype.__class__ = IrregularObject
    constructor.home = prototype
    constructor.settle(vm)
    constructor.put(vm, "prototype", prototype, 0)
    prototype.put(vm, "constructor", constructor, HIDDEN)
    return constructor


def class_called(vm: Any, fn: JSFunction) -> None:
    raise vm.type_error(f"Class constructor {fn.info.name} cannot be invoked without 'new'")


def derived_result(vm: Any, value: Value, this: Value) -> Value:
    """What [[Construct]] of a derived class gives."""
    if isinstance(value, JSObject):
        return value
    if value is not undefined:
        raise vm.type_error("Derived constructors may only return object or undefined")
    if this is TDZ:
        raise vm.reference_error(
            "Must call super constructor in derived class before accessing 'this' or returning"
        )
    return this


def initialize_fields(vm: Any, constructor: JSFunction, this: JSObject) -> Value:
    """InitializeInstanceElements; a tail call."""
    fields = constructor.data
    if fields is None:
        return undefined
    return fields.code(vm, fields, this)


def default_base(vm: Any, fn: JSFunction, this: Value, *args: Value) -> Value:
    """constructor() {}"""
    new_target = vm.new_target
    vm.new_target = undefined
    if new_target is undefined:
        class_called(vm, fn)
    return initialize_fields(vm, fn, this)


def default_derived(vm: Any, fn: JSFunction, this: Value, *args: Value) -> Value:
    """constructor(...args) { super(...args); }"""
    new_target = vm.new_target
    vm.new_target = undefined
    if new_target is undefined:
        class_called(vm, fn)
    if fn.data is None:
        return construct_super(vm, fn, args, new_target)
    return run_native(vm, "default_derived", fn, vm.array(list(args)), new_target)


def native_default_derived(vm: Any, fn: JSFunction, args: Any, new_target: Value) -> Steps:
    parent = fn.proto
    if not is_constructor(parent):
        raise vm.type_error("Super constructor is not a constructor")
    created = yield (step_function("construct"), undefined, (parent, args, new_target))
    if fn.data is not None:
        yield (fn.data, created, ())
    return created


# -- private elements and fields


def private_method(name: PrivateName, slot: str, function: JSFunction) -> None:
    """Put a function into a private name: slot is method, getter or setter."""
    setattr(name, slot, function)


def add_brand(vm: Any, target: JSObject, name: PrivateName) -> None:
    """PrivateMethodOrAccessorAdd."""
    add_private(vm, target, name, name)


def brand_static(vm: Any, target: JSObject, name: PrivateName) -> None:
    """The same for a class itself; both halves of an accessor share one name."""
    if name not in target.props:
        add_private(vm, target, name, name)


def define_field(vm: Any, target: JSObject, key: Key, value: Value) -> Value:
    """DefineField for a public field."""
    if type(target) is JSObject:
        vm.allocated += 60
        target.props[key] = value
        return undefined
    function = vm.operation("CreateDataPropertyOrThrow")
    return function(vm, target, key, value)


# -- super


def super_base(vm: Any, home: Any) -> Any:
    base = home.proto
    if base is None:
        raise vm.type_error("Cannot read properties of null (super)")
    return base


def super_get(vm: Any, home: Any, key: Value, this: Value) -> Value:
    """``super[key]``."""
    if isinstance(key, JSObject):
        return run_native(vm, "super_get", home, key, this)
    return get(vm, super_base(vm, home), vm.to_property_key(key), this)


def native_super_get(vm: Any, home: Any, key: Value, this: Value) -> Steps:
    from .natives import get_step, primitive_step

    name = vm.to_property_key((yield from primitive_step(vm, key, "string")))
    return (yield from get_step(vm, super_base(vm, home), name, this))


def super_set(vm: Any, home: Any, key: Value, value: Value, this: Value, strict: bool) -> Value:
    """``super[key] = value``."""
    if isinstance(key, JSObject):
        return run_native(vm, "super_set", home, key, value, this, strict)
    return set_on(vm, super_base(vm, home), vm.to_property_key(key), value, this, strict)


def set_on(vm: Any, base: JSObject, key: Key, value: Value, this: Value, strict: bool) -> Value:
    """[[Set]] on `base` with another receiver."""
    from .property import _set_on_object

    if not isinstance(this, JSObject):
        return set_member(vm, this, key, value, strict)
    _set_on_object(vm, base, key, value, this, strict)
    return undefined


def native_super_set(
    vm: Any, home: Any, key: Value, value: Value, this: Value, strict: bool
) -> Steps:
    from .natives import primitive_step

    name = vm.to_property_key((yield from primitive_step(vm, key, "string")))
    return (yield (step_function("super_set"), undefined, (home, name, value, this, strict)))


def super_set_step(
    vm: Any, _fn: Any, _this: Value, home: Any, key: Key, value: Value, this: Value, strict: bool
) -> Value:
    return set_on(vm, super_base(vm, home), key, value, this, strict)


add_step("super_set", super_set_step)


def super_delete_error(vm: Any) -> None:
    raise vm.reference_error("Unsupported reference to 'super'")


# -- this


def sloppy_this(vm: Any, this: Value) -> Value:
    """OrdinaryCallBindThis of a sloppy function."""
    if this is undefined or this is None:
        return vm.global_object
    return this if isinstance(this, JSObject) else to_object(vm, this)


NATIVES.update(
    {
        "default_derived": native_default_derived,
        "make_class": native_make_class,
        "super_get": native_super_get,
        "super_set": native_super_set,
    }
)

__all__ = ["BASE", "call", "construct"]
