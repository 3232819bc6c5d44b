"""The models of `SetProjectLabelingParameterOverrides`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class SetProjectLabelingParameterOverridesProjectSetLabelingParameterOverrides(ResultModel):
    """`SuccessResponse`, as far as it was selected."""

    success: bool | None


class SetProjectLabelingParameterOverridesProject(ResultModel):
    """`ProjectMutationScope`, as far as it was selected."""

    set_labeling_parameter_overrides: (
        SetProjectLabelingParameterOverridesProjectSetLabelingParameterOverrides | None
    )


class SetProjectLabelingParameterOverrides(ResultModel):
    """The answer of `SetProjectLabelingParameterOverrides`."""

    project: SetProjectLabelingParameterOverridesProject | None
