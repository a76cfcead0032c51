"""Names: the global environment, and the errors of uninitialized and constant bindings."""

from __future__ import annotations

from typing import Any

from .objects import CONFIGURABLE, ENUMERABLE, WRITABLE, Descriptor, JSObject
from .operators import type_of
from .property import delete_member, get, set_member
from .values import EMPTY, TDZ, Key, Value, undefined


def tdz_error(vm: Any, name: str) -> None:
    raise vm.reference_error(f"Cannot access '{name}' before initialization")


def const_error(vm: Any, name: str) -> None:
    raise vm.type_error(f"Assignment to constant variable '{name}'")


def this_uninitialized(vm: Any) -> None:
    raise vm.reference_error(
        "Must call super constructor in derived class before accessing 'this' or returning"
    )


def super_called_twice(vm: Any) -> None:
    raise vm.reference_error("Super constructor may only be called once")


def invalid_target(vm: Any) -> None:
    raise vm.reference_error("Invalid left-hand side in assignment")


# -- the global environment: script-level lexical names first, then the global object


def global_get(vm: Any, name: Key) -> Value:
    """The value of an unresolvable name in a script."""
    place = vm.lexicals.get(name)
    if place is not None:
        value = place[0][place[1]]
        if value is TDZ:
            tdz_error(vm, name)
        return value
    target = vm.global_object
    value = target.lookup(vm, name)
    if value is EMPTY and not has_global(vm, name):
        raise vm.reference_error(f"{name} is not defined")
    return get(vm, target, name, target)


def has_global(vm: Any, name: Key) -> bool:
    current: JSObject | None = vm.global_object
    while current is not None:
        if current.lookup(vm, name) is not EMPTY:
            return True
        current = current.proto
    return False


def global_typeof(vm: Any, name: Key) -> Value:
    """``typeof name`` of an unresolvable name."""
    if name in vm.lexicals:
        return type_of(global_get(vm, name))
    if not has_global(vm, name):
        return "undefined"
    return type_of(get(vm, vm.global_object, name, vm.global_object))


def global_set(vm: Any, name: Key, value: Value, strict: bool) -> None:
    """``name = value`` of an unresolvable name."""
    place = vm.lexicals.get(name)
    if place is not None:
        env, index, constant = place
        if env[index] is TDZ:
            tdz_error(vm, name)
        if constant:
            const_error(vm, name)
        env[index] = value
        return
    if strict and not has_global(vm, name):
        raise vm.reference_error(f"{name} is not defined")
    set_member(vm, vm.global_object, name, value, strict)


def global_delete(vm: Any, name: Key) -> Value:
    """``delete name`` of an unresolvable name, in sloppy code."""
    if name in vm.lexicals:
        return False
    return delete_member(vm, vm.global_object, name, False)


def declare_var(vm: Any, name: Key) -> None:
    """CreateGlobalVarBinding."""
    target = vm.global_object
    if target.lookup(vm, name) is EMPTY:
        if not target.is_extensible():
            raise vm.type_error(f"Cannot declare global variable '{name}'")
        target.put(vm, name, undefined, WRITABLE | ENUMERABLE)


def declare_function(vm: Any, name: Key, function: Value) -> None:
    """CreateGlobalFunctionBinding."""
    target = vm.global_object
    found = target.get_own(vm, name)
    if found is None or found.attributes & CONFIGURABLE:
        descriptor = Descriptor(function, True, True, False)
    else:
        descriptor = Descriptor(value=function)
    if not target.define_own(vm, name, descriptor):
        raise vm.type_error(f"Cannot declare global function '{name}'")
    set_member(vm, target, name, function)


def check_lexical(vm: Any, name: Key) -> None:
    """A script-level let, const or class must not shadow a declaration of an earlier script."""
    found = vm.global_object.get_own(vm, name)
    if name in vm.lexicals or (found is not None and not found.attributes & CONFIGURABLE):
        raise vm.syntax_error(f"Identifier '{name}' has already been declared")


def check_var(vm: Any, name: Key) -> None:
    if name in vm.lexicals:
        raise vm.syntax_error(f"Identifier '{name}' has already been declared")
