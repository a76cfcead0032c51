"""Pattern -> Python `re` source, with a bound on what an attempt can cost.

Only what translates exactly is translated; everything else raises NotTranslatable and runs on
our own machine. In particular: no backreferences, no captures inside repetitions or lookarounds
(JavaScript resets them, Python does not), no repetition of what can be empty, and no composite
loop whose iterations could be divided in more than one way.

The bound is a polynomial: an attempt on n characters costs at most `paths * n ** cost`, besides
what has a fixed width.

* A loop over one set that nothing following can begin with never has to give back. It becomes
  possessive, is scanned once, and leaves one way to go on.
* Any other unbounded loop over one set leaves up to n ways to go on, each of which costs what
  follows costs.
* Bounded choices multiply `paths`, a constant.

`Piece.first` and `After.chars` may be too large, never too small.
"""

from __future__ import annotations

from ...syntax.regexp_nodes import (
    Alternation,
    Group,
    InputEnd,
    InputStart,
    Lookaround,
    Node,
    Quantifier,
    Sequence,
    WordBoundary,
)
from . import charset
from .charset import CharSet
from .classes import ClassResolver

MAX_PATHS = 1000
_MAX_COUNT = 1000
#: Larger patterns would take long to analyse, and Python's `re` long to compile.
_MAX_NODES = 600
_LINE = r"[\n\r\u2028\u2029]"


class NotTranslatable(Exception):
    pass


class After:
    """What comes behind a piece: `chars` it can begin with, or what the flags say.

    accepts: it can always succeed without consuming anything
    ends:    it sometimes can
    words:   it can begin with a word boundary
    unknown: it can begin with an assertion about anything
    until:   it is exactly one character of this set, and then accepts
    """

    __slots__ = ("accepts", "chars", "ends", "unknown", "until", "words")

    def __init__(
        self,
        chars: CharSet = charset.EMPTY,
        accepts: bool = False,
        words: bool = False,
        unknown: bool = False,
        until: CharSet | None = None,
        ends: bool = False,
    ) -> None:
        self.chars = chars
        self.accepts = accepts
        self.words = words
        self.unknown = unknown
        self.until = until
        self.ends = ends or accepts


class Piece:
    """Translated source and what is known about it.

    free:     it can always match the empty text (nullable: it sometimes can)
    last:     the characters it can end with
    certain:  from any place there is at most one way to match it
    loop:     the set, if it is an unbounded loop over one set that never gives back
    width:    characters that one way can take outside of unbounded loops, at most
    """

    __slots__ = (
        "captures",
        "certain",
        "cost",
        "first",
        "free",
        "last",
        "leaves",
        "loop",
        "nullable",
        "paths",
        "source",
        "unknown",
        "ways",
        "width",
        "words",
    )

    def __init__(self, source: str, first: CharSet = charset.EMPTY) -> None:
        self.source = source
        self.first = self.last = first
        self.nullable = self.free = False
        self.captures = False
        self.certain = True
        self.cost = 0
        self.ways = 0
        self.paths = 1
        self.width = 1
        self.unknown = self.words = False
        self.loop: CharSet | None = None
        #: The pieces of a sequence one after the other, groups taken apart.
        self.leaves: list[Piece] = [self]


