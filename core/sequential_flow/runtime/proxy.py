"""Proxy exotic objects (ECMA-262 10.5): resumable natives, one for each internal method.

A trap may change anything that the native looked at before it, so whatever is read before the last
call into a script comes through a step, whose result is recorded.
"""

from __future__ import annotations

from typing import Any

from .conversions import truthy
from .frames import NATIVES
from .internal_methods import (
    Fields,
    Record,
    descriptor_fields,
    fields_descriptor,
    from_record,
    to_record,
)
from .natives import Steps, apply
from .objects import (
    CONFIGURABLE,
    WRITABLE,
    Descriptor,
    JSObject,
    JSProxy,
    compatible,
    is_constructor,
    same_value,
)
from .property import show_key
from .steps import add_step, step_function
from .values import EMPTY, Key, Value, undefined


def new_proxy(vm: Any, target: Value, handler: Value) -> JSProxy:
    """ProxyCreate."""
    if not isinstance(target, JSObject) or not isinstance(handler, JSObject):
        raise vm.type_error("Cannot create proxy with a non-object as target or handler")
    vm.allocated += 240
    created = JSProxy()
    created.props = {}
    created.proto = None
    created.ext = None
    created.target = target
    created.handler = handler
    created.is_callable = target.callable
    created.is_constructor = is_constructor(target)
    return created


def _open(vm: Any, _fn: Any, _this: Value, proxy: JSProxy) -> Any:
    """(target, handler) of a proxy that is not revoked."""
    if proxy.handler is None:
        raise vm.type_error("Cannot perform an operation on a proxy that has been revoked")
    return (proxy.target, proxy.handler)


add_step("proxy.open", _open)


def trap_step(vm: Any, proxy: JSProxy, name: str) -> Steps:
    """(target, handler, trap); trap is undefined when there is none."""
    target, handler = yield (step_function("proxy.open"), undefined, (proxy,))
    trap = yield (step_function("get_method"), undefined, (handler, name))
    return target, handler, trap


def record_step(vm: Any, target: JSObject, key: Key) -> Steps:
    """The own property of a target, to be used after the trap's call only."""
    if type(target) is JSProxy:
        return (yield (step_function("own_record"), undefined, (target, key)))
    found = target.get_own(vm, key)
    return None if found is None else to_record(found)


def extensible_step(vm: Any, target: JSObject) -> Steps:
    """[[IsExtensible]] of a target, to be used after the trap's call only."""
    if type(target) is JSProxy:
        return (yield (step_function("is_extensible"), undefined, (target,)))
    return target.is_extensible()


def _broken(vm: Any, trap: str, why: str) -> Exception:
    error: Exception = vm.type_error(f"'{trap}' on proxy: {why}")
    return error


def _configurable(record: Record) -> bool:
    return bool(record[-1] & CONFIGURABLE)


# -- prototypes and extensibility


def proxy_get_prototype_of(vm: Any, proxy: JSProxy) -> Steps:
    """10.5.1"""
    target, handler, trap = yield from trap_step(vm, proxy, "getPrototypeOf")
    if trap is undefined:
        return (yield (step_function("get_prototype_of"), undefined, (target,)))
    proto = yield from apply(vm, trap, handler, target)
    if proto is not None and not isinstance(proto, JSObject):
        raise _broken(vm, "getPrototypeOf", "trap returned neither object nor null")
    if (yield (step_function("is_extensible"), undefined, (target,))):
        return proto
    actual = yield (step_function("get_prototype_of"), undefined, (target,))
    if proto is not actual:
        raise _broken(vm, "getPrototypeOf", "the target has another prototype")
    return proto


def proxy_set_prototype_of(vm: Any, proxy: JSProxy, proto: JSObject | None) -> Steps:
    """10.5.2"""
    target, handler, trap = yield from trap_step(vm, proxy, "setPrototypeOf")
    if trap is undefined:
        return (yield (step_function("set_prototype_of"), undefined, (target, proto)))
    if not truthy((yield from apply(vm, trap, handler, target, proto))):
        return False
    if (yield (step_function("is_extensible"), undefined, (target,))):
        return True
    actual = yield (step_function("get_prototype_of"), undefined, (target,))
    if proto is not actual:
        raise _broken(vm, "setPrototypeOf", "the target has another prototype")
    return True


