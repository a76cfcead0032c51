"""JavaScript values as Python values.

==========  =======================================================================
JavaScript  Python
==========  =======================================================================
number      ``float``, always
bigint      ``int``
string      ``str`` of UTF-16 code units (no code point above U+FFFF)
boolean     ``bool``
null        ``None``
undefined   the singleton `undefined`
symbol      `Symbol`
object      an instance of a subclass of `objects.JSObject`
==========  =======================================================================

Three more singletons never reach a script: `HOLE` (an array element that is not there), `TDZ`
(a binding that is not initialized) and `EMPTY` (no value at all; the spec's ~empty~).
"""

from __future__ import annotations

from typing import Any

#: Any JavaScript value. It is an alias for readers: Python's type system has no better word.
Value = Any
#: A property key: ``str``, `Symbol` or (never seen by scripts) `PrivateName`.
Key = Any


class Undefined:
    """The type of `undefined`, a singleton that is false in Python as in JavaScript."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "undefined"


class Marker:
    """A named singleton that scripts never see."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<{self.name}>"


undefined = Undefined()
HOLE = Marker("hole")
TDZ = Marker("uninitialized")
EMPTY = Marker("empty")


class Symbol:
    """A Symbol value. Identity is what counts; `registered` is the key of ``Symbol.for``."""

    __slots__ = ("description", "registered")

    def __init__(self, description: Value = undefined, registered: str | None = None) -> None:
        self.description = description
        self.registered = registered

    def __repr__(self) -> str:
        return f"Symbol({'' if self.description is undefined else self.description})"


class WellKnownSymbol(Symbol):
    """``Symbol.iterator`` and its kin: the same in every machine, named in snapshots."""

    __slots__ = ()


class PrivateName:
    """The key of a private element ``#x``, made anew each time its class is evaluated.

    kind: ``field`` (the value stands in the object), ``method`` or ``accessor`` (the object holds
    a brand, the functions stand here).
    """

    __slots__ = ("description", "getter", "kind", "method", "setter")

    def __init__(self, description: str, kind: str = "field") -> None:
        self.description = description
        self.kind = kind
        self.method: Value = undefined
        self.getter: Value = undefined
        self.setter: Value = undefined


def _well_known(name: str) -> WellKnownSymbol:
    return WellKnownSymbol("Symbol." + name)


SYMBOL_ASYNC_ITERATOR = _well_known("asyncIterator")
SYMBOL_HAS_INSTANCE = _well_known("hasInstance")
SYMBOL_IS_CONCAT_SPREADABLE = _well_known("isConcatSpreadable")
SYMBOL_ITERATOR = _well_known("iterator")
SYMBOL_MATCH = _well_known("match")
SYMBOL_MATCH_ALL = _well_known("matchAll")
SYMBOL_REPLACE = _well_known("replace")
SYMBOL_SEARCH = _well_known("search")
SYMBOL_SPECIES = _well_known("species")
SYMBOL_SPLIT = _well_known("split")
SYMBOL_TO_PRIMITIVE = _well_known("toPrimitive")
SYMBOL_TO_STRING_TAG = _well_known("toStringTag")
SYMBOL_UNSCOPABLES = _well_known("unscopables")

#: ``iterator`` -> ``Symbol.iterator`` and so on.
WELL_KNOWN_SYMBOLS: dict[str, WellKnownSymbol] = {
    symbol.description.removeprefix("Symbol."): symbol
    for symbol in (
        SYMBOL_ASYNC_ITERATOR,
        SYMBOL_HAS_INSTANCE,
        SYMBOL_IS_CONCAT_SPREADABLE,
        SYMBOL_ITERATOR,
        SYMBOL_MATCH,
        SYMBOL_MATCH_ALL,
        SYMBOL_REPLACE,
        SYMBOL_SEARCH,
        SYMBOL_SPECIES,
        SYMBOL_SPLIT,
        SYMBOL_TO_PRIMITIVE,
        SYMBOL_TO_STRING_TAG,
        SYMBOL_UNSCOPABLES,
    )
}