class Translator:
    """Recursive: the caller bounds the depth of the pattern."""

    def __init__(self, unicode: bool, unicode_sets: bool) -> None:
        self.resolver = ClassResolver(unicode, unicode_sets)
        self.unicode = unicode
        self.nodes = 0

    def translate(self, node: Node, after: After) -> Piece:
        self.nodes += 1
        if self.nodes > _MAX_NODES:
            raise NotTranslatable
        chars = self.resolver.single(node)
        if chars is not None:
            return Piece(_one_of(chars), chars)
        if isinstance(node, Sequence):
            return self.sequence(node.items, after)
        if isinstance(node, Group):
            piece = self.translate(node.body, after)
            grouped = _copy(piece, f"({piece.source})")
            grouped.captures = True
            grouped.leaves = piece.leaves
            return grouped
        if isinstance(node, Alternation):
            return self.alternation(node.alternatives, after)
        if isinstance(node, Quantifier):
            return self.quantifier(node, after)
        return self.assertion(node)

    def sequence(self, items: list[Node], after: After) -> Piece:
        pieces: list[Piece] = []
        last_ones: set[int] = set()
        for item in reversed(items):
            piece = self.translate(item, after)
            pieces.append(piece)
            if after.accepts and piece.free:
                last_ones.add(id(piece))
            after = _before(piece, item, after)
        pieces.reverse()
        whole = Piece("".join(piece.source for piece in pieces))
        whole.nullable = whole.free = True
        whole.width = sum(piece.width for piece in pieces)
        for piece in pieces:
            if whole.nullable:
                whole.first = charset.union(whole.first, piece.first)
                whole.unknown |= piece.unknown
                whole.words |= piece.words
            whole.last = charset.union(whole.last, piece.last) if piece.nullable else piece.last
            whole.nullable &= piece.nullable
            whole.free &= piece.free
            whole.captures |= piece.captures
            whole.certain &= piece.certain
            # A piece that cannot fail, with nothing behind it that can, is tried only once.
            ways = 0 if id(piece) in last_ones else whole.ways
            whole.cost = max(whole.cost, ways + piece.cost)
            whole.ways += piece.ways
            whole.paths *= piece.paths
        if whole.paths > MAX_PATHS:
            raise NotTranslatable
        whole.leaves = [leaf for piece in pieces for leaf in piece.leaves]
        return whole

    def alternation(self, alternatives: list[Node], after: After) -> Piece:
        pieces = [self.translate(alternative, after) for alternative in alternatives]
        whole = Piece(f"(?:{'|'.join(piece.source for piece in pieces)})")
        for piece in pieces:
            if piece.nullable or piece.unknown or charset.intersection(whole.first, piece.first):
                whole.certain = False
            whole.first = charset.union(whole.first, piece.first)
            whole.last = charset.union(whole.last, piece.last)
            whole.nullable |= piece.nullable
            whole.free |= piece.free
            whole.captures |= piece.captures
            whole.certain &= piece.certain
            whole.cost = max(whole.cost, piece.cost)
            whole.ways = max(whole.ways, piece.ways)
            whole.width = max(whole.width, piece.width)
            whole.unknown |= piece.unknown
            whole.words |= piece.words
        if not whole.certain:
            whole.paths = sum(piece.paths for piece in pieces)
        return whole

    # -- quantifiers --

    def quantifier(self, node: Quantifier, after: After) -> Piece:
        if node.maximum == 0:
            if node.end_group > node.first_group:
                raise NotTranslatable
            return self.sequence([], after)
        if node.minimum > _MAX_COUNT or (node.maximum or 0) > _MAX_COUNT:
            raise NotTranslatable
        chars = self.resolver.single(node.body)
        if chars is not None:
            return _run(chars, node, after)
        if node.minimum == node.maximum == 1:
            return self.translate(node.body, after)
        if node.maximum == 1:
            return self.optional(node, after)
        return self.repeated(node, after)

    def optional(self, node: Quantifier, after: After) -> Piece:
        body = self.translate(node.body, after)
        if body.nullable:
            raise NotTranslatable
        piece = _copy(body, f"(?:{body.source})?{'' if node.greedy else '?'}")
        piece.nullable = piece.free = True
        if not _separate(body, after):
            piece.certain = False
            piece.paths = body.paths + 1
        return piece

    def repeated(self, node: Quantifier, after: After) -> Piece:
        inside = After(charset.EVERYTHING)
        first = self.translate(node.body, inside)
        inside = After(
            charset.union(first.first, after.chars),
            words=after.words,
            unknown=after.unknown,
            ends=after.ends,
        )
        body = self.translate(node.body, inside)
        if body.nullable or body.captures or body.ways or body.cost > 1:
            raise NotTranslatable
        once = body.certain and body.paths == 1
        low, high = node.minimum, node.maximum
        piece = _copy(body, "")
        piece.nullable = piece.free = low == 0
        piece.width = body.width * (high or low or 1)
        if high is None or body.cost:
            if not once or not node.greedy or not (after.accepts or _separate(body, after)):
                raise NotTranslatable
            piece.cost = 1
            piece.source = f"(?:{body.source}){{{low},{'' if high is None else high}}}+"
            return piece
        piece.source = f"(?:{body.source}){{{low},{high}}}{'' if node.greedy else '?'}"
        if not once or (low != high and not _separate(body, after)):
            piece.certain = False
            piece.paths = _divisions(body.paths, low, high)
        return piece

    # -- assertions --

    def assertion(self, node: Node) -> Piece:
        if isinstance(node, InputStart):
            piece = Piece(rf"(?:\A|(?<={_LINE}))" if node.multiline else r"\A")
            piece.unknown = True
        elif isinstance(node, InputEnd):
            piece = Piece(rf"(?={_LINE}|\Z)" if node.multiline else r"\Z")
            if node.multiline:
                piece.first = charset.LINE_TERMINATORS
        elif isinstance(node, WordBoundary):
            if node.ignore_case and self.unicode:
                raise NotTranslatable
            piece = Piece(r"(?a:(?!\b))" if node.negated else r"(?a:\b)")
            piece.unknown = node.negated
            piece.words = not node.negated
        elif isinstance(node, Lookaround):
            piece = self.lookaround(node)
        else:
            raise NotTranslatable
        piece.nullable = True
        piece.last = charset.EMPTY
        return piece

    def lookaround(self, node: Lookaround) -> Piece:
        if node.end_group > node.first_group:
            raise NotTranslatable
        if not node.ahead:
            items = node.body.items if isinstance(node.body, Sequence) else [node.body]
            if any(self.resolver.single(item) is None for item in items):
                raise NotTranslatable
        body = self.translate(node.body, After(accepts=True))
        sign = "!" if node.negated else "="
        piece = Piece(f"(?{'' if node.ahead else '<'}{sign}{body.source})")
        piece.unknown = True
        piece.cost = body.cost
        piece.width = body.width * body.paths
        return piece


