"""Callback data of the accounts of an order as a file; one byte for byte is ``orders.ExportAccounts``."""

from aiogram.filters.callback_data import CallbackData

from bot.views.buttons.values import Number


class OpenAccountFile(CallbackData, prefix="ao"):
    """Asks which kind of file the accounts of an order are to be exported as."""

    order: Number


class ExportFields(CallbackData, prefix="ef"):
    """Makes a table of their fields."""

    order: Number


class AskTemplate(CallbackData, prefix="at"):
    """Asks how each line of the file is to look."""

    order: Number


class UseTemplate(CallbackData, prefix="ut"):
    """Makes the file by the template that the customer typed last."""

    order: Number
