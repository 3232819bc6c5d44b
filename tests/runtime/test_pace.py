"""Who waits for whom."""

from __future__ import annotations

import pytest

from labelbox_gen._runtime import clock as system
from labelbox_gen._runtime.exports.download_pace import Pace
from labelbox_gen._runtime.tuning import Tuning

TUNING = Tuning()
SAMPLE = TUNING.download_sample_seconds
FAST = TUNING.download_fast_bytes_per_second


class Clock(system.Clock):
    now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def pass_through(
    seen: Pace, clock: Clock, seconds: float, *, waiting: float, consuming: float, rate: float
) -> None:
    """Chunks that are waited for and consumed for so long, at a rate of bytes a second."""
    end = clock.now + seconds
    while clock.now < end:
        seen.ask()
        clock.now += waiting
        seen.get(int(rate * (waiting + consuming)))
        clock.now += consuming


@pytest.mark.parametrize(
    ("waiting", "consuming", "rate", "side_by_side"),
    [
        (0.04, 0.01, FAST / 4, True),
        (0.01, 0.04, FAST / 4, False),  # the consumer is slower
        (0.04, 0.01, FAST * 2, False),  # no network brings much more
    ],
)
def test_downloads_go_side_by_side_if_the_network_is_waited_for(
    clock: Clock, waiting: float, consuming: float, rate: float, side_by_side: bool
) -> None:
    seen = Pace(TUNING, clock)
    pass_through(seen, clock, 0.8 * SAMPLE, waiting=waiting, consuming=consuming, rate=rate)
    assert not seen.side_by_side  # it is too early to tell
    pass_through(seen, clock, 0.4 * SAMPLE, waiting=waiting, consuming=consuming, rate=rate)
    assert seen.side_by_side is side_by_side


def test_a_network_that_was_fast_may_become_slow(clock: Clock) -> None:
    seen = Pace(TUNING, clock)
    pass_through(seen, clock, 10 * SAMPLE, waiting=0.01, consuming=0.01, rate=FAST * 2)
    assert not seen.side_by_side
    pass_through(seen, clock, 2.1 * SAMPLE, waiting=0.04, consuming=0.01, rate=FAST / 2)
    assert seen.side_by_side


@pytest.mark.parametrize(("rate", "stays"), [(FAST / 2, True), (FAST / 8, False)])
def test_downloads_side_by_side_must_bring_more(clock: Clock, rate: float, stays: bool) -> None:
    """They have one look to begin, and are judged in the second."""
    seen = Pace(TUNING, clock)
    pass_through(seen, clock, 1.2 * SAMPLE, waiting=0.04, consuming=0.01, rate=FAST / 4)
    assert seen.side_by_side
    pass_through(seen, clock, SAMPLE, waiting=0.04, consuming=0.01, rate=1.0)
    assert seen.side_by_side
    pass_through(seen, clock, 1.2 * SAMPLE, waiting=0.04, consuming=0.01, rate=rate)
    assert seen.side_by_side is stays
    pass_through(seen, clock, 10 * SAMPLE, waiting=0.04, consuming=0.01, rate=FAST / 4)
    assert seen.side_by_side is stays  # for good


def test_a_consumer_that_takes_a_break_is_no_slow_network(clock: Clock) -> None:
    seen = Pace(TUNING, clock)
    pass_through(seen, clock, 1.2 * SAMPLE, waiting=0.04, consuming=0.01, rate=FAST / 4)
    pass_through(seen, clock, SAMPLE, waiting=0.04, consuming=0.01, rate=FAST)
    clock.now += 1000
    seen.ask()
    clock.now += 0.001
    seen.get(500_000)
    assert seen.side_by_side
