"""The dispatcher that updates are fed to, and Telegram's menu of commands."""

from aiogram import Bot, Dispatcher
from aiogram.types import BotCommand

from bot.routers import account, buy, catalog, connect, limits, orders, rent, track, watches
from bot.routers.conversation import Conversation
from bot.routers.groups import PrivateChats
from bot.routers.inline import Inline
from bot.routers.membership import Membership
from bot.routers.middleware import AnsweredTaps, Excess
from bot.routers.rooms import Rooms
from bot.routers.storage import TalkStorage
from bot.shop import Shop
from bot.views import start
from bot.views.texts import SOURCE, languages

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
_TWO_LETTERS = 2  # https://core.telegram.org/bots/api#setmycommands knows no longer codes


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


async def set_commands(bot: Bot) -> None:
    """Tell Telegram the commands: in English for everybody, and in each language that it has a code for."""
    await bot.set_my_commands(_menu(SOURCE))
    for lang in languages():
        if len(lang) == _TWO_LETTERS:
            await bot.set_my_commands(_menu(lang), language_code=lang)


def _menu(lang: str) -> list[BotCommand]:
    return [
        BotCommand(command=command, description=description)
        for command, description in start.commands(lang).items()
    ]
