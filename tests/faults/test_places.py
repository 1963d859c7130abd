"""Albums, topics, groups that become others, and what is sent by way of the bot."""

import pytest

from sandbox.market.simulator import ANNA, BEN
from sandbox.telegram.chats import Topic
from tests.faults.table import shows
from tests.system import System
from tests.test_talk_groups import GROUP, answers, group_of, heard, is_shown, membership


@shows("T9")
@pytest.mark.parametrize("topic", [7, None])
async def test_a_command_in_a_topic_is_answered_there(system: System, topic: int | None) -> None:
    group_of(system, admin=False).chat.topics = {7: Topic("Shopping"), 9: Topic("Elsewhere")}
    group = system.anna().at(GROUP, topic)
    asked = group.send("/balance")
    answer = await group.sees("private")
    assert answer.message.get("message_thread_id") == topic
    assert answer.message["reply_to_message"]["message_id"] == asked["message_id"]


@shows("T9")
async def test_a_topic_that_is_closed_or_gone_costs_no_retries(system: System) -> None:
    group = group_of(system)
    for refusal in ("TOPIC_CLOSED", "message thread not found"):
        system.telegram.fail("sendMessage", f"400:Bad Request: {refusal}")
        group.send("/balance")
        await system.telegram.world.notifier.until(lambda: system.telegram.world.faults.waiting == [] or None)
    await heard(system)
    assert answers(group) == []
    assert "Traceback" not in system.log.getvalue()


async def test_a_thread_of_replies_is_no_topic(system: System) -> None:
    group = group_of(system)
    group._post({"text": "/balance", "message_thread_id": 3})
    await group.sees("private")


@shows("T9")
async def test_a_group_that_becomes_another_is_answered_there(system: System) -> None:
    group = group_of(system)
    group.chat.kind = "group"
    await system.stop()  # what is said meanwhile is read when the group is another
    group.send("/balance")
    system.telegram.push(membership(group.chat.json(), system.anna(), "left", "member"))
    system.telegram.upgrade(group.chat, -1009, system.anna())
    await system.start()
    anew = system.anna().at(-1009)
    await system.telegram.world.notifier.until(lambda: len(answers(anew)) == 2 or None)
    await heard(system)
    assert all("private" in answer for answer in answers(anew))
    assert len(answers(anew)) == 2
    assert "Traceback" not in system.log.getvalue()


@shows("T9")
async def test_an_album_gets_one_answer_and_a_key_under_one_of_its_pictures_is_taken(system: System) -> None:
    anna = await system.connected()
    mark = anna.mark()
    anna.send_album(10)
    await anna.sees("text only", since=mark)
    anna.send_album(3, {2: BEN})
    await anna.sees("$3.50", since=mark)
    assert sum("text only" in answer for answer in answers(anna)) == 2
    assert not is_shown(anna, BEN)


@shows("T9")
async def test_what_is_sent_by_way_of_the_bot_opens_its_card_and_answers_nothing(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    query = anna.inline_query("gmail usa")
    [offered, *_] = await anna.results(query)
    mark = anna.mark()
    anna.choose(query)
    assert offered["title"] in (await anna.sees("🛒 Buy", since=mark)).text
    anna.press("🛒 Buy")
    await anna.sees("How many")
    mark = anna.mark()
    anna._post({"text": ANNA, "via_bot": system.telegram.world.bot_json()})
    anna.send("2")
    await anna.sees("Please confirm", since=mark)
    assert is_shown(anna, ANNA)
    assert not is_shown(anna, "whole number")


async def test_what_is_sent_into_a_group_by_way_of_the_bot_is_left_alone(system: System) -> None:
    group = group_of(system)
    group._post({"text": f"/key {ANNA}", "via_bot": system.telegram.world.bot_json()})
    group.send("/balance")
    await group.sees("private")
    assert len(answers(group)) == 1
    assert is_shown(group, ANNA)
