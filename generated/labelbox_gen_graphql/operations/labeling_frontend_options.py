"""The operations that the client sends, from queries/labeling_frontend_options.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_LABELING_FRONTEND_OPTIONS = Operation(
    name="GetLabelingFrontendOptions",
    kind="query",
    document="""\
query GetLabelingFrontendOptions($id: ID!) {
  labelingFrontendOptions(where: {id: $id}) {
    ...LabelingFrontendOptionsFields
  }
}
fragment LabelingFrontendOptionsFields on LabelingFrontendOptions {
  id
  customizationOptions
}
""",
    idempotent=True,
)

GET_LABELING_FRONTEND_OPTIONS_LABELING_FRONTEND = Operation(
    name="GetLabelingFrontendOptionsLabelingFrontend",
    kind="query",
    document="""\
query GetLabelingFrontendOptionsLabelingFrontend($id: ID!) {
  labelingFrontendOptions(where: {id: $id}) {
    labelingFrontend {
      ...LabelingFrontendFields
    }
  }
}
fragment LabelingFrontendFields on LabelingFrontend {
  id
  description
  iframeUrlPath
  name
}
""",
    idempotent=True,
)

GET_LABELING_FRONTEND_OPTIONS_ORGANIZATION = Operation(
    name="GetLabelingFrontendOptionsOrganization",
    kind="query",
    document="""\
query GetLabelingFrontendOptionsOrganization($id: ID!) {
  labelingFrontendOptions(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_LABELING_FRONTEND_OPTIONS_PROJECT = Operation(
    name="GetLabelingFrontendOptionsProject",
    kind="query",
    document="""\
query GetLabelingFrontendOptionsProject($id: ID!) {
  labelingFrontendOptions(where: {id: $id}) {
    project {
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

__all__ = [
    "GET_LABELING_FRONTEND_OPTIONS",
    "GET_LABELING_FRONTEND_OPTIONS_LABELING_FRONTEND",
    "GET_LABELING_FRONTEND_OPTIONS_ORGANIZATION",
    "GET_LABELING_FRONTEND_OPTIONS_PROJECT",
]
