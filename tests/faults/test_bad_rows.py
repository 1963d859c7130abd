"""One row that nobody can show costs no screen."""

import pytest

from bot.actions import browse, rent
from bot.market import rows
from bot.views import catalog
from bot.views import rent as seen
from bot.views.buttons.catalog import OpenList
from bot.views.buttons.rent import RentOffers
from sandbox.market.goods import Good
from sandbox.telegram.people import Person
from tests.any_view import is_taken
from tests.backend import Backend
from tests.faults.table import shows
from tests.system import System
from tests.test_talk_catalogue import all_read

OUR_FAULT = "went wrong on my side"


async def sees_after(person: Person, words: str, sign: str) -> None:
    mark = person.mark()
    person.send(words)
    await person.sees(sign, since=mark)


@shows("U22")
async def test_every_screen_stands_though_each_list_begins_with_rows_that_cannot_be_shown(
    system: System,
) -> None:
    anna = await system.connected()
    system.market.fail("*", "bad_rows", times=0)
    await sees_after(anna, "/catalog", "Catalogue")
    mark = anna.mark()
    anna.press("Shops")
    shops = await anna.sees("Shops", since=mark)
    assert any(row.startswith("Shop ") for row in shops.rows)  # nothing but an id
    await sees_after(anna, "/rent", "type its name")
    mark = anna.mark()
    anna.press("By country")
    await anna.sees("Countries", since=mark)
    await sees_after(anna, "/catalog", "Catalogue")
    mark = anna.mark()
    anna.press("Email Accounts")
    await anna.sees("All items", since=mark)
    mark = anna.mark()
    anna.press("Gmail")
    await anna.sees("item", since=mark)
    assert OUR_FAULT not in anna.screen()
    assert "rows of a list were left out" in system.log.getvalue()


async def inline(person: Person) -> dict[str, bool]:
    """What is offered for a search, by title, and whether with a picture."""
    found = await person.results(person.inline_query("gmail account"))
    return {result["title"]: bool(result.get("thumbnail_url")) for result in found}


@shows("U22")
async def test_a_picture_that_telegram_refuses_costs_no_inline_answer(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    def image(good: Good) -> str:
        return "https://exa mple.com/a b.webp" if good.service == 2 else "https://example.com/a.webp"

    monkeypatch.setattr(Good, "image", property(image))
    system.market.catalogue.goods[16].name = "Gmail account <b> </b>"
    anna = await system.connected()
    await all_read(system, anna)
    offered = await inline(anna)
    assert offered.pop("Gmail Account - USA") is False
    assert all(offered.values())
    assert offered
    system.telegram.fail("answerInlineQuery", "400:WEBDOCUMENT_URL_INVALID")
    again = await inline(system.ben())
    assert again.keys() == {"Gmail Account - USA", *offered}
    assert not any(again.values())
    assert "inline results were refused" in system.log.getvalue()


@shows("U22")
async def test_a_shop_with_a_long_id_can_be_opened_and_its_goods_too(backend: Backend) -> None:
    """A shop's id leaves no room for the way back; the goods are there all the same."""
    anna = await backend.customer()
    page = await browse.shop_items(backend.deps, anna, "672c1f77bcf86cd700000001", 0)
    view = catalog.items("en", page, OpenList(kind="h", first="s" * 55))
    assert view.keyboard is not None
    buttons = [button for row in view.keyboard.inline_keyboard for button in row]
    goods = [button for button in buttons if (button.callback_data or "").startswith("it:")]
    assert len(goods) == len(page.rows) > 0
    is_taken(view)


@shows("U22")
async def test_a_rental_that_no_button_carries_is_not_offered(backend: Backend) -> None:
    anna = await backend.customer()
    backend.market.fail("sms_projects", "bad_rows")
    (odd,) = (await rent.services(backend.deps, anna, "odd", 0)).rows
    page = await rent.offers(backend.deps, anna, odd.key, "", 0)
    view = seen.offers("en", page, RentOffers(key=odd.key))
    assert len(page.rows) == 1
    assert view.keyboard is not None
    assert [row[0].text for row in view.keyboard.inline_keyboard] == ["‹ Back"]
    is_taken(view)


@shows("U22")
@pytest.mark.parametrize("service", [1 << 53, 9_999_999_999_999_999, 0, -1, "1.5", None])
def test_an_item_without_a_number_that_can_be_ordered_is_left_out(service: object) -> None:
    good = {"service": 2, "rate": "0.85"}
    found = rows.items([{"service": service, "rate": "1"}, good], "https://e.org", "product")
    assert found is not None
    assert ([row.service for row in found.rows], found.skipped) == ([2], 1)
