"""Makes pages of items: from memory or, where that was not read yet, as the API pages them."""

from collections.abc import Sequence

from bot.catalog.columns import AUTOMATIC, IN_STOCK, MANUAL
from bot.catalog.languages import named_in
from bot.deps import Deps
from bot.domain.catalog import Delivery, ItemPage
from bot.domain.customers import Customer
from bot.domain.pages import PAGE, pages_of
from bot.market.models import Item, Rows

_DELIVERIES = {Delivery.ANY: 0, Delivery.AUTO: AUTOMATIC, Delivery.MANUAL: MANUAL}


def flags_of(customer: Customer) -> int:
    """The flags of the catalogue's rows that a customer's filters ask for."""
    chosen = customer.preferences
    return (IN_STOCK if chosen.in_stock_only else 0) | _DELIVERIES[chosen.delivery]


def from_memory(
    deps: Deps,
    customer: Customer,
    rows: Sequence[int],
    page: int,
    *,
    title: str = "",
    ranked: bool = False,
) -> ItemPage:
    """Make a page out of the catalogue in memory; ``ranked``: no sort order of the customer's applies."""
    pages = pages_of(len(rows))
    page = min(max(page, 0), pages - 1)
    lang = named_in(customer.language)
    return ItemPage(
        title=title,
        rows=tuple(deps.catalog.contents.item(row, lang) for row in rows[page * PAGE : (page + 1) * PAGE]),
        page=page,
        pages=pages,
        total=len(rows),
        sort=None if ranked else customer.preferences.sort,
        in_stock_only=customer.preferences.in_stock_only,
        delivery=customer.preferences.delivery,
    )


def from_answer(customer: Customer, answer: Rows[Item], page: int, *, title: str = "") -> ItemPage:
    """Make a page of an answer of the API.

    The API knows neither the customer's order nor their filters, and may not tell how many there are.
    """
    known = page * PAGE + len(answer.rows)
    total = answer.total if answer.total is not None else known + (len(answer.rows) >= PAGE)
    return ItemPage(
        title=title,
        rows=answer.rows[:PAGE],
        page=page,
        pages=pages_of(total),
        total=total,
        sort=None,
        in_stock_only=customer.preferences.in_stock_only,
        delivery=customer.preferences.delivery,
        filtered=False,
    )
