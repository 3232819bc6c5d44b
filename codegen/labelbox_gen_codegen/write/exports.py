"""The names that users import from `labelbox_gen`, and the modules they are in."""

from __future__ import annotations

from ..config import Config
from ..entities.facts import Entity

#: What the SDK exports besides entities and enums. `Async*` names have a sync half in `_sync`.
HANDWRITTEN = {
    "AsyncClient": "_async.client",
    "AsyncDataUpsertTask": "_async.uploads.data_upsert_task",
    "AsyncExportTask": "_async.exports.export_task",
    "AsyncLabelerPerformance": "_async.entities.labeler_performance",
    "AsyncMutationBatch": "_async.mutation_batch",
    "AsyncPaginatedCollection": "_async.paginated_collection",
    "DataRowSpec": "_runtime.uploads.data_row_spec",
    "ExportFilters": "_runtime.exports.params",
    "ExportParams": "_runtime.exports.params",
    "ExportedDataRow": "_runtime.exports.rows",
    "ExportedLabel": "_runtime.exports.rows",
    "ExportedProject": "_runtime.exports.rows",
    "ExportedRow": "_runtime.exports.rows",
    "GlobalKey": "_runtime.uploads.identifiers",
    "HttpConfig": "http",
    "StreamType": "_async.exports.stream_type",
    "RawText": "_runtime.uploads.row_data",
    "UniqueId": "_runtime.uploads.identifiers",
    "Outcome": "_runtime.mutation_batches.outcome",
    "Upload": "_runtime.graphql.upload",
    "__version__": "_runtime.version",
}


#: The same in both halves: what neither entities nor enums may be called.
BESIDES = frozenset({*HANDWRITTEN, *(name.removeprefix("Async") for name in HANDWRITTEN)})


def of(config: Config, entities: list[Entity], enums: list[str]) -> dict[str, str]:
    """Every public name with its module."""
    found = {f"Async{entity.python}": module_of(entity, config) for entity in entities}
    found |= {name: f"labelbox_gen.{module}" for name, module in HANDWRITTEN.items()}
    halves = {
        name.removeprefix("Async"): module.replace("._async.", "._sync.")
        for name, module in found.items()
        if name.startswith("Async")
    }
    return dict.fromkeys(enums, f"{config.package}.enums") | found | halves


def module_of(entity: Entity, config: Config) -> str:
    """The module that defines an entity's public class."""
    package = "labelbox_gen._async.entities" if entity.handwritten else f"{config.package}._async"
    return f"{package}.{entity.module}"
