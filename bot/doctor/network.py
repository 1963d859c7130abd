"""Examines what the bot talks to: Telegram, the marketplace, and its own port. Nothing is changed there."""

import asyncio
import errno
import json
import os
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.doctor.finding import Finding, fine, ill
from bot.settings import Settings

PATIENCE = aiohttp.ClientTimeout(total=15)
_LARGEST_ANSWER = 64 * 1024  # bytes
_NO_KEY = "python -m bot doctor"  # what the marketplace is asked with: nobody's key


async def telegram(settings: Settings, http: aiohttp.ClientSession) -> Finding:
    """https://core.telegram.org/bots/api#getme"""
    about = f"Telegram at {_host(settings.telegram_api_url)}"
    try:
        status, answer = await _asked_telegram(settings, http, "getMe")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return ill(about, f"{_cause(error)}; see to the connection, or to TELEGRAM_API_URL")
    if status in (401, 404):
        return ill(about, "does not know this BOT_TOKEN; @BotFather shows the right one")
    match answer:
        case {"ok": True, "result": {"username": str(username)}}:
            return fine(about, f"knows this bot as @{username}")
    return ill(about, f"answers with status {status}; try again later, or see to TELEGRAM_API_URL")


async def webhook(settings: Settings, http: aiohttp.ClientSession, *, runs: bool) -> Finding:
    """Whether updates come the way this bot takes them: https://core.telegram.org/bots/api#getwebhookinfo"""
    try:
        _, answer = await _asked_telegram(settings, http, "getWebhookInfo")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return ill("webhook", f"not to be asked for ({_cause(error)})")
    match answer:
        case {"ok": True, "result": {"url": str(address)} as info}:
            return _judged(settings.webhook_url or "", address, info, runs=runs)
    return ill("webhook", "not to be asked for; see what is said of Telegram")


def _judged(ours: str, theirs: str, info: dict[str, Any], *, runs: bool) -> Finding:
    """Addresses are told by their host alone: a path may be meant as a secret."""
    if theirs == ours:
        if ours and (said := info.get("last_error_message")):
            return ill("webhook", f"Telegram's last attempt to post to {_host(ours)} failed: {said}")
        return fine("webhook", f"Telegram posts to {_host(ours)}" if ours else "none; the bot asks Telegram")
    if not theirs and not runs:
        return fine("webhook", f"not set yet; the start sets it to {_host(ours)}")
    place = f"Telegram posts to {_host(theirs)}" if theirs else "Telegram posts nowhere"
    wanted = f"WEBHOOK_URL is at {_host(ours)}" if ours else "WEBHOOK_URL is empty"
    return ill(
        "webhook", f"{place}, and {wanted}; a restart of the bot mends it, unless another uses its token too"
    )


async def marketplace(settings: Settings, http: aiohttp.ClientSession) -> Finding:
    """It is asked with nobody's key, and has to refuse that in its own words."""
    about = f"marketplace at {_host(settings.hstock_api_url)}"
    form = {"key": _NO_KEY, "action": "balance"}
    try:
        async with http.post(
            settings.hstock_api_url, data=form, timeout=PATIENCE, allow_redirects=False
        ) as response:
            answer = json.loads(await response.content.read(_LARGEST_ANSWER))
    except (aiohttp.ClientError, TimeoutError) as error:
        return ill(about, f"{_cause(error)}; see to the connection, or to HSTOCK_API_URL")
    except ValueError:
        return ill(about, f"answers with status {response.status} and no JSON; see to HSTOCK_API_URL")
    match answer:
        case {"error": str(words)} if "invalid api key" in words.casefold():
            return fine(about, "answers, and refuses a key that is none")
        case {"error": _}:
            return ill(about, f"answers with status {response.status} and an error of its own; try later")
    return ill(about, "answers in a way that is not the marketplace's; see to HSTOCK_API_URL")


async def port(settings: Settings, http: aiohttp.ClientSession) -> Finding:
    host, number = settings.listen
    about = f"LISTEN {host}, port {number}"
    try:
        server = await asyncio.start_server(_hang_up, host, number)
    except OSError as error:
        if error.errno == errno.EADDRINUSE and await _is_a_bot(host, number, http):
            return fine(about, "a bot answers there")
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        return ill(about, f"{reason}; stop what listens there, or set another address")
    server.close()
    await server.wait_closed()
    return fine(about, "free")


async def _hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def _is_a_bot(host: str, number: int, http: aiohttp.ClientSession) -> bool:
    place = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104 - compared, not bound
    try:
        async with http.get(f"http://{place}:{number}/healthz", timeout=PATIENCE) as response:
            return (await response.content.read(_LARGEST_ANSWER)) == b"live"
    except (aiohttp.ClientError, TimeoutError):
        return False


async def _asked_telegram(
    settings: Settings, http: aiohttp.ClientSession, method: str
) -> tuple[int, dict[str, Any]]:
    address = f"{settings.telegram_api_url}/bot{settings.bot_token.get_secret_value()}/{method}"
    async with http.post(address, timeout=PATIENCE, allow_redirects=False) as response:
        answer = json.loads(await response.content.read(_LARGEST_ANSWER))
        return response.status, answer if isinstance(answer, dict) else {}


def _host(url: str) -> str:
    return urlsplit(url).hostname or "nowhere"


def _cause(error: Exception) -> str:
    """In words without an address, for the token stands in those."""
    match error:
        case aiohttp.ClientConnectorDNSError():
            return "its name cannot be looked up"
        case aiohttp.ClientConnectorError():
            return f"cannot be reached ({os.strerror(error.errno) if error.errno else 'no connection'})"
        case TimeoutError():
            return "does not answer in time"
        case ValueError():
            return "answers with something that is no JSON"
    return f"cannot be asked ({type(error).__name__})"
