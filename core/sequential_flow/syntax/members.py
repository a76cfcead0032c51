"""Member access, calls, `new`, templates: what follows an operand without an operator."""

from __future__ import annotations

from .literals import LiteralError, unescape
from .nodes import (
    CallExpression,
    ChainExpression,
    Identifier,
    Literal,
    MemberExpression,
    MetaProperty,
    NewExpression,
    Node,
    PrivateIdentifier,
    SpreadElement,
    Super,
    TaggedTemplateExpression,
    TemplateElement,
    TemplateLiteral,
)
from .operators import OperatorParser
from .scope import USES_NEW_TARGET, USES_SUPER_CALL, USES_SUPER_PROPERTY
from .tokens import WORDS

TYPE_CHECKING = False  # Not from typing, which takes 3 ms to import.
if TYPE_CHECKING:
    from typing import NoReturn


class MemberParser(OperatorParser):
    """MemberExpression, CallExpression, OptionalExpression, TemplateLiteral, `new`, `super`."""

    def parse_suffixes(self, node: Node, start: int, no_calls: bool = False) -> Node:
        """Members, calls and tagged templates behind `node`; a loop for chains of any length."""
        in_chain = False
        while True:
            tok = self.tok
            if tok == ".":
                self.next()
                name = self._parse_member_name(node)
                node = MemberExpression(node, name, False, False, start, self.prev_end)
            elif tok == "(" and not no_calls:
                arguments = self.parse_arguments()
                node = CallExpression(node, arguments, False, start, self.prev_end)
            elif tok == "[":
                node = self._parse_computed_member(node, start, False)
            elif tok == "?.":
                if no_calls:
                    self.fail("Invalid optional chain from new expression", self.start)
                in_chain = True
                node = self._parse_optional(node, start)
            elif tok == "`":
                if in_chain:
                    self.fail("Invalid tagged template on optional chain", self.start)
                quasi = self.parse_template(tagged=True)
                node = TaggedTemplateExpression(node, quasi, start, self.prev_end)
            else:
                return ChainExpression(node, start, self.prev_end) if in_chain else node

    def _parse_optional(self, node: Node, start: int) -> Node:
        """What stands behind `?.`."""
        if type(node) is Super:
            self.unexpected()
        self.next()
        tok = self.tok
        if tok == "(":
            arguments = self.parse_arguments()
            return CallExpression(node, arguments, True, start, self.prev_end)
        if tok == "[":
            return self._parse_computed_member(node, start, True)
        if tok == "`":
            self.fail("Invalid tagged template on optional chain", self.start)
        name = self._parse_member_name(node)
        return MemberExpression(node, name, False, True, start, self.prev_end)

    def _parse_member_name(self, owner: Node) -> Node:
        tok = self.tok
        start = self.start
        if tok in WORDS:
            name = self.val
            if name == "then":
                self.has_then_member = True
            self.next()
            return Identifier(name, False, start, self.prev_end)  # type: ignore[arg-type]
        if tok != "private" or type(owner) is Super:
            self.unexpected()
        node = PrivateIdentifier(str(self.val), start, self.end)
        self.use_private_name(node)
        self.next()
        return node

    def _parse_computed_member(self, node: Node, start: int, optional: bool) -> Node:
        self.next()
        key = self.parse_expression()
        self.expect("]")
        if type(key) is Literal and key.value == "then":
            self.has_then_member = True
        return MemberExpression(node, key, True, optional, start, self.prev_end)

    def parse_arguments(self) -> list[Node]:
        """Arguments from `(` to `)`."""
        self.next()
        arguments: list[Node] = []
        while self.tok != ")":
            if self.tok == "...":
                arguments.append(self.parse_spread())
            else:
                arguments.append(self.parse_assign())
            if self.tok != ")":
                if self.tok != ",":
                    self.fail_in_list("argument list")
                self.next()
        self.next()
        return arguments

    def fail_in_list(self, where: str) -> NoReturn:
        if self.tok in ("name", "number", "string"):
            self.fail(f"{self.describe()}: missing ',' in {where}", self.start)
        self.unexpected()

    def parse_spread(self, cover: bool = False) -> SpreadElement:
        start = self.start
        self.next()
        argument = self.parse_assign(False, cover)
        return SpreadElement(argument, start, self.prev_end)

    # -- new, super --

    def parse_new(self) -> Node:
        """`new X(...)` or `new.target`."""
        start = self.start
        self.depth += 1
        if self.depth > self.safe_depth:
            self.check_depth()
        self.next()
        if self.tok == ".":
            self.depth -= 1
            return self._parse_new_target(start)
        callee_start = self.start
        if self.tok == "super" and self.peek()[0] == "(":
            self.fail("'super' is not a constructor", callee_start)
        if self.tok == "import":
            self.unexpected()
        callee = self.parse_suffixes(self.parse_primary(), callee_start, no_calls=True)
        arguments = self.parse_arguments() if self.tok == "(" else []
        self.depth -= 1
        return NewExpression(callee, arguments, start, self.prev_end)

    def _parse_new_target(self, start: int) -> MetaProperty:
        meta = Identifier("new", False, start, self.prev_end)
        self.next()
        if self.val != "target" or self.end - self.start != len("target"):
            self.unexpected()
        if not self.function.new_target:
            self.fail("'new.target' is only allowed in functions", start)
        self.uses |= USES_NEW_TARGET
        name = Identifier("target", False, self.start, self.end)
        self.next()
        return MetaProperty(meta, name, start, self.prev_end)

    def parse_super(self) -> Super:
        """`super`, which only stands before a member or, in a constructor, a call."""
        start = self.start
        self.next()
        if self.tok == "(":
            if not self.function.super_call:
                self.fail("'super()' is only allowed in constructors of derived classes", start)
            self.uses |= USES_SUPER_CALL
        elif self.tok == "." or self.tok == "[":
            if not self.function.super_property:
                self.fail("'super' is only allowed in methods", start)
            self.uses |= USES_SUPER_PROPERTY
        else:
            self.fail("'super' must be followed by a member or a call", start)
        return Super(start, self.prev_end)

    def parse_primary(self) -> Node:
        raise NotImplementedError

    # -- templates --

    def parse_template(self, tagged: bool = False) -> TemplateLiteral:
        start = self.start
        quasis: list[TemplateElement] = []
        expressions: list[Node] = []
        while True:
            quasi = self._parse_template_element(tagged)
            quasis.append(quasi)
            self.next()
            if quasi.tail:
                return TemplateLiteral(quasis, expressions, start, self.prev_end)
            expressions.append(self.parse_expression())
            if self.tok != "}":
                self.unexpected()

    def _parse_template_element(self, tagged: bool) -> TemplateElement:
        start = self.end
        raw, tail = self.read_template(start)
        end = start + len(raw)
        if "\r" in raw:
            raw = raw.replace("\r\n", "\n").replace("\r", "\n")
        cooked: str | None = raw
        if "\\" in raw:
            try:
                cooked, _ = unescape(raw, in_template=True)
            except LiteralError as error:
                if not tagged:
                    self.fail(error.message, start + error.offset)
                cooked = None
        return TemplateElement(cooked, raw, tail, start, end)
