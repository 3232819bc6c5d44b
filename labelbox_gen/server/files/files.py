"""The files of all organizations: content on disk, rows in the database, and links."""

from __future__ import annotations

import io
import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, AnyStr, BinaryIO, cast

from ..errors import NotAuthorized
from ..settings import Settings
from ..store.row import Row
from ..store.store import Store
from . import link
from .folder import Draft, Folder
from .link import Link, Window
from .links import Links
from .names import put_right
from .secret import read_secret
from .table import STORED_FILE
from .upload import Upload, uploads

_BLOCK = 1 << 20

HOUR = 3600.0
"""The lifetime of links to results, in seconds: each response has new links."""


class Files:
    """Thread-safe."""

    def __init__(self, settings: Settings) -> None:
        self.folder = Folder(settings.data / "files", durable=settings.durable)
        self.secret = read_secret(settings.data)
        self.links = Links(self.secret, settings.link_seconds)

    # -- writing

    @contextmanager
    def received(self, variables: Mapping[str, Any]) -> Generator[None]:
        """Write the uploads among the variables to disk before the transaction begins, which would block other writers.

        At the end of the block, uploads that no transaction kept are removed.
        """
        received = list(uploads(variables))
        try:
            for upload in received:
                with self.folder.writing() as upload.draft:
                    shutil.copyfileobj(upload.file, cast(BinaryIO, upload.draft), _BLOCK)
            yield
        finally:
            for upload in received:
                if upload.draft is not None and not upload.kept:
                    self.folder.remove(upload.draft.id)

    def keep(self, store: Store, upload: Upload, user_id: str) -> Row:
        """Insert the row of an upload; its content is kept if the transaction commits."""
        assert upload.draft is not None
        name, content_type = put_right(upload.filename, upload.content_type)
        store.after_commit.append(lambda _: setattr(upload, "kept", True))
        return self.register(store, upload.draft, name, content_type, user_id)

    def register(self, store: Store, draft: Draft, name: str, content_type: str, user_id: str) -> Row:
        """Insert the row of a file that `folder.writing()` wrote."""
        values = {"id": draft.id, "size": draft.size, "sha256": draft.sha256, "created_by_id": user_id}
        return store.insert(STORED_FILE, {**values, "name": name, "content_type": content_type})

    # -- links

    def place(self, file: Row, *, seconds: float = HOUR, window: Window | None = None) -> str:
        """A signed link below the server's address, for some seconds."""
        return Link(file.id, window, link.expires_in(seconds)).place(self.secret, file["name"])

    def owned(self, store: Store, url: str) -> Row | None:
        """The organization's file behind a URL, if this server signed the URL, however long ago."""
        if link.id_of(url) is None:
            return None
        try:
            return store.get(STORED_FILE, link.read(url, self.secret).id)
        except NotAuthorized:
            return None

    def local(self, store: Store, url: str) -> str:
        """The stored form of a URL: for links to files of the organization, the form that `Links.renew` signs again."""
        file = self.owned(store.whole, url)
        return url if file is None else self.links.stored(file.id, file["name"])

    def absolute(self, base_url: str, place: str | None) -> str | None:
        """The URL of what `local` stored."""
        return None if place is None else self.links.renew(absolute(base_url, place) or "")

    # -- reading

    def open(self, file: Row) -> io.BufferedReader:
        return self.folder.path(file.id).open("rb")


def absolute(base_url: str, place: str | None) -> str | None:
    """The URL of what `Files.local` stored."""
    return f"{base_url}{place}" if place is not None and link.id_of(place) and place[0] == "/" else place


def at_address(text: AnyStr, base_url: str) -> AnyStr:
    """JSON text with the server's URL in links to its own files, such as masks. Quotes in values are escaped."""
    if isinstance(text, bytes):
        return text.replace(b'"url":"/files/', f'"url":"{base_url}/files/'.encode())
    return text.replace('"url":"/files/', f'"url":"{base_url}/files/')
