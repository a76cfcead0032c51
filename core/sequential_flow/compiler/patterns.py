"""Targets: references that are assigned to, and destructuring patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .emit import Operand
from .evaluation import stable
from .literals import property_key, property_name
from .members import named_of, read_element, super_key
from .names import write_identifier
from .scope import children

if TYPE_CHECKING:
    from .function import FunctionCompiler


class NameReference:
    """An identifier."""

    __slots__ = ("node", "operands")

    def __init__(self, node: n.Identifier) -> None:
        self.node = node
        self.operands: tuple[Operand, ...] = ()

    def read(self, c: FunctionCompiler) -> Operand:
        return c.expression(self.node)

    def write(self, c: FunctionCompiler, value: str) -> None:
        write_identifier(c, self.node, value)


class MemberReference:
    """``base.name``, ``base[key]`` or ``base.#name`` with everything evaluated."""

    __slots__ = ("base", "key", "kind", "node", "operands")

    def __init__(self, node: n.MemberExpression, base: Operand, key: Operand, kind: str) -> None:
        self.node = node
        self.base = base
        self.key = key
        self.kind = kind
        self.operands = (base, key)

    def read(self, c: FunctionCompiler) -> Operand:
        number = c.reserve()
        base, key = self.base.text, self.key.text
        if self.kind == "private":
            return c.operation(self.node, f"get_private(vm, {base}, {key})", None, number)
        if self.kind == "super":
            return c.operation(self.node, f"super_get(vm, fn.home, {key}, {base})", None, number)
        if self.kind == "element":
            self.convert_key(c, number)
            return c.operation(self.node, read_element(self.base, self.key))
        name = self.node.property.name  # type: ignore[attr-defined]
        return named_of(c, self.node, self.base, name, number)

    def convert_key(self, c: FunctionCompiler, number: int) -> None:
        """The key is converted once, though the property is read and written."""
        key = self.key
        if key.type != "str" and not key.numeric:
            text = key.text
            code = (
                f"{text} if type({text}) is float else reference_key(vm, {self.base.text}, {text})"
            )
            self.key = c.operation(self.node, code, None, number)
            c.live.extend(self.key.temps)
            self.operands = (self.base, self.key)

    def write(self, c: FunctionCompiler, value: str) -> None:
        base, key, strict = self.base.text, self.key.text, c.unit.strict
        if self.kind == "private":
            c.effect(self.node, f"set_private(vm, {base}, {key}, {value})")
        elif self.kind == "super":
            c.effect(self.node, f"super_set(vm, fn.home, {key}, {value}, {base}, {strict})")
        elif self.kind == "element":
            slow = f"set_element(vm, {base}, {key}, {value}, {strict})"
            c.effect(self.node, slow, fast=self.fast_element(value))
        else:
            fast = (
                f"type({base}) is JSObject and {key} in {base}.props",
                f"{base}.props[{key}] = {value}",
            )
            c.effect(self.node, f"set_member(vm, {base}, {key}, {value}, {strict})", fast=(fast,))

    def fast_element(self, value: str) -> tuple[tuple[str, str], ...]:
        base, key = self.base.text, self.key.text
        if self.key.type in ("str", "bool"):
            return ()
        if self.key.integral:
            inside = f"0 <= (i := {key}.__trunc__()) < len({base}.items)"
        else:
            number = "" if self.key.numeric else f"type({key}) is float and "
            inside = (
                f"{number}0.0 <= {key} < len({base}.items) and (i := {key}.__trunc__()) == {key}"
            )
        condition = f"type({base}) is JSArray and {inside} and {base}.items[i] is not HOLE"
        return ((condition, f"{base}.items[i] = {value}"),)


def reference(c: FunctionCompiler, node: Any, *later: Any) -> Any:
    """Evaluate the parts of an assignment target; `later` is evaluated before it is used."""
    if type(node) is n.Identifier:
        return NameReference(node)
    if type(node) is not n.MemberExpression:
        c.expression(node)
        c.line("invalid_target(vm)")
        return MemberReference(node, Operand("U"), Operand("U"), "element")
    if type(node.object) is n.Super:
        this = c.this_of(node)
        with c.holding(this):
            key = Operand(super_key(c, node))
        if node.computed:
            key = Operand(key.text, None, True, (), (key.text,)) if key.text[0] == "t" else key
        return MemberReference(node, this, key, "super")
    base = c.expression(node.object)
    base = c.atom(stable(c, base, node.property if node.computed else None, *later), c.reserve())
    if type(node.property) is n.PrivateIdentifier:
        binding = c.analysis.binding_of[node.property]
        assert binding is not None
        return MemberReference(node, base, Operand(c.variable(binding)), "private")
    if not node.computed:
        name = node.property.name  # type: ignore[attr-defined]
        return MemberReference(node, base, Operand(c.constant(name)), "named")
    with c.holding(base):
        key = c.expression(node.property)
    key = c.atom(stable(c, key, *later), c.reserve())
    return MemberReference(node, base, key, "element")


# -- destructuring


def destructure(c: FunctionCompiler, pattern: Any, value: Operand, kind: str | None) -> None:
    """Take `value` (an atom that is held) apart; kind: the declaration, None for an assignment."""
    if type(pattern) is n.ObjectPattern:
        object_pattern(c, pattern, value, kind)
    else:
        array_pattern(c, pattern, value, kind)


def assign_to(c: FunctionCompiler, target: Any, value: str, kind: str | None) -> None:
    """Bind or assign a leaf of a pattern."""
    if kind is not None:
        c.initialize(target, value, kind)
    else:
        write_identifier(c, target, value)


