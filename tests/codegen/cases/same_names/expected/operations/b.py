"""The operations that the client sends, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

INPUTS = Operation(
    name="Inputs",
    kind="query",
    document="""\
query Inputs {
  project {
    id
  }
}
""",
    idempotent=True,
)

NONE = Operation(
    name="None",
    kind="query",
    document="""\
query None {
  project {
    id
  }
}
""",
    idempotent=True,
)

PROJECT_DETAILS = Operation(
    name="ProjectDetails",
    kind="query",
    document="""\
query ProjectDetails {
  project {
    ...ProjectDetails
  }
}
fragment ProjectDetails on Project {
  id
  dataset {
    name
  }
}
""",
    idempotent=True,
)

RESULT_MODEL = Operation(
    name="ResultModel",
    kind="query",
    document="""\
query ResultModel {
  project {
    id
  }
}
""",
    idempotent=True,
)

FILTER_ = Operation(
    name="filter",
    kind="query",
    document="""\
query filter {
  project {
    id
  }
}
""",
    idempotent=True,
)

PROJECT_DETAILS_QUERY = Operation(
    name="projectDetails",
    kind="query",
    document="""\
query projectDetails {
  project {
    id
  }
}
""",
    idempotent=True,
)

PROJECT_DETAILS_QUERY_QUERY = Operation(
    name="project_details",
    kind="query",
    document="""\
query project_details {
  project {
    id
  }
}
""",
    idempotent=True,
)

__all__ = [
    "FILTER_",
    "INPUTS",
    "NONE",
    "PROJECT_DETAILS",
    "PROJECT_DETAILS_QUERY",
    "PROJECT_DETAILS_QUERY_QUERY",
    "RESULT_MODEL",
]
