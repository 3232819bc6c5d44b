"""How fast a client asks: a clock that is only a number, and servers that count."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from heapq import heappop, heappush
from itertools import count, pairwise
from math import inf
from threading import Thread

import pytest

from labelbox_gen._runtime.http.rate_limit import Throttle, Turn
from labelbox_gen._runtime.tuning import Tuning

TUNING = Tuning()
BURST = TUNING.rate_burst_seconds
RECOVERY = TUNING.rate_recovery_seconds
LOOKAHEAD = TUNING.rate_lookahead_seconds
LONGEST = TUNING.retry_after_max_seconds

#: Seconds from a request to its answer.
LATENCY = 0.05

#: What a server says at a time: None is an answer, a number Retry-After, `inf` a refusal without one.
Server = Callable[[float], "float | None"]


def bucket(rate: float) -> Server:
    """Takes so many requests a second, and up to a tenth of that at once."""
    most = max(1.0, rate / 10)
    state = {"tokens": most, "at": 0.0}

    def ask(now: float) -> float | None:
        state["tokens"] = min(most, state["tokens"] + (now - state["at"]) * rate)
        state["at"] = now
        if state["tokens"] < 1:
            return inf
        state["tokens"] -= 1
        return None

    return ask


def quota(most: int, seconds: float) -> Server:
    """Takes so many requests in each window, and says when the next begins."""
    windows: dict[int, int] = {}

    def ask(now: float) -> float | None:
        window = int(now // seconds)
        windows[window] = windows.get(window, 0) + 1
        return None if windows[window] <= most else (window + 1) * seconds - now

    return ask


class Simulation:
    """Callers that share a throttle and ask one server, each as often as it can."""

    def __init__(self, server: Server, throttle: Throttle | None = None, callers: int = 20) -> None:
        self.throttle = throttle or Throttle()
        self.server = server
        self.now = 0.0
        self.sent: list[float] = []
        self.refused: list[float] = []
        self._order = count()
        self._asleep: list[tuple[float, int, Iterator[float]]] = []
        for _ in range(callers):
            self._sleep(0.0, self._caller())

    def run(self, until: float) -> Simulation:
        while self._asleep[0][0] <= until:
            self.now, _, caller = heappop(self._asleep)
            self._sleep(next(caller), caller)
        return self

    def took(self, start: float, end: float) -> float:
        """Answers a second between two times."""
        return (between(self.sent, start, end) - between(self.refused, start, end)) / (end - start)

    def _sleep(self, until: float, caller: Iterator[float]) -> None:
        heappush(self._asleep, (until, next(self._order), caller))

    def _caller(self) -> Iterator[float]:
        for tries in count():
            turn = self.throttle.turn(self.now)
            while turn.at > self.now:
                yield turn.at
                if not self.throttle.holds(turn):
                    turn = self.throttle.turn(self.now)
            yield self.now + LATENCY / 2
            self.sent.append(self.now)
            verdict = self.server(self.now)
            yield self.now + LATENCY / 2
            if verdict is None:
                self.throttle.answered(self.now)
                continue
            self.refused.append(self.now - LATENCY / 2)
            self.throttle.refused(turn, self.now, None if verdict == inf else verdict)
            yield self.now + (random.uniform(0, 1 + tries % 2) if verdict == inf else verdict)


def between(times: list[float], start: float, end: float) -> int:
    return sum(start <= at < end for at in times)


@pytest.fixture(autouse=True)
def seed() -> None:
    random.seed(8)


def test_nothing_limits_a_client_that_nobody_complains_about() -> None:
    simulation = Simulation(lambda now: None).run(10)
    assert simulation.throttle.rate == inf
    assert simulation.took(0, 10) == pytest.approx(20 / LATENCY, rel=0.01)


@pytest.mark.parametrize("callers", [2, 20, 200])
@pytest.mark.parametrize("rate", [5, 20, 100])
def test_the_rate_converges_to_what_the_server_bears(rate: float, callers: int) -> None:
    simulation = Simulation(bucket(rate), callers=callers).run(180)
    bears = min(rate, callers / LATENCY)
    assert simulation.took(60, 180) == pytest.approx(0.8 * bears, rel=0.25)
    assert between(simulation.refused, 60, 180) < 0.1 * between(simulation.sent, 60, 180)


@pytest.mark.parametrize(("most", "seconds"), [(100, 10), (1500, 60), (20, 1)])
def test_a_quota_is_used_without_storming_its_windows(most: int, seconds: float) -> None:
    simulation = Simulation(quota(most, seconds)).run(10 * seconds + 120)
    start, end = 5 * seconds + 60, 10 * seconds + 120
    assert simulation.took(start, end) > 0.6 * most / seconds
    assert between(simulation.refused, start, end) < 0.1 * between(simulation.sent, start, end)


def test_after_retry_after_all_go_on_one_after_another() -> None:
    simulation = Simulation(lambda now: 10.0 if 5 <= now < 5.04 else None).run(16)
    assert between(simulation.sent, 5 + 2 * LATENCY, 15) == 0
    after = [at for at in simulation.sent if at >= 15]
    gaps = [second - first for first, second in pairwise(after)]
    assert len(after) > 50
    assert min(gaps) >= 0.9 / simulation.throttle.rate


def test_a_server_that_recovers_is_used_in_full_again() -> None:
    simulation = Simulation(lambda now: inf if 5 <= now < 5.04 else None)
    simulation.run(5.5)
    slow = simulation.throttle.rate
    assert slow == pytest.approx(10 / LATENCY, rel=0.2)
    simulation.run(5.5 + RECOVERY)
    assert slow * 1.5 < simulation.throttle.rate < inf
    simulation.run(5.5 + 4 * RECOVERY)
    assert simulation.throttle.rate == inf
    assert simulation.took(41, 45) == pytest.approx(20 / LATENCY, rel=0.01)


@pytest.mark.parametrize("ceiling", [0.5, 3, 50])
def test_a_ceiling_is_kept(ceiling: float) -> None:
    simulation = Simulation(lambda now: None, Throttle(ceiling)).run(60)
    assert simulation.took(0, 60) == pytest.approx(ceiling, rel=0.1)
    for start in range(59):
        assert between(simulation.sent, start, start + 1) <= ceiling + 1 + BURST * ceiling


def test_a_ceiling_holds_when_the_server_has_recovered() -> None:
    simulation = Simulation(lambda now: inf if now < 0.2 else None, Throttle(30)).run(60)
    assert simulation.throttle.rate == 30
    assert simulation.took(55, 60) == pytest.approx(30, rel=0.1)


def busy(throttle: Throttle, rate: int, until: float) -> Turn:
    """A second of answers, and the turn of a request under way."""
    for n in range(rate):
        throttle.answered(until - 1 + n / rate)
    return throttle.turn(until)


def test_requests_under_way_together_halve_the_rate_once() -> None:
    throttle = Throttle()
    turn = busy(throttle, 100, 1.0)
    for n in range(20):
        throttle.refused(turn, 1 + n / 100, None)
    assert throttle.rate == pytest.approx(50)
    later = throttle.turn(1.5)
    throttle.refused(later, 1.6, None)
    assert throttle.rate == pytest.approx(25)


def test_a_client_that_is_only_ever_refused_goes_on_asking() -> None:
    throttle = Throttle()
    for second in range(1000):
        throttle.refused(throttle.turn(second), second, None)
    assert throttle.turn(1000).at < 1003


def test_the_longest_retry_after_of_a_burst_counts() -> None:
    throttle = Throttle()
    turn = busy(throttle, 10, 1.0)
    throttle.refused(turn, 1.0, 5)
    waiting = throttle.turn(1.0)
    throttle.refused(turn, 1.1, 30)
    assert not throttle.holds(waiting)
    assert throttle.turn(waiting.at).at >= 31.1


def test_a_date_years_ahead_is_not_believed_for_ever() -> None:
    throttle = Throttle()
    throttle.refused(throttle.turn(0), 0, 1e9)
    assert LONGEST <= throttle.turn(0).at < LONGEST + 2


def test_turns_of_before_a_refusal_do_not_hold() -> None:
    throttle = Throttle(10)
    turns = [throttle.turn(0) for _ in range(5)]
    assert all(map(throttle.holds, turns))
    throttle.refused(turns[0], 0.1, None)
    assert not any(map(throttle.holds, turns))


def test_a_turn_that_is_given_back_is_used_by_another() -> None:
    throttle = Throttle(4)
    turns = [throttle.turn(0) for _ in range(4)]
    assert [turn.at for turn in turns] == pytest.approx([0, 0.25 - BURST, 0.5 - BURST, 0.75 - BURST])
    throttle.give_back(turns[2])
    throttle.give_back(turns[1])
    assert [throttle.turn(0.1) for _ in range(2)] == turns[1:3]
    assert throttle.turn(0.1).at == pytest.approx(1 - BURST)


def test_a_turn_that_is_given_back_too_late_is_lost() -> None:
    throttle = Throttle(4)
    turns = [throttle.turn(0) for _ in range(3)]
    throttle.give_back(turns[1])
    assert throttle.turn(turns[1].at + 0.1).at > turns[2].at


def test_who_finds_no_turn_in_sight_asks_again() -> None:
    throttle = Throttle(0.5)
    first, second, third = (throttle.turn(0) for _ in range(3))
    assert throttle.holds(first)
    assert not throttle.holds(second)
    assert LOOKAHEAD / 2 <= second.at <= LOOKAHEAD
    assert second.at != third.at
    throttle.give_back(second)
    assert throttle.turn(1.0).at == pytest.approx(2 - BURST)


def test_a_turn_of_before_a_refusal_is_not_taken_back() -> None:
    throttle = Throttle(1)
    first, second = throttle.turn(0), throttle.turn(0)
    throttle.refused(first, 0.1, 10)
    throttle.give_back(second)
    assert throttle.turn(0.2).at >= 10.1


@pytest.mark.parametrize("answer_at", [2.0, 10.9])
def test_answers_on_their_way_do_not_end_a_pause(answer_at: float) -> None:
    throttle = Throttle()
    throttle.refused(busy(throttle, 100, 1.0), 1.0, 10)
    throttle.answered(answer_at)
    assert throttle.rate == pytest.approx(50)
    assert throttle.turn(answer_at).at >= 11


def test_a_late_refusal_counts_when_the_limit_is_forgotten() -> None:
    throttle = Throttle()
    first, late = busy(throttle, 100, 1.0), throttle.turn(1.0)
    throttle.refused(first, 1.0, None)
    throttle.answered(12.0)
    assert throttle.rate == inf
    throttle.refused(late, 13.0, 5)
    assert throttle.turn(13.0).at >= 18


def test_a_limit_that_nobody_waits_for_is_forgotten() -> None:
    throttle = Throttle()
    throttle.refused(busy(throttle, 100, 1.0), 1.0, None)
    for n in range(200):
        throttle.turn(2 + n / 10)
        throttle.answered(2 + n / 10)
    assert throttle.rate == inf


def test_threads_get_turns_of_their_own() -> None:
    throttle = Throttle(1000)
    turns: list[Turn] = []
    threads = [
        Thread(target=lambda: turns.extend([throttle.turn(5.0) for _ in range(100)])) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    waiting = sorted(turn.at for turn in turns if turn.at > 5)
    assert len(turns) == 800
    assert min(second - first for first, second in pairwise(waiting)) > 0.0009
