"""Searching the catalogue, and what is like an item."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions import cards
from bot.actions.account import active_key
from bot.actions.errors import Gone
from bot.actions.listing import ItemPage, flags_of, from_memory
from bot.actions.wishes import Wish, sums, wish
from bot.catalog.columns import ALIVE, IN_STOCK, RECOMMENDED
from bot.catalog.contents import Contents
from bot.catalog.languages import ENGLISH, named_in
from bot.catalog.table import Table
from bot.catalog.words import held
from bot.db.customers import Customer
from bot.market.models import Item
from bot.shop import Shop

MOST_FOUND = 200
MOST_ALIKE = 40
MOST_LIKELY = 5


async def search(shop: Shop, customer: Customer, typed: str, page: int) -> ItemPage:
    """Ranked matches, best first; a number finds the item of that number before any other."""
    lang = named_in(customer.language)
    shop.catalog.reader.look_at(lang)
    asked = wish(typed)
    rows = found(shop, asked, lang, flags_of(customer))
    if asked.number is not None:
        rows = _first(await _row_of(shop, customer, asked.number, lang), rows)
    return replace(
        from_memory(shop, customer, rows, page, title=typed, sort=""),
        loading=not shop.catalog.reader.complete,
    )


def found(shop: Shop, asked: Wish, lang: str, flags: int = 0) -> list[int]:
    """The rows that fit a wish, best first; for a wish that is cheap or without words, cheapest first."""
    contents = shop.catalog.contents
    within = contents.table.having(ALIVE | flags | (IN_STOCK if asked.in_stock else 0))
    if asked.named and (rows := _named_so(contents, asked, lang, within)):
        return rows
    within = _priced_so(contents.table, asked, within)
    if asked.words and not asked.cheap:
        return contents.find(asked.words, lang, MOST_FOUND, within)
    rows_met = contents.met(asked.words, lang, within) if asked.words else within
    return contents.by_price(rows_met, MOST_FOUND)


def _named_so(contents: Contents, asked: Wish, lang: str, within: int) -> list[int]:
    """A sum typed alone is a price, except where it belongs to a name, as with gift cards of $50."""
    rows = contents.find(asked.named, lang, MOST_FOUND, within)
    return [row for row in rows if asked.most in sums(contents.shown_name(row, lang))]


def _priced_so(table: Table, asked: Wish, within: int) -> int:
    if asked.below is not None:
        within &= table.cheaper_than(asked.below)
    if asked.most is not None:
        within &= table.costing_at_most(asked.most)
    if asked.above is not None:
        within &= ~table.costing_at_most(asked.above)
    if asked.least is not None:
        within &= ~table.cheaper_than(asked.least)
    return within


def is_called(shop: Shop, customer: Customer, typed: str) -> bool:
    """Whether something for sale has half of these words in its name: they are its name, more or less."""
    lang, wanted = named_in(customer.language), held(typed)
    best = found(shop, Wish(typed), lang)[:MOST_LIKELY]
    names = [shop.catalog.contents.shown_name(row, lang) for row in best]
    return any(2 * len(wanted & held(name)) >= len(wanted) for name in names)


def is_named(shop: Shop, word: str) -> bool:
    """Whether something for sale has this word in its name, or one that is close to it."""
    return bool(found(shop, Wish(word), ENGLISH))


async def similar(shop: Shop, customer: Customer, service: int, page: int) -> ItemPage:
    """The same kind of item from other sellers, cheapest first.

    :raises Gone: it is not known (any more).
    """
    contents, lang = shop.catalog.contents, named_in(customer.language)
    row = await _row_of(shop, customer, service, lang)
    if row is None:
        raise Gone
    rows = sorted(contents.alike(row, flags_of(customer), MOST_ALIKE), key=contents.table.rate)
    return from_memory(shop, customer, rows, page, title=contents.shown_name(row, lang), sort="")


def inline(shop: Shop, typed: str, language_code: str, start: int, most: int) -> tuple[list[Item], bool]:
    """A page of what fits, out of memory alone, and whether there is more. No words: what is recommended."""
    contents, lang = shop.catalog.contents, named_in(language_code)
    shop.catalog.reader.look_at(lang)
    if typed.strip():
        rows = found(shop, wish(typed), lang)
    else:
        rows = contents.by_price(contents.table.having(ALIVE | IN_STOCK | RECOMMENDED))
    page = rows[start : start + most]
    return [contents.item(row, lang) for row in page], len(rows) > start + most


def _first(row: int | None, rows: Sequence[int]) -> list[int]:
    return list(rows) if row is None else [row, *(other for other in rows if other != row)]


async def _row_of(shop: Shop, customer: Customer, service: int, lang: str) -> int | None:
    """The row of an item; one that was not read yet is asked for, and takes its place among the others."""
    contents = shop.catalog.contents
    row = contents.table.row_of(service)
    if row is not None:
        return row
    item = await cards.details(shop, await active_key(shop, customer), service, lang)
    if item is None:
        return None
    contents.take_strays((item,))
    return contents.table.row_of(service)
