"""Goes on, once a key is connected, with the step that a guest was asked for it at.

What goes on shows something, asks the next question or begins a watch. A purchase waits for its **Confirm**
as ever; that button, like all that are not listed here, is for its customer to tap again.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.filters.callback_data import CallbackData

from bot.routers import account, account_files, buy, deep_links, favourites, orders, rent, tracking, watchlist
from bot.routers.turn import Turn
from bot.views.buttons.account_files import AskTemplate, ExportFields, OpenAccountFile, UseTemplate
from bot.views.buttons.buy import Buy, BuyAgain, Quantity
from bot.views.buttons.favourites import BuyForOtherLink, UseFavourite, UseForOtherLink
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import (
    ExportAccounts,
    OpenNumber,
    OpenNumbers,
    RefreshNumber,
    RefreshOrder,
    ShowAccounts,
    ShowActive,
    Track,
)
from bot.views.buttons.rent import OpenOffer, RentAgain, RentQuantity
from bot.views.buttons.watchlist import AddWatch, AskWatch

_TAPS: dict[type[CallbackData], Callable[[Turn, Any], Awaitable[None]]] = {
    Buy: buy.ask_quantity,
    BuyAgain: buy.buy_again,
    Quantity: buy.choose_quantity,
    OpenOffer: rent.open_offer,
    RentQuantity: rent.choose_quantity,
    RentAgain: rent.rent_again,
    RefreshOrder: orders.refresh,
    OpenNumbers: orders.open_numbers,
    OpenNumber: orders.open_number,
    RefreshNumber: orders.refresh_number,
    ShowActive: orders.show_active,
    ShowAccounts: orders.show_accounts,
    ExportAccounts: orders.export_accounts,
    OpenAccountFile: account_files.ask_kind,
    ExportFields: account_files.export_fields,
    AskTemplate: account_files.ask_template,
    UseTemplate: account_files.use_template,
    Track: tracking.adopt_again,
    AskWatch: watchlist.ask,
    AddWatch: watchlist.add,
    UseFavourite: favourites.use,
    UseForOtherLink: favourites.use_for_other_link,
    BuyForOtherLink: favourites.buy_for_other_link,
}
_BY_PREFIX = {button.__prefix__: button for button in _TAPS}


async def go_on(turn: Turn, then: str) -> None:
    """``then``: the data of a button, a command with its words, or what a deep link carried."""
    prefix = then.partition(":")[0]
    if then.startswith("/"):
        name, _, words = then.removeprefix("/").partition(" ")
        await _command(turn, name, words)
    elif prefix == Go.__prefix__:
        turn.again = then
        await _command(turn, Go.unpack(then).where)
    elif (button := _BY_PREFIX.get(prefix)) is not None:
        turn.again = then
        await _TAPS[button](turn, button.unpack(then))
    elif then.startswith(deep_links.KINDS):
        await deep_links.follow(turn, then)


async def _command(turn: Turn, name: str, words: str = "") -> None:
    match name:
        case "balance":
            await account.balance(turn)
        case "orders":
            await orders.all_orders(turn, words)
        case "numbers":
            await orders.numbers(turn)
        case "track":
            await tracking.follow(turn, words)
