"""What a file of a customer's orders is made of."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.orders import Order

LARGEST_FILE = 50_000_000  # bytes: https://core.telegram.org/bots/api#senddocument


class ExportFormat(StrEnum):
    """The kinds of file; the value is the ending of the file's name."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class ExportedOrder:
    """An order with what stands elsewhere about it."""

    order: Order
    category: str  # in the customer's language; empty where the catalogue does not have the item now
    key: str  # the API key it was placed with, masked
