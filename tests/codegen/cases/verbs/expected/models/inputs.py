"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations
