"""The external ids that a call gives, and the limits of the API."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from labelbox_gen.exceptions import InvalidQueryError

from ..values.input_values import checked, plain, shown
from ..values.scalars import STRING

MAX_EXTERNAL_IDS = 100
"""External ids in one request."""
MAX_FOUND = 1500
"""Data rows in one response, whatever the number of matches (Client reference, get_data_row_ids_for_external_ids)."""


def external_ids_of(external_ids: object) -> list[str]:
    """Each external id once.

    Raises:
        InvalidQueryError: it is not a list of text, or is empty; the message has the index.
    """
    external_ids = plain(external_ids)
    if isinstance(external_ids, str | bytes) or not isinstance(external_ids, Iterable):
        raise InvalidQueryError(f"external_ids must be a list of text, not {shown(external_ids)}")
    items = cast("Iterable[object]", external_ids)
    found = {checked(f"external_ids[{index}]", item, STRING): None for index, item in enumerate(items)}
    if not found:
        raise InvalidQueryError("external_ids is empty")
    return list(found)
