"""Buttons of a purchase that has no total, or no known outcome. As in ``buttons``, a prefix never changes."""

from aiogram.filters.callback_data import CallbackData

from bot.views.buttons import Number


class BuyInstead(CallbackData, prefix="bi"):
    """Another quantity, in place of the confirmation of this nonce."""

    nonce: str
    quantity: Number


class OpenDoubt(CallbackData, prefix="dt"):
    """From the list of orders, to which **Back** returns."""

    nonce: str
    phase: str = "all"
    page: Number = 0
