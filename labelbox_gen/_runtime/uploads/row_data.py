"""Classifies text in row data: a URL, the path of a local file, or plain text.

Text that looks like a path or a URL and is neither raises an error instead of being stored as text. `RawText("...")`,
or the media type TEXT if no such file exists, marks plain text explicitly.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote

from labelbox_gen.exceptions import InvalidQueryError

from ..files.steady_file import shown_path
from .media_types import ENDINGS

#: Location of a value in errors: the index of a row, or the name of a field.
Place: TypeAlias = "int | str"

SAY_TEXT = 'If it is meant as text, say so: RawText("...")'


class RawText(str):
    """Plain text of a data row, never read as a path or URL: `{"row_data": RawText("/etc/hosts")}`."""

    __slots__ = ()


#: Longer text, and text of several lines, is neither a path nor a URL.
LONGEST_PATH = 4096

#: URL schemes that the API supports.
URL = re.compile(r"(?:https?|gs)://[^\s/?#]+\S*", re.IGNORECASE)
#: Scheme, host and port of such a URL, if the port is a number and the brackets of an IPv6 address are closed.
AUTHORITY = re.compile(
    r"[a-z]+://(?:[^\s/?#@]*@)?(?:[^\s/?#@:\[\]]+|\[[0-9a-f:.]+(?:%[^\]/?#]*)?\])"
    r"(?::(?:[0-5]?\d{0,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(?=[/?#]|\Z)",
    re.IGNORECASE,
)
SCHEME = re.compile(r"(?:[a-z][a-z0-9+.-]*)?://", re.IGNORECASE)

#: Malformed URLs: `http:/a`, `https//a`, `www.a.com/b`.
ALMOST_URL = re.compile(r"(?:h?t?tt?ps?|gs|s3)(?::/?|/{2})[^\s/]\S*|www\.\S+\.\S+|//\S+\.\S+", re.IGNORECASE)

#: Prefixes of absolute paths, and of paths in the home and current folder, on all platforms.
ROOTED = re.compile(r"(?:/|~[^\s/\\]*[/\\]|\.{1,2}[/\\]|[a-z]:[/\\]|\\\\)", re.IGNORECASE)

FILE_SCHEMES = ("file://", "FILE://", "File://")

#: Every path and URL has one of these characters.
SUSPICIOUS = re.compile(r"[/\\.:]")

#: File extensions that identify a relative path.
FILES = frozenset(ENDINGS) | frozenset(["csv", "json", "jsonl", "ndjson", "svg", "xml", "zip"])


def _say_text(place: Place) -> str:
    """The advice for plain text; only rows of bulk operations have a media type."""
    return f"{SAY_TEXT}, or the media_type TEXT." if isinstance(place, int) else f"{SAY_TEXT}."


def at(place: Place) -> str:
    """The location as text for errors."""
    return f"row {place}" if isinstance(place, int) else place


def local_file(index: Place, text: str, *, is_text: bool) -> Path | None:
    """The local file that a text names; None for a URL and for plain text. `is_text` marks plain text.

    Raises:
        InvalidQueryError: the text looks like a path or a URL and is neither, or the file is empty.
    """
    if URL.fullmatch(text):
        if not is_text and AUTHORITY.match(text) is None:
            raise _bad_host(index, text)
        return None
    if len(text) > LONGEST_PATH or "\0" in text or ("\n" in text and "\n" in text.strip("\r\n")):
        return None
    if text.startswith(FILE_SCHEMES) and not is_text:
        return named_file(index, _path_of_url(index, text))
    found = _status(text)
    if found is not None and stat.S_ISREG(found.st_mode):
        return readable(index, Path(text), found)
    if not is_text and SUSPICIOUS.search(text):
        _check_text(index, text, found)
    return None


def path_of_text(index: Place, text: str) -> Path:
    """The local file that a bare string names.

    Raises:
        InvalidQueryError: the file does not exist.
    """
    if text.startswith(FILE_SCHEMES):
        return _path_of_url(index, text)
    if _status(text) is None:
        if looks_like_url(text.strip()):
            raise _bad_url(index, text)
        hint = 'Text that is given alone must be a path; a row of text is {"row_data": "..."}.'
        raise InvalidQueryError(f"{at(index)}: there is no file {shown_path(text)}", hint=hint)
    return Path(text)


def named_file(index: Place, path: Path) -> Path:
    """The local file that a path object names.

    Raises:
        InvalidQueryError: the file does not exist, or is empty.
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: an invalid file name
        raise InvalidQueryError(f"{at(index)}: there is no file {shown_path(path)}", error) from error
    except OSError as error:
        raise InvalidQueryError(
            f"{at(index)}: cannot read {shown_path(path)}: {error.strerror}", error
        ) from error
    if not stat.S_ISREG(found.st_mode):
        raise _no_file(index, path, found)
    return readable(index, path, found)


