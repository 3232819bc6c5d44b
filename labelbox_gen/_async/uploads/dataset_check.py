"""Whether a dataset is there, asked before work that a deleted one would turn into nothing or into failures."""

from __future__ import annotations

from labelbox_gen_graphql import operations

from ..session import AsyncSession


async def check_dataset(session: AsyncSession, dataset_id: str) -> None:
    """Ask for the dataset.

    Raises:
        ResourceNotFoundError: it was deleted, or there never was one.
    """
    await session.get(operations.GET_DATASET, {"id": dataset_id}, ("dataset",))
