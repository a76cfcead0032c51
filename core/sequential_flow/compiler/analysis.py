"""The analysis of a whole script: who means what, and where every binding lives.

`walker`, `expression_analysis`, `statement_analysis` and `function_analysis` collect; here
references are resolved and bindings placed.
"""

from __future__ import annotations

from ..syntax import nodes as n
from .function_analysis import FunctionAnalysis
from .scope import Analysis, Binding, Scope, Unit
from .walker import PSEUDO, Reference


class Analyzer(FunctionAnalysis):
    """Walks a Program; see `analyze`."""

    def __init__(self, expose_globals: bool, global_variables: bool) -> None:
        super().__init__(expose_globals, global_variables)
        self.visitors = {
            n.Identifier: self.identifier,
            n.ThisExpression: self.this,
            n.MetaProperty: self.meta,
            n.PrivateIdentifier: self.private,
            n.FunctionDeclaration: self.function_declaration,
            n.FunctionExpression: self.function_expression,
            n.ArrowFunctionExpression: self.arrow,
            n.ClassDeclaration: self.class_declaration,
            n.ClassExpression: self.class_expression,
            n.BlockStatement: self.block,
            n.ForStatement: self.for_statement,
            n.ForInStatement: self.for_in_of,
            n.ForOfStatement: self.for_in_of,
            n.SwitchStatement: self.switch,
            n.TryStatement: self.try_statement,
            n.VariableDeclaration: self.variable_declaration,
            n.CallExpression: self.call,
            n.MemberExpression: self.member,
            n.Property: self.property,
            n.AssignmentExpression: self.assignment,
            n.UpdateExpression: self.update,
            n.LabeledStatement: self.labeled,
            n.BreakStatement: self.leaf,
            n.ContinueStatement: self.leaf,
            n.Literal: self.leaf,
            n.TemplateElement: self.leaf,
            n.BinaryExpression: self.binary,
            n.LogicalExpression: self.binary,
            n.IfStatement: self.if_statement,
            n.ConditionalExpression: self.conditional,
            n.ChainExpression: self.chain,
            n.WhileStatement: self.while_statement,
            n.DoWhileStatement: self.do_while_statement,
        }

    def program(self, node: n.Program) -> Analysis:
        unit = Unit("script", node, None, 0)
        unit.strict = node.strict
        self.result.units.append(unit)
        self.result.unit_of[node] = unit
        self.unit = unit
        unit.scope = unit.body_scope = self.scope = Scope("script", None, unit)
        self.hoist(node.body, self.scope)
        self.visit_all(node.body)
        self.resolve()
        return self.result

    def resolve(self) -> None:
        binding_of = self.result.binding_of
        for reference in self.references:
            binding = self.look_up(reference)
            binding_of[reference.node] = binding
            if binding is None:
                continue
            if not reference.appends:
                binding.places.append(reference.node.start)
            unit = reference.scope.unit
            home = binding.scope.unit
            if reference.write and not reference.declares:
                binding.mutable = True
            if unit is not home or binding.kind == "private" or binding.name.startswith("%key"):
                binding.captured = True
                unit.uses[binding.scope] = None
            elif self.exposed(binding):
                binding.captured = True
            self.check_tdz(binding, reference, unit is not home)
        for target, source in self.pending_sources:
            found = binding_of.get(target)
            if found is not None:
                found.sources.append(source)
        self.find_written_first()

    def find_written_first(self) -> None:
        """Note the vars whose first assignment comes before every other use.

        It does when it stands before them in the text, and they all stand in the region that runs
        only together with it.
        """
        uses: dict[Binding, list[Reference]] = {}
        for reference in self.references:
            binding = self.result.binding_of[reference.node]
            if binding is not None and binding.kind == "var" and not binding.captured:
                uses.setdefault(binding, []).append(reference)
        for binding, references in uses.items():
            binding.written_first = is_written_first(references)

    def exposed(self, binding: Binding) -> bool:
        """True for a script-level let, const or class that later scripts may see."""
        return self.expose_globals and binding.scope.kind == "script"

    @staticmethod
    def check_tdz(binding: Binding, reference: Reference, other_unit: bool) -> None:
        if reference.declares or not (binding.lexical or binding.kind in ("param", "pseudo")):
            return
        early = reference.node.end <= binding.initialized_at
        if binding.kind == "param":
            # Other parameters' defaults, and closures in them, may come too early.
            binding.needs_tdz = binding.needs_tdz or early
        elif other_unit or early or binding.scope.kind == "switch" or binding.kind == "pseudo":
            binding.needs_tdz = True

    def look_up(self, reference: Reference) -> Binding | None:
        scope: Scope | None = reference.scope
        name = reference.name
        pseudo = name in PSEUDO
        while scope is not None:
            found = scope.bindings.get(name)
            if found is not None:
                outside = scope.kind == "script" and found.kind in ("var", "function")
                return None if outside and self.global_variables else found
            if pseudo and scope is scope.unit.scope and not scope.unit.is_arrow:
                return None
            scope = scope.parent
        return None


def is_written_first(references: list[Reference]) -> bool:
    """True when the first of the references assigns, and dominates all others."""
    first = min(references, key=lambda reference: reference.node.start)
    if first.written_at < 0:
        return False
    end = 1 << 60 if first.region is None else first.region.end
    return all(
        reference is first or first.written_at <= reference.node.start < end
        for reference in references
    )


def analyze(
    program: n.Program, expose_globals: bool = False, global_variables: bool = False
) -> Analysis:
    """Resolve all names of `program`, and place every binding.

    expose_globals: script-level lexical names will be seen by later scripts of the same realm, so
    they live in an Environment Record. global_variables: script-level vars and functions are
    properties of the global object, as anybody can see who looks at it.
    """
    analyzer = Analyzer(expose_globals, global_variables)
    result = analyzer.program(program)
    place(result, expose_globals)
    return result


def place(result: Analysis, expose_globals: bool) -> None:
    """Number locals in declaration order, and give captured bindings their slots."""
    scopes: dict[Scope, None] = {}
    for unit in result.units:
        local = 0
        for binding in unit.bindings:
            if expose_globals and binding.scope.kind == "script" and binding.lexical:
                binding.captured = True
            if binding.captured:
                scopes[binding.scope] = None
                binding.scope.captured.append(binding)
                binding.index = len(binding.scope.captured)
            else:
                binding.index = local
                local += 1
    for scope in result.scope_of.values():
        for binding in scope.bindings.values():
            if binding.kind == "private":
                scope.captured.append(binding)
                binding.index = len(scope.captured)
                scopes[scope] = None
    for number, scope in enumerate(scopes):
        scope.env = f"e{number}"
