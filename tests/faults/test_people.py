"""What people type, paste and tamper with."""

import pytest

from sandbox.market import orders
from sandbox.market.phones import SILENT
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from tests.faults.table import shows
from tests.system import TOKEN, System, offered
from tests.test_talk_rent import project, rented

OUR_FAULT = "went wrong on my side"
ODD = {
    "4,096 characters": "x" * 4096,
    "ZWJ": "👨\u200d👩\u200d👧\u200d",
    "right-to-left override": "\u202eliamg",
    "NUL": "gm\0ail",
    "HTML": "<b>gmail</b> & <script>",
    "blanks": "\u2003\u00a0.\u200b",
}
MARKUP = "<b>bold</b> & &amp; <script>alert(1)</script>"
READABLE = "bold & &"  # what a name with such markup says
BOT_FATHER = f"""Done! Congratulations on your new bot. You will find it at t.me/hstock_bot.

Use this token to access the HTTP API:
{TOKEN}
Keep your token secure and store it safely, it can be used by anyone to control your bot."""


async def quantity_asked(person: Person, service: int) -> None:
    mark = person.mark()
    person.start(f"item_{service}")
    await person.sees("🛒 Buy", since=mark)
    person.press("🛒 Buy")
    await person.sees("How many", since=mark)


@shows("B1")
@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
async def test_odd_texts_are_searched_for_and_are_no_quantity(system: System, text: str) -> None:
    anna = await system.connected()
    mark = anna.mark()
    anna.send(text)
    await anna.sees("", since=mark + 1)
    await quantity_asked(anna, 2)
    anna.send(text)
    await anna.sees("whole number")
    assert OUR_FAULT not in anna.screen()


@shows("B2")
@pytest.mark.parametrize("text", ["-1", "−1", "0", "10^30", "NaN", "1.5", "1,000"])
async def test_what_is_no_quantity_here_names_the_allowed_range(system: System, text: str) -> None:
    anna = await system.connected()
    await quantity_asked(anna, 2)
    anna.send(text)
    assert "From 1 to 50" in (await anna.sees("whole number")).text


@shows("B2")
@pytest.mark.parametrize(("text", "meant"), [("1,000", "1,000"), ("١٢", "12"), ("৫০", "50")])
async def test_figures_of_every_script_are_read(system: System, text: str, meant: str) -> None:
    anna = await system.connected()
    await offered(anna, 10, text)
    assert f"Quantity: {meant}\n" in (await anna.sees("Confirm")).text


@shows("B3")
async def test_markup_is_read_in_names_and_shown_as_it_is_in_accounts_and_messages(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(orders, "account", lambda *_: f"account {MARKUP}")
    system.market.catalogue.goods[2].name = MARKUP
    anna = await system.connected()
    await offered(anna, 2, "1")
    assert f"Item: {READABLE}\n" in (await anna.sees("Confirm")).text
    anna.press("Confirm")
    assert f"account {MARKUP}" in (await anna.sees("🎁")).code()
    await rented(anna, project(system, SILENT), first=23502)
    system.panel.give_code(23502, "<i>1</i>", f"code {MARKUP}")
    pushed = await anna.sees("Your code: <i>1</i>")
    assert f"code {MARKUP}" in pushed.text
    assert OUR_FAULT not in anna.screen()


@shows("B4")
async def test_tampered_buttons_and_links_do_nothing(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    mine = anna.button("Confirm")["callback_data"]
    tampered = ("", "ok:", "ok:x", mine + "x", mine[:-1], mine.upper(), "ok:a:b", "it:-1::::", f"by:{10**30}",
                "go:nowhere", "go:admin", "qt:2:1:0", "sk:2:-5", "kd:99:1", "ac:1", "\0", "🛒")  # fmt: skip
    for data in tampered:
        await anna.answered(anna.press_data(data))
    for payload in ("item_", "item_-1", f"item_{10**30}", "item_2'", "rent_", "rent_../..", "invite_x", "zz"):
        mark = anna.mark()
        anna.start(payload)
        await anna.sees("", since=mark + 1)
    assert OUR_FAULT not in anna.screen()
    assert system.bought() == []
    anna.press_data(mine)
    await anna.sees("Order #23501")


@shows("B5")
@pytest.mark.parametrize("pasted", [f"  {ANNA} ", f"My key:\n{ANNA}\n", f'"{ANNA}"'])
async def test_a_key_is_found_in_what_was_pasted_and_taken_away(system: System, pasted: str) -> None:
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    anna.send(pasted)
    await anna.sees("Connected")
    assert ANNA not in anna.screen()


@shows("B5")
async def test_the_whole_text_of_bot_father_is_no_key(system: System) -> None:
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    anna.send(BOT_FATHER)
    await anna.sees("Invalid API key")
    assert TOKEN not in anna.screen()
    assert system.market.counts["balance"] == 0  # nobody is shown a part of it
    anna.send(ANNA)
    await anna.sees("Connected")


@shows("B5")
async def test_a_key_pasted_in_a_group_is_taken_away_and_connects_nobody(system: System) -> None:
    system.telegram.group(-100, "Friends", bot_is_admin=True)
    anna = system.anna().at(-100)
    anna.send(f"/key {ANNA}")
    await anna.sees("private")
    await system.telegram.gets_call("deleteMessage")
    assert ANNA not in anna.screen()
    assert system.market.counts["balance"] == 0
