"""Error and its kin (ECMA-262 20.5).

NON-SPEC: an error has an own ``stack``, as everywhere.
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_string
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import Data, FunctionSpec, ObjectSpec, Ref
from ..runtime.natives import Steps, primitive_step
from ..runtime.objects import HIDDEN, JSError, JSObject
from ..runtime.steps import step_function
from ..runtime.values import Value, undefined


def new_error(vm: Any, prototype: JSObject, message: Value) -> JSError:
    """An error with that prototype; message: a string or undefined."""
    created = JSError()
    created.props = {}
    created.proto = prototype
    created.ext = None
    vm.charge(500)
    text = None if message is undefined else message
    vm.furnish_error(created, _shown_name(vm, prototype), text)
    return created


def _shown_name(vm: Any, prototype: JSObject | None) -> str:
    """What ``stack`` begins with: the ``name`` that is inherited, if no script code gives it."""
    current = prototype
    while current is not None:
        name = current.lookup(vm, "name")
        if type(name) is str:
            return name
        current = current.proto
    return "Error"


def install_hidden(vm: Any, target: JSObject, key: str, value: Value) -> Value:
    """CreateNonEnumerableDataPropertyOrThrow on an error that was just made."""
    target.put(vm, key, value, HIDDEN)
    return undefined


def error_construct(
    vm: Any,
    fn: Any,
    prototype: JSObject,
    message: Value = undefined,
    options: Value = undefined,
    *_: Value,
) -> Value:
    """Error and each NativeError."""
    if isinstance(options, JSObject) or isinstance(message, JSObject):
        return vm.call(vm.prelude("error", "construct"), undefined, prototype, message, options)
    text = message if message is undefined else to_string(vm, message)
    return new_error(vm, prototype, text)


def error_call(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    """Called as a function: new.target is the active function."""
    prototype = vm.intrinsic(fn.info.default_prototype)
    return error_construct(vm, fn, prototype, *arguments)


def aggregate_error_construct(
    vm: Any,
    fn: Any,
    prototype: JSObject,
    errors: Value = undefined,
    message: Value = undefined,
    options: Value = undefined,
    *_: Value,
) -> Value:
    function = vm.prelude("error", "aggregate")
    return vm.call(function, undefined, prototype, errors, message, options)


def aggregate_error_call(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    prototype = vm.intrinsic("%AggregateError.prototype%")
    return aggregate_error_construct(vm, fn, prototype, *arguments)


def error_prototype_to_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """Error.prototype.toString"""
    if not isinstance(this, JSObject):
        raise vm.type_error("Error.prototype.toString requires that 'this' be a JSReceiver")
    return run_native(vm, "error.to_string", this)


def native_to_string(vm: Any, this: JSObject) -> Steps:
    texts = []
    for key, default in (("name", "Error"), ("message", "")):
        value = yield (step_function("get"), undefined, (this, key, this))
        value = yield from primitive_step(vm, value, "string")
        texts.append(default if value is undefined else to_string(vm, value))
    name, message = texts
    return f"{name}: {message}" if name and message else name or message


NATIVES["error.to_string"] = native_to_string

OPERATIONS = {"InstallHidden": install_hidden, "NewError": new_error}


def _native_error(name: str) -> dict[str, Any]:
    """One of the constructors that differ in their name only, and its prototype."""
    own = {"constructor": Ref(f"%{name}%"), "name": Data(name), "message": Data("")}
    return {
        f"%{name}%": FunctionSpec(
            name,
            1,
            error_call,
            error_construct,
            prototype=f"%{name}.prototype%",
            proto="%Error%",
        ),
        f"%{name}.prototype%": ObjectSpec(own, "%Error.prototype%"),
    }


INTRINSICS: dict[str, Any] = {
    "%Error%": FunctionSpec("Error", 1, error_call, error_construct, prototype="%Error.prototype%"),
    "%Error.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Error%"),
            "name": Data("Error"),
            "message": Data(""),
            "toString": (error_prototype_to_string, 0),
        }
    ),
    **_native_error("EvalError"),
    **_native_error("RangeError"),
    **_native_error("ReferenceError"),
    **_native_error("SyntaxError"),
    **_native_error("TypeError"),
    **_native_error("URIError"),
    "%AggregateError%": FunctionSpec(
        "AggregateError",
        2,
        aggregate_error_call,
        aggregate_error_construct,
        prototype="%AggregateError.prototype%",
        proto="%Error%",
    ),
    "%AggregateError.prototype%": ObjectSpec(
        {
            "constructor": Ref("%AggregateError%"),
            "name": Data("AggregateError"),
            "message": Data(""),
        },
        "%Error.prototype%",
    ),
}
