"""Promise (ECMA-262 27.2); the mechanism is in runtime/promises."""

from __future__ import annotations

from typing import Any

from ..runtime.intrinsics import Constant, FunctionSpec, Getter, Js, ObjectSpec, Ref
from ..runtime.objects import CONFIGURABLE
from ..runtime.promises import (
    JSPromise,
    construct_promise,
    new_promise,
    plain_get,
    promise_resolve,
    reject_promise,
    then,
)
from ..runtime.values import SYMBOL_SPECIES, SYMBOL_TO_STRING_TAG, Value, undefined
from .map import incompatible


def promise_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    raise vm.type_error("Promise constructor cannot be invoked without 'new'")


def promise_species(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this


def promise_resolve_static(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    if this is vm.intrinsics.get("%Promise%"):
        return promise_resolve(vm, value)
    return vm.call(vm.prelude("promise", "resolve"), this, value)


def promise_reject_static(
    vm: Any, fn: Any, this: Value, reason: Value = undefined, *_: Value
) -> Value:
    if this is vm.intrinsics.get("%Promise%"):
        promise = new_promise(vm)
        reject_promise(vm, promise, reason)
        return promise
    return vm.call(vm.prelude("promise", "reject"), this, reason)


def promise_prototype_then(
    vm: Any,
    fn: Any,
    this: Value,
    on_fulfilled: Value = undefined,
    on_rejected: Value = undefined,
    *_: Value,
) -> Value:
    if type(this) is not JSPromise:
        raise incompatible(vm, "Promise.prototype.then", this)
    return then(vm, this, on_fulfilled, on_rejected)


def promise_prototype_catch(
    vm: Any, fn: Any, this: Value, on_rejected: Value = undefined, *_: Value
) -> Value:
    if type(this) is JSPromise:
        method = plain_get(vm, this, "then")
        if method is vm.intrinsics.get("%Promise.prototype.then%"):
            return then(vm, this, undefined, on_rejected)
    return vm.call(vm.prelude("promise", "catch_"), this, on_rejected)


INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%Promise%": FunctionSpec(
        "Promise",
        1,
        promise_call,
        construct_promise,
        {
            "all": Js("promise", "all"),
            "allSettled": Js("promise", "allSettled"),
            "any": Js("promise", "any"),
            "race": Js("promise", "race"),
            "reject": (promise_reject_static, 1),
            "resolve": (promise_resolve_static, 1),
            "try": Js("promise", "try_"),
            "withResolvers": Js("promise", "withResolvers"),
            SYMBOL_SPECIES: Getter(promise_species),
        },
        prototype="%Promise.prototype%",
    ),
    "%Promise.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Promise%"),
            "catch": (promise_prototype_catch, 1),
            "finally": Js("promise", "finally_"),
            "then": (promise_prototype_then, 2),
            SYMBOL_TO_STRING_TAG: Constant("Promise", CONFIGURABLE),
        }
    ),
}
