"""Which classes a snapshot knows: their tags, slots and usual prototypes.

Tags and the order of slots are part of the format: entries are added, never changed. Plain objects,
arrays, functions and generators have forms of their own, see `writer`.

Slot kinds, and the JSON of such a slot (V: the JSON of a value)::

    value     any JavaScript value                  V
    any       a value that scripts may not see      V
    object    an object                             V
    object?   an object or None                     V
    string    str                                   "…"
    string?   str or None                           "…" or null
    flag      bool                                  true, false
    number    float                                 V
    count     int, not negative                     5
    items     list of JavaScript values and holes   [V, …]
    list      list of anything                      [V, …]
    pairs     [key, value, key, value, …]           [V, …]
    keys      [key, undefined, key, undefined, …]   [V of the keys]
    strings   {str: str}                            ["key", "value", …]
    slots     list of int, or None                  [0, -1, …] or null
    trace     [(function, line, column), …]         [["f", 1, 5], …]
    reactions list of tuples, or None               [V, …] or null
    a|b|c     one of these words                    "a"
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

#: The usual prototype is None, or there is no usual one.
NO_PROTOTYPE, VARIOUS = "", "?"


class Layout:
    """module: inside the package. proto: the intrinsic name of the usual prototype."""

    __slots__ = ("module", "name", "proto", "slots")

    def __init__(
        self, module: str, name: str, proto: str, slots: tuple[tuple[str, str], ...]
    ) -> None:
        self.module = module
        self.name = name
        self.proto = proto
        self.slots = slots


#: {tag: Layout} of the objects.
OBJECTS: dict[str, Layout] = {
    "arguments": Layout(
        "runtime.arguments",
        "JSArguments",
        "%Object.prototype%",
        (
            ("bare", "flag"),
            ("callee", "object?"),
            ("env", "any"),
            ("items", "items"),
            ("slots", "slots"),
        ),
    ),
    "array_iterator": Layout(
        "builtins.array_iterator",
        "JSArrayIterator",
        "%ArrayIteratorPrototype%",
        (("target", "object?"), ("kind", "keys|values|entries"), ("at", "number")),
    ),
    "async_from_sync": Layout(
        "runtime.iterator_records",
        "JSAsyncFromSyncIterator",
        "%AsyncFromSyncIteratorPrototype%",
        (("record", "object"),),
    ),
    "clone_memory": Layout(
        "builtins.structured_clone",
        "CloneMemory",
        NO_PROTOTYPE,
        (("originals", "list"), ("clones", "list"), ("waiting", "list")),
    ),
    "date": Layout("builtins.date_object", "JSDate", "%Date.prototype%", (("time", "number"),)),
    "error": Layout(
        "runtime.objects", "JSError", VARIOUS, (("trace", "trace"), ("heading", "string"))
    ),
    "headers": Layout("web.headers", "JSHeaders", "%Headers.prototype%", (("fields", "strings"),)),
    "iterator_helper": Layout(
        "runtime.iterator_records",
        "JSIteratorHelper",
        "%IteratorHelperPrototype%",
        (("record", "object"),),
    ),
    "map": Layout("runtime.keyed", "JSMap", "%Map.prototype%", (("contents", "pairs"),)),
    "map_iterator": Layout(
        "runtime.keyed",
        "JSMapIterator",
        "%MapIteratorPrototype%",
        (("target", "object?"), ("kind", "keys|values|entries"), ("position", "count")),
    ),
    "object": Layout("runtime.objects", "IrregularObject", NO_PROTOTYPE, ()),
    "primitive": Layout("runtime.objects", "JSPrimitiveObject", VARIOUS, (("value", "value"),)),
    "promise": Layout(
        "runtime.promises",
        "JSPromise",
        "%Promise.prototype%",
        (
            ("state", "pending|fulfilled|rejected"),
            ("value", "value"),
            ("reactions", "reactions"),
            ("handled", "flag"),
        ),
    ),
    "proxy": Layout(
        "runtime.objects",
        "JSProxy",
        NO_PROTOTYPE,
        (
            ("target", "object?"),
            ("handler", "object?"),
            ("is_callable", "flag"),
            ("is_constructor", "flag"),
        ),
    ),
    "regexp": Layout(
        "runtime.regexp_object",
        "JSRegExp",
        "%RegExp.prototype%",
        (
            ("source", "string"),
            ("flags", "string"),
            ("last_index", "value"),
            ("last_index_writable", "flag"),
        ),
    ),
    "regexp_string_iterator": Layout(
        "builtins.regexp_symbols",
        "JSRegExpStringIterator",
        "%RegExpStringIteratorPrototype%",
        (
            ("regexp", "any"),
            ("text", "string"),
            ("is_global", "flag"),
            ("is_unicode", "flag"),
        ),
    ),
    "response": Layout(
        "web.response",
        "JSResponse",
        "%Response.prototype%",
        (
            ("status", "number"),
            ("status_text", "string"),
            ("headers", "object"),
            ("url", "string"),
            ("body", "string?"),
            ("used", "flag"),
        ),
    ),
    "set": Layout("runtime.keyed", "JSSet", "%Set.prototype%", (("contents", "keys"),)),
    "set_iterator": Layout(
        "runtime.keyed",
        "JSSetIterator",
        "%SetIteratorPrototype%",
        (("target", "object?"), ("kind", "keys|values|entries"), ("position", "count")),
    ),
    "string_iterator": Layout(
        "builtins.string_iterator",
        "JSStringIterator",
        "%StringIteratorPrototype%",
        (("text", "string?"), ("position", "count")),
    ),
    "string_object": Layout(
        "runtime.objects", "JSStringObject", "%String.prototype%", (("value", "string"),)
    ),
    "weak_map": Layout(
        "builtins.weak", "JSWeakMap", "%WeakMap.prototype%", (("contents", "pairs"),)
    ),
    "weak_set": Layout(
        "builtins.weak", "JSWeakSet", "%WeakSet.prototype%", (("contents", "pairs"),)
    ),
    "wrapped_iterator": Layout(
        "runtime.iterator_records",
        "JSWrappedIterator",
        "%WrapForValidIteratorPrototype%",
        (("record", "object"),),
    ),
}

#: {tag: Layout} of what scripts never see: no prototype, no properties.
RECORDS: dict[str, Layout] = {
    "array_iteration": Layout(
        "runtime.iteration",
        "ArrayIteration",
        NO_PROTOTYPE,
        (("array", "object"), ("index", "count"), ("done", "flag")),
    ),
    "iterator_record": Layout(
        "runtime.iteration",
        "IteratorRecord",
        NO_PROTOTYPE,
        (
            ("iterator", "value"),
            ("next_method", "value"),
            ("done", "flag"),
            ("keyed", "flag"),
        ),
    ),
    "key_enumeration": Layout(
        "runtime.iteration",
        "KeyEnumeration",
        NO_PROTOTYPE,
        (("target", "object?"), ("keys", "list"), ("index", "count")),
    ),
    "private_name": Layout(
        "runtime.values",
        "PrivateName",
        NO_PROTOTYPE,
        (
            ("description", "string"),
            ("kind", "field|method|accessor"),
            ("method", "value"),
            ("getter", "value"),
            ("setter", "value"),
        ),
    ),
    "return": Layout("runtime.frames", "ReturnCompletion", NO_PROTOTYPE, (("value", "value"),)),
    "symbol": Layout("runtime.values", "Symbol", NO_PROTOTYPE, (("description", "value"),)),
}

_TAGS = {
    (f"{__package__.rpartition('.')[0]}.{layout.module}", layout.name): tag
    for table in (OBJECTS, RECORDS)
    for tag, layout in table.items()
}
_tag_of: dict[type, str] = {}
_class_of: dict[str, Any] = {}


def tag_of(kind: type) -> str:
    """The tag of a class. Raises TypeError for one that has none."""
    found = _tag_of.get(kind)
    if found is None:
        found = _TAGS.get((kind.__module__, kind.__qualname__))
        if found is None:
            raise TypeError(f"a snapshot has no place for {kind.__qualname__}")
        _tag_of[kind] = found
    return found


def class_of(tag: str, layout: Layout) -> Any:
    """The class of a tag."""
    found = _class_of.get(tag)
    if found is None:
        package = __package__.rpartition(".")[0]
        found = _class_of[tag] = getattr(import_module(f"{package}.{layout.module}"), layout.name)
    return found
