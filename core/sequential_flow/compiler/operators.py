"""Operators: arithmetic, comparison, logic, unary, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .emit import UNDEFINED, Operand, combine
from .evaluation import condition, nullish, stable
from .inference import arithmetic_type
from .members import super_key

if TYPE_CHECKING:
    from .function import FunctionCompiler


COMPARISONS = ("<", ">", "<=", ">=")


def binary(c: FunctionCompiler, node: n.BinaryExpression) -> Operand:
    """Binary operators; a left-nested chain is taken apart without recursion."""
    chain = [node]
    while type(chain[-1].left) is n.BinaryExpression:
        chain.append(chain[-1].left)
    innermost = chain[-1]
    if type(innermost.left) is n.PrivateIdentifier:
        left = private_in(c, innermost)
        chain.pop()
    else:
        left = c.expression(innermost.left)
    for link in reversed(chain):
        left = stable(c, left, link.right)
        with c.holding(left):
            right = c.expression(link.right)
        left = apply_binary(c, link, link.operator, left, right)
    return left


def private_in(c: FunctionCompiler, node: n.BinaryExpression) -> Operand:
    binding = c.analysis.binding_of[node.left]
    assert binding is not None
    right = c.expression(node.right)
    return c.operation(node, f"has_private(vm, {c.variable(binding)}, {right.text})", "bool")


def apply_binary(
    c: FunctionCompiler, node: n.Node, operator: str, left: Operand, right: Operand
) -> Operand:
    """``left operator right`` of evaluated operands. Takes three numbers."""
    first, second, number = c.reserve(), c.reserve(), c.reserve()
    if operator in COMPARISONS:
        return compare(c, node, operator, left, right, (first, second, number))
    if operator in ("===", "!=="):
        return equality(c, operator, c.atom(left, first), c.atom(right, second))
    if operator in ("==", "!="):
        return loose(c, node, operator, c.atom(left, first), c.atom(right, second), number)
    if operator == "in":
        return c.operation(node, f"has_in(vm, {left.text}, {right.text})", "bool", number)
    if operator == "instanceof":
        return c.operation(node, f"instance_of(vm, {left.text}, {right.text})", "bool", number)
    return arithmetic(c, node, operator, left, right, (first, second, number))


def arithmetic(
    c: FunctionCompiler,
    node: n.Node,
    operator: str,
    left: Operand,
    right: Operand,
    numbers: tuple[int, int, int],
) -> Operand:
    kind = arithmetic_type(operator, left.type, right.type)
    if left.numeric and right.numeric:
        if operator in "+-*":
            text = f"({left.text} {operator} {right.text})"
            if len(text) > 400:
                return c.temporary(text, kind, numbers[2])
            return combine(text, kind, left, right)
        left = c.atom(left, numbers[0])
        right = c.atom(right, numbers[1])
        text = f"({numeric_code(operator, left.text, right.text)})"
        return combine(text, kind, left, right)
    left = c.atom(left, numbers[0])
    right = c.atom(right, numbers[1])
    a, b = left.text, right.text
    if operator == "+":
        return addition(c, node, left, right, kind, numbers[2])
    tests = [f"type({o.text}) is float" for o in (left, right) if not o.numeric]
    fast = numeric_code(operator, a, b)
    name = ARITHMETIC_NAMES[operator]
    code = f"({fast}) if {' and '.join(tests)} else {name}(vm, {a}, {b})"
    return c.operation(node, code, kind, numbers[2])


def addition(
    c: FunctionCompiler, node: n.Node, left: Operand, right: Operand, kind: str | None, number: int
) -> Operand:
    a, b = left.text, right.text
    if "str" in (left.type, right.type):
        return c.operation(node, f"add(vm, {a}, {b})", "str", number)
    tests = [f"type({o.text}) is float" for o in (left, right) if not o.numeric]
    code = f"{a} + {b} if {' and '.join(tests)} else add(vm, {a}, {b})"
    return c.operation(node, code, kind, number)


ARITHMETIC_NAMES = {
    "-": "subtract",
    "*": "multiply",
    "/": "divide",
    "%": "remainder",
    "**": "exponentiate",
    "&": "bit_and",
    "|": "bit_or",
    "^": "bit_xor",
    "<<": "shift_left",
    ">>": "shift_right",
    ">>>": "shift_right_unsigned",
}


def numeric_code(operator: str, a: str, b: str) -> str:
    """Python for two floats."""
    if operator in "+-*":
        return f"{a} {operator} {b}"
    if operator == "/":
        return f"{a} / {b} if {b} else divide(vm, {a}, {b})"
    if operator == "%":
        return f"{a} % {b} if 0.0 < {a} < INFINITY and {b} > 0.0 else remainder(vm, {a}, {b})"
    general = f"{ARITHMETIC_NAMES[operator]}(vm, {a}, {b})"
    if operator in "&|^":
        both = f"0.0 <= {a} < 2147483648.0 and 0.0 <= {b} < 2147483648.0"
        return f"({a}.__trunc__() {operator} {b}.__trunc__()) + 0.0 if {both} else {general}"
    if operator in (">>", ">>>"):
        both = f"0.0 <= {a} < 2147483648.0 and 0.0 <= {b} < 32.0"
        return f"({a}.__trunc__() >> {b}.__trunc__()) + 0.0 if {both} else {general}"
    return general


def compare(
    c: FunctionCompiler,
    node: n.Node,
    operator: str,
    left: Operand,
    right: Operand,
    numbers: tuple[int, int, int],
) -> Operand:
    if left.numeric and right.numeric:
        text = f"({left.text} {operator} {right.text})"
        return combine(text, "bool", left, right)
    left = c.atom(left, numbers[0])
    right = c.atom(right, numbers[1])
    a, b = left.text, right.text
    tests = [f"type({o.text}) is float" for o in (left, right) if not o.numeric]
    code = f'{a} {operator} {b} if {" and ".join(tests)} else compare(vm, "{operator}", {a}, {b})'
    return c.operation(node, code, "bool", numbers[2])


def equality(c: FunctionCompiler, operator: str, left: Operand, right: Operand) -> Operand:
    """``===`` and ``!==`` never call a script's code."""
    a, b = left.text, right.text
    if left.text in ("None", "U", "True", "False"):
        a, b = b, a
        left, right = right, left
    if b in ("None", "U", "True", "False"):
        if left.numeric:
            return Operand("False" if operator == "===" else "True", "bool")
        return combine(f"({a} {'is' if operator == '===' else 'is not'} {b})", "bool", left, right)
    if "str" in (left.type, right.type) or (left.numeric and right.numeric):
        sign = "==" if operator == "===" else "!="
        return combine(f"({a} {sign} {b})", "bool", left, right)
    if right.numeric or left.numeric:
        unknown = a if right.numeric else b
        text = f"type({unknown}) is float and {a} == {b}"
    else:
        text = f"type({a}) is type({b}) and {a} == {b}"
    return combine(f"({text})" if operator == "===" else f"(not ({text}))", "bool", left, right)


