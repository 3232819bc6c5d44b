"""Enums that a newer server may add to: a value nobody knew is still a value."""

from __future__ import annotations

from enum import Enum
from typing import Any


class OpenEnum(str, Enum):
    """A string that is one of the known members, or else comes through as it is.

    `Kind("new")` is a `Kind` too: equal to `"new"`, hashed like it, not among `list(Kind)`, and kept nowhere.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the schema that this package was generated from has the value."""
        return self.value in type(self)._value2member_map_

    def __hash__(self) -> int:
        return str.__hash__(self)

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self.value,)
