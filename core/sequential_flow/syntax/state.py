"""The parser's state, and what all productions use: expectations, names, scopes, depth."""

from __future__ import annotations

import re
import sys

from .nodes import (
    ArrowFunctionExpression,
    BlockStatement,
    ClassDeclaration,
    ClassExpression,
    FunctionDeclaration,
    FunctionExpression,
    Identifier,
    Literal,
    Node,
    PrivateIdentifier,
)
from .scope import USES_ARGUMENTS, FunctionContext, PrivateNames, Scope
from .tokenizer import Tokenizer
from .tokens import IDENTIFIERS, STRICT_RESERVED

TYPE_CHECKING = False  # Not from typing, which takes 3 ms to import.
if TYPE_CHECKING:
    from typing import NoReturn

#: Python frames that are left to the leaves of the parser, and to whoever shows the error.
_MARGIN = 60
#: No nesting level takes more Python frames than this.
_FRAMES_PER_LEVEL = 9


def _stack_depth() -> int:
    frame = sys._getframe()
    depth = 1
    while frame.f_back is not None:
        frame = frame.f_back
        depth += 1
    return depth


class ParserState(Tokenizer):
    """What the classes of productions share. Each file adds its productions to it."""

    def __init__(self, source: str, offset: int, strict: bool, max_depth: int) -> None:
        super().__init__(source, offset)
        self.strict = strict
        self.function = self.top_function = FunctionContext()
        self.scope = Scope(None, is_function=True)
        self.private_names: PrivateNames | None = None
        #: The USES_ bits of the function that is being parsed.
        self.uses = 0
        # Cover grammars: what is only an error if no pattern or parameter list follows (-1: none).
        self.pending_at = -1
        self.pending_reason = ""
        # The last yield, await and identifier `await`: not allowed in an arrow's parameters.
        self.yield_at = self.await_at = self.await_name_at = -1
        #: Parenthesized nodes of the types for which the grammar cares.
        self.parenthesized: set[Node] = set()
        #: Array and object literals that end in a spread element and a comma.
        self.trailing_comma: set[Node] = set()
        # Facts about the whole program.
        self.top_level_await = False
        self.has_await = self.has_async = self.has_top_level_await = False
        self.has_promise_identifier = self.has_then_member = False
        self.mentions_global_this = False
        # Nesting: from `safe_depth` on, look how much of Python's stack is left.
        self.depth = 0
        self.max_depth = max_depth
        self.max_frames = max(sys.getrecursionlimit() - _MARGIN, 1)
        left = self.max_frames - _stack_depth()
        self.safe_depth = min(max_depth, max(left // _FRAMES_PER_LEVEL, 0))

    # -- depth --

    def check_depth(self) -> None:
        """Called when `depth` is over `safe_depth`: is there still room?"""
        if self.depth > self.max_depth:
            self.too_deep(self.max_depth)
        try:
            sys._getframe(self.max_frames)
        except ValueError:
            return
        self.too_deep(self.depth - 1)

    def too_deep(self, limit: int) -> NoReturn:
        self.fail(f"Code is nested too deeply (limit {limit})", self.start)

    # -- expectations --

    def unexpected(self) -> NoReturn:
        """The current token has no place in the grammar; perhaps because of the one before."""
        end = self.prev_end
        before = re.search(r"(?<![.#\w$])(?:await|yield)$", self.source[max(end - 6, 0) : end])
        word = before[0] if before else ""
        if word == "await" and not self.function.async_:
            self.fail("'await' is only allowed in async functions", end - len(word))
        if word == "yield" and not self.function.generator:
            self.fail("'yield' is only allowed in generators", end - len(word))
        super().unexpected()

    def expect(self, tok: str) -> None:
        if self.tok != tok:
            self.unexpected()
        self.next()

    def eat(self, tok: str) -> bool:
        if self.tok != tok:
            return False
        self.next()
        return True

    def semicolon(self) -> None:
        """A semicolon, written or inserted (Automatic Semicolon Insertion)."""
        tok = self.tok
        if tok == ";":
            self.next()
        elif tok != "}" and tok != "eof" and not self.newline:
            self.unexpected()

    # -- names --

    def parse_identifier(self) -> Identifier:
        """IdentifierReference or LabelIdentifier; not entered into the facts."""
        if self.tok not in IDENTIFIERS:
            self.unexpected()
        name = str(self.val)
        start = self.start
        self.check_word(name, start)
        self.next()
        return Identifier(name, False, start, self.prev_end)

    def parse_binding_identifier(self) -> Identifier:
        node = self.parse_identifier()
        if self.strict:
            self.check_strict_binding(node)
        return node

    def check_word(self, name: str, start: int) -> None:
        """`name` must not be reserved at this place."""
        if name == "await":
            if self.function.async_ or self.function.forbids_await:
                self.fail("'await' cannot be used as an identifier here", start)
            self.await_name_at = start
        elif name in STRICT_RESERVED:
            if self.strict:
                self.fail(f"Unexpected strict mode reserved word '{name}'", start)
            if name == "yield" and self.function.generator:
                self.fail("'yield' cannot be used as an identifier in a generator", start)

    def check_strict_binding(self, node: Identifier) -> None:
        if node.name == "eval" or node.name == "arguments":
            self.fail(f"Cannot bind or assign to '{node.name}' in strict mode", node.start)
        if node.name in STRICT_RESERVED:
            self.fail(f"Unexpected strict mode reserved word '{node.name}'", node.start)

    def check_reference(self, name: str, start: int) -> None:
        """A reference to one of the names in tokens.CHECKED."""
        if name == "arguments":
            if self.function.forbids_arguments:
                self.fail(
                    "'arguments' is not allowed in class field initializers or static blocks",
                    start,
                )
            self.uses |= USES_ARGUMENTS
        elif name == "Promise":
            self.has_promise_identifier = True
        elif name == "globalThis":
            self.mentions_global_this = True
        else:
            self.check_word(name, start)

    def use_private_name(self, node: PrivateIdentifier) -> None:
        names = self.private_names
        if names is None:
            self.fail(
                f"Private field '#{node.name}' must be declared in an enclosing class", node.start
            )
        names.used.setdefault(node.name, node.start)

    # -- declarations --

    def declare_lexical(self, node: Identifier) -> None:
        if not self.scope.declare_lexical(node.name):
            self.redeclared(node)

    def declare_variable(self, node: Identifier) -> None:
        if not self.scope.declare_variable(node.name):
            self.redeclared(node)

    def redeclared(self, node: Identifier) -> NoReturn:
        self.fail(f"Identifier '{node.name}' has already been declared", node.start)

    # -- productions that stand in other files --

    def parse_expression(self, no_in: bool = False) -> Node:
        raise NotImplementedError

    def parse_assign(self, no_in: bool = False, cover: bool = False) -> Node:
        raise NotImplementedError

    def parse_subscripts(self) -> Node:
        raise NotImplementedError

    def parse_suffixes(self, node: Node, start: int, no_calls: bool = False) -> Node:
        raise NotImplementedError

    def parse_property_key(self) -> tuple[Node, bool]:
        raise NotImplementedError

    def parse_async(self, may_be_arrow: bool, no_in: bool) -> Node:
        raise NotImplementedError

    def parse_parenthesized(self, may_be_arrow: bool, no_in: bool = False) -> Node:
        raise NotImplementedError

    def parse_array(self) -> Node:
        raise NotImplementedError

    def parse_object(self) -> Node:
        raise NotImplementedError

    def parse_literal(self) -> Literal:
        raise NotImplementedError

    def parse_binding_target(self) -> Node:
        raise NotImplementedError

    def parse_binding_element(self) -> Node:
        raise NotImplementedError

    def parse_binding_rest(self) -> Node:
        raise NotImplementedError

    def to_assignment_target(self, node: Node) -> Node:
        raise NotImplementedError

    def to_binding(self, node: Node) -> Node:
        raise NotImplementedError

    def check_simple_target(self, node: Node, what: str) -> None:
        raise NotImplementedError

    def parse_arrow(
        self, start: int, params: list[Node], async_: bool, uses: int, no_in: bool
    ) -> ArrowFunctionExpression:
        raise NotImplementedError

    def parse_function(
        self, start: int, async_: bool, declaration: bool
    ) -> FunctionDeclaration | FunctionExpression:
        raise NotImplementedError

    def parse_method(self, context: FunctionContext, start: int) -> FunctionExpression:
        raise NotImplementedError

    def parse_class(self, declaration: bool) -> ClassDeclaration | ClassExpression:
        raise NotImplementedError

    def parse_statement(self, in_list: bool = False) -> Node:
        raise NotImplementedError

    def parse_block(self, new_scope: bool = True) -> BlockStatement:
        raise NotImplementedError

    def parse_directives(self, body: list[Node], simple_params: bool) -> None:
        raise NotImplementedError

    def await_is_keyword(self) -> bool:
        raise NotImplementedError
