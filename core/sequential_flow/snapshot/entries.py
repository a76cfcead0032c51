"""The heap's entries: first an empty shell for each, then its contents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.functions import function_prototype
from ..runtime.generators import (
    AWAITING,
    BINDING,
    COMPLETED,
    RUNNING,
    START,
    SUSPENDED,
    JSGenerator,
)
from ..runtime.intrinsics import KINDS
from ..runtime.objects import (
    DEFAULT,
    LAZY_ERROR,
    LAZY_FUNCTION,
    Accessor,
    Extras,
    IrregularArray,
    IrregularObject,
    JSArray,
    JSError,
    JSFunction,
    JSObject,
)
from ..runtime.promises import JSPromise
from ..runtime.values import Symbol, undefined
from .checks import CHECKS
from .errors import check_count, check_list, invalid
from .frames import GENERATOR_KINDS, load_kind, read_locals
from .layouts import NO_PROTOTYPE, OBJECTS, RECORDS, VARIOUS, Layout, class_of

#: States in which the locals of a generator may stand elsewhere, or nowhere.
_WITHOUT_LOCALS = (RUNNING, BINDING, COMPLETED, AWAITING)
_STATES = (START, SUSPENDED, *_WITHOUT_LOCALS)


class Entries:
    """Reads entries. unusual: the objects whose prototype is written out."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader
        self.unusual: list[JSObject] = []
        self.checked: list[tuple[str, Any]] = []
        self.vm = reader.vm
        self.object_prototype = reader.vm.object_prototype
        self.array_prototype = reader.vm.array_prototype

    # -- shells

    def shell(self, entry: Any) -> Any:
        """The empty object of an entry."""
        if type(entry) is not list or not entry:
            raise invalid("an entry of the heap is malformed")
        tag = entry[0]
        if type(tag) is int or tag == "plain":
            return JSObject()
        if tag == "array":
            return JSArray()
        if tag == "list":
            return []
        if tag == "function":
            return self._closure_shell(entry)
        if tag == "native":
            return self._native_shell(entry)
        if tag == "full_array":
            return JSArray() if len(entry) == 4 else IrregularArray()
        if tag == "generator":
            return JSGenerator()
        layout = (OBJECTS.get(tag) or RECORDS.get(tag)) if type(tag) is str else None
        if layout is None:
            raise invalid("an entry of the heap is of an unknown kind")
        kind = class_of(tag, layout)
        created = Symbol() if tag == "symbol" else kind.__new__(kind)
        if tag in CHECKS:
            self.checked.append((tag, created))
        return created

    def _closure_shell(self, entry: list[Any]) -> JSFunction:
        if len(entry) not in (3, 6, 7, 8, 9):
            raise invalid("a function is malformed")
        created = JSFunction()
        created.info = template = self.reader.template(entry[1])
        created.code = template.code
        created.nargs = template.nargs
        return created

    def _native_shell(self, entry: list[Any]) -> JSFunction:
        if len(entry) not in (5, 6, 7, 8):
            raise invalid("a function is malformed")
        _, kind, name, length, _ = entry[:5]
        if type(kind) is not str or type(name) is not str:
            raise invalid("a function is malformed")
        load_kind(kind)
        if kind not in KINDS:
            raise invalid("a function is of an unknown kind")
        check_count(length, "a function's length")
        created: JSFunction = self.vm.runtime_function(kind, None, name, length)
        self.checked.append(("native", created))
        return created

    # -- contents

    def fill(self, thing: Any, entry: list[Any]) -> None:
        """Give a shell its contents."""
        tag = entry[0]
        if type(tag) is int:
            reader = self.reader
            thing.props = reader.record(entry, reader.js_special)
            thing.proto = self.object_prototype
            thing.ext = None
            return
        filler = _FILLERS.get(tag)
        if filler is not None:
            filler(self, thing, entry)
        elif tag in OBJECTS:
            self._object(thing, entry, OBJECTS[tag])
        else:
            layout = RECORDS[tag]
            if len(entry) != len(layout.slots) + 1:
                raise invalid(f"{tag} is malformed")
            self._slots(thing, entry, layout)

    def finish(self) -> None:
        """Checks that need all contents."""
        for tag, thing in self.checked:
            if not CHECKS[tag](thing):
                raise invalid(f"{tag} is inconsistent")

    def record_list(self, thing: list[Any], entry: list[Any]) -> None:
        thing += self.reader.values(entry[1:], self.reader.any_special)

    def array(self, thing: JSArray, entry: list[Any]) -> None:
        thing.props = {}
        thing.proto = self.array_prototype
        thing.ext = None
        thing.items = self.reader.items(entry[1:])

    def full_array(self, thing: JSArray, entry: list[Any]) -> None:
        if len(entry) not in (4, 5):
            raise invalid("an array is malformed")
        thing.items = list(self.reader.items(check_list(entry[1], -1, "elements")))
        flags = entry[4] if len(entry) == 5 else None
        if flags is None:
            self.tail(thing, entry[2:])
            return
        check_list(flags, 3, "an array")
        self.tail(thing, [entry[2], entry[3], flags[:1]])
        ext = thing.ext
        assert ext is not None
        ext.length = None if flags[1] is None else check_count(flags[1], "a length")
        ext.length_writable = _of_type(flags[2], bool)
        if thing.length() > 4294967295:
            raise invalid("an array is too long")

    def plain(self, thing: JSObject, entry: list[Any]) -> None:
        if len(entry) != 3:
            raise invalid("an object is malformed")
        self.tail(thing, entry[1:])
        if thing.proto is None:
            thing.__class__ = IrregularObject

    def closure(self, thing: JSFunction, entry: list[Any]) -> None:
        reader = self.reader
        template = thing.info
        thing.env = None if entry[2] is None else reader.of_class(entry[2], list)
        thing.this_value, thing.home, thing.data = undefined, None, None
        thing.proto = function_prototype(self.vm, template)
        if len(entry) > 3:
            thing.this_value = reader.any(entry[3])
            thing.home = reader.prototype(entry[4])
            thing.data = reader.any(entry[5])
            if thing.data is not None and type(thing.data) not in (str, JSFunction):
                raise invalid("a function is malformed")
        self._function_tail(thing, entry[6:])

    def native(self, thing: JSFunction, entry: list[Any]) -> None:
        thing.data = self.reader.any(entry[4])
        self._function_tail(thing, entry[5:])

    def _function_tail(self, thing: JSFunction, rest: list[Any]) -> None:
        thing.ext = LAZY_FUNCTION
        thing.props = {}
        if len(rest) == 1:
            thing.proto = self.reader.prototype(rest[0])
            self.unusual.append(thing)
        elif rest:
            self.tail(thing, rest)
            if len(rest) == 2:
                thing.ext = LAZY_FUNCTION

    def generator(self, thing: JSGenerator, entry: list[Any]) -> None:
        if len(entry) not in (8, 10, 11):
            raise invalid("a generator is malformed")
        reader = self.reader
        _, function, this, state, pc, values, promise, queue = entry[:8]
        thing.function = reader.of_class(function, JSFunction)
        template = thing.function.info
        if template.kind not in GENERATOR_KINDS or state not in _STATES:
            raise invalid("a generator is malformed")
        thing.this = reader.any(this)
        thing.state = _STATES[_STATES.index(state)]
        thing.raw = False
        if values is not None:
            thing.pc, names = read_locals(reader, template, pc, values)
            thing.values = template.values(names)
        elif state in _WITHOUT_LOCALS and type(pc) is bool:
            thing.pc, thing.values, thing.raw = 0, (), pc
        else:
            raise invalid("a generator is malformed")
        thing.promise = None if promise is None else reader.of_class(promise, JSPromise)
        thing.queue = None if queue is None else self._queue(queue)
        if (template.kind == "async generator") is not (thing.queue is not None):
            raise invalid("a generator is malformed")
        thing.proto, thing.props, thing.ext = None, {}, None
        if len(entry) > 8:
            self.tail(thing, entry[8:])

    def _queue(self, written: Any) -> list[tuple[int, Any, Any]]:
        queue = []
        for request in check_list(written, -1, "a queue"):
            kind, value, promise = check_list(request, 3, "a queue")
            if type(kind) is not int or not 0 <= kind <= 2:
                raise invalid("a queue is malformed")
            queue.append((kind, self.reader.js(value), self.reader.of_class(promise, JSPromise)))
        return queue

    def _object(self, thing: JSObject, entry: list[Any], layout: Layout) -> None:
        """An object with a Layout."""
        count = len(layout.slots) + 1
        self._slots(thing, entry, layout)
        if len(entry) > count:
            self.tail(thing, entry[count:])
            if thing.ext is None and type(thing) is JSError:
                thing.ext = LAZY_ERROR
            return
        if layout.proto == VARIOUS:
            raise invalid("a prototype is missing")
        thing.props = {}
        thing.ext = None
        thing.proto = None if layout.proto == NO_PROTOTYPE else self.vm.intrinsic(layout.proto)

    def _slots(self, thing: Any, entry: list[Any], layout: Layout) -> None:
        if len(entry) <= len(layout.slots):
            raise invalid(f"{entry[0]} is malformed")
        for (name, kind), content in zip(layout.slots, entry[1:], strict=False):
            read = _SLOTS.get(kind)
            if read is not None:
                content = read(self.reader, content)
            elif type(content) is not str or content not in kind.split("|"):
                raise invalid(f"{entry[0]}.{name} is malformed")
            setattr(thing, name, content)

    # -- tails

    def tail(self, thing: JSObject, rest: list[Any]) -> None:
        """Prototype, properties, flags."""
        reader = self.reader
        thing.proto = reader.prototype(rest[0])
        self.unusual.append(thing)
        thing.ext = None
        if len(rest) == 2:
            thing.props = reader.record(rest[1], reader.js_special)
        elif len(rest) == 3:
            self._extras(thing, rest[1], check_list(rest[2], 1, "an object"))
        else:
            raise invalid("an object is malformed")

    def _extras(self, thing: JSObject, records: Any, flags: list[Any]) -> None:
        thing.props = {}
        thing.ext = ext = Extras()
        ext.extensible = _of_type(flags[0], bool)
        keys: dict[Any, None] = {}
        for record in check_list(records, -1, "properties"):
            key, value, attributes = self.reader.property(record)
            keys[key] = None
            if type(value) is Accessor:
                ext.accessors[key] = value
            else:
                thing.props[key] = value
            if attributes != DEFAULT:
                ext.attributes[key] = attributes
        if len(keys) != len(records):
            raise invalid("an object has a key twice")
        if ext.accessors:
            ext.order = keys


