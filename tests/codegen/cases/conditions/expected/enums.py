"""The enums of answers and variables, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations
