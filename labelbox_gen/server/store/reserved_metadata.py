"""A step of the formats: reserved metadata schemas had rows with random ids in each organization."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, cast

from sqlalchemy import Connection, text

from .. import json_text

#: The fixed ids of the schemas by name, and of the options of `split`.
_SCHEMAS = {
    "embedding": "ckpyije740000yxdk81pbgjdc",
    "tag": "cko8s9r5v0001h2dk9elqdidh",
    "captureDateTime": "cko8sdzv70006h2dk8jg64zvb",
    "skipNFrames": "cko8skipnframes00h2dk0000",
    "split": "cko8sbczn0002h2dkdaxb5kal",
}
_OPTIONS = {
    "train": "cko8sbscr0003h2dk04w86hof",
    "valid": "cko8sc2yr0004h2dk69aj5x63",
    "test": "cko8scbz70005h2dkastwhgqt",
}
#: Table, column, and the condition for its rows of an organization.
_REFERENCES = (
    ("data_row", "custom_metadata", "organization_id = :organization"),
    ("upsert_outcome", "spec", "task_id IN (SELECT id FROM task WHERE organization_id = :organization)"),
)


def use_fixed_ids(connection: Connection) -> None:
    """Replace the ids in values of data rows and in reports of refused rows, then delete the rows of the schemas."""
    for organization, ids in _old_ids(connection).items():
        for table, column, mine in _REFERENCES:
            _replace(connection, table, column, mine, organization, ids)
    connection.execute(text("DELETE FROM custom_metadata_schema WHERE reserved"))


def _old_ids(connection: Connection) -> dict[str, dict[str, str]]:
    """By organization: the fixed id of each old one."""
    columns = "organization_id, id, name, CAST(options AS TEXT)"
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    query = text(f"SELECT {columns} FROM custom_metadata_schema WHERE reserved")
    for organization, id, name, options in connection.execute(query):
        if name in _SCHEMAS:
            found[organization] |= {id: _SCHEMAS[name], **_options(options)}
    return found


def _options(stored: str) -> dict[str, str]:
    options = cast("list[dict[str, Any]]", json_text.load(stored))
    return {option["id"]: _OPTIONS[option["name"]] for option in options if option["name"] in _OPTIONS}


def _replace(
    connection: Connection, table: str, column: str, mine: str, organization: str, ids: dict[str, str]
) -> None:
    """Ids have 25 characters of their own, so that replacing them in the JSON text changes nothing else."""
    stored = f"CAST({column} AS TEXT)"
    changed, values = stored, {"organization": organization}
    for place, (old, new) in enumerate(ids.items()):
        changed = f"replace({changed}, :old{place}, :new{place})"
        values |= {f"old{place}": old, f"new{place}": new}
    if connection.dialect.name != "sqlite":
        changed = f"CAST({changed} AS JSON)"
    named = " OR ".join(f"{stored} LIKE '%' || :old{place} || '%'" for place in range(len(ids)))
    connection.execute(text(f"UPDATE {table} SET {column} = {changed} WHERE {mine} AND ({named})"), values)
