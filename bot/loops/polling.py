"""Long polling: ``getUpdates`` in the raw, so that one update that aiogram cannot read harms no other."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import structlog

from bot.loops.supervise import LoopBroken, Pulse

log = structlog.get_logger()

WAIT = 25  # seconds a poll stays open
SILENCE = 15.0  # seconds more before a poll that hangs is given up
CONFLICT_LIMIT = 60.0  # seconds another poller is borne
LONGEST_REST = 30.0
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")


class AnotherPoller(LoopBroken):
    """Somebody else polls with this token, and does not stop."""


class TokenRefused(LoopBroken):
    """Telegram does not know this token (any more)."""


Accept = Callable[[list[dict[str, Any]]], Awaitable[None]]


async def poll(session: aiohttp.ClientSession, url: str, accept: Accept, pulse: Pulse) -> None:
    """Take updates for ever. ``url`` is that of ``getUpdates`` and holds the token: it is never logged.

    :raises AnotherPoller, TokenRefused: going on is no use.
    """
    offset, failures, conflict_since = 0, 0, 0.0
    while True:
        try:
            wait = WAIT if pulse.fresh("telegram", WAIT + SILENCE) else 0  # the first answer comes at once
            status, answer = await _get_updates(session, url, offset, wait)
        except (aiohttp.ClientError, TimeoutError, ValueError) as trouble:
            failures += 1
            log.warning("no updates to be had", cause=type(trouble).__name__, failures=failures)
            await asyncio.sleep(_rest(failures))
            continue
        if status == 200 and answer.get("ok") is True:  # noqa: PLR2004 - HTTP's own number
            updates = list(answer.get("result") or [])
            await accept(updates)
            offset = max((offset, *(_after(update) for update in updates)))
            failures, conflict_since = 0, 0.0
            pulse.beat("telegram")
            continue
        failures += 1
        conflict_since = _judge(status, conflict_since)
        retry_after = (answer.get("parameters") or {}).get("retry_after")
        log.warning("updates refused", status=status, cause=str(answer.get("description"))[:200])
        await asyncio.sleep(float(retry_after) if retry_after else _rest(failures))


async def _get_updates(
    session: aiohttp.ClientSession, url: str, offset: int, wait: int
) -> tuple[int, dict[str, Any]]:
    """https://core.telegram.org/bots/api#getupdates"""
    body = {"offset": offset, "timeout": wait, "allowed_updates": list(KINDS)}
    timeout = aiohttp.ClientTimeout(total=WAIT + SILENCE)
    async with session.post(url, json=body, timeout=timeout, allow_redirects=False) as response:
        answer = json.loads(await response.read())
        if not isinstance(answer, dict):
            raise ValueError("not an answer of the Bot API")  # noqa: TRY004 - treated as broken JSON is
        return response.status, answer


def _after(update: object) -> int:
    match update:
        case {"update_id": int(update_id)}:
            return update_id + 1
    return 0


def _judge(status: int, conflict_since: float) -> float:
    """When the present conflict began, if there is one."""
    if status in (401, 404):
        raise TokenRefused("Telegram refuses BOT_TOKEN")
    if status != 409:  # noqa: PLR2004 - HTTP's own number
        return 0.0
    now = time.monotonic()
    if conflict_since and now - conflict_since > CONFLICT_LIMIT:
        raise AnotherPoller("another process polls with this BOT_TOKEN; stop it, or make a bot of your own")
    return conflict_since or now


def _rest(failures: int) -> float:
    return min(0.5 * 2.0**failures, LONGEST_REST)
