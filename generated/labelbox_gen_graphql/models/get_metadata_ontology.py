"""The models of `GetMetadataOntology`, from queries/metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import CustomMetadataKind


class GetMetadataOntologyCustomMetadataOntologyOptions(ResultModel):
    """`CustomMetadataSchemaOption`, as far as it was selected."""

    id: str
    name: str | None
    kind: CustomMetadataKind | None
    reserved: bool | None


class GetMetadataOntologyCustomMetadataOntology(ResultModel):
    """`CustomMetadataSchema`, as far as it was selected."""

    id: str
    name: str
    kind: CustomMetadataKind | None
    reserved: bool | None
    options: list[GetMetadataOntologyCustomMetadataOntologyOptions] | None


class GetMetadataOntology(ResultModel):
    """The answer of `GetMetadataOntology`."""

    custom_metadata_ontology: list[GetMetadataOntologyCustomMetadataOntology]
