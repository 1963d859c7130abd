"""What a text means: a command, an API key wherever it comes, an answer to the open question, or a search."""

import re
from dataclasses import dataclass

from aiogram.types import Message, User

from bot.actions import admin, searching
from bot.actions.order_list_parsing import is_pasted_list, pasted_order
from bot.domain.totp import speaks_of_seed
from bot.routers.groups import is_via, linked
from bot.routers.key_detection import holds_key, is_key, key_pasted
from bot.routers.repeated_updates import recall
from bot.routers.seed_detection import sends_seed
from bot.routers.states import ADMINS, Question
from bot.routers.subject import command_key
from bot.routers.turn import Turn
from bot.views.buttons.menu import Go
from bot.views.direction import without_marks
from bot.views.formats import thousands
from bot.views.start import ADMIN_COMMAND, COMMANDS

# Meanings that are neither a command nor an answer. Commands go by ``command_key``, answers by their state.
API_KEY, MAYBE_API_KEY = "api-key", "maybe-api-key"
NO_TEXT, UNKNOWN_COMMAND, NOTHING = "no-text", "unknown-command", "nothing"

FILE_ENDINGS = (".txt", ".csv")  # of lists of orders
_COMMAND = re.compile(r"/(\w+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_QUESTIONS = frozenset(question.state for question in Question.__all_states__)


@dataclass(frozen=True, slots=True)
class Meaning:
    """``key`` finds the handler, which gets the ``words``."""

    key: str
    words: str = ""


async def meaning(turn: Turn, message: Message, update_id: int, me: User) -> Meaning:
    """What a message in a private chat means. A command closes the open question."""
    if is_via(
        message, me
    ):  # what ``@bot gmail`` found and was sent here: our own words, with a link to a card
        return await _linked(turn, message)
    if asked := await _of_admin(turn, message, update_id):
        return asked
    if message.text is None:
        return _of_list(turn, message) or _of_caption(turn, message.caption or "")
    said = without_marks(message.text)  # of what was copied from us
    if command := _COMMAND.fullmatch(said):
        await turn.leave_question()
        if command[1].lower() == ADMIN_COMMAND and await admin.role(turn.deps, turn.customer.id):
            return Meaning(command_key(ADMIN_COMMAND))
        return _of_command(turn, command[1].lower(), (command[2] or "").strip())
    await recall(turn, update_id)
    return _of_words(turn, said)


async def _linked(turn: Turn, message: Message) -> Meaning:
    if not (payload := linked(message)):
        return Meaning(NOTHING)
    await turn.leave_question()
    return Meaning(command_key("start"), payload)


async def _of_admin(turn: Turn, message: Message, update_id: int) -> Meaning | None:
    """A picture for many, or what was forwarded, answers an admin's question, whatever it says."""
    is_answer = message.forward_origin is not None or message.text is None
    if turn.question not in ADMINS and not is_answer:
        return None
    if await admin.role(turn.deps, turn.customer.id) is None:
        if turn.question in ADMINS:
            await turn.leave_question()
            turn.question = None
        return None
    if is_answer:
        await recall(turn, update_id)
    whole = message.forward_origin is not None or turn.question == Question.broadcast.state
    return Meaning(str(turn.question)) if is_answer and whole and turn.question in ADMINS else None


def _of_list(turn: Turn, message: Message) -> Meaning | None:
    """A file that may be a list of orders: any where one is asked for, else a file of text."""
    file, asked = message.document, turn.question == Question.order_list.state
    if file is None or (turn.question is not None and not asked):
        return None
    if is_key(turn.deps, message.caption or "", turn.question):
        return None
    is_text = (file.file_name or "").lower().endswith(FILE_ENDINGS)
    return Meaning(command_key("mass")) if asked or is_text else None


def _of_caption(turn: Turn, caption: str) -> Meaning:
    return Meaning(API_KEY, caption) if is_key(turn.deps, caption, turn.question) else Meaning(NO_TEXT)


def _of_command(turn: Turn, name: str, words: str) -> Meaning:
    if name == "key" and holds_key(words):
        return Meaning(API_KEY, words)
    looks_like_one = name == "start" or (name == "2fa" and speaks_of_seed(words))  # a deep link, a seed
    if not looks_like_one and key_pasted(turn.deps, words):
        return Meaning(API_KEY, words)
    if name not in COMMANDS:
        return Meaning(UNKNOWN_COMMAND)
    turn.again = None if words else Go(where=name).pack()
    return Meaning(command_key(name), words)


def _of_words(turn: Turn, text: str) -> Meaning:
    if sends_seed(text, turn.question):  # it may look like an API key
        return Meaning(command_key("2fa"), text)
    if key_pasted(turn.deps, text):
        return Meaning(API_KEY, text)
    if turn.question in _QUESTIONS:
        return Meaning(str(turn.question), text)
    if is_pasted_list(text, thousands(turn.lang)) or pasted_order(text, thousands(turn.lang)):
        return Meaning(command_key("mass"), text)
    if holds_key(text) and not _is_name(turn, text):
        return Meaning(MAYBE_API_KEY, text)
    return Meaning(command_key("search"), text)


def _is_name(turn: Turn, text: str) -> bool:
    """Whether it is of use as a search: to somebody without a key, who is no guest, nothing is shown."""
    browses = turn.customer.active_key is not None or turn.is_guest
    return browses and searching.is_item_name(turn.deps, turn.customer, text)
