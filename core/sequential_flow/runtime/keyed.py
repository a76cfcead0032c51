"""What Map and Set objects keep: an insertion-ordered list of pairs and an index of its keys.

``entries`` is flat, ``[key, value, key, value, ...]``; a deleted pair leaves EMPTY twice, and
``index`` says at which place the key of a live pair stands. So an iterator is a list and a place
in it, and sees what is added while it runs. When most of a list is deleted pairs, the live ones
move to a new list, and the old one becomes a forwarding note ``[FORWARD, new list, places of the
deleted pairs]`` that iterators still on it follow; ``clear`` does the same with an empty list.

Keys are compared by SameValueZero. Python holds that ``1.0 == 1 == True`` and that NaN differs from
itself, so `key_of` sets bigints, booleans and NaN apart; -0 is stored as +0.

A snapshot keeps ``contents``, the list without deleted pairs: reading it compacts the collection,
which scripts can't see; the setter must be given the complete list, because it builds the index.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from .objects import JSObject
from .values import EMPTY, Marker, Value, undefined

FORWARD = Marker("forward")
#: What an iterator that has come to its end stands on.
_NOWHERE: list[Any] = []

_NAN_KEY = Marker("NaN")
_TRUE_KEY = Marker("true")
_FALSE_KEY = Marker("false")
#: An index of this many deleted places is not worth compacting.
_FEW = 32


def key_of(value: Value) -> Any:
    """A Python dict key that is equal for values which are SameValueZero."""
    kind = type(value)
    if kind is float:
        return value if value == value else _NAN_KEY
    if kind is bool:
        return _TRUE_KEY if value else _FALSE_KEY
    if kind is int:
        return ("bigint", value)
    return value


class JSKeyed(JSObject):
    """A Map or a Set."""

    __slots__ = ("entries", "index")
    saved = ("contents",)
    plain = False

    entries: list[Any]
    index: dict[Any, int]

    @property
    def contents(self) -> list[Any]:
        if len(self.entries) != 2 * len(self.index):
            self.compact()
        return self.entries

    @contents.setter
    def contents(self, entries: list[Any]) -> None:
        self.entries = entries
        self.index = {key_of(entries[at]): at for at in range(0, len(entries), 2)}

    def put_entry(self, vm: Any, key: Value, value: Value) -> None:
        """Set the value of `key`, appending a pair when there is none."""
        kind = type(key)
        if kind is float:
            key = key + 0.0
        name = key if kind is str else key_of(key)
        at = self.index.get(name)
        if at is not None:
            self.entries[at + 1] = value
            return
        entries = self.entries
        vm.allocated += 130
        self.index[name] = len(entries)
        entries += (key, value)

    def remove_entry(self, key: Value) -> bool:
        at = self.index.pop(key_of(key), None)
        if at is None:
            return False
        entries = self.entries
        entries[at] = entries[at + 1] = EMPTY
        if len(entries) > 2 * _FEW and len(entries) > 4 * len(self.index):
            self.compact()
        return True

    def compact(self) -> None:
        """Move the live pairs to a new list."""
        old = self.entries
        deleted = [at for at in range(0, len(old), 2) if old[at] is EMPTY]
        live: list[Any] = []
        index = self.index
        for at in range(0, len(old), 2):
            if old[at] is not EMPTY:
                index[key_of(old[at])] = len(live)
                live += old[at : at + 2]
        self.entries = live
        old[:] = [FORWARD, live, deleted]

    def clear_entries(self) -> None:
        old = self.entries
        self.entries = []
        self.index = {}
        old[:] = [FORWARD, self.entries, None]

    def live_keys(self) -> list[Value]:
        """The keys in order, as a new list."""
        keys = self.entries[::2]
        if len(keys) != len(self.index):
            keys = [key for key in keys if key is not EMPTY]
        return keys


class JSMap(JSKeyed):
    """A Map object."""

    __slots__ = ()
    class_name = "Map"


class JSSet(JSKeyed):
    """A Set object; the values of its entries are undefined."""

    __slots__ = ()
    class_name = "Set"


def new_keyed(vm: Any, kind: type[JSKeyed], proto: JSObject) -> Any:
    """An empty Map or Set."""
    vm.allocated += 300
    created = kind()
    created.props = {}
    created.proto = proto
    created.ext = None
    created.entries = []
    created.index = {}
    return created


def new_set(vm: Any, values: list[Value]) -> JSSet:
    """A Set of %Set.prototype% with these values, which are distinct by SameValueZero."""
    created: JSSet = new_keyed(vm, JSSet, vm.intrinsic("%Set.prototype%"))
    vm.charge(130 * len(values))
    for value in values:
        created.put_entry(vm, value, undefined)
    return created


class JSKeyedIterator(JSObject):
    """A Map Iterator or Set Iterator.

    target: the collection, None at the end. kind: ``keys``, ``values`` or ``entries``.
    entries, at: the list it stands on, and the place of the pair that comes next.
    """

    __slots__ = ("at", "entries", "kind", "target")
    saved = ("target", "kind", "position")
    plain = False

    target: JSKeyed | None
    kind: str
    entries: list[Any]
    at: int

    @property
    def position(self) -> int:
        """The place in the compacted list."""
        if self.target is None:
            return 0
        _ = self.target.contents
        self.settle_place()
        return self.at

    @position.setter
    def position(self, at: int) -> None:
        # The list is looked up at the next step: the collection may not have been restored yet.
        self.at = at
        self.entries = _FROM_TARGET

    def settle_place(self) -> None:
        """Follow the forwarding notes to the list of the collection."""
        entries = self.entries
        if entries is _FROM_TARGET:
            assert self.target is not None
            self.entries = self.target.entries
            return
        while entries and entries[0] is FORWARD:
            _, following, deleted = entries
            self.at = 0 if deleted is None else self.at - 2 * bisect_left(deleted, self.at)
            entries = following
        self.entries = entries

    def advance(self) -> bool:
        """Go to the next pair, which then stands before ``at``; False at the end."""
        target = self.target
        if target is None:
            return False
        if self.entries is not target.entries:
            self.settle_place()
        entries = self.entries
        at = self.at
        size = len(entries)
        while at < size:
            if entries[at] is not EMPTY:
                self.at = at + 2
                return True
            at += 2
        self.target = None
        self.entries = _NOWHERE
        return False


#: Stands for the list of the collection in an iterator that was just restored.
_FROM_TARGET: list[Any] = [FORWARD]


class JSMapIterator(JSKeyedIterator):
    __slots__ = ()
    class_name = "Map Iterator"


class JSSetIterator(JSKeyedIterator):
    __slots__ = ()
    class_name = "Set Iterator"


def new_keyed_iterator(vm: Any, kind: str, target: JSKeyed) -> JSKeyedIterator:
    """CreateMapIterator, CreateSetIterator; kind: ``keys``, ``values`` or ``entries``."""
    vm.allocated += 150
    of_map = type(target) is JSMap
    created: JSKeyedIterator = JSMapIterator() if of_map else JSSetIterator()
    created.props = {}
    created.proto = vm.intrinsic("%MapIteratorPrototype%" if of_map else "%SetIteratorPrototype%")
    created.ext = None
    created.target = target
    created.kind = kind
    created.entries = target.entries
    created.at = 0
    return created


def keyed_step(vm: Any, iterator: JSKeyedIterator) -> Value:
    """The iterator's next value, EMPTY at its end."""
    if not iterator.advance():
        return EMPTY
    entries = iterator.entries
    at = iterator.at - 2
    kind = iterator.kind
    if kind == "entries":
        key = entries[at]
        is_map = type(iterator) is JSMapIterator
        return vm.array([key, entries[at + 1] if is_map else key])
    if kind == "keys" or type(iterator) is JSSetIterator:
        return entries[at]
    return entries[at + 1]
