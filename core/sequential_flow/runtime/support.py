"""What generated code may use: every program's namespace; the compiler's view of the runtime."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..syntax.numbers import number_to_string
from . import bindings, calls, frames, functions, generators, iteration, operators, property
from .completion import Abort, Pause, Throw
from .conversions import display, to_number, to_numeric, to_property_key, to_string, truthy
from .objects import IrregularArray, JSArray, JSFunction, JSObject
from .operators import MAX_STRING_LENGTH
from .regexp_object import regexp_literal
from .values import EMPTY, HOLE, TDZ, PrivateName, Value, undefined

INFINITY = float("inf")


# -- operators by name


def subtract(vm: Any, a: Value, b: Value) -> Value:
    return operators.arithmetic(vm, "-", a, b)


def multiply(vm: Any, a: Value, b: Value) -> Value:
    return operators.arithmetic(vm, "*", a, b)


def divide(vm: Any, a: Value, b: Value) -> Value:
    return operators.arithmetic(vm, "/", a, b)


def remainder(vm: Any, a: Value, b: Value) -> Value:
    return operators.arithmetic(vm, "%", a, b)


def exponentiate(vm: Any, a: Value, b: Value) -> Value:
    if type(a) is float and type(b) is float:
        return operators.exponentiate(a, b)
    return operators.arithmetic(vm, "**", a, b)


def bit_and(vm: Any, a: Value, b: Value) -> Value:
    if type(a) is float and type(b) is float:
        if 0.0 <= a <= 2147483647.0 and 0.0 <= b <= 2147483647.0:
            return float(a.__trunc__() & b.__trunc__())
        return operators.bitwise("&", a, b)
    return operators.arithmetic(vm, "&", a, b)


def bit_or(vm: Any, a: Value, b: Value) -> Value:
    if type(a) is float and type(b) is float:
        if 0.0 <= a <= 2147483647.0 and 0.0 <= b <= 2147483647.0:
            return float(a.__trunc__() | b.__trunc__())
        return operators.bitwise("|", a, b)
    return operators.arithmetic(vm, "|", a, b)


def bit_xor(vm: Any, a: Value, b: Value) -> Value:
    if type(a) is float and type(b) is float:
        if 0.0 <= a <= 2147483647.0 and 0.0 <= b <= 2147483647.0:
            return float(a.__trunc__() ^ b.__trunc__())
        return operators.bitwise("^", a, b)
    return operators.arithmetic(vm, "^", a, b)


def shift_left(vm: Any, a: Value, b: Value) -> Value:
    if type(a) is float and type(b) is float:
        return operators.bitwise("<<", a, b)
    return operators.arithmetic(vm, "<<", a, b)


def shift_right(vm: Any, a: Value, b: Value) -> Value:
    if type(a) is float and type(b) is float:
        return operators.bitwise(">>", a, b)
    return operators.arithmetic(vm, ">>", a, b)


def shift_right_unsigned(vm: Any, a: Value, b: Value) -> Value:
    if type(a) is float and type(b) is float:
        return operators.bitwise(">>>", a, b)
    return operators.arithmetic(vm, ">>>", a, b)


# -- literals


def join_template(vm: Any, parts: tuple[str, ...]) -> str:
    """The string of a template literal."""
    result = "".join(parts)
    length = len(result)
    if length > 64:
        if length > MAX_STRING_LENGTH:
            raise vm.range_error("Invalid string length")
        vm.charge(length)
    return result


def template_object(vm: Any, site: tuple[str, int, tuple[Any, ...], tuple[str, ...]]) -> JSArray:
    """GetTemplateObject: one frozen array for each tagged template of a program."""
    program, number, cooked, raw = site
    found = vm.templates.get((program, number))
    if found is None:
        found = vm.array([undefined if text is None else text for text in cooked])
        raw_array = vm.array(list(raw))
        property.set_integrity(vm, raw_array, True)
        found.put(vm, "raw", raw_array, 0)
        property.set_integrity(vm, found, True)
        vm.templates[(program, number)] = found
    return found  # type: ignore[no-any-return]


def cannot_destructure(vm: Any, value: Value) -> None:
    raise vm.type_error(f"Cannot destructure '{display(value)}' as it is {display(value)}.")


def make_arguments(
    vm: Any, fn: Any, values: list[Value], env: Any, slots: Any, unmapped: bool
) -> Value:
    from .arguments import make_arguments as create

    return create(vm, fn, values, env, None if unmapped else list(slots or ()))


def async_from_sync_iterator(vm: Any, iterator: Value, next_method: Value) -> Value:
    return vm.async_from_sync_iterator(iterator, next_method)


#: The names that generated code may use.
NAMES: dict[str, Any] = {
    # Python
    "__builtins__": {},
    "float": float,
    "int": int,
    "len": len,
    "list": list,
    "locals": locals,
    "str": str,
    "type": type,
    # values and classes
    "EMPTY": EMPTY,
    "HOLE": HOLE,
    "INFINITY": INFINITY,
    "TDZ": TDZ,
    "U": undefined,
    "ArrayIteration": iteration.ArrayIteration,
    "IrregularArray": IrregularArray,
    "JSArray": JSArray,
    "JSFunction": JSFunction,
    "JSObject": JSObject,
    "Pause": Pause,
    "PrivateName": PrivateName,
    "ReturnCompletion": frames.ReturnCompletion,
    "Throw": Throw,
    # this module
    "bit_and": bit_and,
    "bit_or": bit_or,
    "bit_xor": bit_xor,
    "cannot_destructure": cannot_destructure,
    "divide": divide,
    "exponentiate": exponentiate,
    "join_template": join_template,
    "make_arguments": make_arguments,
    "multiply": multiply,
    "regexp_literal": regexp_literal,
    "remainder": remainder,
    "shift_left": shift_left,
    "shift_right": shift_right,
    "shift_right_unsigned": shift_right_unsigned,
    "subtract": subtract,
    "template_object": template_object,
    # the rest of the runtime
    "to_number": to_number,
    "to_numeric": to_numeric,
    "to_property_key": to_property_key,
    "to_string": to_string,
    "truthy": truthy,
}

_FROM: dict[Any, str] = {
    bindings: "const_error declare_function declare_var check_lexical check_var global_delete "
    "global_get global_set global_typeof invalid_target super_called_twice tdz_error "
    "this_uninitialized",
    calls: "call call_spread construct construct_super take_new_target",
    frames: "abrupt capture capture_generator refuel",
    functions: "add_brand arrow brand_static class_called closure copy_data_properties define_data "
    "define_field define_getter define_method define_setter derived_result initialize_fields "
    "literal_prototype make_class method name_function private_method sloppy_this "
    "super_delete_error super_get super_set",
    generators: "async_failed async_return async_yield generator_delegate generator_failed "
    "generator_return generator_start generator_yield",
    iteration: "async_iterator_next async_iterator_return check_iterator_result delegate_step "
    "for_in_keys for_in_step get_async_iterator get_iterator get_iterator_record iterator_close "
    "iterator_complete iterator_rest iterator_step iterator_value spread",
    operators: "add bitwise_not compare increment instance_of loose_equals negate stepped type_of",
    property: "add_private delete_member get_element get_member get_method get_private has_in "
    "has_private reference_key set_element set_member set_private",
}

for _module, _names in _FROM.items():
    for _name in _names.split():
        NAMES[_name] = getattr(_module, _name)


def _await_value(vm: Any, generator: Any, value: Value) -> Value:
    from .promises import await_value

    return await_value(vm, generator, value)


NAMES["await_value"] = _await_value


class Support:
    """The compiler's view of the runtime. find: what built-ins have for the prelude, by name."""

    def __init__(self, find: Callable[[str], Callable[..., Any]]) -> None:
        self._find = find
        #: Called with every generated source; tests put the verifier here.
        self.inspectors: list[Callable[[str], None]] = []

    def names(self) -> dict[str, Any]:
        return NAMES

    def refusal(self, why: str) -> BaseException:
        """What ends a flow with a function that can't be compiled."""
        return Abort("LIMIT_EXCEEDED", f"a function of the script can't be compiled: {why}")

    def operation(self, name: str) -> Callable[..., Any]:
        found = OPERATIONS.get(name)
        return self._find(name) if found is None else found

    def entry(self, template: Any) -> Callable[..., Any]:
        return functions.entry(template)  # type: ignore[no-any-return]

    def furnish(self, vm: Any, function: JSFunction, template: Any) -> None:
        functions.furnish(vm, function, template)

    def prelude_closure(self, vm: Any, template: Any) -> JSFunction:
        return functions.closure(vm, template, None)

    def inspect_source(self, source: str) -> None:
        for inspector in self.inspectors:
            inspector(source)


def _is_empty(vm: Any, value: Value) -> bool:
    return value is EMPTY


def _list_includes(vm: Any, items: JSArray, value: Value) -> bool:
    return value in items.items


#: Operations of generated code that the prelude uses too.
OPERATIONS: dict[str, Callable[..., Any]] = {
    "IsEmpty": _is_empty,
    "IteratorStepValue": iteration.iterator_step,
    "KeyEnumeration": iteration.key_enumeration,
    "ListIncludes": _list_includes,
}

__all__ = ["Support", "number_to_string"]
