"""A screen of items: out of the catalogue in memory or, where that was not read yet, as the API pages it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.catalog.columns import AUTOMATIC, IN_STOCK, MANUAL
from bot.catalog.languages import named_in
from bot.db.customers import Customer
from bot.market.models import Item, Rows, Subcategory
from bot.shop import Shop

PAGE = 8  # rows on one screen
DELIVERIES = {"any": 0, "auto": AUTOMATIC, "manual": MANUAL}


def pages_of(total: int) -> int:
    """How many pages so many rows take: one at least."""
    return max(-(-total // PAGE), 1)


@dataclass(frozen=True, slots=True)
class ItemPage:
    """``sort`` is empty where the order is not the customer's choice."""

    title: str
    rows: tuple[Item, ...]
    page: int
    pages: int
    total: int
    sort: str
    in_stock_only: bool
    delivery: str = "any"
    filtered: bool = True  # the customer's filters are kept to
    about: Subcategory | None = None
    loading: bool = False  # more rows are on their way
    old_since: datetime | None = None  # when it was read, if longer ago than usual


def flags_of(customer: Customer) -> int:
    """What the customer's filters ask of a row."""
    return (IN_STOCK if customer.in_stock_only else 0) | DELIVERIES.get(customer.delivery, 0)


def from_memory(
    shop: Shop,
    customer: Customer,
    rows: Sequence[int],
    page: int,
    *,
    title: str = "",
    sort: str | None = None,
) -> ItemPage:
    pages = pages_of(len(rows))
    page = min(max(page, 0), pages - 1)
    lang = named_in(customer.language)
    return ItemPage(
        title=title,
        rows=tuple(shop.catalog.contents.item(row, lang) for row in rows[page * PAGE : (page + 1) * PAGE]),
        page=page,
        pages=pages,
        total=len(rows),
        sort=customer.sort if sort is None else sort,
        in_stock_only=customer.in_stock_only,
        delivery=customer.delivery,
    )


def from_answer(customer: Customer, answer: Rows[Item], page: int, *, title: str = "") -> ItemPage:
    """The API knows neither the customer's order nor their filters, and may not tell how many there are."""
    known = page * PAGE + len(answer.rows)
    total = answer.total if answer.total is not None else known + (len(answer.rows) >= PAGE)
    return ItemPage(
        title=title,
        rows=answer.rows[:PAGE],
        page=page,
        pages=pages_of(total),
        total=total,
        sort="",
        in_stock_only=customer.in_stock_only,
        delivery=customer.delivery,
        filtered=False,
    )
