"""Callback data of the menu: a command as a button."""

from aiogram.filters.callback_data import CallbackData


class Go(CallbackData, prefix="go"):
    """A command as a button: ``where`` is its name without the slash."""

    where: str
