"""``/2fa``: codes from a seed, which leaves the chat at once and is stored nowhere."""

import re
from datetime import UTC, datetime

import pytest

from bot.domain.totp import code, parse_seed
from bot.routers import codes
from bot.search_memory import SeedMemory
from sandbox.telegram.people import Person
from tests import secret_search
from tests.system import System, pressed
from tests.test_talk_groups import group_of

SEED = "JBSWY3DPEHPK3PXPQ7ZLM2KD5VTRC4XN"  # looks like an API key, too
OTHER = "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U"
SPACED = "jbsw y3dp ehpk 3pxp q7zl m2kd 5vtr c4xn"
EARLY, LATE, NEXT = (datetime(2026, 5, 1, 12, 0, second, tzinfo=UTC) for second in (1, 25, 30))


def at(patch: pytest.MonkeyPatch, moment: datetime) -> None:
    patch.setattr(codes, "utc_now", lambda: moment)


def keeps(system: System, *secrets: str) -> None:
    """:raises AssertionError: a seed stands in something that the bot wrote."""
    written = {**secret_search.files(system.home), "the log": system.log.getvalue().encode()}
    assert secret_search.found([*secrets, *map(str.lower, secrets)], written) == []


def buttons(person: Person) -> str:
    return str([message.buttons for message in person.messages()])


