"""%JSON%.

https://tc39.es/ecma262/#sec-json-object
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import integer_or_infinity, to_string
from ..runtime.frames import run_native
from ..runtime.intrinsics import Data, ObjectSpec
from ..runtime.objects import (
    CONFIGURABLE,
    JSFunction,
    JSObject,
    JSPrimitiveObject,
    JSStringObject,
    is_callable,
)
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, undefined
from ..syntax.numbers import number_to_string
from .json_parse import parse_json
from .json_stringify import GiveUp, quick_stringify, quote_json_string


def json_parse(
    vm: Any, fn: Any, this: Value, text: Value = undefined, reviver: Value = undefined, *_: Value
) -> Value:
    if type(text) is not str:
        if isinstance(text, JSObject):
            return run_native(vm, "coerce", fn, this, (text, reviver), "-s")
        text = to_string(vm, text)
    value = parse_json(vm, text)
    if not is_callable(reviver):
        return value
    internalize = vm.intrinsic("%prelude:json.internalize%")
    return vm.call(internalize, undefined, vm.object({"": value}), "", reviver)


def json_stringify(
    vm: Any,
    fn: Any,
    this: Value,
    value: Value = undefined,
    replacer: Value = undefined,
    space: Value = undefined,
    *_: Value,
) -> Value:
    if not isinstance(replacer, JSObject) and not isinstance(space, JSObject):
        try:
            return quick_stringify(vm, value, gap_of(space))
        except GiveUp:
            pass
    return vm.call(vm.intrinsic("%prelude:json.stringify%"), undefined, value, replacer, space)


def gap_of(space: Value) -> str:
    """The gap for a `space` that is a primitive."""
    if type(space) is float:
        return " " * int(max(0.0, min(10.0, integer_or_infinity(space))))
    return space[:10] if type(space) is str else ""


# -- operations of prelude/json.js


def operation_gap(vm: Any, space: Value) -> Value:
    return gap_of(space)


def operation_wrapped(vm: Any, value: Value) -> Value:
    """What an object wraps: ``number``, ``string``, or another wrapper's value; else undefined."""
    if type(value) is JSStringObject:
        return "string"
    if type(value) is JSPrimitiveObject:
        inner = value.value
        if type(inner) is float:
            return "number"
        if type(inner) is bool or type(inner) is int:
            return inner
    return undefined


def operation_quote(vm: Any, text: str) -> Value:
    vm.charge(len(text))
    vm.work(len(text) >> 5)
    return quote_json_string(text)


def operation_number(vm: Any, number: float) -> Value:
    return number_to_string(number) if number - number == 0.0 else "null"


def operation_is_open(vm: Any, stack: Any, value: Value) -> Value:
    """True when the object `value` is in the list."""
    vm.work(len(stack.items) >> 5)
    return any(item is value for item in stack.items)


def operation_append_unique(vm: Any, target: Any, value: Value) -> Value:
    """Append unless the list has the value."""
    vm.work(len(target.items) >> 3)
    if value not in target.items:
        target.items.append(value)
    return undefined


def operation_remove_last(vm: Any, target: Any) -> Value:
    target.items.pop()
    return undefined


def operation_wrap_lines(
    vm: Any, parts: Any, brackets: str, gap: str, indent: str, outside: str
) -> Value:
    """The text of an array or object of the texts of its members."""
    items = parts.items
    if not items:
        return brackets
    vm.charge(sum(map(len, items)) + len(items) * (len(indent) + 2))
    vm.work(len(items))
    if not gap:
        return brackets[0] + ",".join(items) + brackets[1]
    separator = ",\n" + indent
    return f"{brackets[0]}\n{indent}{separator.join(items)}\n{outside}{brackets[1]}"


def _constructor_name(vm: Any, value: JSObject) -> str:
    current: JSObject | None = value
    while current is not None:
        if "constructor" in current.props:
            constructor = current.props["constructor"]
            if type(constructor) is JSFunction:
                return str(constructor.info.name)
            break
        current = current.proto
    return "Array" if value.class_name == "Array" else "Object"


def _step(key: str) -> str:
    return f"index {key}" if key.isdigit() else f"property '{key}'"


def operation_throw_circular(vm: Any, stack: Any, keys: Any, value: Any, key: str) -> Value:
    """stack: the open objects; keys: by which key each is reached."""
    first = next(at for at, item in enumerate(stack.items) if item is value)
    lines = [
        "Converting circular structure to JSON",
        f"    --> starting at object with constructor '{_constructor_name(vm, value)}'",
    ]
    between = list(range(first + 1, len(stack.items)))
    for at in between[:1] + between[1:][-1:]:
        if at == between[-1] and len(between) > 2:
            lines.append("    |     ...")
        name = _constructor_name(vm, stack.items[at])
        lines.append(f"    |     {_step(keys.items[at])} -> object with constructor '{name}'")
    lines.append(f"    --- {_step(key)} closes the circle")
    raise vm.type_error("\n".join(lines))


OPERATIONS = {
    "AppendUnique": operation_append_unique,
    "JSONGap": operation_gap,
    "JSONIsOpen": operation_is_open,
    "JSONLines": operation_wrap_lines,
    "JSONNumber": operation_number,
    "JSONQuote": operation_quote,
    "JSONWrapped": operation_wrapped,
    "RemoveLast": operation_remove_last,
    "ThrowCircular": operation_throw_circular,
}

INTRINSICS = {
    "%JSON%": ObjectSpec(
        {
            "parse": (json_parse, 2),
            "stringify": (json_stringify, 3),
            SYMBOL_TO_STRING_TAG: Data("JSON", CONFIGURABLE),
        }
    ),
}
