"""A file in the variables of an operation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from ..files.steady_file import Stamp

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


class Upload:
    """The content of an `Upload` variable. Each attempt opens a path, and reads a file from its start."""

    def __init__(
        self, content: bytes | Path | BinaryIO, filename: str, content_type: str = "application/octet-stream"
    ) -> None:
        self.content = content
        self.filename = filename
        self.content_type = content_type
        self.stamp: Stamp | None = None
        """Size and modification time of a path when its length was read; they must be the same when it is sent."""

    def __repr__(self) -> str:
        return f"Upload({self.filename!r}, {self.content_type!r})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        """In a model, an upload stays the same instance, also in `model_dump()`."""
        from pydantic_core import core_schema

        same = core_schema.plain_serializer_function_ser_schema(lambda value: value)
        return core_schema.is_instance_schema(cls, serialization=same)
