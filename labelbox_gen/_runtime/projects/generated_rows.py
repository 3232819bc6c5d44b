"""The dataset of a project whose data rows are generated: chats to evaluate, or prompts to write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.exceptions import InvalidArgumentError

from ..values.input_values import shown

DEFAULT_ROWS = 100
"""Number of data rows if a dataset is given without a number. Source: Client reference."""


def dataset_fields(
    dataset_id: str | None, dataset_name: str | None, data_row_count: int | None
) -> Mapping[str, Any]:
    """The keywords of a new project for its dataset; empty without one.

    Raises:
        InvalidArgumentError: two datasets, an empty name, a number that is not positive, or a number without a dataset.
    """
    if dataset_id is not None and dataset_name is not None:
        raise InvalidArgumentError(
            "dataset_id and dataset_name are given",
            hint="Give dataset_id for an existing dataset, or dataset_name for a new one.",
        )
    if data_row_count is not None and (
        isinstance(data_row_count, bool) or not isinstance(data_row_count, int) or data_row_count < 1  # pyright: ignore[reportUnnecessaryIsInstance]
    ):
        raise InvalidArgumentError(
            f"data_row_count must be a positive whole number, not {shown(data_row_count)}"
        )
    name, dataset = ("dataset_id", dataset_id) if dataset_id is not None else ("dataset_name", dataset_name)
    if dataset is None:
        if data_row_count is not None:
            raise InvalidArgumentError("data_row_count is given without dataset_id or dataset_name")
        return {}
    if not isinstance(dataset, str) or not dataset.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(f"{name} must be a text that is not empty, not {shown(dataset)}")
    return {
        "append_to_existing_dataset": dataset_id is not None,
        "data_row_count": DEFAULT_ROWS if data_row_count is None else data_row_count,
        "dataset_name_or_id": dataset,
    }
