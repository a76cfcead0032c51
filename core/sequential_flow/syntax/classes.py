"""Classes: elements, private names, field initializers, static blocks."""

from __future__ import annotations

from .functions import FunctionParser
from .nodes import (
    ClassBody,
    ClassDeclaration,
    ClassExpression,
    FunctionExpression,
    Identifier,
    Literal,
    MethodDefinition,
    Node,
    PrivateIdentifier,
    PropertyDefinition,
    StaticBlock,
)
from .scope import FunctionContext, PrivateNames
from .tokens import IDENTIFIERS, WORDS

#: After `static`, `async`, `get` or `set`: that word was the element's name.
_NAME_ENDS = frozenset(("(", "=", ";", "}"))
_KEY_STARTS = WORDS | {"string", "number", "[", "private"}


class _Element:
    """What stands in front of a class element's name, and the name."""

    __slots__ = ("async_", "computed", "generator", "key", "kind", "start", "static")

    def __init__(self, start: int) -> None:
        self.start = start
        self.static = self.async_ = self.generator = self.computed = False
        #: "get", "set" or "method"; a field is still a method here.
        self.kind = "method"
        self.key: Node | None = None


class ClassParser(FunctionParser):
    """ClassDeclaration, ClassExpression."""

    def parse_class(self, declaration: bool) -> ClassDeclaration | ClassExpression:
        start = self.start
        self.depth += 1
        if self.depth > self.safe_depth:
            self.check_depth()
        was_strict, self.strict = self.strict, True
        self.next()
        name = None
        if declaration or self.tok in IDENTIFIERS:
            name = self.parse_binding_identifier()
        if declaration and name is not None:
            self.declare_lexical(name)
        heritage = self.parse_subscripts() if self.eat("extends") else None
        body = self._parse_class_body(heritage is not None)
        self.strict = was_strict
        self.depth -= 1
        if declaration and name is not None:
            return ClassDeclaration(name, heritage, body, start, self.prev_end)
        return ClassExpression(name, heritage, body, start, self.prev_end)

    def _parse_class_body(self, derived: bool) -> ClassBody:
        start = self.start
        self.expect("{")
        outer_names = self.private_names
        names = self.private_names = PrivateNames()
        elements: list[Node] = []
        has_constructor = False
        while self.tok != "}":
            if self.eat(";"):
                continue
            element = self._parse_element(derived)
            if isinstance(element, MethodDefinition) and element.kind == "constructor":
                if has_constructor:
                    self.fail("A class may only have one constructor", element.start)
                has_constructor = True
            elements.append(element)
        self.private_names = outer_names
        self._resolve_private_names(names, outer_names)
        self.next()
        return ClassBody(elements, start, self.prev_end)

    def _resolve_private_names(self, names: PrivateNames, outer: PrivateNames | None) -> None:
        for name, offset in names.used.items():
            if name in names.declared:
                continue
            if outer is None:
                self.fail(f"Private field '#{name}' must be declared in an enclosing class", offset)
            outer.used.setdefault(name, offset)

    # -- elements --

    def _parse_element(self, derived: bool) -> Node:
        element = _Element(self.start)
        if self.tok == "static":
            word_start = self.start
            self.next()
            if self.tok == "{":
                return self._parse_static_block(word_start)
            if self.tok in _NAME_ENDS:
                element.key = Identifier("static", False, word_start, self.prev_end)
            else:
                element.static = True
        start = element.start if not element.static else self.start
        if element.key is None:
            self._parse_element_key(element)
        if self.tok == "(" or element.async_ or element.generator or element.kind != "method":
            return self._parse_method_element(element, start, derived)
        return self._parse_field(element)

    def _parse_element_key(self, element: _Element) -> None:
        """Modifiers and the name."""
        tok, start = self.tok, self.start
        if tok in ("async", "get", "set"):
            self.next()
            if self._is_modifier(tok):
                if tok == "async":
                    element.async_ = self.has_async = True
                else:
                    element.kind = tok
            else:
                element.key = Identifier(tok, False, start, self.prev_end)
                return
        if element.kind == "method":
            element.generator = self.eat("*")
        if self.tok == "private":
            element.key = PrivateIdentifier(str(self.val), self.start, self.end)
            self.next()
        else:
            element.key, element.computed = self.parse_property_key()

    def _is_modifier(self, word: str) -> bool:
        """Whether `word`, just read, modifies what follows, and is not a field's name itself."""
        if word == "async":
            return not self.newline and (self.tok in _KEY_STARTS or self.tok == "*")
        return self.tok in _KEY_STARTS

    def _static_name(self, element: _Element) -> str | None:
        """The name of an element when it is known now and not private."""
        if element.computed:
            return None
        key = element.key
        if isinstance(key, Identifier):
            return key.name
        return key.value if isinstance(key, Literal) and isinstance(key.value, str) else None

    def _declare_private(self, element: _Element, kind: str) -> None:
        key = element.key
        if not isinstance(key, PrivateIdentifier) or self.private_names is None:
            return
        if key.name == "constructor":
            self.fail("Classes may not have a private field named '#constructor'", key.start)
        if kind in ("get", "set") and element.static:
            kind = "static " + kind
        if not self.private_names.declare(key.name, kind):
            self.fail(f"Identifier '#{key.name}' has already been declared", key.start)

    def _parse_method_element(
        self, element: _Element, start: int, derived: bool
    ) -> MethodDefinition:
        key, name, kind = element.key, self._static_name(element), element.kind
        assert key is not None
        if self.tok != "(":
            self.unexpected()
        self._declare_private(element, kind)
        context = FunctionContext(element.async_, element.generator)
        context.super_property = True
        if element.static and name == "prototype":
            self.fail("Classes may not have a static property named 'prototype'", key.start)
        if name == "constructor" and not element.static:
            if kind != "method" or element.async_ or element.generator:
                self.fail("Class constructor may not be an accessor, generator or async", start)
            kind = "constructor"
            context.super_call = derived
        value: FunctionExpression
        if kind in ("get", "set"):
            value = self.parse_accessor(kind, start)
        else:
            value = self.parse_method(context, start)
        return MethodDefinition(
            key, value, kind, element.computed, element.static, element.start, self.prev_end
        )

    def _parse_field(self, element: _Element) -> PropertyDefinition:
        key, name = element.key, self._static_name(element)
        assert key is not None
        if name == "constructor" or (element.static and name == "prototype"):
            self.fail(f"Classes may not have a field named '{name}'", key.start)
        self._declare_private(element, "field")
        value = None
        if self.eat("="):
            outer = self.enter_function(self._initializer_context())
            value = self.parse_assign()
            self.leave_function(outer)
        end = self.prev_end
        if self.tok == ";":
            end = self.end
        self.semicolon()
        return PropertyDefinition(key, value, element.computed, element.static, element.start, end)

    def _initializer_context(self) -> FunctionContext:
        context = FunctionContext()
        context.forbids_arguments = True
        context.super_property = True
        return context

    def _parse_static_block(self, start: int) -> StaticBlock:
        context = self._initializer_context()
        context.forbids_await = True
        context.allows_return = False
        self.next()
        outer = self.enter_function(context)
        body: list[Node] = []
        while self.tok != "}":
            body.append(self.parse_statement(True))
        self.leave_function(outer)
        self.next()
        return StaticBlock(body, start, self.prev_end)
