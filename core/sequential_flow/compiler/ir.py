"""The structured code of one function, and its two renderings as Python.

Code is a tree: pure lines, operations that may pause, and Python's own ``if``, ``while True`` and
``try``. Each operation has a number, its *pause point*, increasing in the order of the text.

*Straight*: what a fresh call runs. Before an operation ``pc`` is set to its number, and nothing is
tested::

    pc = 5; t5 = call(vm, v1, U, v2)

*Resumable*: what a saved activation runs. Everything before pause point ``pc`` is skipped; the
operation itself is replaced by the answer; loops set ``pc`` back for their next round::

    if pc < 5:
        pc = 5; t5 = call(vm, v1, U, v2)
    elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)

So the straight code is free of tests, a function that never pauses is compiled once, and both
number alike, because they are the same tree.
"""

from __future__ import annotations

from typing import Any


class Block:
    """A sequence of items; first and last are the pause points inside, 0 when there are none."""

    __slots__ = ("items",)

    def __init__(self) -> None:
        self.items: list[Any] = []

    def span(self) -> tuple[int, int]:
        first = last = 0
        for item in self.items:
            low, high = item.span()
            if low:
                first = first or low
                last = high
        return first, last


class Line:
    """A line of Python that can't pause."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def span(self) -> tuple[int, int]:
        return 0, 0

    def straight(self, out: list[str], pad: str) -> None:
        out.append(pad + self.text)

    def resumable(self, out: list[str], pad: str) -> None:
        out.append(pad + self.text)


class Continue(Line):
    """Back to the top of a loop."""

    __slots__ = ("loop",)

    def __init__(self, loop: Loop) -> None:
        self.loop = loop

    def straight(self, out: list[str], pad: str) -> None:
        out.append(pad + "continue")

    def resumable(self, out: list[str], pad: str) -> None:
        out.append(f"{pad}pc = {self.loop.body.span()[0] - 1}; continue")


class Guarded(Line):
    """``if condition:`` around a jump, after an inner construct through which the jump passed."""

    __slots__ = ("condition", "then")

    def __init__(self, condition: str, then: list[Line]) -> None:
        self.condition = condition
        self.then = then

    def straight(self, out: list[str], pad: str) -> None:
        out.append(f"{pad}if {self.condition}:")
        for line in self.then:
            line.straight(out, pad + " ")

    def resumable(self, out: list[str], pad: str) -> None:
        out.append(f"{pad}if {self.condition}:")
        for line in self.then:
            line.resumable(out, pad + " ")


class Operation:
    """Something that may pause; its value goes to `target`.

    fast: [(condition, statement)] that do it inline when they can.
    """

    __slots__ = ("code", "fast", "number", "target")

    def __init__(
        self, number: int, target: str | None, code: str, fast: tuple[tuple[str, str], ...] = ()
    ) -> None:
        self.number = number
        self.target = target
        self.code = code
        self.fast = fast

    def span(self) -> tuple[int, int]:
        return self.number, self.number

    def statement(self) -> str:
        code = self.code if self.target is None else f"{self.target} = {self.code}"
        return f"pc = {self.number}; {code}"

    def straight(self, out: list[str], pad: str) -> None:
        word = "if"
        for condition, inline in self.fast:
            out.append(f"{pad}{word} {condition}: {inline}")
            word = "elif"
        out.append(f"{pad}else: {self.statement()}" if self.fast else pad + self.statement())

    def resumable(self, out: list[str], pad: str) -> None:
        self.straight(out, pad)

    def resumption(self) -> str:
        receive = "value if kind == 0 else abrupt(kind, value)"
        if self.target is not None:
            receive = f"{self.target} = {receive}"
        return f"elif pc == {self.number}: {receive}"


class Fuel(Operation):
    """The charge of steps, at a function's entry and at each back edge."""

    __slots__ = ("steps",)

    def __init__(self, number: int, steps: int = 1) -> None:
        Operation.__init__(self, number, None, "refuel(vm)")
        self.steps = steps

    def straight(self, out: list[str], pad: str) -> None:
        out.append(f"{pad}vm.fuel -= {self.steps}")
        out.append(f"{pad}if vm.fuel < 0: pc = {self.number}; refuel(vm)")


