"""Classification of text in row data: URL, file or plain text."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import RawText
from labelbox_gen._runtime.uploads.row_change import checked_row_data
from labelbox_gen._runtime.uploads.rows import Block, RowReader
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError


def read(*items: Any) -> Block:
    reader = RowReader("d1")
    for item in items:
        reader.add(item)
    return reader.take()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a file, an empty file, a folder and a pipe."""
    (tmp_path / "a.png").write_bytes(b"png")
    (tmp_path / "empty.png").touch()
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "b c.png").write_bytes(b"png")
    os.mkfifo(tmp_path / "pipe.png")
    monkeypatch.chdir(tmp_path)
    return tmp_path


TEXTS = [
    "plain text",
    "a",
    "Tea/coffee at 5 o'clock",
    "see file.txt",
    "see docs/readme.txt for more",
    "either/or",
    "and/or",
    "1/2",
    "What?",
    "ratio 3:4",
    "note: this",
    "x = a // b",
    "images",
    "/r/python is where I ask",
    "/s I am joking",
    "~5 apples",
    "e.g. this",
    "3.14",
    "Mr. Smith",
    "a\nb.png",
    "line one\n/home/me/a.png",
    "<p>html</p>",
    "C: drive",
    ":-/",
    "猫.です",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.usefixtures("folder")
def test_text_is_text(text: str) -> None:
    block = read({"row_data": text})
    assert block.files == []
    assert block.payloads[0]["row_data"] == text


URLS = [
    "https://example.com/a.png",
    "http://localhost:8080/a?b=c#d",
    "HTTPS://EXAMPLE.COM/A.PNG",
    "gs://bucket/a.png",
    "https://example.com/ü.png",
    "http://[::1]/a",
]


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize("bare", [True, False])
def test_a_url_is_a_row(url: str, bare: bool) -> None:
    block = read(url if bare else {"row_data": url})
    assert block.files == []
    assert block.payloads[0]["row_data"] == url


IMPOSSIBLE_URLS = [
    "https://localhost:99999/x",
    "https://localhost:65536",
    "https://example.com:abc/a",
    "https://[::1/x",
    "gs://bucket:port/a.png",
]
ODD_URLS = [
    "https://example.com:65535/a",
    "https://user:pass@example.com/a",
    "https://[::1]:8080/a",
    "https://example.com?at=12:99999",
    "https://example.com/a:b",
    "https://example.com:/a",
]


@pytest.mark.parametrize("url", IMPOSSIBLE_URLS)
def test_a_url_with_an_impossible_host_or_port_is_refused(url: str) -> None:
    with pytest.raises(InvalidQueryError, match=r"^row 1: row_data .* host or a port that cannot exist"):
        read({"row_data": "t"}, {"row_data": url})
    assert read({"row_data": RawText(url)}).payloads[0]["row_data"] == url


@pytest.mark.parametrize("url", ODD_URLS)
def test_an_odd_url_is_a_url(url: str) -> None:
    assert read({"row_data": url}).payloads[0]["row_data"] == url


ALONE = [
    ("htp://example.com/a.png", r"row_data 'htp://example.com/a.png' is not a URL", "https://"),
    ("no such text", "there is no file no such text", "given alone"),
    ("file:///no/such.png", "there is no file /no/such.png", None),
]


@pytest.mark.parametrize(("text", "problem", "hint"), ALONE)
def test_a_bare_string_that_names_no_file_is_rejected(text: str, problem: str, hint: str | None) -> None:
    with pytest.raises(InvalidQueryError, match=f"^row 1: {problem}") as caught:
        read({"row_data": "t"}, text)
    assert caught.value.hint is None if hint is None else hint in str(caught.value.hint)


@pytest.mark.parametrize(
    "text", ["/home/me/img.png", "~/a.png", "htp://x", "C:\\a.png", "images", "./a.png", "a.png"]
)
def test_a_change_of_row_data_takes_no_paths(folder: Path, text: str) -> None:
    if text == "images":
        text = str(folder / text)
    for given in (text, Path(text)) if "://" not in text else (text,):
        with pytest.raises(InvalidQueryError, match=r"^DataRow\.update: ") as caught:
            checked_row_data(given)  # pyright: ignore[reportArgumentType]
        assert "media_type" not in str(caught.value.hint)
    assert checked_row_data(RawText(text)) == text


@pytest.mark.parametrize("text", ["plain text", "https://example.com/a.png", "and/or", ""])
def test_a_change_of_row_data_takes_urls_and_text(text: str) -> None:
    assert checked_row_data(text) == text


FILES = [
    "a.png",
    "./a.png",
    "images/b c.png",
    "{folder}/a.png",
    "{folder}/images/b c.png",
    "file://{folder}/a.png",
]


@pytest.mark.parametrize("path", FILES)
def test_a_file_is_uploaded(folder: Path, path: str) -> None:
    (found,) = read({"row_data": "t"}, {"row_data": path.format(folder=folder)}).files
    assert found.path.read_bytes() == b"png"
    assert found.row == 1


NO_FILES = [
    "\n/home/me/img.png",
    "/home/me/img.png\n",
    "/home/me/img.png",
    "/home/me/img",
    "/no/such/file",
    "~/img.png",
    "~me/img.png",
    "./img.png",
    "../img.png",
    "images/none.png",
    "images/none other.png",
    "none.PNG",
    "video.mp4",
    "scan.dcm",
    "rows.ndjson",
    "C:\\Users\\me\\img.png",
    "c:/img.png",
    "\\\\host\\share\\img.png",
    "/my pictures/img 1.jpg",
    "example.com/img.png",
    "none.png\n",
    " /home/me/img.png",
    "file:///home/me/img.png",
]


@pytest.mark.parametrize("path", NO_FILES)
@pytest.mark.usefixtures("folder")
def test_the_path_of_no_file_is_refused(path: str) -> None:
    with pytest.raises(InvalidQueryError, match=r"^row 1: there is no file") as caught:
        read({"row_data": "t"}, {"row_data": path})
    assert path.strip().rsplit("/")[-1] in caught.value.message


NO_URLS = [
    "htp://example.com/a.png",
    "ftp://example.com/a.png",
    "http:/example.com/a.png",
    "https:example.com/a.png",
    "https//example.com/a.png",
    "https://",
    "http:///a.png",
    "://example.com/a",
    "www.example.com/a.png",
    "//example.com/a.png",
    "https://example.com/my picture.png",
    " https://example.com/a.png",
    "https://example.com/a.png\n",
    "s3://bucket/a.png",
    "azure://container/a.png",
]


@pytest.mark.parametrize("url", NO_URLS)
def test_malformed_urls_are_rejected(url: str) -> None:
    with pytest.raises(InvalidQueryError, match=r"^row 1: ") as caught:
        read({"row_data": "t"}, {"row_data": url})
    assert repr(url) in caught.value.message


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("{folder}/images", "is a folder, not a file"),
        ("./images", "is a folder"),
        ("/", "is a folder"),
        ("pipe.png", "is a device or a pipe"),
        ("/dev/null", "is a device or a pipe"),
        ("empty.png", "is empty"),
    ],
)
@pytest.mark.parametrize("kind", [str, Path])
def test_special_files_are_rejected(folder: Path, path: str, problem: str, kind: Any) -> None:
    with pytest.raises(InvalidQueryError, match=rf"^row 1: .*{problem}"):
        read({"row_data": "t"}, {"row_data": kind(path.format(folder=folder))})


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_an_inaccessible_path_is_reported(folder: Path) -> None:
    (folder / "images").chmod(0)
    with pytest.raises(InvalidQueryError, match=r"^row 0: cannot read .*Permission denied"):
        read({"row_data": folder / "images" / "b c.png"})


