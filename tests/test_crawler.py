"""A crawler presses the buttons of all kinds that lead on from the menu and from pushes, in all states.

No screen may be a dead end, an error, refused by Telegram, or have a label that a phone cuts, be the names
what they may.
"""

from collections.abc import Callable

import pytest

from sandbox.telegram.people import Person
from tests import crawled_states, worst_names
from tests.crawled_states import looked_at_often
from tests.crawler import Crawler
from tests.system import System

MENU = (
    "/start",
    "/help",
    "/track",
    "/search",
    "gmail",
    "/rent",
    "/watchlist",
    "/favourites",
    "/numbers",
    "/orders",
    "/report",
)
ORDERS = ("od", "ow", "rf", "ac", "ea", "oh")  # callback data of what is pressed on each order,
EVERYTHING = (*ORDERS, "ef", "at", "ba", "fr", "bl", "ps", "pw")  # … in the long form,
NUMBERS = ("nc", "nr", "ra")  # … number,
DOUBTS = ("dt", "no")  # … purchase in doubt,
WATCHES = ("wo", "wk", "wx")  # … watch,
FAVOURITES = ("fe", "fu", "fl", "fq", "fh", "fa", "fx")  # … and favourite


async def test_every_kind_of_button_leads_on(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    crawler = Crawler(system, anna, 2)
    await crawler.writes(*MENU, "2")
    await crawler.walk()
    assert len(crawler.pressed) > 40, crawler.pressed


async def test_guests_are_led_on(open_system: System) -> None:
    anna = open_system.anna()
    anna.start()
    await anna.sees("Catalogue")
    await open_system.catalogue_is_read()
    await walked(Crawler(open_system, anna, 1), *MENU, "/key", "/settings")


MakeCrawler = Callable[..., Crawler]


@pytest.fixture
def crawler(system: System, long_run: bool) -> MakeCrawler:  # noqa: FBT001 - a fixture
    """A crawler that presses ``all_of`` some kinds; in the long form also what leads elsewhere from there."""

    def made(person: Person, *all_of: str, through_menu: bool = False) -> Crawler:
        pressed = {*EVERYTHING, *all_of} if long_run else all_of
        return Crawler(system, person, 1, tuple(pressed), through_menu=through_menu or long_run)

    return made


async def test_orders_in_every_state_lead_on(system: System, crawler: MakeCrawler) -> None:
    anna = await system.connected()
    await crawled_states.orders(system, anna)
    await walked(crawler(anna, *ORDERS), "/orders")


async def test_numbers_in_every_state_lead_on(
    system: System, monkeypatch: pytest.MonkeyPatch, crawler: MakeCrawler
) -> None:
    looked_at_often(monkeypatch)
    anna = await system.connected()
    await crawled_states.numbers(system, anna)
    await walked(crawler(anna, *NUMBERS), "/numbers", "/orders")


async def test_purchases_in_doubt_lead_on(
    system: System, monkeypatch: pytest.MonkeyPatch, crawler: MakeCrawler
) -> None:
    anna = await system.connected()
    await crawled_states.doubts(system, anna, monkeypatch)
    await crawled_states.found(system, anna)
    await walked(crawler(anna, *DOUBTS), "/orders")


async def test_watches_in_every_state_lead_on(
    system: System, monkeypatch: pytest.MonkeyPatch, crawler: MakeCrawler
) -> None:
    looked_at_often(monkeypatch)
    anna = await system.connected()
    await crawled_states.watches(system, anna)
    await walked(crawler(anna, *WATCHES), "/watchlist")


async def test_favourites_in_every_state_lead_on(system: System, crawler: MakeCrawler) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    await crawled_states.favourites(system, anna)
    await walked(crawler(anna, *FAVOURITES), "/favourites")


async def test_keys_in_every_state_lead_on(system: System, crawler: MakeCrawler) -> None:
    anna = await system.connected()
    await crawled_states.keys(system, anna)
    await walked(crawler(anna), "/key", "/settings", "/orders")


async def test_worst_case_names_are_told_apart_and_cut_nowhere(
    system: System, monkeypatch: pytest.MonkeyPatch, crawler: MakeCrawler
) -> None:
    worst_names.rename(system.market, monkeypatch)
    anna = await system.connected()
    await system.catalogue_is_read()
    await crawled_states.one_of_each(system, anna)
    await walked(crawler(anna, *ORDERS, *DOUBTS, through_menu=True), *MENU)


async def walked(crawler: Crawler, *words: str) -> None:
    await crawler.writes(*words)
    await crawler.walk()
