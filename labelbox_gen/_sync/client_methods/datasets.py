# Written by `make codegen` from labelbox_gen/_async/client_methods/datasets.py. DO NOT EDIT.
"""Methods of the client that create datasets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from labelbox_gen._runtime.entities.inputs import id_of, keywords_of, uids_of
from labelbox_gen._runtime.values.unset import UNSET, UnsetType
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.client import ClientBase

if TYPE_CHECKING:
    from ..entities.dataset import Dataset
    from ..entities.project import Project

DEFAULT = "DEFAULT"


class DatasetMethods(ClientBase):
    """Creation of datasets."""

    @keywords_of(
        "Dataset", positional=("iam_integration",), required=("name",), optional=("description", "projects")
    )
    def create_dataset(
        self,
        iam_integration: Any | Literal["DEFAULT"] | None = DEFAULT,
        *,
        name: str,
        description: str | None | UnsetType = UNSET,
        projects: Project | list[Project] | None = None,
    ) -> Dataset:
        """Create a dataset (Client reference, create_dataset).

        Args:
            iam_integration: "DEFAULT" for the default integration of the organization, if it has one; an
                IAMIntegration or its id; None for no delegated access.
            name: its name.
            description: free text; empty by default.
            projects: one or several projects to connect it to. The hosted API may not serve this any more.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the integration is not valid; the dataset was deleted again.
            ResourceNotFoundError: the integration or a project does not exist; the dataset was deleted again.
        """
        project_ids = [] if projects is None else uids_of("Project", "projects", projects)
        if iam_integration is not None:
            iam_integration = id_of("IamIntegration", iam_integration)
        dataset = super().create_dataset(name=name, description=description)
        try:
            if (integration_id := self._integration_id(iam_integration)) is not None:
                self._sign(dataset, integration_id)
            for project_id in project_ids:
                self.run(operations.CONNECT_DATASET_PROJECTS, {"id": dataset.uid, "projectId": project_id})
        except LabelboxError as error:
            self._remove_dataset(dataset, error)
            raise
        return dataset

    def _integration_id(self, iam_integration: str | None) -> str | None:
        """The id of the integration for a new dataset; None for none."""
        if iam_integration != DEFAULT:
            return iam_integration
        found = self.run(operations.FIND_DEFAULT_IAM_INTEGRATION, {}, ("iamIntegrations",))
        return next((each["id"] for each in found or () if each["isOrgDefault"]), None)

    def _sign(self, dataset: Dataset, integration_id: str) -> None:
        """Let an integration sign the URLs of the dataset, and check that it can."""
        variables = {"id": dataset.uid, "signerId": integration_id}
        self.get(operations.SET_DATASET_SIGNER, variables, ("setSignerForDataset",))
        found = self.get(operations.VALIDATE_DATASET_SIGNER, {"id": dataset.uid}, ("validateDataset",))
        if not found["valid"]:
            failed = [each for each in found["checks"] if not each["success"]]
            reasons = "; ".join(f"{each['name']}: {each['message']}" for each in failed)
            raise InvalidQueryError(
                f"the IAM integration {integration_id} is not valid: {reasons or 'the server gave no reason'}",
                hint="Correct the integration, or give iam_integration=None for no delegated access.",
            )

    def _remove_dataset(self, dataset: Dataset, error: LabelboxError) -> None:
        """Delete a dataset that could not be completed, so that another attempt does not leave two."""
        try:
            dataset.delete()
        except LabelboxError:
            error.hint = f"The empty dataset {dataset.uid} was created and could not be deleted; delete it."
