"""What the prelude's iterator functions call on."""

from __future__ import annotations

from typing import Any

from ..runtime.iterator_records import (
    JSAsyncFromSyncIterator,
    JSIteratorHelper,
    JSWrappedIterator,
    iterator_helper,
    wrapped_iterator,
)
from ..runtime.objects import JSObject
from ..runtime.values import Value
from .map import incompatible


def helper_record(vm: Any, value: Value) -> JSObject:
    if type(value) is not JSIteratorHelper:
        raise incompatible(vm, "Iterator Helper.prototype.next", value)
    return value.record


def wrapped_record(vm: Any, value: Value) -> JSObject:
    if type(value) is not JSWrappedIterator:
        raise incompatible(vm, "%WrapForValidIteratorPrototype%.next", value)
    return value.record


def async_from_sync_record(vm: Any, value: Value) -> JSObject:
    if type(value) is not JSAsyncFromSyncIterator:
        raise incompatible(vm, "%AsyncFromSyncIteratorPrototype%.next", value)
    return value.record


OPERATIONS = {
    "AsyncFromSyncRecord": async_from_sync_record,
    "HelperRecord": helper_record,
    "IteratorHelper": iterator_helper,
    "WrappedIterator": wrapped_iterator,
    "WrappedRecord": wrapped_record,
}
