"""Expressions -> operands and operations. One function a node type; the table is at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from . import calls, classes, literals, patterns
from .emit import UNDEFINED, Operand, combine
from .inference import arithmetic_type
from .scope import Binding, children

if TYPE_CHECKING:
    from .function import FunctionCompiler

COMPARISONS = ("<", ">", "<=", ">=")


def condition(operand: Operand) -> str:
    """A Python expression that is true when the (atomic) operand is truthy."""
    text = operand.text
    if operand.type == "bool" or operand.type == "str":
        return text
    if operand.numeric:
        return f"{text} == {text} and {text} != 0.0"
    return (
        f"{text} is True or {text} is not False and {text} is not U and {text} and {text} == {text}"
    )


def boolean(c: FunctionCompiler, node: n.Node) -> str:
    """Evaluate `node` for its truth: a Python condition."""
    operand = c.expression(node)
    if operand.type != "bool":
        operand = c.atom(operand, c.reserve())
    else:
        c.reserve()
    return condition(operand)


# -- what later code may change


def stable(c: FunctionCompiler, operand: Operand, *later: Any) -> Operand:
    """`operand` in a form that the evaluation of the `later` nodes can't change."""
    if not operand.bindings or all(node is None or harmless(c, operand, node) for node in later):
        return operand
    return c.temporary(operand.text, operand.type)


def harmless(c: FunctionCompiler, operand: Operand, node: Any) -> bool:
    """True when evaluating `node` can't assign to a variable that `operand` reads."""
    kind = type(node)
    if kind in (
        n.Identifier,
        n.Literal,
        n.ThisExpression,
        n.FunctionExpression,
        n.ArrowFunctionExpression,
    ):
        return True
    captured = any(binding.captured for binding in operand.bindings)
    names = {binding.name for binding in operand.bindings}
    pending = [node]
    budget = 200
    while pending:
        current = pending.pop()
        kind = type(current)
        budget -= 1
        if budget < 0:
            return False
        if kind in (n.FunctionExpression, n.ArrowFunctionExpression):
            continue
        if captured and kind not in (n.Identifier, n.Literal, n.ThisExpression):
            return False
        if kind is n.AssignmentExpression or kind is n.UpdateExpression:
            target = current.left if kind is n.AssignmentExpression else current.argument
            if type(target) is not n.Identifier or target.name in names:
                return False
        if kind is n.YieldExpression and captured:
            return False
        pending.extend(children(current))
    return True


# -- names


def read_binding(c: FunctionCompiler, binding: Binding, node: n.Node, number: int = 0) -> Operand:
    """The value of a resolved name."""
    if binding.kind == "fname" and not binding.captured:
        return Operand("fn")
    if c.program.is_prelude and binding.scope.kind == "script":
        return c.prelude_function(binding, number or c.reserve())
    text = c.variable(binding)
    number = number or c.reserve()
    if binding.captured:
        operand = c.temporary(text, binding.type, number)
        if binding.needs_tdz:
            c.line(f"if {operand.text} is TDZ: tdz_error(vm, {c.constant(binding.name)})")
        return operand
    if binding.needs_tdz:
        c.line(f"if {text} is TDZ: tdz_error(vm, {c.constant(binding.name)})")
    bindings = (binding,) if binding.mutable or binding.needs_tdz or binding.kind != "const" else ()
    return Operand(text, binding.type, True, bindings)


def identifier(c: FunctionCompiler, node: n.Identifier) -> Operand:
    binding = c.analysis.binding_of.get(node)
    if binding is not None:
        return read_binding(c, binding, node)
    number = c.reserve()
    if node.name == "undefined" and not c.program.expose_globals:
        return UNDEFINED
    return global_read(c, node, number)


def global_read(c: FunctionCompiler, node: n.Identifier, number: int) -> Operand:
    key = c.constant(node.name)
    if c.program.expose_globals:
        return c.operation(node, f"global_get(vm, {key})", number=number)
    code = f"vm.globals[{key}] if {key} in vm.globals else global_get(vm, {key})"
    return c.operation(node, code, number=number)


