"""The enum Mode, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class Mode(OpenEnum):
    """\\"""

    ON = "ON"
    """\"\"\" }} %}"""
