"""Feedback on labels, given by the official client."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen import Client
from labelbox_gen.server import RunningServer

# Its warnings are its own matter.
pytestmark = pytest.mark.filterwarnings("ignore")


def test_scores_are_echoed(official: Any, labelbox_server: RunningServer) -> None:
    endpoint = labelbox_server.endpoint
    key = official.headers["Authorization"].removeprefix("Bearer ")
    with Client(key, endpoint) as client:
        project = client.create_project("feedback", "TEXT")
        dataset = client.create_dataset(name="feedback")
        dataset.create_data_rows([{"row_data": "text"}]).wait_till_done()
        project.datasets.connect(dataset)
        (row,) = dataset.data_rows()
        label = project.create_label(data_row=row, label="{}")
    scores = official.upsert_label_feedback(label.uid, "good", {"shape": 0.5, "speed": 1.0})
    assert [(score.name, score.score) for score in scores] == [("shape", 0.5), ("speed", 1.0)]
