# Written by `make codegen` from labelbox_gen/_async/entities/feature_schema.py. DO NOT EDIT.
"""Feature schemas."""

from __future__ import annotations

from labelbox_gen_graphql._sync.feature_schema import FeatureSchemaBase


class FeatureSchema(FeatureSchemaBase):
    """A tool or a classification that ontologies share. What is nested in it has ids of its own."""

    __slots__ = ()

    @property
    def uid(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        """The `featureSchemaId` of its JSON, by which requests name it."""
        return self.normalized["featureSchemaId"]

    @property
    def color(self) -> str | None:
        """The color of a tool as it was written; None for classifications."""
        return self.normalized.get("color")
