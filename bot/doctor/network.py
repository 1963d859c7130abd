"""Checks of the Bot API, the webhook, the marketplace's API and the port to listen on; nothing is changed."""

import asyncio
import errno
import json
import os
from contextlib import AbstractAsyncContextManager
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.clock import MOST_SKEW, clock_skew, utc_now
from bot.doctor.finding import Finding, failed, passed
from bot.settings import Settings

TIMEOUT = aiohttp.ClientTimeout(total=15)
RECENT = 3600.0  # seconds; what failed longer ago is over
MOST_PENDING = 100  # updates at Telegram; a bot that runs takes them within moments
_LARGEST_ANSWER = 64 * 1024  # bytes
_INVALID_KEY = "python -m bot doctor"  # an API key that is none


async def telegram(settings: Settings, http: aiohttp.ClientSession) -> Finding:
    """Check that Telegram knows the token: https://core.telegram.org/bots/api#getme"""
    about = f"Telegram at {_host(settings.telegram_api_url)}"
    try:
        status, answer = await _ask_telegram(settings, http, "getMe")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return failed(about, f"{_cause(error)}; see to the connection, or to TELEGRAM_API_URL")
    if status in (401, 404):
        return failed(about, "does not know this BOT_TOKEN; @BotFather shows the right one")
    match answer:
        case {"ok": True, "result": {"username": str(username)}}:
            return passed(about, f"knows this bot as @{username}")
    return failed(about, f"answers with status {status}; try again later, or see to TELEGRAM_API_URL")


async def clock(settings: Settings, http: aiohttp.ClientSession) -> Finding:
    """Compare the clock with the ``Date`` of Telegram's and the marketplace's answers: 2FA codes go by it.

    Telegram's counts; where it tells none, the marketplace's.
    """
    answers = {
        "Telegram's": _telegram_answer(settings, http, "getMe"),
        "the marketplace's": _marketplace_answer(settings, http),
    }
    found = {whose: await _skew(answer) for whose, answer in answers.items()}
    known = {whose: skew for whose, skew in found.items() if skew is not None}
    if not known:
        return passed("clock", "not compared; neither Telegram nor the marketplace told the time")
    wrong = {whose: _skew_words(whose, skew) for whose, skew in known.items() if abs(skew) > MOST_SKEW}
    if next(iter(known)) in wrong:
        said = f"{' and '.join(wrong.values())}, and 2FA codes are wrong"
        return failed("clock", f"{said}; synchronise it (timedatectl set-ntp true)")
    right = f"right, by {' and '.join(whose for whose in known if whose not in wrong)}"
    return passed("clock", f"{right}; {' '.join(wrong.values())}, whose clock is wrong" if wrong else right)


def _skew_words(whose: str, skew: float) -> str:
    return f"{abs(skew):.0f} s {'ahead of' if skew > 0 else 'behind'} {whose}"


async def _skew(answer: AbstractAsyncContextManager[aiohttp.ClientResponse]) -> float | None:
    try:
        async with answer as response:
            return clock_skew(response.headers.get("Date", ""), utc_now())
    except (aiohttp.ClientError, TimeoutError):
        return None  # a finding of its own


async def webhook(settings: Settings, http: aiohttp.ClientSession, *, runs: bool) -> Finding:
    """Check that Telegram's webhook is that of the settings, or none when the bot polls.

    https://core.telegram.org/bots/api#getwebhookinfo
    """
    try:
        _, answer = await _ask_telegram(settings, http, "getWebhookInfo")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return failed("webhook", f"not to be asked for ({_cause(error)})")
    match answer:
        case {"ok": True, "result": {"url": str(address)} as info}:
            return _webhook_finding(settings.webhook_url or "", address, info, runs=runs)
    return failed("webhook", "not to be asked for; see what is said of Telegram")


def _webhook_finding(ours: str, theirs: str, info: dict[str, Any], *, runs: bool) -> Finding:
    """Compare the two URLs. Of each only the host is shown: its path may be a secret."""
    if theirs == ours:
        return _used_webhook(ours, info, runs=runs)
    if not theirs and not runs:
        return passed("webhook", f"not set yet; the start sets it to {_host(ours)}")
    found = f"Telegram posts to {_host(theirs)}" if theirs else "Telegram posts nowhere"
    wanted = f"WEBHOOK_URL is at {_host(ours)}" if ours else "WEBHOOK_URL is empty"
    return failed(
        "webhook", f"{found}, and {wanted}; a restart of the bot mends it, unless another uses its token too"
    )