@pytest.mark.parametrize("text", [*NO_FILES, *NO_URLS, "/"])
@pytest.mark.usefixtures("folder")
def test_the_caller_may_say_that_it_is_text(text: str) -> None:
    assert read({"row_data": RawText(text)}).payloads[0]["row_data"] == text
    assert read({"row_data": text, "media_type": "text"}).payloads[0]["row_data"] == text


def test_raw_text_is_text_where_there_is_a_file(folder: Path) -> None:
    block = read({"row_data": RawText(folder / "a.png")})
    assert block.files == []
    assert type(block.payloads[0]["row_data"]) is str
    assert block.encoded()


def test_the_name_of_a_file_must_be_unicode(folder: Path) -> None:
    name = folder / "half\udcff.png"
    name.write_bytes(b"png")
    for row in (name, str(name), {"row_data": name}):
        with pytest.raises(
            InvalidQueryError, match=r"^row 0: the name of the file .* is not valid Unicode"
        ) as caught:
            read(row)
        str(caught.value).encode()


FITS: list[tuple[str, str, bool]] = [
    ("https://example.com/a.png", "IMAGE", True),
    ("https://example.com/a.png?v=1", "image", True),
    ("https://example.com/a.png", "VIDEO", False),
    ("https://example.com/a.mp4", "IMAGE", False),
    ("https://example.com/a.pdf", "TEXT", False),
    ("https://example.com/a", "VIDEO", True),
    ("https://example.com/a.json", "CONVERSATIONAL", True),
    ("a.png", "IMAGE", True),
    ("a.png", "AUDIO", False),
    ("some text", "TEXT", True),
    ("some text", "IMAGE", False),
    ("<b>x</b>", "HTML", True),
    ("some text", "PICTURE", False),
]


