"""Function and the constructors of the other kinds of functions (ECMA-262 20.2, 27.3 to 27.7).

NON-SPEC: code from strings is closed, so all these constructors throw an EvalError.
"""

from __future__ import annotations

from typing import Any

from ..runtime.arguments import JSArguments
from ..runtime.calls import call_spread
from ..runtime.completion import Throw
from ..runtime.frames import run_native, undefined_function
from ..runtime.intrinsics import Attributed, Constant, FunctionSpec, Getter, ObjectSpec, Ref
from ..runtime.objects import CONFIGURABLE, JSArray, JSFunction, is_callable
from ..runtime.values import HOLE, SYMBOL_HAS_INSTANCE, SYMBOL_TO_STRING_TAG, Value, undefined
from .bound_function import function_prototype_bind


def code_from_string(vm: Any, fn: Any, *_: Value) -> Value:
    """Function(…) and its kin, called or constructed."""
    raise Throw(vm.error("EvalError", "Code generation from strings is not supported"))


def function_prototype_apply(
    vm: Any,
    fn: Any,
    this: Value,
    this_argument: Value = undefined,
    arguments: Value = undefined,
    *_: Value,
) -> Value:
    """Function.prototype.apply"""
    if not is_callable(this):
        raise vm.type_error("Function.prototype.apply was called on what is not a function")
    if arguments is undefined or arguments is None:
        return vm.call(this, this_argument)
    if type(arguments) is JSArray and HOLE not in arguments.items:
        return call_spread(vm, this, this_argument, arguments.items)
    values = arguments.plain_values() if type(arguments) is JSArguments else None
    if values is not None:
        return call_spread(vm, this, this_argument, values)
    return vm.call(vm.prelude("reflect", "apply"), undefined, this, this_argument, arguments)


def function_prototype_call(
    vm: Any, fn: Any, this: Value, this_argument: Value = undefined, *arguments: Value
) -> Value:
    """Function.prototype.call"""
    vm.fuel -= 1
    if not is_callable(this):
        raise vm.type_error("Function.prototype.call was called on what is not a function")
    return vm.call(this, this_argument, *arguments)


def function_prototype_to_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """Function.prototype.toString"""
    if not is_callable(this):
        raise vm.type_error("Function.prototype.toString requires that 'this' be a Function")
    if type(this) is not JSFunction:
        return "function () { [native code] }"
    info = this.info
    if info.kind == "native":
        name = info.name if info.intrinsic.startswith("%") else ""
        return f"function {name}() {{ [native code] }}"
    if info.program.is_prelude:
        return f"function {info.name}() {{ [native code] }}"
    return info.source


def function_prototype_has_instance(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    """Function.prototype[Symbol.hasInstance]"""
    return run_native(vm, "ordinary_has_instance", this, value)


def throw_type_error(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """%ThrowTypeError%"""
    raise vm.type_error(
        "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode "
        "functions or the arguments objects for calls to them"
    )


def _constructor(name: str) -> FunctionSpec:
    """GeneratorFunction, AsyncFunction or AsyncGeneratorFunction."""
    prototype = f"%{name}.prototype%"
    return FunctionSpec(
        name, 1, code_from_string, code_from_string, prototype=prototype, proto="%Function%"
    )


def _prototype(name: str, instances: str | None) -> ObjectSpec:
    """The object that all functions of the kind inherit from."""
    properties: dict[Any, Any] = {"constructor": Ref(f"%{name}%", CONFIGURABLE)}
    if instances is not None:
        properties["prototype"] = Ref(instances, CONFIGURABLE)
    properties[SYMBOL_TO_STRING_TAG] = Constant(name, CONFIGURABLE)
    return ObjectSpec(properties, "%Function.prototype%")


_POISON = Getter(Ref("%ThrowTypeError%"), Ref("%ThrowTypeError%"))

INTRINSICS: dict[str, Any] = {
    "%Function%": FunctionSpec(
        "Function", 1, code_from_string, code_from_string, prototype="%Function.prototype%"
    ),
    "%Function.prototype%": FunctionSpec(
        "",
        0,
        undefined_function,
        properties={
            "arguments": _POISON,
            "caller": _POISON,
            "constructor": Ref("%Function%"),
            "apply": (function_prototype_apply, 2),
            "bind": (function_prototype_bind, 1),
            "call": (function_prototype_call, 1),
            "toString": (function_prototype_to_string, 0),
            SYMBOL_HAS_INSTANCE: Attributed((function_prototype_has_instance, 1), 0),
        },
        proto="%Object.prototype%",
    ),
    "%ThrowTypeError%": FunctionSpec(
        "",
        0,
        throw_type_error,
        properties={"length": Constant(0.0), "name": Constant("")},
        extensible=False,
    ),
    "%AsyncFunction%": _constructor("AsyncFunction"),
    "%AsyncFunction.prototype%": _prototype("AsyncFunction", None),
    "%AsyncGeneratorFunction%": _constructor("AsyncGeneratorFunction"),
    "%AsyncGeneratorFunction.prototype%": _prototype(
        "AsyncGeneratorFunction", "%AsyncGeneratorFunction.prototype.prototype%"
    ),
    "%GeneratorFunction%": _constructor("GeneratorFunction"),
    "%GeneratorFunction.prototype%": _prototype(
        "GeneratorFunction", "%GeneratorFunction.prototype.prototype%"
    ),
}
