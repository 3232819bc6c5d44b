"""From the annotations that ariadne-codegen writes to ours: `X | None`, open unions, no detour over aliases."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from graphql import GraphQLObjectType

from .normal import Shape


@dataclass(frozen=True)
class Annotations(ast.NodeTransformer):
    """Rewrites the annotations of one module."""

    shapes: Mapping[str, Shape]
    """The classes of the module."""
    renamed: Mapping[str, str]
    """Classes that would only repeat that of a fragment, and that fragment's class."""

    def text(self, node: ast.expr) -> str:
        """The source of an annotation or default."""
        return ast.unparse(ast.fix_missing_locations(self.visit(node)))

    def visit_Name(self, node: ast.Name) -> ast.Name:
        """Quotes are not needed: all annotations are evaluated late."""
        name = node.id.strip("\"'")
        return ast.Name(self.renamed.get(name, name))

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """`Optional`, `Union` and `Annotated` have a form of ours."""
        outer = node.value.id if isinstance(node.value, ast.Name) else ""
        if outer == "Literal":
            return node
        if outer == "Optional":
            inner = self.visit(node.slice)
            is_any = isinstance(inner, ast.Name) and inner.id == "Any"
            return inner if is_any else ast.BinOp(inner, ast.BitOr(), ast.Constant(None))
        if outer == "Annotated" and isinstance(node.slice, ast.Tuple):
            return self.visit(node.slice.elts[0])
        if outer == "Union" and isinstance(node.slice, ast.Tuple):
            return self.open_union(
                [each.id.strip("\"'") for each in node.slice.elts if isinstance(each, ast.Name)]
            )
        return ast.Subscript(self.visit(node.value), self.visit(node.slice))

    def open_union(self, members: list[str]) -> ast.expr:
        """`__typename` chooses the member, and there is one for the types that have none of their own."""
        known: list[str] = []
        choices: list[str] = []
        other = "UnknownMember"
        for member in members:
            type_ = self.shapes[member].type
            name = self.renamed.get(member, member)
            if isinstance(type_, GraphQLObjectType):
                known.append(f'"{type_.name}"')
                choices.append(f'Annotated[{name}, Tag("{type_.name}")]')
            else:
                other = name
        union = " | ".join([*choices, f"Annotated[{other}, Tag(OTHER)]"])
        return ast.parse(f"Annotated[{union}, open_union({', '.join(known)})]", mode="eval").body
