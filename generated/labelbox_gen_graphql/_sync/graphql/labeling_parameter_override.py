# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/labeling_parameter_override.py. DO NOT EDIT.
"""One method for each operation, from queries/labeling_parameter_override.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/labeling_parameter_override.graphql`."""

    _send: Send

    def get_labeling_parameter_override_data_row(
        self,
        id: str,
    ) -> models.GetLabelingParameterOverrideDataRow:
        """Get one override by its id.

        `queries/labeling_parameter_override.graphql:5`
        """
        return parsed(
            models.GetLabelingParameterOverrideDataRow,
            self._send(
                operations.GET_LABELING_PARAMETER_OVERRIDE_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
