"""Statements -> structured code. One function a node type; the table is at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from . import classes, patterns
from .emit import UNDEFINED, Jump, Operand
from .evaluation import boolean
from .operators import equality
from .suspension import await_value

if TYPE_CHECKING:
    from .function import FunctionCompiler


def expression_statement(c: FunctionCompiler, node: n.ExpressionStatement) -> None:
    if node in c.completions:
        value = c.expression(node.expression)
        c.line(f"cv = {value.text}")
    else:
        c.discard(node.expression)


def block(c: FunctionCompiler, node: n.BlockStatement) -> None:
    c.statements(node.body, c.analysis.scope_of[node])


def empty(c: FunctionCompiler, node: Any) -> None:
    pass


def return_statement(c: FunctionCompiler, node: n.ReturnStatement) -> None:
    value = UNDEFINED if node.argument is None else c.expression(node.argument)
    if c.unit.generator and c.unit.is_async:
        value = await_value(c, node, value)
    else:
        c.reserve()
    c.return_value(value)


def throw_statement(c: FunctionCompiler, node: n.ThrowStatement) -> None:
    value = c.expression(node.argument)
    number = c.reserve()
    c.point(number, node)
    c.line(f"pc = {number}; vm.fuel -= 5; raise Throw({value.text})")


def if_statement(c: FunctionCompiler, node: n.IfStatement) -> None:
    """A long else-if chain becomes a flat sequence, so that its depth is bounded."""
    chain: list[n.IfStatement] = [node]
    while type(chain[-1].alternate) is n.IfStatement:
        chain.append(chain[-1].alternate)
    if len(chain) <= 6:
        nested_if(c, chain, 0)
    else:
        flat_if(c, chain)


def nested_if(c: FunctionCompiler, chain: list[n.IfStatement], index: int) -> None:
    node = chain[index]
    test = boolean(c, node.test)
    with c.branch(test) as item:
        c.statement(node.consequent)
    if index + 1 < len(chain):
        with c.into(item.otherwise):
            nested_if(c, chain, index + 1)
    elif node.alternate is not None:
        with c.into(item.otherwise):
            c.statement(node.alternate)


def flat_if(c: FunctionCompiler, chain: list[n.IfStatement]) -> None:
    chosen = Operand(f"t{c.reserve()}")
    name = chosen.text
    held = Operand(name, None, True, (), (name,))
    c.line(f"{name} = 0.0")
    with c.holding(held):
        for index, node in enumerate(chain):
            with c.branch(f"{name} == 0.0"):
                test = boolean(c, node.test)
                with c.branch(test):
                    c.line(f"{name} = {index + 1!r}.0")
        for index, node in enumerate(chain):
            with c.branch(f"{name} == {index + 1!r}.0"):
                c.statement(node.consequent)
        last = chain[-1].alternate
        if last is not None:
            with c.branch(f"{name} == 0.0"):
                c.statement(last)


# -- loops


def labeled(c: FunctionCompiler, node: n.LabeledStatement) -> None:
    labels = [node.label.name]
    body: Any = node.body
    while type(body) is n.LabeledStatement:
        labels.append(body.label.name)
        body = body.body
    if type(body) in LOOPS:
        LOOPS[type(body)](c, body, tuple(labels))
        return
    with c.loop(False) as loop:
        c.jumps.append(Jump("label", loop, tuple(labels)))
        c.statement(body)
        jump = c.jumps.pop()
    c.arrive(jump)


def begin_loop(c: FunctionCompiler, node: Any, loop: Any, labels: tuple[str, ...]) -> None:
    jump = Jump("loop", loop, labels)
    jump.node = node
    jump.continues = loop
    c.jumps.append(jump)


def while_statement(c: FunctionCompiler, node: Any, labels: tuple[str, ...] = ()) -> None:
    with c.loop() as loop:
        begin_loop(c, node, loop, labels)
        c.fuel(node)
        leave_unless(c, node.test)
        c.statement(node.body)
        jump = c.jumps.pop()
    c.arrive(jump)


def leave_unless(c: FunctionCompiler, test: Any) -> None:
    if type(test) is n.Literal and test.value is True:
        c.reserve()
        return
    with c.branch(f"not ({boolean(c, test)})"):
        c.line("break")


def do_while_statement(c: FunctionCompiler, node: Any, labels: tuple[str, ...] = ()) -> None:
    """The test stands at the top, skipped the first time, so that ``continue`` reaches it."""
    first = Operand(f"t{c.reserve()}")
    held = Operand(first.text, None, True, (), (first.text,))
    c.line(f"{first.text} = True")
    with c.holding(held), c.loop() as loop:
        begin_loop(c, node, loop, labels)
        c.fuel(node)
        with c.branch(f"not {first.text}"):
            leave_unless(c, node.test)
        c.line(f"{first.text} = False")
        c.statement(node.body)
        jump = c.jumps.pop()
    c.arrive(jump)


def for_statement(c: FunctionCompiler, node: Any, labels: tuple[str, ...] = ()) -> None:
    scope = c.analysis.scope_of[node]
    before = c.enter_scope(scope)
    if type(node.init) is n.VariableDeclaration:
        c.statement(node.init)
    elif node.init is not None:
        c.discard(node.init)
    renew(c, scope)
    if node.update is not None and continues_here(node.body, labels):
        loop_with_flag(c, node, labels, scope)
    else:
        plain_loop(c, node, labels, scope)
    c.scope = before


def renew(c: FunctionCompiler, scope: Any) -> None:
    """CreatePerIterationEnvironment: closures of one round keep its variables."""
    if scope.env is not None:
        c.line(f"{scope.env} = {scope.env}[:]")


def plain_loop(c: FunctionCompiler, node: Any, labels: tuple[str, ...], scope: Any) -> None:
    with c.loop() as loop:
        begin_loop(c, node, loop, labels)
        c.fuel(node)
        if node.test is not None:
            leave_unless(c, node.test)
        c.statement(node.body)
        renew(c, scope)
        if node.update is not None:
            c.discard(node.update)
        jump = c.jumps.pop()
    c.arrive(jump)


def loop_with_flag(c: FunctionCompiler, node: Any, labels: tuple[str, ...], scope: Any) -> None:
    """The update stands at the top, skipped the first time, so that ``continue`` reaches it."""
    first = f"t{c.reserve()}"
    held = Operand(first, None, True, (), (first,))
    c.line(f"{first} = True")
    with c.holding(held), c.loop() as loop:
        begin_loop(c, node, loop, labels)
        c.fuel(node)
        with c.branch(f"not {first}"):
            renew(c, scope)
            c.discard(node.update)
        c.line(f"{first} = False")
        if node.test is not None:
            leave_unless(c, node.test)
        c.statement(node.body)
        jump = c.jumps.pop()
    c.arrive(jump)


def continues_here(body: Any, labels: tuple[str, ...]) -> bool:
    """True when a ``continue`` in `body` means the loop around it."""
    pending: list[tuple[Any, bool]] = [(body, True)]
    while pending:
        node, direct = pending.pop()
        kind = type(node)
        if kind is n.ContinueStatement:
            if (direct and node.label is None) or (node.label and node.label.name in labels):
                return True
        elif kind in LOOPS:
            pending.append((node.body, False))
        elif kind is n.BlockStatement:
            pending.extend((child, direct) for child in node.body)
        elif kind is n.IfStatement:
            pending.append((node.consequent, direct))
            pending.append((node.alternate, direct))
        elif kind is n.LabeledStatement:
            pending.append((node.body, direct))
        elif kind is n.TryStatement:
            pending.append((node.block, direct))
            pending.append((node.finalizer, direct))
            if node.handler is not None:
                pending.append((node.handler.body, direct))
        elif kind is n.SwitchStatement:
            pending.extend((child, direct) for case in node.cases for child in case.consequent)
    return False


def for_in(c: FunctionCompiler, node: Any, labels: tuple[str, ...] = ()) -> None:
    value = evaluate_head(c, node)
    keys = c.operation(node, f"for_in_keys(vm, {value.text})")
    with c.holding(keys), c.loop() as loop:
        begin_loop(c, node, loop, labels)
        c.fuel(node)
        found = c.operation(node, f"for_in_step(vm, {keys.text})")
        c.line(f"if {found.text} is EMPTY: break")
        bind_round(c, node, found)
        c.statement(node.body)
        jump = c.jumps.pop()
    c.leave_for_scope()
    c.arrive(jump)


def evaluate_head(c: FunctionCompiler, node: Any) -> Operand:
    """The expression of a for-in or for-of; it sees the loop's names uninitialized."""
    left: Any = node.left
    if type(left) is n.VariableDeclaration and left.kind == "var":
        for declarator in left.declarations:
            if declarator.init is not None:
                value = c.expression(declarator.init)
                c.initialize(declarator.id, value.text, "var")  # type: ignore[arg-type]
    scope = c.analysis.scope_of.get(node.right)
    if scope is None or type(left) is not n.VariableDeclaration or left.kind == "var":
        return c.expression(node.right)
    before = c.enter_scope(scope)
    value = c.expression(node.right)
    if not value.temps or not value.atom:
        value = c.temporary(value.text)
    else:
        c.reserve()
    c.scope = before
    return value


