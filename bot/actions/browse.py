"""What is for sale: categories, shelves, shops, search, and one item with its live price and stock."""

from collections.abc import Iterable
from dataclasses import dataclass

import structlog

from bot.actions.account import active_key
from bot.actions.errors import Gone
from bot.catalog.pages import Pages
from bot.catalog.snapshot import Counts, slug
from bot.db.customers import Customer
from bot.market.errors import MarketError, NotFound
from bot.market.models import Category, Inventory, Item, Subcategory
from bot.market.models import Shop as Seller
from bot.model import Kind
from bot.shop import Shop

log = structlog.get_logger()

PAGE = 8  # rows on one screen
MOST_FOUND = 200
PATIENCE = 5.0  # seconds a search waits for the first page of a catalogue never read before
SHOPS_ON_A_PAGE = 20  # the API's default


@dataclass(frozen=True, slots=True)
class Shelf:
    key: str  # short and stable, for buttons
    name: str
    count: int | None
    in_stock: int | None


@dataclass(frozen=True, slots=True)
class ShelfList:
    title: str
    rows: tuple[Shelf, ...]


@dataclass(frozen=True, slots=True)
class ItemPage:
    title: str
    rows: tuple[Item, ...]
    page: int
    pages: int
    total: int
    sort: str
    in_stock_only: bool
    about: Subcategory | None = None
    loading: bool = False  # more rows are on their way


@dataclass(frozen=True, slots=True)
class ShopPage:
    rows: tuple[Seller, ...]
    page: int
    more: bool


@dataclass(frozen=True, slots=True)
class Card:
    """An item with what ``inventory`` says of it now; ``highest`` 0 means sold out, ``None`` no limit."""

    item: Item
    live: Inventory | None
    trouble: MarketError | None
    lowest: int
    highest: int | None
    price_per: int = 1  # how many units the price is for


async def categories(shop: Shop, customer: Customer) -> ShelfList:
    found = await shop.catalog.categories(await active_key(shop, customer))
    counts = shop.catalog.counts() or {}
    return ShelfList("", tuple(_shelf(category.name, counts.get(category.name)) for category in found))


async def subcategories(shop: Shop, customer: Customer, category: str) -> ShelfList:
    """:raises Gone: no such category (any more)."""
    found = await _category(shop, await active_key(shop, customer), category)
    return ShelfList(found.name, tuple(_shelf(name, None) for name in found.subcategories))


async def items(shop: Shop, customer: Customer, category: str, subcategory: str, page: int) -> ItemPage:
    """One page of a subcategory's items, or of a category's where ``subcategory`` is empty.

    :raises Gone: no such shelf (any more).
    """
    key = await active_key(shop, customer)
    parent = await _category(shop, key, category)
    name = _named(parent.subcategories, subcategory) if subcategory else ""
    shelf = await shop.catalog.shelf(key, parent.name, name)
    about = await _about(shop, key, shelf.rows.values()) if name else None
    return _item_page(shelf, customer, page, title=name or parent.name, about=about)


async def recommended(shop: Shop, customer: Customer, page: int) -> ItemPage:
    return _item_page(await shop.catalog.recommended(await active_key(shop, customer)), customer, page)


async def shops(shop: Shop, customer: Customer, page: int) -> ShopPage:
    rows = await shop.catalog.shops(await active_key(shop, customer), page + 1)
    return ShopPage(rows, page, more=len(rows) >= SHOPS_ON_A_PAGE)


async def shop_items(shop: Shop, customer: Customer, shop_id: str, page: int) -> ItemPage:
    return _item_page(await shop.catalog.of_shop(await active_key(shop, customer), shop_id), customer, page)


async def search(shop: Shop, customer: Customer, words: str, page: int) -> ItemPage:
    """Ranked matches, best first; a bare number finds the item of that number."""
    key = await active_key(shop, customer)
    shop.catalog.wanted.set()
    await shop.catalog.begun(PATIENCE)
    snapshot = shop.catalog.snapshot
    found = snapshot.find(words, MOST_FOUND)
    number = words.strip().removeprefix("#")
    if number.isascii() and number.isdigit() and len(number) < 16:  # noqa: PLR2004 - no service number is longer
        exact = await _by_number(shop, key, int(number))
        found = ([exact] if exact else []) + [item for item in found if item != exact]
    loading = not shop.catalog.snapshot.pages.complete
    if customer.in_stock_only:
        found = [item for item in found if in_stock(item)]
    return _cut(found, customer, page, title=words, loading=loading, sort="")