@pytest.mark.parametrize(("row_data", "media_type", "fits"), FITS)
@pytest.mark.usefixtures("folder")
def test_a_media_type_must_fit(row_data: str, media_type: str, fits: bool) -> None:
    row = {"row_data": row_data, "media_type": media_type}
    if fits:
        assert read(row).payloads[0]["media_type"] == media_type.upper()
    else:
        with pytest.raises(InvalidQueryError, match=r"^row 1: media_type") as caught:
            read({"row_data": "t"}, row)
        assert caught.value.hint


def test_an_unknown_media_type_has_a_suggestion() -> None:
    with pytest.raises(InvalidQueryError, match="row 0: media_type 'IMGAE' does not exist") as caught:
        read({"row_data": "https://example.com/a", "media_type": "IMGAE"})
    assert caught.value.hint == "Did you mean IMAGE?"


URL = "https://example.com/a.png"
BAD_ATTACHMENTS: list[tuple[Any, str]] = [
    ({"type": ["x"], "value": URL}, r"attachments\[1\]: an attachment needs a type"),
    ({"type": "image", "value": URL}, "the type is 'image'"),
    ({"type": "IMAGE", "value": "/home/me/a.png"}, "must be a URL, not '/home/me/a.png'"),
    ({"type": "IMAGE", "value": Path("/home/me/a.png")}, "must be a URL"),
    ({"type": "IMAGE", "value": ""}, "needs a type and a value"),
    ({"type": "IMAGE", "value": URL, "name": 3}, r"attachments\[1\].name must be str"),
    ({"type": "RAW_TEXT", "value": float("nan")}, r"attachments\[1\].value is nan"),
    ("IMAGE", "must be a dict, not str"),
]


@pytest.mark.parametrize(("bad", "problem"), BAD_ATTACHMENTS)
def test_an_invalid_attachment_is_reported_with_its_row_and_position(bad: Any, problem: str) -> None:
    good = {"type": "RAW_TEXT", "value": "note", "name": "n"}
    with pytest.raises(InvalidQueryError, match=rf"^row 1: .*{problem}"):
        read({"row_data": URL}, {"row_data": URL, "attachments": [good, bad]})


@pytest.mark.parametrize("name", ["attachments", "metadata_fields"])
def test_unknown_members_have_a_suggestion(name: str) -> None:
    members = {
        "attachments": {"type": "RAW_TEXT", "value": "x", "names": "n"},
        "metadata_fields": {"name": "n", "valeu": 1},
    }
    with pytest.raises(InvalidAttributeError, match=rf"^row 0: {name}\[0\]: ") as caught:
        read({"row_data": URL, name: [members[name]]})
    assert "Did you mean" in str(caught.value)


def test_metadata_is_named_by_id_or_by_name() -> None:
    fields = [{"name": "tag", "value": "x"}, {"schema_id": "s", "name": "tag", "value": 1}]
    (payload,) = read({"row_data": URL, "metadata_fields": fields}).payloads
    assert payload["metadata_fields"] == [{"name": "tag", "value": "x"}, {"schemaId": "s", "value": 1}]
