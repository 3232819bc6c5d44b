"""The operations that the client sends, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET = Operation(
    name="Get",
    kind="query",
    document="""\
query Get {
  project {
    dataset {
      dataset {
        id
      }
    }
    datasetDataset: dataset {
      name
    }
  }
}
""",
    idempotent=True,
)

__all__ = [
    "GET",
]
