"""Who waits for whom."""

from __future__ import annotations

import pytest

from labelbox_gen._runtime import pace
from labelbox_gen._runtime.pace import FAST, LOOK, Pace


class Clock:
    now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("waiting", "consuming", "rate", "slow"),
    [
        (0.04, 0.01, FAST / 4, True),
        (0.01, 0.04, FAST / 4, False),  # the consumer is slower
        (0.04, 0.01, FAST * 2, False),  # no network brings much more
    ],
)
def test_a_network_is_slow_that_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, waiting: float, consuming: float, rate: float, slow: bool
) -> None:
    clock = Clock()
    monkeypatch.setattr(pace, "time", clock)
    seen = Pace()
    began = clock.now
    while clock.now - began < 0.9 * LOOK:
        assert not seen.is_slow  # it is too early to tell
        seen.ask()
        clock.now += waiting
        seen.get(int(rate * (waiting + consuming)))
        clock.now += consuming
    for _ in range(3):
        seen.ask()
        clock.now += waiting
        seen.get(int(rate * (waiting + consuming)))
        clock.now += consuming
    assert seen.is_slow is slow


def test_a_network_that_was_fast_may_become_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(pace, "time", clock)
    seen = Pace()
    for _ in range(10):
        clock.now += LOOK
        seen.ask()
        seen.get(int(FAST * LOOK))
    assert not seen.is_slow
    seen.ask()
    clock.now += 2 * LOOK
    seen.get(1)
    assert seen.is_slow
