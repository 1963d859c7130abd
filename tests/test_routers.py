"""How an update finds its handler, what is taken for a key, and that a question outlives a restart."""

import ast
import asyncio
from collections.abc import AsyncIterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, get_args
from unittest.mock import Mock

import pytest
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.storage.base import StorageKey
from aiogram.types import CallbackQuery, TelegramObject, User
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.catalog.catalog import Catalog
from bot.db.engine import open_database
from bot.db.tables import conversations, metadata
from bot.db.vault import open_vault
from bot.deps import Deps
from bot.market.client import open_market
from bot.routers import account
from bot.routers.build import SUBJECTS
from bot.routers.fsm_storage import DatabaseStorage
from bot.routers.key_detection import key_in, looks_like_key
from bot.routers.meaning import API_KEY, MAYBE_API_KEY
from bot.routers.please_wait import PleaseWait
from bot.routers.states import Question
from bot.routers.subject import BadButton, command_key
from bot.routers.turn import Turn
from bot.routers.turns import tap_key
from bot.views import buttons
from bot.views.buttons.catalog import OpenItem
from bot.views.buttons.menu import Go
from bot.views.buttons.values import Price, fits, packed_words, unpacked_words
from bot.views.start import ADMIN_COMMAND, COMMANDS

KEY = "c3Vq9TzK1mXw8RbE6sHj7fA2"
WHERE = StorageKey(bot_id=1, chat_id=5, user_id=5)
ROUTERS = [subject.router for subject in SUBJECTS]


def pressed(data: str) -> tuple[HandlerObject, Any]:
    """The handler of a button, and what it gets: the button, or nothing where that is a command.

    :raises BadButton: none takes it.
    """
    somebody = User(id=5, is_bot=False, first_name="Anna")
    query = CallbackQuery(id="1", from_user=somebody, chat_instance="1", data=data)
    key = tap_key(data)
    for router in ROUTERS:
        if handler := router.callback_query.by_key.get(key):
            taken, found = asyncio.run(handler.check(query, lookup_key=key))
            if taken:
                return handler, found.get("callback_data", "")
    raise BadButton(data)


def made_in_views() -> set[str]:
    """The names of all buttons that some view makes, and of the commands behind ``Go``."""
    folder = Path(buttons.__path__[0]).parent
    calls = [node for file in folder.glob("*.py") for node in ast.walk(ast.parse(file.read_text()))]
    go = [call for call in calls if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Go"]
    values = [word.value for call in go for word in call.keywords]
    return {
        value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)
    }


def every_button() -> list[type[CallbackData]]:
    modules = [import_module(found.name) for found in iter_modules(buttons.__path__, f"{buttons.__name__}.")]
    kinds = {kind for module in modules for kind in vars(module).values() if isinstance(kind, type)}
    return [kind for kind in kinds if issubclass(kind, CallbackData) and kind not in (CallbackData, Go)]


def test_every_button_has_a_handler_and_a_prefix_of_its_own() -> None:
    registered = [key for router in ROUTERS for key in router.callback_query.by_key if key[0] != "/"]
    assert {button.__prefix__ for button in every_button()} == set(registered)
    assert len(set(registered)) == len(registered)
    prefixes = [button.__prefix__ for button in every_button()]
    assert len(prefixes) == len(set(prefixes))


def test_every_command_and_question_has_a_handler() -> None:
    of_texts = {key for router in ROUTERS for key in router.message.by_key}
    of_taps = {key for router in ROUTERS for key in router.callback_query.by_key}
    commands = {command_key(name) for name in (*COMMANDS, ADMIN_COMMAND)}
    assert {key for key in of_texts if key[0] == "/"} == commands == {key for key in of_taps if key[0] == "/"}
    assert made_in_views() <= set(COMMANDS)
    questions = of_texts - commands - {API_KEY, MAYBE_API_KEY}
    assert {state.state for state in Question.__all_states__} == questions


def test_a_button_finds_its_handler() -> None:
    route, given = pressed(OpenItem(service=5, kind="s", first="gmail usa").pack())
    assert given == OpenItem(service=5, kind="s", first="gmail usa")
    balance = account.router.callback_query.by_key[command_key("balance")]
    assert route is not balance
    assert pressed("go:balance") == (balance, "")


@pytest.mark.parametrize(
    "data", ["", "it", "it:x::::", "it:-1::::", "zz:1", "go:nowhere", "go", "it:1:2", f"by:{10**30}"]
)
def test_a_tampered_button_is_known_as_one(data: str) -> None:
    with pytest.raises(BadButton):
        pressed(data)


@given(st.text(max_size=64))
def test_no_data_does_more_than_be_refused(data: str) -> None:
    try:
        pressed(data)
    except BadButton:
        return


@st.composite
def pressable(draw: st.DrawFn) -> CallbackData:
    """A button of any kind with anything in it."""
    kind = draw(st.sampled_from(every_button()))
    fields = {name: draw(any_of(field.annotation)) for name, field in kind.model_fields.items()}
    return kind(**fields)


def any_of(annotation: Any) -> st.SearchStrategy[Any]:
    """Anything that a field of callback data may hold."""
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return st.sampled_from(annotation)
    of_type: dict[Any, st.SearchStrategy[Any]] = {
        int: st.integers(0, (1 << 53) - 1),
        bool: st.booleans(),
        str: st.text(max_size=30),
        type(None): st.none(),
        Price: st.decimals("0.000001", 10**9 - 1, places=6),
    }
    known = of_type.get(annotation)
    return st.one_of(*map(any_of, get_args(annotation))) if known is None else known


