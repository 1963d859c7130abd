"""Errors of actions, by what they mean to the customer. They carry data; views have the words."""

from bot.domain.drafts import Shortfall
from bot.domain.orders import Kind, Order
from bot.domain.watchlist import Watch


class ActionError(Exception):
    """An action was not carried out."""


class NoKey(ActionError):
    """The customer has no API key, or removed the one this needs."""


class Gone(ActionError):
    """What a button names does not exist (any more), or is somebody else's."""


class PurchasesPaused(ActionError):
    """Nobody, or not this customer, may buy now; nothing was sent, and it can be confirmed again."""


class OwnersOnly(ActionError):
    """A helper, who may only look, asked for what owners do."""


class AccountGone(ActionError):
    """The marketplace tells no such account of an order (any more)."""


class AlreadyTracked(ActionError):
    """The order is tracked already, or was to its end."""

    def __init__(self, order: Order) -> None:
        self.order = order
        super().__init__(f"order {order.id}")


class NotTheirs(ActionError):
    """No key of the customer's knows an order of this number."""


class BadNumber(ActionError):
    """Not an order's number."""


class BadNumbers(ActionError):
    """Not a list of order numbers and ranges, or one of more than ``most`` numbers."""

    def __init__(self, most: int) -> None:
        self.most = most
        super().__init__(f"{most}")


class TooManyWatches(ActionError):
    """The customer has as many watches as is allowed."""

    def __init__(self, most: int) -> None:
        self.most = most
        super().__init__(f"{most}")


class TooManyFavourites(ActionError):
    """The customer has as many favourites as is allowed."""


class TooManySeries(ActionError):
    """The customer has as many series of orders as is allowed."""

    def __init__(self, most: int) -> None:
        self.most = most
        super().__init__(f"{most}")


class FulfilledAlready(ActionError):
    """What would be waited for is so now; ``watch`` was not stored."""

    def __init__(self, watch: Watch, currency: str | None = None) -> None:
        self.watch = watch
        self.currency = currency
        super().__init__(f"{watch.kind} {watch.item}")


class BadAmount(ActionError):
    """Not an amount of money above zero."""


class BadQuantity(ActionError):
    """Not a whole number within the allowed range; ``highest`` is ``None`` where there is no upper limit."""

    def __init__(self, lowest: int, highest: int | None) -> None:
        self.lowest = lowest
        self.highest = highest
        super().__init__(f"{lowest}–{highest}")


class BadLink(ActionError):
    """Not an http(s) address."""


class BadEmail(ActionError):
    """Not an e-mail address."""


class EmptyList(ActionError):
    """A list of orders without a line."""


class UnreadableFile(ActionError):
    """Not a file of text."""


class TooManyLines(ActionError):
    """A list has more orders than are taken at once; nothing was looked at."""

    def __init__(self, found: int, most: int) -> None:
        self.found = found
        self.most = most
        super().__init__(f"{found}")


class InDoubt(ActionError):
    """What became of an earlier purchase under the same API key is not known yet."""


class SoldOut(ActionError):
    """Nothing of it can be bought now; ``item`` as in a draft."""

    def __init__(self, kind: Kind, item: str) -> None:
        self.kind = kind
        self.item = item
        super().__init__(item)


class NeedsMore(ActionError):
    """An item of this type takes inputs that the marketplace's API cannot be given; nothing was bought."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        super().__init__(kind)


class NotEnough(ActionError):
    """The balance does not cover what a draft costs; nothing was bought."""

    def __init__(self, shortfall: Shortfall) -> None:
        self.shortfall = shortfall
        super().__init__(f"missing {shortfall.missing}")
