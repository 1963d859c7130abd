"""Simulation of the polling schedule, without any waiting: ``python -m bench.schedule``.

A plausible mix of orders: numbers whose code comes around forty seconds after, some never; products that are
delivered by a machine within seconds to minutes, or by a person within hours; SMM orders of minutes to hours.
Counted are an order's polls until its news, all calls to the marketplace until it is let go, and how long a
code waits to be seen. Beside the bot's schedule stand the one it had before, and one poll a minute. No time
is measured, so the figures are the same on every machine.
"""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from math import log
from random import Random
from statistics import fmean, median

from bench.report import Report, Target
from bot.domain.orders import RENTAL_LIFE, Kind, Order, Phase
from bot.domain.schedule import next_check
from bot.loops.order_poller import THOROUGH_EVERY

_START = datetime(2026, 1, 1, tzinfo=UTC)
_ORDERS, _ANSWER = 4_000, 0.15  # seconds until the marketplace answers
_POLLS, _POLLS_STRETCH, _CALLS, _DELAY = 42.0, 35.0, 60.0, 1.2
_NEVER = 0.1  # of the rentals get no code
_LIFE = RENTAL_LIFE.total_seconds()


@dataclass(frozen=True, slots=True)
class Kindred:
    """A kind of order: its share of all, and the median and the spread (sigma) of the seconds to its news."""

    share: float
    kind: Kind
    median: float
    sigma: float
    automatic: bool | None = None


MIX = (
    Kindred(0.40, Kind.RENTAL, 40, 0.9),
    Kindred(0.25, Kind.PRODUCT, 20, 1.2, automatic=True),
    Kindred(0.15, Kind.PRODUCT, 3 * 3600, 1.0, automatic=False),
    Kindred(0.20, Kind.SMM, 1.5 * 3600, 1.2),
)


@dataclass(frozen=True, slots=True)
class Life:
    """An order as it is placed, and the seconds to its news; those of a rental without a code are its end."""

    order: Order
    news: float
    code: bool = False


@dataclass(frozen=True, slots=True)
class Polled:
    """What an order took: polls until its news were seen, calls until it was let go, the code's delay."""

    polls: int
    calls: int
    delay: float | None


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long to wait before the next poll, and the seconds between two ``sms_status`` of a rental."""

    name: str
    wait: Callable[[Order, datetime], timedelta | None]
    thorough_every: float


def lives(count: int) -> list[Life]:
    """Orders of the mix, always the same."""
    chance = Random(count)
    return [_life(chance, one) for one in MIX for _ in range(round(one.share * count))]


def _life(chance: Random, kindred: Kindred) -> Life:
    order = Order(0, 1, 1, 1, kindred.kind, "2", "Item", 1, _START, "", auto_delivery=kindred.automatic)
    news = chance.lognormvariate(log(kindred.median), kindred.sigma)
    if kindred.kind is not Kind.RENTAL:
        return Life(order, news)
    code = chance.random() >= _NEVER and news < _LIFE
    ends = _START + RENTAL_LIFE
    return Life(replace(order, phone="+4055123415", expires_at=ends), news if code else _LIFE, code)


def polled(life: Life, schedule: Schedule) -> Polled:
    """Poll an order by a schedule until it is let go."""
    order, seconds, polls, calls, until_news = life.order, 0.0, 0, 0, 0
    delay, thorough_at = None, 0.0
    while (wait := schedule.wait(order, _START + timedelta(seconds=seconds))) is not None:
        seconds += wait.total_seconds()
        polls, calls = polls + 1, calls + 1
        came = seconds >= life.news and order.phase is Phase.ACTIVE
        if order.kind is Kind.RENTAL and (came or seconds >= thorough_at):
            calls += 1
            thorough_at = seconds + schedule.thorough_every if seconds >= thorough_at else thorough_at
        if came:
            until_news, delay = polls, seconds - life.news if life.code else None
        seconds += _ANSWER
        if came:
            phase = Phase.DELIVERED if life.code or order.kind is not Kind.RENTAL else Phase.PROBLEM
            finished = _START + timedelta(seconds=seconds)
            order = replace(order, phase=phase, status="Completed", delivered=1, finished_at=finished)
    return Polled(until_news, calls, delay)


def earlier(order: Order, now: datetime) -> timedelta | None:
    """The schedule the bot had before: rentals every 2 s, then every 4 s, 10 s after a code; SMM from 3 s."""
    wait = next_check(order, now)
    if wait is None:
        return None
    age = now - order.placed_at
    if order.kind is Kind.RENTAL and order.phase is Phase.DELIVERED:
        return timedelta(seconds=10)
    if order.kind is Kind.RENTAL and order.phase is Phase.ACTIVE:
        return timedelta(seconds=2 if age < timedelta(minutes=3) else 4)
    if order.kind is Kind.SMM and order.phase is Phase.ACTIVE:
        return min(max(age / 10, timedelta(seconds=3)), timedelta(minutes=10))
    return wait


def each_minute(order: Order, now: datetime) -> timedelta | None:
    """A poll a minute, whatever the order is, until there is nothing more to learn."""
    return None if next_check(order, now) is None else timedelta(minutes=1)


SCHEDULES = (
    Schedule("the bot's", next_check, THOROUGH_EVERY),
    Schedule("the earlier one", earlier, 30.0),
    Schedule("each minute", each_minute, 30.0),
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Means over all orders, and the median delay of a code in seconds."""

    polls: float
    calls: float
    delay: float


def figures(schedule: Schedule, among: list[Life]) -> Figures:
    outcomes = [polled(life, schedule) for life in among]
    return Figures(
        fmean(one.polls for one in outcomes),
        fmean(one.calls for one in outcomes),
        median(one.delay for one in outcomes if one.delay is not None),
    )


def report(count: int = _ORDERS) -> Report:
    told, among = Report(), lives(count)
    found = {schedule.name: figures(schedule, among) for schedule in SCHEDULES}
    told.title(f"The polling schedule, {len(among):,} simulated orders")
    rows = [(name, f"{one.polls:.1f}", f"{one.calls:.1f}", f"{one.delay:.2f}") for name, one in found.items()]
    told.table(("schedule", "polls until the news", "calls in all", "median delay of a code, s"), rows)
    ours = found[SCHEDULES[0].name]
    told.verdicts(
        [
            Target.at_most(
                "G3: polls of an order until its news", _POLLS, ours.polls, "", stretch=_POLLS_STRETCH
            ),
            Target.at_most("G3: calls of an order in all", _CALLS, ours.calls, ""),
            Target.at_most("G3: median delay of a code", _DELAY, ours.delay, "s"),
        ]
    )
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.schedule")
    parser.add_argument("--orders", type=int, default=_ORDERS, help=f"(default: {_ORDERS})")
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.orders)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
