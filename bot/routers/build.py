"""The routers put together, and the dispatcher that updates are fed to."""

from typing import Any

from aiogram import Dispatcher
from aiogram.types import Message

from bot.deps import Deps
from bot.routers import (
    account,
    account_files,
    admin,
    admin_maintenance,
    admin_people,
    batches,
    broadcasts,
    buy,
    catalog,
    clock,
    codes,
    connect,
    data_export,
    delivered,
    exports,
    fallback,
    favourites,
    inline,
    limits,
    many_orders,
    membership,
    notifications,
    orders,
    plans,
    rent,
    reports,
    series,
    start,
    statistics,
    tracking,
    watchlist,
)
from bot.routers.albums import AnsweredAlbums
from bot.routers.doorkeeper import Doorkeeper
from bot.routers.error_answers import ErrorAnswers
from bot.routers.fsm_storage import DatabaseStorage
from bot.routers.groups import PrivateChatsOnly
from bot.routers.lookup import LookupParent
from bot.routers.middlewares import CallbackAnswers, FloodGuard, RequireKey, TappedMessage
from bot.routers.please_wait import PleaseWait
from bot.routers.turns import EditsWithSecrets, MessageTurns, TapTurns

SUBJECTS = (
    *(start, connect, account, limits, notifications, clock, data_export),
    *(catalog, buy, rent, plans, watchlist, favourites),
    *(orders, many_orders, batches, series, exports, account_files, delivered, tracking),
    *(reports, codes, statistics),
    *(admin, admin_people, admin_maintenance, broadcasts),
)


def _conversation() -> LookupParent:
    """The private chat: a router for each subject, and last the one for all that none of them knows."""
    parent = LookupParent(name="conversation")
    parent.include_routers(*(subject.router for subject in SUBJECTS), fallback.router)
    parent.message.outer_middleware(MessageTurns())
    parent.callback_query.outer_middleware(TapTurns())
    for observer in (parent.message, parent.callback_query):
        for middleware in (TappedMessage(), ErrorAnswers(), RequireKey(), PleaseWait()):
            observer.middleware(middleware)
    return parent


conversation = _conversation()


async def _edited(message: Message, **data: Any) -> Any:
    """An edited message that holds an API key or a 2FA seed is handled as a new one is."""
    return await conversation.propagate_event("message", message, **data)


def build_dispatcher(deps: Deps) -> Dispatcher:
    """A dispatcher for one application; the routers hold nothing of it, what handlers need is in its data."""
    dispatcher = Dispatcher(storage=DatabaseStorage(deps), deps=deps, albums=AnsweredAlbums())
    doorkeeper, private_chats, flood_guard = Doorkeeper(deps), PrivateChatsOnly(deps), FloodGuard()
    for observer in ("message", "edited_message", "callback_query", "inline_query"):
        dispatcher.observers[observer].outer_middleware(doorkeeper)
    for written in (dispatcher.message, dispatcher.edited_message):
        written.outer_middleware(private_chats)
        written.outer_middleware(flood_guard)
    dispatcher.edited_message.outer_middleware(EditsWithSecrets())
    dispatcher.edited_message.register(_edited)
    dispatcher.callback_query.outer_middleware(flood_guard)
    dispatcher.callback_query.outer_middleware(CallbackAnswers())
    # Not included: a router has one parent for good, and several applications may live in one process.
    dispatcher.sub_routers += [conversation, inline.router, membership.router]
    return dispatcher