def bind_round(c: FunctionCompiler, node: Any, value: Operand) -> None:
    """Bind the loop's variable for one round, in a fresh Environment Record when captured."""
    left = node.left
    c.enter_for_scope(c.analysis.scope_of[node])
    kind = None
    target = left
    if type(left) is n.VariableDeclaration:
        kind = left.kind
        target = left.declarations[0].id
    with c.holding(value):
        if type(target) in (n.ObjectPattern, n.ArrayPattern):
            patterns.destructure(c, target, value, kind)
        elif kind is not None:
            c.initialize(target, value.text, kind)
        else:
            place = patterns.reference(c, target)
            place.write(c, value.text)


def for_of(c: FunctionCompiler, node: Any, labels: tuple[str, ...] = ()) -> None:
    """Like try-finally: leaving the loop before the iterator's end closes the iterator."""
    value = evaluate_head(c, node)
    opener = "get_async_iterator" if node.await_ else "get_iterator"
    record = c.operation(node, f"{opener}(vm, {value.text})")
    with c.holding(record):
        protect(
            c,
            node,
            lambda: for_of_rounds(c, node, record, labels),
            lambda caught: close_iterator(c, node, record, caught),
        )


def for_of_rounds(c: FunctionCompiler, node: Any, record: Operand, labels: tuple[str, ...]) -> None:
    with c.loop() as loop:
        begin_loop(c, node, loop, labels)
        c.fuel(node)
        step = async_step if node.await_ else patterns.step
        found = step(c, node, record)
        c.line(f"if {found.text} is EMPTY: break")
        bind_round(c, node, found)
        c.statement(node.body)
        jump = c.jumps.pop()
    c.leave_for_scope()
    c.arrive(jump)


