"""Roles and their permissions. A user has a role in the organization, and may have another one in each project."""

from __future__ import annotations

from collections.abc import Mapping

ANNOTATE = "annotate"
"""Permission to see projects and their labeling queue, create labels, and change or delete own labels."""
REVIEW = "review"
"""Permission to see all data rows and labels of projects, and to review, change, delete and export them."""
MANAGE = "manage"
"""Permission to create, change and delete projects, datasets, data rows and ontologies."""
ADMINISTER = "administer"
"""Permission to change users, roles and keys."""

NO_ROLE = "NONE"
"""The organization role of users with roles in single projects only."""

ROLES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "Admin": ("Everything in the organization.", (ADMINISTER, ANNOTATE, MANAGE, REVIEW)),
    "Team manager": ("Manages projects and the people in them.", (ANNOTATE, MANAGE, REVIEW)),
    "Reviewer": ("Reviews and labels.", (ANNOTATE, REVIEW)),
    "Labeler": ("Labels.", (ANNOTATE,)),
    NO_ROLE: ("Roles in single projects only.", ()),
}
"""Descriptions and permissions. A role in a project has the same permissions within that project."""
