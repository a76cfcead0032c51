"""Objects around an iterator record: helpers, wrapped iterators, async-from-sync iterators.

``record`` is a plain object of the prelude: ``{iterator, next, ...}``; scripts never see it.
"""

from __future__ import annotations

from typing import Any

from .objects import JSObject
from .values import Value


class JSIteratorRecord(JSObject):
    """The common part."""

    __slots__ = ("record",)
    saved = ("record",)
    plain = False

    record: JSObject


class JSIteratorHelper(JSIteratorRecord):
    """What Iterator.prototype.map and the like return."""

    __slots__ = ()
    class_name = "Iterator Helper"


class JSWrappedIterator(JSIteratorRecord):
    """What Iterator.from makes of an object that does not inherit from %Iterator.prototype%."""

    __slots__ = ()
    class_name = "Wrap For Valid Iterator"


class JSAsyncFromSyncIterator(JSIteratorRecord):
    """The async iterator of a sync one; scripts only meet its methods."""

    __slots__ = ()
    class_name = "Async-from-Sync Iterator"


def _new(vm: Any, kind: type[JSIteratorRecord], proto: str, record: JSObject) -> Any:
    vm.allocated += 200
    created = kind()
    created.props = {}
    created.proto = vm.intrinsic(proto)
    created.ext = None
    created.record = record
    return created


def iterator_helper(vm: Any, record: JSObject) -> JSIteratorHelper:
    created: JSIteratorHelper = _new(vm, JSIteratorHelper, "%IteratorHelperPrototype%", record)
    return created


def wrapped_iterator(vm: Any, record: JSObject) -> JSWrappedIterator:
    name = "%WrapForValidIteratorPrototype%"
    created: JSWrappedIterator = _new(vm, JSWrappedIterator, name, record)
    return created


def create_async_from_sync_iterator(
    vm: Any, iterator: JSObject, next_method: Value
) -> JSAsyncFromSyncIterator:
    """CreateAsyncFromSyncIterator; its ``next`` is %AsyncFromSyncIteratorPrototype.next%."""
    record = vm.object({"iterator": iterator, "next": next_method})
    name = "%AsyncFromSyncIteratorPrototype%"
    created: JSAsyncFromSyncIterator = _new(vm, JSAsyncFromSyncIterator, name, record)
    return created
