"""The models of `FindDefaultIamIntegration`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class FindDefaultIamIntegrationIamIntegrations(ResultModel):
    """`IamIntegration`, as far as it was selected."""

    id: str
    is_org_default: bool | None


class FindDefaultIamIntegration(ResultModel):
    """The answer of `FindDefaultIamIntegration`."""

    iam_integrations: list[FindDefaultIamIntegrationIamIntegrations]
