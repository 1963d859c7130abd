"""Every button's data. Each is enough to act on weeks later, after any restart, in 64 bytes.

Names are short for the sake of the bytes only; a class never changes its prefix, for old messages keep it.
"""

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.domain.prices import Limit

Number = Annotated[int, Field(ge=0, lt=1 << 53)]  # what a tampered button must stay within
_MARK = "~"
_WORDS_BYTES = 38  # leaves room for everything else a button carries beside the words


def packed_words(words: str, mark: str = "") -> str:
    """Search words as a button carries them: on one line, without the separator, as many as fit.

    ``mark`` stands before them, and for all of them.
    """
    if mark:
        return f"{_MARK}{mark} {_cut(words, _WORDS_BYTES - len(_MARK) - len(mark) - 1)}"
    return _cut(words, _WORDS_BYTES)


def unpacked_words(packed: str) -> tuple[str, str]:
    """The mark (empty without one) and the words that ``packed_words`` was given, or as many as fitted."""
    if not packed.startswith(_MARK):
        return "", packed
    mark, _, words = packed.removeprefix(_MARK).partition(" ")
    return mark, words


def fits(words: str) -> bool:
    """Whether a button carries all of the words."""
    return _cut(words, _WORDS_BYTES) == _plain(words)


def _plain(words: str) -> str:
    return " ".join(words.replace(":", " ").split()).lstrip(_MARK)


def _cut(words: str, room: int) -> str:
    plain = _plain(words)
    fitting = plain.encode()[:room].decode(errors="ignore")
    cut_word = len(fitting) < len(plain) and plain[len(fitting)] != " "
    return fitting.rpartition(" ")[0] if cut_word and " " in fitting else fitting


class Go(CallbackData, prefix="go"):
    """A command as a button: ``where`` is its name without the slash."""

    where: str


# Catalogue: a list is a category's (kind ``c``: category key, subcategory key), the recommended items
# (``r``), a shop's (``h``: shop id), what a search found (``s``: words)
# or what is like an item (``m``: its number).


class OpenCategory(CallbackData, prefix="ca"):
    category: str
    page: Number = 0


class OpenCategories(CallbackData, prefix="cs"):
    page: Number = 0


class OpenShops(CallbackData, prefix="sh"):
    page: Number = 0


class OpenList(CallbackData, prefix="li"):
    kind: str
    first: str = ""
    second: str = ""
    page: Number = 0


class SetSort(CallbackData, prefix="so"):
    sort: str
    kind: str
    first: str = ""
    second: str = ""


class SetInStock(CallbackData, prefix="st"):
    on: bool
    kind: str
    first: str = ""
    second: str = ""


class SetDelivery(CallbackData, prefix="dl"):
    delivery: str
    kind: str
    first: str = ""
    second: str = ""


class OpenItem(CallbackData, prefix="it"):
    """``kind`` to ``page`` say which list **Back** leads to; empty: the catalogue."""

    service: Number
    kind: str = ""
    first: str = ""
    second: str = ""
    page: Number = 0


# Buying


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


# Renting


class SearchRent(CallbackData, prefix="rw"):
    pass


class RentServices(CallbackData, prefix="rs"):
    words: str = ""
    page: Number = 0


class RentPlaces(CallbackData, prefix="rp"):
    words: str = ""
    page: Number = 0


class RentOffers(CallbackData, prefix="ro"):
    """The countries of one site, cheapest first."""

    key: str
    words: str = ""
    page: Number = 0


class RentIn(CallbackData, prefix="ri"):
    """The sites of one country."""

    country: str
    words: str = ""
    page: Number = 0


class OpenOffer(CallbackData, prefix="of"):
    project: str


class RentQuantity(CallbackData, prefix="rq"):
    project: str
    quantity: Number


class RentAgain(CallbackData, prefix="ra"):
    order: Number
    same: bool


# Orders


class OpenOrders(CallbackData, prefix="os"):
    phase: str = "all"
    words: str = ""
    page: Number = 0


class SearchOrders(CallbackData, prefix="oq"):
    phase: str = "all"


class OpenOrder(CallbackData, prefix="od"):
    """From a list, to which **Back** returns."""

    order: Number
    phase: str = "all"
    page: Number = 0


class ShowOrder(CallbackData, prefix="ow"):
    """From a push, which stays where it is."""

    order: Number


class RefreshOrder(CallbackData, prefix="rf"):
    """``phase`` and ``page`` as in ``OpenOrder``; an empty phase: the card did not come from a list."""

    order: Number
    phase: str = ""
    page: Number = 0


class ShowAccounts(CallbackData, prefix="ac"):
    order: Number


class ExportAccounts(CallbackData, prefix="ea"):
    order: Number


class Track(CallbackData, prefix="tk"):
    """An order to watch, by the marketplace's number."""

    number: Number


class ExportOrders(CallbackData, prefix="ex"):
    pass


# Account


class RetryKey(CallbackData, prefix="kt"):
    pass


class AddKey(CallbackData, prefix="kn"):
    pass


class UseKey(CallbackData, prefix="ku"):
    key: Number


class ReplaceKey(CallbackData, prefix="kr"):
    key: Number


class RemoveKey(CallbackData, prefix="kd"):
    key: Number
    sure: bool = False


class SetPushes(CallbackData, prefix="sp"):
    on: bool


class OpenLanguages(CallbackData, prefix="lg"):
    pass


class SetLanguage(CallbackData, prefix="sl"):
    language: str


class AskLimit(CallbackData, prefix="la"):
    limit: Limit


class NoLimit(CallbackData, prefix="ln"):
    limit: Limit


class Forget(CallbackData, prefix="fg"):
    """**Delete my data** asks twice: ``step`` 0 and 1 ask, 2 does it."""

    step: Number
