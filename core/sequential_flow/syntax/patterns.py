"""Binding patterns, and expressions that turn out to be patterns.

`[a, b]` and `({a})` are read as expressions. When `=`, `of`, `in` or `=>` follows, the nodes are
converted; what is allowed only in a pattern (`{a = 1}`) has been noted in `pending_at`.
"""

from __future__ import annotations

from .nodes import (
    ArrayExpression,
    ArrayPattern,
    AssignmentExpression,
    AssignmentPattern,
    Identifier,
    MemberExpression,
    Node,
    ObjectExpression,
    ObjectPattern,
    Property,
    RestElement,
    SpreadElement,
)
from .state import ParserState
from .tokens import CHECKED, IDENTIFIERS


class PatternParser(ParserState):
    """BindingPattern, AssignmentPattern, and the conversions."""

    # -- bindings --

    def parse_binding_target(self) -> Node:
        """BindingIdentifier or BindingPattern."""
        tok = self.tok
        if tok == "[":
            return self._parse_array_binding()
        if tok == "{":
            return self._parse_object_binding()
        return self.parse_binding_identifier()

    def parse_binding_element(self) -> Node:
        """A binding target with or without a default value."""
        start = self.start
        target = self.parse_binding_target()
        if self.tok != "=":
            return target
        self.next()
        return AssignmentPattern(target, self.parse_assign(), start, self.prev_end)

    def parse_binding_rest(self) -> Node:
        """`...target`, which must be the last element."""
        start = self.start
        self.next()
        target = self.parse_binding_target()
        self._check_rest_end()
        return RestElement(target, start, self.prev_end)

    def _check_rest_end(self) -> None:
        if self.tok == "=":
            self.fail("Rest element must not have a default value", self.start)
        if self.tok == ",":
            self.fail("Rest element must be last element", self.start)

    def _enter_pattern(self) -> int:
        self.depth += 1
        if self.depth > self.safe_depth:
            self.check_depth()
        start = self.start
        self.next()
        return start

    def _parse_array_binding(self) -> ArrayPattern:
        start = self._enter_pattern()
        elements: list[Node | None] = []
        while self.tok != "]":
            if self.tok == ",":
                self.next()
                elements.append(None)
                continue
            if self.tok == "...":
                elements.append(self.parse_binding_rest())
                break
            elements.append(self.parse_binding_element())
            if self.tok != "]":
                self.expect(",")
        self.expect("]")
        self.depth -= 1
        return ArrayPattern(elements, start, self.prev_end)

    def _parse_object_binding(self) -> ObjectPattern:
        start = self._enter_pattern()
        properties: list[Node] = []
        while self.tok != "}":
            if self.tok == "...":
                rest_start = self.start
                self.next()
                target: Node = self.parse_binding_identifier()
                self._check_rest_end()
                properties.append(RestElement(target, rest_start, self.prev_end))
                break
            properties.append(self._parse_binding_property())
            if self.tok != "}":
                self.expect(",")
        self.expect("}")
        self.depth -= 1
        return ObjectPattern(properties, start, self.prev_end)

    def _parse_binding_property(self) -> Property:
        start = self.start
        is_name = self.tok in IDENTIFIERS
        if not is_name:
            describe = self.describe()
        key, computed = self.parse_property_key()
        if self.tok == ":":
            self.next()
            value = self.parse_binding_element()
            return Property(key, value, "init", False, False, computed, start, self.prev_end)
        if not is_name or not isinstance(key, Identifier):
            if computed or not isinstance(key, Identifier):
                self.unexpected()
            self.fail(describe, start)
        value = self._shorthand_binding(key)
        return Property(key, value, "init", False, True, False, start, self.prev_end)

    def _shorthand_binding(self, key: Identifier) -> Node:
        target = Identifier(key.name, False, key.start, key.end)
        self.check_word(key.name, key.start)
        if self.strict:
            self.check_strict_binding(target)
        if self.tok != "=":
            return target
        self.next()
        return AssignmentPattern(target, self.parse_assign(), key.start, self.prev_end)

    # -- conversions --

    def to_assignment_target(self, node: Node) -> Node:
        """The left side of `=`, `of`, `in`: a reference, or a literal as a pattern."""
        return self._to_pattern(node, binding=False)

    def to_binding(self, node: Node) -> Node:
        """A parameter of an arrow function that has been read as an expression."""
        if isinstance(node, SpreadElement):
            return self._to_rest(node, binding=True)
        if isinstance(node, RestElement):
            return node
        return self._to_element(node, binding=True)

    def _to_pattern(self, node: Node, binding: bool) -> Node:
        if isinstance(node, Identifier):
            return self._identifier_target(node, binding)
        if isinstance(node, MemberExpression) and not binding:
            return node
        if node not in self.parenthesized:
            if isinstance(node, ObjectExpression):
                return self._object_to_pattern(node, binding)
            if isinstance(node, ArrayExpression):
                return self._array_to_pattern(node, binding)
            if isinstance(node, ObjectPattern | ArrayPattern):
                return node
        message = "Invalid destructuring target" if binding else "Invalid assignment target"
        return self.fail(message, node.start)

    def _identifier_target(self, node: Identifier, binding: bool) -> Identifier:
        if binding:
            if node.parenthesized:
                self.fail("Invalid destructuring target", node.start)
            if node.name in CHECKED:
                self.check_word(node.name, node.start)
        if self.strict:
            self.check_strict_binding(node)
        return node

    def _to_element(self, node: Node, binding: bool) -> Node:
        """A target that may have a default value."""
        if isinstance(node, AssignmentPattern):
            return node
        if (
            isinstance(node, AssignmentExpression)
            and node.operator == "="
            and node not in self.parenthesized
        ):
            left = node.left
            if binding:
                left = self._rebind(left)
            return AssignmentPattern(left, node.right, node.start, node.end)
        return self._to_pattern(node, binding)

    def _rebind(self, node: Node) -> Node:
        """An assignment target that has to be a binding target as well."""
        if isinstance(node, ArrayPattern):
            for element in node.elements:
                if element is not None:
                    self._rebind(element)
        elif isinstance(node, ObjectPattern):
            for member in node.properties:
                self._rebind(member.value if isinstance(member, Property) else member)
        elif isinstance(node, AssignmentPattern):
            self._rebind(node.left)
        elif isinstance(node, RestElement):
            self._rebind(node.argument)
        elif isinstance(node, Identifier):
            self._identifier_target(node, binding=True)
        else:
            self.fail("Invalid destructuring target", node.start)
        return node

    def _to_rest(self, node: SpreadElement, binding: bool) -> RestElement:
        argument = node.argument
        if isinstance(argument, AssignmentExpression) and argument not in self.parenthesized:
            self.fail("Rest element must not have a default value", argument.start)
        return RestElement(self._to_pattern(argument, binding), node.start, node.end)

    def _array_to_pattern(self, node: ArrayExpression, binding: bool) -> ArrayPattern:
        elements: list[Node | None] = []
        last = len(node.elements) - 1
        for index, element in enumerate(node.elements):
            if isinstance(element, SpreadElement):
                if index != last or node in self.trailing_comma:
                    self.fail("Rest element must be last element", element.start)
                elements.append(self._to_rest(element, binding))
            else:
                elements.append(element and self._to_element(element, binding))
        return ArrayPattern(elements, node.start, node.end)

    def _object_to_pattern(self, node: ObjectExpression, binding: bool) -> ObjectPattern:
        properties: list[Node] = []
        last = len(node.properties) - 1
        for index, member in enumerate(node.properties):
            if isinstance(member, SpreadElement):
                if index != last or node in self.trailing_comma:
                    self.fail("Rest element must be last element", member.start)
                rest = self._to_rest(member, binding)
                if binding and not isinstance(rest.argument, Identifier):
                    self.fail("Rest element of an object must be a name", rest.argument.start)
                if isinstance(rest.argument, ObjectPattern | ArrayPattern):
                    self.fail("Rest element of an object must not be a pattern", rest.start)
                properties.append(rest)
                continue
            assert isinstance(member, Property)
            if member.kind != "init" or member.method:
                self.fail("Invalid destructuring target", member.start)
            member.value = self._to_element(member.value, binding)
            properties.append(member)
        return ObjectPattern(properties, node.start, node.end)

    def check_simple_target(self, node: Node, what: str) -> None:
        """The operand of `++`, `+=` and the like: a name or a member."""
        if isinstance(node, Identifier):
            if self.strict:
                self.check_strict_binding(node)
        elif not isinstance(node, MemberExpression):
            self.fail(f"Invalid left-hand side in {what}", node.start)


def bound_names(pattern: Node) -> list[Identifier]:
    """The names that a binding pattern binds, in source order."""
    if isinstance(pattern, Identifier):
        return [pattern]
    names: list[Identifier] = []
    waiting: list[Node | None] = [pattern]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Identifier):
            names.append(node)
        elif isinstance(node, AssignmentPattern):
            waiting.append(node.left)
        elif isinstance(node, RestElement):
            waiting.append(node.argument)
        elif isinstance(node, Property):
            waiting.append(node.value)
        elif isinstance(node, ArrayPattern):
            waiting.extend(reversed(node.elements))
        elif isinstance(node, ObjectPattern):
            waiting.extend(reversed(node.properties))
    return names