def with_default(c: FunctionCompiler, target: Any, value: Operand) -> tuple[Any, Operand]:
    """(target without its default, value after it was applied)."""
    if type(target) is not n.AssignmentPattern:
        return target, value
    number = c.reserve()
    result = f"t{number}"
    c.line(f"{result} = {value.text}")
    held = Operand(result, None, True, (), (result,))
    left: Any = target.left
    with c.branch(f"{result} is U"):
        default = c.expression(target.right)
        c.line(f"{result} = {default.text}")
    return left, held


def element(
    c: FunctionCompiler, target: Any, prepared: Any, value: Operand, kind: str | None
) -> None:
    """Give one element of a pattern its value."""
    target, value = with_default(c, target, value)
    if type(target) in (n.ObjectPattern, n.ArrayPattern):
        value = c.atom(value, c.reserve())
        with c.holding(value):
            destructure(c, target, value, kind)
    elif prepared is not None:
        with c.holding(value):
            prepared.write(c, value.text)
    else:
        assign_to(c, target, value.text, kind)


def prepare(c: FunctionCompiler, target: Any, kind: str | None) -> Any:
    """The reference of a member target is evaluated before the value is taken."""
    if kind is not None:
        return None
    if type(target) is n.AssignmentPattern:
        target = target.left
    return reference(c, target) if type(target) is n.MemberExpression else None


def object_pattern(
    c: FunctionCompiler, pattern: n.ObjectPattern, value: Operand, kind: str | None
) -> None:
    if not value.numeric:
        text = value.text
        c.line(f"if {text} is U or {text} is None: cannot_destructure(vm, {text})")
    properties: list[Any] = list(pattern.properties)
    has_rest = bool(properties) and type(properties[-1]) is n.RestElement
    seen: list[Operand] = []
    for prop in properties:
        if type(prop) is n.RestElement:
            object_rest(c, prop, value, seen, kind)
            return
        with c.holding(*seen):
            if prop.computed:
                key = property_key(c, prop)
            else:
                key = Operand(c.constant(property_name(prop.key)), "str")
            if has_rest:
                seen.append(key)
            with c.holding(key):
                prepared = prepare(c, prop.value, kind)
                with c.holding(*(prepared.operands if prepared else ())):
                    number = c.reserve()
                    if prop.computed:
                        code = f"get_element(vm, {value.text}, {key.text})"
                        found = c.operation(prop, code, None, number)
                    else:
                        name = property_name(prop.key)
                        found = named_of(c, prop, value, name, number)
                    element(c, prop.value, prepared, found, kind)


def object_rest(
    c: FunctionCompiler, node: n.RestElement, value: Operand, seen: list[Operand], kind: str | None
) -> None:
    prepared = prepare(c, node.argument, kind)
    keys = "".join(key.text + ", " for key in seen)
    with c.holding(*(prepared.operands if prepared else ())):
        created = c.temporary("vm.object()")
        with c.holding(created):
            c.effect(node, f"copy_data_properties(vm, {created.text}, {value.text}, ({keys}))")
        element(c, node.argument, prepared, created, kind)


def array_pattern(
    c: FunctionCompiler, pattern: n.ArrayPattern, value: Operand, kind: str | None
) -> None:
    """Steps through the iterator; closes it when the pattern ends or fails before it does."""
    record = c.operation(pattern, f"get_iterator(vm, {value.text})")
    if has_yield(pattern):
        yielding_pattern(c, pattern, record, kind)
        return
    with c.holding(record):
        number = c.reserve()
        caught = Operand(f"t{number}", None, True, (), (f"t{number}",))
        with c.catching(caught.text):
            for target in pattern.elements:
                array_element(c, target, record, kind)
        with c.holding(caught), c.branch(f"not {record.text}.done"):
            c.effect(pattern, f"iterator_close(vm, {record.text}, {caught.text})")
        c.line(f"if {caught.text} is not EMPTY: raise Throw({caught.text})")


def has_yield(pattern: Any) -> bool:
    """True when ``generator.return`` may end the pattern half-way."""
    pending = [pattern]
    while pending:
        node = pending.pop()
        if type(node) is n.YieldExpression:
            return True
        pending.extend(children(node))
    return False


def yielding_pattern(c: FunctionCompiler, pattern: Any, record: Operand, kind: str | None) -> None:
    from .statements import protect

    def elements() -> None:
        for target in pattern.elements:
            array_element(c, target, record, kind)

    def close(caught: Operand) -> None:
        with c.branch(f"not {record.text}.done"):
            c.effect(pattern, f"iterator_close(vm, {record.text}, {caught.text})")

    with c.holding(record):
        protect(c, pattern, elements, close)


def array_element(c: FunctionCompiler, target: Any, record: Operand, kind: str | None) -> None:
    if type(target) is n.RestElement:
        prepared = prepare(c, target.argument, kind)
        with c.holding(*(prepared.operands if prepared else ())):
            found = c.operation(target, f"iterator_rest(vm, {record.text})")
            element(c, target.argument, prepared, found, kind)
        return
    prepared = None if target is None else prepare(c, target, kind)
    with c.holding(*(prepared.operands if prepared else ())):
        found = step(c, target, record)
        text = found.text
        c.line(f"if {text} is EMPTY: {text} = U")
        if target is not None:
            element(c, target, prepared, found, kind)


def step(c: FunctionCompiler, node: Any, record: Operand) -> Operand:
    """The iterator's next value, EMPTY at its end."""
    r = record.text
    number = c.reserve()
    name = f"t{number}"
    ready = (
        f"type({r}) is ArrayIteration and (i := {r}.index) < len({r}.array.items) "
        f"and ({name} := {r}.array.items[i]) is not HOLE"
    )
    fast = (ready, f"{r}.index = i + 1")
    return c.operation(node or c.unit.node, f"iterator_step(vm, {r})", None, number, (fast,))
