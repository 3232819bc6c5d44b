"""The default of absent keywords: `UNSET` is not sent, while None is sent as null."""

from __future__ import annotations

from enum import Enum
from typing import Final


class UnsetType(Enum):
    """The type of `UNSET`: an enum with one member, so that type checkers can narrow it with `is`."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = UnsetType.UNSET