def write_binding(
    c: FunctionCompiler, binding: Binding, value: str, node: n.Node, initialize: bool = False
) -> None:
    """Assign to a resolved name, or initialize it."""
    name = c.constant(binding.name)
    if not initialize:
        if binding.needs_tdz:
            text = "fn" if binding.kind == "fname" else c.variable(binding)
            c.line(f"if {text} is TDZ: tdz_error(vm, {name})")
        if binding.kind == "const":
            c.line(f"const_error(vm, {name})")
            return
        if binding.kind == "fname":
            if c.unit.strict:
                c.line(f"const_error(vm, {name})")
            return
    c.line(f"{c.variable(binding)} = {value}")


def write_identifier(c: FunctionCompiler, node: n.Identifier, value: str) -> None:
    """PutValue to a name."""
    binding = c.analysis.binding_of.get(node)
    number = c.reserve()
    if binding is not None:
        write_binding(c, binding, value, node)
        return
    code = f"global_set(vm, {c.constant(node.name)}, {value}, {c.unit.strict})"
    c.effect(node, code, number)


def this(c: FunctionCompiler, node: Any) -> Operand:
    binding = c.analysis.binding_of.get(node)
    number = c.reserve()
    if binding is None:
        return Operand("this")
    return c.this_binding(binding, number)


def meta_property(c: FunctionCompiler, node: n.MetaProperty) -> Operand:
    binding = c.analysis.binding_of.get(node)
    number = c.reserve()
    if binding is None:
        return UNDEFINED
    return c.temporary(c.variable(binding), None, number)


# -- members


def member(c: FunctionCompiler, node: n.MemberExpression) -> Operand:
    chain: list[Any] = []
    current: Any = node
    while type(current) is n.MemberExpression and not current.optional:
        chain.append(current)
        current = current.object
    if type(current) is n.MemberExpression:
        operand = optional_member(c, current)
    elif type(current) is n.Super:
        operand = super_member(c, chain.pop())
    else:
        operand = c.expression(current)
    for link in reversed(chain):
        operand = member_of(c, link, operand)
    return operand


def optional_member(c: FunctionCompiler, node: n.MemberExpression) -> Operand:
    base = c.expression(node.object)
    base = c.short_circuit(base)
    return member_of(c, node, base)


def member_of(c: FunctionCompiler, node: n.MemberExpression, base: Operand) -> Operand:
    """The property that `node` names, of an evaluated base."""
    key: Any = node.property
    if node.computed:
        return element_of(c, node, base)
    number = c.reserve()
    base = c.atom(base, number)
    if type(key) is n.PrivateIdentifier:
        return private_of(c, node, base, number)
    return named_of(c, node, base, key.name, number)


def private_of(c: FunctionCompiler, node: Any, base: Operand, number: int) -> Operand:
    binding = c.analysis.binding_of[node.property]
    assert binding is not None
    name = c.variable(binding)
    return c.operation(node, f"get_private(vm, {base.text}, {name})", number=number)


def named_of(c: FunctionCompiler, node: n.Node, base: Operand, name: str, number: int) -> Operand:
    text = base.text
    key = c.constant(name)
    if name == "length":
        code = (
            f"float(len({text}.items)) if type({text}) is JSArray "
            f"else float(len({text})) if type({text}) is str else get_member(vm, {text}, {key})"
        )
        return c.operation(node, code, number=number)
    code = (
        f"{text}.props[{key}] if type({text}) is JSObject and {key} in {text}.props "
        f"else get_member(vm, {text}, {key})"
    )
    return c.operation(node, code, number=number)


def element_of(c: FunctionCompiler, node: n.MemberExpression, base: Operand) -> Operand:
    key_node: Any = node.property
    if type(key_node) is n.Literal and type(key_node.value) is str:
        c.reserve()
        number = c.reserve()
        if not is_index(key_node.value):
            return named_of(c, node, c.atom(base, number), key_node.value, number)
        key = c.constant(key_node.value)
        return c.operation(node, f"get_member(vm, {base.text}, {key})", number=number)
    base = stable(c, base, key_node)
    base = c.atom(base, c.reserve())
    with c.holding(base):
        key_operand = c.expression(key_node)
    number = c.reserve()
    key_operand = c.atom(key_operand, number)
    return c.operation(node, read_element(base, key_operand), number=number)


def is_index(text: str) -> bool:
    return text.isdigit()