def proxy_is_extensible(vm: Any, proxy: JSProxy) -> Steps:
    """10.5.3"""
    target, handler, trap = yield from trap_step(vm, proxy, "isExtensible")
    if trap is undefined:
        return (yield (step_function("is_extensible"), undefined, (target,)))
    result = truthy((yield from apply(vm, trap, handler, target)))
    if result != (yield from extensible_step(vm, target)):
        raise _broken(vm, "isExtensible", "trap result does not reflect the target")
    return result


def proxy_prevent_extensions(vm: Any, proxy: JSProxy) -> Steps:
    """10.5.4"""
    target, handler, trap = yield from trap_step(vm, proxy, "preventExtensions")
    if trap is undefined:
        return (yield (step_function("prevent_extensions"), undefined, (target,)))
    result = truthy((yield from apply(vm, trap, handler, target)))
    if result and (yield from extensible_step(vm, target)):
        raise _broken(vm, "preventExtensions", "the target is still extensible")
    return result


# -- own properties


def proxy_get_own_property(vm: Any, proxy: JSProxy, key: Key) -> Steps:
    """10.5.5; a record or None."""
    target, handler, trap = yield from trap_step(vm, proxy, "getOwnPropertyDescriptor")
    if trap is undefined:
        return (yield (step_function("own_record"), undefined, (target, key)))
    found = yield from apply(vm, trap, handler, target, key)
    name = f"getOwnPropertyDescriptor' for '{show_key(key)}"
    if found is not undefined and not isinstance(found, JSObject):
        raise _broken(vm, name, "trap returned neither object nor undefined")
    current = yield (step_function("own_record"), undefined, (target, key))
    if found is undefined:
        if current is None:
            return None
        if not _configurable(current):
            raise _broken(vm, name, "the target's property is not configurable")
        if not (yield from extensible_step(vm, target)):
            raise _broken(vm, name, "the target is not extensible")
        return None
    extensible = yield (step_function("is_extensible"), undefined, (target,))
    fields = yield (step_function("to_fields"), undefined, (found,))
    return _checked_record(vm, name, extensible, fields, current)


def _checked_record(
    vm: Any, name: str, extensible: bool, fields: Fields, current: Record | None
) -> Record:
    """Steps 10 to 17 of 10.5.5."""
    result = _complete(fields)
    descriptor = _as_descriptor(result)
    before = None if current is None else from_record(current)
    if not compatible(extensible, descriptor, before):
        raise _broken(vm, name, "trap result is incompatible with the target's property")
    if not _configurable(result):
        if current is None or _configurable(current):
            raise _broken(vm, name, "the target's property is configurable or does not exist")
        writable = len(result) == 2 and result[1] & WRITABLE
        if len(result) == 2 and not writable and current[-1] & WRITABLE:
            raise _broken(vm, name, "the target's property is writable")
    return result


def _complete(fields: Fields) -> Record:
    """CompletePropertyDescriptor."""
    descriptor = fields_descriptor(fields)
    attributes = 0
    flags = (descriptor.writable, descriptor.enumerable, descriptor.configurable)
    for bit, field in zip((1, 2, 4), flags, strict=True):
        if field is not EMPTY and field:
            attributes |= bit
    if descriptor.is_accessor:
        return (
            undefined if descriptor.get is EMPTY else descriptor.get,
            undefined if descriptor.set is EMPTY else descriptor.set,
            attributes,
        )
    return (undefined if descriptor.value is EMPTY else descriptor.value, attributes)


def _as_descriptor(record: Record) -> Descriptor:
    attributes = record[-1]
    enumerable = bool(attributes & 2)
    configurable = bool(attributes & 4)
    if len(record) == 3:
        return Descriptor(
            get=record[0], set=record[1], enumerable=enumerable, configurable=configurable
        )
    return Descriptor(record[0], bool(attributes & 1), enumerable, configurable)


def proxy_define_own_property(vm: Any, proxy: JSProxy, key: Key, fields: Fields) -> Steps:
    """10.5.6"""
    target, handler, trap = yield from trap_step(vm, proxy, "defineProperty")
    if trap is undefined:
        return (yield (step_function("define"), undefined, (target, key, fields)))
    shown = vm.object(dict(fields))
    if not truthy((yield from apply(vm, trap, handler, target, key, shown))):
        return False
    current = yield (step_function("own_record"), undefined, (target, key))
    extensible = yield from extensible_step(vm, target)
    _check_definition(vm, f"defineProperty' for '{show_key(key)}", fields, current, extensible)
    return True