def _used_webhook(ours: str, info: dict[str, Any], *, runs: bool) -> Finding:
    """What Telegram says of the webhook in use, or of the queue it is asked for: an error, what waits."""
    pending, said = int(info.get("pending_update_count") or 0), info.get("last_error_message")
    since = utc_now().timestamp() - float(info.get("last_error_date") or utc_now().timestamp())
    if ours and said and since < RECENT:
        return failed("webhook", f"Telegram's last attempt to post to {_host(ours)} failed: {said}")
    if runs and pending > MOST_PENDING:
        return failed("webhook", f"{pending} updates wait at Telegram, though a bot runs; see its log")
    way = f"Telegram posts to {_host(ours)}" if ours else "none; the bot asks Telegram"
    over = f"; it failed {since / 3600:.0f} h ago, and not since" if ours and said else ""
    return passed("webhook", f"{way}{over}; updates that wait there: {pending}")


async def marketplace(settings: Settings, http: aiohttp.ClientSession) -> Finding:
    """Check that the API answers action ``balance`` with an invalid key by its documented error."""
    about = f"marketplace at {_host(settings.hstock_api_url)}"
    try:
        async with _marketplace_answer(settings, http) as response:
            answer = json.loads(await response.content.read(_LARGEST_ANSWER))
    except (aiohttp.ClientError, TimeoutError) as error:
        return failed(about, f"{_cause(error)}; see to the connection, or to HSTOCK_API_URL")
    except ValueError:
        return failed(about, f"answers with status {response.status} and no JSON; see to HSTOCK_API_URL")
    match answer:
        case {"error": str(words)} if "invalid api key" in words.casefold():
            return passed(about, "answers, and refuses a key that is none")
        case {"error": _}:
            return failed(about, f"answers with status {response.status} and an error of its own; try later")
    return failed(about, "answers in a way that is not the marketplace's; see to HSTOCK_API_URL")


async def port(settings: Settings, http: aiohttp.ClientSession) -> Finding:
    """Check that ``LISTEN`` is free to bind, or held by a running bot that answers ``/healthz``."""
    host, number = settings.listen
    about = f"LISTEN {host}, port {number}"
    try:
        server = await asyncio.start_server(_close_connection, host, number)
    except OSError as error:
        if error.errno == errno.EADDRINUSE and await _is_a_bot(host, number, http):
            return passed(about, "a bot answers there")
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        return failed(about, f"{reason}; stop what listens there, or set another address")
    server.close()
    await server.wait_closed()
    return passed(about, "free")


async def _close_connection(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def _is_a_bot(host: str, number: int, http: aiohttp.ClientSession) -> bool:
    address = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104 - compared, not bound
    try:
        async with http.get(f"http://{address}:{number}/healthz", timeout=TIMEOUT) as response:
            return (await response.content.read(_LARGEST_ANSWER)) == b"live"
    except (aiohttp.ClientError, TimeoutError):
        return False


async def _ask_telegram(
    settings: Settings, http: aiohttp.ClientSession, method: str
) -> tuple[int, dict[str, Any]]:
    async with _telegram_answer(settings, http, method) as response:
        answer = json.loads(await response.content.read(_LARGEST_ANSWER))
        return response.status, answer if isinstance(answer, dict) else {}


def _telegram_answer(
    settings: Settings, http: aiohttp.ClientSession, method: str
) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
    address = f"{settings.telegram_api_url}/bot{settings.bot_token.get_secret_value()}/{method}"
    return http.post(address, timeout=TIMEOUT, allow_redirects=False)


def _marketplace_answer(
    settings: Settings, http: aiohttp.ClientSession
) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
    form = {"key": _INVALID_KEY, "action": "balance"}
    return http.post(settings.hstock_api_url, data=form, timeout=TIMEOUT, allow_redirects=False)


def _host(url: str) -> str:
    return urlsplit(url).hostname or "nowhere"


def _cause(error: Exception) -> str:
    """Describe an error without the URL, for the token stands in it."""
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