def read_element(base: Operand, key: Operand) -> str:
    """Code for ``base[key]``, both atomic."""
    b, k = base.text, key.text
    slow = f"get_element(vm, {b}, {k})"
    if key.type == "str" or key.type == "bool":
        return slow
    inside = f"0.0 <= {k} < len({b}.items)"
    if key.type == "int":
        found = f"(x := {b}.items[int({k})]) is not HOLE"
    else:
        found = f"(i := int({k})) == {k} and (x := {b}.items[i]) is not HOLE"
        if key.type != "float":
            inside = f"type({k}) is float and {inside}"
    return f"x if type({b}) is JSArray and {inside} and {found} else {slow}"


def super_member(c: FunctionCompiler, node: n.MemberExpression) -> Operand:
    this_operand = c.this_of(node)
    with c.holding(this_operand):
        key = super_key(c, node)
    code = f"super_get(vm, fn.home, {key}, {this_operand.text})"
    return c.operation(node, code)


def super_key(c: FunctionCompiler, node: n.MemberExpression) -> str:
    """The key of ``super[key]``; a computed one is still to be converted."""
    if node.computed:
        return c.atom(c.expression(node.property), c.reserve()).text
    c.reserve()
    return c.constant(node.property.name)  # type: ignore[attr-defined]


# -- operators


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
    return f"{ARITHMETIC_NAMES[operator]}(vm, {a}, {b})"


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
    negation = "" if operator == "==" else "not "
    if b in ("None", "U"):
        return combine(f"({negation}({a} is None or {a} is U))", "bool", left, right)
    if left.type == right.type == "str" or (left.numeric and right.numeric):
        return combine(f"({negation}{a} == {b})", "bool", left, right)
    found = c.operation(node, f"loose_equals(vm, {a}, {b})", "bool", number)
    return combine(f"({negation}{found.text})", "bool", found) if negation else found


def unary(c: FunctionCompiler, node: n.UnaryExpression) -> Operand:
    operator = node.operator
    argument: Any = node.argument
    if operator == "typeof" and type(argument) is n.Identifier:
        if c.analysis.binding_of.get(argument) is None:
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


def update(c: FunctionCompiler, node: n.UpdateExpression) -> Operand:
    sign = node.operator[0]
    target = patterns.reference(c, node.argument)
    with c.holding(*target.operands):
        old = target.read(c)
        first, second, number = c.reserve(), c.reserve(), c.reserve()
        discarded = node in c.discarded
        if old.numeric:
            return update_number(c, node, target, old, sign, (first, second), discarded)
        value = c.atom(old, first)
        code = f"{value.text} if type({value.text}) is float else to_numeric(vm, {value.text})"
        number_operand = c.operation(node, code, None, second)
        text = number_operand.text
        by = "1.0" if sign == "+" else "-1.0"
        new = c.temporary(
            f"{text} + {by} if type({text}) is float else increment({text}, {sign}1)", None, number
        )
        with c.holding(number_operand, new):
            target.write(c, new.text)
    return new if node.prefix else number_operand


def update_number(
    c: FunctionCompiler,
    node: n.UpdateExpression,
    target: Any,
    old: Operand,
    sign: str,
    numbers: tuple[int, int],
    discarded: bool,
) -> Operand:
    """++ and -- of a variable that is known to hold a number."""
    if discarded or node.prefix:
        target.write(c, f"{old.text} {sign} 1.0")
        return Operand(old.text, old.type, True, old.bindings)
    before = c.temporary(old.text, old.type, numbers[0])
    with c.holding(before):
        target.write(c, f"{before.text} {sign} 1.0")
    return before


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
    return f"{operand.text} is None or {operand.text} is U"


def conditional(c: FunctionCompiler, node: n.ConditionalExpression) -> Operand:
    test = boolean(c, node.test)
    number = c.reserve()
    result = f"t{number}"
    with c.branch(test) as item:
        first = c.expression(node.consequent)
        c.line(f"{result} = {first.text}")
    with c.into(item.otherwise):
        second = c.expression(node.alternate)
        c.line(f"{result} = {second.text}")
    kind = first.type if first.type == second.type else None
    return Operand(result, kind, True, (), (result,))


def sequence(c: FunctionCompiler, node: n.SequenceExpression) -> Operand:
    for expression in node.expressions[:-1]:
        c.discard(expression)
    return c.expression(node.expressions[-1])


def chain(c: FunctionCompiler, node: n.ChainExpression) -> Operand:
    return c.chain(lambda: c.expression(node.expression), "U")


# -- assignment


