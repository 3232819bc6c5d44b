# Written by `make codegen` from labelbox_gen/_async/entity.py. DO NOT EDIT.
"""What all entities are: the JSON the server sent, with the client that can send more."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from labelbox_gen._concurrency.iteration import each
from labelbox_gen._runtime.entities.bulk_requests import parts
from labelbox_gen._runtime.entities.forms import as_dict, as_html, copied, unknown_name
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError

if TYPE_CHECKING:
    from typing_extensions import Self

    from .session import Session


class Object:
    """An object in a response, with typed attributes that are converted when they are read."""

    __slots__ = ("client", "data")

    __typename__: ClassVar[str]
    """Name of the type in the schema."""

    def __init__(self, client: Session, data: dict[str, Any]) -> None:
        self.client = client
        """The client that fetched the object."""
        self.data = data
        """The JSON that the fields are read from, with the names of the schema."""

    def __repr__(self) -> str:
        fields = " ".join(f"{name}={value!r}" for name, value in self.to_dict().items())
        return f"<{type(self).__name__} {fields:.200}>"

    def to_dict(self, mode: Literal["json", "python"] = "json") -> dict[str, Any]:
        """The fields by their Python names, without a request; `json.dumps` takes the result.

        Args:
            mode: "json" for JSON values, with times as ISO 8601 text; "python" for the values of the attributes.

        Raises:
            InvalidQueryError: there is no such mode.
        """
        return as_dict(self, mode)

    def _repr_html_(self) -> str:
        """A table of the fields, as notebooks show it; nothing is requested."""
        return as_html([self])

    def __copy__(self) -> Self:
        """Another object with the same client; refreshing one leaves the other as it is."""
        return copied(self, dict(self.data))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """The same with a copy of the JSON; the client is shared."""
        return copied(self, deepcopy(self.data, memo))

    if not TYPE_CHECKING:  # checkers find no such attribute

        def __getattr__(self, name: str) -> object:
            """A property that raised an AttributeError raises it again; other names do not exist."""
            if hasattr(type(self), name):
                return object.__getattribute__(self, name)
            raise unknown_name(type(self), name)

    def __eq__(self, other: object) -> bool:
        """The same type with the same values."""
        return isinstance(other, Object) and (self.__typename__, self.data) == (
            other.__typename__,
            other.data,
        )

    def __hash__(self) -> int:
        return hash((self.__typename__, json.dumps(self.data, sort_keys=True)))


class Entity(Object):
    """An object of the API. Fields are cached as they were fetched; `refresh()` fetches them again."""

    __slots__ = ()

    uid: Any  # a field of every generated base, typed there

    def __repr__(self) -> str:
        name = self.data.get("name")
        return f"<{type(self).__name__} {self.uid}{'' if name is None else f' {name!r}'}>"

    def __eq__(self, other: object) -> bool:
        """The same object on the server, whatever the fields were when each was fetched."""
        return isinstance(other, Entity) and (self.__typename__, self.uid) == (
            other.__typename__,
            other.uid,
        )

    def __hash__(self) -> int:
        return hash((self.__typename__, self.uid))

    def _delete(self, operation: Operation) -> None:
        """Delete the object. A retried delete that already succeeded does not raise."""
        try:
            self.client.run(operation, {"id": self.uid})
        except ResourceNotFoundError as error:
            if not error.maybe_done:
                raise

    @classmethod
    def _bulk_delete(cls, operation: Operation, entities: Iterable[Entity]) -> None:
        """Delete in requests of 500 ids, after reading all of `entities`: deleting shifts their pages."""
        found = _of_type(cls, entities)
        if not found:
            return
        client = found[0].client
        for part in parts(found, "deleted", client.tuning.bulk_request_items):
            with part.sent():
                uids = [entity.uid for entity in part.items]
                _delete_part(client, operation, uids, len(found))


def _of_type(kind: type[Entity], entities: Iterable[Entity]) -> list[Entity]:
    """The entities as a list.

    Raises:
        InvalidQueryError: `entities` is a single object or text, or one of them has another type.
    """
    if isinstance(entities, str | bytes | Entity):  # an empty text would be an empty list
        raise InvalidQueryError(
            f"bulk_delete takes a list of {kind.__typename__} objects, not one {type(entities).__name__}"
        )
    found = [entity for entity in each(entities)]
    for entity in found:
        if not isinstance(entity, Entity) or entity.__typename__ != kind.__typename__:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidQueryError(f"bulk_delete of {kind.__typename__} got {entity!r}; nothing was deleted")
    return found


def _delete_part(client: Session, operation: Operation, uids: list[str], total: int) -> None:
    """The server deletes all or none. If one of several is gone, each is deleted by itself."""
    try:
        client.run(operation, {"ids": uids})
    except ResourceNotFoundError as error:
        if total == 1 and not error.maybe_done:
            raise
        for uid in uids:
            with suppress(ResourceNotFoundError):
                client.run(operation, {"ids": [uid]})
