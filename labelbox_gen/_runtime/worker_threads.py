"""Daemon threads that run calls.

`concurrent.futures` joins its threads when the interpreter exits, so a script would wait for a server that went
silent, although no result is needed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Any, ParamSpec, TypeAlias, TypeVar

P = ParamSpec("P")
ResultT = TypeVar("ResultT")

Job: TypeAlias = "tuple[Future[Any], Callable[[], Any]]"


class Workers:
    """Up to `count` threads, started as they are needed; they end when this object is closed or gone."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()

    def submit(self, call: Callable[[], ResultT]) -> Future[ResultT]:
        """Run a call on the next free thread."""
        future: Future[ResultT] = Future()
        self._jobs.put((future, call))
        if not self._idle.acquire(blocking=False):
            with self._lock:
                if len(self._threads) < self._count:
                    self._start()
        return future

    def close(self, seconds: float) -> None:
        """Drop the calls that wait, and give those that run some seconds to end."""
        self._drop_waiting()
        self._end_threads()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(seconds)
                seconds = seconds if not thread.is_alive() else 0.0

    def _start(self) -> None:
        name = f"labelbox-gen_{len(self._threads)}"
        thread = threading.Thread(target=_work, args=(self._jobs, self._idle), name=name, daemon=True)
        thread.start()
        self._threads.append(thread)

    def _drop_waiting(self) -> None:
        while True:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                return
            if job is not None:
                job[0].cancel()

    def _end_threads(self) -> None:
        for _ in self._threads:
            self._jobs.put(None)

    def __del__(self) -> None:
        self._end_threads()


def _work(jobs: SimpleQueue[Job | None], idle: threading.Semaphore) -> None:
    """Run calls until None comes. It holds no reference to the `Workers`, so that they can be collected."""
    while (job := jobs.get()) is not None:
        future, call = job
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(call())
            except BaseException as error:  # whoever waits for the result gets it
                future.set_exception(error)
        del job, future, call  # an idle thread keeps no result alive
        idle.release()
