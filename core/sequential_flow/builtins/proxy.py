"""Proxy (ECMA-262 28.2); the internal methods of its objects stand in `runtime.proxy`."""

from __future__ import annotations

from typing import Any

from ..runtime.intrinsics import KINDS, FunctionSpec
from ..runtime.objects import JSObject
from ..runtime.proxy import new_proxy
from ..runtime.values import Value, undefined


def proxy_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    raise vm.type_error("Constructor Proxy requires 'new'")


def proxy_construct(
    vm: Any,
    fn: Any,
    prototype: JSObject,
    target: Value = undefined,
    handler: Value = undefined,
    *_: Value,
) -> Value:
    return new_proxy(vm, target, handler)


def proxy_revocable(
    vm: Any, fn: Any, this: Value, target: Value = undefined, handler: Value = undefined, *_: Value
) -> Value:
    """Proxy.revocable"""
    proxy = new_proxy(vm, target, handler)
    return vm.object({"proxy": proxy, "revoke": vm.runtime_function("proxy revoker", (proxy,))})


def revoke(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """A proxy revocation function; its data is (proxy,), then nothing."""
    if fn.data:
        proxy = fn.data[0]
        fn.data = ()
        proxy.target = None
        proxy.handler = None
    return undefined


KINDS["proxy revoker"] = revoke

INTRINSICS: dict[str, Any] = {
    "%Proxy%": FunctionSpec(
        "Proxy", 2, proxy_call, proxy_construct, {"revocable": (proxy_revocable, 2)}
    ),
}
