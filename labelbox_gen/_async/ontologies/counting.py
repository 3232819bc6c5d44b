"""Counts the labels that a plan affects."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from labelbox_gen._runtime.ontologies.label_use import LabelUse, used_ids

if TYPE_CHECKING:
    from ..entities.ontology import AsyncOntology
    from ..entities.project import AsyncProject
    from ..session import AsyncSession


async def label_use(client: AsyncSession, ontology: AsyncOntology, *, count: bool) -> LabelUse:
    """The labels of the projects with an ontology; `count` reads an export of each project that has labels."""
    projects = [project async for project in ontology.projects()]
    pending = [client.pool.start(project.get_label_count) for project in projects]
    counts = [await each.result() for each in pending]
    labelled = [project for project, labels in zip(projects, counts, strict=True) if labels]
    by_id = await _by_id(labelled) if count else None
    return LabelUse(len(labelled), sum(counts), by_id)


async def _by_id(projects: list[AsyncProject]) -> Counter[str]:
    """Labels by feature schema, from the exports of the projects, one after the other."""
    found: Counter[str] = Counter()
    for project in projects:
        task = await project.export()
        async for row in task:
            found.update(used_ids([row]))
    return found
