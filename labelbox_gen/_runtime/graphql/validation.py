"""Validates the data of a response with the model of its operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from labelbox_gen.exceptions import LabelboxError

if TYPE_CHECKING:
    from .models import ResultModel

ModelT = TypeVar("ModelT", bound="ResultModel")


def parsed(model: type[ModelT], data: Mapping[str, object]) -> ModelT:
    """The model of a response.

    Raises:
        LabelboxError: the response violates the schema; the cause has the path.
    """
    try:
        return model.model_validate(data)
    except ValueError as error:
        raise LabelboxError(
            f"the response does not match the schema: {error}",
            error,
            operation=model.__name__,
            hint="The server's schema differs from the one this package was generated from.",
        ) from error
