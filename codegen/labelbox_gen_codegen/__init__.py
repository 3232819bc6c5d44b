"""The pipeline from `schema/` and `queries/` to the generated code."""