def _one_of(chars: CharSet) -> str:
    if charset.size(chars) == 1:
        return charset.escape(chars[0])
    return charset.re_source(chars)


def _copy(piece: Piece, source: str) -> Piece:
    copy = Piece(source)
    for name in Piece.__slots__:
        if name not in ("source", "leaves", "loop"):
            setattr(copy, name, getattr(piece, name))
    return copy


def _before(piece: Piece, node: Node, after: After) -> After:
    """What comes behind the item in front of `piece`, behind which `after` comes."""
    if isinstance(node, InputEnd):
        return After(piece.first)
    if not piece.nullable:
        exactly_one = piece.leaves == [piece] and not piece.captures and not piece.cost
        until = piece.first if exactly_one and after.accepts and _is_set(piece) else None
        return After(piece.first, False, piece.words, piece.unknown, until)
    return After(
        charset.union(piece.first, after.chars),
        after.accepts and piece.free,
        after.words or piece.words,
        after.unknown or piece.unknown,
        ends=after.ends,
    )


def _is_set(piece: Piece) -> bool:
    return piece.source == _one_of(piece.first)


def _separate(body: Piece, after: After) -> bool:
    """The next character tells whether `body` or what comes after it matches."""
    return not (
        body.unknown
        or body.words
        or after.unknown
        or after.words
        or after.accepts
        or charset.intersection(body.first, after.chars)
    )


def _divisions(paths: int, low: int, high: int) -> int:
    """In how many ways `low` to `high` iterations of that many paths each can match."""
    total = 0
    for count in range(low, high + 1):
        total += paths**count
        if total > MAX_PATHS:
            raise NotTranslatable
    return max(total, 1)


def _run(chars: CharSet, node: Quantifier, after: After) -> Piece:
    low, high = node.minimum, node.maximum
    piece = Piece("", chars)
    piece.nullable = piece.free = low == 0
    piece.width = high or low or 1
    base = charset.re_source(chars)
    counts = f"{{{low},{'' if high is None else high}}}"
    if low == high:
        piece.source = _one_of(chars) + f"{{{low}}}"
        return piece
    if not node.greedy and after.accepts:
        piece.source = f"{base}{{{low}}}"
        return piece
    boundary_helps = after.words and not (low and _one_kind(chars))
    gives_back = (
        after.unknown or boundary_helps or bool(charset.intersection(chars, after.chars))
    ) and not after.accepts
    if not gives_back and (node.greedy or not after.ends):
        piece.source = f"{base}{counts}+"
        piece.certain = not after.accepts or not charset.intersection(chars, after.chars)
        if high is None:
            piece.cost = 1
            piece.loop = chars
        return piece
    if high is None and not node.greedy and after.until is not None and low <= 1:
        # The first character that can end it does.
        piece.loop = charset.difference(chars, after.until)
        piece.source = (base if low else "") + f"{charset.re_source(piece.loop)}*+"
        piece.cost = 1
        return piece
    piece.source = f"{base}{counts}{'' if node.greedy else '?'}"
    piece.certain = False
    if high is None:
        piece.cost = piece.ways = 1
    else:
        piece.paths = high - low + 1
    return piece


def _one_kind(chars: CharSet) -> bool:
    """No word boundary between two of `chars`."""
    return charset.intersection(chars, charset.WORD) in (charset.EMPTY, chars)
