"""Bots to compare with, which show the same screens as ours: bare aiogram, and the usual way with a database.

Bare is the floor: aiogram's own polling, and one handler that answers the tap and edits the message. The
usual way is a middleware with a session of SQLAlchemy's ORM for each update, that loads or creates the
customer and commits; filters that find the handler; and the state of the conversation in the same database.
Neither keeps updates before it acknowledges them, nor handles those of one person in order.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, F, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.enums import ParseMode
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, TelegramObject
from sqlalchemy import BigInteger, event
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.domain.catalog import Shelf, ShelfList
from bot.domain.prices import Limit
from bot.views import account, catalog, start
from bot.views.buttons.menu import Go
from bot.views.view import View
from sandbox.market.assortment import SHELVES

LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Screen:
    """A text with buttons, each a caption and its data."""

    text: str
    rows: list[list[tuple[str, str]]]

    @classmethod
    def of(cls, view: View) -> "Screen":
        rows = view.keyboard.inline_keyboard if view.keyboard else []
        return cls(view.text, [[(one.text, one.callback_data or "") for one in row] for row in rows])

    def keyboard(self) -> InlineKeyboardMarkup:
        """A keyboard made anew, as a bot does that puts names and numbers into it."""
        return InlineKeyboardMarkup(
            inline_keyboard=[
                [InlineKeyboardButton(text=text, callback_data=data) for text, data in row]
                for row in self.rows
            ]
        )


MENU, SETTINGS, CATALOG = (Go(where=where).pack() for where in ("start", "settings", "catalog"))


def screens() -> dict[str, Screen]:
    """What our bot shows, by the data of the button that opens it."""
    names = dict.fromkeys(shelf.category for shelf in SHELVES)
    shelves = ShelfList("", tuple(Shelf(name, name, None, None) for name in names))
    limits = dict.fromkeys(Limit)
    settings = account.settings(LANGUAGE, limits=limits)
    views = {MENU: start.menu(LANGUAGE), SETTINGS: settings, CATALOG: catalog.categories(LANGUAGE, shelves)}
    return {data: Screen.of(view) for data, view in views.items()}


@asynccontextmanager
async def bare(api: str, token: str) -> AsyncIterator[None]:
    """Bare aiogram, polling while the block runs."""
    shown, dispatcher = screens(), Dispatcher()

    async def greet(message: Message) -> None:
        await message.answer(shown[MENU].text, reply_markup=shown[MENU].keyboard())

    async def tapped(query: CallbackQuery) -> None:
        await query.answer()
        await _put(query, shown[query.data or ""])

    dispatcher.message.register(greet)
    dispatcher.callback_query.register(tapped)
    async with _polling(dispatcher, api, token):
        yield


@asynccontextmanager
async def idiomatic(api: str, token: str, directory: Path) -> AsyncIterator[None]:
    """The usual way with a database in ``directory``, polling while the block runs."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{directory / 'usual.db'}")
    event.listen(engine.sync_engine, "connect", _prepare)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    dispatcher = Dispatcher(storage=SessionStorage(sessions))
    for observer in (dispatcher.message, dispatcher.callback_query):
        observer.middleware(SessionPerUpdate(sessions))
    dispatcher.include_router(_router())
    async with _polling(dispatcher, api, token):
        yield
    await engine.dispose()


async def _put(query: CallbackQuery, screen: Screen) -> None:
    if isinstance(query.message, Message):
        await query.message.edit_text(screen.text, reply_markup=screen.keyboard())


@asynccontextmanager
async def _polling(dispatcher: Dispatcher, api: str, token: str) -> AsyncIterator[None]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(api))
    bot = Bot(token, session, DefaultBotProperties(parse_mode=ParseMode.HTML))
    running = asyncio.ensure_future(dispatcher.start_polling(bot, handle_signals=False))
    await asyncio.sleep(0)  # a stop before its start would be refused
    try:
        yield
    finally:
        await dispatcher.stop_polling()
        await running


class Base(DeclarativeBase):
    """The usual bot's own tables."""


class Customer(Base):
    __tablename__ = "customers"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    language: Mapped[str]


class Conversation(Base):
    __tablename__ = "conversations"

    chat: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    state: Mapped[str | None]


def _prepare(connection: Any, _record: object) -> None:
    """Let it write ahead, without an fsync for each commit: to its favour."""
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=30000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


class SessionPerUpdate(BaseMiddleware):
    """Loads or creates the customer, and commits what the handler did."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        user = data["event_from_user"]
        async with self._sessions() as session:
            customer = await session.get(Customer, user.id)
            if customer is None:
                customer = Customer(id=user.id, language=user.language_code or LANGUAGE)
                session.add(customer)
            await session.commit()  # handlers that kept their connections might wait for ever for one more
            response = await handler(event, {**data, "session": session, "customer": customer})
            await session.commit()
            return response


class SessionStorage(BaseStorage):
    """The state of conversations; nothing is kept with it here."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        value = state.state if isinstance(state, State) else state
        async with self._sessions() as session, session.begin():
            await session.merge(Conversation(chat=key.chat_id, state=value))

    async def get_state(self, key: StorageKey) -> str | None:
        async with self._sessions() as session:
            found = await session.get(Conversation, key.chat_id)
            return found.state if found else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Nothing is kept."""

    async def get_data(self, key: StorageKey) -> dict[str, Any]:  # noqa: ARG002 - aiogram's signature
        return {}

    async def close(self) -> None:
        """The engine is closed by whoever opened it."""


class Place(StatesGroup):
    """Where somebody is."""

    menu = State()
    settings = State()
    catalog = State()


def _router() -> Router:
    shown, router = screens(), Router()

    async def greet(message: Message, state: FSMContext) -> None:
        await state.set_state(Place.menu)
        await message.answer(shown[MENU].text, reply_markup=shown[MENU].keyboard())

    def opening(data: str, place: State) -> None:
        async def opened(query: CallbackQuery, state: FSMContext) -> None:
            await query.answer()
            await state.set_state(place)
            await _put(query, shown[data])

        router.callback_query.register(opened, Go.filter(F.where == Go.unpack(data).where))

    router.message.register(greet, CommandStart())
    for data, place in {MENU: Place.menu, SETTINGS: Place.settings, CATALOG: Place.catalog}.items():
        opening(data, place)
    return router
