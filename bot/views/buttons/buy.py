"""Buttons of a purchase, up to its confirmation."""

from aiogram.filters.callback_data import CallbackData

from bot.views.buttons.values import Number


class Buy(CallbackData, prefix="by"):
    service: Number


class BuyAgain(CallbackData, prefix="ba"):
    order: Number


class Quantity(CallbackData, prefix="qt"):
    service: Number
    smm: bool
    quantity: Number


class UseLink(CallbackData, prefix="ul"):
    """``mark`` tells which of the last links: an address itself would not fit."""

    service: Number
    quantity: Number
    mark: str


class SkipEmail(CallbackData, prefix="sk"):
    service: Number
    quantity: Number


class Confirm(CallbackData, prefix="ok"):
    nonce: str


class Cancel(CallbackData, prefix="no"):
    nonce: str


class BuyInstead(CallbackData, prefix="bi"):
    """Another quantity, in place of the confirmation of this nonce."""

    nonce: str
    quantity: Number
