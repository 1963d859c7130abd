"""The HTTP server: health, metrics and the webhook."""

import asyncio
import io
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web

from bot import web as bot_web
from bot.metrics import Metrics
from bot.web import CannotListen, Check, PortTaken, Webhook, serve, web_app

SECRET = "a-webhook-secret"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def fine() -> bool:
    return True


@asynccontextmanager
async def visiting(app: web.Application) -> AsyncIterator[aiohttp.ClientSession]:
    async with (
        serve(("127.0.0.1", 0), app) as (host, port),
        aiohttp.ClientSession(f"http://{host}:{port}") as session,
    ):
        yield session


async def test_it_is_live_and_ready() -> None:
    async with visiting(web_app({"database": fine}, Metrics().render)) as visitor:
        async with visitor.get("/healthz") as live:
            assert (live.status, await live.text()) == (200, "live")
        async with visitor.get("/readyz") as ready:
            assert (ready.status, await ready.json()) == (200, {"ready": True, "checks": {"database": "ok"}})


async def test_what_is_not_ready_is_named_and_its_reason_stays_inside(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bot_web, "_CHECK_LIMIT", 0.01)

    async def stale() -> bool:
        return False

    async def broken() -> bool:
        raise RuntimeError("password")

    async def hanging() -> bool:
        await asyncio.Event().wait()
        return True

    checks: dict[str, Check] = {"database": fine, "poller": stale, "telegram": broken, "market": hanging}
    async with visiting(web_app(checks, Metrics().render)) as visitor, visitor.get("/readyz") as answer:
        assert answer.status == 503
        assert await answer.json() == {
            "ready": False,
            "checks": {"database": "ok", "poller": "failed", "telegram": "failed", "market": "timeout"},
        }


@pytest.mark.parametrize(("skew", "warns"), [(0.26, False), (-4.9, False), (5.1, True), (-60.0, True)])
async def test_a_wrong_clock_is_told_and_keeps_nobody_from_being_ready(skew: float, *, warns: bool) -> None:
    app = web_app({"database": fine}, Metrics().render, skew=lambda: skew)
    async with visiting(app) as visitor, visitor.get("/readyz") as ready:
        assert ready.status == 200
        clock = (await ready.json())["clock"]
    assert clock["ahead_seconds"] == round(skew, 1)
    assert ("warning" in clock) == warns


async def test_the_figures() -> None:
    metrics = Metrics()
    metrics.update_handled("message", "ok")
    metrics.market_call("balance", "ok", 0.2)
    metrics.telegram_call("sendMessage", "retry_after", 0.1)
    metrics.purchase("placed")
    metrics.outbox_depth(3, 4, 5)
    metrics.message_given_up()
    metrics.orders_tracked(2)
    metrics.clock_skew(-7.5)
    metrics.outbox_oldest({"code": 6.5, "card": 0.0})
    metrics.doubts(2, 400.0)
    metrics.catalog(5, math.nan, 7.0)

    async def stale() -> bool:
        return False

    async with (
        visiting(web_app({"database": fine, "poller": stale}, metrics.render)) as visitor,
        visitor.get("/metrics") as answer,
    ):
        assert answer.content_type == "text/plain"
        figures = (await answer.text()).splitlines()
    assert 'bot_updates_total{kind="message",outcome="ok"} 1.0' in figures
    assert 'bot_market_call_seconds_count{action="balance",outcome="ok"} 1.0' in figures
    assert 'bot_telegram_call_seconds_count{method="sendMessage",outcome="retry_after"} 1.0' in figures
    assert 'bot_purchases_total{outcome="placed"} 1.0' in figures
    assert "bot_outbox_depth 3.0" in figures
    assert "bot_clock_skew_seconds -7.5" in figures
    assert "bot_outbox_parked 4.0" in figures
    assert "bot_outbox_failed 5.0" in figures
    assert "bot_outbox_given_up_total 1.0" in figures
    assert "bot_orders_watched 2.0" in figures
    assert 'bot_ready{check="database"} 1.0' in figures
    assert 'bot_ready{check="poller"} 0.0' in figures
    assert 'bot_outbox_oldest_seconds{kind="code"} 6.5' in figures
    assert {"bot_doubts_open 2.0", "bot_doubt_oldest_seconds 400.0"} <= {*figures}
    assert {"bot_catalog_age_seconds NaN", "bot_catalog_overdue_seconds 7.0"} <= {*figures}


async def test_an_update_is_accepted_before_it_is_acknowledged() -> None:
    accepted: list[bytes] = []

    async def accept(raw: bytes) -> None:
        accepted.append(raw)

    app = web_app({}, Metrics().render, Webhook("/telegram/webhook", SECRET, accept))
    async with visiting(app) as visitor:
        async with visitor.post("/telegram/webhook", data=b"{}", headers={SECRET_HEADER: SECRET}) as answer:
            assert answer.status == 200
        assert accepted == [b"{}"]
        for headers in ({}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: SECRET + "é"}):
            async with visitor.post("/telegram/webhook", data=b"{}", headers=headers) as answer:
                assert answer.status == 401
        large = io.BytesIO(bytes(1024 * 1024 + 1))
        async with visitor.post("/telegram/webhook", data=large, headers={SECRET_HEADER: SECRET}) as answer:
            assert answer.status == 413
    assert accepted == [b"{}"]


async def test_what_was_not_accepted_is_not_acknowledged() -> None:
    async def accept(_raw: bytes) -> None:
        raise OSError("disk full")

    app = web_app({}, Metrics().render, Webhook("/hook", SECRET, accept))
    headers = {SECRET_HEADER: SECRET}
    async with visiting(app) as visitor, visitor.post("/hook", data=b"{}", headers=headers) as answer:
        assert answer.status == 500


async def test_when_polling_there_is_no_webhook() -> None:
    app = web_app({}, Metrics().render)
    async with visiting(app) as visitor, visitor.post("/telegram/webhook") as answer:
        assert answer.status == 404


async def test_a_taken_port_is_one_clear_line() -> None:
    async with serve(("127.0.0.1", 0), web_app({}, Metrics().render)) as (host, port):
        with pytest.raises(PortTaken, match=rf"^LISTEN: port {port} on 127.0.0.1 is taken"):
            async with serve((host, port), web_app({}, Metrics().render)):
                pytest.fail("two servers on one port")


async def test_an_address_that_is_not_here_is_one_clear_line() -> None:
    with pytest.raises(CannotListen, match=r"^LISTEN: cannot listen on 192\.0\.2\.1, port 8080: \w"):
        async with serve(("192.0.2.1", 8080), web_app({}, Metrics().render)):
            pytest.fail("listening on a documentation address")
