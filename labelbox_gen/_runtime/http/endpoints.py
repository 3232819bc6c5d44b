"""The URLs of a client: given, from the environment, or those of the hosted API."""

from __future__ import annotations

import os
import re
from typing import Any, NamedTuple

from ..values.unset import UnsetType
from .urls import checked_endpoint

#: Argument -> environment variable.
VARIABLES = {
    "endpoint": "LABELBOX_ENDPOINT",
    "rest_endpoint": "LABELBOX_REST_ENDPOINT",
    "app_url": "LABELBOX_APP_URL",
}
#: Argument -> URL of the hosted API.
HOSTED = {
    "endpoint": "https://api.labelbox.com/graphql",
    "rest_endpoint": "https://api.labelbox.com/api/v1",
    "app_url": "https://app.labelbox.com",
}


class Endpoints(NamedTuple):
    graphql: str
    rest: str
    app: str


def endpoints(endpoint: Any, rest_endpoint: Any, app_url: Any) -> Endpoints:
    """The URLs of a client. The REST API is beside the GraphQL API unless it is named.

    Raises:
        ConfigurationError: one cannot be a URL; the message names the argument or the variable.
    """
    graphql = _named("endpoint", endpoint) or HOSTED["endpoint"]
    rest = _named("rest_endpoint", rest_endpoint) or re.sub(r"/(graphql/?)?$", "", graphql) + "/api/v1"
    return Endpoints(graphql, rest, _named("app_url", app_url) or HOSTED["app_url"])


def _named(name: str, given: Any) -> str | None:
    variable, hosted = VARIABLES[name], HOSTED[name]
    if not isinstance(given, UnsetType):  # None may be a missing setting, so it is refused
        return checked_endpoint(name, given, hosted)
    value = os.environ.get(variable, "").strip()
    return checked_endpoint(variable, value, hosted) if value else None
