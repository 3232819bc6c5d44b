"""Data rows that are made with a project: chats to evaluate, or prompts to write."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from labelbox_gen.server import json_text
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.features.batches.table import BATCH
from labelbox_gen.server.features.data_rows.lookup import create
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.store.row import Row

from .data_rows import add_rows

MOST = 10_000
"""Maximum number of data rows that a project is created with."""

CHAT = "application/vnd.labelbox.conversational.model-chat-evaluation"
PROMPT = "application/vnd.labelbox.prompt-creation"
CHATS = frozenset({"MODEL_CHAT_EVALUATION"})


def generate_rows(context: Context, project: Row, dataset: Row, count: int) -> None:
    """Create data rows in the dataset, and add them to the project in a batch.

    Raises:
        Malformed: the number is not positive, or too large.
    """
    if not 1 <= count <= MOST:
        raise Malformed(f"dataRowCount must be from 1 to {MOST}, not {count}", path=("data", "dataRowCount"))
    chat = project["editor_task_type"] in CHATS
    kind = "CONVERSATIONAL" if chat else "TEXT"
    rows = [
        {
            "dataset_id": dataset.id,
            "global_key": str(uuid4()),
            "row_data": json_text.render(_content(chat)).decode(),
            "media_type": kind,
            "media_attributes": {"mimeType": CHAT if chat else PROMPT},
            "created_by_id": context.user.id,
        }
        for _ in range(count)
    ]
    ids = create(context.store, rows).ids
    batch = {"name": f"{project['name']} 1", "project_id": project.id, "created_by_id": context.user.id}
    add_rows(context.store, project.id, ids, batch_id=context.store.insert(BATCH, batch).id)


def _content(chat: bool) -> dict[str, Any]:
    """An empty conversation, or an empty prompt."""
    if not chat:
        return {"type": PROMPT, "version": 1, "prompt": ""}
    return {
        "type": CHAT,
        "version": 2,
        "draft": True,
        "rootMessageIds": [],
        "actors": {},
        "messages": {},
    }
