# Written by `make codegen` from labelbox_gen/_async/client_methods/projects.py. DO NOT EDIT.
"""Methods of the client that create projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen._runtime.entities.inputs import keywords_of
from labelbox_gen._runtime.values.unset import UNSET, UnsetType
from labelbox_gen.exceptions import InvalidArgumentError
from labelbox_gen_graphql._sync.client import ClientBase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from labelbox_gen._runtime.projects.quality import QualityModes
    from labelbox_gen_graphql.enums import EditorTaskType, MediaType

    from ..entities.project import Project

#: The media types of projects in which prompts are written.
PROMPTS = ("LLM_PROMPT_CREATION", "LLM_PROMPT_RESPONSE_CREATION")


class ProjectMethods(ClientBase):
    """Create projects of each kind."""

    @keywords_of(
        "Project",
        required=("name",),
        optional=(
            "media_type",
            "description",
            "quality_modes",
            "is_benchmark_enabled",
            "is_consensus_enabled",
            "append_to_existing_dataset",
            "auto_audit_number_of_labels",
            "auto_audit_percentage",
            "data_row_count",
            "dataset_name_or_id",
            "editor_task_type",
        ),
    )
    def create_project(
        self,
        name: str,
        media_type: str | MediaType | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        quality_modes: QualityModes | UnsetType = UNSET,
        is_benchmark_enabled: bool | None | UnsetType = UNSET,
        is_consensus_enabled: bool | None | UnsetType = UNSET,
        *,
        append_to_existing_dataset: bool | None | UnsetType = UNSET,
        auto_audit_number_of_labels: int | None | UnsetType = UNSET,
        auto_audit_percentage: float | None | UnsetType = UNSET,
        data_row_count: int | None | UnsetType = UNSET,
        dataset_name_or_id: str | None | UnsetType = UNSET,
        editor_task_type: str | EditorTaskType | None | UnsetType = UNSET,
    ) -> Project:
        """Create a project.

        Source: Client reference, create_project; keywords after `*` are fields of `ProjectCreateInput`.

        Args:
            name: its name, which need not be unique.
            media_type: the media type of its data rows.
            description: free text, shown on the page of the project.
            quality_modes: a set of QualityMode; by default benchmarks and consensus, with three labels for data rows
                that are audited. None or an empty set leaves both to the server.
            is_benchmark_enabled: instead of `quality_modes`: whether labels are compared with benchmarks.
            is_consensus_enabled: instead of `quality_modes`: whether several people label the same data rows.
            append_to_existing_dataset: whether `dataset_name_or_id` is the id of an existing dataset.
            auto_audit_number_of_labels: number of labels of a data row that is audited.
            auto_audit_percentage: share of the data rows that are labeled more than once, from 0 to 1.
            data_row_count: number of data rows that a project with a dataset generates.
            dataset_name_or_id: the dataset of generated data rows; see `create_model_evaluation_project`.
            editor_task_type: the task of the editor; none for the annotation of data rows.

        Raises:
            InvalidArgumentError: quality modes are unknown or given twice; it is a ValueError.
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: a value has the wrong type, or the server refused it.
        """
        from labelbox_gen._runtime.projects.quality import quality_fields

        fields: dict[str, Any] = {
            "append_to_existing_dataset": append_to_existing_dataset,
            "auto_audit_number_of_labels": auto_audit_number_of_labels,
            "auto_audit_percentage": auto_audit_percentage,
            "data_row_count": data_row_count,
            "dataset_name_or_id": dataset_name_or_id,
            "description": description,
            "editor_task_type": editor_task_type,
            "media_type": media_type,
        }
        quality = quality_fields(quality_modes, is_benchmark_enabled, is_consensus_enabled)
        given = {name: value for name, value in fields.items() if not isinstance(value, UnsetType)}
        return self._create_project(name=name, **{**quality, **given})

    def create_model_evaluation_project(
        self,
        name: str,
        description: str | None = None,
        quality_modes: QualityModes | UnsetType = UNSET,
        is_benchmark_enabled: bool | None = None,
        is_consensus_enabled: bool | None = None,
        dataset_id: str | None = None,
        dataset_name: str | None = None,
        data_row_count: int | None = None,
    ) -> Project:
        """Create a project for the evaluation of live chats with models.

        Source: Client reference, create_model_evaluation_project.

        Args:
            name: its name.
            description: free text.
            quality_modes: as for `create_project`.
            is_benchmark_enabled: as for `create_project`.
            is_consensus_enabled: as for `create_project`.
            dataset_id: an existing dataset, which gets the new data rows.
            dataset_name: the name of a new dataset for the data rows.
            data_row_count: number of data rows to make, and to send to the project in a batch; 100 by default.
                Without a dataset there are none.

        Raises:
            InvalidArgumentError: two datasets, or a number without one; it is a ValueError.
            ResourceNotFoundError: the dataset does not exist.
        """
        from labelbox_gen._runtime.projects.generated_rows import dataset_fields

        return self._create_kind(
            name,
            description,
            quality_modes,
            is_benchmark_enabled,
            is_consensus_enabled,
            {
                "media_type": "CONVERSATIONAL",
                "editor_task_type": "MODEL_CHAT_EVALUATION",
                **dataset_fields(dataset_id, dataset_name, data_row_count),
            },
        )

    def create_offline_model_evaluation_project(
        self,
        name: str,
        description: str | None = None,
        quality_modes: QualityModes | UnsetType = UNSET,
        is_benchmark_enabled: bool | None = None,
        is_consensus_enabled: bool | None = None,
    ) -> Project:
        """Create a project for the evaluation of chats that are imported as data rows.

        Source: Client reference, create_offline_model_evaluation_project. Arguments and errors are those of
        `create_project`.
        """
        return self._create_kind(
            name,
            description,
            quality_modes,
            is_benchmark_enabled,
            is_consensus_enabled,
            {"media_type": "CONVERSATIONAL", "editor_task_type": "OFFLINE_MODEL_CHAT_EVALUATION"},
        )

    def create_prompt_response_generation_project(
        self,
        name: str,
        media_type: str | MediaType,
        description: str | None = None,
        auto_audit_percentage: float | None = None,
        auto_audit_number_of_labels: int | None = None,
        quality_modes: QualityModes | UnsetType = UNSET,
        is_benchmark_enabled: bool | None = None,
        is_consensus_enabled: bool | None = None,
        dataset_id: str | None = None,
        dataset_name: str | None = None,
        data_row_count: int = 100,
    ) -> Project:
        """Create a project in which people write prompts, or prompts and responses.

        Source: Client reference, create_prompt_response_generation_project. Arguments are those of
        `create_model_evaluation_project`; a dataset is required.

        Args:
            name: its name.
            media_type: MediaType.LLMPromptCreation or MediaType.LLMPromptResponseCreation.
            description: free text.
            auto_audit_percentage: share of the data rows that are labeled more than once, from 0 to 1.
            auto_audit_number_of_labels: number of labels of a data row that is audited.
            quality_modes: as for `create_project`.
            is_benchmark_enabled: as for `create_project`.
            is_consensus_enabled: as for `create_project`.
            dataset_id: an existing dataset, which gets the new data rows.
            dataset_name: the name of a new dataset for the data rows.
            data_row_count: number of data rows to make, and to send to the project in a batch.

        Raises:
            InvalidArgumentError: another media type, no dataset or two of them; it is a ValueError.
            ResourceNotFoundError: the dataset does not exist.
        """
        from labelbox_gen._runtime.projects.generated_rows import dataset_fields

        if media_type not in PROMPTS:
            raise InvalidArgumentError(
                f"media_type must be MediaType.LLMPromptCreation or MediaType.LLMPromptResponseCreation, not {media_type!r}"
            )
        if dataset_id is None and dataset_name is None:
            raise InvalidArgumentError("dataset_id or dataset_name is required")
        audit = {
            "auto_audit_percentage": auto_audit_percentage,
            "auto_audit_number_of_labels": auto_audit_number_of_labels,
        }
        return self._create_kind(
            name,
            description,
            quality_modes,
            is_benchmark_enabled,
            is_consensus_enabled,
            {
                "media_type": media_type,
                **{name: value for name, value in audit.items() if value is not None},
                **dataset_fields(dataset_id, dataset_name, data_row_count),
            },
        )

    def create_response_creation_project(
        self,
        name: str,
        description: str | None = None,
        quality_modes: QualityModes | UnsetType = UNSET,
        is_benchmark_enabled: bool | None = None,
        is_consensus_enabled: bool | None = None,
    ) -> Project:
        """Create a project in which people write responses to prompts, which are its data rows.

        Source: Client reference, create_response_creation_project. Arguments and errors are those of
        `create_project`.
        """
        return self._create_kind(
            name,
            description,
            quality_modes,
            is_benchmark_enabled,
            is_consensus_enabled,
            {"media_type": "TEXT", "editor_task_type": "RESPONSE_CREATION"},
        )

    def _create_kind(
        self,
        name: str,
        description: str | None,
        quality_modes: QualityModes | UnsetType,
        is_benchmark_enabled: bool | None,
        is_consensus_enabled: bool | None,
        fields: Mapping[str, Any],
    ) -> Project:
        return self.create_project(
            name,
            description=UNSET if description is None else description,
            quality_modes=quality_modes,
            is_benchmark_enabled=is_benchmark_enabled,
            is_consensus_enabled=is_consensus_enabled,
            **fields,
        )
