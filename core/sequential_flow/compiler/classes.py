"""Class definitions (ClassDefinitionEvaluation, 15.7.14) and field initializers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .emit import Operand
from .literals import property_key, property_name

if TYPE_CHECKING:
    from .function import FunctionCompiler


def class_expression(c: FunctionCompiler, node: Any) -> Operand:
    return define_class(c, node)


def define_class(c: FunctionCompiler, node: Any) -> Operand:
    """Evaluate a class; its constructor function is the value."""
    scope = c.analysis.scope_of[node]
    before, strict = c.scope, c.unit.strict
    c.scope = scope
    c.unit.strict = True
    if scope.env is not None:
        outer = c.outer_record(scope.outer_env())
        slots = ", ".join("TDZ" for _ in scope.captured)
        c.line(f"{scope.env} = [{outer}, {slots}]")
        declare_private_names(c, node, scope)
    inner = scope.bindings.get(node.id.name) if node.id is not None else None
    if inner is not None and not inner.captured and inner.needs_tdz:
        c.line(f"{c.variable(inner)} = TDZ")
    parent = heritage(c, node)
    with c.holding(parent):
        created = make_constructor(c, node, parent)
    with c.holding(created):
        prototype = c.temporary(f"{created.text}.props[{c.constant('prototype')}]")
        with c.holding(prototype):
            statics = define_elements(c, node, scope, created, prototype)
        if inner is not None:
            c.line(f"{c.variable(inner)} = {created.text}")
        for unit in statics:
            closure = c.closure(unit, home=created.text)
            number = c.reserve()
            c.effect(unit.node, f"call(vm, {closure.text}, {created.text})", number)
    c.scope = before
    c.unit.strict = strict
    return created


def declare_private_names(c: FunctionCompiler, node: Any, scope: Any) -> None:
    kinds: dict[str, str] = {}
    for element in node.body.body:
        key = getattr(element, "key", None)
        if type(key) is n.PrivateIdentifier:
            kind = "field"
            if type(element) is n.MethodDefinition:
                kind = "method" if element.kind == "method" else "accessor"
            kinds[key.name] = kind
    for name, kind in kinds.items():
        binding = scope.bindings["#" + name]
        c.line(f'{c.variable(binding)} = PrivateName({c.constant(name)}, "{kind}")')


def heritage(c: FunctionCompiler, node: Any) -> Operand:
    number = c.reserve()
    if node.superClass is None:
        return Operand("EMPTY")
    value = c.expression(node.superClass)
    return c.atom(value, number) if value.atom else c.temporary(value.text)


def constructor_element(node: Any) -> Any:
    for element in node.body.body:
        if type(element) is n.MethodDefinition and element.kind == "constructor":
            return element
    return None


def make_constructor(c: FunctionCompiler, node: Any, parent: Operand) -> Operand:
    element = constructor_element(node)
    number = c.reserve()
    unit = c.analysis.unit_of[node if element is None else element.value]
    template = c.program.template(unit.index)
    code = f"make_class(vm, {template}, {c.env_here()}, {parent.text})"
    return c.operation(node, code, None, number)


def define_elements(
    c: FunctionCompiler, node: Any, scope: Any, created: Operand, prototype: Operand
) -> list[Any]:
    """Define methods, note field initializers; returns the units of static elements, in order."""
    statics: list[Any] = []
    for position, element in enumerate(node.body.body):
        if type(element) is n.MethodDefinition:
            if element.kind != "constructor":
                target = created if element.static else prototype
                define_method(c, element, target)
            continue
        if type(element) is n.PropertyDefinition and element.computed:
            key = property_key(c, element)
            binding = scope.bindings[f"%key{position}"]
            c.line(f"{c.variable(binding)} = {key.text}")
        if type(element) is n.StaticBlock or element.static:
            statics.append(c.analysis.unit_of[element])
    fields = c.analysis.unit_of.get(node.body)
    if fields is not None:
        closure = c.closure(fields, home=prototype.text)
        c.line(f"{created.text}.data = {closure.text}")
    return statics


def define_method(c: FunctionCompiler, element: Any, target: Operand) -> None:
    unit = c.analysis.unit_of[element.value]
    if type(element.key) is n.PrivateIdentifier:
        define_private_method(c, element, target, unit)
        return
    key = property_key(c, element)
    with c.holding(key):
        function = c.closure(unit, home=target.text)
    definer = {"get": "define_getter", "set": "define_setter"}.get(element.kind, "define_method")
    c.line(f"{definer}(vm, {target.text}, {key.text}, {function.text}, False, {element.computed})")


def define_private_method(c: FunctionCompiler, element: Any, target: Operand, unit: Any) -> None:
    binding = c.analysis.binding_of.get(element.key)
    scope = c.scope
    binding = binding or scope.bindings["#" + element.key.name]
    function = c.closure(unit, home=target.text)
    slot = {"get": "getter", "set": "setter"}.get(element.kind, "method")
    name = c.variable(binding)
    c.line(f'private_method({name}, "{slot}", {function.text})')
    if element.static:
        c.line(f"brand_static(vm, {target.text}, {name})")


# -- initializers


def initializer_body(c: FunctionCompiler) -> None:
    """The body of a fields or static unit."""
    for position, element in c.unit.elements:
        if type(element) is n.StaticBlock:
            c.statements(element.body, c.unit.scope)
        elif type(element) is n.MethodDefinition:
            binding = c.analysis.binding_of[element.key]
            assert binding is not None
            c.line(f"add_brand(vm, this, {c.variable(binding)})")
        else:
            field(c, position, element)


def field(c: FunctionCompiler, position: int, element: Any) -> None:
    private = type(element.key) is n.PrivateIdentifier
    if private:
        binding = c.analysis.binding_of[element.key]
        assert binding is not None
        key = c.variable(binding)
    elif element.computed:
        binding = c.analysis.binding_of[element]
        assert binding is not None
        key = c.variable(binding)
    else:
        key = c.constant(property_name(element.key))
    value = Operand("U")
    if element.value is not None:
        value = c.expression(element.value)
        value = c.atom(value, c.reserve())
        if getattr(element, "computed", False) and c.is_anonymous_function(element.value):
            c.line(f"name_function(vm, {value.text}, {key})")
    definer = "add_private" if private else "define_field"
    c.effect(element, f"{definer}(vm, this, {key}, {value.text})")
