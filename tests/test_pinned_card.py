"""The pinned card: one message that counts what is under way, for those who asked for it."""

import pytest

from bot.telegram import pinning
from sandbox.telegram.people import Person
from tests.system import System, offered

PIN, UNPIN = "pinChatMessage", "unpinChatMessage"


@pytest.fixture(autouse=True)
def _tries_again_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pinning, "_LATER", 0.01)


async def switched(person: Person, *, on: bool = True) -> None:
    before, after = ("off", "on") if on else ("on", "off")
    mark = person.mark()
    person.send("/settings")
    await person.sees(f"Pinned card: {before}", since=mark)
    person.press(f"Pinned card: {before}")
    await person.sees(f"Pinned card: {after}", since=mark)


async def wanting(system: System) -> Person:
    """Anna, who wants the card, and is delivered nothing unless the panel says so."""
    anna = await system.connected()
    system.by_hand()
    await switched(anna)
    return anna


async def bought(person: Person, number: int) -> None:
    await offered(person, 2)
    person.press("Confirm")
    await person.sees(f"Order #{number}")


async def pinned(person: Person, message_id: int | None) -> None:
    """Wait until that is what is pinned."""
    await person.world.notifier.until(lambda: True if person.chat.pinned == message_id else None)


def calls(person: Person, method: str) -> int:
    return sum(call.method == method for call in person.world.calls)


async def test_it_is_edited_in_place_and_unpinned_when_nothing_is_under_way(system: System) -> None:
    anna = await wanting(system)
    await bought(anna, 23501)
    card = await anna.sees("📌 1 order open")
    assert card.silent
    await pinned(anna, card.id)
    await bought(anna, 23502)
    assert (await anna.sees("📌 2 orders open")).id == card.id
    number = next(iter(system.market.projects.values()))
    anna.start(f"rent_{number.id}")
    await anna.sees("How many numbers")
    anna.send("2")
    await anna.sees("Confirm")
    anna.press("Confirm")
    assert (await anna.sees("📌 2 numbers waiting, 2 orders open")).id == card.id
    system.panel.complete(23501)
    system.panel.complete(23502)
    for words in ("orders open", "order open"):
        await anna.sees_no(words)
    assert (await anna.sees("📌 2 numbers waiting")).id == card.id
    system.panel.give_code(23503, "123456")
    await anna.sees("📌 1 number waiting")
    system.panel.give_code(23504, "123456")
    assert (await anna.sees("Nothing is under way")).id == card.id
    await pinned(anna, None)
    await bought(anna, 23505)
    again = await anna.sees("📌 1 order open")
    assert again.id != card.id
    await pinned(anna, again.id)
    assert (calls(anna, PIN), calls(anna, UNPIN)) == (2, 1)


async def test_nobody_has_one_who_did_not_ask_for_it(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    await system.stop()
    assert calls(anna, PIN) == 0
    assert "📌" not in anna.screen()


async def test_it_survives_a_restart_and_goes_when_it_is_switched_off(system: System) -> None:
    anna = await wanting(system)
    await bought(anna, 23501)
    card = await anna.sees("📌 1 order open")
    await pinned(anna, card.id)
    await system.restart()
    await bought(anna, 23502)
    assert (await anna.sees("📌 2 orders open")).id == card.id
    await switched(anna, on=False)
    assert (await anna.sees("is switched off")).id == card.id
    await pinned(anna, None)
    assert calls(anna, PIN) == 1


async def test_its_buttons_open_lists_below_it(system: System) -> None:
    anna = await wanting(system)
    await bought(anna, 23501)
    card = await anna.sees("📌 1 order open")
    anna.press("Orders", message=card)
    assert (await anna.sees("• Active")).id != card.id
    assert "📌 1 order open" in anna.screen()


async def test_who_unpins_it_is_left_alone_until_all_is_done(system: System) -> None:
    anna = await wanting(system)
    await bought(anna, 23501)
    card = await anna.sees("📌 1 order open")
    await pinned(anna, card.id)
    anna.chat.pinned = None
    await bought(anna, 23502)
    assert (await anna.sees("📌 2 orders open")).id == card.id
    assert calls(anna, PIN) == 1
    system.panel.complete(23501)
    system.panel.complete(23502)
    await anna.sees("Nothing is under way")
    await bought(anna, 23503)
    await pinned(anna, (await anna.sees("📌 1 order open")).id)


async def test_who_deletes_it_gets_another_once_it_is_switched_on_anew(system: System) -> None:
    anna = await wanting(system)
    await bought(anna, 23501)
    card = await anna.sees("📌 1 order open")
    await pinned(anna, card.id)
    anna.delete_message(card.id)
    await bought(anna, 23502)
    assert system.application is not None
    await system.application.sender.flush(10)
    assert not any(message.text.startswith("📌") for message in anna.messages())
    await switched(anna, on=False)
    await switched(anna)
    await pinned(anna, (await anna.sees("📌 2 orders open")).id)


@pytest.mark.parametrize("fault", ["502_html", "drop_before", "drop_after", "500"])
async def test_where_telegram_was_away_it_is_pinned_later(system: System, fault: str) -> None:
    anna = await wanting(system)
    system.telegram.fail(PIN, fault, times=2)
    await bought(anna, 23501)
    await pinned(anna, (await anna.sees("📌 1 order open")).id)
    await anna.world.notifier.until(lambda: calls(anna, PIN) == 3 or None)
    assert sum("📌" in message.text for message in anna.messages()) == 1


async def test_a_wait_to_pin_is_in_nobodys_way(system: System) -> None:
    anna = await wanting(system)
    system.telegram.fail(PIN, "429", retry_after=10_000)
    await bought(anna, 23501)
    await anna.sees("📌 1 order open")
    await anna.world.notifier.until(lambda: calls(anna, PIN) == 1 or None)
    system.panel.complete(23501)
    await anna.sees("🎁 Order #23501")


async def test_a_refusal_to_pin_is_logged_and_the_card_is_kept(system: System) -> None:
    anna = await wanting(system)
    system.telegram.fail(PIN, "400:Bad Request: not enough rights to manage pinned messages in the chat")
    await bought(anna, 23501)
    card = await anna.sees("📌 1 order open")
    await system.logs("not enough rights to manage pinned")
    await bought(anna, 23502)
    assert (await anna.sees("📌 2 orders open")).id == card.id
    assert calls(anna, PIN) == 1


async def test_forgotten_data_take_it_away(system: System) -> None:
    anna = await wanting(system)
    await bought(anna, 23501)
    await pinned(anna, (await anna.sees("📌 1 order open")).id)
    mark = anna.mark()
    anna.send("/settings")
    await anna.sees("Delete my data", since=mark)
    for question in ("Delete my data?", "Really delete everything?", "Nothing about you is kept"):
        anna.press("Delete my data")
        await anna.sees(question)
    await pinned(anna, None)


async def test_orders_of_a_removed_key_are_not_counted(system: System) -> None:
    anna = await wanting(system)
    await bought(anna, 23501)
    card = await anna.sees("📌 1 order open")
    await pinned(anna, card.id)
    anna.send("/key")
    await anna.sees("Remove")
    anna.press("🗑 Remove")
    await anna.sees("no longer tracked")
    anna.press("🗑 Remove")
    assert (await anna.sees("Nothing is under way")).id == card.id
    await pinned(anna, None)
