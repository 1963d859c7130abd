"""Parses currency codes and symbols: ``USD``, ``usd``, ``$``, ``USD ($)``."""

import re
import unicodedata
from functools import lru_cache

from babel.numbers import list_currencies

_CRYPTOCURRENCIES = frozenset({"USDT", "USDC", "BTC", "TON", "TRX"})  # in use at such marketplaces
_NONE = frozenset({"XXX", "XTS"})  # ISO 4217: no currency, and one for tests
_SYMBOLS = {
    "$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "CN¥": "CNY", "₹": "INR", "₽": "RUB",
    "৳": "BDT", "₨": "PKR", "₺": "TRY", "₴": "UAH", "₫": "VND", "₩": "KRW", "₦": "NGN", "₱": "PHP",
    "฿": "THB", "₪": "ILS", "₸": "KZT", "R$": "BRL", "A$": "AUD", "C$": "CAD", "CA$": "CAD", "HK$": "HKD",
    "NZ$": "NZD", "S$": "SGD", "ZŁ": "PLN",
}  # fmt: skip


@lru_cache(maxsize=256)
def currency_code(text: str) -> str | None:
    """The ISO 4217 code, or a cryptocurrency's ticker; ``None`` for what names no known currency."""
    written = unicodedata.normalize("NFKC", text).strip().upper()
    code = re.sub(r"[^A-Z]", "", written)
    if code in _known():
        return code
    return _SYMBOLS.get(re.sub(r"[\s.,()]", "", written))


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return (frozenset(list_currencies()) | _CRYPTOCURRENCIES) - _NONE
