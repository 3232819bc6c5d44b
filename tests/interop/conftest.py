"""The official client, which nobody here wrote, pointed at the embedded server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from labelbox_gen.server import RunningServer

labelbox: Any = pytest.importorskip("labelbox", reason="the official client is the extra `interop`")


@pytest.fixture
def official(labelbox_server: RunningServer) -> Any:
    """An official client in an empty organization."""
    return labelbox.Client(
        api_key=labelbox_server.add_organization("interop"),
        endpoint=labelbox_server.url,
        rest_endpoint=labelbox_server.rest_endpoint,
        app_url=labelbox_server.app_url,
    )
