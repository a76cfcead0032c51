"""Statements and declarations."""

from __future__ import annotations

from .classes import ClassParser
from .literals import LEGACY_ESCAPE
from .nodes import (
    BlockStatement,
    BreakStatement,
    CatchClause,
    ContinueStatement,
    DebuggerStatement,
    DoWhileStatement,
    EmptyStatement,
    ExpressionStatement,
    Identifier,
    IfStatement,
    LabeledStatement,
    Literal,
    Node,
    ReturnStatement,
    SwitchCase,
    SwitchStatement,
    ThrowStatement,
    TryStatement,
    VariableDeclaration,
    VariableDeclarator,
    WhileStatement,
)
from .patterns import bound_names
from .scope import CATCH, Scope
from .tokens import IDENTIFIERS

TYPE_CHECKING = False  # Not from typing, which takes 3 ms to import.
if TYPE_CHECKING:
    from collections.abc import Callable

_LOOPS = frozenset(("for", "while", "do"))


class StatementParser(ClassParser):
    """Statement, Declaration; loops with heads are in loops.py."""

    def parse_statement(self, in_list: bool = False) -> Node:
        """One statement; a declaration only where a list of statements stands (`in_list`)."""
        self.depth += 1
        if self.depth > self.safe_depth:
            self.check_depth()
        tok = self.tok
        parse = _STATEMENTS.get(tok)
        if parse is not None:
            node = parse(self)
        elif tok in _DECLARATIONS and self._at_declaration(tok, in_list):
            node = _DECLARATIONS[tok](self)
        else:
            node = self._parse_expression_statement()
        self.depth -= 1
        return node

    def _at_declaration(self, tok: str, in_list: bool) -> bool:
        """Whether function, class, const, let or async begins a declaration here."""
        if tok == "async":
            ahead, newline = self.peek()
            if ahead != "function" or newline:
                return False
            what = "Async functions"
        elif tok == "let":
            ahead, newline = self.peek()
            if ahead != "[" and (newline or ahead == "{") and not in_list:
                return False
            if ahead not in IDENTIFIERS and ahead not in ("[", "{", "escaped"):
                return False
            what = "Lexical declarations"
        else:
            what = {"function": "Functions", "class": "Classes"}.get(tok, "Lexical declarations")
        if not in_list:
            self.fail(f"{what} can only be declared at top level or in a block", self.start)
        return True

    def parse_directives(self, body: list[Node], simple_params: bool) -> None:
        """The directive prologue, into `body`; "use strict" sets `strict`."""
        start = self.start
        while self.tok == "string":
            statement = self.parse_statement(True)
            body.append(statement)
            if not isinstance(statement, ExpressionStatement):
                return
            literal = statement.expression
            if not isinstance(literal, Literal) or literal.start != statement.start:
                return
            statement.directive = literal.raw[1:-1]
            if statement.directive == "use strict":
                if not simple_params:
                    self.fail(
                        "Illegal 'use strict' directive in function with non-simple parameter list",
                        literal.start,
                    )
                if start <= self.legacy_at < literal.start:
                    self.fail(LEGACY_ESCAPE, self.legacy_at)
                self.strict = True

    # -- blocks and expressions --

    def parse_block(self, new_scope: bool = True) -> BlockStatement:
        start = self.start
        self.expect("{")
        if new_scope:
            self.scope = Scope(self.scope, is_function=False)
        body: list[Node] = []
        while self.tok != "}":
            body.append(self.parse_statement(True))
        if new_scope:
            self.leave_scope()
        self.next()
        return BlockStatement(body, start, self.prev_end)

    def leave_scope(self) -> None:
        outer = self.scope.outer
        assert outer is not None
        self.scope = outer

    def _parse_expression_statement(self) -> Node:
        start = self.start
        if self.tok == "let" and self.peek()[0] == "[":
            self.fail("Lexical declarations can only be declared in a block", start)
        node = self.parse_assign()  # Not parse_expression: a Python frame less for each level.
        if self.tok == ",":
            node = self.parse_more_expressions(node, start)
        if self.tok == ":" and type(node) is Identifier and not node.parenthesized:
            return self._parse_labeled(node)
        self.semicolon()
        return ExpressionStatement(node, None, start, self.prev_end)

    def _parse_labeled(self, node: Identifier) -> Node:
        """`a: b: statement`; all labels of a loop may be named by `continue`."""
        labels = [node]
        known = self.function.labels
        self._declare_label(node)
        self.next()
        while self.tok in IDENTIFIERS and self.peek()[0] == ":":
            labels.append(self.parse_identifier())
            self._declare_label(labels[-1])
            self.next()
        if self.tok in _LOOPS:
            known.update((label.name, True) for label in labels)
        elif self.tok == "function":
            self.fail("Functions cannot be labelled", self.start)
        body = self.parse_statement()
        end = self.prev_end
        for label in reversed(labels):
            del known[label.name]
            body = LabeledStatement(label, body, label.start, end)
        return body

    def _declare_label(self, label: Identifier) -> None:
        name = label.name
        self.check_word(name, label.start)
        if name in self.function.labels:
            self.fail(f"Label '{name}' has already been declared", label.start)
        self.function.labels[name] = False

    def parse_empty(self) -> Node:
        start = self.start
        self.next()
        return EmptyStatement(start, self.prev_end)

    def parse_debugger(self) -> Node:
        start = self.start
        self.next()
        self.semicolon()
        return DebuggerStatement(start, self.prev_end)

    # -- declarations --

    def parse_variables(self) -> Node:
        """A var, let or const statement."""
        start = self.start
        kind = self.tok
        self.next()
        declarations = [self._parse_declarator(kind)]
        while self.tok == ",":
            self.next()
            declarations.append(self._parse_declarator(kind))
        self.semicolon()
        return VariableDeclaration(declarations, kind, start, self.prev_end)

    def _parse_declarator(self, kind: str) -> VariableDeclarator:
        start = self.start
        target = self.parse_declared_target(kind)
        return self.parse_initializer(kind, target, start, False)

    def parse_declared_target(self, kind: str) -> Node:
        target = self.parse_binding_target()
        for node in bound_names(target):
            if kind == "var":
                self.declare_variable(node)
            else:
                if node.name == "let":
                    self.fail("'let' is disallowed as a lexically bound name", node.start)
                self.declare_lexical(node)
        return target

    def parse_initializer(
        self, kind: str, target: Node, start: int, no_in: bool
    ) -> VariableDeclarator:
        value = None
        if self.tok == "=":
            self.next()
            value = self.parse_assign(no_in)
        elif type(target) is not Identifier:
            self.fail("Missing initializer in destructuring declaration", self.prev_end)
        elif kind == "const":
            self.fail("Missing initializer in const declaration", self.prev_end)
        return VariableDeclarator(target, value, start, self.prev_end)

    def parse_function_statement(self) -> Node:
        return self.parse_function(self.start, async_=False, declaration=True)

    def parse_async_statement(self) -> Node:
        start = self.start
        self.next()
        return self.parse_function(start, async_=True, declaration=True)

    def parse_class_statement(self) -> Node:
        return self.parse_class(declaration=True)

    # -- control --

    def parse_condition(self) -> Node:
        """An expression in parentheses."""
        self.expect("(")
        test = self.parse_expression()
        self.expect(")")
        return test

    def parse_if(self) -> Node:
        """A whole chain of `else if` in one loop."""
        branches: list[tuple[Node, Node, int]] = []
        alternate: Node | None = None
        while True:
            start = self.start
            self.next()
            test = self.parse_condition()
            branches.append((test, self.parse_statement(), start))
            if not self.eat("else"):
                break
            if self.tok != "if":
                alternate = self.parse_statement()
                break
        end = self.prev_end
        for test, consequent, start in reversed(branches):
            alternate = IfStatement(test, consequent, alternate, start, end)
        assert alternate is not None
        return alternate

    def parse_loop_body(self) -> Node:
        function = self.function
        function.loops += 1
        function.breakables += 1
        body = self.parse_statement()
        function.loops -= 1
        function.breakables -= 1
        return body

    def parse_while(self) -> Node:
        start = self.start
        self.next()
        test = self.parse_condition()
        body = self.parse_loop_body()
        return WhileStatement(test, body, start, self.prev_end)

    def parse_do(self) -> Node:
        start = self.start
        self.next()
        body = self.parse_loop_body()
        self.expect("while")
        test = self.parse_condition()
        self.eat(";")
        return DoWhileStatement(body, test, start, self.prev_end)

    def parse_return(self) -> Node:
        start = self.start
        if not self.function.allows_return:
            self.fail("'return' outside of a function", start)
        self.next()
        argument = None if self._statement_ends() else self.parse_expression()
        self.semicolon()
        return ReturnStatement(argument, start, self.prev_end)

    def _statement_ends(self) -> bool:
        return self.newline or self.tok in (";", "}", "eof")

    def parse_throw(self) -> Node:
        start = self.start
        self.next()
        if self.newline:
            self.fail("Illegal newline after throw", self.prev_end)
        argument = self.parse_expression()
        self.semicolon()
        return ThrowStatement(argument, start, self.prev_end)

    def parse_break(self) -> Node:
        start = self.start
        self.next()
        label = self._parse_jump_label()
        if label is None and not self.function.breakables:
            self.fail("'break' outside of a loop or switch", start)
        self.semicolon()
        return BreakStatement(label, start, self.prev_end)

    def parse_continue(self) -> Node:
        start = self.start
        self.next()
        label = self._parse_jump_label()
        if not self.function.loops:
            self.fail("'continue' outside of a loop", start)
        if label is not None and not self.function.labels[label.name]:
            self.fail(f"'continue' names '{label.name}', which is not a loop", label.start)
        self.semicolon()
        return ContinueStatement(label, start, self.prev_end)

    def _parse_jump_label(self) -> Identifier | None:
        if self._statement_ends():
            return None
        label = self.parse_identifier()
        if label.name not in self.function.labels:
            self.fail(f"Undefined label '{label.name}'", label.start)
        return label

    def parse_switch(self) -> Node:
        start = self.start
        self.next()
        discriminant = self.parse_condition()
        self.expect("{")
        self.scope = Scope(self.scope, is_function=False)
        self.function.breakables += 1
        cases: list[SwitchCase] = []
        has_default = False
        while self.tok != "}":
            case = self._parse_case()
            if case.test is None:
                if has_default:
                    self.fail("More than one default clause in switch statement", case.start)
                has_default = True
            cases.append(case)
        self.function.breakables -= 1
        self.leave_scope()
        self.next()
        return SwitchStatement(discriminant, cases, start, self.prev_end)

    def _parse_case(self) -> SwitchCase:
        start = self.start
        test = None
        if not self.eat("default"):
            self.expect("case")
            test = self.parse_expression()
        self.expect(":")
        consequent: list[Node] = []
        while self.tok not in ("case", "default", "}"):
            consequent.append(self.parse_statement(True))
        return SwitchCase(test, consequent, start, self.prev_end)

    def parse_try(self) -> Node:
        start = self.start
        self.next()
        block = self.parse_block()
        handler = self._parse_catch() if self.tok == "catch" else None
        finalizer = self.parse_block() if self.eat("finally") else None
        if handler is None and finalizer is None:
            self.fail("Missing catch or finally after try", self.start)
        return TryStatement(block, handler, finalizer, start, self.prev_end)

    def _parse_catch(self) -> CatchClause:
        """The parameter and the block share a scope: the block must not redeclare it."""
        start = self.start
        self.next()
        self.scope = Scope(self.scope, is_function=False)
        param = None
        if self.eat("("):
            param = self.parse_binding_target()
            if isinstance(param, Identifier):
                self.scope.names[param.name] = CATCH
            else:
                for node in bound_names(param):
                    self.declare_lexical(node)
            self.expect(")")
        body = self.parse_block(new_scope=False)
        self.leave_scope()
        return CatchClause(param, body, start, self.prev_end)

    def parse_with(self) -> Node:
        self.fail("with statements are not supported", self.start)

    def parse_module_item(self) -> Node:
        if self.tok == "import" and self.peek()[0] in ("(", "."):
            return self._parse_expression_statement()
        return self.fail(
            f"'{self.tok}' is not supported: a flow is a script, not a module", self.start
        )

    def parse_for(self) -> Node:
        raise NotImplementedError


def _parse_for(parser: StatementParser) -> Node:
    return parser.parse_for()


_STATEMENTS: dict[str, Callable[[StatementParser], Node]] = {
    "{": StatementParser.parse_block,
    ";": StatementParser.parse_empty,
    "var": StatementParser.parse_variables,
    "if": StatementParser.parse_if,
    "for": _parse_for,
    "while": StatementParser.parse_while,
    "do": StatementParser.parse_do,
    "return": StatementParser.parse_return,
    "throw": StatementParser.parse_throw,
    "break": StatementParser.parse_break,
    "continue": StatementParser.parse_continue,
    "switch": StatementParser.parse_switch,
    "try": StatementParser.parse_try,
    "debugger": StatementParser.parse_debugger,
    "with": StatementParser.parse_with,
    "import": StatementParser.parse_module_item,
    "export": StatementParser.parse_module_item,
}
_DECLARATIONS: dict[str, Callable[[StatementParser], Node]] = {
    "function": StatementParser.parse_function_statement,
    "class": StatementParser.parse_class_statement,
    "const": StatementParser.parse_variables,
    "let": StatementParser.parse_variables,
    "async": StatementParser.parse_async_statement,
}
