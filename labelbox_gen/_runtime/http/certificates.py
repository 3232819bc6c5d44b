"""The certificates of a connection: which to trust, and which to show."""

from __future__ import annotations

import os
import ssl
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from typing import Any, cast

from labelbox_gen.exceptions import ConfigurationError

from .lean_httpx import httpx

#: Environment variables that name certificates to trust.
VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def ssl_context(verify: Any, cert: Any, trust_env: bool) -> ssl.SSLContext:
    """One context for all connections of a client.

    Raises:
        ConfigurationError: a file is missing or holds no certificate; the message names the setting.
    """
    context = _trusting(verify, trust_env, shared=cert is None)
    if cert is not None:
        with _naming("HttpConfig.cert", cert, "a PEM file with certificate and key, or the two files"):
            context.load_cert_chain(*_paths(cert))
    return context


def _trusting(verify: Any, trust_env: bool, *, shared: bool) -> ssl.SSLContext:
    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, bool):
        named = [name for name in VARIABLES if verify and trust_env and os.environ.get(name)]
        if not named:
            return _usual(verify) if shared else httpx.create_ssl_context(verify=verify, trust_env=False)
        with _naming(f"the environment variable {named[0]}", os.environ[named[0]], "a PEM file"):
            return httpx.create_ssl_context(verify=True, trust_env=True)
    with _naming("HttpConfig.verify", verify, "True, False, an ssl.SSLContext, or the path of a PEM file"):
        path = os.fspath(cast("str", verify))
        folder = os.path.isdir(path)
        return ssl.create_default_context(cafile=None if folder else path, capath=path if folder else None)


@cache
def _usual(verify: bool) -> ssl.SSLContext:
    """The context of clients without certificates of their own: reading the trusted ones takes 40 ms."""
    return httpx.create_ssl_context(verify=verify, trust_env=False)


def _paths(cert: Any) -> list[str]:
    """The file of a certificate with its key, or one for each."""
    files = tuple(cast("list[Any]", cert)) if isinstance(cert, list | tuple) else (cert,)
    if len(files) not in (1, 2):
        raise ValueError(f"{len(files)} files")
    return [os.fspath(file) for file in files]


@contextmanager
def _naming(setting: str, value: object, wanted: str) -> Generator[None]:
    try:
        yield
    except (OSError, ValueError, TypeError) as error:
        if isinstance(error, ssl.SSLError):
            reason = f"it holds nothing that can be used ({error.reason or error})"
        else:
            reason = getattr(error, "strerror", None) or str(error)
        raise ConfigurationError(
            f"{setting} cannot be used: {value!r}: {reason}", error, hint=f"It must be {wanted}."
        ) from error
