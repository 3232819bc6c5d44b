# Written by `make codegen` from generated/labelbox_gen_graphql/_async/labeling_parameter_override.py. DO NOT EDIT.
"""The entity LabelingParameterOverride. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    ID,
    INT,
    Entity,
    OrderedField,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import DataRow


class LabelingParameterOverride(Entity):
    """The place of one data row in the labeling queue of a project."""

    __slots__ = ()

    __typename__: ClassVar[str] = "LabelingParameterOverride"

    number_of_labels: OrderedField[LabelingParameterOverride, int | None] = OrderedField(
        "numberOfLabels", INT
    )
    """How many labels the data row is to get; null leaves that to the project."""
    priority: OrderedField[LabelingParameterOverride, int] = OrderedField("priority", INT)
    """Its place in the queue: smaller numbers come first."""
    uid: OrderedField[LabelingParameterOverride, str] = OrderedField("id", ID)
    """Unique id of the override."""

    @relationship
    def data_row(self) -> DataRow:
        """The data row whose place it is.

        `GetLabelingParameterOverrideDataRow` in queries/labeling_parameter_override.graphql:5.
        """
        from labelbox_gen import DataRow

        data = self.client.get(
            operations.GET_LABELING_PARAMETER_OVERRIDE_DATA_ROW,
            {"id": self.uid},
            ("labelingParameterOverride", "dataRow"),
        )
        return DataRow(self.client, data)
