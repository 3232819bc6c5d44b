"""Projects of each kind, created by the official client."""

from __future__ import annotations

from typing import Any

import pytest
from labelbox.schema.quality_mode import QualityMode

# Its warnings are its own matter.
pytestmark = pytest.mark.filterwarnings("ignore")


def test_a_live_chat_project_gets_its_data_rows(official: Any) -> None:
    project = official.create_model_evaluation_project("chats", dataset_name="new", data_row_count=4)
    assert project.is_chat_evaluation()
    assert project.labeling_frontend().name == "Editor"
    assert project.model_setup_complete is None
    (dataset,) = official.get_datasets()
    assert dataset.row_count == 4
    assert len(list(project.batches())) == 1


def test_an_offline_project_has_its_kind(official: Any) -> None:
    project = official.create_offline_model_evaluation_project(
        "offline", quality_modes={QualityMode.Benchmark}
    )
    assert project.editor_task_type.value == "OFFLINE_MODEL_CHAT_EVALUATION"
    assert project.is_benchmark_enabled is True
