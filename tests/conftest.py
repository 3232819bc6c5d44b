"""What all tests share: async tests run on asyncio, and none sees the keys or proxies of the machine."""

from __future__ import annotations

from inspect import iscoroutinefunction

import pytest

from labelbox_gen._runtime.http.endpoints import VARIABLES


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makeitem(collector: pytest.Collector, name: str, obj: object) -> None:
    """Async tests need no mark, so that the token pass that makes their sync half need not remove one."""
    if (
        isinstance(collector, pytest.Module | pytest.Class)
        and name.startswith("test_")
        and iscoroutinefunction(obj)
    ):
        pytest.mark.anyio(obj)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key, an endpoint or a proxy in the environment would change the behaviour of clients."""
    for name in (
        "LABELBOX_API_KEY",
        *VARIABLES.values(),
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "SSL_CERT_FILE",
    ):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
