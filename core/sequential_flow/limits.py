"""The budgets of one flow.

`steps` and `requests` count over the whole life of a task: what was spent before a pause stays
spent after it. The other limits hold at every moment. A used-up budget ends the task with
LIMIT_EXCEEDED, which no script can catch; a used-up time slice only pauses it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

#: The fields, in the order of the constructor.
FIELDS = (
    "steps",
    "memory_bytes",
    "stack_depth",
    "requests",
    "snapshot_bytes",
    "source_bytes",
    "slice_seconds",
)


class Limits:
    """Immutable; equal when all fields are equal.

    steps           calls and loop iterations, plus the work done inside builtins
    memory_bytes    estimated bytes of everything the flow keeps alive
    stack_depth     nested calls
    requests        `fetch` and other requests in the life of the task
    snapshot_bytes  UTF-8 bytes of the stored snapshot
    source_bytes    UTF-8 bytes of the source text
    slice_seconds   seconds of computing in one invocation, or None for no end

    Raises ValueError or TypeError, naming the field, for anything but a positive number.
    """

    __slots__ = FIELDS

    steps: int
    memory_bytes: int
    stack_depth: int
    requests: int
    snapshot_bytes: int
    source_bytes: int
    slice_seconds: float | None

    def __init__(
        self,
        *,
        steps: int = 10_000_000,
        memory_bytes: int = 64 * 1024 * 1024,
        stack_depth: int = 10_000,
        requests: int = 100_000,
        snapshot_bytes: int = 16 * 1024 * 1024,
        source_bytes: int = 256 * 1024,
        slice_seconds: float | None = None,
    ) -> None:
        set_field = object.__setattr__
        set_field(self, "steps", _count("steps", steps))
        set_field(self, "memory_bytes", _count("memory_bytes", memory_bytes))
        set_field(self, "stack_depth", _count("stack_depth", stack_depth))
        set_field(self, "requests", _count("requests", requests))
        set_field(self, "snapshot_bytes", _count("snapshot_bytes", snapshot_bytes))
        set_field(self, "source_bytes", _count("source_bytes", source_bytes))
        set_field(self, "slice_seconds", _seconds("slice_seconds", slice_seconds))

    @classmethod
    def from_json(cls, value: object) -> Limits:
        """`{"steps": 1000, …}`: any of the fields, the others have their defaults."""
        if not isinstance(value, dict):
            raise TypeError(
                f"limits must be a JSON object like {{'steps': 1000000}}, not {value!r}"
            )
        unknown = sorted(str(name) for name in value if name not in FIELDS)
        if unknown:
            raise ValueError(f"unknown limit {unknown[0]!r}; there are {', '.join(FIELDS)}")
        return cls(**value)

    def to_json(self) -> dict[str, int | float | None]:
        return {name: getattr(self, name) for name in FIELDS}

    def replace(self, **changes: int | float | None) -> Limits:
        """A copy with some fields changed."""
        return Limits.from_json({**self.to_json(), **changes})

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Limits cannot be changed; use limits.replace({name}=…)")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("Limits cannot be changed")

    def __reduce__(self) -> tuple[Callable[[object], Limits], tuple[object]]:
        return Limits.from_json, (self.to_json(),)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Limits) and self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash(tuple(self.to_json().values()))

    def __repr__(self) -> str:
        return f"Limits({', '.join(f'{name}={value!r}' for name, value in self.to_json().items())})"


def _count(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"limit {name} must be a whole number, not {value!r}")
    if value < 1:
        raise ValueError(f"limit {name} must be at least 1, not {value}")
    return value


def _seconds(name: str, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"limit {name} must be a number of seconds or None, not {value!r}")
    if not 0 < value < float("inf"):
        raise ValueError(f"limit {name} must be more than 0 seconds, not {value}")
    return float(value)