def readable(index: Place, path: Path, found: os.stat_result) -> Path:
    """Check that a regular file can be uploaded."""
    if not found.st_size:
        raise InvalidQueryError(f"{at(index)}: the file {shown_path(path)} is empty")
    try:
        path.name.encode()
    except UnicodeEncodeError as error:
        raise InvalidQueryError(
            f"{at(index)}: the name of the file {shown_path(path)} is not valid Unicode",
            error,
            hint="Rename it.",
        ) from error
    return path


def is_address(text: str) -> bool:
    """Whether a text is a URL with a scheme that the API supports."""
    return URL.fullmatch(text) is not None


def _check_text(index: Place, text: str, found: os.stat_result | None) -> None:
    trimmed = text.strip()
    if looks_like_url(trimmed):
        raise _bad_url(index, text)
    if not looks_like_path(trimmed):
        return
    if found is not None:
        raise _no_file(index, text, found)
    hint = _say_text(index) if trimmed == text else f"There are blanks around it. {_say_text(index)}"
    raise InvalidQueryError(f"{at(index)}: there is no file {shown_path(text)}", hint=hint)


def looks_like_url(text: str) -> bool:
    """Whether a text is probably an intended URL."""
    return SCHEME.match(text) is not None or ALMOST_URL.fullmatch(text) is not None


def looks_like_path(text: str) -> bool:
    """Whether a text that names no file is probably an intended path."""
    folder, separator, name = _split(text)
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    in_folder = separator and folder not in ("", "/") and os.path.isdir(folder)
    if not any(character.isspace() for character in text):
        return ROOTED.match(text) is not None or ending in FILES
    return bool(in_folder) or (ROOTED.match(text) is not None and ending in FILES)


def _split(text: str) -> tuple[str, str, str]:
    """Folder, separator and name of a path, with the separators of all platforms."""
    return text.replace("\\", "/").rpartition("/")


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except (OSError, ValueError):  # ValueError: an invalid file name
        return None


def _no_file(index: Place, path: Path | str, found: os.stat_result) -> InvalidQueryError:
    kind = "a folder" if stat.S_ISDIR(found.st_mode) else "a device or a pipe"
    return InvalidQueryError(f"{at(index)}: {shown_path(path)} is {kind}, not a file", hint=_say_text(index))


def _path_of_url(index: Place, text: str) -> Path:
    host, slash, path = text[7:].partition("/")
    if host not in ("", "localhost"):
        raise InvalidQueryError(
            f"{at(index)}: row_data {text!r} is a file of the host {host!r}",
            hint="A local one has three slashes.",
        )
    return Path(unquote(slash + path))


def _bad_host(index: Place, text: str) -> InvalidQueryError:
    return InvalidQueryError(
        f"{at(index)}: row_data {text!r:.200} has a host or a port that cannot exist",
        hint=f"A port is a number up to 65535, and an IPv6 address is in brackets. {_say_text(index)}",
    )


def _bad_url(index: Place, text: str) -> InvalidQueryError:
    problem = f"{at(index)}: row_data {text!r:.200}"
    if text[:3].lower() == "s3:":
        return InvalidQueryError(
            f"{problem} is not a URL of http", hint="Use https, with an IAM integration."
        )
    if URL.match(text.strip()):
        return InvalidQueryError(
            f"{problem} is a URL with blanks", hint=f"Write a blank as %20. {_say_text(index)}"
        )
    return InvalidQueryError(
        f"{problem} is not a URL of http, https or gs",
        hint=f"A URL begins with https:// and a host. {_say_text(index)}",
    )
