"""Random flows which log every answer that they take, and in which order is all that matters.

Each line of the log, and each entry of the result, is `<request> <answer>`, where the request is
named by its URL or name, and the answer is what the client made up.
"""

from __future__ import annotations

import random

_TAKE = """
const taken = [];
function take(name, value) {
  const line = name + " " + value;
  console.log(line);
  taken.push(line);
}
async function get(url) { take(url, (await (await fetch(url)).json()).value); }
async function invoke(name) { take(name, await call(name, taken.length)); }
async function event(name) { take(name, await waitForEvent(name)); }
async function rest(name, milliseconds) { await sleep(milliseconds); take(name, "over"); }
"""


def random_flow(seed: int) -> str:
    """A few stages, one after the other, each with several requests side by side."""
    chance = random.Random(f"flow {seed}")
    stages = [_stage(chance, number) for number in range(chance.randint(1, 3))]
    return "\n".join([_TAKE, *stages, "taken"])


def _stage(chance: random.Random, number: int) -> str:
    kind = chance.choice((_side_by_side, _side_by_side, _one_after_the_other, _direct_timer))
    return kind(chance, number)


def _side_by_side(chance: random.Random, number: int) -> str:
    tasks = ", ".join(
        _chain(chance, f"{number}{letter}") for letter in "abcd"[: chance.randint(2, 4)]
    )
    return f"await Promise.all([{tasks}]);"


def _chain(chance: random.Random, name: str) -> str:
    first = _request(chance, name)
    return first if chance.random() < 0.6 else f"{first}.then(() => {_request(chance, name + '+')})"


def _one_after_the_other(chance: random.Random, number: int) -> str:
    name = f"bell{number}"
    rings = chance.randint(1, 3)
    return f"for (let i = 0; i < {rings}; i++) {{ await event('{name}'); await get('/{number}/' + i); }}"


def _direct_timer(chance: random.Random, number: int) -> str:
    delay = chance.choice((1, 1000, 86_400_000))
    other = _request(chance, f"{number}t")
    return f"setTimeout(() => take('timer{number}', 'over'), {delay}); await {other};"


def _request(chance: random.Random, name: str) -> str:
    return chance.choice(
        (
            f"get('/{name}')",
            f"get('/{name}')",
            f"invoke('call{name.replace('+', '_')}')",
            f"event('event{name.replace('+', '_')}')",
            f"rest('rest{name.replace('+', '_')}', {chance.choice((5, 1000, 3_600_000))})",
        )
    )
