"""What still needs an ontology or a part of it: projects and labels."""

from __future__ import annotations

from sqlalchemy import Text, cast, exists, or_, select

from labelbox_gen.server import json_text
from labelbox_gen.server.store.store import Condition, Store

from ..labels.table import LABEL
from ..projects.table import PROJECT
from .table import ONTOLOGY

_PROJECT, _LABEL = PROJECT.table.c, LABEL.table.c


def is_connected() -> Condition:
    """An ontology is that of a project which is not deleted."""
    return exists().where(_PROJECT.ontology_id == ONTOLOGY.id, _PROJECT.deleted.is_(False))


def project_ids(store: Store, ontology_id: str, most: int) -> list[str]:
    """Projects of an ontology, at most so many."""
    mine = (store.mine(PROJECT), _PROJECT.ontology_id == ontology_id, _PROJECT.deleted.is_(False))
    found = select(PROJECT.id).where(*mine).order_by(PROJECT.id).limit(most)
    return list(store.connection.execute(found).scalars())


def has_labels(store: Store, ontology_id: str, feature_schema_id: str) -> bool:
    """Whether a label in a project of the ontology names a feature schema: a text search for its quoted id."""
    projects = select(PROJECT.id).where(_PROJECT.ontology_id == ontology_id, _PROJECT.deleted.is_(False))
    quoted = json_text.dump(feature_schema_id)
    named = [
        cast(column, Text).contains(quoted, autoescape=True) for column in (_LABEL.annotations, _LABEL.label)
    ]
    found = select(LABEL.id).where(_LABEL.project_id.in_(projects), _LABEL.deleted.is_(False), or_(*named))
    return store.connection.execute(found.limit(1)).first() is not None
