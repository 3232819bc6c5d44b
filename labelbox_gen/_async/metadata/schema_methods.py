"""The schemas of a metadata ontology, and their changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from labelbox_gen._runtime.metadata import schema_changes
from labelbox_gen._runtime.metadata.schemas import DataRowMetadataKind, DataRowMetadataSchema, Named, Schemas
from labelbox_gen_graphql import operations

from ..session import AsyncSession


class AsyncSchemaMethods:
    """The part of an ontology that is about its schemas."""

    def __init__(self, client: AsyncSession, schemas: Schemas) -> None:
        """For the client; use `client.get_data_row_metadata_ontology()`."""
        self._client = client
        self._schemas = schemas

    @property
    def fields(self) -> list[DataRowMetadataSchema]:
        """All schemas, reserved ones and the organization's own."""
        return list(self._schemas.fields)

    @property
    def fields_by_id(self) -> dict[str, DataRowMetadataSchema]:
        """All schemas and the options of enums by id."""
        return dict(self._schemas.by_id)

    @property
    def fields_by_name(self) -> dict[str, Named]:
        """All schemas by name; instead of an enum its options by name."""
        return self._schemas.named()

    @property
    def reserved_fields(self) -> list[DataRowMetadataSchema]:
        """The schemas that every organization has."""
        return list(self._schemas.only(reserved=True).fields)

    @property
    def reserved_by_id(self) -> dict[str, DataRowMetadataSchema]:
        """As `fields_by_id`, only reserved ones."""
        return dict(self._schemas.only(reserved=True).by_id)

    @property
    def reserved_by_name(self) -> dict[str, Named]:
        """As `fields_by_name`, only reserved ones: `reserved_by_name["split"]["train"]`."""
        return self._schemas.only(reserved=True).named()

    @property
    def custom_fields(self) -> list[DataRowMetadataSchema]:
        """The schemas of the organization itself."""
        return list(self._schemas.only(reserved=False).fields)

    @property
    def custom_by_id(self) -> dict[str, DataRowMetadataSchema]:
        """As `fields_by_id`, only the organization's own."""
        return dict(self._schemas.only(reserved=False).by_id)

    @property
    def custom_by_name(self) -> dict[str, Named]:
        """As `fields_by_name`, only the organization's own."""
        return self._schemas.only(reserved=False).named()

    def get_by_name(self, name: str) -> Named:
        """The schema with this name; for an enum its options by name.

        Raises:
            ResourceNotFoundError: there is none.
        """
        self._schemas.get(name)
        return self._schemas.named()[name]

    async def refresh_ontology(self) -> None:
        """Read the schemas again."""
        self._schemas = await read_schemas(self._client)

    async def create_schema(
        self, name: str, kind: DataRowMetadataKind | str, options: Sequence[str] | None = None
    ) -> DataRowMetadataSchema:
        """Create a schema.

        Args:
            name: 1 to 100 characters; spaces around it are removed.
            kind: number, datetime, enum, string or embedding.
            options: the names of the options of an enum.

        Raises:
            InvalidQueryError: an argument is not valid.
            MalformedQueryException: the name is taken.
        """
        return await self._upsert_schema(schema_changes.creation(name, kind, options))

    async def update_schema(self, name: str, new_name: str) -> DataRowMetadataSchema:
        """Rename a schema. Its id, its options and the values of data rows stay.

        Raises:
            ResourceNotFoundError: there is no schema with this name.
            InvalidQueryError: the schema is reserved, or the new name is not valid.
            MalformedQueryException: the new name is taken.
        """
        return await self._upsert_schema(schema_changes.renaming(self._schemas.own(name), new_name))

    async def update_enum_option(self, name: str, option: str, new_option: str) -> DataRowMetadataSchema:
        """Rename an option of an enum. Its id, its place and the values of data rows stay.

        Args:
            name: the name of the enum.
            option: the name of the option.
            new_option: its new name.

        Raises:
            ResourceNotFoundError: there is no schema with this name.
            InvalidQueryError: the schema is no enum, is reserved, or does not have the option.
        """
        return await self._upsert_schema(
            schema_changes.option_renaming(self._schemas, name, option, new_option)
        )

    async def delete_schema(self, name: str) -> bool:
        """Delete a schema with its values. The name is free afterwards.

        Returns:
            Whether the server deleted it.

        Raises:
            ResourceNotFoundError: there is no schema with this name.
            InvalidQueryError: the schema is reserved.
        """
        variables = {"id": self._schemas.own(name).uid}
        path = ("deleteCustomMetadataSchema", "success")
        success = await self._client.run(operations.REMOVE_METADATA_SCHEMA, variables, path)
        await self.refresh_ontology()
        return bool(success)

    async def _upsert_schema(self, data: Mapping[str, Any]) -> DataRowMetadataSchema:
        path = ("upsertCustomMetadataSchema", "id")
        uid = await self._client.run(operations.UPSERT_METADATA_SCHEMA, {"data": data}, path)
        await self.refresh_ontology()
        return self._schemas.by_id[uid]


async def read_schemas(client: AsyncSession) -> Schemas:
    """The schemas of the organization."""
    answer = await client.run(operations.GET_METADATA_ONTOLOGY, {}, ("customMetadataOntology",))
    return Schemas.read(answer)