def _check_definition(
    vm: Any, name: str, fields: Fields, current: Record | None, extensible: bool
) -> None:
    """Steps 11 to 16 of 10.5.6."""
    descriptor = fields_descriptor(fields)
    fixed = descriptor.configurable is False
    if current is None:
        if not extensible:
            raise _broken(vm, name, "the target is not extensible")
        if fixed:
            raise _broken(vm, name, "a non-configurable property is not on the target")
        return
    if not compatible(extensible, descriptor, from_record(current)):
        raise _broken(vm, name, "the descriptor is incompatible with the target's property")
    if fixed and _configurable(current):
        raise _broken(vm, name, "the target's property is configurable")
    held = len(current) == 2 and not _configurable(current) and current[1] & WRITABLE
    if held and descriptor.writable is False:
        raise _broken(vm, name, "the target's property is writable")


def proxy_has(vm: Any, proxy: JSProxy, key: Key) -> Steps:
    """10.5.7"""
    target, handler, trap = yield from trap_step(vm, proxy, "has")
    if trap is undefined:
        return (yield (step_function("has"), undefined, (target, key)))
    if truthy((yield from apply(vm, trap, handler, target, key))):
        return True
    current = yield from record_step(vm, target, key)
    if current is not None:
        name = f"has' for '{show_key(key)}"
        if not _configurable(current):
            raise _broken(vm, name, "the target's property is not configurable")
        if not (yield from extensible_step(vm, target)):
            raise _broken(vm, name, "the target is not extensible")
    return False


def proxy_get(vm: Any, proxy: JSProxy, key: Key, receiver: Value) -> Steps:
    """10.5.8"""
    target, handler, trap = yield from trap_step(vm, proxy, "get")
    if trap is undefined:
        return (yield (step_function("get"), undefined, (target, key, receiver)))
    value = yield from apply(vm, trap, handler, target, key, receiver)
    current = yield from record_step(vm, target, key)
    if current is not None and not _configurable(current):
        name = f"get' for '{show_key(key)}"
        if len(current) == 3:
            if current[0] is undefined and value is not undefined:
                raise _broken(vm, name, "the target's property has no getter")
        elif not current[1] & WRITABLE and not same_value(value, current[0]):
            raise _broken(vm, name, "the target's property is read-only with another value")
    return value


def proxy_set(vm: Any, proxy: JSProxy, key: Key, value: Value, receiver: Value) -> Steps:
    """10.5.9"""
    target, handler, trap = yield from trap_step(vm, proxy, "set")
    if trap is undefined:
        step = step_function("set_property")
        return (yield (step, undefined, (target, key, value, receiver)))
    if not truthy((yield from apply(vm, trap, handler, target, key, value, receiver))):
        return False
    current = yield from record_step(vm, target, key)
    if current is not None and not _configurable(current):
        name = f"set' for '{show_key(key)}"
        if len(current) == 3:
            if current[1] is undefined:
                raise _broken(vm, name, "the target's property has no setter")
        elif not current[1] & WRITABLE and not same_value(value, current[0]):
            raise _broken(vm, name, "the target's property is read-only with another value")
    return True


def proxy_set_strict(
    vm: Any, proxy: JSProxy, key: Key, value: Value, receiver: Value, strict: bool
) -> Steps:
    """An assignment: [[Set]], and a TypeError where it fails in strict code."""
    if not (yield from proxy_set(vm, proxy, key, value, receiver)) and strict:
        raise _broken(vm, "set", f"trap returned falsish for property '{show_key(key)}'")
    return undefined


def proxy_receive(vm: Any, proxy: JSProxy, key: Key, value: Value) -> Steps:
    """Steps 2.c to 2.e of OrdinarySetWithOwnDescriptor for a proxy that is the receiver."""
    existing = yield (step_function("own_record"), undefined, (proxy, key))
    if existing is None:
        fields = descriptor_fields(Descriptor(value, True, True, True))
    elif len(existing) == 3 or not existing[1] & WRITABLE:
        return False
    else:
        fields = descriptor_fields(Descriptor(value))
    return (yield (step_function("define"), undefined, (proxy, key, fields)))


def proxy_receive_strict(vm: Any, proxy: JSProxy, key: Key, value: Value, strict: bool) -> Steps:
    if not (yield from proxy_receive(vm, proxy, key, value)) and strict:
        raise vm.type_error(f"Cannot assign to property '{show_key(key)}' of a proxy")
    return undefined


