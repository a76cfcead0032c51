"""The whole parser, and its entry."""

from __future__ import annotations

from .errors import ScriptSyntaxError
from .loops import LoopParser
from .nodes import ExpressionStatement, Node, ObjectExpression, Program
from .scope import USES_ARGUMENTS, USES_THIS
from .source import line_and_column, to_utf16

#: How deep productions may be nested, stack permitting.
MAX_DEPTH = 500
_FACTS = (
    "has_await",
    "has_async",
    "has_promise_identifier",
    "has_then_member",
    "mentions_global_this",
    "has_top_level_await",
)


class Parser(LoopParser):
    """Script."""

    def __init__(
        self,
        source: str,
        offset: int,
        strict: bool,
        top_level_return: bool,
        top_level_await: bool,
        max_depth: int,
    ) -> None:
        super().__init__(source, offset, strict, max_depth)
        top = self.function
        top.allows_return = top_level_return
        top.this_is_global = True
        top.new_target = False
        self.top_level_return = top_level_return
        self.top_level_await = top_level_await

    def parse_program(self, completion_object: bool) -> Program:
        self.skip_hashbang()
        self.next()
        body: list[Node] = []
        if self.tok == "string":
            self.parse_directives(body, simple_params=True)
        while self.tok != "eof":
            if completion_object and self.tok == "{":
                body.append(self._parse_block_or_object())
            else:
                body.append(self.parse_statement(True))
        return self._program(body)

    def _program(self, body: list[Node]) -> Program:
        return Program(
            body,
            self.strict,
            self.has_await,
            self.has_async,
            self.has_promise_identifier,
            self.has_then_member,
            self.mentions_global_this,
            self.has_top_level_await,
            bool(self.uses & USES_THIS),
            bool(self.uses & USES_ARGUMENTS),
            0,
            len(self.source),
        )

    def skip_hashbang(self) -> None:
        if self.source.startswith("#!"):
            ends = [self.source.find(end) for end in "\n\r\u2028\u2029"]
            self.end = min((end for end in ends if end >= 0), default=len(self.source))

    # -- a last statement that is an object literal --

    def _parse_block_or_object(self) -> Node:
        """A `{` at top level: an object literal if it is one and the script ends there."""
        trial = Parser(
            self.source,
            self.start,
            self.strict,
            self.top_level_return,
            self.top_level_await,
            self.max_depth,
        )
        trial.scope = self.scope
        trial_error = None
        try:
            node = trial.parse_last_object()
        except ScriptSyntaxError as error:
            node, trial_error = None, error
        if node is not None:
            self._adopt(trial)
            return node
        try:
            return self.parse_statement(True)
        except ScriptSyntaxError as error:
            if trial_error is not None and trial_error.offset > error.offset:
                raise trial_error from None
            raise

    def parse_last_object(self) -> ExpressionStatement | None:
        """`{ … }` with properties, and then nothing but semicolons."""
        self.next()
        start = self.start
        node = self.parse_assign()
        if not isinstance(node, ObjectExpression) or not node.properties:
            return None
        end = self.prev_end
        while self.tok == ";":
            end = self.end
            self.next()
        return ExpressionStatement(node, None, start, end) if self.tok == "eof" else None

    def _adopt(self, trial: Parser) -> None:
        """Take over where `trial` has come to, and what it has found out."""
        for fact in _FACTS:
            setattr(self, fact, getattr(self, fact) or getattr(trial, fact))
        self.uses |= trial.uses
        self.start = self.end = trial.end
        self.prev_end = trial.prev_end
        self.tok = "eof"


def parse_script(
    source: str,
    *,
    strict: bool = False,
    top_level_return: bool = False,
    top_level_await: bool = False,
    completion_object: bool = False,
    max_depth: int = MAX_DEPTH,
) -> Program:
    """The syntax tree of a script, or ScriptSyntaxError.

    strict             as if the script began with "use strict"
    top_level_return   `return` is allowed outside of functions
    top_level_await    so is `await`: there it is an AwaitExpression, unless the token behind it
                       cannot begin an operand (`await = 1`, `await;`): then it is a name
    completion_object  a last statement `{ a: 1, b }` that also parses as an object literal with
                       at least one property is one; semicolons may follow it
    max_depth          how deep productions may be nested; less when little of Python's stack is
                       left, since no input may exhaust it
    """
    text = to_utf16(source)
    try:
        parser = Parser(text, 0, strict, top_level_return, top_level_await, max_depth)
        return parser.parse_program(completion_object)
    except RecursionError:
        pass
    raise ScriptSyntaxError("Code is nested too deeply", text, 0)


__all__ = ["MAX_DEPTH", "Parser", "line_and_column", "parse_script"]
