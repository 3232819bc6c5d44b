"""The operations that the client sends, from queries/asset_metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_ASSET_METADATA = Operation(
    name="GetAssetMetadata",
    kind="query",
    document="""\
query GetAssetMetadata($id: ID!) {
  assetMetadata(where: {id: $id}) {
    ...AssetMetadataFields
  }
}
fragment AssetMetadataFields on AssetMetadata {
  id
  metaType
  metaValue
}
""",
    idempotent=True,
)

__all__ = [
    "GET_ASSET_METADATA",
]
