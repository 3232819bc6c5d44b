"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import LABEL_FEEDBACK, LABEL_SCORE

FEATURE = Feature(entities=(LABEL_FEEDBACK, LABEL_SCORE), resolvers=(resolvers.RESOLVERS,))
