"""The dispatcher that updates are fed to."""

from aiogram import Dispatcher

from bot.deps import Deps
from bot.routers import account, buy, catalog, connect, limits, orders, rent, tracking, watchlist
from bot.routers.conversation import Conversation
from bot.routers.fsm_storage import DatabaseStorage
from bot.routers.groups import PrivateChats
from bot.routers.inline import Inline
from bot.routers.membership import Membership
from bot.routers.middlewares import CallbackAnswers, FloodGuard
from bot.routers.rooms import Rooms

ROOMS = (
    connect.room,
    account.room,
    limits.room,
    catalog.room,
    buy.room,
    rent.room,
    watchlist.room,
    orders.room,
    tracking.room,
)


def build_dispatcher(deps: Deps) -> Dispatcher:
    dispatcher = Dispatcher(storage=DatabaseStorage(deps))
    conversation = Conversation(deps, Rooms(ROOMS))
    private_chats, excess = PrivateChats(deps), FloodGuard(deps)
    for written in (dispatcher.message, dispatcher.edited_message):
        written.outer_middleware(private_chats)
        written.outer_middleware(excess)
    dispatcher.callback_query.outer_middleware(excess)
    dispatcher.callback_query.outer_middleware(CallbackAnswers())
    dispatcher.message.register(conversation.written)
    dispatcher.edited_message.register(conversation.edited)
    dispatcher.callback_query.register(conversation.tapped)
    dispatcher.inline_query.register(Inline(deps).asked)
    dispatcher.my_chat_member.register(Membership(deps).changed)
    return dispatcher
