"""The verifier over generated Python: what it refuses, and that this is never what we generate."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from sequential_flow.builtins import compile_prelude, prelude_source
from sequential_flow.compiler import program, verifier
from sequential_flow.compiler.verifier import VerificationError, verify
from sequential_flow.machine import SUPPORT
from sequential_flow.syntax.errors import ScriptSyntaxError

SCRIPTS = sorted((Path(__file__).resolve().parents[1] / "js").rglob("*.js"))
PRELUDE = sorted(path.stem for path in compile_prelude.PRELUDE.glob("*.js"))
GOOD = "def f(vm, fn, this, v0=U):\n return v0\n"


def verify_all(compiled: program.SourceProgram) -> int:
    """Verify both renderings of every function; how many there were."""
    count = 0
    for template in compiled.templates:
        if template.unit.kind == "default":
            continue
        code = compiled.compiled(template.index)
        for source in (code.straight, code.resumable()):
            if source:
                verify(source)
                count += 1
    return count


def generated(source: str) -> str:
    """All that the compiler writes for a script."""
    compiled = program.compile_script(source, SUPPORT)
    verify_all(compiled)
    codes = [compiled.compiled(t.index) for t in compiled.templates if t.unit.kind != "default"]
    return "".join(code.straight + code.resumable() for code in codes)


# -- what is admitted


def test_names_are_those_of_the_runtime() -> None:
    offered = set(SUPPORT.names()) - {"__builtins__"}
    assert offered <= verifier.GLOBALS
    assert verifier.GLOBALS - offered == {"fn", "vm"}


@pytest.mark.parametrize("name", PRELUDE)
def test_prelude(name: str) -> None:
    assert verify_all(program.compile_prelude(name, prelude_source(name), SUPPORT))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_scripts(path: Path) -> None:
    assert generated(path.read_text(encoding="utf-8"))


# -- what is refused


def body(line: str) -> str:
    return f"def f(vm, fn, this, v0=U):\n {line}\n return v0\n"


REFUSED = {
    "two statements": GOOD + "v0 = 1\n",
    "another name": GOOD.replace("def f", "def g"),
    "decorator": "@type\n" + GOOD,
    "annotation": GOOD.replace("this,", "this: v0,"),
    "return annotation": GOOD.replace("):", ") -> U:"),
    "keyword parameter": GOOD.replace("v0=U", "*, v0=U"),
    "hostile parameter": GOOD.replace("v0=U", "v0=U, os=U"),
    "default that is called": GOOD.replace("=U", "=refuel()"),
    "async function": "async " + GOOD,
    "not Python": "def f(:",
    "null": "def f(vm):\n return '\0'\n",
    "empty": "",
}
REFUSED_LINES = [
    "import os",
    "from os import system",
    "global v0",
    "nonlocal v0",
    "del v0",
    "assert v0",
    "yield v0",
    "await v0",
    "def g(): pass",
    "class C: pass",
    "with v0: pass",
    "for v1 in v0: pass",
    "v0 = lambda: v0",
    "v0 = [t1 for t1 in v0]",
    "v0 = {t1 for t1 in v0}",
    "v0 = {t1: t1 for t1 in v0}",
    "v0 = (t1 for t1 in v0)",
    "v0 = f'{v0}'",
    "v0 = {v0, v0}",
    "v0: int = 1",
    "v0 = v0 @ v0",
    "v0 = v0 // v0",
    "v0 = v0 ** 9",
    "v0 = v0 << 9",
    "v0 = ~v0",
    "v0 = 'text'",
    "v0 = u'field'",
    "v0 = b'field'",
    "v0 = 1j",
    "v0 = ...",
    "v0 = 99999999999999999999999999",
    "v0 = eval",
    "v0 = open",
    "v0 = __builtins__",
    "v0 = __import__",
    "v0 = getattr",
    "v0 = globals",
    "v0 = userName",
    "v0 = v01",
    "v0 = v1x",
    "v0 = t",
    "v0 = o_",
    "v0 = o_lower",
    "v0 = ｔ1x",
    "v0 = v0.__class__",
    "v0 = v0.__globals__",
    "v0 = v0.__dict__",
    "v0 = v0.func_code",
    "v0 = v0.gi_frame",
    "v0 = fn.code.__globals__",
    "v0 = vm.limits",
    "v0.code = v0",
    "vm.globals = v0",
    "vm.object_prototype = v0",
    "vm = v0",
    "fn = v0",
    "call = v0",
    "K0 = v0",
    "F0 = v0",
    "PROGRAM = v0",
    "U = v0",
    "(refuel := v0)",
    "v0 = locals",
    "v0 = call(locals)",
    "v0 = call(vm, locals())",
    "v0 = capture(locals)",
    "capture(pause, fn, this, pc, locals(v0))",
    "v0 = call(vm, v0=1)",
    "v0 = call(**v0)",
    "v0 = call(vm)(v0)",
    "v0 = v0[0](v0)",
    "v0, *v1 = v0",
    "raise v0 from v0",
    "try: pass\n except: pass",
    "try: pass\n except Exception: pass",
    "try: pass\n except v0: pass",
    "try: pass\n except (Pause, Throw): pass",
    "try: pass\n except Throw as v0: pass",
    "try: pass\n except Throw: pass\n else: pass",
    "try: pass\n finally: pass",
    "match v0:\n  case 1: pass",
]


def test_admitted() -> None:
    verify(GOOD)
    verify(body("pc = 5; t5 = call(vm, v0, U, K3, *t2) if v0 is not None else 'field'"))


@pytest.mark.parametrize("source", REFUSED.values(), ids=REFUSED.keys())
def test_refused(source: str) -> None:
    with pytest.raises(VerificationError):
        verify(source)


@pytest.mark.parametrize("line", REFUSED_LINES)
def test_refused_lines(line: str) -> None:
    with pytest.raises(VerificationError):
        verify(body(line))


def test_the_error_says_what_and_where() -> None:
    with pytest.raises(VerificationError, match=r"attribute '__class__' at line 2, column 6"):
        verify(body("v0 = v0.__class__"))


# -- hostile text in scripts never reaches the generated code

WORDS = [
    "__class__", "__globals__", "__builtins__", "__import__", "__reduce__", "__subclasses__",
    "lambda", "exec", "eval", "os", "self", "None", "True", "def", "nonlocal", "pass",
    "v0", "t1", "K0", "F1", "vm", "fn", "locals", "capture", "refuel", "PROGRAM", "o_Pop", "e0",
]  # fmt: skip
TEXTS = [
    "'", "\\\"", "\\\\", "\\n", "'''", "\\\"\\\"\\\"", "{}", "{v0}", "%s", "); import os; (", "#",
    "\\0", "\\u2028", "\\ud800", "\\u{1F600}", ": pass\\n import os", "\\r\\n raise",
    "__import__('os')",
]  # fmt: skip
FORMS = [
    "var {w} = 1; {w}++; {w} = {w} + {o};",
    "function {w}_f({w}, {o} = {w}) {{ return {w} + arguments.length; }} {w}_f({t});",
    "var o = {{ {w}: {t}, '{w}.x': 1, [{t}]: 2, get {o}() {{ return {w}; }} }}; o.{w} += o.{o};",
    "class {w}_c {{ #{w} = {t}; static {o} = {t}; {w}() {{ return this.#{w}; }} }} {w}_c.{w};",
    "{w}: for (;;) {{ break {w}; }}",
    "try {{ throw {t}; }} catch ({w}) {{ {w} + {t}; }} finally {{ {t}; }}",
    "`${{{t}}} {w}`; (x => x)`{w}`;",
    "var {{ {w}: {o}, ...{w}2 }} = {{ {w}: {t} }};",
    "var {w}_g = function* () {{ yield {t}; }}; for (var {w} of {w}_g()) ;",
    "/{w}/.test({t}); typeof {w}; delete o?.{w}; new.target;",
]


@pytest.mark.parametrize("seed", range(40))
def test_hostile_identifiers_and_strings(seed: int) -> None:
    choose = random.Random(seed).choice
    compiled = 0
    for _ in range(12):
        form = choose(FORMS).replace(" new.target;", "")
        script = form.format(w=choose(WORDS), o=choose(WORDS), t=f'"{choose(TEXTS)}"')
        try:
            text = generated(script)
        except ScriptSyntaxError:
            continue
        compiled += 1
        assert "import" not in text
        assert "__" not in text.replace("__trunc__", "")
    assert compiled