async def test_a_seed_behind_the_command_gives_its_code_and_leaves_the_chat(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await system.connected()
    at(monkeypatch, EARLY)
    sent = anna.send(f"/2fa {SEED}")
    shown = await anna.sees("2FA code: " + code(parse_seed(SEED), EARLY))
    assert all(message.id != sent["message_id"] for message in anna.messages())
    assert anna.button("📋")["copy_text"]["text"] == code(parse_seed(SEED), EARLY)
    assert "Next code" not in shown.text
    assert "Menu" in str(shown.buttons)
    entities = anna.chat.messages[shown.id].now["entities"]
    assert [int(NEXT.timestamp())] == [one["unix_time"] for one in entities if one["type"] == "date_time"]
    assert system.market.counts["balance"] == 1  # a seed is shown to nobody as a key
    assert SEED not in buttons(anna)
    keeps(system, SEED)


async def test_the_question_takes_any_spacing_and_refresh_tells_the_next_code(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await system.connected()
    at(monkeypatch, EARLY)
    anna.send("/2fa")
    await anna.sees("Send me a 2FA seed")
    sent = anna.send(SPACED)
    await anna.sees(code(parse_seed(SEED), EARLY))
    assert all(message.id != sent["message_id"] for message in anna.messages())
    at(monkeypatch, LATE)
    late = await pressed(anna, "Refresh", "Next code")
    now, following = (code(parse_seed(SEED), moment) for moment in (LATE, NEXT))
    assert re.search(rf"{now}.*{following}", late.text, re.DOTALL)
    assert following in str(late.buttons)
    mark = anna.mark()
    anna.send("gmail")  # the question is closed
    await anna.sees("🔎 gmail", since=mark)
    keeps(system, SEED, SPACED)


async def test_each_message_refreshes_the_code_of_its_own_seed(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await system.connected()
    at(monkeypatch, EARLY)
    anna.send(f"/2fa {SEED}")
    first = await anna.sees(code(parse_seed(SEED), EARLY))
    anna.send(f"otpauth://totp/anna?secret={OTHER}&period=60")
    await anna.sees(code(parse_seed(f"otpauth://totp/a?secret={OTHER}&period=60"), EARLY))
    at(monkeypatch, LATE)
    mark = anna.mark()
    anna.press("Refresh", message=first)
    assert code(parse_seed(SEED), LATE) in (await anna.sees("Next code", since=mark)).text
    keeps(system, SEED, OTHER)


async def test_it_speaks_german_and_asks_nobody_for_an_api_key(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben = system.telegram.person(1005, "Ben", "de")
    at(monkeypatch, EARLY)
    ben.send("/2fa")
    await ben.sees("2FA-Schlüssel")
    ben.send(f"https://2fa.example/tok/{SEED}")
    await ben.sees("2FA-Code: " + code(parse_seed(SEED), EARLY))
    at(monkeypatch, LATE)
    await pressed(ben, "Neu laden", "Nächster Code")
    keeps(system, SEED)


async def test_cancel_leaves_the_question(system: System) -> None:
    anna = await system.connected()
    anna.send("/2fa")
    await anna.sees("Send me a 2FA seed")
    await pressed(anna, "Cancel", "Left that question")


async def test_after_a_restart_the_seed_is_asked_for_again(system: System) -> None:
    anna = await system.connected()
    anna.send(f"/2fa {SEED}")
    await anna.sees("2FA code:")
    await system.restart()
    await pressed(anna, "Refresh", "I no longer know this 2FA seed")
    mark = anna.mark()
    anna.send(SEED)
    await anna.sees("2FA code:", since=mark)
    keeps(system, SEED)


async def test_after_a_while_a_seed_is_forgotten(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await system.connected()
    anna.send(f"/2fa {SEED}")
    await anna.sees("2FA code:")
    monkeypatch.setattr(SeedMemory, "KEPT", -1.0)
    await pressed(anna, "Refresh", "I no longer know this 2FA seed")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (SEED[:15], "This is no 2FA seed"),
        (f"otpauth://hotp/anna?secret={SEED}&counter=1", "This seed is for HOTP"),
        (f"otpauth://totp/Steam:anna?secret={SEED}", "This seed is for Steam"),
    ],
)
async def test_what_is_refused_is_said_without_repeating_it(system: System, words: str, said: str) -> None:
    anna = await system.connected()
    anna.send(f"/2fa {words}")
    await anna.sees(said)
    assert words not in anna.screen()
    mark = anna.mark()
    anna.send(words)
    await anna.sees(said, since=mark)
    mark = anna.mark()
    anna.send(SEED)
    await anna.sees("2FA code:", since=mark)
    assert words not in anna.screen()
    keeps(system, words, SEED)


async def test_an_api_key_sent_for_a_seed_is_still_taken_for_a_key(system: System) -> None:
    anna = await system.connected()
    anna.send("/2fa")
    await anna.sees("Send me a 2FA seed")
    sent = anna.send("hs_live_9f86d081884c7d659a2feaa0c55ad015")
    await anna.sees("Invalid API key")
    assert all(message.id != sent["message_id"] for message in anna.messages())


async def test_a_seed_that_cannot_be_deleted_is_left_to_its_owner(system: System) -> None:
    anna = await system.connected()
    system.telegram.fail("deleteMessage", "400:Bad Request: message can't be deleted")
    anna.send(f"/2fa {SEED}")
    await anna.sees("Please delete it yourself")
    await anna.sees("2FA code:")


async def test_in_a_group_a_seed_is_removed_and_the_private_chat_named(system: System) -> None:
    group = group_of(system)
    for said in (f"/2fa {SEED}", f"/2fa@hstock_sandbox_bot {SPACED}"):
        mark = group.mark()
        sent = group.send(said)
        await group.sees("Everything here is private", since=mark)
        assert all(message.id != sent["message_id"] for message in group.messages())


async def test_a_seed_in_a_flood_leaves_the_chat_as_well(system: System) -> None:
    anna = await system.connected()
    for _ in range(150):
        anna.send("/help")
    sent = anna.send(f"/2fa {SPACED}")
    await anna.sees("more than I can follow")
    await system.telegram.gets_call("deleteMessage", count=2)  # the first was of the API key
    await system.stop()
    assert all(message.id != sent["message_id"] for message in anna.messages())
    keeps(system, SPACED)


async def test_whoever_deletes_their_data_is_forgotten_with_their_seeds(system: System) -> None:
    anna = await system.connected()
    anna.send(f"/2fa {SEED}")
    shown = await anna.sees("2FA code:")
    anna.send("/settings")
    await anna.sees("Delete my data")
    for question in ("Delete my data?", "Really delete everything?", "Nothing about you is kept"):
        await pressed(anna, "Delete my data", question)
    mark = anna.mark()
    anna.press("Refresh", message=shown)
    await anna.sees("I no longer know this 2FA seed", since=mark)


async def test_an_edit_that_adds_a_seed_is_as_good_as_a_message(system: System) -> None:
    anna = await system.connected()
    sent = anna.send("/2fa")
    await anna.sees("Send me a 2FA seed")
    anna.edit_message(sent["message_id"], f"/2fa {SEED}")
    await anna.sees("2FA code:")
    assert all(message.id != sent["message_id"] for message in anna.messages())


async def test_help_and_usual_words_lead_there(system: System) -> None:
    anna = await system.connected()
    anna.send("/help")
    assert "/2fa" in (await anna.sees("What I can do")).text
    await system.catalogue_is_read()
    anna.send("authenticator")
    await anna.sees("authenticator")
    await pressed(anna, "2FA codes", "Send me a 2FA seed")


def test_a_memory_of_seeds_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SeedMemory, "MOST", 3)
    memory = SeedMemory[str]()
    marks = [memory.keep(customer, "seed") for customer in range(5)]
    found = [memory.find(customer, mark) for customer, mark in enumerate(marks)]
    assert found == [None, None, "seed", "seed", "seed"]
    assert memory.find(4, marks[3]) is None
    memory.forget(4)
    assert memory.find(4, marks[4]) is None
