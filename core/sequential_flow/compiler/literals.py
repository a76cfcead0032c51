"""Literals: primitives, templates, arrays, objects and functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .emit import Operand
from .inference import number_type
from .scope import Unit

if TYPE_CHECKING:
    from .function import FunctionCompiler

#: Bytes charged for an object, and for each of its properties or elements.
OBJECT_SIZE, SLOT_SIZE, ELEMENT_SIZE = 160, 60, 24


def literal(c: FunctionCompiler, node: n.Literal) -> Operand:
    number = c.reserve()
    value = node.value
    if node.regex is not None:
        pattern, flags = node.regex
        code = f"regexp_literal(vm, {c.constant(pattern)}, {c.constant(flags)})"
        return c.temporary(code, None, number)
    kind = type(value)
    if kind is float:
        return number_literal(value)  # type: ignore[arg-type]
    if kind is str:
        return Operand(c.constant(value), "str")
    if kind is bool:
        return Operand("True" if value else "False", "bool")
    if value is None:
        return Operand("None", "null")
    return Operand(c.constant(value))


def number_literal(value: float) -> Operand:
    if value == float("inf"):
        return Operand("INFINITY", "float")
    return Operand(repr(value), number_type(value))


def template(c: FunctionCompiler, node: n.TemplateLiteral) -> Operand:
    """Substitutions are converted one after the other, each at its own pause point."""
    parts: list[str] = []
    held: list[Operand] = []
    if not node.expressions:
        c.reserve()
        return Operand(c.constant(node.quasis[0].cooked), "str")
    for index, expression in enumerate(node.expressions):
        quasi = node.quasis[index].cooked
        if quasi:
            parts.append(c.constant(quasi))
        with c.holding(*held):
            value = c.atom(c.expression(expression), c.reserve())
            number = c.reserve()
            if value.type != "str":
                text = value.text
                code = f"{text} if type({text}) is str else to_string(vm, {text})"
                value = c.operation(expression, code, "str", number)
            elif not value.temps:
                value = c.temporary(value.text, "str", number)
        parts.append(value.text)
        held.append(value)
    if node.quasis[-1].cooked:
        parts.append(c.constant(node.quasis[-1].cooked))
    number = c.reserve()
    if len(parts) == 1:
        return held[0]
    return c.temporary(f"join_template(vm, ({', '.join(parts)},))", "str", number)


def array(c: FunctionCompiler, node: n.ArrayExpression) -> Operand:
    if any(type(element) is n.SpreadElement for element in node.elements):
        items = argument_list(c, node.elements)
        return c.temporary(f"vm.array({items.text})")
    operands = c.operands(node.elements)
    number = c.reserve()
    texts = ["HOLE" if operand is None else operand.text for operand in operands]
    name = f"t{number}"
    size = OBJECT_SIZE + ELEMENT_SIZE * len(texts)
    c.line(
        f"{name} = JSArray(); {name}.props = {{}}; {name}.proto = vm.array_prototype; "
        f"{name}.ext = None; {name}.items = [{', '.join(texts)}]; vm.allocated += {size}"
    )
    return Operand(name, None, True, (), (name,))


def argument_list(c: FunctionCompiler, elements: list[Any]) -> Operand:
    """Elements or arguments with spreads among them, as a Python list."""
    result = c.temporary("[]")
    with c.holding(result):
        for element in elements:
            if element is None:
                c.line(f"{result.text}.append(HOLE)")
            elif type(element) is n.SpreadElement:
                value = c.expression(element.argument)
                number = c.reserve()
                found = c.operation(element, f"spread(vm, {value.text})", None, number)
                c.line(f"{result.text}.extend({found.text}.items)")
            else:
                c.line(f"{result.text}.append({c.expression(element).text})")
    return result


# -- objects


def object_literal(c: FunctionCompiler, node: n.ObjectExpression) -> Operand:
    """The leading plain properties are stored at once, the rest one by one."""
    plain: list[tuple[str, Operand]] = []
    rest = list(node.properties)
    with c.holding():
        while rest and is_plain(rest[0]):
            prop: Any = rest.pop(0)
            name = property_name(prop.key)
            value = c.expression(prop.value)
            value = c.settled(value, rest)
            plain.append((c.constant(name), value))
            c.live.extend(t for t in value.temps if t not in c.live)
    number = c.reserve()
    result = f"t{number}"
    size = OBJECT_SIZE + SLOT_SIZE * len(plain)
    entries = ", ".join(f"{key}: {value.text}" for key, value in plain)
    c.line(
        f"{result} = JSObject(); {result}.props = {{{entries}}}; "
        f"{result}.proto = vm.object_prototype; {result}.ext = None; vm.allocated += {size}"
    )
    created = Operand(result, None, True, (), (result,))
    with c.holding(created):
        for prop in rest:
            define_property(c, created, prop)
    return created


def is_plain(prop: Any) -> bool:
    """A data property with a name that is known, and no method (it needs a home object)."""
    if type(prop) is not n.Property or prop.computed or prop.method or prop.kind != "init":
        return False
    return prop.shorthand or property_name(prop.key) != "__proto__"


def property_name(key: Any) -> str:
    """The property key that a literal name spells."""
    from ..syntax.numbers import number_to_string

    if type(key) is n.Identifier:
        return key.name
    value = key.value
    return number_to_string(value) if type(value) is float else str(value)


def define_property(c: FunctionCompiler, target: Operand, prop: Any) -> None:
    """One property of an object literal, in evaluation order."""
    if type(prop) is n.SpreadElement:
        source = c.expression(prop.argument)
        c.effect(prop, f"copy_data_properties(vm, {target.text}, {source.text})")
        return
    if sets_prototype(prop):
        value = c.expression(prop.value)
        c.line(f"literal_prototype({target.text}, {value.text})")
        return
    key = property_key(c, prop)
    with c.holding(key):
        define_value(c, target, key, prop)


def sets_prototype(prop: Any) -> bool:
    """True for ``__proto__: value``."""
    plain = not (prop.computed or prop.method or prop.shorthand) and prop.kind == "init"
    return plain and property_name(prop.key) == "__proto__"


def property_key(c: FunctionCompiler, prop: Any) -> Operand:
    """The evaluated property key of a Property, MethodDefinition or PropertyDefinition."""
    if not prop.computed:
        return Operand(c.constant(property_name(prop.key)), "str")
    key = c.expression(prop.key)
    key = c.atom(key, c.reserve())
    return c.operation(prop, f"to_property_key(vm, {key.text})")


def define_value(c: FunctionCompiler, target: Operand, key: Operand, prop: Any) -> None:
    if prop.kind == "init" and not prop.method:
        value = c.expression(prop.value)
        value = c.atom(value, c.reserve())
        if prop.computed and c.is_anonymous_function(prop.value):
            c.line(f"name_function(vm, {value.text}, {key.text})")
        c.line(f"define_data(vm, {target.text}, {key.text}, {value.text})")
        return
    function = c.closure(c.analysis.unit_of[prop.value], home=target.text)
    prefix = prop.kind if prop.kind != "init" else ""
    method = {"get": "define_getter", "set": "define_setter"}.get(prefix, "define_method")
    c.line(f"{method}(vm, {target.text}, {key.text}, {function.text}, True, {prop.computed})")


def function(c: FunctionCompiler, node: Any) -> Operand:
    """A function expression or arrow function."""
    unit: Unit = c.analysis.unit_of[node]
    identifier = getattr(node, "id", None)
    if identifier is None:
        return c.closure(unit)
    scope = c.analysis.scope_of[identifier]
    if scope.env is None:
        return c.closure(unit)
    outer = c.env_here()
    c.line(f"{scope.env} = [{outer}, U]")
    before, c.scope = c.scope, scope
    created = c.closure(unit)
    c.scope = before
    c.line(f"{scope.env}[1] = {created.text}")
    return created
