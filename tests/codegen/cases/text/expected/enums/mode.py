"""The enum Mode, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.values.enums import OpenEnum


class Mode(OpenEnum):
    """\\"""

    ON = "ON"
    """\"\"\" }} %}"""
