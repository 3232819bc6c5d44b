"""The enum ReviewNetScore, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class ReviewNetScore(OpenEnum):
    """`ReviewNetScore` of the schema."""

    Negative = "Negative"
    None_ = "None"
    Positive = "Positive"
    Zero = "Zero"
