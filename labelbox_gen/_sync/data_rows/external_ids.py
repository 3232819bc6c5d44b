# Written by `make codegen` from labelbox_gen/_async/data_rows/external_ids.py. DO NOT EDIT.
"""Finds the data rows with given external ids, in chunks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import closing

from labelbox_gen._runtime.data_rows.external_ids import MAX_EXTERNAL_IDS, MAX_FOUND, external_ids_of
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen_graphql import operations

from ..parallel_parts import in_parallel
from ..session import Session

Pair = tuple[str, str]
"""An external id and the id of a data row."""


def data_row_ids(session: Session, external_ids: object) -> dict[str, list[str]]:
    """The ids of the data rows, by external id in the order given."""

    def find(part: Sequence[str]) -> list[Pair]:
        return _find(session, part)

    given = external_ids_of(external_ids)
    found: dict[str, list[str]] = defaultdict(list)
    with closing(in_parallel(session, find, given, MAX_EXTERNAL_IDS)) as parts:
        for pairs in parts:
            for external_id, id in pairs:
                found[external_id].append(id)
    ordered = [external_id for external_id in given if external_id in found]
    return defaultdict(list, {external_id: found[external_id] for external_id in ordered})


def _find(session: Session, external_ids: Sequence[str]) -> list[Pair]:
    """All pairs. The server may cut an answer that is too long: then each half is asked for by itself."""
    operation = operations.FIND_DATA_ROW_IDS_OF_EXTERNAL_IDS
    found = session.run(operation, {"externalIds": external_ids}, ("externalIdsToDataRowIds",))
    if len(found) < MAX_FOUND:
        return [(each["externalId"], each["dataRowId"]) for each in found]
    if len(external_ids) > 1:
        half = len(external_ids) // 2
        return [
            *_find(session, external_ids[:half]),
            *_find(session, external_ids[half:]),
        ]
    raise LabelboxError(
        f"{MAX_FOUND} data rows or more have the external id {external_ids[0]!r}, more than the API lists",
        hint="dataset.data_rows(where=DataRow.external_id == ...) lists those of a dataset.",
    )
