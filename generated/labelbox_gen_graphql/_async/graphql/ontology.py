"""One method for each operation, from queries/ontology.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/ontology.graphql`."""

    _send: AsyncSend

    async def get_ontology(
        self,
        id: str,
    ) -> models.GetOntology:
        """Get one ontology by its id.

        `queries/ontology.graphql:5`
        """
        return parsed(
            models.GetOntology,
            await self._send(
                operations.GET_ONTOLOGY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_ontology_created_by(
        self,
        id: str,
    ) -> models.GetOntologyCreatedBy:
        """Get one ontology by its id.

        `queries/ontology.graphql:26`
        """
        return parsed(
            models.GetOntologyCreatedBy,
            await self._send(
                operations.GET_ONTOLOGY_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def list_ontologies(
        self,
        name_contains: str,
        *,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListOntologies:
        """List the ontologies whose name matches a search.

        `queries/ontology.graphql:11`
        """
        return parsed(
            models.ListOntologies,
            await self._send(
                operations.LIST_ONTOLOGIES,
                variables(
                    {
                        "nameContains": name_contains,
                        "after": after,
                        "first": first,
                    }
                ),
            ),
        )

    async def list_ontology_projects(
        self,
        id: str,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListOntologyProjects:
        """Get one ontology by its id.

        `queries/ontology.graphql:34`
        """
        return parsed(
            models.ListOntologyProjects,
            await self._send(
                operations.LIST_ONTOLOGY_PROJECTS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    async def upsert_ontology(
        self,
        data: models.UpsertOntologyInput,
    ) -> models.UpsertOntology:
        """Create an ontology from its normalized JSON text.

        `queries/ontology.graphql:20`
        """
        return parsed(
            models.UpsertOntology,
            await self._send(
                operations.UPSERT_ONTOLOGY,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )
