"""What it costs to find the handler of a tap among two hundred: ``python -m bench.routing``.

The same tap goes through aiogram's dispatcher to one handler alone, to our look-up (``bot.routers.lookup``),
to plain routers with ``Button.filter()``, and to handlers with ``F`` filters, each of which hops to a thread.
CPU time of the process, the median of several rounds in turn. A missed target is told, and fails nothing.
"""

import argparse
import asyncio
import gc
import logging
import sys
import time
from datetime import UTC, datetime
from statistics import median
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, F, Router
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject, Update, User

from bench.report import Report, Target
from bot.routers.lookup import LookupParent, LookupRouter

ROUTERS, BUTTONS = 20, 10  # of each; the button that is tapped is among the middle ones
FEW = 2  # routers, to see whether more of them cost more
MOST, FLAT = 1.5, 1.15  # times one handler; times as much as among few
_TAPS, _ROUNDS = 100, 9

KINDS: list[type[CallbackData]] = [
    type(f"Button{number}", (CallbackData,), {"__annotations__": {"page": int}}, prefix=f"b{number}")
    for number in range(ROUTERS * BUTTONS)
]
TAPPED = len(KINDS) // 2


async def handle(_: CallbackQuery) -> None:
    """What all set-ups call in the end."""


class Key(BaseMiddleware):
    """Puts the prefix of the tapped button where the look-up reads it."""

    async def __call__(
        self,
        handler: NextMiddlewareType[TelegramObject],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        prefix = (event.data or "").partition(":")[0] if isinstance(event, CallbackQuery) else ""
        return await handler(event, {**data, "lookup_key": prefix})


def alone() -> Dispatcher:
    dispatcher = Dispatcher()
    dispatcher.callback_query.register(handle, KINDS[TAPPED].filter())
    return dispatcher


def by_look_up(first: int = 0) -> Dispatcher:
    """All routers, or those from ``first`` to the one whose button is tapped."""
    dispatcher, parent = Dispatcher(), LookupParent(name="parent")
    for number in range(first, TAPPED // BUTTONS + 1 if first else ROUTERS):
        parent.include_router(_filled(LookupRouter(name=str(number)), number))
    parent.callback_query.outer_middleware(Key())
    dispatcher.include_router(parent)
    return dispatcher


def plain() -> Dispatcher:
    dispatcher = Dispatcher()
    dispatcher.include_routers(*(_filled(Router(), number) for number in range(ROUTERS)))
    return dispatcher


def magic() -> Dispatcher:
    dispatcher = Dispatcher()
    for kind in KINDS:
        dispatcher.callback_query.register(handle, F.data.startswith(f"{kind.__prefix__}:"))
    return dispatcher


def _filled(router: Router, number: int) -> Router:
    for kind in KINDS[number * BUTTONS : (number + 1) * BUTTONS]:
        router.callback_query.register(handle, kind.filter())
    return router


SET_UPS = {
    "one handler": alone,
    "one look-up": by_look_up,
    f"one look-up among {FEW * BUTTONS}": lambda: by_look_up(TAPPED // BUTTONS + 1 - FEW),
    "plain routers": plain,
    "F filters": magic,
}


async def measure(taps: int, rounds: int) -> dict[str, float]:
    """Seconds of CPU for one tap, by set-up."""
    bot, tap = Bot("42:token"), _tap()
    dispatchers = {name: build() for name, build in SET_UPS.items()}
    taken: dict[str, list[float]] = {name: [] for name in dispatchers}
    for _ in range(rounds):
        for name, dispatcher in dispatchers.items():
            gc.collect()
            started = time.process_time()
            for _ in range(taps):
                await dispatcher.feed_update(bot, tap)
            taken[name].append((time.process_time() - started) / taps)
    await bot.session.close()
    return {name: median(times) for name, times in taken.items()}


def _tap() -> Update:
    anna, now = User(id=5, is_bot=False, first_name="Anna"), datetime.now(UTC)
    message = Message(message_id=1, date=now, chat=Chat(id=5, type="private"))
    data = f"{KINDS[TAPPED].__prefix__}:7"
    query = CallbackQuery(id="1", from_user=anna, chat_instance="1", data=data, message=message)
    return Update(update_id=1, callback_query=query)


def report(taps: int = _TAPS, rounds: int = _ROUNDS) -> Report:
    logging.getLogger("aiogram").setLevel(logging.WARNING)
    cost = asyncio.run(measure(taps, rounds))
    floor = cost["one handler"]
    told = Report()
    told.title(f"A tap among {len(KINDS)} buttons")
    rows = [(name, f"{seconds * 1e6:.0f} µs", f"{seconds / floor:.2f}") for name, seconds in cost.items()]
    told.table(("set-up", "CPU for one tap", "times one handler"), rows)
    found, few = cost["one look-up"], cost[f"one look-up among {FEW * BUTTONS}"]
    told.verdicts(
        [
            Target.at_most(f"G6: a handler among {len(KINDS)}", MOST, found / floor, "× one handler"),
            Target.at_most(f"G6: beside one among {FEW * BUTTONS}", FLAT, found / few, "×"),
        ]
    )
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.routing")
    parser.add_argument("--taps", type=int, default=_TAPS)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    chosen = parser.parse_args()
    sys.stdout.write(str(report(chosen.taps, chosen.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
