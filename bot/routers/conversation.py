"""From an update to its handler: who speaks, what they want, and what is said when that fails."""

import re
from collections.abc import Awaitable, Callable

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ContentType, Message, Update

from bot.actions import account, searching
from bot.actions.errors import NoKey
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.routers import connect
from bot.routers.albums import Albums
from bot.routers.error_answers import explain
from bot.routers.groups import is_via, linked
from bot.routers.key_detection import holds_key, is_key, key_pasted
from bot.routers.please_wait import timely
from bot.routers.repeated_updates import recall
from bot.routers.rooms import BadButton, Rooms, Route
from bot.routers.turn import Turn
from bot.telegram.sending import AWAY
from bot.views import start
from bot.views.buttons.menu import Go

log = structlog.get_logger()

_SAID = frozenset(
    {
        ContentType.TEXT,
        ContentType.ANIMATION,
        ContentType.AUDIO,
        ContentType.CONTACT,
        ContentType.DICE,
        ContentType.DOCUMENT,
        ContentType.LOCATION,
        ContentType.PHOTO,
        ContentType.POLL,
        ContentType.STICKER,
        ContentType.STORY,
        ContentType.VENUE,
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.VOICE,
    }
)
_COMMAND = re.compile(r"/(\w+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)

_TAKE_KEY = Route(connect.take_key, keyless=True)
_ASK_WHETHER_KEY = Route(connect.ask_whether, keyless=True)


class Conversation:
    """aiogram's two handlers: everything written and everything tapped comes through here."""

    def __init__(self, deps: Deps, rooms: Rooms) -> None:
        self._deps = deps
        self._rooms = rooms
        self._albums = Albums()

    async def written(
        self, message: Message, bot: Bot, state: FSMContext, raw_state: str | None, event_update: Update
    ) -> None:
        if (user := message.from_user) is None or message.content_type not in _SAID:
            return  # what Telegram itself notes in a chat, such as a pinned message
        if self._albums.has_answer(message) and not is_key(self._deps, message.caption or "", raw_state):
            return
        customer = await account.welcome(self._deps, user.id, user.language_code)
        turn = Turn(bot, self._deps, customer, state, raw_state, message=message)
        if is_via(message, await bot.me()):
            await self._open_offered(turn, message)
        else:
            await self._carry_out(turn, *await self._meant(turn, event_update.update_id, message.text))

    async def edited(
        self, message: Message, bot: Bot, state: FSMContext, raw_state: str | None, event_update: Update
    ) -> None:
        """Of old words only a key is news: they might answer a question that was asked since."""
        if is_via(message, await bot.me()):
            return
        if is_key(self._deps, message.text or message.caption or "", raw_state):
            await self.written(message, bot, state, raw_state, event_update)

    async def _open_offered(self, turn: Turn, message: Message) -> None:
        """What was found by ``@bot gmail`` and sent here are our own words: the card they lead to opens."""
        if payload := linked(message):
            await turn.leave_question()
            await self._carry_out(turn, self._rooms.commands["start"], payload)

    async def tapped(self, query: CallbackQuery, bot: Bot, state: FSMContext, raw_state: str | None) -> None:
        user = query.from_user
        customer = await account.welcome(self._deps, user.id, user.language_code)
        turn = Turn(bot, self._deps, customer, state, raw_state, again=query.data)
        try:
            route, given = self._rooms.pressed(query.data or "")
        except BadButton as broken:
            await turn.show(explain(turn.lang, broken, None))
            return
        if query.message is not None and not route.anew:
            turn.showing = query.message.message_id
        if not route.aside:
            await turn.leave_question()
        await self._carry_out(turn, route, given)

    async def _meant(self, turn: Turn, update_id: int, text: str | None) -> tuple[Route, str]:
        """What a text is: a command, an API key wherever it comes, an answer, or words to search for."""
        if text is None:
            return self._of_caption(turn)
        if command := _COMMAND.fullmatch(text):
            await turn.leave_question()
            return self._commanded(turn, command[1].lower(), (command[2] or "").strip())
        await recall(turn, update_id)
        if key_pasted(self._deps, text):
            return _TAKE_KEY, text
        if turn.question in self._rooms.answers:
            return self._rooms.answers[turn.question], text
        if holds_key(text) and not self._is_name(turn.customer, text):
            return _ASK_WHETHER_KEY, text
        return self._rooms.commands["search"], text

    def _is_name(self, customer: Customer, text: str) -> bool:
        """Whether it is of use as a search: to somebody without a key nothing is shown."""
        return customer.active_key is not None and searching.is_called(self._deps, customer, text)

    def _of_caption(self, turn: Turn) -> tuple[Route, str]:
        caption = (turn.message and turn.message.caption) or ""
        if is_key(self._deps, caption, turn.question):
            return _TAKE_KEY, caption
        return Route(_speechless), ""

    def _commanded(self, turn: Turn, name: str, words: str) -> tuple[Route, str]:
        if name == "key" and holds_key(words):
            return _TAKE_KEY, words
        if name != "start" and key_pasted(self._deps, words):  # a deep link may look like one
            return _TAKE_KEY, words
        route = self._rooms.commands.get(name)
        if route is None:
            return Route(_unknown), ""
        turn.again = None if words else Go(where=name).pack()
        return route, words

    async def _carry_out(self, turn: Turn, route: Route, given: object) -> None:
        try:
            await self._told(turn, route, lambda: self._handled(turn, route, given))
        finally:
            if turn.rest is not None:  # what was begun goes on, whatever became of showing it
                self._deps.background.start(self._afterwards(turn, route, turn.rest))

    async def _afterwards(self, turn: Turn, route: Route, work: Callable[[], Awaitable[None]]) -> None:
        """:raises AWAY: what came of it was not shown; its update is handled again."""
        try:
            await self._told(turn, route, work)
        except AWAY:
            raise
        except TelegramAPIError as refused:
            log.warning("what came of an errand was not shown", cause=str(refused)[:100])

    async def _handled(self, turn: Turn, route: Route, given: object) -> None:
        if turn.customer.active_key is None and not route.keyless:
            await connect.greet(turn)
        else:
            await timely(turn, route, given)

    async def _told(self, turn: Turn, route: Route, work: Callable[[], Awaitable[None]]) -> None:
        """Do the work; the customer is told when it fails."""
        try:
            await work()
        except NoKey:
            await connect.greet(turn)
        except AWAY:
            raise  # handled again when Telegram is back
        except TelegramForbiddenError:
            await account.reachable(self._deps, turn.customer.id, yes=False)
        except Exception as error:  # noqa: BLE001 - the last resort: logged there, and the customer is told
            if route.aside:
                turn.showing = None  # the card that was tapped stays as it is
            await turn.show(explain(turn.lang, error, turn.again))


async def _speechless(turn: Turn, _: str) -> None:
    await turn.show(start.words_only(turn.lang))


async def _unknown(turn: Turn, _: str) -> None:
    await turn.show(start.unknown_command(turn.lang))
