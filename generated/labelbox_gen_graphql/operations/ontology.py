"""The operations that the client sends, from queries/ontology.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_ONTOLOGY = Operation(
    name="GetOntology",
    kind="query",
    document="""\
query GetOntology($id: ID!) {
  ontology(where: {id: $id}) {
    ...OntologyFields
  }
}
fragment OntologyFields on Ontology {
  id
  classificationSchemaCount
  createdAt
  description
  mediaType
  name
  normalized
  objectSchemaCount
  updatedAt
}
""",
    idempotent=True,
)

GET_ONTOLOGY_CREATED_BY = Operation(
    name="GetOntologyCreatedBy",
    kind="query",
    document="""\
query GetOntologyCreatedBy($id: ID!) {
  ontology(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

LIST_ONTOLOGIES = Operation(
    name="ListOntologies",
    kind="query",
    document="""\
query ListOntologies($nameContains: String!, $after: String, $first: PageSize) {
  ontologies(where: {search: $nameContains}, after: $after, first: $first) {
    nodes {
      ...OntologyFields
    }
    nextCursor
  }
}
fragment OntologyFields on Ontology {
  id
  classificationSchemaCount
  createdAt
  description
  mediaType
  name
  normalized
  objectSchemaCount
  updatedAt
}
""",
    idempotent=True,
)

LIST_ONTOLOGY_PROJECTS = Operation(
    name="ListOntologyProjects",
    kind="query",
    document="""\
query ListOntologyProjects($id: ID!, $where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  ontology(where: {id: $id}) {
    projects(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

UPSERT_ONTOLOGY = Operation(
    name="UpsertOntology",
    kind="mutation",
    document="""\
mutation UpsertOntology($data: UpsertOntologyInput!) {
  upsertOntology(data: $data) {
    ...OntologyFields
  }
}
fragment OntologyFields on Ontology {
  id
  classificationSchemaCount
  createdAt
  description
  mediaType
  name
  normalized
  objectSchemaCount
  updatedAt
}
""",
)

__all__ = [
    "GET_ONTOLOGY",
    "GET_ONTOLOGY_CREATED_BY",
    "LIST_ONTOLOGIES",
    "LIST_ONTOLOGY_PROJECTS",
    "UPSERT_ONTOLOGY",
]
