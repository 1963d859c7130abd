"""Callback data of favourites, and of buying an order's item for another link."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.orders import OrderFilter
from bot.views.buttons.values import Number


class StarItem(CallbackData, prefix="fi"):
    """Keeps an item as a favourite; not ``on``: no longer. The same tap again changes nothing more."""

    service: Number
    on: bool


class StarOffer(CallbackData, prefix="fo"):
    """The same of the numbers of one service in one country."""

    project: str
    on: bool


class StarOrder(CallbackData, prefix="fr"):
    """The same of what an order bought, as a preset. The rest is as in ``OpenHistory``."""

    order: Number
    on: bool
    phase: OrderFilter | None = None
    numbers: bool = False
    page: Number = 0


class KeepPreset(CallbackData, prefix="fk"):
    """Keeps what is to be confirmed as a preset; the confirmation stays as it is."""

    nonce: str


class OpenFavourites(CallbackData, prefix="fs"):
    """``edit``: a number opens the favourite to be changed, rather than the way to buy it."""

    page: Number = 0
    edit: bool = False


class UseFavourite(CallbackData, prefix="fu"):
    favourite: Number


class UseForOtherLink(CallbackData, prefix="fl"):
    """Asks for a link first."""

    favourite: Number


class BuyForOtherLink(CallbackData, prefix="bl"):
    """Asks for a link, and then confirms the same as an order bought."""

    order: Number


class OpenFavourite(CallbackData, prefix="fe"):
    """Opens a favourite to be changed; ``page`` is that of the list."""

    favourite: Number
    page: Number = 0


class AskPresetQuantity(CallbackData, prefix="fq"):
    favourite: Number
    page: Number = 0


class AskPresetLink(CallbackData, prefix="fh"):
    favourite: Number
    page: Number = 0


class AskLinkEachTime(CallbackData, prefix="fa"):
    """Keeps no link: it is asked for whenever the preset is used."""

    favourite: Number
    page: Number = 0


class RemoveFavourite(CallbackData, prefix="fx"):
    favourite: Number
    page: Number = 0
