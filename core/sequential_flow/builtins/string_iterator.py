"""%StringIteratorPrototype%: the code points of a string, one after the other.

https://tc39.es/ecma262/#sec-string-iterator-objects
"""

from __future__ import annotations

from typing import Any

from ..runtime.intrinsics import Data, ObjectSpec
from ..runtime.objects import CONFIGURABLE, JSObject
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, undefined
from .string_arguments import convert


class JSStringIterator(JSObject):
    """text: what is iterated, None once it is exhausted. position: where the next code point is."""

    __slots__ = ("position", "text")
    class_name = "String Iterator"
    saved = ("text", "position")
    plain = False

    text: str | None
    position: int


def string_prototype_iterator(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not str:
        return convert(vm, fn, this, (), "")
    vm.allocated += 100
    created = JSStringIterator()
    created.props = {}
    created.proto = vm.intrinsic("%StringIteratorPrototype%")
    created.ext = None
    created.text = this
    created.position = 0
    return created


def next_code_point(iterator: JSStringIterator) -> str | None:
    """The next code point as one or two code units, None at the end."""
    text = iterator.text
    if text is None:
        return None
    start = iterator.position
    if start >= len(text):
        iterator.text = None
        return None
    end = start + 1
    unit = text[start]
    if "\ud800" <= unit <= "\udbff" and end < len(text) and "\udc00" <= text[end] <= "\udfff":
        end += 1
    iterator.position = end
    return text[start:end]


def string_iterator_prototype_next(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSStringIterator:
        raise vm.type_error("next method called on incompatible receiver: no String Iterator")
    value = next_code_point(this)
    if value is None:
        return vm.object({"value": undefined, "done": True})
    return vm.object({"value": value, "done": False})


INTRINSICS = {
    "%StringIteratorPrototype%": ObjectSpec(
        {
            "next": (string_iterator_prototype_next, 0),
            SYMBOL_TO_STRING_TAG: Data("String Iterator", CONFIGURABLE),
        },
        proto="%IteratorPrototype%",
    ),
}
