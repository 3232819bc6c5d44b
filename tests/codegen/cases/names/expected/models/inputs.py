"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import InputModel

from ..enums import Case


class ThingInput(InputModel):
    """`ThingInput` of the schema."""

    class_: Case | None = Field(validation_alias="class", serialization_alias="class", default=None)
    global_: ThingInput | None = Field(validation_alias="global", serialization_alias="global", default=None)
