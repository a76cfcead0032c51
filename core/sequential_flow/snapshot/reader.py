"""Snapshot -> Machine. Nothing that is read is trusted; whatever is wrong raises SnapshotInvalid.

A machine is built completely before anybody sees it: shells of all heap entries first, so that
they can refer to each other, then their contents, then the changed intrinsics, then the roots. What
can't be checked without running the script (that a local holds what its code expects there) fails
when it runs, also with SnapshotInvalid: see `Machine.run`.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from ..compiler.program import SourceProgram, compile_script
from ..compiler.template import Program
from ..errors import SnapshotInvalid
from ..limits import Limits
from ..machine import SUPPORT, Machine
from ..runtime.frames import Frame
from ..runtime.objects import DEFAULT, Accessor, JSObject, JSProxy
from ..runtime.promises import JSPromise
from ..runtime.values import EMPTY, HOLE, TDZ, WELL_KNOWN_SYMBOLS, PrivateName, Symbol, undefined
from ..syntax.errors import ScriptSyntaxError
from ..syntax.source import from_utf16, to_utf16
from ..web.requests import Outstanding, Request
from .digest import source_digest
from .entries import Entries
from .errors import check_count, check_list, invalid
from .frames import TIMER_JOBS, is_timer, read_frame, read_job
from .intrinsics_difference import Restored, apply_change
from .requests import is_request
from .writer import FORMAT, MAX_INTEGER

#: The members that a snapshot must have.
_REQUIRED = {"format", "source", "style", "phase", "spent"}
_OPTIONAL = {
    "shared_realm",
    "completion",
    "stack",
    "jobs",
    "pending",
    "awaited",
    "value",
    "new_target",
    "unhandled",
    "templates",
    "lexicals",
    "logs",
    "globals",
    "intrinsics",
    "shapes",
    "heap",
}
#: Their strings are Unicode, not UTF-16 code units.
_OUTSIDE = ("pending",)

_NAMED: dict[str, Any] = {
    "nan": float("nan"),
    "inf": float("inf"),
    "-inf": float("-inf"),
}
_STRINGS = frozenset((str,))
_INTERNAL: dict[str, Any] = {"hole": HOLE, "tdz": TDZ, "empty": EMPTY}
#: Hexadecimal digits of a bigint at most: more than the engine makes.
_MAX_DIGITS = 1 << 24


def load(text: str, source: str, limits: Limits | None = None) -> Machine:
    """The machine that `dump` wrote, for the same source text."""
    try:
        return Reader(_parse(text)).machine(source, limits or Limits())
    except RecursionError:
        raise SnapshotInvalid("the snapshot is nested too deeply") from None
    except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError) as error:
        # Everything is checked, so this is never met; but nobody should see it if it is.
        raise SnapshotInvalid(f"the snapshot is damaged: {error!r}") from error


def _parse(text: object) -> dict[str, Any]:
    """The members of the snapshot."""
    if type(text) is not str:
        raise SnapshotInvalid("a snapshot is a text")
    try:
        parsed = _decode(text)
    except ValueError as error:
        raise SnapshotInvalid(f"the snapshot is not JSON: {error}") from None
    if type(parsed) is not dict:
        raise SnapshotInvalid("a snapshot is a JSON object")
    version = parsed.get("format")
    if type(version) is not int or version != FORMAT:
        raise SnapshotInvalid(f"the snapshot's format is {version!r}; this release reads {FORMAT}")
    names = set(parsed)
    if not names >= _REQUIRED or not names <= _REQUIRED | _OPTIONAL:
        wrong = sorted(_REQUIRED - names) + sorted(names - _REQUIRED - _OPTIONAL)
        raise SnapshotInvalid(f"the snapshot lacks or should not have the member {wrong[0]!r}")
    if "\\ud" in text or "\\uD" in text or not text.isascii():
        for name in names.difference(_OUTSIDE):
            parsed[name] = _code_units(parsed[name])
    return parsed


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member stands there twice")
    return members


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


_decode = json.JSONDecoder(object_pairs_hook=_members, parse_constant=_no_constant).decode


def _code_units(tree: Any) -> Any:
    """`tree` with all its strings in UTF-16 code units, as JSON's decoder joins surrogate pairs."""
    if type(tree) is str:
        return to_utf16(tree)
    todo = [tree] if type(tree) is list else []
    while todo:
        branch = todo.pop()
        for at, part in enumerate(branch):
            if type(part) is str:
                branch[at] = to_utf16(part)
            elif type(part) is list:
                todo.append(part)
    return tree


