"""The table of all orders: its columns, and an order as a row of it, in the customer's language."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.exports import ExportedOrder, ExportFormat
from bot.domain.orders import Kind, Order, Phase
from bot.domain.prices import same_currency
from bot.domain.statuses import phase_of
from bot.views.csv_table import CsvTable, has_decimal_comma
from bot.views.direction import RIGHT_TO_LEFT, without_marks
from bot.views.messages import spoken
from bot.views.statuses import status_label
from bot.views.table import Cell, Row, Table
from bot.views.texts import label
from bot.views.xlsx_table import Heading, XlsxTable


@dataclass(frozen=True, slots=True)
class Column:
    """``name``: that of its heading, in the message ``exports-column``."""

    name: str
    width: int
    read: Callable[[str, ExportedOrder], Cell]


def open_table(lang: str, file_format: ExportFormat) -> Table:
    """A file that has the headings, to add ``rows`` to."""
    columns = _COLUMNS[file_format]
    headings = [_words(lang, "exports-column", column=column.name) for column in columns]
    if file_format is ExportFormat.CSV:
        return CsvTable(headings, decimal_comma=has_decimal_comma(lang))
    header = [Heading(text, column.width) for text, column in zip(headings, columns, strict=True)]
    title = _words(lang, "exports-sheet")
    return XlsxTable(title, header, right_to_left=spoken(lang) in RIGHT_TO_LEFT)


def rows(lang: str, file_format: ExportFormat, orders: Iterable[ExportedOrder]) -> list[Row]:
    """The rows of orders."""
    columns = _COLUMNS[file_format]
    return [[column.read(lang, order) for column in columns] for order in orders]


def exported_status(order: Order) -> str:
    """The marketplace's word for the status; of a finished rental, what became of it."""
    if order.kind is not Kind.RENTAL or order.phase is Phase.ACTIVE:
        return order.status
    if order.phase is Phase.DELIVERED:
        return "code received"
    return order.status if phase_of(order.kind, order.status) is Phase.PROBLEM else "expired"


def _words(lang: str, message: str, **values: str) -> str:
    """Words for programs as well as for people: without marks of direction."""
    return without_marks(label(lang, message, **values))


def _kind(lang: str, exported: ExportedOrder) -> str:
    return _words(lang, "exports-kind", kind=exported.order.kind.value)


def _status(lang: str, exported: ExportedOrder) -> str:
    status = exported_status(exported.order)
    return without_marks(status_label(lang, status)) if status else _words(lang, "order-placed-now")


def _country(_: str, exported: ExportedOrder) -> Cell:
    return (exported.order.country or "").upper()


def _estimate(_: str, exported: ExportedOrder) -> Decimal | None:
    """None in another currency than that of the charge, for one column names the currency of both."""
    order = exported.order
    return order.estimate if same_currency(order.estimated_in, order.currency) else None


def _charge(_: str, exported: ExportedOrder) -> Decimal | None:
    return exported.order.charged


def _exact(read: Callable[[str, ExportedOrder], Decimal | None]) -> Callable[[str, ExportedOrder], Cell]:
    """An amount as text, for Excel keeps 15 digits of a number."""

    def written(lang: str, exported: ExportedOrder) -> Cell:
        amount = read(lang, exported)
        return None if amount is None else format(amount, "f")

    return written


_ALL = (
    Column("order", 12, lambda _, exported: exported.order.number),
    Column("kind", 10, _kind),
    Column("item-number", 14, lambda _, exported: exported.order.item),
    Column("item", 40, lambda _, exported: exported.order.title),
    Column("category", 20, lambda _, exported: exported.category),
    Column("quantity", 10, lambda _, exported: exported.order.quantity),
    Column("link", 40, lambda _, exported: exported.order.link),
    Column("country", 9, _country),
    Column("phone", 17, lambda _, exported: exported.order.phone),
    Column("placed", 20, lambda _, exported: exported.order.placed_at),
    Column("finished", 20, lambda _, exported: exported.order.finished_at),
    Column("status", 18, _status),
    Column("estimate", 12, _estimate),
    Column("estimate-exact", 16, _exact(_estimate)),
    Column("charge", 12, _charge),
    Column("charge-exact", 16, _exact(_charge)),
    Column("currency", 10, lambda _, exported: exported.order.currency or exported.order.estimated_in),
    Column("start-count", 12, lambda _, exported: exported.order.start_count),
    Column("remains", 10, lambda _, exported: exported.order.remains),
    Column("delivered", 10, lambda _, exported: exported.order.delivered),
    Column("key", 12, lambda _, exported: exported.key),
)
_COLUMNS = {
    ExportFormat.XLSX: _ALL,
    ExportFormat.CSV: tuple(column for column in _ALL if not column.name.endswith("-exact")),
}
