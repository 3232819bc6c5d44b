"""Processes with threads, one thread for each client."""

from __future__ import annotations

import multiprocessing
import random
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from labelbox_gen import Client

from .hostile import Hostile, misbehave
from .ledger import Ledger
from .worker import Worker, work

_HOSTILE = 5
"""Every fifth client misbehaves."""
_LIMITED = 10
"""The first client of so many has the key that others exhaust, and must wait for its turn."""


@dataclass(frozen=True)
class Setting:
    """What all clients share."""

    url: str
    keys: Sequence[str]
    hook_url: str
    seed: int
    until: float
    """By the monotonic clock, which all processes of a machine share."""
    pause: float
    """Mean seconds between two operations of a client."""


class Crowd:
    """`clients` clients in `processes` processes."""

    def __init__(self, setting: Setting, clients: int, processes: int) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._members: list[tuple[BaseProcess, Connection]] = []
        for first in range(processes):
            ours, its = spawn.Pipe()
            numbers = range(first, clients, processes)
            process = spawn.Process(target=_run, args=(its, setting, numbers), daemon=True)
            process.start()
            self._members.append((process, ours))

    def ledgers(self) -> list[Ledger]:
        """Those of all clients, when all are done."""
        return [ledger for _, pipe in self._members for ledger in pipe.recv()]


def _run(pipe: Connection, setting: Setting, numbers: range) -> None:
    ledgers = [Ledger(f"c{number}", is_limited=number % _LIMITED == 0) for number in numbers]
    threads = [
        threading.Thread(target=_client, args=(setting, number, ledger))
        for number, ledger in zip(numbers, ledgers, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pipe.send(ledgers)


def _client(setting: Setting, number: int, ledger: Ledger) -> None:
    chance = random.Random(f"{setting.seed}/{number}")
    time.sleep(chance.uniform(0, 2))
    key, limited = setting.keys[number + 1], setting.keys[1]
    if number % _HOSTILE == _HOSTILE - 1:
        misbehave(Hostile(setting.url, key, limited, chance, ledger), setting.until, setting.pause, chance)
        return
    with Client(limited if ledger.is_limited else key, endpoint=f"{setting.url}/graphql") as client:
        work(Worker(client, chance, ledger, setting.hook_url), setting.until, setting.pause)
