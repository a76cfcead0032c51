"""What the prelude's promise functions call on."""

from __future__ import annotations

from typing import Any

from ..runtime.objects import HIDDEN, JSArray, JSFunction, JSObject
from ..runtime.promises import (
    JSPromise,
    capability_executor,
    finish_capability,
    new_promise,
    perform_then,
    promise_resolve,
    reject_promise,
    resolve_promise,
    resolving_functions,
)
from ..runtime.values import Value, undefined


def is_promise(vm: Any, value: Value) -> bool:
    return type(value) is JSPromise


def is_promise_constructor(vm: Any, value: Value) -> bool:
    """True for %Promise% itself."""
    return value is vm.intrinsics.get("%Promise%")


def new_capability(vm: Any) -> JSObject:
    """NewPromiseCapability(%Promise%)."""
    promise = new_promise(vm)
    resolve, reject = resolving_functions(vm, promise)
    return _capability(vm, promise, resolve, reject)


def _capability(vm: Any, promise: Value, resolve: Value, reject: Value) -> JSObject:
    capability: JSObject = vm.object({"promise": promise, "resolve": resolve, "reject": reject})
    return capability


def operation_finish_capability(vm: Any, executor: JSFunction, promise: Value) -> JSObject:
    return _capability(vm, *finish_capability(vm, executor, promise))


def operation_new_promise(vm: Any) -> JSPromise:
    return new_promise(vm)


def operation_reject_promise(vm: Any, promise: JSPromise, reason: Value) -> Value:
    reject_promise(vm, promise, reason)
    return undefined


def operation_perform_then(
    vm: Any, promise: JSPromise, on_fulfilled: Value, on_rejected: Value, capability: Value
) -> Value:
    perform_then(vm, promise, on_fulfilled, on_rejected, capability)
    return undefined


def aggregate_error(vm: Any, errors: JSArray) -> JSObject:
    created: JSObject = vm.error("AggregateError", "All promises were rejected")
    created.put(vm, "errors", errors, HIDDEN)
    return created


OPERATIONS = {
    "AggregateError": aggregate_error,
    "CapabilityExecutor": capability_executor,
    "FinishCapability": operation_finish_capability,
    "IsPromise": is_promise,
    "IsPromiseConstructor": is_promise_constructor,
    "NewCapability": new_capability,
    "NewPromise": operation_new_promise,
    "PerformThen": operation_perform_then,
    "PromiseResolve": promise_resolve,
    "RejectPromise": operation_reject_promise,
    "ResolvePromise": resolve_promise,
}
