"""The models of `RoleFields`, from queries/role.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class RoleFields(ResultModel):
    """A named set of permissions."""

    id: str
    """Unique id of the role."""

    name: str
    """Name of the role, such as Admin or Labeler."""
