"""Callback data of the menu: a command as a button, and the menu below a push."""

from aiogram.filters.callback_data import CallbackData


class Go(CallbackData, prefix="go"):
    """A command as a button: ``where`` is its name without the slash."""

    where: str


class ShowMenu(CallbackData, prefix="mn"):
    """Shows the menu below a push, which stays where it is, with what it delivered."""
