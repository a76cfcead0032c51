"""Random patterns on random texts: our matcher against Node's.

    python tests/fuzz/regexp_against_node.py [--seed N] [--rounds N] [--short]

Each pattern runs on the matcher as it would be used and on the backtracking machine alone, as a
search and as an anchored match. Modifiers and duplicate group names are left out: Node 20 does
not know them. Exits with 1 on a difference.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "core"))

from sequential_flow.runtime.regexp.matcher import Matcher
from sequential_flow.syntax.regexp import RegExpSyntaxError, parse_pattern

CASES_A_ROUND = 4000
MAX_STEPS = 200_000

NODE = """
const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(cases.map(([pattern, flags, text, index]) => {
  const results = [];
  for (const extra of ['g', 'y']) {
    let regexp;
    try { regexp = new RegExp(pattern, flags + extra + 'd'); } catch (e) { return e.message; }
    regexp.lastIndex = index;
    const found = regexp.exec(text);
    results.push(found && Array.from(found.indices, pair => pair || null));
  }
  return results;
})));
"""


class OutOfSteps(Exception):
    pass


def meter() -> Callable[[int], None]:
    left = MAX_STEPS

    def charge(cost: int) -> None:
        nonlocal left
        left -= cost
        if left < 0:
            raise OutOfSteps

    return charge


class Generator:
    """Patterns over a small alphabet, so that texts often match."""

    def __init__(self, chance: random.Random, flags: str) -> None:
        self.chance = chance
        self.unicode = "u" in flags or "v" in flags
        self.unicode_sets = "v" in flags
        self.groups = 0
        self.characters = "abcAB1 _-\n"
        if chance.random() < 0.3:
            self.characters += "k\u212asS\u017fßé\u0130i\u03c3\u03c2\u03a3"
        if chance.random() < 0.3:
            self.characters += "\U0001f600\U0001f601\U00010400\U00010428\ud83d\ude00"

    def character(self) -> str:
        return self.chance.choice(self.characters)

    def literal(self) -> str:
        character = self.character()
        return f"\\u{ord(character):04x}" if "\ud800" <= character <= "\udfff" else character

    def text(self) -> str:
        return "".join(self.character() for _ in range(self.chance.randint(0, 14)))

    def pattern(self, depth: int) -> str:
        count = self.chance.choice((1, 1, 1, 2, 3))
        return "|".join(self.sequence(depth) for _ in range(count))

    def sequence(self, depth: int) -> str:
        return "".join(self.term(depth) for _ in range(self.chance.choice((0, 1, 2, 2, 3, 4))))

    def term(self, depth: int) -> str:
        kind = self.chance.random()
        if kind < 0.12:
            return self.chance.choice(("^", "$", "\\b", "\\B", "^", "$"))
        if kind < 0.2 and depth:
            opening = self.chance.choice(("(?=", "(?!", "(?<=", "(?<!"))
            return f"{opening}{self.pattern(depth - 1)})"
        return self.atom(depth) + self.quantifier()

    def atom(self, depth: int) -> str:
        kind = self.chance.random()
        if kind < 0.4:
            return self.literal()
        if kind < 0.5:
            return self.chance.choice((".", "\\w", "\\d", "\\s", "\\W", "\\D", "\\S"))
        if kind < 0.65:
            return self.character_class()
        if kind < 0.72 and self.groups:
            return f"(?:\\{self.chance.randint(1, self.groups)})"
        if kind < 0.76 and self.unicode:
            return self.chance.choice(("\\p{Lu}", "\\P{Lu}", "\\p{L}", "\\p{Script=Greek}"))
        if depth:
            if self.chance.random() < 0.6:
                self.groups += 1
                return f"({self.pattern(depth - 1)})"
            return f"(?:{self.pattern(depth - 1)})"
        return self.literal()

    def character_class(self) -> str:
        # Node 20 goes wrong where a negated class of v mode has a quantifier.
        negated = "" if self.unicode_sets else self.chance.choice(("", "", "^"))
        items = []
        for _ in range(self.chance.randint(0, 3)):
            kind = self.chance.random()
            if kind < 0.3:
                items.append(self.chance.choice(("a-c", "A-C", "0-9", "a-z", "\\u0000-\\uffff")))
            elif kind < 0.5:
                items.append(self.chance.choice(("\\w", "\\d", "\\s", "\\W", "\\S")))
            elif kind < 0.6 and self.unicode_sets and not negated:
                items.append(self.chance.choice(("\\q{ab|c|a1}", "[a-c]", "[^b]")))
            else:
                literal = self.literal()
                items.append("\\-" if literal == "-" else literal)
        if self.unicode_sets and not items:
            return "[]"
        if self.unicode_sets and self.chance.random() < 0.3:
            operator = self.chance.choice(("--", "&&"))
            return f"[{negated}{operator.join(f'[{item}]' for item in items)}]"
        return f"[{negated}{''.join(items)}]"

    def quantifier(self) -> str:
        if self.chance.random() < 0.5:
            return ""
        counts = ("*", "+", "?", "*", "+", "?", "{2}", "{0,2}", "{1,}", "{1,3}", "{0}", "{2,}")
        return self.chance.choice(counts) + self.chance.choice(("", "", "?"))


def units(text: str) -> str:
    data = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(data[at] | data[at + 1] << 8) for at in range(0, len(data), 2))


def make_case(chance: random.Random) -> tuple[str, str, str, int]:
    flags = "".join(flag for flag in "ims" if chance.random() < 0.3)
    flags += chance.choice(("", "", "u", "v"))
    generator = Generator(chance, flags)
    pattern = units(generator.pattern(chance.choice((0, 1, 2, 3))))
    text = units(generator.text())
    return pattern, flags, text, chance.choice((0, 0, 0, chance.randint(0, max(len(text), 1))))


def ours(case: tuple[str, str, str, int], use_re: bool) -> Any:
    pattern, flags, text, index = case
    try:
        matcher = Matcher(parse_pattern(pattern, flags), use_re)
    except RegExpSyntaxError as error:
        return error.message
    try:
        return [
            plain(matcher.search(text, index, meter())),
            plain(matcher.match(text, index, meter())),
        ]
    except OutOfSteps:
        return None


def plain(captures: Any) -> Any:
    return captures and [pair and list(pair) for pair in captures]


def splits_pair(case: tuple[str, str, str, int], expected: Any) -> bool:
    """Node searches in the middle of surrogate pairs, which the specification never does."""
    _, flags, text, index = case
    if isinstance(expected, str) or not ("u" in flags or "v" in flags):
        return False
    return any(
        0 < at < len(text)
        and "\ud800" <= text[at - 1] <= "\udbff"
        and "\udc00" <= text[at] <= "\udfff"
        for captures in expected
        for at in (index, *(captures[0] if captures else ()))
    )


def run_round(chance: random.Random) -> tuple[int, int]:
    """How many cases ran, and how many differed."""
    cases = [make_case(chance) for _ in range(CASES_A_ROUND)]
    node = subprocess.run(
        ["node", "-e", NODE], input=json.dumps(cases), capture_output=True, text=True, check=True
    )
    ran = differences = 0
    for case, expected in zip(cases, json.loads(node.stdout), strict=True):
        for use_re in (True, False):
            got = ours(case, use_re)
            if got is None or (isinstance(got, str) and isinstance(expected, str)):
                continue
            ran += 1
            if got != expected and not splits_pair(case, expected):
                differences += 1
                print(f"{case!r} use_re={use_re}\n  node {expected}\n  ours {got}")
    return ran, differences


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--short", action="store_true", help="one round")
    arguments = parser.parse_args()
    total = failed = 0
    for round_number in range(1 if arguments.short else arguments.rounds):
        ran, differences = run_round(random.Random(arguments.seed + round_number))
        total += ran
        failed += differences
    print(f"{total} comparisons, {failed} differences")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
