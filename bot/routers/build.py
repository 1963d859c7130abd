"""The dispatcher that updates are fed to."""

from aiogram import Dispatcher

from bot.routers import account, buy, catalog, connect, limits, orders, rent, track, watches
from bot.routers.conversation import Conversation
from bot.routers.groups import PrivateChats
from bot.routers.inline import Inline
from bot.routers.membership import Membership
from bot.routers.middleware import AnsweredTaps, Excess
from bot.routers.rooms import Rooms
from bot.routers.storage import TalkStorage
from bot.shop import Shop

ROOMS = (
    connect.room,
    account.room,
    limits.room,
    catalog.room,
    buy.room,
    rent.room,
    watches.room,
    orders.room,
    track.room,
)


def build_dispatcher(shop: Shop) -> Dispatcher:
    dispatcher = Dispatcher(storage=TalkStorage(shop))
    conversation = Conversation(shop, Rooms(ROOMS))
    private_chats, excess = PrivateChats(shop), Excess(shop)
    for written in (dispatcher.message, dispatcher.edited_message):
        written.outer_middleware(private_chats)
        written.outer_middleware(excess)
    dispatcher.callback_query.outer_middleware(excess)
    dispatcher.callback_query.outer_middleware(AnsweredTaps())
    dispatcher.message.register(conversation.written)
    dispatcher.edited_message.register(conversation.edited)
    dispatcher.callback_query.register(conversation.tapped)
    dispatcher.inline_query.register(Inline(shop).asked)
    dispatcher.my_chat_member.register(Membership(shop).changed)
    return dispatcher
