"""Customers in each language: from connecting to an unsure purchase, by the labels of that language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bot.views.messages import SOURCE, languages
from bot.views.texts import label
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System, pressed
from tests.test_translations import LATIN_WORDS, SCRIPTS, without_names
from tests.translations import messages, one_text, plain, shown_words

TELEGRAMS = {"pt-BR": "pt-br", "bn-BD": "bn", "zh": "zh-hans"}  # the codes that Telegram has for them
WORD = re.compile(r"[a-z]{3,}")


@dataclass
class Customer:
    """Somebody who reads one language, and looks for its words."""

    person: Person
    lang: str

    async def sees(self, message: str, *, since: int = -1) -> Shown:
        return await self.person.sees(shown_words(self.lang, message), since=since)

    async def says(self, typed: str, answer: str) -> Shown:
        mark = self.person.mark()
        self.person.send(typed)
        return await self.sees(answer, since=mark)

    async def presses(self, button: str, answer: str) -> Shown:
        """Press a button by the name of its message, or by what it says itself."""
        mark = self.person.mark()
        self.person.press(label(self.lang, button) if button in messages(SOURCE) else button)
        return await self.sees(answer, since=mark)

    async def buys(self, answer: str) -> None:
        await self.says("/start item_2", "card-automatic")
        await self.presses("card-buy", "buy-quantity")
        await self.says("2", "confirm-title")
        await self.presses("confirm", answer)


@pytest.mark.parametrize("lang", languages())
async def test_a_customer_is_spoken_to_in_their_language(system: System, lang: str) -> None:
    person = system.anna()
    person.user.language_code = TELEGRAMS.get(lang, lang)
    anna = Customer(person, lang)
    await anna.says("/start", "greeting")
    await anna.says(ANNA, "connected")
    await system.catalogue_is_read()
    system.by_hand()
    await anna.says("gmail", "list-stock")
    await anna.buys("order-automatic")
    system.panel.complete(system.bought()[-1])
    await anna.sees("goods-tap")
    await anna.says("/vault", "vault-title")
    await anna.presses("1", "vault-copy-line")
    await anna.presses(label(lang, "vault-broken", chosen="no"), "vault-noted")
    await anna.says("/rent", "rent-title")
    offers = await anna.presses("WhatsApp", "rent-offers")
    await anna.presses(offers.buttons[0][-1], "rent-quantity")
    await anna.says("1", "confirm-no-cancel")
    await anna.presses("confirm", "number-no-cancel")
    system.panel.give_code(system.bought()[-1])
    await anna.sees("push-code")
    await anna.says("/orders", "orders-title")
    await anna.presses("1", "number-received")
    await anna.says("/settings", "settings-about")
    await anna.presses("settings-forget", "forget-first")
    system.market.fail("add", "drop_after")
    await anna.buys("unsure-title")
    await anna.sees("unsure-charged")
    system.market.fail("balance", "drop_before", times=20)  # whoever else asks
    await anna.says("/balance", "error-unreachable")
    assert not set(left_in_english(system, anna))
    for shown in person.messages():
        assert all(len({*row}) == len(row) for row in shown.buttons), "two buttons of a row look alike"


async def test_a_language_once_chosen_can_be_left_again(system: System) -> None:
    anna = await system.connected()
    anna.send("/settings")
    await anna.sees("Language: English")
    await pressed(anna, "Language", "🌐 Language")
    await pressed(anna, "Deutsch", shown_words("de", "settings-title"))
    await pressed(anna, "Deutsch", shown_words("de", "language-title"))
    await pressed(anna, label("de", "language-followed"), "⚙️ Settings")


def left_in_english(system: System, anna: Customer) -> Iterator[str]:
    """English labels and lines on the screen, and words where the language has another script."""
    if anna.lang == SOURCE:
        return
    vocabulary = {
        word for message in messages(SOURCE).values() for word in WORD.findall(plain(one_text(message)))
    }
    english = {line for message in messages(SOURCE).values() for line in lines(one_text(message))}
    ours = {line for message in messages(anna.lang).values() for line in lines(one_text(message))}
    for shown in anna.person.messages():
        if shown.by_bot:
            said = [*shown.text.split("\n"), *(label for row in shown.buttons for label in row)]
            yield from {plain(line) for line in said} & (english - ours)
            if anna.lang in SCRIPTS:
                whole = re.sub(r"\w+…|…\w+", "", without_names(plain(shown.text)))
                words = {*WORD.findall(whole)} - foreign_words(system)
                yield from words & vocabulary


def lines(said: str) -> Iterator[str]:
    return (plain(line) for line in said.split("\n") if "{" not in line and len(line) > 3)


def foreign_words(system: System) -> set[str]:
    """What the marketplace says, and what is called so everywhere."""
    market = system.market
    told = [market.catalogue.goods, market.projects, market.books.orders, market.books.rentals, ANNA]
    said = repr(told).replace(r"\n", " ").casefold()
    return {*WORD.findall(said), *LATIN_WORDS.split()}
