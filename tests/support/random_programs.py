"""Random JavaScript programs that end soon, and log what they do and in which order.

Every loop counts down a variable of its own, and functions call only what stands before them, so
all programs end. Strings and arrays are clipped where they are assigned. The same seed gives the
same program.
"""

from __future__ import annotations

import random
from collections.abc import Callable

PREAMBLE = """\
function show(v, d) {
  if (v === null || typeof v !== "object" && typeof v !== "function") {
    return typeof v === "string" ? '"' + v + '"' : Object.is(v, -0) ? "-0" : String(v);
  }
  if (typeof v === "function") return "function " + v.name;
  if (v instanceof Error) return v.name;
  if (d > 1) return "...";
  let text = Array.isArray(v) ? "[" : "{";
  for (const k in v) text += k + ":" + show(v[k], (d | 0) + 1) + " ";
  return text + "]";
}
function log(v) { console.log(show(v, 0)); return v; }
function clip(v) {
  if (typeof v === "string" && v.length > 24) return v.slice(3, 12);
  if (typeof v === "bigint") return BigInt.asIntN(64, v);
  if (Array.isArray(v)) return v.length > 5 || v.some((x) => typeof x === "object") ? v.length : v;
  return v;
}
class Tick {
  constructor(n) { this.n = n; }
  get value() { console.log("get " + this.n); return this.n; }
  set value(v) { console.log("set " + show(v, 1)); this.n = typeof v === "number" ? v : 1; }
  valueOf() { console.log("valueOf " + this.n); return this.n; }
  toString() { console.log("toString " + this.n); return "T" + this.n; }
}
function iterate(name, n) {
  let i = 0;
  return {
    [Symbol.iterator]() { console.log("open " + name); return this; },
    next() { console.log("next " + name); return { done: i >= n, value: i++ }; },
    return(v) { console.log("close " + name); return {}; },
  };
}
function tag(strings, ...values) { return strings.raw.join("|") + values.length; }
"""

ARITHMETIC = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>", "**"]
COMPARISON = ["<", ">", "<=", ">=", "==", "!=", "===", "!=="]
LITERALS = ["0", "1", "-1", "2", "7", "0.5", "1e300", "NaN", "-0", "2147483647", "'a'", "'3'", "''"]
LITERALS += ["true", "false", "null", "undefined", "1n"]