def _of_type(content: Any, kind: type) -> Any:
    if type(content) is not kind:
        raise invalid(f"a {kind.__name__} is missing")
    return content


def _items(reader: Any, content: Any) -> list[Any]:
    return list(reader.items(check_list(content, -1, "elements")))


def _list(reader: Any, content: Any) -> list[Any]:
    return reader.values(check_list(content, -1, "a list"), reader.any_special)  # type: ignore[no-any-return]


def _pairs(reader: Any, content: Any) -> list[Any]:
    read = _items(reader, content)
    if len(read) % 2:
        raise invalid("a key has no value")
    return read


def _keys(reader: Any, content: Any) -> list[Any]:
    keys = reader.items(check_list(content, -1, "entries"))
    read = [undefined] * (2 * len(keys))
    read[::2] = keys
    return read


def _reactions(reader: Any, content: Any) -> list[Any] | None:
    if content is None:
        return None
    read = _list(reader, content)
    if not all(map(_is_reaction, read)):
        raise invalid("a reaction is malformed")
    return read


def _slots(_reader: Any, content: Any) -> list[int] | None:
    if content is None:
        return None
    for slot in check_list(content, -1, "slots"):
        if type(slot) is not int or slot < -1:
            raise invalid("slots are malformed")
    return list(content)


