"""Connecting a key, and looking after keys."""

from decimal import Decimal

import pytest

from sandbox.market.simulator import ANNA
from tests.system import System, add_bens_key, offered, pressed

HEX = "9f86d081884c7d659a2feaa0c55ad015"
DOTTED = f"hs.live.{HEX}"
DRAWN = "Yq9TzK1mXw8RbE6sHj7fA2c3"
UNCLEAR = "quince-orchard-2015-zyzzyva"


async def test_the_key_is_taken_deleted_and_never_shown(system: System) -> None:
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    sent = anna.send(ANNA)
    assert "$100.00" in (await anna.sees("Connected")).text
    assert all(message.id != sent["message_id"] for message in anna.messages())
    anna.send("/key")
    keys = await anna.sees("••••7fA2")
    assert ANNA not in keys.text


async def test_anything_leads_to_the_question_while_no_key_is_stored(system: System) -> None:
    anna = system.anna()
    for words in ("/catalog", "gmail", "/orders"):
        mark = anna.mark()
        anna.send(words)
        await anna.sees("API key", since=mark)


async def test_a_refused_key_leaves_the_question_open(system: System) -> None:
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    anna.send("not-a-key-of-this-marketplace-000")
    await anna.sees("Invalid API key")
    anna.send(ANNA)
    await anna.sees("Connected")


async def test_words_are_no_key_and_cost_no_call(system: System) -> None:
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    anna.send("hello, where do I find it?")
    await anna.sees("Invalid API key")
    assert system.market.counts["balance"] == 0


async def test_an_unreachable_marketplace_does_not_lose_the_key(system: System) -> None:
    system.market.fail("balance", "drop_before", times=3)
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    anna.send(ANNA)
    await anna.sees("Try again")
    await system.restart()
    anna.press("Try again")
    await anna.sees("Connected")


async def test_a_deep_link_waits_for_the_key(system: System) -> None:
    anna = system.anna()
    anna.start("item_2")
    await anna.sees("API key")
    anna.send(ANNA)
    await anna.sees("Gmail Account - USA")


@pytest.mark.parametrize(
    ("key", "sent"),
    [
        (DOTTED, DOTTED),
        (f"1|{DRAWN}", f"my key is 1|{DRAWN}, thanks"),
        (DRAWN, f"({DRAWN})."),  # what was typed is refused, the run within it is taken
    ],
)
async def test_a_key_with_other_signs_is_tried_as_it_was_typed(system: System, key: str, sent: str) -> None:
    system.market.join("Anna", Decimal("7.00"), key=key)
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    anna.send(sent)
    await anna.sees("$7.00")
    assert key not in anna.screen()
    anna.send("/key")
    await anna.sees(f"••••{key[-4:]}")


async def test_a_key_that_nobody_asked_for_is_taken_away_and_leaves_no_question(system: System) -> None:
    anna = await system.connected()
    anna.send(f"hs.live.{HEX}")
    await anna.sees("Invalid API key")
    assert HEX not in anna.screen()
    await system.catalogue_is_read()
    anna.send("gmial")
    await anna.sees("Gmail Account - USA")
    assert system.market.counts["balance"] == 3  # Anna's own, what was typed, and the run in it


async def test_what_may_be_a_name_is_searched_for_and_not_taken_away(system: System) -> None:
    anna = await system.connected()
    await system.telegram.gets_call("deleteMessage")
    await system.catalogue_is_read()
    anna.send("gmial")
    await anna.sees("Gmail Account - USA")
    for name in ("gmail-account-usa-2-of-many", "/search gmail-account-usa-2-of-many"):
        mark = anna.mark()
        sent = anna.send(name)
        await anna.sees("Gmail Account - USA", since=mark)
        assert any(message.id == sent["message_id"] for message in anna.messages())
    assert len(system.telegram.called("deleteMessage")) == 1
    assert system.market.counts["balance"] == 1


async def test_what_may_be_a_key_is_asked_about_and_sent_nowhere_until_then(system: System) -> None:
    system.market.join("Anna", Decimal("7.00"), key=UNCLEAR)
    anna = await system.connected()
    asked = system.market.counts["balance"]
    for answer, sign in (("search", "🔎 quince-orchard-2015-zyzzyva"), ("connect", "$7.00")):
        mark = anna.mark()
        sent = anna.send(UNCLEAR)
        question = await anna.sees("an API key?", since=mark)
        assert UNCLEAR not in question.text
        assert system.market.counts["balance"] == asked
        anna.press(answer, message=question)
        await anna.sees(sign, since=mark)
        assert any(message.id == sent["message_id"] for message in anna.messages()) == (answer == "search")


async def test_who_has_no_key_is_asked_too_and_a_restart_forgets_nothing(system: System) -> None:
    system.market.join("Anna", Decimal("7.00"), key=UNCLEAR)
    anna = system.anna()
    anna.send(UNCLEAR)
    question = await anna.sees("an API key?")
    await system.restart()
    mark = anna.mark()
    anna.press("No, search", message=question)
    await anna.sees("To begin, send me", since=mark)
    anna.send(UNCLEAR)  # now it is what was asked for
    await anna.sees("$7.00")


async def test_keys_are_added_switched_and_removed(system: System) -> None:
    anna = await system.connected()
    await add_bens_key(anna)
    mark = anna.mark()
    anna.send("/key")
    await anna.sees("Remove ••••c8D1", since=mark)
    anna.press("Remove ••••c8D1")
    await anna.sees("Remove the key")
    anna.press("🗑 Remove")
    await anna.sees("✅ ••••7fA2")
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("$100.00", since=mark)


async def test_a_group_learns_nothing_and_a_key_pasted_there_is_refused(system: System) -> None:
    anna = await system.connected()
    system.telegram.group(-100, "Friends", bot_is_admin=True)
    group = anna.at(-100)
    group.send("/balance")
    answer = await group.sees("private")
    assert "$" not in answer.text
    pasted = group.send(f"/key {ANNA}")
    await group.sees("key")
    await system.telegram.gets_call("deleteMessage", count=2)
    assert all(message.id != pasted["message_id"] for message in group.messages())


async def test_a_key_is_switched_and_replaced_by_another(system: System) -> None:
    third = "demo-key-anna-number-three-4xQ2"
    system.market.join("Anna", Decimal("7.00"), key=third)
    anna = await system.connected()
    await add_bens_key(anna)
    mark = anna.mark()
    anna.send("/key")
    await anna.sees("Replace ••••7fA2", since=mark)  # not what was said when Ben's key was added
    await pressed(anna, "Use ••••7fA2", "Use ••••c8D1")
    anna.press("Replace ••••c8D1")
    await anna.sees("that replaces ••••c8D1")
    anna.send(third)
    await anna.sees("$7.00")
    mark = anna.mark()
    anna.send("/key")
    keys = await anna.sees("••••4xQ2", since=mark)
    assert "••••c8D1" not in keys.text


async def test_orders_stay_readable_without_a_key(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501 · Completed")
    anna.send("/key")
    await anna.sees("Remove ••••7fA2")
    anna.press("Remove ••••7fA2")
    await anna.sees("Remove the key")
    anna.press("Remove")
    await anna.sees("Your orders stay readable")
    anna.press("Orders")
    await anna.sees("1 order")
    anna.press("#23501")
    await anna.sees("Charged: $1.70")
