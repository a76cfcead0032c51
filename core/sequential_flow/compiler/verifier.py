"""Checks generated Python: nothing may stand in it but what the compiler is known to write.

The compiler never pastes source text into its output. This module does not trust that: it walks
the ``ast`` of a generated function and admits closed lists of node kinds, names, attributes and
constants. Tests and fuzzers run it over everything that they compile; flows run without it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Any


class VerificationError(Exception):
    """Generated code has something in it that the compiler does not write."""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Node kinds without a rule of their own in `_RULES`; their children are checked like all others.
KINDS = words(
    "Add And Assign AugAssign BinOp BitAnd BitOr BitXor BoolOp Break Call Compare Continue Dict "
    "Div Eq Expr Gt GtE If IfExp In Is IsNot List Load Lt LtE Mod Mult NamedExpr Not NotEq NotIn "
    "Or Pass Return RShift Slice Store Sub Subscript Try Tuple UAdd UnaryOp USub While"
)
#: What a function may assign to: variables, temporaries, Environment Records and parameters, and …
LOCAL = re.compile(r"[vtep](0|[1-9][0-9]*)")
#: … these: see `emit` and `function` for what they hold.
LOCALS = words("args cv gen i j kind nt pause pc rv this thrown value values x")
#: Constants, function templates, tagged templates, and the prelude's operations.
GLOBAL = re.compile(r"[KFS](0|[1-9][0-9]*)|o_[A-Z][A-Za-z0-9]*|PROGRAM")
#: The names of `runtime.support` and the parameters of every function.
GLOBALS = words(
    # parameters
    "fn vm "
    # Python
    "float int len list locals str type "
    # values and classes
    "EMPTY HOLE INFINITY TDZ U ArrayIteration IrregularArray JSArray JSFunction JSObject Pause "
    "PrivateName ReturnCompletion Throw "
    # operators and conversions
    "add bit_and bit_or bit_xor bitwise_not compare divide exponentiate increment instance_of "
    "loose_equals multiply negate remainder shift_left shift_right shift_right_unsigned stepped "
    "subtract to_number to_numeric to_property_key to_string truthy type_of "
    # variables
    "const_error declare_function declare_var check_lexical check_var global_delete global_get "
    "global_set global_typeof invalid_target super_called_twice tdz_error this_uninitialized "
    # calls and frames
    "abrupt call call_spread capture capture_generator construct construct_super refuel "
    "take_new_target "
    # functions and classes
    "add_brand add_private arrow brand_static class_called closure copy_data_properties "
    "define_data define_field define_getter define_method define_setter derived_result "
    "initialize_fields literal_prototype make_arguments make_class method name_function "
    "private_method sloppy_this "
    # coroutines
    "async_failed async_return async_yield await_value generator_delegate generator_failed "
    "generator_return generator_start generator_yield "
    # iteration
    "async_iterator_next async_iterator_return check_iterator_result delegate_step for_in_keys "
    "for_in_step get_async_iterator get_iterator get_iterator_record iterator_close "
    "iterator_complete iterator_rest iterator_step iterator_value spread "
    # properties
    "cannot_destructure delete_member get_element get_member get_method get_private has_in "
    "has_private reference_key set_element set_member set_private super_delete_error super_get "
    "super_set "
    # literals
    "join_template regexp_literal template_object"
)
#: Attributes that are read, written or called. One of Python's own is among them: float.__trunc__.
ATTRIBUTES = words(
    "__trunc__ allocated append array array_prototype code data done env ext extend fuel globals "
    "home index items object object_prototype pc prelude_function props proto this_value value "
    "values"
)
#: Those that may be assigned to.
ASSIGNED = words("allocated data done ext fuel index items pc props proto value values")
#: The only strings: arguments that say which operator or which kind of class element.
STRINGS = words("< > <= >= accessor field getter method setter")
#: `locals` is only for these.
CAPTURES = frozenset(["capture", "capture_generator"])
MAX_INTEGER = 1 << 53


def verify(source: str) -> None:
    """Raises VerificationError, which says what stands where."""
    try:
        module = ast.parse(source)
    except (SyntaxError, ValueError) as error:
        raise VerificationError(f"not Python: {error}") from None
    function = module.body[0] if len(module.body) == 1 else None
    if not isinstance(function, ast.FunctionDef) or function.name not in ("f", "r"):
        raise VerificationError("not one function f or r")
    _function(function)
    _locals(function)
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        rule = _RULES.get(type(node).__name__)
        if rule is not None:
            rule(node)
        elif type(node).__name__ not in KINDS:
            _refuse(node, type(node).__name__)
        waiting.extend(ast.iter_child_nodes(node))


def _refuse(node: ast.AST, what: str) -> None:
    place = f"line {getattr(node, 'lineno', '?')}, column {getattr(node, 'col_offset', '?')}"
    raise VerificationError(f"{what} at {place}")


# -- rules by node kind


def _function(node: ast.FunctionDef) -> None:
    arguments = node.args
    plain = not (arguments.posonlyargs or arguments.kwonlyargs or arguments.kwarg)
    if not plain or node.decorator_list or node.returns is not None:
        _refuse(node, "unusual function")
    for argument in [*arguments.args, *([arguments.vararg] if arguments.vararg else [])]:
        name = argument.arg
        if argument.annotation is not None or not (_is_local(name) or name in ("vm", "fn")):
            _refuse(argument, f"parameter {name!r}")
    for default in arguments.defaults:
        is_undefined = isinstance(default, ast.Name) and default.id == "U"
        if not is_undefined and not (isinstance(default, ast.Constant) and default.value == 0):
            _refuse(default, "default value")


def _is_local(name: str) -> bool:
    return name in LOCALS or LOCAL.fullmatch(name) is not None


def _name(node: ast.Name) -> None:
    known = _is_local(node.id)
    if isinstance(node.ctx, ast.Load):
        known = known or node.id in GLOBALS or GLOBAL.fullmatch(node.id) is not None
    if not known:
        _refuse(node, f"name {node.id!r}")


def _attribute(node: ast.Attribute) -> None:
    admitted = ATTRIBUTES if isinstance(node.ctx, ast.Load) else ASSIGNED
    if node.attr not in admitted:
        _refuse(node, f"attribute {node.attr!r}")


def _constant(node: ast.Constant) -> None:
    value = node.value
    if value is None or isinstance(value, (bool, float)):
        return
    if isinstance(value, int) and value <= MAX_INTEGER:
        return
    if not isinstance(value, str) or value not in STRINGS or node.kind is not None:
        _refuse(node, f"constant {value!r}"[:80])


def _call(node: ast.Call) -> None:
    if node.keywords:
        _refuse(node, "keyword argument")
    function = node.func
    if not isinstance(function, (ast.Name, ast.Attribute)):
        _refuse(node, "call of an expression")


def _locals(function: ast.FunctionDef) -> None:
    """`locals` stands only in ``capture(…, locals())``."""
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    admitted = {id(call.args[-1].func) for call in calls if _captures(call)}  # type: ignore[attr-defined]
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and node.id == "locals" and id(node) not in admitted:
            _refuse(node, "locals")


def _captures(call: ast.Call) -> bool:
    last = call.args[-1] if call.args else None
    capture = isinstance(call.func, ast.Name) and call.func.id in CAPTURES
    return capture and isinstance(last, ast.Call) and not last.args


def _starred(node: ast.Starred) -> None:
    if not isinstance(node.ctx, ast.Load):
        _refuse(node, "starred target")


def _handler(node: ast.ExceptHandler) -> None:
    kind = node.type
    if not isinstance(kind, ast.Name) or kind.id not in ("Pause", "Throw"):
        _refuse(node, "except clause")
    if node.name not in (None, "pause", "thrown"):
        _refuse(node, f"name {node.name!r}")


def _raise(node: ast.Raise) -> None:
    if node.cause is not None:
        _refuse(node, "raise from")


def _try(node: ast.Try) -> None:
    if node.orelse or node.finalbody:
        _refuse(node, "try with else or finally")


_RULES: dict[str, Callable[[Any], None]] = {
    "Attribute": _attribute,
    "Call": _call,
    "Constant": _constant,
    "ExceptHandler": _handler,
    "Name": _name,
    "Raise": _raise,
    "Starred": _starred,
    "Try": _try,
}