def loose(
    c: FunctionCompiler, node: n.Node, operator: str, left: Operand, right: Operand, number: int
) -> Operand:
    a, b = left.text, right.text
    if a in ("None", "U"):
        a, b = b, a
        left, right = right, left
    negation = "" if operator == "==" else "not "
    if b in ("None", "U"):
        return combine(f"({negation}({nullish(left)}))", "bool", left, right)
    if left.type == right.type == "str" or (left.numeric and right.numeric):
        return combine(f"({negation}{a} == {b})", "bool", left, right)
    found = c.operation(node, f"loose_equals(vm, {a}, {b})", "bool", number)
    return combine(f"({negation}{found.text})", "bool", found) if negation else found


def unary(c: FunctionCompiler, node: n.UnaryExpression) -> Operand:
    operator = node.operator
    argument: Any = node.argument
    is_name = type(argument) is n.Identifier
    if operator == "typeof" and is_name and c.analysis.binding_of.get(argument) is None:
        return c.operation(node, f"global_typeof(vm, {c.constant(argument.name)})", "str")
    if operator == "delete":
        return delete(c, node, argument)
    operand = c.expression(argument)
    first, number = c.reserve(), c.reserve()
    if operator == "!":
        operand = c.atom(operand, first) if operand.type != "bool" else operand
        return combine(f"(not ({condition(operand)}))", "bool", operand)
    if operator == "void":
        return UNDEFINED
    operand = c.atom(operand, first)
    if operator == "typeof":
        return combine(f"type_of({operand.text})", "str", operand)
    if operator == "-" and operand.numeric:
        return combine(f"(-{operand.text})", "float", operand)
    if operator == "+" and operand.numeric:
        return operand
    text = operand.text
    if operator == "+":
        code = f"{text} if type({text}) is float else to_number(vm, {text})"
        return c.operation(node, code, "float", number)
    if operator == "-":
        code = f"-{text} if type({text}) is float else negate(vm, {text})"
        return c.operation(node, code, None, number)
    kind = "int" if operand.numeric else None
    return c.operation(node, f"bitwise_not(vm, {text})", kind, number)


def delete(c: FunctionCompiler, node: n.Node, argument: Any) -> Operand:
    if type(argument) is n.ChainExpression:
        return c.chain(lambda: delete(c, node, argument.expression), "True")
    if type(argument) is n.MemberExpression:
        return delete_member(c, node, argument)
    if type(argument) is n.Identifier:
        if c.analysis.binding_of.get(argument) is None:
            return c.operation(node, f"global_delete(vm, {c.constant(argument.name)})", "bool")
        c.reserve()
        return Operand("False", "bool")
    c.expression(argument)
    c.reserve()
    return Operand("True", "bool")


def delete_member(c: FunctionCompiler, node: n.Node, argument: n.MemberExpression) -> Operand:
    if type(argument.object) is n.Super:
        this_operand = c.this_of(argument)
        with c.holding(this_operand):
            super_key(c, argument)
        c.line("super_delete_error(vm)")
        c.reserve()
        return Operand("True", "bool")
    base = c.expression(argument.object)
    if argument.optional:
        base = c.short_circuit(base)
    if argument.computed:
        base = stable(c, base, argument.property)
        with c.holding(base):
            key = c.expression(argument.property).text
    else:
        c.reserve()
        key = c.constant(argument.property.name)  # type: ignore[attr-defined]
    return c.operation(node, f"delete_member(vm, {base.text}, {key}, {c.unit.strict})", "bool")


def logical(c: FunctionCompiler, node: n.LogicalExpression) -> Operand:
    operand = c.expression(node.left)
    number = c.reserve()
    result = f"t{number}"
    c.line(f"{result} = {operand.text}")
    held = Operand(result, operand.type, True, (), (result,))
    with c.branch(logical_condition(node.operator, held)):
        right = c.expression(node.right)
        c.line(f"{result} = {right.text}")
    kind = operand.type if operand.type == right.type else None
    return Operand(result, kind, True, (), (result,))


def logical_condition(operator: str, operand: Operand) -> str:
    """When the right side of ``operand operator …`` is evaluated."""
    if operator == "&&":
        return condition(operand)
    if operator == "||":
        return f"not ({condition(operand)})"
    return nullish(operand)
