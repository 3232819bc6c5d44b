"""The enum Any_, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class Any_(OpenEnum):
    """`Any` of the schema."""

    ANY = "ANY"
