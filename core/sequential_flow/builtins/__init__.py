"""The built-in objects: one file an object, one table at its bottom.

`HOMES` says which module describes which intrinsic, so that each loads on first use. Functions that
call back into a script are written in JavaScript under ``prelude/``, see `compile_prelude`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

#: {module: names of the intrinsic objects in its table}.
MODULES: dict[str, tuple[str, ...]] = {
    "boolean": ("%Boolean%", "%Boolean.prototype%"),
    "console": ("%console%",),
    "error": (
        "%Error%",
        "%Error.prototype%",
        "%AggregateError%",
        "%AggregateError.prototype%",
        "%EvalError%",
        "%EvalError.prototype%",
        "%RangeError%",
        "%RangeError.prototype%",
        "%ReferenceError%",
        "%ReferenceError.prototype%",
        "%SyntaxError%",
        "%SyntaxError.prototype%",
        "%TypeError%",
        "%TypeError.prototype%",
        "%URIError%",
        "%URIError.prototype%",
    ),
    "function": (
        "%Function%",
        "%Function.prototype%",
        "%ThrowTypeError%",
        "%AsyncFunction%",
        "%AsyncFunction.prototype%",
        "%AsyncGeneratorFunction%",
        "%AsyncGeneratorFunction.prototype%",
        "%GeneratorFunction%",
        "%GeneratorFunction.prototype%",
    ),
    "global_object": ("%GlobalObject%", "%eval%"),
    "object": ("%Object%", "%Object.prototype%"),
    "proxy": ("%Proxy%",),
    "reflect": ("%Reflect%",),
    "structured_clone": ("%structuredClone%",),
    "symbol": ("%Symbol%", "%Symbol.prototype%"),
    "uri": ("%decodeURI%", "%decodeURIComponent%", "%encodeURI%", "%encodeURIComponent%"),
    "array": (
        "%Array%",
        "%Array.prototype%",
        "%Array.prototype[Symbol.unscopables]%",
        "%ArrayIteratorPrototype%",
    ),
    "generator": (
        "%GeneratorFunction.prototype.prototype%",
        "%AsyncGeneratorFunction.prototype.prototype%",
    ),
    "iterator": ("%Iterator%", "%IteratorPrototype%", "%AsyncIteratorPrototype%"),
    "iterator_helpers": (
        "%AsyncFromSyncIteratorPrototype%",
        "%IteratorHelperPrototype%",
        "%WrapForValidIteratorPrototype%",
    ),
    "map": ("%Map%", "%Map.prototype%", "%MapIteratorPrototype%"),
    "promise": ("%Promise%", "%Promise.prototype%"),
    "set": ("%Set%", "%Set.prototype%", "%SetIteratorPrototype%"),
    "weak": ("%WeakMap%", "%WeakMap.prototype%", "%WeakSet%", "%WeakSet.prototype%"),
    "web.fetch": ("%fetch%",),
    "web.host": ("%waitForEvent%", "%call%"),
    "web.timers": (
        "%sleep%",
        "%setTimeout%",
        "%clearTimeout%",
        "%setInterval%",
        "%clearInterval%",
        "%queueMicrotask%",
    ),
    "web.headers": ("%Headers%", "%Headers.prototype%"),
    "web.response": ("%Response%", "%Response.prototype%"),
    "bigint": ("%BigInt%", "%BigInt.prototype%"),
    "date": ("%Date%", "%Date.prototype%"),
    "json": ("%JSON%",),
    "math": ("%Math%",),
    "number": ("%Number%", "%Number.prototype%", "%parseFloat%", "%parseInt%"),
    "regexp": ("%RegExp%", "%RegExp.prototype%", "%RegExpStringIteratorPrototype%"),
    "string": ("%String%", "%String.prototype%"),
    "string_iterator": ("%StringIteratorPrototype%",),
}

#: Modules whose OPERATIONS the prelude may call as ``$Name(...)``.
OPERATION_MODULES: tuple[str, ...] = (
    "operations",
    "error",
    "structured_clone",
    "array",
    "array_operations",
    "array_sort",
    "iterator_operations",
    "keyed_operations",
    "promise_operations",
    "web.headers",
    "web.response",
    "json",
    "regexp_symbols",
    "string_pattern",
)

HOMES = {name: module for module, names in MODULES.items() for name in names}

#: What was found before; the tables never change.
_found: dict[str, Any] = {}


def find(name: str) -> Any:
    """The ObjectSpec or FunctionSpec of an intrinsic, None when no table has it."""
    spec = _found.get(name)
    if spec is None:
        module = HOMES.get(name)
        if module is not None:
            spec = _found[name] = _load(module).INTRINSICS[name]
    return spec


def _load(module: str) -> Any:
    """A module of this package, or one of the package ``web`` beside it."""
    package = __name__.rpartition(".")[0] if module.startswith("web.") else __name__
    return import_module(f"{package}.{module}")


def operation(name: str, module: str = "") -> Callable[..., Any]:
    """What the prelude calls as ``$name(...)``; module: where that is, when it is known."""
    table: dict[str, Callable[..., Any]] = _load(module or operation_home(name)).OPERATIONS
    return table[name]


def operation_home(name: str) -> str:
    """The module whose OPERATIONS have `name`. Raises KeyError."""
    for module in OPERATION_MODULES:
        if name in _load(module).OPERATIONS:
            return module
    raise KeyError(name)


def prelude_source(name: str) -> str:
    """The JavaScript of a prelude file. Raises KeyError for one that there is not."""
    if not name.isidentifier():
        raise KeyError(name)
    from pathlib import Path

    path = Path(__file__).parent / "prelude" / f"{name}.js"
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise KeyError(name) from None
