"""Callback data of 2FA codes."""

from aiogram.filters.callback_data import CallbackData


class RefreshCodes(CallbackData, prefix="fc"):
    """Shows the codes of a seed that was sent; ``mark`` stands for it in memory (``SeedMemory``)."""

    mark: str
