"""Property attributes, accessors, Property Descriptors, array indices (ECMA-262 6.2.6, 10.1.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .values import EMPTY, Key, Symbol, Value, undefined

if TYPE_CHECKING:
    from .intrinsics import PropertySpec

WRITABLE = 1
ENUMERABLE = 2
CONFIGURABLE = 4
#: The attributes of a property that assignment made.
DEFAULT = WRITABLE | ENUMERABLE | CONFIGURABLE
#: The attributes of a built-in method.
HIDDEN = WRITABLE | CONFIGURABLE

#: 2^32 - 1, the first integer that is no array index.
MAX_ARRAY_LENGTH = 4294967295


class Accessor:
    """The [[Get]] and [[Set]] of an accessor property; `undefined` where absent."""

    __slots__ = ("get", "set")

    def __init__(self, get: Value = undefined, set: Value = undefined) -> None:
        self.get = get
        self.set = set


class Property:
    """One own property as found: ``value`` is a JavaScript value or an `Accessor`."""

    __slots__ = ("attributes", "value")

    def __init__(self, value: Any, attributes: int = DEFAULT) -> None:
        self.value = value
        self.attributes = attributes


class Extras:
    """What is unusual about an object.

    attributes: {key: flags} where they differ from DEFAULT.
    accessors:  {key: Accessor}; such a key is not in ``props``.
    order:      {key: None}, all keys in creation order, once there are accessors; else None.
    lazy:       {key: PropertySpec} of an intrinsic, for what has not been touched yet; else None.
    made:       {key: value} of the lazy data properties as they were made, while there is `lazy`.
    """

    __slots__ = (
        "accessors",
        "attributes",
        "extensible",
        "lazy",
        "length",
        "length_writable",
        "made",
        "order",
        "watcher",
    )

    def __init__(self) -> None:
        self.attributes: dict[Key, int] = {}
        self.accessors: dict[Key, Accessor] = {}
        self.order: dict[Key, None] | None = None
        self.extensible = True
        self.lazy: dict[Key, PropertySpec] | None = None
        self.made: dict[Key, Value] | None = None
        #: An irregular array's length (its ``items`` may be shorter), else None.
        self.length: int | None = None
        self.length_writable = True
        #: The realm that wants to know of indexed properties (of the prototypes of arrays).
        self.watcher: Any = None


def array_index(key: Key) -> int:
    """The array index that `key` spells canonically ("0", "17"), or -1."""
    if type(key) is not str or not key.isdigit() or not key.isascii():
        return -1
    if len(key) > 10 or (key[0] == "0" and key != "0"):
        return -1
    index = int(key)
    return index if index < MAX_ARRAY_LENGTH else -1


def ordered_keys(keys: list[Key]) -> list[Key]:
    """OrdinaryOwnPropertyKeys: indices ascending, then strings, symbols; private names dropped."""
    indices: list[tuple[int, str]] = []
    strings: list[Key] = []
    symbols: list[Key] = []
    for key in keys:
        if type(key) is str:
            index = array_index(key)
            if index >= 0:
                indices.append((index, key))
            else:
                strings.append(key)
        elif isinstance(key, Symbol):
            symbols.append(key)
    indices.sort()
    return [key for _, key in indices] + strings + symbols


class Descriptor:
    """A Property Descriptor whose fields may be absent (EMPTY)."""

    __slots__ = ("configurable", "enumerable", "get", "set", "value", "writable")

    def __init__(
        self,
        value: Any = EMPTY,
        writable: Any = EMPTY,
        enumerable: Any = EMPTY,
        configurable: Any = EMPTY,
        get: Any = EMPTY,
        set: Any = EMPTY,
    ) -> None:
        self.value = value
        self.writable = writable
        self.enumerable = enumerable
        self.configurable = configurable
        self.get = get
        self.set = set

    @property
    def is_accessor(self) -> bool:
        return self.get is not EMPTY or self.set is not EMPTY

    @property
    def is_data(self) -> bool:
        return self.value is not EMPTY or self.writable is not EMPTY


def same_value(a: Value, b: Value) -> bool:
    """SameValue."""
    if type(a) is not type(b):
        return False
    if type(a) is float:
        if a != a:
            return bool(b != b)
        if a == 0.0 == b:
            return str(a) == str(b)
    return bool(a == b)


def flags_of(descriptor: Descriptor, otherwise: int) -> int:
    flags = otherwise
    for bit, field in (
        (WRITABLE, descriptor.writable),
        (ENUMERABLE, descriptor.enumerable),
        (CONFIGURABLE, descriptor.configurable),
    ):
        if field is not EMPTY:
            flags = flags | bit if field else flags & ~bit
    return flags


def compatible(extensible: bool, descriptor: Descriptor, current: Property | None) -> bool:
    """IsCompatiblePropertyDescriptor: the checks of ValidateAndApplyPropertyDescriptor."""
    if current is None:
        return extensible
    if current.attributes & CONFIGURABLE:
        return True
    if descriptor.configurable is not EMPTY and descriptor.configurable:
        return False
    enumerable = bool(current.attributes & ENUMERABLE)
    if descriptor.enumerable is not EMPTY and bool(descriptor.enumerable) != enumerable:
        return False
    if not (descriptor.is_accessor or descriptor.is_data):
        return True
    if descriptor.is_accessor != (type(current.value) is Accessor):
        return False
    if type(current.value) is Accessor:
        accessor = current.value
        return (descriptor.get is EMPTY or descriptor.get is accessor.get) and (
            descriptor.set is EMPTY or descriptor.set is accessor.set
        )
    if current.attributes & WRITABLE:
        return True
    if descriptor.writable is not EMPTY and descriptor.writable:
        return False
    return descriptor.value is EMPTY or same_value(descriptor.value, current.value)
