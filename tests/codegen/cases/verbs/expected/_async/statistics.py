"""The entity Statistics. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    INT,
    AsyncObject,
    Value,
)


class AsyncStatistics(AsyncObject):
    """A Statistics of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Statistics"

    count: Value[int] = Value("count", INT)
    """Number of uses."""
    since: Value[datetime | None] = Value("since", DATE_TIME)
