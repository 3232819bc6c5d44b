"""What the stub serves and what the sides upload: made from numbers, so that all processes have the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any


def identifier(kind: str, n: int = 0) -> str:
    """25 characters, as the API has them."""
    return f"c{kind}{n:0{24 - len(kind)}}"


def moment(n: int) -> str:
    return f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}T{n % 24:02}:{n % 60:02}:{n // 60 % 60:02}.{n % 1000:03}Z"


DATASET_ID = identifier("dataset")
PROJECT_ID = identifier("project")
TAG, SCORE = identifier("tag"), identifier("score")


def encoded(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def created(kind: str, n: int = 0) -> dict[str, Any]:
    """What all objects have."""
    return {"id": identifier(kind, n), "createdAt": moment(n), "updatedAt": moment(n + 1)}


def data_row(n: int) -> dict[str, Any]:
    """About 800 bytes."""
    media = {
        "assetType": "image",
        "mimeType": "image/jpeg",
        "width": 1920,
        "height": 1080,
        "contentLength": n,
    }
    return {
        **created("row", n),
        "externalId": f"street/{n:08}.jpg",
        "globalKey": f"street-{n:08}",
        "rowData": f"https://images.example.com/a-bucket-of-the-customer/2024/street/{n:08}.jpg",
        "mediaAttributes": media | {"subType": "jpeg", "superType": "image", "exifRotation": "1"},
        "customMetadata": [{"schemaId": TAG, "value": f"tag {n % 50}"}, {"schemaId": SCORE, "value": n / 3}],
        "metadataFields": [
            {"schemaId": TAG, "name": "tag", "kind": "CustomMetadataString", "value": f"tag {n % 50}"},
            {"schemaId": SCORE, "name": "score", "kind": "CustomMetadataNumber", "value": n / 3},
        ],
    }


def project(n: int) -> dict[str, Any]:
    return {
        **created("project", n),
        "name": f"Streets, part {n}",
        "description": "It lives in the stub only.",
        "allowedMediaType": "IMAGE",
        "autoAuditNumberOfLabels": 1,
        "autoAuditPercentage": 0.1,
        "dataRowCount": n,
        "editorTaskType": None,
        "isBenchmarkEnabled": False,
        "isConsensusEnabled": True,
        "lastActivityTime": moment(n + 2),
        "modelSetupComplete": None,
        "setupComplete": moment(n + 3),
        "uploadType": None,
    }


def dataset(rows: int) -> dict[str, Any]:
    return {**created("dataset"), "name": "Streets", "description": "", "rowCount": rows}


def user() -> dict[str, Any]:
    names = {"name": "Ada", "nickname": "ada", "email": "ada@example.com", "picture": ""}
    return {
        **created("user"),
        **names,
        "isViewer": False,
        "isExternalUser": False,
        "lastLoginAt": None,
        "deleted": False,
        "intercomHash": None,
        "timezone": None,
    }


def metadata_schemas() -> list[dict[str, Any]]:
    return [
        {"id": TAG, "name": "tag", "kind": "CustomMetadataString", "reserved": False, "options": []},
        {"id": SCORE, "name": "score", "kind": "CustomMetadataNumber", "reserved": False, "options": []},
    ]


def task(uid: str, kind: str, *, done: bool) -> dict[str, Any]:
    return {
        **created("task"),
        "id": uid,
        "name": "a task of the stub",
        "type": kind,
        "status": "COMPLETE" if done else "IN_PROGRESS",
        "completionPercentage": 100 if done else 50,
        "metadata": {},
        "result": None,
        "errors": None,
    }


def export_row(n: int) -> dict[str, Any]:
    """About 2 kB, with a label of six objects."""
    row = data_row(n)
    objects: list[dict[str, Any]] = [
        {
            "feature_id": identifier("feature", 10 * n + k),
            "feature_schema_id": identifier("schema", k),
            "name": "car",
            "annotation_kind": "ImageBoundingBox",
            "classifications": [],
            "bounding_box": {"top": k + n % 700, "left": k + n % 900, "height": 40.5, "width": 60.25},
        }
        for k in range(6)
    ]
    label: dict[str, Any] = {
        "id": identifier("label", n),
        "label_kind": "Default",
        "version": "1.0.0",
        "label_details": {"created_at": row["createdAt"], "created_by": "ada@example.com", "reviews": []},
        "annotations": {"objects": objects, "classifications": [], "relationships": []},
    }
    return {
        "data_row": {
            "id": row["id"],
            "external_id": row["externalId"],
            "global_key": row["globalKey"],
            "row_data": row["rowData"],
        },
        "media_attributes": {"width": 1920, "height": 1080, "mime_type": "image/jpeg"},
        "metadata_fields": row["metadataFields"],
        "projects": {PROJECT_ID: {"name": "Streets, part 0", "labels": [label]}},
    }


def export_files(rows: int, size: int) -> Iterator[tuple[bytes, int]]:
    """NDJSON in files of about `size` bytes, each with its number of lines."""
    lines: list[bytes] = []
    length = 0
    for n in range(rows):
        lines.append(encoded(export_row(n)) + b"\n")
        length += len(lines[-1])
        if length >= size or n == rows - 1:
            yield b"".join(lines), len(lines)
            lines, length = [], 0


def upload_items(count: int) -> list[dict[str, Any]]:
    """Rows for `create_data_rows`; new ones each time, because the official SDK changes them."""
    return [
        {
            "row_data": f"https://images.example.com/a-bucket-of-the-customer/2024/new/{n:08}.jpg",
            "global_key": f"new-{n:08}",
            "external_id": f"new/{n:08}.jpg",
            "metadata_fields": [
                {"schema_id": TAG, "value": f"tag {n % 50}"},
                {"schema_id": SCORE, "value": n / 3},
            ],
        }
        for n in range(count)
    ]
