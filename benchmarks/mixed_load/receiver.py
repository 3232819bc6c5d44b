"""A receiver of webhooks that refuses some notifications, so that they come again."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_REFUSED = 20
"""Of so many notifications one is refused."""


class Receiver(ThreadingHTTPServer):
    """`labels` counts the notifications of each label that were taken."""

    daemon_threads = True
    request_queue_size = 100

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.labels: Counter[str] = Counter()
        self.seen = 0
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/hook"

    def take(self, body: bytes) -> bool:
        with self.lock:
            self.seen += 1
            if self.seen % _REFUSED == 0:
                return False
            self.labels[json.loads(body)["id"]] += 1
            return True


class _Handler(BaseHTTPRequestHandler):
    server: Receiver  # pyright: ignore[reportIncompatibleVariableOverride]  # no other server makes it

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200 if self.server.take(body) else 503)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Thousands of lines would hide the report."""


@contextmanager
def receiving() -> Generator[Receiver]:
    with Receiver() as receiver:
        thread = threading.Thread(target=receiver.serve_forever, args=(0.1,), daemon=True)
        thread.start()
        try:
            yield receiver
        finally:
            receiver.shutdown()
