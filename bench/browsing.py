"""Measures the CPU time of showing a page of items, from the rows in memory to the view."""

from collections.abc import Sequence
from decimal import Decimal
from random import Random

from bench.goods import SHELVES, shelf_of
from bench.loading import Source
from bench.report import Report, Target, milliseconds
from bench.timing import percentile, spent
from bot.catalog.columns import IN_STOCK
from bot.catalog.shelves import Place
from bot.catalog.sorting import SortedRows
from bot.catalog.table import Table
from bot.domain.catalog import ItemPage, SortOrder
from bot.domain.pages import PAGE
from bot.garbage_collection import leave_out_what_is_built
from bot.market.models import Item
from bot.views import catalog
from bot.views.buttons.catalog import OpenList
from bot.views.view import View

_VIEWS = 200
_PAGE_MS = 2.0


class Browser:
    """Builds any page from the catalogue's table."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._orders = SortedRows(table)

    def page(self, place: Place, by: str, number: int) -> View:
        rows = self._orders.rows([self._table.shelves.number(*place)], by, flags=IN_STOCK)
        shown = rows[number * PAGE : (number + 1) * PAGE]
        return _view(place, [self._table.item(row) for row in shown], number, len(rows), by)


class Plain:
    """Builds any page from dicts, for comparison."""

    def __init__(self, goods: dict[int, dict[str, object]]) -> None:
        self._goods = goods

    def page(self, place: Place, by: str, number: int) -> View:
        row_shelf = {"category": place.category, "subcategoryId": f"{int(place.subcategory.split()[1]):024x}"}
        found = [
            row for row in self._goods.values() if row_shelf.items() <= row.items() and row["stock"] != 0
        ]
        found.sort(key=lambda row: _sorted_by(row, by))
        shown = found[number * PAGE : (number + 1) * PAGE]
        return _view(place, list(map(_item, shown)), number, len(found), by)


def _sorted_by(row: dict[str, object], by: str) -> str | Decimal | int:
    match by:
        case "price":
            return Decimal(str(row["rate"]))
        case "stock":
            return -int(str(row["stock"]))
        case _:
            return str(row["name"]).casefold()


def _item(row: dict[str, object]) -> Item:
    name, rate = str(row["name"]), Decimal(str(row["rate"]))
    stock, automatic = int(str(row["stock"])), bool(row["autoDelivery"])
    return Item(int(str(row["service"])), name, rate, "product", stock=stock, auto_delivery=automatic)


def _view(place: Place, items: Sequence[Item], number: int, total: int, by: str) -> View:
    page = ItemPage(
        title=place.subcategory,
        rows=tuple(items),
        page=number,
        pages=max(-(-total // PAGE), 1),
        total=total,
        sort=SortOrder(by),
        in_stock_only=True,
    )
    return catalog.items("en", page, OpenList(kind="c", first="abcdefgh", second="ijklmnop", page=number))


def tell_browsing(report: Report, source: Source) -> None:
    """Report on random shelves, sort orders and page numbers; the first view of each order sorts it."""
    ours, plain = Browser(source.from_disk()), Plain(source.from_json())
    ours.page(Place(*shelf_of(0)), "name", 0)  # texts and formats are loaded once
    leave_out_what_is_built()
    chance = Random(source.size)
    times: dict[str, list[float]] = {"table": [], "json + dicts": []}
    for _ in range(_VIEWS):
        place = Place(*shelf_of(chance.randrange(min(SHELVES * PAGE, source.size))))
        by, number = chance.choice(("name", "price", "stock")), chance.randrange(3)
        times["table"].append(spent(lambda: ours.page(place, by, number)))  # noqa: B023 - runs at once
        times["json + dicts"].append(spent(lambda: plain.page(place, by, number)))  # noqa: B023 - likewise
    report.title(f"A page of browsing, {source.size:,} items")
    told = [
        (what, milliseconds(percentile(taken, 0.5)), milliseconds(percentile(taken, 0.99)))
        for what, taken in times.items()
    ]
    report.table(("rows from", "p50 ms", "p99 ms"), told)
    late = percentile(times["table"], 0.99) * 1_000
    page = f"G10: a page of browsing, p99, {source.size:,} items"
    report.verdicts([Target.at_most(page, _PAGE_MS, late, "ms", stretch=1)])
