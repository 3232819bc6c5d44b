"""The operations that the client sends, from queries/labeling_frontend.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_LABELING_FRONTEND = Operation(
    name="GetLabelingFrontend",
    kind="query",
    document="""\
query GetLabelingFrontend($id: ID!) {
  labelingFrontend(where: {id: $id}) {
    ...LabelingFrontendFields
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

LIST_LABELING_FRONTEND_PROJECTS = Operation(
    name="ListLabelingFrontendProjects",
    kind="query",
    document="""\
query ListLabelingFrontendProjects($id: ID!, $where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  labelingFrontend(where: {id: $id}) {
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

LIST_LABELING_FRONTENDS = Operation(
    name="ListLabelingFrontends",
    kind="query",
    document="""\
query ListLabelingFrontends($where: LabelingFrontendWhereInput, $skip: Int, $first: Int) {
  labelingFrontends(where: $where, skip: $skip, first: $first) {
    ...LabelingFrontendFields
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

__all__ = [
    "GET_LABELING_FRONTEND",
    "LIST_LABELING_FRONTENDS",
    "LIST_LABELING_FRONTEND_PROJECTS",
]