def async_step(c: FunctionCompiler, node: Any, record: Operand) -> Operand:
    """The next value of an async iterator, awaited; EMPTY at its end."""
    result = c.operation(node, f"async_iterator_next(vm, {record.text})")
    c.line(f"{record.text}.done = True")
    result = await_value(c, node, result)
    with c.holding(result):
        finished = c.operation(node, f"iterator_complete(vm, {result.text})")
    number = c.reserve()
    name = f"t{number}"
    c.line(f"{name} = EMPTY")
    with c.branch(f"not {finished.text}"):
        value = c.operation(node, f"iterator_value(vm, {result.text})")
        c.line(f"{record.text}.done = False")
        c.line(f"{name} = {value.text}")
    return Operand(name, None, True, (), (name,))


def close_iterator(c: FunctionCompiler, node: Any, record: Operand, caught: Operand) -> None:
    with c.branch(f"not {record.text}.done"):
        if node.await_:
            result = c.operation(node, f"async_iterator_return(vm, {record.text}, {caught.text})")
            number = c.reserve()
            failed = f"t{number}"
            with c.branch(f"{result.text} is not EMPTY"):
                with c.catching(failed):
                    awaited = await_value(c, node, result)
                    c.line(f"if {caught.text} is EMPTY: check_iterator_result(vm, {awaited.text})")
                c.line(
                    f"if {failed} is not EMPTY and {caught.text} is EMPTY: raise Throw({failed})"
                )
        else:
            c.effect(node, f"iterator_close(vm, {record.text}, {caught.text})")


# -- switch


def switch_statement(c: FunctionCompiler, node: n.SwitchStatement) -> None:
    """First the tests choose a case, then the bodies run from there."""
    value = c.expression(node.discriminant)
    value = c.temporary(value.text, value.type)
    scope = c.analysis.scope_of[node]
    before = c.enter_scope(scope)
    c.hoist_functions(scope)
    chosen = f"t{c.reserve()}"
    held = Operand(chosen, None, True, (), (chosen,))
    c.line(f"{chosen} = -1.0")
    with c.holding(held):
        choose_case(c, node, value, chosen)
        with c.loop(False) as loop:
            c.jumps.append(Jump("switch", loop, ()))
            for index, case in enumerate(node.cases):
                with c.branch(f"{chosen} <= {index}.0"):
                    c.statement_list(case.consequent)
            jump = c.jumps.pop()
    c.scope = before
    c.arrive(jump)


def choose_case(c: FunctionCompiler, node: n.SwitchStatement, value: Operand, chosen: str) -> None:
    default = len(node.cases)
    with c.holding(value):
        for index, case in enumerate(node.cases):
            if case.test is None:
                default = index
                continue
            with c.branch(f"{chosen} < 0.0"):
                test = c.expression(case.test)
                test = c.atom(test, c.reserve())
                same = equality(c, "===", value, test)
                c.line(f"if {same.text}: {chosen} = {index}.0")
    c.line(f"if {chosen} < 0.0: {chosen} = {default}.0")