def assignment(c: FunctionCompiler, node: n.AssignmentExpression) -> Operand:
    left: Any = node.left
    if node.operator == "=":
        if type(left) in (n.ObjectPattern, n.ArrayPattern):
            value = c.expression(node.right)
            value = c.atom(value, c.reserve())
            with c.holding(value):
                patterns.destructure(c, left, value, None)
            return value
        return simple_assignment(c, node, left)
    if node.operator in ("&&=", "||=", "??="):
        return logical_assignment(c, node, left)
    return compound_assignment(c, node, left)


def simple_assignment(c: FunctionCompiler, node: n.AssignmentExpression, left: Any) -> Operand:
    target = patterns.reference(c, left, node.right)
    with c.holding(*target.operands):
        value = c.expression(node.right)
        number = c.reserve()
        if type(left) is not n.Identifier or (not value.atom and node not in c.discarded):
            value = c.atom(value, number)
        with c.holding(value):
            target.write(c, value.text)
    return value


def compound_assignment(c: FunctionCompiler, node: n.AssignmentExpression, left: Any) -> Operand:
    target = patterns.reference(c, left, node.right)
    with c.holding(*target.operands):
        old = target.read(c)
        if append_string(c, node, left, target, old):
            return Operand(c.variable(c.analysis.binding_of[left]), None, True)  # type: ignore[arg-type]
        old = stable(c, old, node.right)
        with c.holding(old):
            right = c.expression(node.right)
        value = apply_binary(c, node, node.operator[:-1], old, right)
        number = c.reserve()
        if not value.atom and (type(left) is not n.Identifier or node not in c.discarded):
            value = c.atom(value, number)
        with c.holding(value):
            target.write(c, value.text)
    return value


def append_string(
    c: FunctionCompiler, node: n.AssignmentExpression, left: Any, target: Any, old: Operand
) -> bool:
    """``local += value`` in statement form, so that Python appends to a string in place."""
    binding = c.analysis.binding_of.get(left) if type(left) is n.Identifier else None
    if (
        node.operator != "+="
        or node not in c.discarded
        or binding is None
        or binding.captured
        or binding.type is not None
        or binding.kind == "const"
        or binding.kind == "fname"
        or not harmless(c, old, node.right)
    ):
        return False
    right = c.expression(node.right)
    a = c.variable(binding)
    first, second, number = c.reserve(), c.reserve(), c.reserve()
    value = c.atom(right, second)
    c.reserve()
    c.reserve()
    b = value.text
    c.append_local(node, number, a, b, value.type)
    return True


def logical_assignment(c: FunctionCompiler, node: n.AssignmentExpression, left: Any) -> Operand:
    target = patterns.reference(c, left, node.right)
    with c.holding(*target.operands):
        old = target.read(c)
        number = c.reserve()
        result = f"t{number}"
        c.line(f"{result} = {old.text}")
        held = Operand(result, None, True, (), (result,))
        with c.branch(logical_condition(node.operator[:-1], held)):
            value = c.expression(node.right)
            c.line(f"{result} = {value.text}")
            with c.holding(held):
                target.write(c, result)
    return held


def yield_expression(c: FunctionCompiler, node: n.YieldExpression) -> Operand:
    if node.delegate:
        return c.delegate(node)
    value = UNDEFINED if node.argument is None else c.expression(node.argument)
    return c.yield_value(node, value)


def await_expression(c: FunctionCompiler, node: n.AwaitExpression) -> Operand:
    return c.await_value(node, c.expression(node.argument))


EXPRESSIONS: dict[type, Any] = {
    n.ArrayExpression: literals.array,
    n.ArrowFunctionExpression: literals.function,
    n.AssignmentExpression: assignment,
    n.AwaitExpression: await_expression,
    n.BinaryExpression: binary,
    n.CallExpression: calls.call,
    n.ChainExpression: chain,
    n.ClassExpression: classes.class_expression,
    n.ConditionalExpression: conditional,
    n.FunctionExpression: literals.function,
    n.Identifier: identifier,
    n.Literal: literals.literal,
    n.LogicalExpression: logical,
    n.MemberExpression: member,
    n.MetaProperty: meta_property,
    n.NewExpression: calls.new,
    n.ObjectExpression: literals.object_literal,
    n.SequenceExpression: sequence,
    n.TaggedTemplateExpression: calls.tagged_template,
    n.TemplateLiteral: literals.template,
    n.ThisExpression: this,
    n.UnaryExpression: unary,
    n.UpdateExpression: update,
    n.YieldExpression: yield_expression,
}
