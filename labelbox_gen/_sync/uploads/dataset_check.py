# Written by `make codegen` from labelbox_gen/_async/uploads/dataset_check.py. DO NOT EDIT.
"""Checks that a dataset exists, before an upload to it."""

from __future__ import annotations

from labelbox_gen_graphql import operations

from ..session import Session


def check_dataset(session: Session, dataset_id: str) -> None:
    """Request the dataset.

    Raises:
        ResourceNotFoundError: the dataset was deleted, or never existed.
    """
    session.get(operations.GET_DATASET, {"id": dataset_id}, ("dataset",))
