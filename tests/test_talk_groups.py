"""Groups, channels, edits and odd taps: nothing private is told, and a pasted key does not stay."""

from typing import Any

import pytest

from sandbox.market.simulator import ANNA
from sandbox.telegram.chats import Json
from sandbox.telegram.people import Person
from tests.system import System, offered

GROUP = -1001


def group_of(system: System, *, admin: bool = True) -> Person:
    """Anna in front of a group, in which the bot reads along as an admin."""
    system.telegram.group(GROUP, "Friends", bot_is_admin=admin)
    return system.anna().at(GROUP)


def is_shown(person: Person, words: str) -> bool:
    return any(words in message.text for message in person.messages())


def answers(person: Person) -> list[str]:
    return [message.text for message in person.messages() if message.by_bot]


async def heard(system: System) -> None:
    """Until everything written so far was handled: somebody who wrote last has their answer."""
    ben = system.ben()
    mark = ben.mark()
    ben.send("/help")
    await ben.sees("What I can do", since=mark)


@pytest.mark.parametrize(
    "pasted",
    [
        "/key {key}",
        "/key@hstock_sandbox_bot {key}",
        "/start {key}",
        "@hstock_sandbox_bot here you are: {key}, thanks",
        "{key}",
        "my key is {key}",
        'api_key="{key}"',
        "hs.live.9f86d081884c7d659a2feaa0c55ad015",
        "/key quince-orchard-2015-zyzzyva",
    ],
)
async def test_a_key_pasted_in_a_group_is_removed_and_refused_once(system: System, pasted: str) -> None:
    group = group_of(system)
    group.send(pasted.format(key=ANNA))
    await group.sees("Never post an API key")
    assert len(group.messages()) == 1
    assert len(answers(group)) == 1
    assert system.market.counts["balance"] == 0


async def test_a_key_that_cannot_be_removed_is_refused_all_the_same(system: System) -> None:
    group = group_of(system, admin=False)
    system.telegram.fail("deleteMessage", "400:Bad Request: message can't be deleted")
    sent = group.send(f"/key {ANNA}")
    await group.sees("Never post an API key")
    group.edit_message(sent["message_id"], f"/key {ANNA} please")
    await system.telegram.gets_call("deleteMessage", count=2)
    await heard(system)
    assert len(answers(group)) == 1


async def test_a_key_that_an_edit_brings_is_removed_too(system: System) -> None:
    group = group_of(system)
    sent = group.send("good morning")
    group.edit_message(sent["message_id"], ANNA)
    await group.sees("Never post an API key")
    assert not is_shown(group, ANNA)


async def test_what_people_tell_each_other_is_left_alone(system: System) -> None:
    group = group_of(system)
    link = "https://example.org/watch?list=PLx0sYbCqOb8TBPRdmBHs5Iftvv9TPboYG"
    long = f"{'and so on ' * 5} {ANNA}"
    name = "gmail-aged-2015-phone-verified"
    for words in ("hello", link, long, name, "/nobody@knows_this", "/balance@another_bot"):
        group.send(words)
    await heard(system)
    assert answers(group) == []
    assert system.telegram.called("deleteMessage") == []


async def test_a_reply_that_holds_a_key_is_removed(system: System) -> None:
    group = group_of(system)
    group.send("/balance")
    await group.sees("private")
    answer = group.chat.messages[max(group.chat.messages)].now
    text = f"well then, take this one, it is the key of my shop and I hope it works: {ANNA}"
    group._post({"text": text, "reply_to_message": answer})
    await group.sees("Never post an API key")
    assert not is_shown(group, ANNA)


NAMELESS: list[Json] = [
    {"sender_chat": {"id": GROUP, "type": "supergroup", "title": "Friends"}, "text": "/balance"},
    {"from": {"id": 1087968824, "is_bot": True, "first_name": "Group"}, "text": "/balance"},
    {"from": {"id": 777000, "is_bot": False, "first_name": "Telegram"}, "text": "/balance"},
]


@pytest.mark.parametrize("content", NAMELESS)
async def test_admins_without_a_name_are_pointed_to_the_private_chat_too(
    system: System, content: Json
) -> None:
    group = group_of(system)
    head = {"message_id": 7, "date": 1_800_000_000, "chat": group.chat.json()}
    system.telegram.push({"message": {**head, **content}})
    await group.sees("private")


