"""The custom scalars of the schema. Scalars that are not listed accept any JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from graphql import GraphQLScalarType, GraphQLSchema, is_specified_scalar_type

from .. import dates
from ..errors import InvalidQuery
from ..files.upload import Upload, has_upload
from ..input_checks import MAX_INTEGER, shortened

_DECIMAL = re.compile(r"[0-9]{1,19}")


def _parse_date(value: object) -> datetime:
    if not isinstance(value, str):
        raise InvalidQuery(f"a date is a string, not {shortened(value)}")
    return dates.parse(value)


def _render_date(value: Any) -> str:
    return dates.render(value) if isinstance(value, datetime) else str(value)


def _parse_page_size(value: object) -> int:
    return _whole(value, least=1)


def _parse_unsigned(value: object) -> int:
    return _whole(value, least=0)


def _whole(value: object, *, least: int) -> int:
    """64-bit numbers may be decimal strings, for clients without 64-bit integers."""
    number = int(value) if isinstance(value, str) and _DECIMAL.fullmatch(value) else value
    if not isinstance(number, int) or isinstance(number, bool) or not least <= number <= MAX_INTEGER:
        raise InvalidQuery(f"expected a whole number from {least} to {MAX_INTEGER}, not {shortened(value)}")
    return number


def _parse_upload(value: object) -> Upload:
    if not isinstance(value, Upload):
        raise InvalidQuery("a file must be sent as a part of a multipart request")
    return value


def _parse_json(value: object) -> object:
    """Any JSON value except files: a multipart request can place a file anywhere among the variables."""
    if has_upload(value):
        raise InvalidQuery(
            "a file cannot stand for a JSON value; its place is an argument of the type Upload"
        )
    return value


_PARSE: Mapping[str, Callable[..., Any]] = {
    "DateTime": _parse_date,
    "PageSize": _parse_page_size,
    "UInt64": _parse_unsigned,
    "Upload": _parse_upload,
}


_RENDER: Mapping[str, Callable[..., Any]] = {"DateTime": _render_date}


def bind_scalars(schema: GraphQLSchema) -> None:
    """Set the functions of a scalar under their names in graphql-core 3.2 and 3.3."""
    for name, scalar in schema.type_map.items():
        if isinstance(scalar, GraphQLScalarType) and not is_specified_scalar_type(scalar):
            _set(schema, name, ("parse_value", "coerce_input_value"), _PARSE.get(name, _parse_json))
    for name, render in _RENDER.items():
        _set(schema, name, ("serialize", "coerce_output_value"), render)


def _set(schema: GraphQLSchema, name: str, attributes: tuple[str, ...], function: Callable[..., Any]) -> None:
    scalar = schema.type_map.get(name)
    if isinstance(scalar, GraphQLScalarType):
        for attribute in attributes:
            setattr(scalar, attribute, function)
