"""Simulates getMe, the bot's names, descriptions, commands and menu button, getChat and getFile."""

import re
from typing import Any

from aiogram.methods import (
    Close,
    DeleteMyCommands,
    GetChat,
    GetChatMenuButton,
    GetFile,
    GetMe,
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    LogOut,
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
)

from sandbox.telegram.api_errors import bad_request
from sandbox.telegram.chats import Json
from sandbox.telegram.sending import Uploads, plain
from sandbox.telegram.world import World

_COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")


def get_me(world: World, _call: GetMe, _: Uploads) -> Json:
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
    }
    return world.bot_json() | abilities


def set_commands(world: World, call: SetMyCommands, _: Uploads) -> bool:
    if len(call.commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in call.commands:
        if not _COMMAND.fullmatch(command.command):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    commands = [
        {"command": each.command.removeprefix("/"), "description": each.description} for each in call.commands
    ]
    world.profile.commands[_key(call)] = commands
    _show_commands(world)
    return True


def delete_commands(world: World, call: DeleteMyCommands, _: Uploads) -> bool:
    world.profile.commands.pop(_key(call), None)
    _show_commands(world)
    return True


def get_commands(world: World, call: GetMyCommands, _: Uploads) -> list[Json]:
    return world.profile.commands.get(_key(call), [])


def _key(call: SetMyCommands | GetMyCommands | DeleteMyCommands) -> tuple[str, str]:
    scope = plain(call.scope) or {"type": "default"}
    chat = f":{scope['chat_id']}" if "chat_id" in scope else ""
    return f"{scope['type']}{chat}", _language(call.language_code)


def _language(code: str | None) -> str:
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code or ""


def _show_commands(world: World) -> None:
    for chat in world.chats.values():
        world.changed(chat, "commands", None)


def set_name(world: World, call: SetMyName, _: Uploads) -> bool:
    _say(world.profile.names, call.name, call.language_code, 64, "name")
    world.profile.names.setdefault("", "HStock")
    return True


def set_description(world: World, call: SetMyDescription, _: Uploads) -> bool:
    _say(world.profile.descriptions, call.description, call.language_code, 512, "description")
    return True


def set_short_description(world: World, call: SetMyShortDescription, _: Uploads) -> bool:
    said = call.short_description
    _say(world.profile.short_descriptions, said, call.language_code, 120, "short description")
    return True


def _say(texts: dict[str, str], text: str | None, code: str | None, longest: int, what: str) -> None:
    language = _language(code)
    if len(text or "") > longest:
        raise bad_request(f"bot {what} is too long")
    texts[language] = text or ""
    if not text:
        del texts[language]


def get_name(world: World, call: GetMyName, _: Uploads) -> Json:
    return {"name": said(world.profile.names, call.language_code)}


def get_description(world: World, call: GetMyDescription, _: Uploads) -> Json:
    return {"description": said(world.profile.descriptions, call.language_code)}


def get_short_description(world: World, call: GetMyShortDescription, _: Uploads) -> Json:
    return {"short_description": said(world.profile.short_descriptions, call.language_code)}


def said(texts: dict[str, str], code: str | None) -> str:
    """The text for a language, else the one for all."""
    return texts.get(_language(code)) or texts.get("", "")


def set_menu_button(world: World, call: SetChatMenuButton, _: Uploads) -> bool:
    if call.chat_id is not None and world.chat(call.chat_id).person is None:
        raise bad_request("chat must be private")
    world.profile.menu_buttons[call.chat_id] = plain(call.menu_button) or {"type": "default"}
    return True


def get_menu_button(world: World, call: GetChatMenuButton, _: Uploads) -> Json:
    buttons = world.profile.menu_buttons
    return buttons.get(call.chat_id) or buttons.get(None) or {"type": "default"}


def get_chat(world: World, call: GetChat, _: Uploads) -> Json:
    numbers = {"accent_color_id": 0, "max_reaction_count": 11}
    gifts = dict.fromkeys(
        (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ),
        True,
    )
    return world.chat(call.chat_id).json() | numbers | {"accepted_gift_types": gifts}


def get_file(world: World, call: GetFile, _: Uploads) -> Json:
    kept = world.files.by_id.get(call.file_id)
    if kept is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(kept.data) > 20 * 2**20:
        raise bad_request("file is too big")
    return {**kept.json(), "file_path": kept.path}


def leave(_world: World, _call: LogOut | Close, _: Uploads) -> bool:
    return True


HANDLERS: dict[type[Any], Any] = {
    GetMe: get_me,
    SetMyCommands: set_commands,
    DeleteMyCommands: delete_commands,
    GetMyCommands: get_commands,
    SetMyName: set_name,
    SetMyDescription: set_description,
    SetMyShortDescription: set_short_description,
    GetMyName: get_name,
    GetMyDescription: get_description,
    GetMyShortDescription: get_short_description,
    SetChatMenuButton: set_menu_button,
    GetChatMenuButton: get_menu_button,
    GetChat: get_chat,
    GetFile: get_file,
    LogOut: leave,
    Close: leave,
}
