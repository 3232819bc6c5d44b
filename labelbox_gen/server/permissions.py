"""Who may do what: each role's permissions, and the permission that a mutation asks for."""

from __future__ import annotations

from collections.abc import Mapping

ANNOTATE = "annotate"
"""Create and change labels."""
MANAGE = "manage"
"""Create, change and delete projects, datasets, data rows and ontologies."""
ADMINISTER = "administer"
"""Change users, roles and keys."""

NO_ROLE = "NONE"
"""The role of a user who has roles in single projects only."""

ROLES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "Admin": ("Everything in the organization.", (ADMINISTER, ANNOTATE, MANAGE)),
    "Team manager": ("Manages projects and the people in them.", (ANNOTATE, MANAGE)),
    "Reviewer": ("Reviews and labels.", (ANNOTATE,)),
    "Labeler": ("Labels.", (ANNOTATE,)),
    NO_ROLE: ("Roles in single projects only.", ()),
}
