# Written by `make codegen` from labelbox_gen/_async/client_methods/data_rows.py. DO NOT EDIT.
"""Methods of the client that name data rows by external ids and global keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from labelbox_gen._runtime.values.arguments import text
from labelbox_gen.exceptions import ResourceNotFoundError
from labelbox_gen_graphql._sync.client import ClientBase

if TYPE_CHECKING:
    from labelbox_gen._runtime.data_rows.identifiers import GlobalKeys
    from labelbox_gen._runtime.data_rows.outcomes import (
        AssignedGlobalKeys,
        ClearedGlobalKeys,
        DataRowIdsOfGlobalKeys,
    )

    from ..entities.data_row import DataRow


class DataRowMethods(ClientBase):
    """Data rows by external ids and global keys."""

    def get_data_row_by_global_key(self, global_key: str) -> DataRow:
        """The data row with a global key (Client reference, get_data_row_by_global_key).

        Raises:
            InvalidQueryError: the key is empty, or not text.
            ResourceNotFoundError: there is none.
        """
        found = self.get_data_row_ids_for_global_keys([text("global_key", global_key)])
        if found.errors:
            raise ResourceNotFoundError(f"no data row has the global key {global_key!r}")
        return self.get_data_row(found.results[0])

    def get_data_row_ids_for_external_ids(self, external_ids: Iterable[str]) -> dict[str, list[str]]:
        """The ids of the data rows with these external ids, which are not unique.

        Any number: they are sent in chunks of 100, several at a time
        (Client reference, get_data_row_ids_for_external_ids).

        Returns:
            External id -> ids of its data rows, in the order given. An external id without a data row has no entry;
            reading it gives an empty list.

        Raises:
            InvalidQueryError: an item is not text; the message has its index.
            LabelboxError: 1,500 data rows or more have one of them, which the API does not list.
        """
        from ..data_rows.external_ids import data_row_ids

        return data_row_ids(self, external_ids)

    def get_data_row_ids_for_global_keys(
        self, global_keys: GlobalKeys | Iterable[str], timeout_seconds: float = 60
    ) -> DataRowIdsOfGlobalKeys:
        """The ids of the data rows with these global keys.

        Any number: they are sent in chunks, several at a time (Client reference, get_data_row_ids_for_global_keys).

        Args:
            global_keys: the keys.
            timeout_seconds: how long to wait for each chunk.

        Returns:
            `status` (Success, Partial Success, Failure), `results` (an id for each key in the order given, an empty
            text where there is none) and `errors` (`{"global_key": ..., "error": ...}`), which are also its items:
            `found["results"]`.

        Raises:
            InvalidQueryError: an item is not text; the message has its index.
            TimeoutError: a chunk was not done in time.
        """
        from ..data_rows.global_keys import find_ids

        return find_ids(self, global_keys, timeout_seconds)

    def assign_global_keys_to_data_rows(
        self, global_key_to_data_row_inputs: Iterable[Mapping[str, str]], timeout_seconds: float = 60
    ) -> AssignedGlobalKeys:
        """Give data rows global keys; each assignment succeeds or fails by itself.

        Any number: they are sent in chunks, several at a time (Client reference, assign_global_keys_to_data_rows).
        The call can be repeated: assigning the same key again succeeds.

        Args:
            global_key_to_data_row_inputs: each `{"data_row_id": ..., "global_key": ...}`. A key has 1 to 200
                characters, without spaces around it or two in a row.
            timeout_seconds: how long to wait for each chunk.

        Returns:
            `status` (Success, Partial Success, Failure), `results`
            (`{"data_row_id": ..., "global_key": ..., "sanitized": False}`) and `errors`
            (`{"data_row_id": ..., "global_key": ..., "error": ...}`), both in the order given, which are also its
            items: `done["errors"]`.

        Raises:
            InvalidQueryError: an item is not such a dict; the message has its index, and nothing was sent.
            TimeoutError: a chunk was not done in time.
        """
        from ..data_rows.global_keys import assign

        return assign(self, global_key_to_data_row_inputs, timeout_seconds)

    def clear_global_keys(
        self, global_keys: GlobalKeys | Iterable[str], timeout_seconds: float = 60
    ) -> ClearedGlobalKeys:
        """Take global keys from their data rows, so that they are free again.

        Any number: they are sent in chunks, several at a time (Client reference, clear_global_keys).

        Args:
            global_keys: the keys; one that is given twice counts once.
            timeout_seconds: how long to wait for each chunk.

        Returns:
            `status` (Success, Partial Success, Failure), `results` (the cleared keys) and `errors`
            (`{"global_key": ..., "error": ...}`), both in the order given, which are also its items.

        Raises:
            InvalidQueryError: an item is not text; the message has its index, and nothing was sent.
            TimeoutError: a chunk was not done in time.
        """
        from ..data_rows.global_keys import clear

        return clear(self, global_keys, timeout_seconds)
