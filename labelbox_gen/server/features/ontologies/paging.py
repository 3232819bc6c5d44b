"""Pages of ids that the REST API lists."""

from __future__ import annotations

from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.input_checks import shortened
from labelbox_gen.server.rest.routes import RestRequest

PAGE = 100


def after(request: RestRequest) -> str | None:
    """The last id of the page before, in the body or the query. Raises `Malformed`."""
    found: object = request.body.get("after", request.query.get("after"))
    if not isinstance(found, str | None):
        raise Malformed(f"'after' must be an id, not {shortened(found)}", path=("after",))
    return found or None
