"""The machine's clock beside Telegram's: what a ``Date`` tells, and what is done about it."""

from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.clock import clock_skew, utc_now
from bot.telegram import clock_check
from tests.free_port import free_port
from tests.system import System, pressed

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("date", "skew"),
    [
        ("Fri, 01 May 2026 12:00:00 GMT", 0.0),
        ("Fri, 01 May 2026 11:59:59 GMT", 0.0),  # whole seconds: it may be noon there
        ("Fri, 01 May 2026 11:59:50 GMT", 9.0),
        ("Fri, 01 May 2026 12:00:10 GMT", -10.0),
        ("Fri, 01 May 2026 12:00:10", -10.0),
        ("Fri, 01 May 2026 13:00:00 +0100", 0.0),
        ("", None),
        ("noon", None),
        ("Fri, 99 May 2026 12:00:00 GMT", None),
        (f"Fri, 01 May 2026 12:00:00 +{'9' * 30}", None),
    ],
)
def test_what_a_date_tells(date: str, skew: float | None) -> None:
    assert clock_skew(date, NOON) == skew


async def test_a_wrong_clock_is_logged_once_and_told_until_it_is_right(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await system.connected()
    assert system.application is not None
    check = system.application.clock_check
    assert check.skew is not None
    assert abs(check.skew) < 5
    for wrong in (3600, 3600, 0):
        monkeypatch.setattr(clock_check, "utc_now", lambda by=wrong: utc_now() + timedelta(seconds=by))
        check._last = ""  # or it would look at no other answer of the same second
        await pressed(anna, "Settings", "Language")
        await pressed(anna, "Menu", "What would you like to do?")
        assert abs(check.skew - wrong) < 5
        assert f"bot_clock_skew_seconds {check.skew}".encode() in system.application.metrics.render()
    assert system.log.getvalue().count("the clock of this machine is wrong") == 1


async def test_with_a_webhook_the_answers_to_our_own_calls_tell_it(system: System) -> None:
    address = f"127.0.0.1:{free_port()}"
    await system.stop()
    await system.start(
        listen=address, webhook_url=f"http://{address}/hook", webhook_secret="a-webhook-secret"
    )
    await system.connected()
    async with aiohttp.ClientSession() as http, http.get(f"http://{address}/readyz") as answer:
        assert abs((await answer.json())["clock"]["ahead_seconds"]) < 5
