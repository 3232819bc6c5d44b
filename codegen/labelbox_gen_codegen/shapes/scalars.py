"""What the scalars of the schema are in Python; one that is not listed is JSON of any kind."""

from __future__ import annotations

#: Scalar -> annotation of a parameter.
PYTHON = {
    "Boolean": "bool",
    "DateTime": "datetime",
    "Float": "float",
    "ID": "str",
    "Int": "int",
    "PageSize": "int",
    "String": "str",
    "UInt64": "int",
    "Upload": "Upload",
}

#: Scalar -> name in `labelbox_gen.runtime` (or a builtin) that models use; the rest ariadne-codegen knows.
MODELS = {"DateTime": "DateTime", "PageSize": "int", "UInt64": "UInt64", "Upload": "Upload"}
