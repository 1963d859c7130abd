"""Callback data of orders: lists, cards, goods, tracking."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.exports import ExportFormat
from bot.domain.orders import OrderFilter
from bot.views.buttons.values import Number


class OpenOrders(CallbackData, prefix="os"):
    phase: OrderFilter = OrderFilter.ALL
    words: str = ""
    page: Number = 0


class SearchOrders(CallbackData, prefix="oq"):
    phase: OrderFilter = OrderFilter.ALL


class OpenOrder(CallbackData, prefix="od"):
    """Opens an order's card from a list, to which **Back** returns."""

    order: Number
    phase: OrderFilter = OrderFilter.ALL
    page: Number = 0


class ShowOrder(CallbackData, prefix="ow"):
    """Opens an order's card from a push, which stays where it is."""

    order: Number


class RefreshOrder(CallbackData, prefix="rf"):
    """Reloads an order's card.

    ``phase`` and ``page`` as in ``OpenOrder``; without a phase the card did not come from a list.
    """

    order: Number
    phase: OrderFilter | None = None
    page: Number = 0


class OpenHistory(CallbackData, prefix="oh"):
    """Folds the history out on an order's card.

    ``phase`` and ``page`` as in ``RefreshOrder``; ``numbers``: the card came from the list of numbers.
    """

    order: Number
    phase: OrderFilter | None = None
    numbers: bool = False
    page: Number = 0


class ShowAccounts(CallbackData, prefix="ac"):
    order: Number


class ExportAccounts(CallbackData, prefix="ea"):
    order: Number


class OpenNumbers(CallbackData, prefix="nb"):
    page: Number = 0


class OpenNumber(CallbackData, prefix="nc"):
    """Opens a rented number's card from the list of numbers, to which **Back** returns."""

    order: Number
    page: Number = 0


class RefreshNumber(CallbackData, prefix="nr"):
    """Reloads the card that ``OpenNumber`` opened."""

    order: Number
    page: Number = 0


class RefreshOrders(CallbackData, prefix="rl"):
    """Asks for the present state of the list's active orders, and lists them again."""

    phase: OrderFilter = OrderFilter.ALL
    words: str = ""
    page: Number = 0


class ShowActive(CallbackData, prefix="sa"):
    """Lists what is under way below the pinned card, which stays as it is: the numbers, or the orders."""

    numbers: bool


class Track(CallbackData, prefix="tk"):
    """Tracks an order by the marketplace's number."""

    number: Number


class ExportOrders(CallbackData, prefix="ex"):
    """Asks which kind of file all orders are to be exported as."""


class ExportFile(CallbackData, prefix="xf"):
    format: ExportFormat


class OpenDoubt(CallbackData, prefix="dt"):
    """Opens a purchase in doubt from the list of orders, to which **Back** returns."""

    nonce: str
    phase: OrderFilter = OrderFilter.ALL
    page: Number = 0