@given(pressable())
def test_a_button_carries_what_it_was_given_or_is_not_made(button: CallbackData) -> None:
    try:
        data = button.pack()
    except ValueError:  # too long, or a separator in a word
        return
    assert len(data.encode()) <= 64
    defaults = {
        name: field.default for name, field in type(button).model_fields.items() if not field.is_required()
    }
    unsaid = {name: default for name, default in defaults.items() if getattr(button, name) == ""}
    assert pressed(data)[1] == button.model_copy(update=unsaid)


TAMPERED = st.sampled_from(["", ":", "-", "+", "9" * 20, "\0", "é", "🛒"])


@given(pressable(), st.integers(0, 63), TAMPERED, st.integers(0, 3))
def test_a_tampered_button_is_refused_or_another_one(
    button: CallbackData, at: int, put: str, cut: int
) -> None:
    try:
        data = button.pack()
        found = pressed(f"{data[:at]}{put}{data[at + cut :]}")[1]
    except (ValueError, BadButton):
        return
    if not isinstance(found, str):
        numbers = [value for value in found.model_dump().values() if isinstance(value, int)]
        assert all(0 <= number < 1 << 53 for number in numbers)


@given(st.text(), st.integers(0, 9999))
def test_any_words_fit_a_button(words: str, page: int) -> None:
    place = {"kind": "s", "first": packed_words(words), "page": page}
    assert OpenItem.unpack(OpenItem(service=10**9, **place).pack()).first == packed_words(words)


@given(st.text())
def test_words_that_do_not_fit_stand_behind_a_mark(words: str) -> None:
    packed = packed_words(words, "abcdef")
    assert len(OpenItem(service=10**9, kind="s", first=packed, page=9999).pack().encode()) <= 64
    mark, kept = unpacked_words(packed)
    assert mark == "abcdef"
    assert packed_words(words).startswith(kept)
    assert not fits(words) or unpacked_words(packed_words(words)) == ("", packed_words(words))


def test_words_are_cut_between_words() -> None:
    assert (
        packed_words("gmail: accounts  from the United Kingdom, verified") == "gmail accounts from the United"
    )
    assert packed_words("谷" * 40) == "谷" * 12


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f"  {KEY}\n",
        f'"{KEY}"',
        f"API key: {KEY}",
        f"my key is\n\n{KEY}\n\nthanks",
        f"`{KEY}`",
        f"key={KEY}&x=1",
    ],
)
def test_a_key_is_found_in_what_was_pasted(pasted: str) -> None:
    assert key_in(pasted) == KEY


def test_what_is_no_key_stays_what_it_is() -> None:
    assert key_in(" short one ") == "short one"
    assert [
        looks_like_key(text) for text in (KEY, f" {KEY} ", "gmail usa", "internationalization", "1" * 24)
    ] == [True, True, False, False, False]


@pytest.fixture
async def deps(tmp_path: Path) -> AsyncIterator[Deps]:
    db = open_database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    async with db.write() as connection:
        await connection.run_sync(metadata.create_all)
    vault = await open_vault(db, Fernet.generate_key().decode(), tmp_path / "secret.key")
    async with open_market("http://127.0.0.1:9/api/v2") as market:  # nobody is there, nobody is asked
        yield Deps(db, vault, market, Catalog(market))
    await db.close()


async def test_a_question_outlives_a_restart(deps: Deps) -> None:
    storage = DatabaseStorage(deps)
    await storage.set_state(WHERE, Question.key)
    await storage.set_data(WHERE, {"pending": KEY})
    again = DatabaseStorage(deps)
    assert await again.get_state(WHERE) == "Asking:key"
    assert await again.get_data(WHERE) == {"pending": KEY}


async def test_what_was_said_is_sealed(deps: Deps) -> None:
    await DatabaseStorage(deps).set_data(WHERE, {"pending": KEY})
    async with deps.db.read() as connection:
        rows = (await connection.execute(select(conversations))).all()
    assert len(rows) == 1
    assert KEY not in str(rows)


async def test_a_question_that_is_over_leaves_nothing(deps: Deps) -> None:
    storage = DatabaseStorage(deps)
    await storage.set_state(WHERE, Question.key)
    await storage.set_data(WHERE, {"then": "item_5"})
    await storage.set_state(WHERE)
    await storage.set_data(WHERE, {})
    assert await storage.get_state(WHERE) is None
    assert await storage.get_data(WHERE) == {}
    async with deps.db.read() as connection:
        assert (await connection.execute(select(conversations))).all() == []


async def test_whoever_waits_is_told_and_whoever_is_cancelled_cleans_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[str] = []
    reassured = asyncio.Event()

    async def slow(_event: TelegramObject, _data: dict[str, Any]) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            done.append("cleaned up")

    async def told(*, in_place: bool) -> None:
        done.append(f"told, in place: {in_place}")
        reassured.set()

    monkeypatch.setattr("bot.routers.please_wait.SOON", 0.01)
    turn = Mock(Turn, say_it_takes_time=told)
    data = {"turn": turn, "handler": HandlerObject(slow, flags={"new_message": True})}
    waiting = asyncio.ensure_future(PleaseWait()(slow, TelegramObject(), data))
    await reassured.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert done == ["told, in place: False", "cleaned up"]
