"""The prototypes of what wraps an iterator (ECMA-262 27.1.2.1, 27.1.3.2.1.1, 27.1.6.2)."""

from __future__ import annotations

from ..runtime.intrinsics import Constant, FunctionSpec, Js, ObjectSpec
from ..runtime.iterator_records import create_async_from_sync_iterator
from ..runtime.objects import CONFIGURABLE
from ..runtime.values import SYMBOL_TO_STRING_TAG

async_from_sync_iterator = create_async_from_sync_iterator

INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%IteratorHelperPrototype%": ObjectSpec(
        {
            "next": Js("iterator", "helperNext"),
            "return": Js("iterator", "helperReturn"),
            SYMBOL_TO_STRING_TAG: Constant("Iterator Helper", CONFIGURABLE),
        },
        proto="%IteratorPrototype%",
    ),
    "%WrapForValidIteratorPrototype%": ObjectSpec(
        {
            "next": Js("iterator", "wrappedNext"),
            "return": Js("iterator", "wrappedReturn"),
        },
        proto="%IteratorPrototype%",
    ),
    "%AsyncFromSyncIteratorPrototype%": ObjectSpec(
        {
            "next": Js("async_from_sync", "next"),
            "return": Js("async_from_sync", "return_"),
            "throw": Js("async_from_sync", "throw_"),
        },
        proto="%AsyncIteratorPrototype%",
    ),
}
