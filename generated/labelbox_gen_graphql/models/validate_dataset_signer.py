"""The models of `ValidateDatasetSigner`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ValidateDatasetSignerValidateDatasetChecks(ResultModel):
    """`SignerValidationCheck`, as far as it was selected."""

    name: str | None
    success: bool | None
    message: str | None


class ValidateDatasetSignerValidateDataset(ResultModel):
    """`SignerValidation`, as far as it was selected."""

    valid: bool | None
    checks: list[ValidateDatasetSignerValidateDatasetChecks]


class ValidateDatasetSigner(ResultModel):
    """The answer of `ValidateDatasetSigner`."""

    validate_dataset: ValidateDatasetSignerValidateDataset | None