class Place:
    """What code at one spot may use. kind: script, script with async, function, static (a class's
    block), generator, async, async generator."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.names: list[str] = []
        self.numbers: list[str] = []
        #: {name: number of parameters}
        self.functions: dict[str, int] = {}
        #: [(label, whether it is a loop)], innermost last; "" has no label.
        self.jumps: list[tuple[str, bool]] = []
        self.depth = 0
        self.super = False

    def inner(self, kind: str | None = None) -> Place:
        place = Place(kind or self.kind)
        place.names, place.numbers = [*self.names], [*self.numbers]
        place.functions = dict(self.functions)
        place.depth = self.depth + 1
        if kind is None:
            place.jumps = [*self.jumps]
        return place


class ProgramWriter:
    """Writes one program. asynchronous: with await; else with calls of fetch."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.asynchronous = self.random.random() < 0.3
        self.counter = 0
        self.budget = self.random.randrange(15, 70)
        self.statements: list[tuple[int, Callable[[Place], str]]] = [
            (6, self.expression_statement),
            (6, self.declaration),
            (5, self.number_declaration),
            (8, self.assignment),
            (6, self.number_assignment),
            (4, self.if_statement),
            (5, self.for_statement),
            (3, self.while_statement),
            (2, self.do_statement),
            (4, self.for_of),
            (2, self.for_in),
            (3, self.switch),
            (6, self.try_statement),
            (4, self.jump),
            (4, self.function),
            (3, self.generator),
            (3, self.class_declaration),
            (3, self.destructuring),
            (2, self.late_var),
            (2, self.dead_zone),
            (2, self.closures_of_loop),
            (1, self.labelled_block),
            (2, self.callbacks),
            (1, self.arguments_object),
        ]
        if self.asynchronous:
            self.statements += [(4, self.async_function), (2, self.for_await)]

    def program(self) -> str:
        place = Place("script with async" if self.asynchronous else "script")
        strict = "'use strict';\n" if self.random.random() < 0.5 else ""
        body = "".join(self.statement(place) for _ in range(self.random.randrange(4, 10)))
        if self.random.random() < 0.5:
            body = f"try {{\n{body}}} catch (e) {{ log(e); }}\n"
        start = "await null;\n" if self.asynchronous else ""
        shown = "".join(f"log(typeof {n} === 'undefined' ? 0 : {n});\n" for n in place.names[:4])
        return (
            f"{strict}{PREAMBLE}{start}{body}{shown if 'try {' not in body[:6] else ''}undefined;\n"
        )

    # -- choosing

    def name(self, prefix: str) -> str:
        self.counter += 1
        return f"{prefix}{self.counter}"

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def statement(self, place: Place) -> str:
        self.budget -= 1
        if self.budget < 0 or place.depth > 5:
            return self.expression_statement(place)
        weights = [weight for weight, _ in self.statements]
        write = self.random.choices(self.statements, weights)[0][1]
        return write(place)

    def body(self, place: Place, most: int = 4) -> str:
        """Statements in braces; what they declare ends there."""
        inner = place.inner()
        count = self.random.randrange(1, most)
        return "{\n" + "".join(self.statement(inner) for _ in range(count)) + "}"

    # -- expressions

    def number(self, place: Place, depth: int = 0) -> str:
        """A number for sure: what inference is about."""
        kind = self.random.randrange(8)
        if depth > 2 or kind < 2 or not place.numbers:
            return self.random.choice(["0", "1", "2", "3", "10", "0.5", "4294967295", "-1"])
        if kind < 5:
            return self.random.choice(place.numbers)
        if kind == 5:
            return f"(~{self.number(place, depth + 1)})"
        operator = self.random.choice(ARITHMETIC[:-1])
        return f"({self.number(place, depth + 1)} {operator} {self.number(place, depth + 1)})"

    def value(self, place: Place, depth: int = 0) -> str:
        if depth > 2 or self.chance(0.25):
            return self.leaf(place)
        forms = [
            self.binary,
            self.binary,
            self.logical,
            self.call,
            self.call,
            self.member,
            self.literal,
            self.arrow,
            self.other,
            self.pausing,
            self.number,
        ]
        return self.random.choice(forms)(place, depth + 1)

    def leaf(self, place: Place) -> str:
        if place.names and self.chance(0.6):
            return self.random.choice([*place.names, *place.numbers])
        return self.random.choice(LITERALS)

    def binary(self, place: Place, depth: int) -> str:
        operator = self.random.choice(ARITHMETIC[:10] + COMPARISON)
        left, right = self.value(place, depth), self.value(place, depth)
        return f"(({left}) {operator} ({right}))"

    def logical(self, place: Place, depth: int) -> str:
        left, right = self.value(place, depth), self.value(place, depth)
        if self.chance(0.4):
            return f"({left} ? {right} : {self.value(place, depth)})"
        operator = self.random.choice(["&&", "||", "??"])
        return f"(({left}) {operator} ({right}))"

    def call(self, place: Place, depth: int) -> str:
        if not place.functions or self.chance(0.4):
            return f"log({self.value(place, depth)})"
        name = self.random.choice(list(place.functions))
        count = max(0, place.functions[name] + self.random.randrange(-1, 2))
        arguments = [self.value(place, depth + 1) for _ in range(count)]
        if arguments and self.chance(0.1):
            arguments[-1] = f"...[{arguments[-1]}, 5]"
        return f"{name}({', '.join(arguments)})"

    def member(self, place: Place, depth: int) -> str:
        return self.random.choice(
            [
                f"new Tick({self.random.randrange(9)}).value",
                f"[{self.value(place, depth)}, 4][{self.random.choice(['0', '1', 'log(1)'])}]",
                f"({self.value(place, depth)})?.length",
                f"({self.value(place, depth)})?.[log('n')]?.x",
                f"({{ a: {self.value(place, depth)} }}).a",
            ]
        )

    def literal(self, place: Place, depth: int) -> str:
        first, second = self.value(place, depth), self.value(place, depth)
        within = self.value(place.inner("function"), depth)
        return self.random.choice(
            [
                f"[{first}, {second}]",
                f"[{first}, , ...[{second}]]",
                f"({{ a: {first}, b: {second} }})",
                f"({{ [log('k')]: {first}, get g() {{ return log({within}); }} }})",
                f"({{ ...{{ x: {first} }}, m() {{ return {within}; }} }}).m()",
                f"`${{{first}}}-${{{second}}}`",
                f"tag`a${{{first}}}\\n${{{second}}}`",
                f"new Tick({self.random.randrange(5)})",
            ]
        )

    def arrow(self, place: Place, depth: int) -> str:
        inner = place.inner("function")
        parameter = self.name("p")
        inner.names.append(parameter)
        argument = self.value(place, depth)
        default = f" = {self.value(inner, depth)}" if self.chance(0.3) else ""
        return f"(({parameter}{default}) => {self.value(inner, depth + 1)})({argument})"

    def other(self, place: Place, depth: int) -> str:
        value = self.value(place, depth)
        forms = [
            f"typeof {value}",
            f"!{value}",
            f"+({value})",
            f"-({value})",
            f"(log(1), {value})",
            f"('a' in {{ a: {value} }})",
            f"void {value}",
            f"({value} instanceof Tick)",
            f"String({value})",
        ]
        if place.numbers:
            name = self.random.choice(place.numbers)
            forms += [f"{name}++", f"--{name}", f"({name} += {self.number(place)})"]
        return f"({self.random.choice(forms)})"

    def pausing(self, place: Place, depth: int) -> str:
        value = self.value(place, depth)
        if "generator" in place.kind and self.chance(0.6):
            return f"(yield {value})"
        if "async" in place.kind:
            return f"(await {value})"
        if self.asynchronous:
            return value
        return f"fetch('/{self.random.randrange(9)}')"

    # -- simple statements

    def expression_statement(self, place: Place) -> str:
        return f"log({self.value(place)});\n"

    def declaration(self, place: Place) -> str:
        name = self.name("v")
        text = (
            f"{self.random.choice(['let', 'const', 'var'])} {name} = clip({self.value(place)});\n"
        )
        if not text.startswith("const") or self.chance(0.2):
            place.names.append(name)
        return text

    def number_declaration(self, place: Place) -> str:
        name = self.name("n")
        text = f"{self.random.choice(['let', 'var'])} {name} = {self.number(place)};\n"
        place.numbers.append(name)
        return text

    def assignment(self, place: Place) -> str:
        if not place.names:
            return self.declaration(place)
        name = self.random.choice(place.names)
        value = self.value(place)
        return self.random.choice(
            [
                f"{name} = clip({value});\n",
                f"{name} = clip({name} {self.random.choice(ARITHMETIC[:9])} {value});\n",
                f"{name} {self.random.choice(['&&=', '||=', '??='])} clip({value});\n",
                f"{name} += 1; {name} = clip({name});\n",
                f"{name}++;\n",
                f"log({name}--);\n",
                f"[{name}] = [clip({value})];\n",
            ]
        )

    def number_assignment(self, place: Place) -> str:
        if not place.numbers:
            return self.number_declaration(place)
        name = self.random.choice(place.numbers)
        form = self.random.randrange(5)
        if form == 0:
            return f"{name}{self.random.choice(['++', '--'])};\n"
        if form == 1:
            return f"{name} {self.random.choice(ARITHMETIC)}= {self.number(place)};\n"
        if form == 2:
            return f"{name} += {name};\n"
        if form == 3:
            return f"[{name}, {name}] = [{self.number(place)}, {self.number(place)}];\n"
        return f"{name} = {self.number(place)};\n"

    def late_var(self, place: Place) -> str:
        name = self.name("w")
        value = self.number(place)
        write = self.random.choice(
            [
                f"if ({self.value(place)}) {name} = {value};\n",
                f"l{name}: {{ if ({self.value(place)}) break l{name}; {name} = {value}; }}\n",
                f"try {{ log({self.value(place)}); {name} = {value}; }} catch {{}}\n",
                f"({self.value(place)}) && ({name} = {value});\n",
                f"var [u{name} = ({name} = {value})] = [2];\n",
                f"[log.x = ({name} = {value})] = [2];\n",
                f"({self.value(place)})?.[{name} = {value}];\n",
                f"do {{ if ({self.value(place)}) continue; {name} = {value}; }} while (log(0));\n",
                f"switch ({self.value(place)}) {{ case 1: {name} = {value}; }}\n",
                f"(() => {name})();\n",
                "",
            ]
        )
        return f"{write}log({name});\nvar {name} = {value};\nlog({name} + 1);\n"

    def dead_zone(self, place: Place) -> str:
        name = self.name("z")
        return (
            f"{{ const f = () => {name}; try {{ log(f()); }} catch (e) {{ log(e.name); }}\n"
            f"let {name} = {self.value(place)}; log(f()); }}\n"
        )

    # -- control flow

    def if_statement(self, place: Place) -> str:
        otherwise = f" else {self.body(place)}" if self.chance(0.5) else ""
        return f"if ({self.value(place)}) {self.body(place)}{otherwise}\n"

    def looping(self, place: Place, header: str, *numbers: str) -> str:
        """A loop, maybe labelled."""
        label = self.name("l") if self.chance(0.4) else ""
        inner = place.inner()
        inner.jumps.append((label, True))
        inner.numbers += [f"{name}" for name in numbers]
        text = f"{header} {self.body(inner)}\n"
        return f"{label}: {text}" if label else text

    def for_statement(self, place: Place) -> str:
        count, index = self.name("c"), self.name("i")
        word = self.random.choice(["let", "var"])
        step = self.random.choice([f"{index}++", f"{index} += 2", f"{index} = {index} * 2"])
        header = f"for ({word} {index} = 0, {count} = 3; {count}-- > 0; {step})"
        return self.looping(place, header, index)

    def while_statement(self, place: Place) -> str:
        count = self.name("c")
        test = f"{count}-- > 0 && ({self.value(place)})" if self.chance(0.4) else f"{count}-- > 0"
        return f"let {count} = 3;\n{self.looping(place, f'while ({test})')}"

    def do_statement(self, place: Place) -> str:
        count = self.name("c")
        loop = self.looping(place, "do").rstrip()
        return f"let {count} = 2;\n{loop} while ({count}-- > 0 && ({self.value(place)}));\n"

    def for_of(self, place: Place) -> str:
        name = self.name("o")
        items = self.random.choice(
            [
                f"[{self.value(place)}, {self.value(place)}, 3]",
                f"iterate('{name}', {self.random.randrange(4)})",
                "'xyz'",
                f"new Map([[1, {self.value(place)}], ['b', 2]])",
                "new Set([1, 'b', 1])",
            ]
        )
        inner = place.inner()
        inner.names.append(name)
        return self.looping(inner, f"for ({self.random.choice(['let', 'var'])} {name} of {items})")

    def for_in(self, place: Place) -> str:
        name = self.name("k")
        inner = place.inner()
        inner.names.append(name)
        items = f"{{ a: {self.value(place)}, b: 2, 1: 1 }}"
        return self.looping(inner, f"for (let {name} in {items})")

    def switch(self, place: Place) -> str:
        inner = place.inner()
        inner.jumps.append(("", False))
        cases = []
        for _ in range(self.random.randrange(1, 4)):
            end = "break;\n" if self.chance(0.5) else ""
            body = "".join(self.statement(inner.inner()) for _ in range(2))
            declared = f"let {self.name('s')} = 1;\n" if self.chance(0.2) else ""
            cases.append(f"case {self.value(place)}:\n{declared}{body}{end}")
        cases.insert(
            self.random.randrange(len(cases) + 1), f"default: {self.statement(inner.inner())}"
        )
        return f"switch ({self.value(place)}) {{\n{''.join(cases)}}}\n"

    def labelled_block(self, place: Place) -> str:
        label = self.name("b")
        inner = place.inner()
        inner.jumps.append((label, False))
        return f"{label}: {self.body(inner)}\n"

    def try_statement(self, place: Place) -> str:
        block = self.body(place)
        error = self.name("e")
        inner = place.inner()
        inner.names.append(error)
        handler = f" catch ({error}) {self.body(inner, 3)}"
        if self.chance(0.5):
            return f"try {block}{handler}\n"
        if self.chance(0.5):
            handler = ""
        return f"try {block}{handler} finally {self.body(place, 3)}\n"

    def jump(self, place: Place) -> str:
        forms = []
        for label, loop in place.jumps:
            if label:
                forms += [f"break {label};"] + [f"continue {label};"] * loop
        if place.jumps and (place.jumps[-1][1] or not place.jumps[-1][0]):
            forms.append("break;")
        if any(loop for _, loop in place.jumps):
            forms.append("continue;")
        if "script" in place.kind:
            forms.append("return;")
        elif place.kind != "static":
            forms.append(f"return {self.value(place)};")
        if place.depth > 1:
            forms.append(f"throw {self.value(place)};")
        if not forms:
            return self.expression_statement(place)
        return f"if ({self.value(place)}) {self.random.choice(forms)}\n"

    # -- functions

    def parameters(self, place: Place, inner: Place) -> tuple[str, int]:
        texts = []
        for index in range(self.random.randrange(4)):
            name = self.name("p")
            form = self.random.randrange(6)
            if form == 0:
                texts.append(f"{name} = {self.value(place)}")
            elif form == 1:
                texts.append(f"{{ length: {name} = {index} }} = 'ab'")
            elif form == 2:
                texts.append(f"[{name}] = [log({index})]")
            else:
                texts.append(name)
            inner.names.append(name)
        count = len(texts)
        if self.chance(0.2):
            rest = self.name("r")
            texts.append(f"...{rest}")
            inner.names.append(rest)
        return ", ".join(texts), count

    def function_body(self, inner: Place) -> str:
        count = self.random.randrange(1, 5)
        text = "".join(self.statement(inner) for _ in range(count))
        return f"{{\n{text}return {self.value(inner)};\n}}"

    def function(self, place: Place) -> str:
        name = self.name("f")
        inner = place.inner("function")
        plain = place.inner("function")
        parameters, count = self.parameters(plain, inner)
        body = self.function_body(inner)
        place.functions[name] = count
        if self.chance(0.5):
            return f"function {name}({parameters}) {body}\n"
        return f"const {name} = ({parameters}) => {body};\n"

    def arguments_object(self, place: Place) -> str:
        name = self.name("a")
        value = self.value(place.inner("function"))
        place.functions[name] = 2
        return (
            f"function {name}(x, y) {{ x = {value}; arguments[1] = log(x);\n"
            f"return [arguments.length, arguments[0], y]; }}\n"
        )

    def generator(self, place: Place) -> str:
        name = self.name("g")
        parameters, _ = self.parameters(place.inner("function"), Place("function"))
        inner = place.inner("generator")
        body = self.function_body(inner)
        item = self.name("y")
        loop = place.inner()
        loop.names.append(item)
        use = self.random.choice(
            [
                self.looping(loop, f"for (const {item} of {name}())"),
                f"log([...{name}()].length);\n",
                (
                    f"{{ const {item} = {name}(); log({item}.next()); log({item}.next(1));\n"
                    f"log({item}.return({self.value(place)})); log({item}.next()); }}\n"
                ),
                (
                    f"{{ const {item} = {name}(); {item}.next(); try {{ log({item}.throw(7)); }}\n"
                    "catch (e) { log(e); } }\n"
                ),
                f"{{ function* d() {{ log(yield* {name}()); }} for (const y of d()) break; }}\n",
                f"{{ let [{item}, ...rest] = {name}(); log({item}); log(rest.length); }}\n",
            ]
        )
        return f"function* {name}({parameters}) {body}\n{use}"

    def async_function(self, place: Place) -> str:
        name = self.name("f")
        inner = place.inner("async")
        parameters, count = self.parameters(place.inner("function"), inner)
        body = self.function_body(inner)
        wait = "await " if "async" in place.kind else ""
        argument = self.value(place)
        place.functions[name] = count
        return self.random.choice(
            [
                f"async function {name}({parameters}) {body}\n{name}({argument}).then(log, log);\n",
                (
                    f"const {name} = async ({parameters}) => {body};\n"
                    f"try {{ log({wait}{name}({argument})); }} catch (e) {{ log(e); }}\n"
                ),
                (
                    f"async function {name}({parameters}) {body}\n"
                    f"{wait}Promise.all([{name}({argument}), 2]).then((v) => log(v.length), log);\n"
                ),
            ]
        )

    def for_await(self, place: Place) -> str:
        if "async" not in place.kind:
            return self.expression_statement(place)
        name = self.name("g")
        item = self.name("y")
        body = self.function_body(place.inner("async generator"))
        inner = place.inner()
        inner.names.append(item)
        items = self.random.choice([f"{name}()", "[1, Promise.resolve(2)]", "iterate('w', 2)"])
        loop = self.looping(inner, f"for await (const {item} of {items})")
        return f"async function* {name}() {body}\n{loop}"

    def class_declaration(self, place: Place) -> str:
        name = self.name("C")
        inner = place.inner("function")
        extends, start = "", ""
        if self.chance(0.5):
            extends = " extends Tick"
            start = f"super({self.value(inner)});"
        field, method = self.value(inner), self.function_body(inner.inner("function"))
        return (
            f"class {name}{extends} {{\n"
            f"constructor(x) {{ {start} log(this.#p); this.q = {self.value(inner)}; }}\n"
            f"#p = {field};\nz = log(this.#p);\nstatic [log('s')] = {self.value(inner)};\n"
            f"static {{ log(typeof this); {self.statement(inner.inner('static'))} }}\n"
            f"get own() {{ return log(this.#p); }}\nset own(v) {{ this.#p = log(v); }}\n"
            f"m() {method}\nstatic has(o) {{ return #p in o; }}\n}}\n"
            f"{{ const c = new {name}({self.random.randrange(5)}); c.own = {self.value(place)};\n"
            f"log(c.own); log(c.m()); log({name}.has(c)); log(c.own += 1); }}\n"
        )

    def destructuring(self, place: Place) -> str:
        first, second, third = self.name("v"), self.name("v"), self.name("v")
        text = self.random.choice(
            [
                f"let [{first}, {second} = {self.value(place)}, ...{third}] = iterate('d', 4);\n",
                (
                    f"var {{ a: {first}, b: {{ c: {second} = log(2) }} = {{}}, ...{third} }} = "
                    f"{{ a: {self.value(place)}, x: 1 }};\n"
                ),
                (
                    f"let {first}, {second}, {third} = {{}};\n"
                    f"[{first}, {third}[log('t')], {{ length: {second} }}] = "
                    f"[{self.value(place)}, {self.value(place)}, 'abc'];\n"
                ),
            ]
        )
        place.names += [first, second]
        return text

    def closures_of_loop(self, place: Place) -> str:
        calls, index = self.name("q"), self.name("i")
        return (
            f"{{ const {calls} = []; for (let {index} = 0; {index} < 3; {index}++) {{\n"
            f"{calls}.push(() => {index}++); log({self.value(place)}); }}\n"
            f"for (const f of {calls}) log([f(), f()]); }}\n"
        )

    def callbacks(self, place: Place) -> str:
        name = self.name("x")
        inner = place.inner("function")
        inner.names.append(name)
        value = self.value(inner)
        return self.random.choice(
            [
                f"log([3, 1, 2].map(({name}) => {value}));\n",
                f"log([3, 1, 2].sort(({name}, y) => {{ log({name} - y); return {name} - y; }}));\n",
                f"log([1, 2, 3].reduce((a, {name}) => clip({value}), 0));\n",
                f"log('abca'.replace(/a/g, ({name}) => {value}));\n",
                f"log(Array.from({{ length: 2 }}, (_, {name}) => {value}));\n",
                f"log(JSON.stringify({{ toJSON({name}) {{ return {value}; }} }}) === '');\n",
            ]
        )


def random_program(seed: int) -> str:
    """The source of program number `seed`."""
    return ProgramWriter(seed).program()
