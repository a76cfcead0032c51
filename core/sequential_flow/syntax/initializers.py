"""Array and object literals, with methods and accessors."""

from __future__ import annotations

from .members import MemberParser
from .nodes import (
    ArrayExpression,
    AssignmentPattern,
    FunctionExpression,
    Identifier,
    Literal,
    Node,
    ObjectExpression,
    Property,
)
from .scope import FunctionContext
from .tokens import CHECKED, IDENTIFIERS, WORDS


class InitializerParser(MemberParser):
    """ArrayLiteral, ObjectLiteral, PropertyName. Both may turn out to be patterns."""

    def parse_array(self) -> Node:
        start = self.start
        self.next()
        elements: list[Node | None] = []
        ends_in_rest = False
        while self.tok != "]":
            ends_in_rest = False
            if self.tok == ",":
                self.next()
                elements.append(None)
                continue
            if self.tok == "...":
                elements.append(self.parse_spread(cover=True))
                ends_in_rest = True
            else:
                elements.append(self.parse_assign(False, True))
            if self.tok != "]":
                if self.tok != ",":
                    self.fail_in_list("array")
                self.next()
            else:
                ends_in_rest = False
        self.next()
        node = ArrayExpression(elements, start, self.prev_end)
        if ends_in_rest:
            self.trailing_comma.add(node)
        return node

    def parse_object(self) -> Node:
        start = self.start
        self.next()
        properties: list[Node] = []
        has_prototype = ends_in_rest = False
        while self.tok != "}":
            ends_in_rest = self.tok == "..."
            if ends_in_rest:
                properties.append(self.parse_spread(cover=True))
            else:
                member = self._parse_property()
                properties.append(member)
                if _sets_prototype(member):
                    if has_prototype and self.pending_at < 0:
                        self.pending_at = member.start
                        self.pending_reason = (
                            "Duplicate __proto__ fields are not allowed in object literals"
                        )
                    has_prototype = True
            if self.tok != "}":
                if self.tok != ",":
                    self.fail_in_list("object literal")
                self.next()
            else:
                ends_in_rest = False
        self.next()
        node = ObjectExpression(properties, start, self.prev_end)
        if ends_in_rest:
            self.trailing_comma.add(node)
        return node

    def _parse_property(self) -> Property:
        start = self.start
        tok = self.tok
        if tok in IDENTIFIERS:
            key = Identifier(str(self.val), False, start, self.end)
            self.next()
            following = self.tok
            if following == ":":
                self.next()
                value: Node = self.parse_assign(False, True)
                return Property(key, value, "init", False, False, False, start, self.prev_end)
            if following == "," or following == "}" or following == "=":
                return self._parse_shorthand(key)
            if following != "(":
                return self._parse_modified(tok, start)
            context = FunctionContext()
            context.super_property = True
            value = self.parse_method(context, start)
            return Property(key, value, "init", True, False, False, start, self.prev_end)
        if tok == "*":
            return self._parse_modified(tok, start)
        described = self.describe()
        node, computed = self.parse_property_key()
        if self.tok == ":":
            self.next()
            value = self.parse_assign(False, True)
            return Property(node, value, "init", False, False, computed, start, self.prev_end)
        if self.tok == "(":
            return self._parse_method(node, computed, FunctionContext(), start)
        if tok in WORDS:
            self.fail(described, start)
        return self.unexpected()

    def _parse_shorthand(self, key: Identifier) -> Property:
        name, start, end = key.name, key.start, key.end
        if name in CHECKED:
            self.check_reference(name, start)
        value: Node = Identifier(name, False, start, end)
        if self.tok == "=":
            if self.pending_at < 0:
                self.pending_at = self.start
                self.pending_reason = "Invalid shorthand property initializer"
            if self.strict and (name == "eval" or name == "arguments"):
                self.fail(f"Cannot bind or assign to '{name}' in strict mode", start)
            self.next()
            value = AssignmentPattern(value, self.parse_assign(), start, self.prev_end)
        return Property(key, value, "init", False, True, False, start, self.prev_end)

    def _parse_modified(self, modifier: str, start: int) -> Property:
        """A getter, setter, async method or generator; its first word has been read."""
        if modifier == "get" or modifier == "set":
            key, computed = self.parse_property_key()
            value = self.parse_accessor(modifier, start)
            return Property(key, value, modifier, False, False, computed, start, self.prev_end)
        context = FunctionContext()
        if modifier == "async" and not self.newline:
            context.async_ = self.has_async = True
        elif modifier != "*":
            self.fail_in_list("object literal")
        context.generator = self.eat("*")
        key, computed = self.parse_property_key()
        return self._parse_method(key, computed, context, start)

    def parse_accessor(self, kind: str, start: int) -> FunctionExpression:
        context = FunctionContext()
        context.super_property = True
        at = self.start
        function = self.parse_method(context, start)
        if kind == "get" and function.params:
            self.fail("Getter must not have any formal parameters", at)
        if kind == "set" and (
            len(function.params) != 1 or function.params[0].type == "RestElement"
        ):
            self.fail("Setter must have exactly one formal parameter", at)
        return function

    def _parse_method(
        self, key: Node, computed: bool, context: FunctionContext, start: int
    ) -> Property:
        if self.tok != "(":
            self.unexpected()
        context.super_property = True
        value = self.parse_method(context, start)
        return Property(key, value, "init", True, False, computed, start, self.prev_end)

    def parse_property_key(self) -> tuple[Node, bool]:
        """PropertyName: the key, and whether it is computed."""
        tok = self.tok
        start = self.start
        if tok in WORDS:
            name = str(self.val)
            self.next()
            return Identifier(name, False, start, self.prev_end), False
        if tok == "string" or tok == "number":
            return self.parse_literal(), False
        if tok != "[":
            self.unexpected()
        self.next()
        key = self.parse_assign()
        self.expect("]")
        return key, True


def _sets_prototype(member: Property) -> bool:
    """`__proto__: value`, written out."""
    if member.computed or member.shorthand or member.method or member.kind != "init":
        return False
    key = member.key
    if isinstance(key, Identifier):
        return key.name == "__proto__"
    return isinstance(key, Literal) and key.value == "__proto__"
