"""The operations that the client sends, from queries/benchmark.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

DELETE_LABEL_BENCHMARK = Operation(
    name="DeleteLabelBenchmark",
    kind="mutation",
    document="""\
mutation DeleteLabelBenchmark($id: ID!) {
  deleteBenchmark(where: {labelId: $id}) {
    id
  }
}
""",
    idempotent=True,
)

GET_BENCHMARK = Operation(
    name="GetBenchmark",
    kind="query",
    document="""\
query GetBenchmark($id: ID!) {
  benchmark(where: {id: $id}) {
    ...BenchmarkFields
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

GET_BENCHMARK_CREATED_BY = Operation(
    name="GetBenchmarkCreatedBy",
    kind="query",
    document="""\
query GetBenchmarkCreatedBy($id: ID!) {
  benchmark(where: {id: $id}) {
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

GET_BENCHMARK_REFERENCE_LABEL = Operation(
    name="GetBenchmarkReferenceLabel",
    kind="query",
    document="""\
query GetBenchmarkReferenceLabel($id: ID!) {
  benchmark(where: {id: $id}) {
    referenceLabel {
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

__all__ = [
    "DELETE_LABEL_BENCHMARK",
    "GET_BENCHMARK",
    "GET_BENCHMARK_CREATED_BY",
    "GET_BENCHMARK_REFERENCE_LABEL",
]
