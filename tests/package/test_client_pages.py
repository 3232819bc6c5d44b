"""The pages of the client name all of its methods."""

from __future__ import annotations

import re

from labelbox_gen import Client

from .source import ROOT

#: Methods that create or get objects of older APIs; the README names them, or the entity has an example.
ELSEWHERE = frozenset(
    {
        "create_prediction_model",
        "get_asset_metadata",
        "get_benchmark",
        "get_label_import",
        "get_labeling_frontend",
        "get_labeling_frontend_options",
        "get_labeling_frontends",
        "get_prediction",
        "get_prediction_model",
        "get_review",
        "get_webhook",
    }
)
#: Ends a client.
CLOSE = frozenset({"close", "upload_file"})


def test_each_method_of_the_client_is_on_a_page() -> None:
    pages = [ROOT / "docs" / "client.md", *(ROOT / "docs" / "client").glob("*.md")]
    words = {word for page in pages for word in re.findall(r"\w+", page.read_text(encoding="utf-8"))}
    methods = {
        name
        for name in dir(Client("key"))
        if not name.startswith("_") and callable(getattr(Client, name, None))
    }
    assert methods - words == ELSEWHERE | CLOSE
