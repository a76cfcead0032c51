"""Machine -> Snapshot. The format, version 1, one line of ASCII JSON::

    {"format":1, "source":"<sha-256 of the source text, 32 hex digits>", "style":"direct",
     "phase":"script", "spent":[steps, bytes charged, requests],
     "stack":[frame, …],           innermost last
     …                             the other members of `_roots`, each left out when it is empty
     "intrinsics":[change, …],     see `intrinsics_difference`
     "shapes":[[key, …], …],       the lists of keys that objects and frames have
     "heap":[entry, …]}

A value, V           JSON                        A value, V           JSON
number               5, 0.1, -0.0                symbol (well-known)  ["symbol","iterator"]
NaN, ±Infinity       ["nan"] ["inf"] ["-inf"]    symbol (registered)  ["for","key"]
string               "text"                      intrinsic            ["%Array.prototype.map%"]
boolean, null        true, false, null           anything else        [7], the heap's entry 7
undefined            []                          bigint, Python int   ["int",5], ["int","0x1f…"]
hole, TDZ, empty     ["hole"] ["tdz"] ["empty"]  tuple                [[V, …]]

An entry of the heap      JSON
plain object              [shape, V, …]                     of %Object.prototype%
dense array               ["array", V, …]                   of %Array.prototype%
Environment Record, list  ["list", V, …]
closure                   ["function", f, env, (this, home, data, (tail))]
run-time built-in         ["native", kind, name, length, data, (tail)]
generator, coroutine      ["generator", function, this, state, pc, values, promise, queue, (tail)]
array                     ["full_array", [V, …], tail]
plain object              ["plain", tail]
others                    [tag, slot, …, (tail)]            see `layouts`

A generator whose locals stand in a frame, or that has ended, has ``raw, null`` for pc and values.
Parts in parentheses are left out when they are as usual. f is an index into the script's functions,
or [prelude file, index]. A tail is ``prototype V, [shape, V, …]``, or for an object with Extras
``prototype V, [[key, attributes, V] | [key, attributes, get V, set V], …], [extensible]`` (arrays:
``[extensible, length | null, length writable]``). A function whose own properties wait for their
first use has the prototype alone, or nothing; an error whose ``stack`` waits has the first form.
Keys are "text" or the V of a symbol or private name.

A frame         ["call", function, this, pc, values], ["generator", generator, pc, values] or
                ["native", name, [V, …], [[is throw, V], …]]
values          [shape, V, …]; the shape lists names of locals

The walk: roots in the order of the members, then the heap's entries in the order in which they were
first mentioned. So the text is a function of the machine's state, and writing a restored machine
gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from math import copysign
from typing import Any

from ..runtime.frames import Activation, GeneratorActivation, NativeFrame
from ..runtime.functions import function_prototype
from ..runtime.generators import AWAITING, COMPLETED, JSGenerator
from ..runtime.objects import (
    DEFAULT,
    LAZY_ERROR,
    LAZY_FUNCTION,
    Extras,
    IrregularArray,
    JSArray,
    JSError,
    JSFunction,
    JSObject,
)
from ..runtime.values import (
    EMPTY,
    HOLE,
    TDZ,
    WELL_KNOWN_SYMBOLS,
    Symbol,
    undefined,
)
from .digest import source_digest
from .intrinsics_difference import changes
from .layouts import NO_PROTOTYPE, OBJECTS, RECORDS, VARIOUS, tag_of

#: The version of the format. A later release reads all earlier ones, see FORMAT.md.
FORMAT = 1
#: Integral numbers up to here are written without a fraction.
MAX_INTEGER = 1 << 53

#: {id: JSON} of what is the same in every machine.
_FIXED: dict[int, Any] = {
    id(undefined): [],
    id(HOLE): ["hole"],
    id(TDZ): ["tdz"],
    id(EMPTY): ["empty"],
    **{id(symbol): ["symbol", name] for name, symbol in WELL_KNOWN_SYMBOLS.items()},
}
_PRIMITIVE = {str, bool, type(None)}
_encode = json.JSONEncoder(check_circular=False, allow_nan=False, separators=(",", ":")).encode


def dump(machine: Any) -> str:
    """The snapshot of a machine that has started and has not ended."""
    if machine.phase not in ("script", "jobs"):
        raise ValueError("only a machine that has started and has not ended has a snapshot")
    return _encode(Writer(machine).snapshot())


class Writer:
    """One snapshot being written."""

    __slots__ = (
        "known",
        "machine",
        "on_stack",
        "order",
        "shape_numbers",
        "shapes",
    )

    def __init__(self, machine: Any) -> None:
        self.machine = machine
        #: {id of an object: its V}.
        self.known = known = _FIXED.copy()
        for name, intrinsic in machine.intrinsics.items():
            known[id(intrinsic)] = [name]
        for function in machine.prelude_functions.values():
            if id(function) not in known:
                known[id(function)] = [prelude_name(function)]
        #: What has entries in the heap.
        self.order: list[Any] = []
        self.shape_numbers: dict[tuple[Any, ...], int] = {}
        self.shapes: list[list[Any]] = []
        #: Generators whose locals stand in a frame.
        self.on_stack: set[int] = set()

    def snapshot(self) -> dict[str, Any]:
        machine = self.machine
        written: dict[str, Any] = {
            "format": FORMAT,
            "source": source_digest(machine.program.source),
            "style": machine.style,
            "phase": machine.phase,
            "spent": [machine.steps_used, machine.allocated, machine.requests_made],
        }
        for frame in machine.stack:
            if type(frame) is GeneratorActivation:
                self.on_stack.add(id(frame.generator))
        self._roots(written)
        entry = self.entry
        heap = [entry(thing) for thing in self.order]
        if self.shapes:
            written["shapes"] = self.shapes
        if heap:
            written["heap"] = heap
        return written

    def _roots(self, written: dict[str, Any]) -> None:
        machine = self.machine
        value = self.value
        if machine.program.expose_globals:
            written["shared_realm"] = True
        if machine.completion[0] or machine.completion[1] is not undefined:
            written["completion"] = [machine.completion[0], value(machine.completion[1])]
        if machine.stack:
            written["stack"] = [self.frame(frame) for frame in machine.stack]
        if machine.jobs or machine.timers:
            jobs = [*machine.jobs, *machine.timers]
            written["jobs"] = [[kind, *self.values(parts)] for kind, parts in jobs]
        if machine.pending:
            written["pending"] = [
                [r.id, r.kind, r.url, r.options, value(r.waiter)] for r in machine.pending
            ]
        if machine.awaited is not None:
            written["awaited"] = value(machine.awaited)
        if machine.value is not undefined:
            written["value"] = value(machine.value)
        if machine.new_target is not undefined:
            written["new_target"] = value(machine.new_target)
        if machine.unhandled_rejections:
            written["unhandled"] = self.values(machine.unhandled_rejections)
        if machine.templates:
            written["templates"] = [
                [program, number, value(array)]
                for (program, number), array in machine.templates.items()
            ]
        if machine.lexicals:
            written["lexicals"] = [
                [name, value(env), index, constant]
                for name, (env, index, constant) in machine.lexicals.items()
            ]
        if machine.logs:
            written["logs"] = [[entry["level"], entry["text"]] for entry in machine.logs]
        added, changed = changes(machine, self)
        if added:
            written["globals"] = self.record(added)
        if changed:
            written["intrinsics"] = changed

    # -- values

    def value(self, value: Any) -> Any:
        """The V of one value."""
        kind = type(value)
        if kind in _PRIMITIVE:
            return value
        return number(value) if kind is float else self.special(value)

    def values(self, source: Iterable[Any]) -> list[Any]:
        """The Vs of several values."""
        written: list[Any] = []
        add = written.append
        known = self.known
        for value in source:
            kind = type(value)
            if kind is str or value is None or kind is bool:
                add(value)
            elif kind is float:
                if value.is_integer() and value and -MAX_INTEGER <= value <= MAX_INTEGER:
                    add(int(value))
                else:
                    add(number(value))
            else:
                found = known.get(id(value))
                add(self.special(value) if found is None else found)
        return written

    def items(self, source: list[Any]) -> list[Any]:
        """The same for lists that may be long."""
        if len(source) > 16:
            kinds = set(map(type, source))
            if kinds <= _PRIMITIVE:
                return source
            if kinds == {float}:
                integers = plain_integers(source)
                if integers is not None:
                    return integers
        return self.values(source)

    def special(self, value: Any) -> Any:
        """The V of what is no primitive value of JSON."""
        found = self.known.get(id(value))
        if found is not None:
            return found
        kind = type(value)
        if kind is tuple:
            return [self.values(value)]
        if kind is int:
            return ["int", value if -MAX_INTEGER <= value <= MAX_INTEGER else hex(value)]
        if kind is Symbol and value.registered is not None:
            return ["for", value.registered]
        order = self.order
        reference = self.known[id(value)] = [len(order)]
        order.append(value)
        return reference

    def shape(self, keys: tuple[Any, ...]) -> int:
        """The number of a list of keys."""
        found = self.shape_numbers.get(keys)
        if found is None:
            found = self.shape_numbers[keys] = len(self.shapes)
            self.shapes.append(self.values(keys))
        return found

    def record(self, values: dict[Any, Any]) -> list[Any]:
        """[shape, V, …]"""
        keys = tuple(values)
        shape = self.shape_numbers.get(keys)
        if shape is None:
            shape = self.shape(keys)
        return [shape, *self.values(values.values())]

    # -- entries

    def entry(self, thing: Any) -> list[Any]:
        """The heap's entry of something."""
        kind = type(thing)
        if kind is JSObject:
            if thing.proto is self.machine.object_prototype:
                return self.record(thing.props)
            return ["plain", *self.tail(thing)]
        if kind is list:
            return ["list", *self.items(thing)]
        if kind is JSArray or kind is IrregularArray:
            return self.array(thing)
        if kind is JSFunction:
            return self.function(thing)
        if kind is JSGenerator:
            return self.generator(thing)
        return self.other(thing)

    def array(self, array: JSArray) -> list[Any]:
        items = self.items(array.items)
        if array.ext is None and not array.props and array.proto is self.machine.array_prototype:
            return ["array", *items]
        written = ["full_array", items, *self.tail(array)]
        if array.ext is not None:
            written[-1] += [array.ext.length, array.ext.length_writable]
        return written

    def tail(self, thing: JSObject) -> list[Any]:
        """prototype, properties and flags."""
        ext = thing.ext
        if ext is None and type(thing) is JSError:
            ext = thing.ext = Extras()
        if ext is None or ext is LAZY_FUNCTION or ext is LAZY_ERROR:
            return [self.value(thing.proto), self.record(thing.props)]
        return [self.value(thing.proto), self.properties(thing), [ext.extensible]]

    def properties(self, thing: JSObject) -> list[Any]:
        """The properties of an object with Extras."""
        ext = thing.ext
        assert ext is not None
        props = thing.props
        attributes = ext.attributes
        written = []
        for key in props if ext.order is None else property_order(thing):
            flags = attributes.get(key, DEFAULT)
            if key in ext.accessors:
                accessor = ext.accessors[key]
                written.append(self.values((key, accessor.get, accessor.set)))
            else:
                written.append(self.values((key, props[key])))
            written[-1].insert(1, flags)
        return written

    def function(self, function: JSFunction) -> list[Any]:
        info = function.info
        lazy = function.ext is LAZY_FUNCTION
        if info.kind == "native":
            written: list[Any] = ["native", info.intrinsic, info.name, info.length]
            written.append(self.value(function.data))
            usual = self.machine.function_prototype
        else:
            usual = self.machine.function_prototype
            if info.kind != "function" and info.kind != "method":
                usual = function_prototype(self.machine, info)
            written = ["function", self.template(info), self.value(function.env)]
            if (
                lazy
                and function.proto is usual
                and function.this_value is undefined
                and function.home is None
                and function.data is None
                and not function.props
            ):
                return written
            written += self.values((function.this_value, function.home, function.data))
        if not lazy or function.props:
            written += self.tail(function)
        elif function.proto is not usual:
            written.append(self.value(function.proto))
        return written

    def template(self, info: Any) -> Any:
        """Which function of which program."""
        program = info.program
        if program is self.machine.program:
            return info.index
        if program.is_prelude:
            return [program.name, info.index]
        raise ValueError("a snapshot can hold functions of one script only")

    def generator(self, generator: JSGenerator) -> list[Any]:
        written = ["generator", *self.values((generator.function, generator.this))]
        written.append(generator.state)
        if id(generator) in self.on_stack or generator.state in (COMPLETED, AWAITING):
            written += [generator.raw, None]
        else:
            template = generator.function.info
            names = dict(zip(template.saved, generator.values, strict=True))
            live = template.live_values(generator.pc, names)
            kept = {name: value for name, value in live.items() if value is not None}
            written += [generator.pc, self.record(kept)]
        written.append(self.value(generator.promise))
        queue = generator.queue
        if queue is None:
            written.append(None)
        else:
            written.append([[kind, *self.values(parts)] for kind, *parts in queue])
        if generator.proto is not None or generator.props or generator.ext is not None:
            written += self.tail(generator)
        return written

    def other(self, thing: Any) -> list[Any]:
        """Everything else, by its Layout."""
        if type(thing) is JSError:
            thing.settle(self.machine)
        tag = tag_of(type(thing))
        layout = OBJECTS.get(tag)
        if layout is None:
            layout = RECORDS[tag]
        written: list[Any] = [tag]
        for name, kind in layout.slots:
            written.append(self.slot(kind, getattr(thing, name, "")))
        if tag in OBJECTS and not self._is_usual(thing, layout.proto):
            written += self.tail(thing)
        return written

    def _is_usual(self, thing: JSObject, proto: str) -> bool:
        if thing.props or thing.ext is not None or proto == VARIOUS:
            return False
        if proto == NO_PROTOTYPE:
            return thing.proto is None
        return self.known.get(id(thing.proto)) == [proto]

    def slot(self, kind: str, content: Any) -> Any:
        """The JSON of an internal slot."""
        if kind in ("items", "list", "pairs"):
            return self.items(content)
        if kind in ("value", "any", "object", "object?", "number"):
            return self.value(content)
        if kind == "keys":
            return self.items(content[::2])
        if kind == "reactions":
            return None if content is None else self.values(content)
        if kind == "strings":
            return [part for pair in content.items() for part in pair]
        return content

    # -- frames

    def frame(self, frame: Any) -> list[Any]:
        if type(frame) is Activation:
            named = self.record(frame.values)
            return ["call", *self.values((frame.function, frame.this)), frame.pc, named]
        if type(frame) is GeneratorActivation:
            return ["generator", self.value(frame.generator), frame.pc, self.record(frame.values)]
        assert type(frame) is NativeFrame
        results = [[is_throw, self.value(value)] for is_throw, value in frame.results]
        return ["native", frame.name, self.values(frame.arguments), results]


def number(value: float) -> Any:
    """The V of a number."""
    if value.is_integer() and -MAX_INTEGER <= value <= MAX_INTEGER:
        if value:
            return int(value)
        return 0 if copysign(1.0, value) > 0 else -0.0
    if value - value == 0.0:
        return value
    return ["nan"] if value != value else ["inf"] if value > 0 else ["-inf"]


def plain_integers(source: list[float]) -> list[int] | None:
    """The numbers as ints, None when that would lose something."""
    try:
        integers = list(map(int, source))
    except (ValueError, OverflowError):
        return None
    if integers != source or max(integers) > MAX_INTEGER or min(integers) < -MAX_INTEGER:
        return None
    if 0 in integers and any(copysign(1.0, value) < 0 for value in source if not value):
        return None
    return integers


def property_order(thing: JSObject) -> Iterable[Any]:
    """All keys of an object with Extras, in creation order; private names may stand behind."""
    ext = thing.ext
    assert ext is not None
    assert ext.order is not None
    order = ext.order
    missing = [key for key in thing.props if key not in order]
    return [*order, *missing] if missing else order


def prelude_name(function: JSFunction) -> str:
    """The name of a function at the top level of a prelude file."""
    return f"%prelude:{function.info.program.name}.{function.info.name}%"