def _strings(_reader: Any, content: Any) -> dict[str, str]:
    parts = check_list(content, -1, "fields")
    if len(parts) % 2 or not all(type(part) is str for part in parts):
        raise invalid("fields are malformed")
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _trace(_reader: Any, content: Any) -> list[tuple[str, int, int]]:
    trace = []
    for place in check_list(content, -1, "a trace"):
        function, line, column = check_list(place, 3, "a trace")
        trace.append(
            (_of_type(function, str), check_count(line, "a line"), check_count(column, "a column"))
        )
    return trace


def is_capability(value: Any) -> bool:
    """A PromiseCapability, see `promises`."""
    if type(value) is tuple:
        return len(value) == 3 and all(getattr(part, "callable", False) for part in value[1:])
    return value is undefined or isinstance(value, JSPromise)


def _is_reaction(reaction: Any) -> bool:
    if type(reaction) is not tuple or not reaction:
        return False
    if reaction[0] == "then":
        return (
            len(reaction) == 4
            and is_capability(reaction[1])
            and all(h is undefined or isinstance(h, JSObject) for h in reaction[2:])
        )
    if len(reaction) != 2:
        return False
    if reaction[0] == "await":
        return isinstance(reaction[1], JSGenerator)
    return reaction[0] == "adopt" and isinstance(reaction[1], JSPromise)


#: {tag: how to fill it} of entries that have no Layout.
_FILLERS: dict[str, Callable[[Entries, Any, list[Any]], None]] = {
    "array": Entries.array,
    "full_array": Entries.full_array,
    "function": Entries.closure,
    "generator": Entries.generator,
    "list": Entries.record_list,
    "native": Entries.native,
    "plain": Entries.plain,
}
#: {kind of slot: how to read it}, see `layouts`.
_SLOTS: dict[str, Callable[[Any, Any], Any]] = {
    "any": lambda reader, content: reader.any(content),
    "count": lambda _, content: check_count(content, "a count"),
    "flag": lambda _, content: _of_type(content, bool),
    "items": _items,
    "keys": _keys,
    "list": _list,
    "number": lambda reader, content: _of_type(reader.js(content), float),
    "object": lambda reader, content: reader.of_class(content, JSObject),
    "object?": lambda reader, content: reader.prototype(content),
    "pairs": _pairs,
    "reactions": _reactions,
    "slots": _slots,
    "string": lambda _, content: _of_type(content, str),
    "string?": lambda _, content: None if content is None else _of_type(content, str),
    "strings": _strings,
    "trace": _trace,
    "value": lambda reader, content: reader.js(content),
}
