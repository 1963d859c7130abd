"""Searches the catalogue, and finds similar items."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions import cards
from bot.actions.errors import Gone
from bot.actions.guests import browsing_key
from bot.actions.listing import flags_of, from_memory
from bot.actions.search_patterns import compile_patterns
from bot.actions.search_query import SearchQuery, amounts_in, matching, parse_query
from bot.catalog.columns import FOR_SALE, IN_STOCK, RECOMMENDED, SMM
from bot.catalog.contents import Contents
from bot.catalog.languages import ENGLISH, named_in
from bot.catalog.tokens import name_words
from bot.deps import Deps
from bot.domain.catalog import ItemPage
from bot.domain.customers import Customer
from bot.domain.search_words import SearchWords
from bot.domain.sites import site_name
from bot.market.models import Item

MOST_FOUND = 200  # rows, on all pages of a search together
MOST_SIMILAR = 40  # on all pages of similar items
_NAMES_COMPARED = 5


async def understood(typed: str, said: SearchWords) -> SearchQuery:
    """Parse a search with what is ``said`` for prices and stock in its languages."""
    await compile_patterns(said)
    return parse_query(typed, said)


async def search(deps: Deps, customer: Customer, query: SearchQuery, page: int) -> ItemPage:
    """Search the catalogue: ranked matches, best first; a number finds the item of that number first."""
    lang = named_in(customer.language)
    deps.catalog.reader.note_opened(lang)
    rows = find_rows(deps, query, lang, flags_of(customer))
    if query.number is not None:
        rows = _first(await _row_of(deps, customer, query.number, lang), rows)
    return _page(deps, customer, rows, page, query.typed)


def services_for_link(deps: Deps, customer: Customer, link: str, page: int) -> ItemPage:
    """Make a page of the SMM services for the site of a link."""
    contents, lang = deps.catalog.contents, named_in(customer.language)
    deps.catalog.reader.note_opened(lang)
    within = contents.table.with_flags(FOR_SALE | SMM | flags_of(customer))
    rows = contents.find(site_name(link), lang, MOST_FOUND, within)
    return _page(deps, customer, rows, page, link)


def _page(deps: Deps, customer: Customer, rows: Sequence[int], page: int, title: str) -> ItemPage:
    found = from_memory(deps, customer, rows, page, title=title, ranked=True)
    return replace(found, loading=not deps.catalog.reader.complete)


def find_rows(deps: Deps, query: SearchQuery, lang: str, flags: int = 0) -> list[int]:
    """Apply a parsed search: the rows that fit, best first, or cheapest first where it asks for that.

    ``flags``: those of the catalogue's rows (``bot.catalog.columns``) that each must have besides.
    """
    contents = deps.catalog.contents
    for_sale = contents.table.with_flags(FOR_SALE | flags)
    if query.named and (rows := _with_amount_in_name(contents, query, lang, for_sale)):
        return rows
    within = matching(query, contents.table, for_sale)
    if not query.cheapest_first:
        return contents.find(query.words, lang, MOST_FOUND, within)
    rows_met = contents.match(query.words, lang, within) if query.words else within
    return contents.by_price(rows_met, MOST_FOUND)


def _with_amount_in_name(contents: Contents, query: SearchQuery, lang: str, for_sale: int) -> list[int]:
    """An amount typed alone is a price, except where it belongs to a name, as with gift cards of $50."""
    at_any_price = matching(replace(query, most=None), contents.table, for_sale)
    rows = contents.find(query.named, lang, MOST_FOUND, at_any_price)
    return [row for row in rows if query.most in amounts_in(contents.display_name(row, lang), query.said)]


def is_item_name(deps: Deps, customer: Customer, typed: str) -> bool:
    """Tell whether something for sale has half of these words in its name, which is its name then."""
    lang, wanted = named_in(customer.language), name_words(typed)
    best = find_rows(deps, SearchQuery(typed), lang)[:_NAMES_COMPARED]
    names = [deps.catalog.contents.display_name(row, lang) for row in best]
    return any(2 * len(wanted & name_words(name)) >= len(wanted) for name in names)


def is_in_item_name(deps: Deps, word: str) -> bool:
    """Tell whether something for sale has this word in its name, or one that is close to it."""
    return bool(find_rows(deps, SearchQuery(word), ENGLISH))


async def similar(deps: Deps, customer: Customer, service: int, page: int) -> ItemPage:
    """Make a page of similar items from other sellers, cheapest first.

    :raises Gone: it is not known (any more).
    """
    contents, lang = deps.catalog.contents, named_in(customer.language)
    row = await _row_of(deps, customer, service, lang)
    if row is None:
        raise Gone
    rows = sorted(contents.similar(row, flags_of(customer), MOST_SIMILAR), key=contents.table.rate)
    return from_memory(deps, customer, rows, page, title=contents.display_name(row, lang), ranked=True)


async def inline(
    deps: Deps, typed: str, language_code: str, start: int, most: int, said: SearchWords
) -> tuple[list[Item], bool]:
    """Search in memory alone, for inline results: a page, and whether there is more.

    No words: what is recommended.
    """
    contents, lang = deps.catalog.contents, named_in(language_code)
    deps.catalog.reader.note_opened(lang)
    if typed.strip():
        rows = find_rows(deps, await understood(typed, said), lang)
    else:
        rows = contents.by_price(contents.table.with_flags(FOR_SALE | IN_STOCK | RECOMMENDED))
    page = rows[start : start + most]
    return [contents.item(row, lang) for row in page], len(rows) > start + most


def _first(row: int | None, rows: Sequence[int]) -> list[int]:
    return list(rows) if row is None else [row, *(other for other in rows if other != row)]


async def _row_of(deps: Deps, customer: Customer, service: int, lang: str) -> int | None:
    """The row of an item; one that was not read yet is asked for, and takes its place among the others."""
    contents = deps.catalog.contents
    row = contents.table.row_of(service)
    if row is not None:
        return row
    item = await cards.details(deps, await browsing_key(deps, customer), service, lang)
    if item is None:
        return None
    contents.add_unlisted((item,))
    return contents.table.row_of(service)
