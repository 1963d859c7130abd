"""Items that no list of categories leads to, and lists in shapes of their own: all is found, and reached."""

from decimal import Decimal

import pytest

from bot.actions import browse
from bot.actions.errors import Gone
from bot.actions.search_query import parse_query
from bot.actions.searching import search
from bot.catalog.contents import Contents
from bot.catalog.crawl import EVERYTHING, NO_PLACE, Target
from bot.catalog.shelves import Place
from bot.catalog.tree import branches, slug
from bot.market.models import Category, Item, Rows
from bot.views.search_words import search_words
from sandbox.market.assortment import NO_CATEGORY, NO_SUBCATEGORY, NOT_LISTED
from tests.catalog_backend import CatalogBackend
from tests.marketplace import Clock

OFF_SHELF = {13: "Voucher - USA", 14: "Poll Votes - Global", 15: "Nintendo Card - Japan"}


async def test_an_item_on_no_shelf_is_found_by_its_words_and_by_its_number(
    catalog_backend: CatalogBackend,
) -> None:
    await catalog_backend.read_all()
    anna = await catalog_backend.backend.customer()
    for service, name in OFF_SHELF.items():
        for words in (name, f"{name} in stock", f"{name} <100", str(service)):
            assert (await search(catalog_backend.deps, anna, parse_query(words, search_words("en")), 0)).rows[
                0
            ].service == service


@pytest.mark.parametrize("shelf", [NO_SUBCATEGORY, NOT_LISTED])
async def test_an_item_on_no_shelf_is_reached_where_its_category_is_listed(
    catalog_backend: CatalogBackend, shelf: tuple[str, ...]
) -> None:
    await catalog_backend.read_all()
    anna = await catalog_backend.backend.customer()
    listed = await browse.categories(catalog_backend.deps, anna)
    goods = catalog_backend.backend.market.catalogue.goods.values()
    there = [good.service for good in goods if good.shelf.category == shelf[0]]
    assert [one.count for one in listed.rows if one.name == shelf[0]] == [len(there)]
    pages = [await browse.items(catalog_backend.deps, anna, slug(shelf[0]), "", page) for page in range(9)]
    assert {item.service for page in pages for item in page.rows} == set(there)
    assert await browse.subcategories(catalog_backend.deps, anna, slug(shelf[0]))


async def test_a_category_that_is_not_listed_is_none_to_browse(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    with pytest.raises(Gone):
        await browse.subcategories(
            catalog_backend.deps, await catalog_backend.backend.customer(), slug(NO_CATEGORY.category)
        )


def test_a_category_that_is_listed_twice_is_one_with_all_that_is_below_it() -> None:
    english = (
        Category("Mail", ("Gmail", "Yahoo")),
        Category("Games", ("Steam",)),
        Category("Mail", ("Proton", "Gmail")),
    )
    russian = (
        Category("Почта", ("Джимейл", "Яху")),
        Category("Игры", ("Стим",)),
        Category("Почта ещё", ("Протон", "Гмайл")),
    )
    mail, games = branches(english, russian)
    assert (mail.name, mail.shown) == ("Mail", "Почта")
    assert mail.below == (("Gmail", "Джимейл"), ("Yahoo", "Яху"), ("Proton", "Протон"))
    assert games.below == (("Steam", "Стим"),)


async def test_both_halves_of_a_category_that_is_listed_twice_are_reached(
    catalog_backend: CatalogBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def categories(_key: str, *, lang: str) -> Rows[Category]:
        assert lang == "en"
        halves = ("Gmail", "Outlook"), ("Yahoo", "Proton", "Gmail")
        return Rows(tuple(Category("Email Accounts", half) for half in halves))

    monkeypatch.setattr(catalog_backend.backend.deps.market, "categories", categories)
    anna = await catalog_backend.backend.customer()
    assert len((await browse.categories(catalog_backend.deps, anna)).rows) == 1
    listed = await browse.subcategories(catalog_backend.deps, anna, slug("Email Accounts"))
    assert [shelf.name for shelf in listed.rows] == ["Gmail", "Outlook", "Yahoo", "Proton"]
    for shelf in listed.rows:
        assert (await browse.items(catalog_backend.deps, anna, slug("Email Accounts"), shelf.key, 0)).rows


# Rows that name their category otherwise than the list does


def product(service: int, subcategory_id: str | None = "674a") -> Item:
    return Item(
        service,
        f"Item {service}",
        Decimal(1),
        "product",
        category="Accounts-Email",
        subcategory_id=subcategory_id,
    )


GMAIL, MAIL = Place("Email Accounts", "Gmail"), Place("Email Accounts", "")


@pytest.fixture
def contents() -> Contents:
    """Three products of one subcategory, and an item of none, after the list of everything was read."""
    found = Contents()
    found.add_items(NO_PLACE, [product(1), product(2), product(3), product(4, None)])
    found.read_at[EVERYTHING] = Clock()()
    found.crawled_once = True
    return found


def test_a_category_that_no_row_names_is_not_empty(contents: Contents) -> None:
    assert contents.is_known(Place("accounts-email ", ""))
    assert contents.counts([Place("accounts-email ", "")]) == (4, 4)
    assert not contents.is_known(MAIL)
    assert not contents.is_known(GMAIL)


def test_what_was_told_to_be_in_a_subcategory_is_in_its_category_too(contents: Contents) -> None:
    contents.add_items(GMAIL, [product(1), product(2), product(3), product(4, None)])
    contents.read_at[Target(GMAIL)] = Clock()()
    assert contents.is_known(GMAIL)
    assert contents.is_known(MAIL)
    assert contents.counts([GMAIL]) == contents.counts([MAIL]) == contents.counts([MAIL, GMAIL]) == (4, 4)
    contents.add_items(NO_PLACE, [product(4, None), product(5)])
    assert contents.counts([GMAIL]) == (5, 5), "what everything tells of them changes no place"


@pytest.mark.parametrize(
    ("total", "ids", "known"),
    [
        (3, ["674a", "674a"], 3),
        (4, ["674a", "674a"], 0),
        (3, ["674a", None], 0),
        (None, ["674a"], 0),
        (0, [], 0),
        (0, ["674b"], 0),
        (3, ["674b"], 0),
    ],
)
def test_one_page_tells_all_of_a_place_only_where_its_total_fits(
    contents: Contents, total: int | None, ids: list[str | None], known: int
) -> None:
    page = Rows(tuple(product(9 + number, one) for number, one in enumerate(ids)), total=total)
    assert contents.confirm_known(GMAIL, page) == (known > 0)
    assert contents.counts([GMAIL]).total == known


def test_what_was_not_seen_is_let_go_when_it_is_sure_or_missed_again(contents: Contents) -> None:
    rows = contents.unseen(range(4), {2, 3})
    assert rows == [0, 3]
    contents.remove_unseen([0], sure=True)
    contents.remove_unseen([3], sure=False)
    assert (contents.table.row_of(1), contents.table.row_of(4)) == (None, 3)
    contents.add_items(NO_PLACE, [product(4, None)])
    contents.remove_unseen([3], sure=False)
    assert contents.table.row_of(4) == 3, "it was seen in between"
    contents.remove_unseen([3], sure=False)
    assert contents.table.row_of(4) is None
    assert contents.find("item", "en", 9) == [2, 1]
