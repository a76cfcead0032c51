"""Iterator, %IteratorPrototype% and %AsyncIteratorPrototype% (ECMA-262 27.1.2 - 27.1.5)."""

from __future__ import annotations

from typing import Any

from ..runtime.intrinsics import FunctionSpec, Getter, Js, ObjectSpec
from ..runtime.objects import JSObject
from ..runtime.values import (
    SYMBOL_ASYNC_ITERATOR,
    SYMBOL_ITERATOR,
    SYMBOL_TO_STRING_TAG,
    Key,
    Value,
    undefined,
)


def iterator_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    raise vm.type_error("Constructor Iterator requires 'new'")


def iterator_construct(vm: Any, fn: Any, proto: JSObject, *_: Value) -> Value:
    """Iterator(): abstract, for classes that extend it."""
    if proto is vm.intrinsic("%IteratorPrototype%"):
        raise vm.type_error("Abstract class Iterator not directly constructable")
    created: JSObject = vm.object()
    created.proto = proto
    return created


def iterator_prototype_iterator(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this


def async_iterator_prototype_async_iterator(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this


def iterator_prototype_constructor(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return vm.intrinsic("%Iterator%")


def iterator_prototype_set_constructor(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    return _set_own(vm, this, "constructor", value)


def iterator_prototype_tag(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return "Iterator"


def iterator_prototype_set_tag(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    return _set_own(vm, this, SYMBOL_TO_STRING_TAG, value)


def _set_own(vm: Any, this: Value, key: Key, value: Value) -> Value:
    """SetterThatIgnoresPrototypeProperties."""
    return vm.call(vm.prelude("iterator", "setOwn"), undefined, this, key, value)


INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%Iterator%": FunctionSpec(
        "Iterator",
        0,
        iterator_call,
        iterator_construct,
        {"from": Js("iterator", "from")},
        prototype="%IteratorPrototype%",
    ),
    "%IteratorPrototype%": ObjectSpec(
        {
            "constructor": Getter(
                iterator_prototype_constructor, iterator_prototype_set_constructor
            ),
            "drop": Js("iterator", "drop"),
            "every": Js("iterator", "every"),
            "filter": Js("iterator", "filter"),
            "find": Js("iterator", "find"),
            "flatMap": Js("iterator", "flatMap"),
            "forEach": Js("iterator", "forEach"),
            "map": Js("iterator", "map"),
            "reduce": Js("iterator", "reduce"),
            "some": Js("iterator", "some"),
            "take": Js("iterator", "take"),
            "toArray": Js("iterator", "toArray"),
            SYMBOL_ITERATOR: (iterator_prototype_iterator, 0),
            SYMBOL_TO_STRING_TAG: Getter(iterator_prototype_tag, iterator_prototype_set_tag),
        }
    ),
    "%AsyncIteratorPrototype%": ObjectSpec(
        {SYMBOL_ASYNC_ITERATOR: (async_iterator_prototype_async_iterator, 0)}
    ),
}