ODD: list[Json] = [
    {
        "channel_post": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": -1009, "type": "channel"},
            "text": "/start",
        }
    },
    {"message": {"message_id": 1, "date": 1, "chat": {"id": -1009, "type": "channel"}, "text": "/start"}},
    {"poll_answer": {"poll_id": "1", "option_ids": []}},
    {"business_message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": ANNA}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "no sender"}},
]


@pytest.mark.parametrize("update", ODD)
async def test_what_is_not_for_us_is_passed_by(system: System, update: Json) -> None:
    said = len(system.telegram.called("sendMessage"))
    system.telegram.push(update)
    await heard(system)
    assert len(system.telegram.called("sendMessage")) == said + 1


def membership(chat: Json, person: Person, old: str, new: str) -> Json:
    us = person.world.bot_json()
    change = {"chat": chat, "from": person.user.json(), "date": person.world.timestamp()}
    rights = dict.fromkeys(RIGHTS, True) if new == "administrator" else {}
    members = {
        "old_chat_member": {"status": old, "user": us},
        "new_chat_member": {"status": new, "user": us, **rights},
    }
    return {"my_chat_member": {**change, **members}}


RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


async def test_a_group_that_takes_the_bot_in_is_told_once_where_it_talks(system: System) -> None:
    group = group_of(system)
    for old, new in (("left", "member"), ("member", "administrator"), ("administrator", "left")):
        system.telegram.push(membership(group.chat.json(), system.anna(), old, new))
    await group.sees("private")
    await heard(system)
    assert len(answers(group)) == 1


async def test_a_group_that_lets_nobody_write_costs_no_retries(system: System) -> None:
    group = group_of(system)
    system.telegram.fail(
        "sendMessage", "400:Bad Request: not enough rights to send text messages to the chat"
    )
    system.telegram.push(membership(group.chat.json(), system.anna(), "left", "member"))
    await system.telegram.gets_call("sendMessage")
    await heard(system)
    assert answers(group) == []


async def test_a_key_in_an_edited_message_is_taken_as_one(system: System) -> None:
    anna = system.anna()
    sent = anna.start()
    await anna.sees("API key")
    anna.edit_message(sent["message_id"], ANNA)
    await anna.sees("Connected")
    assert not is_shown(anna, ANNA)


async def test_an_edit_of_old_words_answers_no_newer_question(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    search = anna.send("gmial")
    await anna.sees("Gmail Account - USA")
    anna.start("item_2")
    await anna.sees("🛒 Buy")
    anna.press("🛒 Buy")
    await anna.sees("How many")
    mark = anna.mark()
    anna.edit_message(search["message_id"], "5")
    anna.send("2")
    assert "Quantity: 2" in (await anna.sees("Confirm", since=mark)).text


async def test_a_key_under_a_picture_is_taken_as_one(system: System) -> None:
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    anna.send_photo(b"JPEG", caption=f"it is {ANNA}")
    await anna.sees("Connected")
    assert not is_shown(anna, ANNA)


def tap(person: Person, **more: Any) -> Json:
    query = person.world.new_query(person.user, person.id)
    return {"callback_query": {"id": query.id, "from": person.user.json(), "chat_instance": "1", **more}}


async def test_odd_taps_are_answered_and_do_no_harm(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    confirm = anna.button("Confirm")["callback_data"]
    ben = await system.connected("demo-key-ben-Yp6Ld0HsQ2vNj4Ug9kB5xWt3c8D1", system.ben())
    group = group_of(system)
    in_group = {"message_id": 5, "date": 1_800_000_000, "chat": group.chat.json(), "text": "hello"}
    foreign = [
        tap(ben, data=confirm, inline_message_id="AbC"),
        tap(ben, data=confirm, message=in_group),
        tap(ben, data=confirm, message={**in_group, "chat": anna.chat.json()}),
    ]
    for update in foreign:
        system.telegram.push(update)
        answer = await ben.answered(update["callback_query"]["id"])
        assert "your own private chat" in answer.text
    ben.press_data(confirm)
    await ben.sees("no longer there")
    game = tap(anna, game_short_name="chess", message=anna.chat.messages[max(anna.chat.messages)].now)
    system.telegram.push(game)
    await anna.sees("cannot be read any more")
    assert system.market.counts["add"] == 0


async def test_a_button_under_a_message_too_old_to_be_read_still_works(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    confirm = anna.button("Confirm")["callback_data"]
    old = {"message_id": 99_999, "date": 0, "chat": anna.chat.json()}
    system.telegram.push(tap(anna, data=confirm, message=old))
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1
