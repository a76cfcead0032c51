"""The state of compiling one unit: blocks, temporaries, pause points, names.

Numbering. Every expression node takes one number after its operands (post-order); statements take
the numbers they need where they need them. An operation that may pause uses its node's number as
its pause point, and a temporary is named by the number of the node that made it. Numbers are taken
whether or not this release's code needs them, so they depend on the syntax tree alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .inference import NUMBERS
from .ir import Block, Continue, Fuel, Guarded, If, Line, Loop, Operation, Try
from .scope import Analysis, Binding, Scope, Unit

if TYPE_CHECKING:
    from .program import SourceProgram


class Operand:
    """A Python expression without effects, to be read before anything changes it.

    atom: cheap enough to be written several times. type: see `inference`; None when unknown.
    bindings: the mutable variables that it reads. temps: the temporaries.
    """

    __slots__ = ("atom", "bindings", "temps", "text", "type")

    def __init__(
        self,
        text: str,
        type: str | None = None,
        atom: bool = True,
        bindings: tuple[Binding, ...] = (),
        temps: tuple[str, ...] = (),
    ) -> None:
        self.text = text
        self.type = type
        self.atom = atom
        self.bindings = bindings
        self.temps = temps

    @property
    def numeric(self) -> bool:
        return self.type in NUMBERS

    @property
    def integral(self) -> bool:
        """A finite integer in a float."""
        return self.numeric and self.type != "float"


UNDEFINED = Operand("U", "undefined")


def combine(text: str, type: str | None, *parts: Operand) -> Operand:
    """An operand whose text is made of those of `parts`."""
    bindings = tuple(binding for part in parts for binding in part.bindings)
    temps = tuple(name for part in parts for name in part.temps)
    return Operand(text, type, False, bindings, temps)


#: Numbers in one function: compiling more would take seconds.
MAX_NUMBERS = 50_000


class FunctionTooLarge(Exception):
    """A function has more operations than MAX_NUMBERS."""


class Jump:
    """Something that break, continue or return may leave: a loop, a switch, a label, a finally.

    loop: the Python loop that ``break`` leaves. passing: what jumps pass through it, by number.
    """

    __slots__ = ("continues", "kind", "labels", "loop", "node", "passing")

    def __init__(self, kind: str, loop: Loop, labels: tuple[str, ...]) -> None:
        self.kind = kind
        self.loop = loop
        self.labels = labels
        self.passing: dict[float, tuple[str, Jump | None]] = {}
        #: The Loop that ``continue`` repeats, None for what is no loop.
        self.continues: Loop | None = None
        #: The statement, of a loop in the source.
        self.node: n.Node | None = None


class Emitter:
    """Collects the code of one unit."""

    def __init__(self, program: SourceProgram, unit: Unit) -> None:
        self.program = program
        self.analysis: Analysis = program.analysis
        self.unit = unit
        self.body = Block()
        self.block = self.body
        self.number = 0
        self.scope: Scope = unit.scope
        #: Temporaries that are needed after the current operation.
        self.live: list[str] = []
        #: {pause point: live temporaries}
        self.live_at: dict[int, tuple[str, ...]] = {}
        #: {pause point: offset into the source}
        self.positions: dict[int, int] = {}
        #: {pause point: (start, end) of the callee}
        self.callees: dict[int, tuple[int, int]] = {}
        self.jumps: list[Jump] = []
        self.jump_numbers: dict[tuple[str, Any], float] = {}
        self.uses_jumps = False
        self.extra_names: dict[str, None] = {}
        self.suspends: list[Any] = []

    # -- output

    def line(self, text: str) -> None:
        self.block.items.append(Line(text))

    def reserve(self) -> int:
        self.number += 1
        if self.number > MAX_NUMBERS:
            raise FunctionTooLarge
        return self.number

    def operation(
        self,
        node: n.Node,
        code: str,
        type: str | None = None,
        number: int = 0,
        fast: tuple[tuple[str, str], ...] = (),
    ) -> Operand:
        """An operation with a value."""
        number = number or self.reserve()
        target = f"t{number}"
        self.point(number, node)
        self.block.items.append(Operation(number, target, code, fast))
        return Operand(target, type, True, (), (target,))

    def effect(
        self, node: n.Node, code: str, number: int = 0, fast: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """An operation without a value."""
        number = number or self.reserve()
        self.point(number, node)
        self.block.items.append(Operation(number, None, code, fast))

    def point(self, number: int, node: n.Node) -> None:
        self.positions[number] = node.start
        self.live_at[number] = tuple(self.live)

    def fuel(self, node: n.Node, steps: int = 1) -> None:
        number = self.reserve()
        self.point(number, node)
        self.block.items.append(Fuel(number, steps))

    def temporary(self, text: str, type: str | None = None, number: int = 0) -> Operand:
        """Keep the value of `text` in a temporary."""
        name = f"t{number or self.reserve()}"
        self.line(f"{name} = {text}")
        return Operand(name, type, True, (), (name,))

    def atom(self, operand: Operand, number: int) -> Operand:
        """The operand in a form that can be written several times."""
        if operand.atom:
            return operand
        return self.temporary(operand.text, operand.type, number)

    @contextmanager
    def holding(self, *operands: Operand) -> Iterator[None]:
        """Their temporaries are needed after the operations inside."""
        count = len(self.live)
        for operand in operands:
            self.live.extend(name for name in operand.temps if name not in self.live)
        yield
        del self.live[count:]

    @contextmanager
    def into(self, block: Block) -> Iterator[None]:
        before = self.block
        self.block = block
        yield
        self.block = before

    @contextmanager
    def branch(self, condition: str) -> Iterator[If]:
        """``if condition:`` around what is emitted inside."""
        item = If(condition)
        self.block.items.append(item)
        with self.into(item.then):
            yield item

    @contextmanager
    def loop(self, repeats: bool = True) -> Iterator[Loop]:
        item = Loop(repeats)
        self.block.items.append(item)
        with self.into(item.body):
            yield item

    @contextmanager
    def catching(self, caught: str) -> Iterator[None]:
        item = Try(caught)
        self.block.items.append(item)
        with self.into(item.body):
            yield

    # -- constants

    def constant(self, value: Any) -> str:
        """The name of a constant in the program's namespace."""
        return self.program.constant(value)

    # -- variables

    def env_of(self, scope: Scope) -> str:
        """The Python local that holds the Environment Record of `scope`."""
        assert scope.env is not None
        if scope.unit is not self.unit:
            self.unit.uses[scope] = None
        return scope.env

    def env_here(self) -> str:
        """The innermost Environment Record at this place, for a closure or an inner scope."""
        scope: Scope | None = self.scope
        while scope is not None and scope.env is None:
            scope = scope.parent
        return self.outer_record(scope)

    def outer_record(self, scope: Scope | None) -> str:
        if scope is None:
            return "None"
        if scope.unit is self.unit:
            assert scope.env is not None
            return scope.env
        return "fn.env"

    def variable(self, binding: Binding) -> str:
        """The Python expression that stands for the variable."""
        if binding.captured:
            return f"{self.env_of(binding.scope)}[{binding.index}]"
        return f"v{binding.index}"

    def type_of(self, binding: Binding) -> str | None:
        return binding.type

    def position(self, node: n.Node) -> int:
        return node.start

    # -- jumps

    def jump_number(self, kind: str, target: Any) -> float:
        key = (kind, target)
        found = self.jump_numbers.get(key)
        if found is None:
            found = self.jump_numbers[key] = float(len(self.jump_numbers) + 1)
        return found

    def jump(self, kind: str, target: Jump | None) -> None:
        """Emit break, continue or return (target None, the value stands in ``rv``)."""
        innermost = self.jumps[-1] if self.jumps else None
        if target is not None and innermost is target:
            self.direct(kind, target)
            return
        assert innermost is not None
        number = self.jump_number(kind, target)
        self.uses_jumps = True
        self.line(f"j = {number!r}; break")
        innermost.passing[number] = (kind, target)

    def direct(self, kind: str, target: Jump) -> None:
        if kind == "break":
            self.line("break")
        else:
            assert target.continues is not None
            if target.continues is target.loop:
                self.block.items.append(Continue(target.continues))
            else:
                self.line("break")

    def arrive(self, inner: Jump, selector: str = "j") -> None:
        """After `inner` was left: let the jumps that passed through it go on."""
        outer = self.jumps[-1] if self.jumps else None
        for number, (kind, target) in inner.passing.items():
            block = Block()
            with self.into(block):
                if outer is not None and target is outer:
                    self.line("j = 0.0")
                    self.direct(kind, target)
                elif outer is None:
                    assert kind == "return"
                    self.leave("rv")
                else:
                    self.line(f"j = {number!r}; break")
                    outer.passing[number] = (kind, target)
            self.block.items.append(Guarded(f"{selector} == {number!r}", block.items))

    def leave(self, value: str) -> None:
        """Return `value` from the function; nothing is left to run."""
        raise NotImplementedError