# -- jumps


def break_statement(c: FunctionCompiler, node: n.BreakStatement) -> None:
    for jump in reversed(c.jumps):
        if jump.kind in ("finally", "chain"):
            continue
        if node.label is None:
            if jump.kind in ("loop", "switch"):
                c.jump("break", jump)
                return
        elif node.label.name in jump.labels:
            c.jump("break", jump)
            return
    raise AssertionError("break without target")


def continue_statement(c: FunctionCompiler, node: n.ContinueStatement) -> None:
    for jump in reversed(c.jumps):
        if jump.kind == "loop" and (node.label is None or node.label.name in jump.labels):
            c.jump("continue", jump)
            return
    raise AssertionError("continue without target")


# -- try


def try_statement(c: FunctionCompiler, node: n.TryStatement) -> None:
    if node.finalizer is None:
        try_catch(c, node)
        return
    finalizer = node.finalizer

    def protected() -> None:
        if node.handler is None:
            c.statement(node.block)
        else:
            try_catch(c, node)

    protect(c, node, protected, lambda caught: c.statement(finalizer))


def try_catch(c: FunctionCompiler, node: n.TryStatement) -> None:
    handler = node.handler
    assert handler is not None
    caught = f"t{c.reserve()}"
    with c.catching(caught):
        c.statement(node.block)
    with c.branch(f"{caught} is not EMPTY"):
        scope = c.analysis.scope_of[handler]
        before = c.enter_scope(scope)
        if handler.param is not None:
            value = Operand(caught, None, True, (), (caught,))
            with c.holding(value):
                bind_catch(c, handler.param, value)
        c.statement(handler.body)
        c.scope = before


def bind_catch(c: FunctionCompiler, target: Any, value: Operand) -> None:
    if type(target) is n.Identifier:
        c.initialize(target, value.text, "catch")
    else:
        patterns.destructure(c, target, value, "catch")


def protect(c: FunctionCompiler, node: Any, body: Any, finalizer: Any) -> None:
    """Run `finalizer(caught)` however `body` ends, then go on with what it ended with."""
    caught = f"t{c.reserve()}"
    saved_jump = f"t{c.reserve()}"
    saved_value = f"t{c.reserve()}"
    held = Operand(caught, None, True, (), (caught, saved_jump, saved_value))
    c.uses_jumps = True
    with c.loop(False) as loop:
        c.jumps.append(Jump("finally", loop, ()))
        with c.catching(caught):
            body()
        jump = c.jumps.pop()
    c.line(f"{saved_jump} = j; {saved_value} = rv; j = 0.0; rv = U")
    completion = c.save_completion()
    with c.holding(held, completion):
        finalizer(Operand(caught, None, True, (), (caught,)))
    c.line(f"if {caught} is not EMPTY: raise Throw({caught})")
    c.restore_completion(completion)
    if jump.passing:
        c.line(f"rv = {saved_value}")
    c.arrive(jump, saved_jump)


# -- declarations


def variable_declaration(c: FunctionCompiler, node: n.VariableDeclaration) -> None:
    for declarator in node.declarations:
        target: Any = declarator.id
        if declarator.init is None:
            if node.kind != "var":
                c.initialize(target, "U", node.kind)
        elif type(target) is n.Identifier:
            value = c.expression(declarator.init)
            c.reserve()
            c.initialize(target, value.text, node.kind)
        else:
            value = c.expression(declarator.init)
            value = c.atom(value, c.reserve())
            with c.holding(value):
                patterns.destructure(c, target, value, node.kind)


def class_declaration(c: FunctionCompiler, node: n.ClassDeclaration) -> None:
    created = classes.define_class(c, node)
    c.initialize(node.id, created.text, "class")


LOOPS: dict[type, Any] = {
    n.DoWhileStatement: do_while_statement,
    n.ForInStatement: for_in,
    n.ForOfStatement: for_of,
    n.ForStatement: for_statement,
    n.WhileStatement: while_statement,
}

STATEMENTS: dict[type, Any] = {
    n.BlockStatement: block,
    n.BreakStatement: break_statement,
    n.ClassDeclaration: class_declaration,
    n.ContinueStatement: continue_statement,
    n.DebuggerStatement: empty,
    n.EmptyStatement: empty,
    n.ExpressionStatement: expression_statement,
    n.FunctionDeclaration: empty,
    n.IfStatement: if_statement,
    n.LabeledStatement: labeled,
    n.ReturnStatement: return_statement,
    n.SwitchStatement: switch_statement,
    n.ThrowStatement: throw_statement,
    n.TryStatement: try_statement,
    n.VariableDeclaration: variable_declaration,
    **LOOPS,
}
