"""Waiting for a task, with a clock that does not sleep."""

from __future__ import annotations

import logging

import pytest

from labelbox_gen import Client
from labelbox_gen._runtime.clock import Clock
from labelbox_gen._sync.tasks.waiting import wait_till_done


class Still(Clock):
    """A clock that does not run."""

    def monotonic(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None:
        pass


class Process:
    """A task that is done after three refreshes."""

    def __init__(self) -> None:
        self.client = Client("key")
        self.client.transport.clock = Still()
        self.percent_done = 0

    @property
    def is_done(self) -> bool:
        return self.percent_done >= 90

    def refresh(self) -> None:
        self.percent_done += 30

    def __repr__(self) -> str:
        return "<Process>"


def test_each_poll_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="labelbox_gen.tasks")
    wait_till_done(Process(), "process", 10, False)
    states = [record.getMessage().partition(" after ")[0] for record in caplog.records]
    assert states == ["<Process>: 0 %", "<Process>: 30 %", "<Process>: 60 %"]
    assert all("next poll in" in record.getMessage() for record in caplog.records)
