"""Connecting an API key: it is taken out of the chat, checked with the marketplace, and stored."""

from contextlib import suppress
from typing import Any

import structlog

from bot.actions import account
from bot.domain.customers import masked
from bot.market.errors import BadKey, MarketError
from bot.routers.interrupted import go_on
from bot.routers.key_detection import hide, key_in, longest_run
from bot.routers.meaning import API_KEY, MAYBE_API_KEY
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.telegram.deletion import delete_surely
from bot.telegram.sending import send
from bot.views import start
from bot.views.buttons.account import RetryKey
from bot.views.view import View

log = structlog.get_logger()
router = SubjectRouter(name="connect")

_WANTED = ("replace", "then")  # what a key is asked for, and what goes on when it works


@router.text(API_KEY, keyless=True)
@router.answer(Question.key, keyless=True)
async def take_key(turn: Turn, text: str) -> None:
    if turn.message is not None:
        await _take_away(turn, turn.message.message_id)
    await _check(turn, text)


async def _take_away(turn: Turn, message: int) -> None:
    if not await delete_surely(turn.work, turn.bot, turn.customer.id, message):
        await send(turn.bot, turn.customer.id, start.key_not_deleted(turn.lang))


@router.text(MAYBE_API_KEY, keyless=True)
async def ask_whether(turn: Turn, text: str) -> None:
    """It may be a key that nobody asked for: it stays where it is, and here, until its owner says so."""
    hide(turn.deps, text)
    message = turn.message.message_id if turn.message is not None else None
    mark = turn.deps.searches.keep(turn.customer.id, text)
    await turn.state.set_data({"pending": text, "message": message})
    await turn.show(start.ask_whether_key(turn.lang, masked(key_in(text)), mark))


@router.tap(RetryKey, keyless=True, keep_question=True)
async def retry_key(turn: Turn, _: RetryKey) -> None:
    known = await turn.known()
    if (message := known.get("message")) is not None:  # it stayed there while nobody knew it for a key
        await _take_away(turn, message)
    if pending := known.get("pending"):
        await _check(turn, pending)
    else:
        await turn.ask(Question.key, start.key_lost(turn.lang))


async def _check(turn: Turn, text: str) -> None:
    """Connect, or ask again. An unreachable marketplace does not lose the key."""
    known = await turn.known()
    wanted = {name: known[name] for name in _WANTED if name in known}
    try:
        view = await _connect(turn, text, known.get("replace"))
    except BadKey:
        await _refuse(turn, wanted)
    except MarketError as error:
        log.info("key not checked", cause=str(error))
        await turn.ask(Question.key, start.key_unreachable(turn.lang), **wanted, pending=text)
    else:
        await turn.show(view)
        await turn.state.clear()  # not before: where it could not be shown, this is handled again
        turn.showing = None
        await go_on(turn, known.get("then") or "")


async def _connect(turn: Turn, text: str, old: int | None) -> View:
    """With what was typed, else with the longest run of letters and digits in it.

    :raises BadKey: it is neither.
    """
    hide(turn.deps, text)
    for key in dict.fromkeys((key_in(text), longest_run(text))):
        with suppress(BadKey):
            if old is None:
                turn.customer, balance = await account.connect(turn.deps, turn.customer, key)
            else:
                turn.customer, balance = await account.replace_key(turn.deps, turn.customer, old, key)
            return start.connected(turn.lang, balance, await account.keys(turn.deps, turn.customer))
    raise BadKey("refused")


async def _refuse(turn: Turn, wanted: dict[str, Any]) -> None:
    """Nobody who is connected and was not asked is asked now: the next words are searched for."""
    asked = turn.question == Question.key.state or turn.customer.active_key is None
    view = start.invalid_key(turn.lang, asked=asked)
    if asked:
        await turn.ask(Question.key, view, **wanted)
    else:
        await turn.show(view)
        if turn.question is None:
            await turn.state.clear()
