"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.features.feature import Feature
from labelbox_gen.server.jobs.job import JobKind

from . import resolvers
from .report import routes
from .work import upsert_data_rows

FEATURE = Feature(
    resolvers=(resolvers.RESOLVERS,),
    jobs=(JobKind("upsert-data-rows", upsert_data_rows),),
    routes=routes,
)
