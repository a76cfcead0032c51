"""Symbol (ECMA-262 20.4)."""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import display, to_string
from ..runtime.intrinsics import (
    Attributed,
    Constant,
    FunctionSpec,
    Getter,
    ObjectSpec,
    Ref,
    coerced,
)
from ..runtime.objects import CONFIGURABLE, JSObject, JSPrimitiveObject
from ..runtime.values import (
    SYMBOL_TO_PRIMITIVE,
    SYMBOL_TO_STRING_TAG,
    WELL_KNOWN_SYMBOLS,
    Symbol,
    Value,
    undefined,
)


def symbol_call(vm: Any, fn: Any, this: Value, description: Value = undefined, *_: Value) -> Value:
    vm.charge(100)
    return Symbol(undefined if description is undefined else to_string(vm, description))


def symbol_construct(vm: Any, fn: Any, prototype: JSObject, *_: Value) -> Value:
    raise vm.type_error("Symbol is not a constructor")


def symbol_for(vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value) -> Value:
    """Symbol.for"""
    name = to_string(vm, key)
    found = vm.symbol_registry.get(name)
    if found is None:
        vm.charge(100 + len(name))
        found = vm.symbol_registry[name] = Symbol(name, name)
    return found


def symbol_key_for(vm: Any, fn: Any, this: Value, symbol: Value = undefined, *_: Value) -> Value:
    """Symbol.keyFor"""
    if not isinstance(symbol, Symbol):
        raise vm.type_error(f"{display(symbol)} is not a symbol")
    return undefined if symbol.registered is None else symbol.registered


def this_symbol_value(vm: Any, value: Value, method: str) -> Symbol:
    """ThisSymbolValue"""
    if type(value) is JSPrimitiveObject:
        value = value.value
    if not isinstance(value, Symbol):
        raise vm.type_error(f"{method} requires that 'this' be a Symbol")
    return value


def symbol_prototype_to_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return repr(this_symbol_value(vm, this, "Symbol.prototype.toString"))


def symbol_prototype_value_of(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this_symbol_value(vm, this, "Symbol.prototype.valueOf")


def symbol_prototype_description(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this_symbol_value(vm, this, "Symbol.prototype.description").description


def symbol_prototype_to_primitive(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this_symbol_value(vm, this, "Symbol.prototype [ @@toPrimitive ]")


def _statics() -> dict[Any, Any]:
    own: dict[Any, Any] = {name: Constant(symbol) for name, symbol in WELL_KNOWN_SYMBOLS.items()}
    own["for"] = (symbol_for, 1, "-s")
    own["keyFor"] = (symbol_key_for, 1)
    return {key: own[key] for key in sorted(own)}


INTRINSICS: dict[str, Any] = {
    "%Symbol%": FunctionSpec(
        "Symbol",
        0,
        coerced(symbol_call, "-s"),
        symbol_construct,
        _statics(),
        "%Symbol.prototype%",
    ),
    "%Symbol.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Symbol%"),
            "toString": (symbol_prototype_to_string, 0),
            "valueOf": (symbol_prototype_value_of, 0),
            "description": Getter(symbol_prototype_description),
            SYMBOL_TO_STRING_TAG: Constant("Symbol", CONFIGURABLE),
            SYMBOL_TO_PRIMITIVE: Attributed((symbol_prototype_to_primitive, 1), CONFIGURABLE),
        }
    ),
}
