"""Long polling with ``getUpdates``, raw, so that one update that aiogram cannot read harms no other."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import structlog

from bot.db.inbox import LARGEST_ID
from bot.supervision import Heartbeats, LoopBroken
from bot.telegram.lenient_json import loads

log = structlog.get_logger()

WAIT = 25  # seconds a poll stays open
SILENCE = 15.0  # seconds more before a poll that hangs is given up
CONFLICT_LIMIT = 60.0  # seconds another poller is borne
CALM = 90.0  # seconds without a conflict after which the next one is a new one
LONGEST_REST = 30.0
UNTRUSTED = 0.2  # seconds between two looks whether this replica may poll again
_CONFLICT = 409  # HTTP status; see https://core.telegram.org/bots/api#getting-updates
KINDS = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")


class AnotherPoller(LoopBroken):
    """Somebody else polls with this token, and does not stop."""


class TokenRefused(LoopBroken):
    """Telegram does not know this token (any more)."""


Accept = Callable[[list[dict[str, Any]]], Awaitable[None]]


async def poll(
    session: aiohttp.ClientSession,
    url: str,
    accept: Accept,
    heartbeats: Heartbeats,
    on_conflict: Callable[[], None] = lambda: None,
    *,
    may_poll: Callable[[], bool] = lambda: True,
    others_poll: Callable[[], bool] = lambda: False,
) -> None:
    """Take updates for ever. ``url`` is that of ``getUpdates`` and holds the token: it is never logged.

    ``on_conflict`` is called whenever a stranger ended a poll. ``may_poll``: no other replica can have
    taken this one's place. ``others_poll``: what conflicts may be another replica, which stops by itself.

    :raises AnotherPoller, TokenRefused: going on is no use.
    """
    offset, failures, conflict = 0, 0, Conflict()
    while True:
        if not may_poll():
            await asyncio.sleep(UNTRUSTED)
            continue
        try:
            wait = (
                WAIT if heartbeats.fresh("telegram", WAIT + SILENCE) else 0
            )  # the first answer comes at once
            status, answer = await _get_updates(session, url, offset, wait)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            failures += 1
            log.warning("no updates to be had", cause=type(error).__name__, failures=failures)
            await asyncio.sleep(_rest(failures))
            continue
        if answer["ok"]:
            updates = answer["result"]
            await accept(updates)
            after = _offset_after(updates, offset)
            failures = failures + 1 if updates and after == offset else 0  # the same would come at once
            offset = after
            heartbeats.beat("telegram")
        else:
            failures += 1
            if status == _CONFLICT and may_poll():  # else it is the replica that took this one's place
                on_conflict()
            _judge(status, conflict, bear=others_poll())
            log.warning("updates refused", status=status, cause=str(answer.get("description"))[:200])
        if failures:
            await asyncio.sleep(_told_rest(answer) or _rest(failures))


def _told_rest(answer: dict[str, Any]) -> float:
    """The seconds that Telegram asks for: https://core.telegram.org/bots/api#responseparameters"""
    match answer:
        case {"parameters": {"retry_after": int(seconds)}}:
            return float(seconds)
    return 0.0


async def _get_updates(
    session: aiohttp.ClientSession, url: str, offset: int, wait: int
) -> tuple[int, dict[str, Any]]:
    """https://core.telegram.org/bots/api#getupdates"""
    body = {"offset": offset, "timeout": wait, "allowed_updates": list(KINDS)}
    timeout = aiohttp.ClientTimeout(total=WAIT + SILENCE)
    async with session.post(url, json=body, timeout=timeout, allow_redirects=False) as response:
        answer = loads(await response.read())
        match answer:
            case {"ok": True, "result": list()} | {"ok": False}:
                return response.status, answer
        raise ValueError("not an answer of the Bot API")


def _offset_after(updates: list[object], offset: int) -> int:
    """What confirms these, also where ids began anew, lower: what is below an offset may be lost or come for
    ever. No updates: those before are confirmed, and whatever comes next is new without any offset.

    Ids are random after a quiet week: https://core.telegram.org/bots/api#update
    """
    if not updates:
        return 0
    return max((known + 1 for update in updates if (known := _id(update)) is not None), default=offset)


def _id(update: object) -> int | None:
    match update:
        case {"update_id": int(update_id)} if 0 <= update_id <= LARGEST_ID:
            return update_id
    return None


@dataclass(slots=True)
class Conflict:
    """Two pollers end each other's polls in turn: an answer in between does not mean that one has gone."""

    since: float = -CALM
    last: float = -CALM

    def met(self, now: float) -> float:
        """Note one at ``now``, and return for how many seconds it has been going on."""
        if now - self.last > CALM:
            self.since = now
        self.last = now
        return now - self.since


def _judge(status: int, conflict: Conflict, *, bear: bool) -> None:
    if status in (401, 404):
        raise TokenRefused("Telegram refuses BOT_TOKEN")
    if status == _CONFLICT and conflict.met(time.monotonic()) > CONFLICT_LIMIT and not bear:
        raise AnotherPoller("another process polls with this BOT_TOKEN; stop it, or make a bot of your own")


def _rest(failures: int) -> float:
    return min(0.5 * 2.0**failures, LONGEST_REST)