async def card(shop: Shop, customer: Customer, service: int) -> Card:
    """One item with its live stock. Without an answer the card shows what is known, and why.

    :raises Gone: the marketplace does not know it (any more).
    """
    key = await active_key(shop, customer)
    shop.catalog.wanted.set()
    live, trouble = None, None
    try:
        live = await shop.market.inventory(key, service)
    except NotFound as gone:
        raise Gone from gone
    except MarketError as met:
        log.info("no live stock", service=service, cause=str(met))
        trouble = met
    item = await _by_number(shop, key, service)
    if item is None and live is None:
        raise Gone from trouble
    item = item or _known_by_number_only(service, live)
    lowest, highest = limits(item, live)
    return Card(item, live, trouble, lowest, highest, shop.price_per(item.entity_type, customer))


def limits(item: Item, live: Inventory | None) -> tuple[int, int | None]:
    """How many can be bought now: from the live answer where it tells, else from the list."""
    lowest = max(item.min if live is None or live.min is None else live.min, 1)
    caps = [item.max if live is None or live.max is None else live.max]
    caps.append(item.stock if live is None else live.stock)
    if live is not None and not live.available:
        caps.append(0)
    known = [cap for cap in caps if cap is not None]
    highest = max(min(known), 0) if known else None
    return lowest, 0 if highest is not None and highest < lowest else highest


def in_stock(item: Item) -> bool:
    return item.stock is None or item.stock > 0


def kind_of(item: Item) -> Kind:
    return Kind.SMM if item.entity_type == "smm" else Kind.PRODUCT


async def _by_number(shop: Shop, key: str, service: int) -> Item | None:
    try:
        return await shop.catalog.item(key, service)
    except MarketError as trouble:
        log.info("item not to be looked up", service=service, cause=str(trouble))
        return None


def _known_by_number_only(service: int, live: Inventory | None) -> Item:
    """The catalogue is still being read: its number and the live answer have to do."""
    assert live is not None  # noqa: S101 - the caller has just looked
    return Item(
        service=service,
        name=f"#{service}",
        rate=live.rate,
        entity_type=live.entity_type or "product",
        stock=live.stock,
        auto_delivery=live.auto_delivery,
    )


def _shelf(name: str, counts: Counts | None) -> Shelf:
    if counts is None:
        return Shelf(slug(name), name, None, None)
    return Shelf(slug(name), name, counts.total, counts.in_stock)


async def _category(shop: Shop, key: str, wanted: str) -> Category:
    for category in await shop.catalog.categories(key):
        if slug(category.name) == wanted:
            return category
    raise Gone


def _named(names: Iterable[str], wanted: str) -> str:
    for name in names:
        if slug(name) == wanted:
            return name
    raise Gone


async def _about(shop: Shop, key: str, rows: Iterable[Item]) -> Subcategory | None:
    """Picture and description, which only product rows lead to. A shelf does not fail for want of them."""
    subcategory_id = next((item.subcategory_id for item in rows if item.subcategory_id), None)
    if subcategory_id is None:
        return None
    try:
        return await shop.catalog.about(key, subcategory_id)
    except MarketError as trouble:
        log.info("no word about a subcategory", cause=str(trouble))
        return None


_SORTED = {
    "name": lambda item: item.name.casefold(),
    "price": lambda item: item.rate,
    "stock": lambda item: -(item.stock if item.stock is not None else 10**12),
}


def _item_page(
    pages: Pages, customer: Customer, page: int, *, title: str = "", about: Subcategory | None = None
) -> ItemPage:
    rows = [item for item in pages.rows.values() if in_stock(item) or not customer.in_stock_only]
    rows.sort(key=_SORTED.get(customer.sort, _SORTED["name"]))
    return _cut(rows, customer, page, title=title, about=about, loading=not pages.complete)


def _cut(
    rows: list[Item],
    customer: Customer,
    page: int,
    *,
    title: str,
    loading: bool,
    about: Subcategory | None = None,
    sort: str | None = None,
) -> ItemPage:
    pages = max(-(-len(rows) // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    return ItemPage(
        title=title,
        rows=tuple(rows[page * PAGE : (page + 1) * PAGE]),
        page=page,
        pages=pages,
        total=len(rows),
        sort=customer.sort if sort is None else sort,
        in_stock_only=customer.in_stock_only,
        about=about,
        loading=loading,
    )