def proxy_delete(vm: Any, proxy: JSProxy, key: Key) -> Steps:
    """10.5.10"""
    target, handler, trap = yield from trap_step(vm, proxy, "deleteProperty")
    if trap is undefined:
        return (yield (step_function("delete_property"), undefined, (target, key)))
    if not truthy((yield from apply(vm, trap, handler, target, key))):
        return False
    current = yield from record_step(vm, target, key)
    if current is not None:
        name = f"deleteProperty' for '{show_key(key)}"
        if not _configurable(current):
            raise _broken(vm, name, "the target's property is not configurable")
        if not (yield from extensible_step(vm, target)):
            raise _broken(vm, name, "the target is not extensible")
    return True


def proxy_delete_strict(vm: Any, proxy: JSProxy, key: Key, strict: bool) -> Steps:
    """``delete proxy[key]``."""
    done = yield from proxy_delete(vm, proxy, key)
    if not done and strict:
        raise _broken(vm, "deleteProperty", f"trap returned falsish for property '{show_key(key)}'")
    return done


def proxy_own_keys(vm: Any, proxy: JSProxy) -> Steps:
    """10.5.11; a tuple."""
    target, handler, trap = yield from trap_step(vm, proxy, "ownKeys")
    if trap is undefined:
        return (yield (step_function("own_keys"), undefined, (target,)))
    listed = yield from apply(vm, trap, handler, target)
    keys = yield (step_function("key_list"), undefined, (listed,))
    unchecked = dict.fromkeys(keys)
    if len(unchecked) != len(keys):
        raise _broken(vm, "ownKeys", "trap returned duplicate entries")
    if type(target) is JSProxy:
        extensible = yield (step_function("is_extensible"), undefined, (target,))
        target_keys = yield (step_function("own_keys"), undefined, (target,))
    else:
        extensible = target.is_extensible()
        target_keys = target.own_keys(vm)
    free: list[Key] = []
    fixed: list[Key] = []
    for key in target_keys:
        current = yield from record_step(vm, target, key)
        (fixed if current is not None and not _configurable(current) else free).append(key)
    vm.work(len(keys) + len(fixed) + len(free))
    _check_keys(vm, unchecked, extensible, free, fixed)
    return keys


def _check_keys(
    vm: Any, unchecked: dict[Key, None], extensible: bool, free: list[Key], fixed: list[Key]
) -> None:
    """Steps 16 to 23 of 10.5.11."""
    for key in fixed if extensible else fixed + free:
        if key not in unchecked:
            raise _broken(vm, "ownKeys", f"trap result did not include '{show_key(key)}'")
        del unchecked[key]
    if not extensible and unchecked:
        raise _broken(vm, "ownKeys", "trap returned extra keys but the target is not extensible")


# -- calls


def proxy_call(vm: Any, proxy: JSProxy, this: Value, arguments: Any) -> Steps:
    """10.5.12"""
    target, handler, trap = yield from trap_step(vm, proxy, "apply")
    if trap is undefined:
        return (yield from apply(vm, target, this, *arguments.items))
    return (yield from apply(vm, trap, handler, target, this, arguments))


def proxy_construct(vm: Any, proxy: JSProxy, arguments: Any, new_target: Value) -> Steps:
    """10.5.13"""
    target, handler, trap = yield from trap_step(vm, proxy, "construct")
    if trap is undefined:
        step = step_function("construct")
        return (yield (step, undefined, (target, arguments, new_target)))
    created = yield from apply(vm, trap, handler, target, arguments, new_target)
    if not isinstance(created, JSObject):
        raise _broken(vm, "construct", "proxy [[Construct]] must return an object")
    return created


NATIVES.update(
    {
        "proxy.call": proxy_call,
        "proxy.construct": proxy_construct,
        "proxy.define_own_property": proxy_define_own_property,
        "proxy.delete": proxy_delete,
        "proxy.delete_strict": proxy_delete_strict,
        "proxy.get": proxy_get,
        "proxy.get_own_property": proxy_get_own_property,
        "proxy.get_prototype_of": proxy_get_prototype_of,
        "proxy.has": proxy_has,
        "proxy.is_extensible": proxy_is_extensible,
        "proxy.own_keys": proxy_own_keys,
        "proxy.prevent_extensions": proxy_prevent_extensions,
        "proxy.receive": proxy_receive,
        "proxy.receive_strict": proxy_receive_strict,
        "proxy.set": proxy_set,
        "proxy.set_prototype_of": proxy_set_prototype_of,
        "proxy.set_strict": proxy_set_strict,
    }
)
