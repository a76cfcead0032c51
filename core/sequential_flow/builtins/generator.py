"""The prototypes of generators and async generators (ECMA-262 27.5.1, 27.6.1)."""

from __future__ import annotations

from typing import Any

from ..runtime.generators import async_generator_enqueue, generator_resume
from ..runtime.intrinsics import Constant, FunctionSpec, ObjectSpec, Ref
from ..runtime.objects import CONFIGURABLE
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, undefined

NEXT, THROW, RETURN = 0, 1, 2


def generator_prototype_next(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    return generator_resume(vm, this, NEXT, value)


def generator_prototype_return(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    return generator_resume(vm, this, RETURN, value)


def generator_prototype_throw(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    return generator_resume(vm, this, THROW, value)


def async_generator_prototype_next(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    return async_generator_enqueue(vm, this, NEXT, value)


def async_generator_prototype_return(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    return async_generator_enqueue(vm, this, RETURN, value)


def async_generator_prototype_throw(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    return async_generator_enqueue(vm, this, THROW, value)


INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%GeneratorFunction.prototype.prototype%": ObjectSpec(
        {
            "constructor": Ref("%GeneratorFunction.prototype%", CONFIGURABLE),
            "next": (generator_prototype_next, 1),
            "return": (generator_prototype_return, 1),
            "throw": (generator_prototype_throw, 1),
            SYMBOL_TO_STRING_TAG: Constant("Generator", CONFIGURABLE),
        },
        proto="%IteratorPrototype%",
    ),
    "%AsyncGeneratorFunction.prototype.prototype%": ObjectSpec(
        {
            "constructor": Ref("%AsyncGeneratorFunction.prototype%", CONFIGURABLE),
            "next": (async_generator_prototype_next, 1),
            "return": (async_generator_prototype_return, 1),
            "throw": (async_generator_prototype_throw, 1),
            SYMBOL_TO_STRING_TAG: Constant("AsyncGenerator", CONFIGURABLE),
        },
        proto="%AsyncIteratorPrototype%",
    ),
}
