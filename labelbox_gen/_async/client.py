"""The client: where every script starts."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from labelbox_gen._runtime.graphql.upload import Upload
from labelbox_gen._runtime.http.api_keys import api_key as valid_api_key
from labelbox_gen._runtime.http.endpoints import endpoints
from labelbox_gen._runtime.values import call_arguments
from labelbox_gen._runtime.values.arguments import path_of, text
from labelbox_gen._runtime.values.unset import UNSET, UnsetType
from labelbox_gen.http import HttpConfig
from labelbox_gen.progress import Progress

from .client_methods.data_rows import AsyncDataRowMethods
from .client_methods.datasets import AsyncDatasetMethods
from .client_methods.execute import AsyncExecuteMethods
from .client_methods.feature_schemas import AsyncFeatureSchemaMethods
from .client_methods.labels import AsyncLabelMethods
from .client_methods.metadata import AsyncMetadataMethods
from .client_methods.ontologies import AsyncOntologyMethods
from .client_methods.ontology_plans import AsyncOntologyPlanMethods
from .client_methods.projects import AsyncProjectMethods
from .client_methods.tasks import AsyncTaskMethods
from .http.downloads import read_file
from .http.transport import AsyncTransport
from .uploads.files import upload

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from labelbox_gen_graphql._async.graphql import AsyncGraphQL

    from .mutation_batch import AsyncMutationBatch


class AsyncClient(
    AsyncDataRowMethods,
    AsyncDatasetMethods,
    AsyncExecuteMethods,
    AsyncFeatureSchemaMethods,
    AsyncLabelMethods,
    AsyncMetadataMethods,
    AsyncOntologyMethods,
    AsyncOntologyPlanMethods,
    AsyncProjectMethods,
    AsyncTaskMethods,
):
    """A connection to Labelbox, or to any server with the same API.

    Nothing is sent before the first call. Threads, tasks, event loops and forked processes can share one client: each
    event loop and each process has its own connections. Close the client or use it in a `with` statement; otherwise
    its connections are closed when the event loop or the process ends, or the client is collected. A pickle or a deep
    copy of it holds its configuration.
    """

    def __init__(
        self,
        api_key: str | None = None,
        endpoint: str | UnsetType = UNSET,
        rest_endpoint: str | UnsetType = UNSET,
        app_url: str | UnsetType = UNSET,
        enable_experimental: bool = False,
        http: HttpConfig | httpx.AsyncClient | None = None,
        *,
        pickle_key: bool = False,
    ) -> None:
        """Make a client.

        Args:
            api_key: the key; without it the environment variable LABELBOX_API_KEY is read.
            endpoint: URL of the GraphQL API; by default LABELBOX_ENDPOINT, or else https://api.labelbox.com/graphql.
            rest_endpoint: URL of the REST API; by default LABELBOX_REST_ENDPOINT, or else `/api/v1` on the host of
                `endpoint`.
            app_url: URL of the web app, for links; by default LABELBOX_APP_URL, or else https://app.labelbox.com.
            enable_experimental: whether `execute` may send operations to the experimental API.
            http: timeouts, proxy and certificates, or a ready httpx client, which you close yourself.
            pickle_key: whether a pickle of the client holds the API key, in plain text. By default, the process that
                unpickles it reads LABELBOX_API_KEY when it sends the first request.

        Raises:
            AuthenticationError: there is no key, or it cannot be one.
            ConfigurationError: a URL, `http`, a proxy or a certificate cannot be used, also one that the environment
                names.
        """
        key = valid_api_key(api_key)
        self.endpoint, self.rest_endpoint, self.app_url = endpoints(endpoint, rest_endpoint, app_url)
        super().__init__(AsyncTransport(key, self.endpoint, http, pickle_key=pickle_key))
        self.enable_experimental = enable_experimental

    @property
    def graphql(self) -> AsyncGraphQL:
        """Every operation of `queries/` as a typed method that returns a pydantic model."""
        from labelbox_gen_graphql._async.graphql import AsyncGraphQL

        return AsyncGraphQL(self.send)

    def batch(self, *, size: int = 100, progress: Progress = False) -> AsyncMutationBatch:
        """Send many mutations in few requests, each with an outcome of its own.

        `async with client.batch() as batch: batch.add(data_row.update, external_id="x")`. Leaving the block sends
        what is left and raises one BatchError for all that failed; leaving it with an error sends nothing more.

        Args:
            size: operations in one request, at most.
            progress: True for a bar on the terminal, or a function that takes operations done and added so far.
        """
        from .mutation_batch import AsyncMutationBatch

        return AsyncMutationBatch(self, size, progress)

    async def upload_file(self, path: str | Path, sign: bool = False) -> str:
        """Upload a local file, streamed from disk.

        Returns:
            Its URL, which can be the row data of a data row.

        Raises:
            InvalidQueryError: there is no such file.
        """
        path = path_of("path", path)
        call_arguments.header_text("the name of the file", path.name)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return await upload(self, Upload(path, path.name, kind), sign=sign)

    async def upload_data(
        self,
        content: bytes,
        filename: str | None = None,
        content_type: str | None = None,
        sign: bool = False,
    ) -> str:
        """Upload bytes.

        Returns:
            Their URL, which can be the row data of a data row.

        Raises:
            InvalidQueryError: the content is not bytes.
        """
        name = call_arguments.header_text("filename", text("filename", filename or "data"))
        kind = content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        kind = call_arguments.header_text("content_type", text("content_type", kind))
        return await upload(self, Upload(call_arguments.content("content", content), name, kind), sign=sign)

    async def download(self, url: str) -> bytes:
        """The content of a file that the server names, such as the row data of an exported row.

        Raises:
            LabelboxError: the URL cannot be read; the class says why.
        """
        return await read_file(self.transport, call_arguments.file_url(url))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.endpoint}>"
