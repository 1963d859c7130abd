"""Greeting, and connecting a key: the one question everything else waits for."""

import structlog

from bot.actions import account
from bot.market.errors import BadKey, MarketError
from bot.routers import catalog, rent
from bot.routers.asking import Asking
from bot.routers.keys import key_in
from bot.routers.removal import remove
from bot.routers.rooms import Room
from bot.routers.turn import Turn
from bot.telegram import send
from bot.views import start
from bot.views.buttons import OpenItem, OpenOffer, RetryKey

log = structlog.get_logger()
room = Room()

_LINKS = ("item_", "rent_")


async def greet(turn: Turn, then: str = "") -> None:
    """``then``: the deep link to open once a key is connected."""
    await turn.ask(Asking.key, start.greeting(turn.lang), then=then)


@room.command("start", keyless=True)
async def begin(turn: Turn, payload: str) -> None:
    if turn.customer.active_key is None:
        await greet(turn, then=payload if payload.startswith(_LINKS) else "")
    else:
        await follow(turn, payload)


async def follow(turn: Turn, payload: str) -> None:
    """Open what a deep link names, else the menu."""
    kind, _, name = payload.partition("_")
    if kind == "item" and name.isascii() and name.isdigit() and len(name) < 16:  # noqa: PLR2004 - fits a button
        await catalog.open_item(turn, OpenItem(service=int(name)))
    elif kind == "rent" and name:
        await rent.open_offer(turn, OpenOffer(project=name))
    else:
        await turn.show(start.menu(turn.lang))


@room.command("help", keyless=True)
async def explain(turn: Turn, _: str) -> None:
    await turn.show(start.help_page(turn.lang))


@room.command("cancel", keyless=True)
async def leave(turn: Turn, _: str) -> None:
    await turn.show(start.cancelled(turn.lang, asked=turn.question is not None))


@room.answer(Asking.key, keyless=True)
async def take_key(turn: Turn, text: str) -> None:
    if turn.message is not None and not await remove(turn.shop, turn.bot, turn.message):
        await send(turn.bot, turn.customer.id, start.key_in_sight(turn.lang))
    await _check(turn, key_in(text))


@room.tap(RetryKey, keyless=True, aside=True)
async def retry_key(turn: Turn, _: RetryKey) -> None:
    known = await turn.known()
    if pending := known.get("pending"):
        await _check(turn, pending)
    else:
        await turn.ask(Asking.key, start.key_lost(turn.lang))


async def _check(turn: Turn, key: str) -> None:
    """Connect, or ask again. An unreachable marketplace does not lose the key."""
    known = await turn.known()
    known.pop("pending", None)
    try:
        if (old := known.get("replace")) is None:
            turn.customer, balance = await account.connect(turn.shop, turn.customer, key)
        else:
            turn.customer, balance = await account.replace_key(turn.shop, turn.customer, old, key)
    except BadKey:
        await turn.ask(Asking.key, start.invalid_key(turn.lang), **known)
    except MarketError as trouble:
        log.info("key not checked", cause=str(trouble))
        await turn.ask(Asking.key, start.key_unreachable(turn.lang), **known, pending=key)
    else:
        await turn.talk.clear()
        await turn.show(start.connected(turn.lang, balance))
        await _go_on(turn, known.get("then") or "")


async def _go_on(turn: Turn, then: str) -> None:
    if then:
        turn.showing = None
        await follow(turn, then)
