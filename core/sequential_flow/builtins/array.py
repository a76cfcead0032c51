"""Array (ECMA-262 23.1): the constructor and the tables."""

from __future__ import annotations

from typing import Any

from ..runtime.intrinsics import Constant, Data, FunctionSpec, Getter, Js, ObjectSpec, Ref
from ..runtime.objects import (
    CONFIGURABLE,
    Extras,
    IrregularArray,
    IrregularObject,
    JSArray,
    JSObject,
)
from ..runtime.plain_iteration import plain_values
from ..runtime.values import (
    SYMBOL_ITERATOR,
    SYMBOL_SPECIES,
    SYMBOL_TO_STRING_TAG,
    SYMBOL_UNSCOPABLES,
    Value,
    undefined,
)
from .array_access import (
    array_at,
    array_concat,
    array_includes,
    array_index_of,
    array_join,
    array_last_index_of,
    array_slice,
    array_to_locale_string,
    array_to_reversed,
    array_to_spliced,
    array_to_string,
    array_with,
)
from .array_iterator import array_entries, array_iterator_next, array_keys, array_values
from .array_mutation import (
    array_copy_within,
    array_fill,
    array_pop,
    array_push,
    array_reverse,
    array_shift,
    array_sort,
    array_splice,
    array_to_sorted,
    array_unshift,
)
from .array_operations import array_create
from .operations import is_array


def array_call(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    return array_construct(vm, fn, vm.array_prototype, *arguments)


def array_construct(vm: Any, fn: Any, proto: JSObject, *arguments: Value) -> Value:
    """Array(...values)"""
    if len(arguments) == 1 and type(arguments[0]) is float:
        length = arguments[0]
        if not 0.0 <= length <= 4294967295.0 or length != int(length):
            raise vm.range_error("Invalid array length")
        return array_create(vm, length, proto)
    created = vm.array(list(arguments))
    created.proto = proto
    return created


def array_from(vm: Any, fn: Any, this: Value, items: Value = undefined, *rest: Value) -> Value:
    if this is vm.intrinsics.get("%Array%") and (not rest or rest[0] is undefined):
        values = plain_values(vm, items)
        if values is not None:
            return vm.array(values)
    return vm.call(vm.prelude("array_from", "from"), this, items, *rest)


def iterates_plainly(vm: Any, constructor: Value, items: Value) -> bool:
    """True for Array.from of an array that iterates as it was made."""
    return (
        constructor is vm.intrinsics.get("%Array%")
        and type(items) is JSArray
        and items.proto is vm.array_prototype
        and not items.props
        and bool(vm.array_iteration_is_pristine())
    )


def array_is_array(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    return is_array(vm, value)


def array_species(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this


def make_array_prototype(vm: Any) -> JSArray:
    created = IrregularArray()
    created.props = {}
    created.ext = Extras()
    created.items = []
    return created


def make_unscopables(vm: Any) -> JSObject:
    created = IrregularObject()
    created.props = {}
    return created


_UNSCOPABLE = (
    "at",
    "copyWithin",
    "entries",
    "fill",
    "find",
    "findIndex",
    "findLast",
    "findLastIndex",
    "flat",
    "flatMap",
    "includes",
    "keys",
    "values",
    "toReversed",
    "toSorted",
    "toSpliced",
)

OPERATIONS = {"IteratesPlainly": iterates_plainly}

INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%Array%": FunctionSpec(
        "Array",
        1,
        array_call,
        array_construct,
        {
            "from": (array_from, 1),
            "isArray": (array_is_array, 1),
            "of": Js("array_from", "of"),
            SYMBOL_SPECIES: Getter(array_species),
        },
        prototype="%Array.prototype%",
    ),
    "%Array.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Array%"),
            "at": (array_at, 1),
            "concat": (array_concat, 1),
            "copyWithin": (array_copy_within, 2),
            "entries": (array_entries, 0),
            "every": Js("array", "every"),
            "fill": (array_fill, 1),
            "filter": Js("array", "filter"),
            "find": Js("array", "find"),
            "findIndex": Js("array", "findIndex"),
            "findLast": Js("array", "findLast"),
            "findLastIndex": Js("array", "findLastIndex"),
            "flat": Js("array", "flat"),
            "flatMap": Js("array", "flatMap"),
            "forEach": Js("array", "forEach"),
            "includes": (array_includes, 1),
            "indexOf": (array_index_of, 1),
            "join": (array_join, 1),
            "keys": (array_keys, 0),
            "lastIndexOf": (array_last_index_of, 1),
            "map": Js("array", "map"),
            "pop": (array_pop, 0),
            "push": (array_push, 1),
            "reduce": Js("array", "reduce"),
            "reduceRight": Js("array", "reduceRight"),
            "reverse": (array_reverse, 0),
            "shift": (array_shift, 0),
            "slice": (array_slice, 2),
            "some": Js("array", "some"),
            "sort": (array_sort, 1),
            "splice": (array_splice, 2),
            "toLocaleString": (array_to_locale_string, 0),
            "toReversed": (array_to_reversed, 0),
            "toSorted": (array_to_sorted, 1),
            "toSpliced": (array_to_spliced, 2),
            "toString": (array_to_string, 0),
            "unshift": (array_unshift, 1),
            "values": (array_values, 0),
            "with": (array_with, 2),
            SYMBOL_ITERATOR: Ref("%Array.prototype.values%"),
            SYMBOL_UNSCOPABLES: Ref("%Array.prototype[Symbol.unscopables]%", CONFIGURABLE),
        },
        make=make_array_prototype,
    ),
    "%Array.prototype[Symbol.unscopables]%": ObjectSpec(
        {name: Data(True, 7) for name in _UNSCOPABLE}, proto=None, make=make_unscopables
    ),
    "%ArrayIteratorPrototype%": ObjectSpec(
        {
            "next": (array_iterator_next, 0),
            SYMBOL_TO_STRING_TAG: Constant("Array Iterator", CONFIGURABLE),
        },
        proto="%IteratorPrototype%",
    ),
}
