"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature
from labelbox_gen.server.jobs.job import JobKind

from .stored import compare_labels

FEATURE = Feature(
    jobs=(JobKind("compare-labels", compare_labels),),
)
