"""Routers that find a handler by one look-up: what they find, and that all else is as in aiogram."""

from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram import BaseMiddleware, Bot, Dispatcher, Router
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.dispatcher.flags import get_flag
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject, Update, User

from bench.routing import SET_UPS, Key, measure
from bot.routers.lookup import LookupParent, LookupRouter


class Open(CallbackData, prefix="op"):
    page: int


class Close(CallbackData, prefix="cl"):
    pass


class Noting(BaseMiddleware):
    """Notes its name and the handler's flag."""

    def __init__(self, name: str, into: list[str]) -> None:
        self._name, self._into = name, into

    async def __call__(
        self,
        handler: NextMiddlewareType[TelegramObject],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        self._into.append(f"{self._name}: {get_flag(data, 'mark')}")
        return await handler(event, data)


def tap(data: str) -> Update:
    anna, now = User(id=5, is_bot=False, first_name="Anna"), datetime.now(UTC)
    message = Message(message_id=1, date=now, chat=Chat(id=5, type="private"))
    query = CallbackQuery(id="1", from_user=anna, chat_instance="1", data=data, message=message)
    return Update(update_id=1, callback_query=query)


def built(*routers: Router) -> tuple[Dispatcher, LookupParent]:
    dispatcher, parent = Dispatcher(), LookupParent(name="parent")
    parent.include_routers(*routers)
    parent.callback_query.outer_middleware(Key())
    dispatcher.include_router(parent)
    return dispatcher, parent


async def taps(dispatcher: Dispatcher, *data: str) -> None:
    bot = Bot("42:token")
    for one in data:
        await dispatcher.feed_update(bot, tap(one))
    await bot.session.close()


async def test_a_button_finds_its_handler_and_only_its_filters_are_asked() -> None:
    called: list[object] = []
    first, second = LookupRouter(name="first"), LookupRouter(name="second")

    async def never(_: CallbackQuery) -> bool:
        raise AssertionError("a filter of another handler was asked")

    async def other(_: CallbackQuery) -> None: ...

    async def opened(_: CallbackQuery, callback_data: Open) -> None:
        called.append(callback_data)

    first.callback_query.register(other, never, Close.filter())
    second.callback_query.register(opened, Open.filter())
    dispatcher, _ = built(first, second)
    await taps(dispatcher, "op:7")
    assert called == [Open(page=7)]


async def test_middlewares_of_parent_and_child_run_in_aiograms_order_and_read_flags() -> None:
    seen: list[str] = []
    child = LookupRouter(name="child")

    async def opened(_: CallbackQuery) -> None:
        seen.append("handler")

    child.callback_query.register(opened, Open.filter(), flags={"mark": "x"})
    child.callback_query.middleware(Noting("child", seen))
    dispatcher, parent = built(child)
    parent.callback_query.middleware(Noting("parent", seen))
    await taps(dispatcher, "op:7")
    assert seen == ["parent: x", "child: x", "handler"]


async def test_what_is_not_found_is_routed_as_aiogram_does() -> None:
    called: list[str | None] = []
    first, last = LookupRouter(name="first"), Router(name="last")

    async def opened(_: CallbackQuery) -> None: ...

    async def unknown(query: CallbackQuery) -> None:
        called.append(query.data)

    first.callback_query.register(opened, Open.filter())
    last.callback_query.register(unknown)
    dispatcher, _ = built(first, last)
    await taps(dispatcher, "op:seven", "zz:1", "", "op:7")
    assert called == ["op:seven", "zz:1", ""]


async def test_two_handlers_for_one_button_are_a_mistake() -> None:
    async def opened(_: CallbackQuery) -> None: ...

    first, second = LookupRouter(name="first"), LookupRouter(name="second")
    first.callback_query.register(opened, Open.filter())
    with pytest.raises(ValueError, match="two handlers"):
        first.callback_query.register(opened, Open.filter())
    second.callback_query.register(opened, Open.filter())
    dispatcher, _ = built(first, second)
    with pytest.raises(ValueError, match="both"):
        await taps(dispatcher, "op:7")


async def test_all_that_is_measured_reaches_the_handler(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[CallbackQuery] = []

    async def handle(query: CallbackQuery) -> None:
        called.append(query)

    monkeypatch.setattr("bench.routing.handle", handle)
    assert set(await measure(taps=2, rounds=1)) == set(SET_UPS)
    assert len(called) == 2 * len(SET_UPS)
