"""Browses the catalogue: by category, by seller, and what the marketplace recommends."""

from collections.abc import Sequence
from dataclasses import replace

import structlog

from bot.actions.errors import Gone
from bot.actions.guests import browsing_key
from bot.actions.listing import flags_of, from_answer, from_memory
from bot.catalog.columns import FOR_SALE, IN_STOCK, RECOMMENDED
from bot.catalog.languages import named_in
from bot.catalog.row_sets import rows_of
from bot.catalog.shelves import Place
from bot.catalog.tree import Branch, slug
from bot.deps import Deps
from bot.domain.catalog import ItemPage, SellerPage, Shelf, ShelfList
from bot.domain.customers import Customer
from bot.domain.pages import A_FEW, PAGE
from bot.market.client import SHOPS_ON_A_PAGE
from bot.market.errors import MarketError
from bot.market.models import Item, Subcategory

log = structlog.get_logger()


async def categories(deps: Deps, customer: Customer) -> ShelfList:
    """List the categories, with counts where all of one was read."""
    tree = await _tree(deps, customer, await browsing_key(deps, customer))
    deps.catalog.reader.note_opened(named_in(customer.language))
    rows = (_shelf(deps, branch.shown, Place(branch.name, "")) for branch in tree)
    return ShelfList("", tuple(rows))


async def subcategories(deps: Deps, customer: Customer, category: str) -> ShelfList:
    """List a category's subcategories.

    :raises Gone: no such category (any more).
    """
    found = _named(await _tree(deps, customer, await browsing_key(deps, customer)), category)
    deps.catalog.reader.note_opened(named_in(customer.language))
    deps.catalog.reader.note_listed(found.places)
    rows = (_shelf(deps, shown, Place(found.name, name)) for name, shown in found.below)
    return ShelfList(found.shown, tuple(rows), _a_few_items(deps, customer, Place(found.name, "")))


def _a_few_items(deps: Deps, customer: Customer, place: Place) -> tuple[Item, ...]:
    """List the first few items of a whole category that are in stock, if all of it was read."""
    if not deps.catalog.reader.is_read(place):
        return ()
    contents, lang = deps.catalog.contents, named_in(customer.language)
    rows = contents.ordered([place], customer.preferences.sort, flags_of(customer) | IN_STOCK, lang)
    return tuple(contents.item(row, lang) for row in rows[:A_FEW])


async def items(deps: Deps, customer: Customer, category: str, subcategory: str, page: int) -> ItemPage:
    """Make a page of a subcategory's items, or of a category's where ``subcategory`` is empty.

    :raises Gone: no such shelf (any more).
    """
    key = await browsing_key(deps, customer)
    branch = _named(await _tree(deps, customer, key), category)
    if not subcategory:
        found = await _of_place(deps, customer, key, Place(branch.name, ""), page, branch.shown)
        return replace(found, parted=bool(branch.below))
    for name, shown in branch.below:
        if slug(name) == subcategory:
            place = Place(branch.name, name)
            found = await _of_place(deps, customer, key, place, page, shown)
            return replace(found, about=await _about(deps, customer, key, place, found))
    raise Gone


async def recommended(deps: Deps, customer: Customer, page: int) -> ItemPage:
    """Make a page of what the marketplace recommends."""
    reader, contents, lang = deps.catalog.reader, deps.catalog.contents, named_in(customer.language)
    key = await browsing_key(deps, customer)
    reader.note_opened(lang)
    if reader.complete:
        matches = contents.table.with_flags(FOR_SALE | RECOMMENDED | flags_of(customer))
        rows = contents.sorted_rows(rows_of(matches), customer.preferences.sort, lang)
        return from_memory(deps, customer, rows, page)
    answer = await deps.catalog.lists.recommended(key, lang, page + 1, PAGE)
    return from_answer(customer, answer, page)


async def shops(deps: Deps, customer: Customer, page: int) -> SellerPage:
    """Make a page of the sellers."""
    rows = await deps.catalog.lists.shops(await browsing_key(deps, customer), page + 1)
    return SellerPage(rows, page, more=len(rows) >= SHOPS_ON_A_PAGE)


async def shop_items(deps: Deps, customer: Customer, shop_id: str, page: int) -> ItemPage:
    """Make a page of one seller's items."""
    contents, lang = deps.catalog.contents, named_in(customer.language)
    key = await browsing_key(deps, customer)
    deps.catalog.reader.note_opened(lang)
    deps.catalog.reader.note_shop_opened(shop_id)
    seller = deps.catalog.lists.known_shop(shop_id)
    if not deps.catalog.reader.shop_is_read(shop_id):
        answer = await deps.catalog.lists.of_shop(key, shop_id, lang, page + 1, PAGE)
        return replace(from_answer(customer, answer, page), seller=seller)
    matches = contents.of_shop(shop_id, flags_of(customer))
    rows = contents.sorted_rows(rows_of(matches), customer.preferences.sort, lang)
    return replace(from_memory(deps, customer, rows, page), seller=seller)


async def _tree(deps: Deps, customer: Customer, key: str) -> tuple[Branch, ...]:
    return await deps.catalog.lists.tree(key, named_in(customer.language))


def _named(tree: Sequence[Branch], category: str) -> Branch:
    for branch in tree:
        if slug(branch.name) == category:
            return branch
    raise Gone


def _shelf(deps: Deps, shown: str, place: Place) -> Shelf:
    key = slug(place.subcategory or place.category)
    if not deps.catalog.reader.is_read(place):
        return Shelf(key, shown, None, None)
    counts = deps.catalog.contents.counts([place])
    return Shelf(key, shown, counts.total, counts.in_stock)


async def _of_place(
    deps: Deps, customer: Customer, key: str, place: Place, page: int, title: str
) -> ItemPage:
    """Out of memory where all of the place is known, else as the marketplace pages it."""
    reader, lang = deps.catalog.reader, named_in(customer.language)
    answer = None
    try:
        if not reader.is_read(place):
            answer = await deps.catalog.lists.of_place(key, place, lang, page + 1, PAGE)
            reader.learn_from_page(place, answer)
    finally:
        reader.note_opened(lang, place)
    if answer is not None and not reader.is_read(place):
        return replace(from_answer(customer, answer, page, title=title), loading=True)
    rows = deps.catalog.contents.ordered([place], customer.preferences.sort, flags_of(customer), lang)
    found = from_memory(deps, customer, rows, page, title=title)
    return replace(found, old_since=reader.old_since([place]))


async def _about(
    deps: Deps, customer: Customer, key: str, place: Place, found: ItemPage
) -> Subcategory | None:
    """Picture and description, which only product rows lead to. A shelf does not fail for want of them."""
    told = (item.subcategory_id for item in found.rows if item.subcategory_id)
    subcategory_id = deps.catalog.contents.subcategory_id(place) or next(told, None)
    if subcategory_id is None:
        return None
    try:
        return await deps.catalog.lists.about(key, subcategory_id, named_in(customer.language))
    except MarketError as error:
        log.info("no word about a subcategory", cause=str(error))
        return None
