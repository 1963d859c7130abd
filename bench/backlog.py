"""A code behind a long outbox, and what a message costs the sender: ``python -m bench.backlog``.

A real database with that many status messages of 1,000 customers waiting, and the limits of Telegram as they
are kept. Every now and then a code of one of these customers arrives: the time from its commit until Telegram
has it. Then the same outbox with the limits off: CPU time for a message, from the outbox to its mark.
"""

import argparse
import asyncio
import gc
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest import mock

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import Response, SendMessage, TelegramMethod
from aiogram.methods.base import TelegramType

from bench.orders import fill, known_order, opened
from bench.report import Report, Target, milliseconds
from bench.stub_telegram import stub_telegram
from bench.timing import heartbeat, percentile
from bot.actions import tracking
from bot.actions.tracking import Answer
from bot.clock import utc_now
from bot.db import orders, tables
from bot.deps import Deps
from bot.domain.orders import Kind, Order, Sms, StatusReport
from bot.domain.pushes import PUSH_RULES, About, PushKind
from bot.garbage_collection import leave_out_what_is_built
from bot.loops.sender import Sender
from bot.supervision import Heartbeats
from bot.telegram import rate_limits
from bot.telegram.rate_limits import OutgoingRateLimit

_SIZES = "1000,5000,50000"
_CODES, _EVERY = 20, 0.35  # seconds
_COUNTED, _COSTED = 1_000, 5_000  # messages whose cost is measured, of so many that wait
LATEST, COST, HELD_UP = 1.0, 4.0, 20.0  # s, ms, ms
_ROWS = 5_000  # in one statement


@dataclass(slots=True)
class Arrivals(BaseRequestMiddleware):
    """Notes what Telegram has answered."""

    texts: dict[str, float] = field(default_factory=dict)  # and when
    count: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        answer = await make_request(bot, method)
        if isinstance(method, SendMessage):
            self.count += 1
            self.texts[method.text] = time.monotonic()
            self.changed.set()
        return answer

    async def of(self, code: str) -> float:
        """When the message with a code arrived."""
        while True:
            self.changed.clear()
            for text, at in self.texts.items():
                if code in text:
                    return at
            await self.changed.wait()

    async def until(self, count: int) -> None:
        while self.count < count:
            self.changed.clear()
            await self.changed.wait()


@asynccontextmanager
async def waiting(telegram: str, size: int) -> AsyncIterator[tuple[Deps, Sender, Arrivals]]:
    """A sender whose outbox holds ``size`` messages."""
    async with AsyncExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        deps = await stack.enter_async_context(opened(directory))
        await fill(deps, size, lambda row: known_order(row, size, row + 1, 60.0))
        await _queue(deps, size)
        pace, arrivals = OutgoingRateLimit(), Arrivals()
        session = AiohttpSession(api=TelegramAPIServer.from_base(telegram))
        session.middleware(pace)
        session.middleware(arrivals)
        stack.push_async_callback(session.close)
        yield deps, Sender(deps, Bot("7:backlog", session=session), pace, Heartbeats()), arrivals


async def _queue(deps: Deps, size: int) -> None:
    """A status message about each of the orders."""
    rule, now, secret = PUSH_RULES[PushKind.STATUS], utc_now(), deps.vault.seal(json.dumps(["In progress"]))
    async with deps.db.read() as connection:
        of = (await connection.execute(tables.orders.select())).all()
    rows: list[dict[str, Any]] = [
        {
            "customer": order.customer,
            "about": About.of_order(order.id),
            "kind": PushKind.STATUS,
            "ordinal": 1,
            "priority": rule.priority,
            "secret": secret,
            "state": "queued",
            "created_at": now,
        }
        for order in of[:size]
    ]
    for start in range(0, size, _ROWS):
        async with deps.db.write() as connection:
            await connection.execute(tables.outbox.insert(), rows[start : start + _ROWS])


async def _rentals(deps: Deps, count: int) -> list[Order]:
    """Numbers that wait for their codes, each of another customer."""
    rented = []
    async with deps.db.write() as connection:
        for number in range(1, count + 1):
            order = known_order(number, count, 10**6 + number, 5.0)
            order = replace(order, customer=number, key_id=number, kind=Kind.RENTAL, status="active")
            order_id = await orders.add(connection, order)
            rented.append(replace(order, id=order_id or 0))
    return rented


async def code_delays(telegram: str, size: int, codes: int) -> tuple[list[float], float]:
    """Seconds from each code's commit until Telegram has it, and the longest hold-up of the event loop."""
    async with waiting(telegram, size) as (deps, sender, arrivals):
        rented, delays = await _rentals(deps, codes), []
        leave_out_what_is_built()
        with heartbeat() as pulse:
            running = asyncio.ensure_future(sender.run())
            for number, order in enumerate(rented):
                await asyncio.sleep(_EVERY)
                code = f"{700_000 + number}"
                sms = Sms(code, f"Your code is {code}")
                await tracking.learn(deps, order, Answer(StatusReport("active"), sms=sms))
                committed = time.monotonic()
                delays.append(await arrivals.of(code) - committed)
            await deps.db.cancel_tasks([running])
        gc.unfreeze()
        return delays, pulse.longest


async def cost(telegram: str, size: int, counted: int) -> float:
    """Seconds of CPU for a message, with the limits off."""
    limits: dict[str, Any] = {"CHAT_BURST": 10**9, "ALL_BURST": 10**9}
    with mock.patch.multiple(rate_limits, **limits):
        async with waiting(telegram, size) as (deps, sender, arrivals):
            gc.collect()
            running = asyncio.ensure_future(sender.run())
            await arrivals.until(counted // 10)
            before, started = arrivals.count, time.process_time()
            await arrivals.until(before + counted)
            spent = time.process_time() - started
            await deps.db.cancel_tasks([running])
            return spent / (arrivals.count - before)


async def _measure(
    sizes: list[int], codes: int, costed: int, counted: int
) -> tuple[dict[int, list[float]], float, float]:
    async with stub_telegram() as stub:
        delays, held_up = {}, 0.0
        for size in sizes:
            delays[size], held = await code_delays(stub.telegram, size, codes)
            held_up = max(held_up, held)
        return delays, held_up, await cost(stub.telegram, costed, counted)


def report(
    sizes: str = _SIZES, codes: int = _CODES, costed: int = _COSTED, counted: int = _COUNTED
) -> Report:
    delays, held_up, spent = asyncio.run(_measure([*map(int, sizes.split(","))], codes, costed, counted))
    told = Report()
    told.title("A code behind messages that wait")
    rows = [
        (f"{size:,}", milliseconds(percentile(found, 0.5)), milliseconds(percentile(found, 0.99)))
        for size, found in delays.items()
    ]
    told.table(("waiting", "p50 ms", "p99 ms"), rows)
    latest = max(percentile(found, 0.99) for found in delays.values())
    told.verdicts(
        [
            Target.at_most("G11: a code behind all of them, p99", LATEST, latest, "s"),
            Target.at_most(f"G11: a message's cost, {costed:,} waiting", COST, spent * 1_000, "ms"),
            Target.at_most("G14: longest hold-up, sending", HELD_UP, held_up * 1_000, "ms"),
        ]
    )
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.backlog", description=__doc__)
    parser.add_argument("--sizes", default=_SIZES, help=f"messages that wait (default: {_SIZES})")
    parser.add_argument("--codes", type=int, default=_CODES)
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.sizes, asked.codes)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
