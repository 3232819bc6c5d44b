"""Checks that a dataset exists, before an upload to it."""

from __future__ import annotations

from labelbox_gen_graphql import operations

from ..session import AsyncSession


async def check_dataset(session: AsyncSession, dataset_id: str) -> None:
    """Request the dataset.

    Raises:
        ResourceNotFoundError: the dataset was deleted, or never existed.
    """
    await session.get(operations.GET_DATASET, {"id": dataset_id}, ("dataset",))
