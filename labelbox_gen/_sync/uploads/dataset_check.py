# Written by `make codegen` from labelbox_gen/_async/uploads/dataset_check.py. DO NOT EDIT.
"""Whether a dataset is there, asked before work that a deleted one would turn into nothing or into failures."""

from __future__ import annotations

from labelbox_gen_graphql import operations

from ..session import Session


def check_dataset(session: Session, dataset_id: str) -> None:
    """Ask for the dataset.

    Raises:
        ResourceNotFoundError: it was deleted, or there never was one.
    """
    session.get(operations.GET_DATASET, {"id": dataset_id}, ("dataset",))
