"""Media attributes come from the content of uploaded files, and follow changes of the row data."""

from __future__ import annotations

import io
import random
from typing import Any

import pytest

from labelbox_gen.server.files.media.header import read_header

from . import media_files as make

VIDEO = {"codec": "avc1", "width": 320, "height": 240, "duration": 25.08, "frameCount": 627, "frameRate": 25}
FILES: dict[str, tuple[bytes, dict[str, Any]]] = {
    "a.png": (make.png(3, 2), {"mimeType": "image/png", "width": 3, "height": 2}),
    "b.jpg": (make.jpeg(30, 20), {"mimeType": "image/jpeg", "width": 30, "height": 20}),
    "c.jpg": (
        make.jpeg(30, 20, 6),
        {"mimeType": "image/jpeg", "width": 30, "height": 20, "exifRotation": "6"},
    ),
    "d.gif": (make.gif(7, 5), {"mimeType": "image/gif", "width": 7, "height": 5}),
    "e.bmp": (make.bmp(7, 5), {"mimeType": "image/bmp", "width": 7, "height": 5}),
    "f.webp": (make.webp(700, 500), {"mimeType": "image/webp", "width": 700, "height": 500}),
    "g.webp": (make.webp(700, 500, b"VP8L"), {"mimeType": "image/webp", "width": 700, "height": 500}),
    "h.webp": (make.webp(700, 500, b"VP8 "), {"mimeType": "image/webp", "width": 700, "height": 500}),
    "i.tiff": (make.tiff(70, 50), {"mimeType": "image/tiff", "width": 70, "height": 50}),
    "j.tif": (
        make.tiff(70, 50, 3, ">"),
        {"mimeType": "image/tiff", "width": 70, "height": 50, "exifRotation": "3"},
    ),
    "k.mp4": (make.mp4(320, 240, 627, 25.08), {"mimeType": "video/mp4", **VIDEO}),
    "l.mp4": (make.mp4(320, 240, 627, 25.08, late=False), {"mimeType": "video/mp4", **VIDEO}),
    "m.wav": (make.wav(1.5), {"mimeType": "audio/wav", "duration": 1.5}),
    "n.pdf": (make.pdf(12), {"mimeType": "application/pdf", "pageCount": 12}),
    "o.txt": (b"words", {}),
}


@pytest.mark.parametrize("name", sorted(FILES))
def test_headers(name: str) -> None:
    content, expected = FILES[name]
    assert read_header(io.BytesIO(content)) == expected


@pytest.mark.parametrize("name", sorted(FILES))
def test_broken_headers_do_no_harm(name: str) -> None:
    chance = random.Random(name)
    content = FILES[name][0]
    for _ in range(300):
        broken = bytearray(content[: chance.randrange(len(content) + 1)])
        for _ in range(chance.randrange(4)):
            if broken:
                broken[chance.randrange(min(len(broken), 1500))] = chance.randrange(256)
        found = read_header(io.BytesIO(bytes(broken)))
        assert all(isinstance(value, str | int | float) for value in found.values())


def test_uploads_have_the_facts_of_their_headers(labelbox_client: Any) -> None:
    dataset = labelbox_client.create_dataset(name="d")
    urls = {name: labelbox_client.upload_data(content, name) for name, (content, _) in FILES.items()}
    dataset.create_data_rows(
        {"row_data": url, "external_id": name} for name, url in urls.items()
    ).wait_till_done()
    found = {row.external_id: row.media_attributes for row in dataset.data_rows()}
    for name, (_, expected) in FILES.items():
        assert found[name].items() >= expected.items(), name
    assert found["o.txt"]["mimeType"] == "text/plain"
    assert found["k.mp4"]["assetType"] == "video"
    exported = {row["data_row"]["external_id"]: row["media_attributes"] for row in dataset.export()}
    assert (
        exported["k.mp4"].items() >= {"frame_rate": 25, "frame_count": 627, "mime_type": "video/mp4"}.items()
    )


def test_attributes_follow_the_row_data(labelbox_client: Any) -> None:
    dataset = labelbox_client.create_dataset(name="d")
    row = dataset.create_data_row(row_data=labelbox_client.upload_data(make.png(3, 2), "a.png"))
    assert row.media_attributes["width"] == 3
    row.update(row_data=labelbox_client.upload_data(make.png(5, 4), "b.png"))
    assert (row.media_attributes["width"], row.media_attributes["height"]) == (5, 4)
    row.update(row_data="some words", media_attributes={"more": 1})
    assert row.media_attributes == {"mimeType": "text/plain", "assetType": "text", "more": 1}


def test_pdf_objects_are_read_back_as_the_url_of_the_pdf(labelbox_client: Any) -> None:
    dataset = labelbox_client.create_dataset(name="d")
    url = "https://example.com/a.pdf"
    row = dataset.create_data_row(row_data={"pdf_url": url, "text_layer_url": "https://example.com/a.json"})
    assert row.row_data == url
    assert row.media_attributes == {"mimeType": "application/pdf", "assetType": "pdf"}
    labelbox_client.execute(
        "mutation($id: ID!, $d: String) { updateDataRow(where: {id: $id}, data: {rowData: $d}) {id} }",
        {
            "id": row.uid,
            "d": '{"pdfUrl": "https://example.com/b.pdf", "textLayerUrl": "https://example.com/b.json"}',
        },
    )
    row.refresh()
    assert row.row_data == "https://example.com/b.pdf"


@pytest.mark.parametrize(
    ("epsg", "mime_type"), [("EPSG3857", "application/x-tms-geo"), ("Simple", "application/x-tms-simple")]
)
def test_tiles(labelbox_client: Any, epsg: str, mime_type: str) -> None:
    dataset = labelbox_client.create_dataset(name="d")
    tiles = {
        "tile_layer_url": "https://example.com/{z}/{x}/{y}.png",
        "epsg": epsg,
        "min_zoom": 1,
        "max_zoom": 2,
    }
    assert dataset.create_data_row(row_data=tiles).media_attributes["mimeType"] == mime_type


@pytest.mark.parametrize(
    ("media_type", "row_data", "detected"),
    [
        ("IMAGE", {"key": "value"}, "Expected type image/*, detected: application/json"),
        (
            "IMAGE",
            {"type": "application/vnd.labelbox.conversational", "version": 1, "messages": []},
            "application/json",
        ),
        ("TEXT", {"pdf_url": "https://example.com/a.pdf"}, "Expected type text/*, detected: application/pdf"),
    ],
)
def test_objects_of_another_media_type_fail(
    pipeline: Any, media_type: str, row_data: Any, detected: str
) -> None:
    item = {"media_type": media_type, "row_data": row_data, "dataset_id": pipeline.api.create_dataset()}
    (failed,) = pipeline.failed(pipeline.upsert(item))
    assert detected in failed["message"]
