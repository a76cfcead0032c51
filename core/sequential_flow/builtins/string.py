"""%String% and its prototype.

| file                   | holds                                               |
|------------------------|-----------------------------------------------------|
| string.py              | the constructor and the tables                      |
| string_arguments.py    | conversion of `this` and arguments                  |
| string_search.py       | characters, code points, substrings                 |
| string_transform.py    | slices, padding, case, normalization                |
| string_pattern.py      | match, replace, search, split                       |
| string_substitution.py | ``$1`` in a replacement                             |
| string_iterator.py     | %StringIteratorPrototype%                           |
| collation.py           | the order of localeCompare                          |

https://tc39.es/ecma262/#sec-string-objects
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_number, to_string, wrap_uint32
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import FunctionSpec, Js, ObjectSpec, Ref
from ..runtime.natives import Steps, primitive_step
from ..runtime.objects import Extras, JSObject, JSStringObject
from ..runtime.values import SYMBOL_ITERATOR, Symbol, Value
from ..syntax.literals import code_units
from ..syntax.numbers import number_to_string
from . import string_pattern, string_search, string_transform
from .string_iterator import string_prototype_iterator


def string_call(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    if not arguments:
        return ""
    value = arguments[0]
    if isinstance(value, Symbol):
        return repr(value)
    return to_string(vm, value)


def string_construct(vm: Any, fn: Any, prototype: Any, *arguments: Value) -> Value:
    value = arguments[0] if arguments else ""
    if isinstance(value, JSObject):
        return run_native(vm, "string.construct", prototype, value)
    return string_object(vm, prototype, to_string(vm, value))


def native_string_construct(vm: Any, prototype: Any, value: Value) -> Steps:
    text = to_string(vm, (yield from primitive_step(vm, value, "string")))
    return string_object(vm, prototype, text)


def string_object(vm: Any, prototype: Any, text: str) -> JSStringObject:
    """StringCreate."""
    vm.allocated += 100
    created = JSStringObject()
    created.props = {}
    created.proto = prototype
    created.ext = None
    created.value = text
    return created


def string_from_char_code(vm: Any, fn: Any, this: Value, *units: Value) -> Value:
    if len(units) == 1 and type(units[0]) is float and 0.0 <= units[0] < 65536.0:
        return chr(int(units[0]))
    vm.work(len(units) >> 2)
    for unit in units:
        if isinstance(unit, JSObject):
            return run_native(vm, "string.from_numbers", fn, this, units)
    return "".join([chr(wrap_uint32(to_number(vm, unit)) & 0xFFFF) for unit in units])


def string_from_code_point(vm: Any, fn: Any, this: Value, *code_points: Value) -> Value:
    for value in code_points:
        if isinstance(value, JSObject):
            return run_native(vm, "string.from_numbers", fn, this, code_points)
    parts = []
    for value in code_points:
        number = to_number(vm, value)
        if not 0.0 <= number <= 0x10FFFF or number != int(number):
            raise vm.range_error(f"Invalid code point {number_to_string(number)}")
        parts.append(code_units(int(number)))
    return "".join(parts)


def native_string_from_numbers(
    vm: Any, fn: Any, this: Value, arguments: tuple[Value, ...]
) -> Steps:
    """The arguments as numbers, then the built-in again."""
    numbers = []
    for value in arguments:
        numbers.append(to_number(vm, (yield from primitive_step(vm, value, "number"))))
        if fn.info.implementation is string_from_code_point:
            string_from_code_point(vm, fn, this, numbers[-1])
    return fn.info.implementation(vm, fn, this, *numbers)


def string_prototype_to_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """toString and valueOf."""
    if type(this) is str:
        return this
    if type(this) is JSStringObject:
        return this.value
    raise vm.type_error(f"String.prototype.{fn.info.name} requires that 'this' be a String")


def make_string_prototype(vm: Any) -> JSObject:
    """A String object around the empty string."""
    created = JSStringObject()
    created.props = {}
    created.proto = None
    created.ext = Extras()
    created.value = ""
    return created


NATIVES["string.construct"] = native_string_construct
NATIVES["string.from_numbers"] = native_string_from_numbers

INTRINSICS = {
    "%String%": FunctionSpec(
        "String",
        1,
        string_call,
        string_construct,
        {
            "fromCharCode": (string_from_char_code, 1),
            "fromCodePoint": (string_from_code_point, 1),
            "raw": Js("string", "raw"),
        },
        "%String.prototype%",
    ),
    "%String.prototype%": ObjectSpec(
        {
            "constructor": Ref("%String%"),
            "at": (string_search.string_prototype_at, 1),
            "charAt": (string_search.string_prototype_char_at, 1),
            "charCodeAt": (string_search.string_prototype_char_code_at, 1),
            "codePointAt": (string_search.string_prototype_code_point_at, 1),
            "concat": (string_transform.string_prototype_concat, 1),
            "endsWith": (string_search.string_prototype_ends_with, 1),
            "includes": (string_search.string_prototype_includes, 1),
            "indexOf": (string_search.string_prototype_index_of, 1),
            "isWellFormed": (string_transform.string_prototype_is_well_formed, 0),
            "lastIndexOf": (string_search.string_prototype_last_index_of, 1),
            "localeCompare": (string_transform.string_prototype_locale_compare, 1),
            "match": (string_pattern.string_prototype_match, 1),
            "matchAll": Js("string", "matchAll"),
            "normalize": (string_transform.string_prototype_normalize, 0),
            "padEnd": (string_transform.string_prototype_pad_end, 1),
            "padStart": (string_transform.string_prototype_pad_start, 1),
            "repeat": (string_transform.string_prototype_repeat, 1),
            "replace": (string_pattern.string_prototype_replace, 2),
            "replaceAll": (string_pattern.string_prototype_replace_all, 2),
            "search": (string_pattern.string_prototype_search, 1),
            "slice": (string_transform.string_prototype_slice, 2),
            "split": (string_pattern.string_prototype_split, 2),
            "startsWith": (string_search.string_prototype_starts_with, 1),
            "substr": (string_transform.string_prototype_substr, 2),
            "substring": (string_transform.string_prototype_substring, 2),
            "toLocaleLowerCase": (string_transform.string_prototype_to_lower_case, 0),
            "toLocaleUpperCase": (string_transform.string_prototype_to_upper_case, 0),
            "toLowerCase": (string_transform.string_prototype_to_lower_case, 0),
            "toString": (string_prototype_to_string, 0),
            "toUpperCase": (string_transform.string_prototype_to_upper_case, 0),
            "toWellFormed": (string_transform.string_prototype_to_well_formed, 0),
            "trim": (string_transform.string_prototype_trim, 0),
            "trimLeft": Ref("%String.prototype.trimStart%"),
            "trimRight": Ref("%String.prototype.trimEnd%"),
            "trimEnd": (string_transform.string_prototype_trim_end, 0),
            "trimStart": (string_transform.string_prototype_trim_start, 0),
            "valueOf": (string_prototype_to_string, 0),
            SYMBOL_ITERATOR: (string_prototype_iterator, 0),
        },
        make=make_string_prototype,
    ),
}
