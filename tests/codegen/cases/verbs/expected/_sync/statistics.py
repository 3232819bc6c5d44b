# Written by `make codegen` from expected/_async/statistics.py. DO NOT EDIT.
"""The entity Statistics. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    INT,
    Object,
    Value,
)


class Statistics(Object):
    """A Statistics of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Statistics"

    count: Value[int] = Value("count", INT)
    """Number of uses."""
    since: Value[datetime | None] = Value("since", DATE_TIME)
