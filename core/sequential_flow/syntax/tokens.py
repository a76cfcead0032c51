"""The token pattern, and the words of the language.

One pattern matches a token together with the white space and comments before it. Its groups:

    1  white space with a line end or anything but blanks and tabs, and comments; or nothing
    2  a word: identifier, keyword or contextual keyword
    3  a punctuator
    4  the inside of a "string" without escapes    5  of a 'string'
    6  a #private name                             7  a plain decimal number

Everything else (escapes, other characters than ASCII, `0x10`, `1_000`, `5n`) fails to match and
goes the slow way in tokenizer.py. Quantifiers are possessive, so that no token is cut short to
satisfy a lookahead. A regular expression literal or a template is not a token here: the parser
knows from its place in the grammar that `/` or a backquote begins one, and reads it then.
"""

from __future__ import annotations

import re


def words(text: str) -> frozenset[str]:
    """The set of the words of `text`."""
    return frozenset(text.split())


LINE_ENDS = "\n\r\u2028\u2029"
WHITE_SPACE = "\t\v\f \xa0\ufeff\u1680\u2000-\u200a\u202f\u205f\u3000"
_COMMENT = rf"//[^{LINE_ENDS}]*+|/\*[^*]*+(?:\*(?!/)[^*]*+)*+\*/"
#: White space and comments before a token.
TRIVIA = f"(?:[{LINE_ENDS}{WHITE_SPACE}]++|{_COMMENT})*+"

# A plain word must not go on with a backslash or another character than ASCII; nor must a
# number, nor with a letter or digit. (Negated classes: they compile ten times as fast.)
_NO_MORE = r"(?![^\x00-\x5b\x5d-\x7f])"
_NO_MORE_NUMBER = r"(?![^\x00-\x23\x25-\x2f\x3a-\x40\x5b\x5d\x5e\x60\x7b-\x7f])"
_WORD = rf"[A-Za-z_$][A-Za-z0-9_$]*+{_NO_MORE}"
_PUNCTUATOR = (
    r"[(){}\[\];,:~@`]|=(?:>|==?)?+|\.\.\.|\.(?![0-9])|\+[+=]?+|-[-=]?+|!(?:==?)?+"
    r"|\?(?:\?=?+|\.(?![0-9]))?+|&(?:&=?+|=)?+|\|(?:\|=?+|=)?+|<(?:<=?+|=)?+"
    r"|>(?:>(?:>=?+|=)?+|=)?+|\*(?:\*=?+|=)?+|/(?!\*)=?+|[%^]=?+"
)
_NUMBER = r"(?:(?:0|[1-9][0-9]*+)(?:\.[0-9]*+)?+|\.[0-9]++)(?:[eE][+-]?[0-9]++)?+"
TOKEN = re.compile(
    rf"[ \t]*+((?:[{LINE_ENDS}{WHITE_SPACE}]++|{_COMMENT})++)?+"
    rf"(?:({_WORD})|({_PUNCTUATOR})|\"([^\"\\\n\r]*+)\"|'([^'\\\n\r]*+)'"
    rf"|\#({_WORD})|({_NUMBER}){_NO_MORE_NUMBER})"
)

#: Words that are never identifiers.
RESERVED = words(
    "break case catch class const continue debugger default delete do else enum export "
    "extends false finally for function if import in instanceof new null return super switch "
    "this throw true try typeof var void while with"
)
#: Words that are not identifiers in strict mode.
STRICT_RESERVED = words("implements interface let package private protected public static yield")
#: Words with a meaning of their own in some places. They are their own kind of token.
CONTEXTUAL = words("async await get let of set static yield")
#: Names whose use as a binding or a reference has to be looked at.
CHECKED = STRICT_RESERVED | {"arguments", "await", "eval", "globalThis", "Promise"}

#: The kind of a token that is a word, when it is not simply "name".
WORD_KINDS = {word: word for word in RESERVED | CONTEXTUAL}
#: Kinds of tokens that may be identifiers, and that are IdentifierNames.
IDENTIFIERS = frozenset({"name", *CONTEXTUAL})
WORDS = IDENTIFIERS | RESERVED | {"escaped"}
#: Tokens that go on with a member, a call or a tagged template.
SUFFIXES = frozenset((".", "(", "[", "?.", "`"))
