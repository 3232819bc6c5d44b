"""The models of `UnsetProjectLabelingParameterOverrides`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class UnsetProjectLabelingParameterOverridesProjectUnsetLabelingParameterOverrides(ResultModel):
    """`SuccessResponse`, as far as it was selected."""

    success: bool | None


class UnsetProjectLabelingParameterOverridesProject(ResultModel):
    """`ProjectMutationScope`, as far as it was selected."""

    unset_labeling_parameter_overrides: (
        UnsetProjectLabelingParameterOverridesProjectUnsetLabelingParameterOverrides | None
    )


class UnsetProjectLabelingParameterOverrides(ResultModel):
    """The answer of `UnsetProjectLabelingParameterOverrides`."""

    project: UnsetProjectLabelingParameterOverridesProject | None
