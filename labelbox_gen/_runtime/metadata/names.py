"""How data rows are named in arguments: by id, `UniqueId`, `GlobalKey` or as a DataRow."""

from __future__ import annotations

from typing import NamedTuple

from labelbox_gen.exceptions import InvalidQueryError

from ..data_rows.identifiers import GlobalKey, UniqueId
from ..entities.inputs import id_of
from ..values.input_values import shown, text_of


class RowName(NamedTuple):
    """The id or the global key of a data row."""

    is_key: bool
    text: str

    def __str__(self) -> str:
        return f"the global key {self.text!r}" if self.is_key else f"the id {self.text!r}"


def row_name(where: str, value: object) -> RowName:
    """The name of a data row; text is an id.

    Raises:
        InvalidQueryError: the value names no data row; the message begins with `where`.
    """
    if isinstance(value, GlobalKey):
        return RowName(True, _text(where, "GlobalKey", value.key))
    if isinstance(value, UniqueId):
        return RowName(False, _text(where, "UniqueId", value.key))
    try:
        return RowName(False, id_of("DataRow", value))
    except InvalidQueryError as error:
        hint = "A data row is named by its id, UniqueId(...), GlobalKey(...) or as a DataRow."
        raise InvalidQueryError(f"{where}: {error.message}", hint=hint) from None


def global_key(where: str, value: object) -> RowName:
    return RowName(True, _text(where, "global_key", value))


def _text(where: str, kind: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise InvalidQueryError(f"{where}: {kind} must be text that is not empty, not {shown(value)}")
    return text_of(f"{where}: {kind}", value)