class Reader:
    """One snapshot being read. The attributes are set in the order of `machine`."""

    vm: Machine
    program: SourceProgram
    #: What the heap's entries are.
    heap: list[Any]
    shapes: list[tuple[Any, ...]]
    #: {(id of a function's tables, shape)} whose locals are known to fit.
    fitting: set[tuple[int, int]]
    #: Numbers of those with a private name: what it holds may be one, too.
    private_shapes: set[int]
    #: {program name of the prelude: Program}
    preludes: dict[str, Program]

    def __init__(self, members: dict[str, Any]) -> None:
        self.members = members
        self.heap = []
        self.shapes = []
        self.private_shapes = set()
        self.fitting = set()
        self.preludes = {}

    def machine(self, source: str, limits: Limits) -> Machine:
        members = self.members
        shared = members.get("shared_realm", False)
        if type(shared) is not bool:
            raise invalid("shared_realm is no flag")
        self.program = self._program(source, shared)
        style, phase = members["style"], members["phase"]
        if style not in ("direct", "promise") or phase not in ("script", "jobs"):
            raise invalid("style or phase is unknown")
        self.vm = vm = Machine(limits=limits, style=style)
        vm.program = self.program
        vm.phase = phase
        entries = self._read_heap()
        changes = self._each("intrinsics", self._change)
        self._roots(vm)
        for change in changes:
            apply_change(vm, change)
        if "globals" in members:
            self._globals(vm, self.record(members["globals"], self.js_special))
        _check_prototypes([*entries.unusual, *(c.intrinsic for c in changes)])
        spent = check_list(members["spent"], 3, "spent")
        vm.steps_used, vm.allocated, vm.requests_made = (check_count(n, "spent") for n in spent)
        if vm.pending and vm.pending[-1].id > vm.requests_made:
            raise invalid("a request is not counted")
        vm.restored = True
        return vm

    def _program(self, source: str, shared: bool) -> SourceProgram:
        try:
            program = compile_script(source, SUPPORT, expose_globals=shared)
        except ScriptSyntaxError as error:
            raise SnapshotInvalid(f"the source is no script: {error}") from None
        if source_digest(program.source) != self.members["source"]:
            raise SnapshotInvalid("the snapshot is of another source text")
        return program

    def _read_heap(self) -> Entries:
        written = check_list(self.members.get("heap", []), -1, "heap")
        entries = Entries(self)
        shell = entries.shell
        self.heap = [shell(entry) for entry in written]
        for keys in check_list(self.members.get("shapes", []), -1, "shapes"):
            shape = self.shape(keys)
            if not _STRINGS.issuperset(map(type, shape)) and any(
                type(key) is PrivateName for key in shape
            ):
                self.private_shapes.add(len(self.shapes))
            self.shapes.append(shape)
        fill = entries.fill
        for thing, entry in zip(self.heap, written, strict=True):
            fill(thing, entry)
        entries.finish()
        return entries

    # -- roots

    def _roots(self, vm: Machine) -> None:
        members = self.members
        if "completion" in members:
            kind, value = check_list(members["completion"], 2, "completion")
            if type(kind) is not int or not 0 <= kind <= 2:
                raise invalid("completion is malformed")
            vm.completion = (kind, self.any(value))
        vm.stack = self._each("stack", self._frame)
        jobs = self._each("jobs", lambda job: read_job(self, job))
        vm.jobs = deque(job for job in jobs if job[0] not in TIMER_JOBS)
        vm.timers = deque(job for job in jobs if job[0] in TIMER_JOBS)
        vm.pending = self._pending()
        if "awaited" in members:
            vm.awaited = self.of_class(members["awaited"], JSPromise)
        if "value" in members:
            vm.value = self.js(members["value"])
        if "new_target" in members:
            vm.new_target = self.of_class(members["new_target"], JSObject)
        vm.unhandled_rejections = self._each("unhandled", lambda v: self.of_class(v, JSPromise))
        vm.templates = dict(self._each("templates", self._template_object))
        vm.lexicals = dict(self._each("lexicals", self._lexical))
        vm.logs = self._each("logs", self._log)

    def _globals(self, vm: Machine, added: dict[Any, Any]) -> None:
        """Plain properties that were added to the global object.

        A name that has become a built-in since the snapshot was written is still the script's own.
        """
        spec = vm.find("%GlobalObject%")
        assert spec is not None
        own = {name: added.pop(name) for name in spec.properties.keys() & added.keys()}
        vm.globals.update(added)
        if own:
            defined = [(name, value, DEFAULT) for name, value in own.items()]
            apply_change(vm, Restored(vm.global_object, [], defined))

    def _each(self, name: str, read: Callable[[Any], Any]) -> list[Any]:
        written = self.members.get(name)
        if written is None:
            return []
        return [read(part) for part in check_list(written, -1, name)]

    def _frame(self, written: Any) -> Frame:
        return read_frame(self, written)

    def _pending(self) -> Outstanding:
        pending = self._each("pending", self._request)
        if any(one.id >= next_one.id for one, next_one in pairwise(pending)):
            raise invalid("the requests are not in the order of their ids")
        if sum(request.waiter is None for request in pending) > 1:
            raise invalid("the script stands still for two requests")
        return Outstanding(pending)

    def _request(self, written: Any) -> Request:
        number, kind, url, options, waiter = check_list(written, 5, "a request")
        if type(number) is not int or number < 1 or not is_request(kind, url, options):
            raise invalid("a request is malformed")
        waiting = None if waiter is None else self.any(waiter)
        if waiting is None or type(waiting) is JSPromise or (kind == "sleep" and is_timer(waiting)):
            return Request(number, kind, url, options, waiting)
        raise invalid("nothing waits for a request")

    def _template_object(self, written: Any) -> tuple[tuple[str, int], JSObject]:
        program, number, array = check_list(written, 3, "a template object")
        self.template_program(program)
        return (program, check_count(number, "its number")), self.of_class(array, JSObject)

    def _lexical(self, written: Any) -> tuple[str, Any]:
        name, record, index, constant = check_list(written, 4, "a global name")
        env = self.of_class(record, list)
        if type(name) is not str or check_count(index, "an index") >= len(env):
            raise invalid("a global name is malformed")
        return name, (env, index, bool(constant))

    def _log(self, written: Any) -> dict[str, str]:
        level, text = check_list(written, 2, "a log entry")
        if type(level) is not str or type(text) is not str:
            raise invalid("a log entry is malformed")
        return {"level": level, "text": from_utf16(text)}

    def _change(self, written: Any) -> Restored:
        """A changed intrinsic."""
        check_list(written, -1, "a changed intrinsic")
        if len(written) not in (3, 5, 8) or type(written[0]) is not str:
            raise invalid("a changed intrinsic is malformed")
        intrinsic = self.intrinsic(written[0])
        removed = [self.key(key) for key in check_list(written[1], -1, "removed keys")]
        defined = [self.property(record) for record in check_list(written[2], -1, "properties")]
        change = Restored(intrinsic, removed, defined)
        if len(written) > 3:
            proto, extensible = self.prototype(written[3]), written[4]
            if type(extensible) is not bool:
                raise invalid("a changed intrinsic is malformed")
            change.more = (proto, extensible)
        if len(written) > 5:
            items, length, writable = written[5:]
            if not hasattr(intrinsic, "items") or type(writable) is not bool:
                raise invalid("a changed intrinsic is malformed")
            read = self.items(check_list(items, -1, "elements"))
            size = None if length is None else check_count(length, "a length")
            change.elements = (read, size, writable)
        return change

    # -- values

    def values(self, written: list[Any], special: Callable[[list[Any]], Any]) -> list[Any]:
        """The values that Vs stand for; `special` reads those that are arrays."""
        read: list[Any] = []
        add = read.append
        for value in written:
            kind = type(value)
            if kind is str or value is None or kind is bool:
                add(value)
            elif kind is list:
                add(special(value))
            elif kind is int and -MAX_INTEGER <= value <= MAX_INTEGER:
                add(float(value))
            elif kind is float and value - value == 0.0:
                add(value)
            else:
                raise invalid("no value is written like that")
        return read

    def items(self, written: list[Any]) -> list[Any]:
        """The elements of an array: JavaScript values and holes."""
        if len(written) > 16:
            kinds = set(map(type, written))
            if kinds == {int}:
                if max(written) <= MAX_INTEGER and min(written) >= -MAX_INTEGER:
                    return list(map(float, written))
            elif kinds <= {str, bool, type(None)}:
                return written
        return self.values(written, self.element)

    def js(self, written: Any) -> Any:
        """One JavaScript value."""
        if type(written) is list:
            return self.js_special(written)
        return self.values([written], self.js_special)[0]

    def any(self, written: Any) -> Any:
        """One value, which scripts may not be allowed to see."""
        if type(written) is list:
            return self.any_special(written)
        return self.values([written], self.any_special)[0]

    def js_special(self, written: list[Any]) -> Any:
        if not written:
            return undefined
        found = self._special(written)
        if isinstance(found, (JSObject, Symbol)) or type(found) in (float, int):
            return found
        raise invalid("a value is of a kind that scripts never see")

    def element(self, written: list[Any]) -> Any:
        return HOLE if written == ["hole"] else self.js_special(written)

    def any_special(self, written: list[Any]) -> Any:
        if not written:
            return undefined
        first = written[0]
        if len(written) == 1:
            if type(first) is int and 0 <= first < len(self.heap):
                return self.heap[first]
            if type(first) is list:
                return tuple(self.values(first, self.any_special))
            if type(first) is str and first in _INTERNAL:
                return _INTERNAL[first]
        return self._special(written)

    def _special(self, written: list[Any]) -> Any:
        first = written[0]
        if len(written) == 1:
            if type(first) is int and 0 <= first < len(self.heap):
                return self.heap[first]
            if type(first) is str:
                return _NAMED[first] if first in _NAMED else self.intrinsic(first)
        elif len(written) == 2 and type(first) is str:
            return self._named_special(first, written[1])
        raise invalid("a value is malformed")

    def _named_special(self, kind: str, what: Any) -> Any:
        if kind == "int":
            return _integer(what)
        if type(what) is str:
            if kind == "symbol" and what in WELL_KNOWN_SYMBOLS:
                return WELL_KNOWN_SYMBOLS[what]
            if kind == "for":
                registry = self.vm.symbol_registry
                found = registry.get(what)
                if found is None:
                    found = registry[what] = Symbol(what, what)
                return found
        raise invalid("a value is malformed")

    def intrinsic(self, name: str) -> Any:
        """The intrinsic of that name."""
        found = self.vm.intrinsics.get(name)
        if found is not None:
            return found
        if len(name) > 200 or name[:1] != "%" or name[-1:] != "%" or len(name) < 3:
            raise invalid("an intrinsic's name is malformed")
        try:
            found = self.vm.intrinsic(name)
            if isinstance(found, JSObject):
                return found
        except (AssertionError, AttributeError, LookupError, TypeError, ValueError):
            pass
        raise invalid(f"there is no intrinsic {name}")

    def of_class(self, written: Any, kind: type) -> Any:
        """A value of that Python class."""
        found = self.any(written)
        if not isinstance(found, kind):
            raise invalid(f"a {kind.__name__} is missing")
        return found

    def prototype(self, written: Any) -> Any:
        """An object or None."""
        return None if written is None else self.of_class(written, JSObject)

    # -- properties

    def key(self, written: Any) -> Any:
        """A property key."""
        if type(written) is str:
            return written
        found = self.any_special(written) if type(written) is list else None
        if isinstance(found, (Symbol, PrivateName)):
            return found
        raise invalid("a key is malformed")

    def shape(self, written: Any) -> tuple[Any, ...]:
        """A list of distinct keys."""
        check_list(written, -1, "a shape")
        if _STRINGS.issuperset(map(type, written)):
            keys = tuple(written)
        else:
            keys = tuple([self.key(key) for key in written])
        if len(set(keys)) != len(keys):
            raise invalid("a shape has a key twice")
        return keys

    def record(self, written: list[Any], special: Callable[[list[Any]], Any]) -> dict[Any, Any]:
        """{key: value} of ``[shape, V, …]``."""
        if type(written) is not list or not written:
            raise invalid("properties are malformed")
        number = written[0]
        if type(number) is not int or not 0 <= number < len(self.shapes):
            raise invalid("there is no such shape")
        if number in self.private_shapes:
            special = self.any_special
        values = self.values(written, special)
        keys = self.shapes[number]
        if len(keys) + 1 != len(values):
            raise invalid("properties do not fit their shape")
        return dict(zip(keys, values[1:], strict=True))

    def property(self, written: Any) -> tuple[Any, Any, int]:
        """(key, value or Accessor, attributes)"""
        if type(written) is not list or len(written) not in (3, 4):
            raise invalid("a property is malformed")
        flags = written[1]
        if type(flags) is not int or not 0 <= flags <= 7:
            raise invalid("a property's attributes are malformed")
        key = self.key(written[0])
        if len(written) == 3:
            if type(key) is PrivateName:
                return key, self.any(written[2]), flags
            return key, self.js(written[2]), flags
        halves = self.js(written[2]), self.js(written[3])
        for half in halves:
            if half is not undefined and not getattr(half, "callable", False):
                raise invalid("an accessor is no function")
        if flags & 1:
            raise invalid("an accessor can't be writable")
        return key, Accessor(*halves), flags

    # -- programs

    def template(self, written: Any) -> Any:
        """The FunctionTemplate of an index, or of [prelude file, index]."""
        if type(written) is int:
            program: Program = self.program
            index: Any = written
        else:
            name, index = check_list(written, 2, "a function")
            program = self.template_program(name)
        if type(index) is not int or not 0 <= index < len(program.templates):
            raise invalid("there is no such function")
        return program.templates[index]

    def template_program(self, name: Any) -> Program:
        """The program of that name."""
        if type(name) is not str:
            raise invalid("there is no such program")
        if name == self.program.name:
            return self.program
        found = self.preludes.get(name)
        if found is None:
            try:
                found = self.preludes[name] = self.vm.load_prelude(name)
            except (LookupError, OSError, ValueError):
                raise invalid("there is no such program") from None
        return found


def _integer(written: Any) -> int:
    if type(written) is int and -MAX_INTEGER <= written <= MAX_INTEGER:
        return written
    if type(written) is str and len(written) <= _MAX_DIGITS:
        try:
            value = int(written, 16)
        except ValueError:
            pass
        else:
            if hex(value) == written and not -MAX_INTEGER <= value <= MAX_INTEGER:
                return value
    raise invalid("an integer is malformed")


def _check_prototypes(unusual: list[Any]) -> None:
    """Chains of prototypes must end."""
    good: set[int] = set()
    for thing in unusual:
        chain: set[int] = set()
        while thing is not None and id(thing) not in good:
            if id(thing) in chain:
                raise invalid("a prototype chain is a ring")
            chain.add(id(thing))
            thing = None if type(thing) is JSProxy else thing.proto
        good |= chain
