"""Array.prototype's methods that read (ECMA-262 23.1.3), for plain dense arrays.

Each deals with a `JSArray` whose prototype is as it was made, and with arguments that are
primitives; anything else goes to the function of the same name in prelude/array_generic.js.
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_integer_or_infinity, to_string
from ..runtime.objects import IrregularArray, JSArray, JSObject, array_index
from ..runtime.operators import MAX_STRING_LENGTH
from ..runtime.values import (
    EMPTY,
    HOLE,
    SYMBOL_IS_CONCAT_SPREADABLE,
    SYMBOL_SPECIES,
    Value,
    undefined,
)
from ..syntax.numbers import number_to_string


def generic(vm: Any, name: str, this: Value, arguments: tuple[Value, ...]) -> Value:
    """The prelude's function for everything that is no plain dense array; a tail call."""
    function = vm.prelude("array_generic", name)
    return function.code(vm, function, this, *arguments[: function.nargs])


def has_plain_species(vm: Any, array: JSArray) -> bool:
    """True when ArraySpeciesCreate makes an ordinary array, without a script's doing."""
    proto: Any = vm.array_prototype
    if type(array) is not JSArray or vm.indexed:
        return False
    inherits = array.proto is proto
    if not inherits:
        return False
    if array.props and "constructor" in array.props:
        return False
    constructor = vm.intrinsic("%Array%")
    if "constructor" in proto.props:
        if proto.props["constructor"] is not constructor:
            return False
    elif proto.ext.lazy is None or "constructor" not in proto.ext.lazy:
        return False
    ext = constructor.ext
    if ext.lazy is not None and SYMBOL_SPECIES in ext.lazy:
        return True
    accessor = ext.accessors.get(SYMBOL_SPECIES)
    return accessor is not None and accessor.get is vm.intrinsics.get("%get Array[Symbol.species]%")


def relative_index(vm: Any, value: Value, length: int) -> int:
    """A relative index, a primitive, clamped to 0 … length."""
    relative = to_integer_or_infinity(vm, value)
    if relative < 0:
        return int(max(relative + length, 0.0))
    return int(min(relative, length))


def final_index(vm: Any, value: Value, length: int) -> int:
    return length if value is undefined else relative_index(vm, value, length)


def array_at(vm: Any, fn: Any, this: Value, index: Value = undefined, *_: Value) -> Value:
    if type(this) is JSArray and not isinstance(index, JSObject):
        relative = to_integer_or_infinity(vm, index)
        length = len(this.items)
        if relative < 0:
            relative += length
        if not 0 <= relative < length:
            return undefined
        value = this.items[int(relative)]
        if value is not HOLE:
            return value
    return generic(vm, "at", this, (index,))


def array_slice(
    vm: Any, fn: Any, this: Value, start: Value = undefined, end: Value = undefined, *_: Value
) -> Value:
    if isinstance(start, JSObject) or isinstance(end, JSObject) or not has_plain_species(vm, this):
        return generic(vm, "slice", this, (start, end))
    items = this.items
    length = len(items)
    k = relative_index(vm, start, length)
    final = final_index(vm, end, length)
    if final > k:
        vm.charge(8 * (final - k))
    return vm.array(items[k:final])


def _spreads(vm: Any, value: Value) -> bool | None:
    """Whether concat spreads `value`; None when a script has to be asked."""
    if not isinstance(value, JSObject):
        return False
    if type(value) is not JSArray or value.proto is not vm.array_prototype:
        return None
    if SYMBOL_IS_CONCAT_SPREADABLE in value.props:
        return None
    return True


def _has_concat_symbol(vm: Any) -> bool:
    """True when somebody put Symbol.isConcatSpreadable on the prototypes of arrays."""
    symbol = SYMBOL_IS_CONCAT_SPREADABLE
    return (
        vm.array_prototype.lookup(vm, symbol) is not EMPTY
        or vm.object_prototype.lookup(vm, symbol) is not EMPTY
    )


