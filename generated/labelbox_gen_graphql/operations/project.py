"""The operations that the client sends, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CONNECT_PROJECT_ACTIVE_PREDICTION_MODEL = Operation(
    name="ConnectProjectActivePredictionModel",
    kind="mutation",
    document="""\
mutation ConnectProjectActivePredictionModel($id: ID!, $predictionModelId: ID!) {
  updateProject(
    where: {id: $id}
    data: {activePredictionModel: {connect: {id: $predictionModelId}}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

CONNECT_PROJECT_DATASETS = Operation(
    name="ConnectProjectDatasets",
    kind="mutation",
    document="""\
mutation ConnectProjectDatasets($id: ID!, $datasetId: ID!) {
  updateProject(where: {id: $id}, data: {datasets: {connect: {id: $datasetId}}}) {
    id
  }
}
""",
    idempotent=True,
)

CONNECT_PROJECT_LABELING_FRONTEND = Operation(
    name="ConnectProjectLabelingFrontend",
    kind="mutation",
    document="""\
mutation ConnectProjectLabelingFrontend($id: ID!, $labelingFrontendId: ID!) {
  updateProject(
    where: {id: $id}
    data: {labelingFrontend: {connect: {id: $labelingFrontendId}}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

CONNECT_PROJECT_ONTOLOGY = Operation(
    name="ConnectProjectOntology",
    kind="mutation",
    document="""\
mutation ConnectProjectOntology($id: ID!, $ontologyId: ID!) {
  project(where: {id: $id}) {
    connectOntology(ontologyId: $ontologyId) {
      id
    }
  }
}
""",
    idempotent=True,
)

CREATE_PROJECT = Operation(
    name="CreateProject",
    kind="mutation",
    document="""\
mutation CreateProject($data: ProjectCreateInput!) {
  createProject(data: $data) {
    ...ProjectFields
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
)

CREATE_PROJECT_LABEL = Operation(
    name="CreateProjectLabel",
    kind="mutation",
    document="""\
mutation CreateProjectLabel($id: ID!, $dataRowId: ID!, $label: String, $secondsToLabel: Float = 0.0) {
  createLabel(
    data: {project: {connect: {id: $id}}, dataRow: {connect: {id: $dataRowId}}, label: $label, secondsToLabel: $secondsToLabel}
  ) {
    ...LabelFields
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
)

CREATE_PROJECT_PREDICTION = Operation(
    name="CreateProjectPrediction",
    kind="mutation",
    document="""\
mutation CreateProjectPrediction($id: ID!, $label: String!, $dataRowId: ID!, $predictionModelId: ID!) {
  createPrediction(
    data: {projectId: $id, label: $label, dataRowId: $dataRowId, predictionModelId: $predictionModelId}
  ) {
    ...PredictionFields
  }
}
fragment PredictionFields on Prediction {
  id
  agreement
  createdAt
  label
  updatedAt
}
""",
)

DELETE_PROJECT = Operation(
    name="DeleteProject",
    kind="mutation",
    document="""\
mutation DeleteProject($id: ID!) {
  updateProject(where: {id: $id}, data: {deleted: true}) {
    id
  }
}
""",
    idempotent=True,
)

DISCONNECT_PROJECT_ACTIVE_PREDICTION_MODEL = Operation(
    name="DisconnectProjectActivePredictionModel",
    kind="mutation",
    document="""\
mutation DisconnectProjectActivePredictionModel($id: ID!) {
  updateProject(
    where: {id: $id}
    data: {activePredictionModel: {disconnect: true}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

DISCONNECT_PROJECT_DATASETS = Operation(
    name="DisconnectProjectDatasets",
    kind="mutation",
    document="""\
mutation DisconnectProjectDatasets($id: ID!, $datasetId: ID!) {
  updateProject(
    where: {id: $id}
    data: {datasets: {disconnect: {id: $datasetId}}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

DISCONNECT_PROJECT_LABELING_FRONTEND = Operation(
    name="DisconnectProjectLabelingFrontend",
    kind="mutation",
    document="""\
mutation DisconnectProjectLabelingFrontend($id: ID!) {
  updateProject(where: {id: $id}, data: {labelingFrontend: {disconnect: true}}) {
    id
  }
}
""",
    idempotent=True,
)

EXPORT_PROJECT_LABELS = Operation(
    name="ExportProjectLabels",
    kind="mutation",
    document="""\
mutation ExportProjectLabels($id: ID!) {
  exportLabels(data: {projectId: $id}) {
    createdAt
    downloadUrl
    shouldPoll
  }
}
""",
    idempotent=True,
)

EXTEND_PROJECT_RESERVATIONS = Operation(
    name="ExtendProjectReservations",
    kind="mutation",
    document="""\
mutation ExtendProjectReservations($id: ID!, $queueType: ReservationQueueType!) {
  extendReservations(projectId: $id, queueType: $queueType)
}
""",
    idempotent=True,
)

GET_PROJECT = Operation(
    name="GetProject",
    kind="query",
    document="""\
query GetProject($id: ID!) {
  project(where: {id: $id}) {
    ...ProjectFields
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

GET_PROJECT_ACTIVE_PREDICTION_MODEL = Operation(
    name="GetProjectActivePredictionModel",
    kind="query",
    document="""\
query GetProjectActivePredictionModel($id: ID!) {
  project(where: {id: $id}) {
    activePredictionModel {
      ...PredictionModelFields
    }
  }
}
fragment PredictionModelFields on PredictionModel {
  id
  createdAt
  name
  slug
  updatedAt
  version
}
""",
    idempotent=True,
)

GET_PROJECT_CREATED_BY = Operation(
    name="GetProjectCreatedBy",
    kind="query",
    document="""\
query GetProjectCreatedBy($id: ID!) {
  project(where: {id: $id}) {
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

GET_PROJECT_LABEL_COUNT = Operation(
    name="GetProjectLabelCount",
    kind="query",
    document="""\
query GetProjectLabelCount($id: ID!) {
  project(where: {id: $id}) {
    labelCount
  }
}
""",
    idempotent=True,
)

GET_PROJECT_LABELING_FRONTEND = Operation(
    name="GetProjectLabelingFrontend",
    kind="query",
    document="""\
query GetProjectLabelingFrontend($id: ID!) {
  project(where: {id: $id}) {
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

GET_PROJECT_ONTOLOGY = Operation(
    name="GetProjectOntology",
    kind="query",
    document="""\
query GetProjectOntology($id: ID!) {
  project(where: {id: $id}) {
    ontology {
      ...OntologyFields
    }
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

GET_PROJECT_ORGANIZATION = Operation(
    name="GetProjectOrganization",
    kind="query",
    document="""\
query GetProjectOrganization($id: ID!) {
  project(where: {id: $id}) {
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

GET_PROJECT_REVIEW_METRICS = Operation(
    name="GetProjectReviewMetrics",
    kind="query",
    document="""\
query GetProjectReviewMetrics($id: ID!, $netScore: ReviewNetScore!) {
  project(where: {id: $id}) {
    reviewMetrics {
      labelAggregate(netScore: $netScore) {
        count
      }
    }
  }
}
""",
    idempotent=True,
)

LIST_PROJECT_BENCHMARKS = Operation(
    name="ListProjectBenchmarks",
    kind="query",
    document="""\
query ListProjectBenchmarks($id: ID!, $where: BenchmarkWhereInput, $skip: Int, $first: Int, $orderBy: BenchmarkOrderByInput) {
  project(where: {id: $id}) {
    benchmarks(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...BenchmarkFields
    }
  }
}
fragment BenchmarkFields on Benchmark {
  id
  averageAgreement
  completedCount
  createdAt
  lastActivity
}
""",
    idempotent=True,
)

LIST_PROJECT_DATASETS = Operation(
    name="ListProjectDatasets",
    kind="query",
    document="""\
query ListProjectDatasets($id: ID!, $where: DatasetWhereInput, $skip: Int, $first: Int, $orderBy: DatasetOrderByInput) {
  project(where: {id: $id}) {
    datasets(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...DatasetFields
    }
  }
}
fragment DatasetFields on Dataset {
  id
  createdAt
  description
  name
  rowCount
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_LABEL_IMPORTS = Operation(
    name="ListProjectLabelImports",
    kind="query",
    document="""\
query ListProjectLabelImports($id: ID!, $skip: Int, $first: Int) {
  labelImports(where: {projectId: $id}, skip: $skip, first: $first) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
    idempotent=True,
)

LIST_PROJECT_LABELER_PERFORMANCE = Operation(
    name="ListProjectLabelerPerformance",
    kind="query",
    document="""\
query ListProjectLabelerPerformance($id: ID!, $skip: Int, $first: Int) {
  project(where: {id: $id}) {
    labelerPerformance(skip: $skip, first: $first) {
      averageBenchmarkAgreement
      consensus
      count
      lastActivityTime
      secondsPerLabel
      totalTimeLabeling
      user {
        ...UserFields
      }
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

LIST_PROJECT_LABELING_FRONTEND_OPTIONS = Operation(
    name="ListProjectLabelingFrontendOptions",
    kind="query",
    document="""\
query ListProjectLabelingFrontendOptions($id: ID!, $where: LabelingFrontendOptionsWhereInput, $skip: Int, $first: Int, $orderBy: LabelingFrontendOptionsOrderByInput) {
  project(where: {id: $id}) {
    labelingFrontendOptions(
      where: $where
      skip: $skip
      first: $first
      orderBy: $orderBy
    ) {
      ...LabelingFrontendOptionsFields
    }
  }
}
fragment LabelingFrontendOptionsFields on LabelingFrontendOptions {
  id
  customizationOptions
}
""",
    idempotent=True,
)

LIST_PROJECT_LABELING_PARAMETER_OVERRIDES = Operation(
    name="ListProjectLabelingParameterOverrides",
    kind="query",
    document="""\
query ListProjectLabelingParameterOverrides($id: ID!, $where: LabelingParameterOverrideWhereInput, $skip: Int, $first: Int, $orderBy: LabelingParameterOverrideOrderByInput) {
  project(where: {id: $id}) {
    labelingParameterOverrides(
      where: $where
      skip: $skip
      first: $first
      orderBy: $orderBy
    ) {
      ...LabelingParameterOverrideFields
    }
  }
}
fragment LabelingParameterOverrideFields on LabelingParameterOverride {
  id
  numberOfLabels
  priority
}
""",
    idempotent=True,
)

LIST_PROJECT_LABELS = Operation(
    name="ListProjectLabels",
    kind="query",
    document="""\
query ListProjectLabels($id: ID!, $where: LabelWhereInput, $skip: Int, $first: Int, $orderBy: LabelOrderByInput) {
  project(where: {id: $id}) {
    labels(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...LabelFields
    }
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_PREDICTIONS = Operation(
    name="ListProjectPredictions",
    kind="query",
    document="""\
query ListProjectPredictions($id: ID!, $where: PredictionWhereInput, $skip: Int, $first: Int, $orderBy: PredictionOrderByInput) {
  project(where: {id: $id}) {
    predictions(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...PredictionFields
    }
  }
}
fragment PredictionFields on Prediction {
  id
  agreement
  createdAt
  label
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_REVIEWS = Operation(
    name="ListProjectReviews",
    kind="query",
    document="""\
query ListProjectReviews($id: ID!, $where: ReviewWhereInput, $skip: Int, $first: Int, $orderBy: ReviewOrderByInput) {
  project(where: {id: $id}) {
    reviews(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ReviewFields
    }
  }
}
fragment ReviewFields on Review {
  id
  createdAt
  score
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_WEBHOOKS = Operation(
    name="ListProjectWebhooks",
    kind="query",
    document="""\
query ListProjectWebhooks($id: ID!, $where: WebhookWhereInput, $skip: Int, $first: Int, $orderBy: WebhookOrderByInput) {
  project(where: {id: $id}) {
    webhooks(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...WebhookFields
    }
  }
}
fragment WebhookFields on Webhook {
  id
  createdAt
  status
  topics
  updatedAt
  url
}
""",
    idempotent=True,
)

LIST_PROJECTS = Operation(
    name="ListProjects",
    kind="query",
    document="""\
query ListProjects($where: ProjectWhereInput, $skip: Int, $first: Int) {
  projects(where: $where, skip: $skip, first: $first) {
    ...ProjectFields
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

SET_PROJECT_LABELING_PARAMETER_OVERRIDES = Operation(
    name="SetProjectLabelingParameterOverrides",
    kind="mutation",
    document="""\
mutation SetProjectLabelingParameterOverrides($id: ID!, $data: [LabelingParameterOverrideInput!]!) {
  project(where: {id: $id}) {
    setLabelingParameterOverrides(dataWithDataRowIdentifiers: $data) {
      success
    }
  }
}
""",
    idempotent=True,
)

SET_UP_PROJECT = Operation(
    name="SetUpProject",
    kind="mutation",
    document="""\
mutation SetUpProject($id: ID!, $labelingFrontendId: ID!, $customizationOptions: String!, $setupComplete: DateTime!) {
  createLabelingFrontendOptions(
    data: {project: {connect: {id: $id}}, labelingFrontend: {connect: {id: $labelingFrontendId}}, customizationOptions: $customizationOptions}
  ) {
    id
  }
  updateProject(
    where: {id: $id}
    data: {labelingFrontend: {connect: {id: $labelingFrontendId}}, setupComplete: $setupComplete}
  ) {
    ...ProjectFields
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
)

UNSET_PROJECT_LABELING_PARAMETER_OVERRIDES = Operation(
    name="UnsetProjectLabelingParameterOverrides",
    kind="mutation",
    document="""\
mutation UnsetProjectLabelingParameterOverrides($id: ID!, $data: [UnsetLabelingParameterOverrideInput!]!) {
  project(where: {id: $id}) {
    unsetLabelingParameterOverrides(data: $data) {
      success
    }
  }
}
""",
    idempotent=True,
)

UPDATE_PROJECT = Operation(
    name="UpdateProject",
    kind="mutation",
    document="""\
mutation UpdateProject($id: ID!, $data: ProjectUpdateInput!) {
  updateProject(where: {id: $id}, data: $data) {
    ...ProjectFields
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

UPSERT_PROJECT_REVIEW_QUEUE = Operation(
    name="UpsertProjectReviewQueue",
    kind="mutation",
    document="""\
mutation UpsertProjectReviewQueue($id: ID!, $quotaFactor: Float!) {
  upsertReviewQueue(
    where: {project: {id: $id}}
    data: {quotaFactor: $quotaFactor}
  ) {
    __typename
  }
}
""",
    idempotent=True,
)

__all__ = [
    "CONNECT_PROJECT_ACTIVE_PREDICTION_MODEL",
    "CONNECT_PROJECT_DATASETS",
    "CONNECT_PROJECT_LABELING_FRONTEND",
    "CONNECT_PROJECT_ONTOLOGY",
    "CREATE_PROJECT",
    "CREATE_PROJECT_LABEL",
    "CREATE_PROJECT_PREDICTION",
    "DELETE_PROJECT",
    "DISCONNECT_PROJECT_ACTIVE_PREDICTION_MODEL",
    "DISCONNECT_PROJECT_DATASETS",
    "DISCONNECT_PROJECT_LABELING_FRONTEND",
    "EXPORT_PROJECT_LABELS",
    "EXTEND_PROJECT_RESERVATIONS",
    "GET_PROJECT",
    "GET_PROJECT_ACTIVE_PREDICTION_MODEL",
    "GET_PROJECT_CREATED_BY",
    "GET_PROJECT_LABELING_FRONTEND",
    "GET_PROJECT_LABEL_COUNT",
    "GET_PROJECT_ONTOLOGY",
    "GET_PROJECT_ORGANIZATION",
    "GET_PROJECT_REVIEW_METRICS",
    "LIST_PROJECTS",
    "LIST_PROJECT_BENCHMARKS",
    "LIST_PROJECT_DATASETS",
    "LIST_PROJECT_LABELER_PERFORMANCE",
    "LIST_PROJECT_LABELING_FRONTEND_OPTIONS",
    "LIST_PROJECT_LABELING_PARAMETER_OVERRIDES",
    "LIST_PROJECT_LABELS",
    "LIST_PROJECT_LABEL_IMPORTS",
    "LIST_PROJECT_PREDICTIONS",
    "LIST_PROJECT_REVIEWS",
    "LIST_PROJECT_WEBHOOKS",
    "SET_PROJECT_LABELING_PARAMETER_OVERRIDES",
    "SET_UP_PROJECT",
    "UNSET_PROJECT_LABELING_PARAMETER_OVERRIDES",
    "UPDATE_PROJECT",
    "UPSERT_PROJECT_REVIEW_QUEUE",
]
