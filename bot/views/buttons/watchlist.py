"""Callback data of the watchlist."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.orders import Kind
from bot.views.buttons.values import Number, Price


class AskWatch(CallbackData, prefix="wa"):
    """Asks what to watch. ``item`` is a service number, or the project id of a rental."""

    kind: Kind
    item: str


class AddWatch(CallbackData, prefix="wn"):
    """Begins a watch. ``wanted``: the highest price that is welcome; none: that it is in stock is enough."""

    kind: Kind
    item: str
    wanted: Price | None = None


class OpenWatches(CallbackData, prefix="ws"):
    page: Number = 0


class OpenWatch(CallbackData, prefix="wo"):
    watch: Number
    page: Number = 0


class KeepWatch(CallbackData, prefix="wk"):
    """Keeps a watch, from a notice, which stays where it is."""

    watch: Number


class RemoveWatch(CallbackData, prefix="wx"):
    watch: Number


class SetWatchPushes(CallbackData, prefix="wp"):
    """Switches the notices of what is watched: a button of earlier versions."""

    on: bool