def array_concat(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    if type(this) is not JSArray or not has_plain_species(vm, this) or _has_concat_symbol(vm):
        return generic(vm, "concat", this, arguments)
    result: list[Value] = []
    for value in (this, *arguments):
        spreads = _spreads(vm, value)
        if spreads is None:
            return generic(vm, "concat", this, arguments)
        if spreads:
            vm.charge(8 * len(value.items))
            result += value.items
        else:
            result.append(value)
    return vm.array(result)


def _is_plain(vm: Any, this: Value) -> bool:
    return type(this) is JSArray and this.proto is vm.array_prototype and not vm.indexed


def array_includes(
    vm: Any, fn: Any, this: Value, target: Value = undefined, start: Value = undefined, *_: Value
) -> Value:
    if not _is_plain(vm, this) or isinstance(start, JSObject):
        return generic(vm, "includes", this, (target, start))
    items = this.items
    k = relative_index(vm, start, len(items))
    vm.work((len(items) - k) // 4)
    if target is undefined:
        rest = items[k:] if k else items
        return undefined in rest or HOLE in rest
    if target != target:
        return any(type(value) is float and value != value for value in items[k:])
    return _position(items, target, k, len(items)) >= 0


def _position(items: list[Value], target: Value, start: int, end: int) -> int:
    """The first place where `target` stands, by IsStrictlyEqual, or -1."""
    kind = type(target)
    distinct = kind is not float and kind is not bool and kind is not int
    while True:
        try:
            at = items.index(target, start, end)
        except ValueError:
            return -1
        if distinct or type(items[at]) is kind:
            return at
        start = at + 1


def array_index_of(
    vm: Any, fn: Any, this: Value, target: Value = undefined, start: Value = undefined, *_: Value
) -> Value:
    if not _is_plain(vm, this) or isinstance(start, JSObject):
        return generic(vm, "indexOf", this, (target, start))
    items = this.items
    k = relative_index(vm, start, len(items))
    vm.work((len(items) - k) // 4)
    if target != target:
        return -1.0
    return float(_position(items, target, k, len(items)))


def array_last_index_of(
    vm: Any, fn: Any, this: Value, target: Value = undefined, *start: Value
) -> Value:
    if not _is_plain(vm, this) or (start and isinstance(start[0], JSObject)):
        return generic(vm, "lastIndexOf", this, (target, *start))
    items = this.items
    length = len(items)
    n = to_integer_or_infinity(vm, start[0]) if start else length - 1.0
    k = min(n, length - 1) if n >= 0 else length + n
    vm.work(length // 4)
    if target == target and k >= 0:
        kind = type(target)
        for at in range(int(k), -1, -1):
            value = items[at]
            if value is target or (type(value) is kind and value == target):
                return float(at)
    return -1.0


# -- text


def array_join(vm: Any, fn: Any, this: Value, separator: Value = undefined, *_: Value) -> Value:
    if not isinstance(separator, JSObject) and isinstance(this, JSArray):
        text = "," if separator is undefined else to_string(vm, separator)
        joined = join_elements(vm, this, text)
        if joined is not None:
            return joined
    return generic(vm, "join", this, (separator,))


def join_elements(vm: Any, array: JSArray, separator: str) -> str | None:
    """The elements' strings; None where an object has to be asked."""
    if array.proto is not vm.array_prototype or vm.indexed:
        return None
    if type(array) is not JSArray:
        return _join_sparse(vm, array, separator)
    vm.work(len(array.items) // 2)
    parts = _parts(vm, array.items)
    return None if parts is None else join_strings(vm, parts, separator)


def _parts(vm: Any, items: list[Value]) -> list[str] | None:
    parts: list[str] = []
    for value in items:
        kind = type(value)
        if kind is str:
            parts.append(value)
        elif kind is float:
            parts.append(number_to_string(value))
        elif value is undefined or value is None or value is HOLE:
            parts.append("")
        elif isinstance(value, JSObject):
            return None
        else:
            parts.append(to_string(vm, value))
    return parts


def join_strings(vm: Any, parts: list[str], separator: str) -> str:
    size = sum(map(len, parts)) + len(separator) * max(len(parts) - 1, 0)
    check_string_length(vm, size)
    vm.charge(size)
    return separator.join(parts)


def check_string_length(vm: Any, size: float) -> None:
    if size > MAX_STRING_LENGTH:
        raise vm.range_error("Invalid string length")


def _join_sparse(vm: Any, array: JSArray, separator: str) -> str | None:
    """The same for an IrregularArray, without a step for every hole."""
    ext = array.ext
    length = array.length()
    check_string_length(vm, len(separator) * max(length - 1, 0))
    if type(array) is not IrregularArray or ext is None:
        return None
    if any(array_index(key) >= 0 for key in ext.accessors):
        return None
    sparse = sorted(index for key in array.props if (index := array_index(key)) >= 0)
    vm.work(len(array.items) + len(sparse) * 4)
    dense = len(array.items)
    values = array.items + [array.props[str(index)] for index in sparse]
    parts = _parts(vm, values)
    if parts is None:
        return None
    size = sum(map(len, parts)) + len(separator) * max(length - 1, 0)
    check_string_length(vm, size)
    vm.charge(2 * size + 60 * len(parts))
    joined = separator.join(parts[:dense])
    pieces = [joined]
    at = dense
    for index, part in zip(sparse, parts[dense:], strict=True):
        pieces.append(separator * (index - at + (1 if at > 0 else 0)))
        pieces.append(part)
        at = index + 1
    pieces.append(separator * (length - at if at > 0 else max(length - 1, 0)))
    return "".join(pieces)


def array_to_locale_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return generic(vm, "toLocaleString", this, ())


def array_to_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is JSArray and this.proto is vm.array_prototype and "join" not in this.props:
        proto: Any = vm.array_prototype
        join = proto.lookup(vm, "join")
        if join is not EMPTY and join is vm.intrinsics.get("%Array.prototype.join%"):
            return array_join(vm, join, this)
    return generic(vm, "toString", this, ())


# -- copies that change


def array_to_reversed(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if _is_plain(vm, this):
        return vm.array(_without_holes(vm, this.items)[::-1])
    return generic(vm, "toReversed", this, ())


def _without_holes(vm: Any, items: list[Value]) -> list[Value]:
    """A copy with undefined for holes."""
    vm.charge(8 * len(items))
    if HOLE in items:
        return [undefined if value is HOLE else value for value in items]
    return list(items)


def array_with(
    vm: Any, fn: Any, this: Value, index: Value = undefined, value: Value = undefined, *_: Value
) -> Value:
    if not _is_plain(vm, this) or isinstance(index, JSObject):
        return generic(vm, "with_", this, (index, value))
    relative = to_integer_or_infinity(vm, index)
    length = len(this.items)
    if relative < 0:
        relative += length
    if not 0 <= relative < length:
        raise vm.range_error("Invalid index")
    copy = _without_holes(vm, this.items)
    copy[int(relative)] = value
    return vm.array(copy)


def array_to_spliced(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    if not _is_plain(vm, this) or any(isinstance(value, JSObject) for value in arguments[:2]):
        return generic(vm, "toSpliced", this, arguments)
    length = len(this.items)
    start = relative_index(vm, arguments[0], length) if arguments else 0
    skipped = skip_count(vm, arguments, length, start)
    copy = _without_holes(vm, this.items)
    copy[start : start + skipped] = arguments[2:]
    return vm.array(copy)


def skip_count(vm: Any, arguments: tuple[Value, ...], length: int, start: int) -> int:
    """How many elements splice and toSpliced take away; the arguments are primitives."""
    if not arguments:
        return 0
    if len(arguments) == 1:
        return length - start
    count = to_integer_or_infinity(vm, arguments[1])
    return int(min(max(count, 0.0), length - start))
