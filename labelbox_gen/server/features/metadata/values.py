"""Values of custom metadata.

A data row stores `[{schemaId, value}]`; the value of an enum is the id of its option. Clients send and read an option in
several forms, which `check`, `pairs` and `described` convert.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from labelbox_gen.server import dates
from labelbox_gen.server.errors import InvalidQuery, Malformed
from labelbox_gen.server.input_checks import shortened
from labelbox_gen.server.store.row import Row

from .schemas import ENUM, Schemas

Field = Mapping[str, Any]
Values = dict[str, Any]
"""Values by the id of their schema."""


def current(stored: Iterable[Field], known: Schemas) -> Values:
    """The values of a data row, without those of deleted schemas.

    Earlier versions stored an option as a field of its own, or under its name.
    """
    found: Values = {}
    for field in stored:
        id, value = field["schemaId"], field["value"]
        if (option := known.options.get(id)) is not None:
            found[option["parent"]] = id
        elif (schema := known.by_id.get(id)) is not None:
            value = known.option(id, value) if schema["kind"] == ENUM else value
            if value is not None:
                found[id] = value
    return found


def stored(values: Values) -> list[Field]:
    return [{"schemaId": id, "value": value} for id, value in values.items()]


def pairs(values: Values, known: Schemas) -> list[Field]:
    """The fields as the official client reads them: an enum, and then its option."""
    found: list[Field] = []
    for id, value in values.items():
        if known.by_id[id]["kind"] == ENUM:
            found += ({"schemaId": id, "value": {}}, {"schemaId": value, "value": {}})
        else:
            found.append({"schemaId": id, "value": value})
    return found


def described(values: Values, known: Schemas) -> list[Field]:
    """The fields with the names and kinds of their schemas; the value of an enum is the name of its option."""
    found: list[Field] = []
    for id, value in values.items():
        schema = known.by_id[id]
        value = known.options[value]["name"] if schema["kind"] == ENUM else value
        found.append({"schemaId": id, "value": value, "name": schema["name"], "kind": schema["kind"]})
    return found


def check(fields: Iterable[Field], known: Schemas) -> Values:
    """The values of fields, which name their schemas by id or by name.

    An enum has the id or the name of an option as its value; or no value, and the option is a field of its own, as the
    official client sends it.

    Raises:
        Malformed: with the reason.
    """
    found: Values = {}
    chosen: dict[str, str] = {}
    for field in fields:
        id = _schema_id(field, known)
        option = known.options.get(id)
        key = option["parent"] if option else id
        if key in (chosen if option else found):
            raise _twice(key)
        if option:
            chosen[key] = id
        else:
            found[id] = _value(known.by_id[id], field.get("value"), known)
    return _with_options(found, chosen, known)


def _schema_id(field: Field, known: Schemas) -> str:
    id, name = field.get("schemaId"), field.get("name")
    if id is None and name is not None:
        if not isinstance(name, str) or name not in known.by_name:
            raise Malformed(f"Metadata {shortened(name)} does not exist")
        return known.by_name[name].id
    if not isinstance(id, str) or (id not in known.by_id and id not in known.options):
        raise Malformed(f"Metadata schema '{id}' does not exist")
    return id


def _with_options(values: Values, chosen: Mapping[str, str], known: Schemas) -> Values:
    for enum, option in chosen.items():
        if enum not in values:
            raise Malformed(
                f"'{option}' is an option of the enum '{known.by_id[enum]['name']}': give the enum's id, {enum},"
                " and the option as its value"
            )
        if values[enum] not in (None, option):
            raise _twice(enum)
        values[enum] = option
    for id, value in values.items():
        if value is None:
            raise Malformed(f"Metadata '{known.by_id[id]['name']}' needs an option")
    return values


def _twice(id: str) -> Malformed:
    return Malformed(f"A schemaId can only be specified once per DataRow : [{id}]")


def _value(schema: Row, value: object, known: Schemas) -> object:
    """The value as stored; None for an enum without one, whose option is a field of its own."""
    kind, name = schema["kind"], schema["name"]
    if kind == ENUM:
        return None if value is None or value == {} else _option(schema, value, known)
    if kind == "CustomMetadataNumber" and not _is_number(value):
        raise Malformed(f"Metadata '{name}' must be a number, not {shortened(value)}")
    if kind == "CustomMetadataString" and not isinstance(value, str):
        raise Malformed(f"Metadata '{name}' must be a string, not {shortened(value)}")
    if kind == "CustomMetadataDateTime":
        return _date(name, value)
    if kind == "CustomMetadataEmbedding" and not _is_vector(value):
        raise Malformed(f"Metadata '{name}' must be a list of numbers, not {shortened(value)}")
    return value


def _option(schema: Row, value: object, known: Schemas) -> str:
    option = known.option(schema.id, value)
    if option is None:
        names = ", ".join(option["name"] for option in schema["options"][:20])
        raise Malformed(
            f"Metadata '{schema['name']}' has no option {shortened(value)}, only {names or 'none'}"
        )
    return option


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_vector(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_number, cast("list[object]", value)))


def _date(name: str, value: object) -> str:
    try:
        return dates.render(dates.parse(str(value)))
    except InvalidQuery as error:
        raise Malformed(f"Metadata '{name}': {error}") from None
