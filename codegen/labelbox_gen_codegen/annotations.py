"""From the annotations that ariadne-codegen writes for inputs to ours: `X | None` and no quotes."""

from __future__ import annotations

import ast


class Annotations(ast.NodeTransformer):
    """Rewrites the annotations of inputs."""

    def text(self, node: ast.expr) -> str:
        """The source of an annotation or default."""
        return ast.unparse(ast.fix_missing_locations(self.visit(node)))

    def visit_Name(self, node: ast.Name) -> ast.Name:
        """Quotes are not needed: all annotations are evaluated late."""
        return ast.Name(node.id.strip("\"'"))

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """`Optional` and `Annotated` have a form of ours."""
        outer = node.value.id if isinstance(node.value, ast.Name) else ""
        if outer == "Optional":
            inner = self.visit(node.slice)
            is_any = isinstance(inner, ast.Name) and inner.id == "Any"
            return inner if is_any else ast.BinOp(inner, ast.BitOr(), ast.Constant(None))
        if outer == "Annotated" and isinstance(node.slice, ast.Tuple):
            return self.visit(node.slice.elts[0])
        return ast.Subscript(self.visit(node.value), self.visit(node.slice))