class Suspend(Operation):
    """A yield or await: saves the frame in the generator and returns. Only in resumable code.

    pc is -1 from then on: when what it tail-calls pauses, this activation is not part of the stack.
    """

    __slots__ = ("saved",)

    def __init__(self, number: int, target: str, code: str) -> None:
        Operation.__init__(self, number, target, code)
        self.saved = ""

    def straight(self, out: list[str], pad: str) -> None:
        save = f"gen.pc = {self.number}; gen.values = ({self.saved})"
        out.append(f"{pad}{save}; pc = -1; return {self.code}")


class If:
    """``if condition: then else: otherwise``."""

    __slots__ = ("condition", "otherwise", "then")

    def __init__(self, condition: str) -> None:
        self.condition = condition
        self.then = Block()
        self.otherwise = Block()

    def span(self) -> tuple[int, int]:
        first, last = self.then.span()
        low, high = self.otherwise.span()
        return first or low, high or last

    def straight(self, out: list[str], pad: str) -> None:
        self._render(out, pad, self.condition, render_straight)

    def resumable(self, out: list[str], pad: str) -> None:
        first, last = self.then.span()
        low, high = self.otherwise.span()
        if first:
            condition = f"{first} <= pc <= {last} or pc < {first} and ({self.condition})"
        elif low:
            condition = f"pc < {low} and ({self.condition})"
        else:
            condition = self.condition
        if first or low:
            out.append(f"{pad}if pc <= {high or last}:")
            pad += " "
        self._render(out, pad, condition, render_resumable)

    def _render(self, out: list[str], pad: str, condition: str, render: Any) -> None:
        if not self.then.items and self.otherwise.items:
            out.append(f"{pad}if not ({condition}):")
            render(self.otherwise, out, pad + " ")
            return
        out.append(f"{pad}if {condition}:")
        render(self.then, out, pad + " ")
        if self.otherwise.items:
            out.append(pad + "else:")
            render(self.otherwise, out, pad + " ")


class Loop:
    """``while True:``. repeats is False for a block that only gives ``break`` a target."""

    __slots__ = ("body", "repeats")

    def __init__(self, repeats: bool) -> None:
        self.body = Block()
        self.repeats = repeats

    def span(self) -> tuple[int, int]:
        return self.body.span()

    def straight(self, out: list[str], pad: str) -> None:
        out.append(pad + "while True:")
        render_straight(self.body, out, pad + " ")
        if not self.repeats:
            out.append(pad + " break")

    def resumable(self, out: list[str], pad: str) -> None:
        first, last = self.span()
        if first:
            out.append(f"{pad}if pc <= {last}:")
            pad += " "
        out.append(pad + "while True:")
        render_resumable(self.body, out, pad + " ")
        out.append(f"{pad} pc = {first - 1}" if self.repeats else pad + " break")


class Try:
    """Runs `body`; what it throws goes to `caught`, which is EMPTY otherwise."""

    __slots__ = ("body", "caught")

    def __init__(self, caught: str) -> None:
        self.caught = caught
        self.body = Block()

    def span(self) -> tuple[int, int]:
        return self.body.span()

    def straight(self, out: list[str], pad: str) -> None:
        self._render(out, pad, render_straight)

    def resumable(self, out: list[str], pad: str) -> None:
        last = self.span()[1]
        if last:
            out.append(f"{pad}if pc <= {last}:")
            pad += " "
        self._render(out, pad, render_resumable)

    def _render(self, out: list[str], pad: str, render: Any) -> None:
        out.append(f"{pad}{self.caught} = EMPTY")
        out.append(pad + "try:")
        render(self.body, out, pad + " ")
        out.append(f"{pad}except Throw as thrown: {self.caught} = thrown.value")


def render_straight(block: Block, out: list[str], pad: str) -> None:
    """Render for a fresh call."""
    for item in block.items:
        item.straight(out, pad)
    if not block.items:
        out.append(pad + "pass")


def render_resumable(block: Block, out: list[str], pad: str) -> None:
    """Render for a saved activation: pure lines run only when what follows them has not run yet."""
    pure: list[Any] = []
    for item in block.items:
        first = item.span()[0]
        if not first:
            pure.append(item)
            continue
        if isinstance(item, Operation):
            out.append(f"{pad}if pc < {first}:")
            for line in pure:
                line.resumable(out, pad + " ")
            item.resumable(out, pad + " ")
            out.append(pad + item.resumption())
        else:
            if pure:
                out.append(f"{pad}if pc < {first}:")
                for line in pure:
                    line.resumable(out, pad + " ")
            item.resumable(out, pad)
        pure = []
    for line in pure:
        line.resumable(out, pad)
    if not block.items:
        out.append(pad + "pass")
