"""What the parser remembers of the functions, scopes and classes it is in."""

from __future__ import annotations

# How a name is declared in a scope.
LEXICAL = 1  # let, const, class, async and generator functions in a block, a catch pattern
VARIABLE = 2  # var, in its function's scope and in each block between; parameters
FUNCTION = 3  # a function in a block, or at the top of a function or script
CATCH = 4  # the name in catch (name), which a `var` may repeat

# What is used in a function, outside of the functions in it that are not arrows. Bits.
USES_THIS = 1
USES_ARGUMENTS = 2
USES_SUPER_PROPERTY = 4
USES_SUPER_CALL = 8
USES_NEW_TARGET = 16


class Scope:
    """The names declared in one block, or in one function's parameters and body."""

    __slots__ = ("is_function", "names", "outer")

    def __init__(self, outer: Scope | None, is_function: bool) -> None:
        self.names: dict[str, int] = {}
        self.outer = outer
        self.is_function = is_function

    def declare_lexical(self, name: str) -> bool:
        """False if the name is taken; so are the others."""
        if name in self.names:
            return False
        self.names[name] = LEXICAL
        return True

    def declare_function(self, name: str, strict: bool) -> bool:
        """A plain function in this scope."""
        known = self.names.get(name)
        if self.is_function:
            if known == LEXICAL:
                return False
        elif known is not None and (strict or known != FUNCTION):
            return False
        self.names[name] = FUNCTION
        return True

    def declare_variable(self, name: str) -> bool:
        """A `var`: visible up to the function's scope."""
        scope: Scope | None = self
        while scope is not None:
            known = scope.names.get(name)
            if known is None:
                scope.names[name] = VARIABLE
            elif known == LEXICAL or (known == FUNCTION and not scope.is_function):
                return False
            if scope.is_function:
                break
            scope = scope.outer
        return True


class FunctionContext:
    """What is allowed at a place because of the function around it."""

    __slots__ = (
        "allows_return",
        "async_",
        "breakables",
        "forbids_arguments",
        "forbids_await",
        "generator",
        "in_parameters",
        "labels",
        "loops",
        "new_target",
        "super_call",
        "super_property",
        "this_is_global",
    )

    def __init__(self, async_: bool = False, generator: bool = False) -> None:
        self.async_ = async_
        self.generator = generator
        self.allows_return = True
        self.in_parameters = False
        #: In a field initializer or a static block; in a static block.
        self.forbids_arguments = False
        self.forbids_await = False
        self.new_target = True
        self.super_call = False
        self.super_property = False
        self.this_is_global = False
        #: Labels around this place: True when `continue` may name them.
        self.labels: dict[str, bool] = {}
        self.loops = 0
        self.breakables = 0

    def arrow(self, async_: bool) -> FunctionContext:
        """The context of an arrow function's body in this function."""
        inner = FunctionContext(async_)
        inner.forbids_arguments = self.forbids_arguments
        inner.new_target = self.new_target
        inner.super_call = self.super_call
        inner.super_property = self.super_property
        inner.this_is_global = self.this_is_global
        return inner


class PrivateNames:
    """The private names of one class body: declared, and used before the body's end."""

    __slots__ = ("declared", "used")

    def __init__(self) -> None:
        self.declared: dict[str, str] = {}
        self.used: dict[str, int] = {}

    def declare(self, name: str, kind: str) -> bool:
        """`kind` tells getters and setters apart, which may share a name. False if taken."""
        known = self.declared.get(name)
        if known is None:
            self.declared[name] = kind
            return True
        if kind.replace("get", "set") == known.replace("get", "set") and kind != known:
            self.declared[name] = "accessor"
            return True
        return False
