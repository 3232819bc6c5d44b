"""What is Labelbox's way to use GraphQL, and not GraphQL's: names of variables, fields and fragments that mean something.

The rest of the generator knows only GraphQL. Another API with other conventions needs other values here, and nothing else.
"""

from __future__ import annotations

#: The field that identifies an object, and its attribute in Python.
ID = "id"
UID = "uid"

#: Variables of operations that roles give a meaning: the object, several objects, an input, a filter, an order.
IDS = "ids"
DATA = "data"
WHERE = "where"
ORDER_BY = "orderBy"

#: Endings of variables that take ids: `$dataRowId`, `$dataRowIds`.
ID_SUFFIX = "Id"
IDS_SUFFIX = "Ids"

#: Variables that page: the size of a page and an offset, or a cursor, in the order of preference.
FIRST = "first"
SKIP = "skip"
CURSORS = ("after", "from")

#: Fields beside a list, or in a `pageInfo` beside it: the next cursor, and whether there is a next page.
CURSOR_FIELDS = ("nextCursor", "after", "endCursor", "startCursor")
MORE = "hasNextPage"
PAGE_INFO = "pageInfo"

#: The list of a connection, whose items hold an object as their `node`.
EDGES = "edges"

#: Where-inputs: the field that joins filters, the field of deleted objects, and the endings of comparisons.
CONJUNCTION = "AND"
DELETED = "deleted"
OPERATORS = {"==": "", "!=": "_not", "<": "_lt", "<=": "_lte", ">": "_gt", ">=": "_gte"}

#: The values of an order: `name_ASC`.
ASCENDING = "_ASC"

#: The verbs of operations whose names are roles, and those that can be about a relationship.
VERBS = ("Get", "List", "Create", "Update", "Delete", "Connect", "Disconnect")
OF_RELATIONSHIPS = ("Get", "List", "Create", "Connect", "Disconnect")

#: The owner of client methods in `names.toml`.
CLIENT = "Client"

#: What every entity has besides its fields and relationships.
RESERVED = frozenset({"bulk_delete", "client", "data", "delete", "refresh", "update"})

#: What the SDK exports besides entities and enums. `Async*` names have a sync half in `_sync`.
HANDWRITTEN = {
    "AssignedGlobalKeys": "_runtime.data_rows.outcomes",
    "AsyncClient": "_async.client",
    "AsyncDataRowMetadataOntology": "_async.metadata.ontology",
    "AsyncDataUpsertTask": "_async.uploads.data_upsert_task",
    "AsyncExportTask": "_async.exports.export_task",
    "AsyncLabelerPerformance": "_async.entities.labeler_performance",
    "AsyncMutationBatch": "_async.mutation_batch",
    "AsyncPaginatedCollection": "_async.paginated_collection",
    "DataRowMetadata": "_runtime.metadata.rows",
    "DataRowMetadataBatchResponse": "_runtime.metadata.rows",
    "DataRowMetadataField": "_runtime.metadata.rows",
    "DataRowMetadataKind": "_runtime.metadata.schemas",
    "DataRowMetadataSchema": "_runtime.metadata.schemas",
    "ClearedGlobalKeys": "_runtime.data_rows.outcomes",
    "DataRowIds": "_runtime.data_rows.identifiers",
    "DataRowIdsOfGlobalKeys": "_runtime.data_rows.outcomes",
    "DataRowSpec": "_runtime.uploads.data_row_spec",
    "DeleteDataRowMetadata": "_runtime.metadata.rows",
    "DeleteFeatureFromOntologyResult": "_runtime.ontologies.removal",
    "ExportFilters": "_runtime.exports.params",
    "ExportParams": "_runtime.exports.params",
    "ExportedDataRow": "_runtime.exports.rows",
    "ExportedLabel": "_runtime.exports.rows",
    "ExportedProject": "_runtime.exports.rows",
    "ExportedRow": "_runtime.exports.rows",
    "GlobalKey": "_runtime.data_rows.identifiers",
    "GlobalKeys": "_runtime.data_rows.identifiers",
    "Classification": "_runtime.ontologies.classifications",
    "Option": "_runtime.ontologies.classifications",
    "PromptResponseClassification": "_runtime.ontologies.classifications",
    "ResponseOption": "_runtime.ontologies.classifications",
    "Tool": "_runtime.ontologies.tools",
    "RelationshipTool": "_runtime.ontologies.tools",
    "StepReasoningTool": "_runtime.ontologies.evaluation_tools",
    "FactCheckingTool": "_runtime.ontologies.evaluation_tools",
    "PromptIssueTool": "_runtime.ontologies.evaluation_tools",
    "ToolDefinition": "_runtime.ontologies.tool_definitions",
    "ToolVariant": "_runtime.ontologies.tool_definitions",
    "FeatureSchemaAttribute": "_runtime.ontologies.attributes",
    "AsyncAppliedPlan": "_async.ontologies.plan",
    "AsyncOntologyPlan": "_async.ontologies.plan",
    "OntologyChange": "_runtime.ontologies.changes",
    "OntologyBuilder": "_runtime.ontologies.builder",
    "HttpConfig": "http",
    "StreamType": "_async.exports.stream_type",
    "OntologyKind": "_runtime.ontologies.ontology_kind",
    "QualityMode": "_runtime.projects.quality",
    "RawText": "_runtime.uploads.row_data",
    "UniqueId": "_runtime.data_rows.identifiers",
    "UniqueIds": "_runtime.data_rows.identifiers",
    "Outcome": "_runtime.mutation_batches.outcome",
    "Upload": "_runtime.graphql.upload",
    "__version__": "_runtime.version",
}


#: The same in both halves: what neither entities nor enums may be called.
BESIDES = frozenset({*HANDWRITTEN, *(name.removeprefix("Async") for name in HANDWRITTEN)})


def fragment_of(typename: str) -> str:
    """The fragment that makes a type an entity, or a plain object."""
    return f"{typename}Fields"
