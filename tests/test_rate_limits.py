"""How fast Telegram is spoken to, in a time of the test's own."""

from types import SimpleNamespace
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import AnswerCallbackQuery, EditMessageText, GetMe, SendMessage, TelegramMethod

from bot.telegram import rate_limits as module
from bot.telegram.rate_limits import (
    ALL_BURST,
    ALL_INTERVAL,
    ALL_TOLD,
    ALL_WITHIN,
    CHAT_BURST,
    CHAT_INTERVAL,
    LONGEST_WAIT,
    OutgoingRateLimit,
)
from tests.telegram import TOKEN


class FakeTelegram:
    """A Telegram that answers at once, or with ``refusal``; ``sent`` tells when each call left."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        self.sent: list[float] = []
        self.refusal: int | None = None
        self.pace = OutgoingRateLimit(lambda: self.now)
        self.bot = Bot(TOKEN)
        monkeypatch.setattr(module, "asyncio", SimpleNamespace(sleep=self._sleep))

    async def _sleep(self, seconds: float) -> None:
        self.now += seconds

    async def _request(self, _bot: Bot, method: TelegramMethod[Any]) -> Any:
        if self.refusal is not None:
            raise TelegramRetryAfter(method, "Too Many Requests", self.refusal)
        self.sent.append(self.now)

    async def call(self, method: TelegramMethod[Any]) -> None:
        await self.pace(self._request, self.bot, method)

    async def say(self, chat: int = 1001, times: int = 1) -> None:
        for _ in range(times):
            await self.call(SendMessage(chat_id=chat, text="hello"))


@pytest.fixture
def telegram(monkeypatch: pytest.MonkeyPatch) -> FakeTelegram:
    return FakeTelegram(monkeypatch)


async def test_a_burst_leaves_at_once_and_then_one_message_a_second(telegram: FakeTelegram) -> None:
    await telegram.say(times=CHAT_BURST)
    assert telegram.now == 100
    await telegram.say(times=5)
    assert telegram.sent[CHAT_BURST:] == [100 + CHAT_INTERVAL * number for number in range(1, 6)]


async def test_a_pause_fills_the_allowance_again(telegram: FakeTelegram) -> None:
    await telegram.say(times=CHAT_BURST)
    telegram.now += CHAT_BURST * CHAT_INTERVAL
    before = telegram.now
    await telegram.say(times=CHAT_BURST)
    assert telegram.now == before


async def test_all_chats_share_thirty_a_second(telegram: FakeTelegram) -> None:
    for chat in range(200):
        await telegram.say(chat)
    seconds = telegram.now - 100
    assert seconds == pytest.approx((200 - ALL_BURST) * ALL_INTERVAL)
    assert 200 / seconds < 31


async def test_edits_share_the_budget_and_answers_to_taps_have_none(telegram: FakeTelegram) -> None:
    for _ in range(CHAT_BURST):
        await telegram.call(EditMessageText(chat_id=1001, message_id=1, text="hello"))
    for _ in range(100):
        await telegram.call(AnswerCallbackQuery(callback_query_id="1"))
        await telegram.call(GetMe())
    assert telegram.now == 100
    await telegram.say()
    assert telegram.now == 100 + CHAT_INTERVAL


async def test_a_chat_told_to_wait_is_left_alone_and_others_are_not(telegram: FakeTelegram) -> None:
    telegram.refusal = 30
    with pytest.raises(TelegramRetryAfter):
        await telegram.say()
    telegram.refusal = None
    assert telegram.pace.wait_for(1001) == 30
    with pytest.raises(TelegramRetryAfter) as told:
        await telegram.say()
    assert told.value.retry_after == 30
    await telegram.say(1002)
    assert len(telegram.sent) == 1
    telegram.now += 31
    await telegram.say()
    assert len(telegram.sent) == 2


async def test_chats_told_to_wait_together_are_the_whole_bot(telegram: FakeTelegram) -> None:
    for chat, seconds in ((1, 10_000), (2, 30), (3, 40)):
        telegram.refusal = seconds
        with pytest.raises(TelegramRetryAfter):
            await telegram.say(chat)
    telegram.refusal = None
    assert telegram.pace.rest() == 30  # one of them may have a wait of its own
    with pytest.raises(TelegramRetryAfter) as told:
        await telegram.say(4)
    assert told.value.retry_after == 30
    assert telegram.sent == []
    telegram.now += 30
    await telegram.say(4)
    assert telegram.pace.wait_for(1) == 10_000 - 30
    assert len(telegram.sent) == 1


async def test_chats_told_to_wait_one_after_the_other_wait_alone(telegram: FakeTelegram) -> None:
    for chat in range(2 * ALL_TOLD):
        telegram.refusal = 30
        with pytest.raises(TelegramRetryAfter):
            await telegram.say(chat)
        telegram.now += ALL_WITHIN
    telegram.refusal = None
    await telegram.say(100)
    assert len(telegram.sent) == 1


async def test_a_short_wait_is_waited_for_here(telegram: FakeTelegram) -> None:
    telegram.refusal = int(LONGEST_WAIT) - 1
    with pytest.raises(TelegramRetryAfter):
        await telegram.say()
    telegram.refusal = None
    await telegram.say()
    assert telegram.sent == [100 + LONGEST_WAIT - 1]


async def test_chats_whose_allowance_is_whole_are_forgotten(
    telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "REMEMBERED", 10)
    for chat in range(100):
        telegram.now += 10
        await telegram.say(chat)
    assert len(telegram.pace._chats) <= 11
