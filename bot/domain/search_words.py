"""The words by which a search says more than names: prices, stock, and that a number is meant."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchWords:
    """Words and phrases about a price or the stock, or that say that a phone number is meant.

    Without any, the signs alone are understood.

    ``most_after`` and its like stand behind an amount, the others in front of it.
    """

    most: tuple[str, ...] = ()
    most_after: tuple[str, ...] = ()
    least: tuple[str, ...] = ()
    least_after: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    below_after: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    above_after: tuple[str, ...] = ()
    price: tuple[str, ...] = ()  # leads to one of those
    dollar: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()  # an amount of them is no price
    cheap: tuple[str, ...] = ()
    in_stock: tuple[str, ...] = ()
    renting: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()  # say nothing about what is looked for
    thousands: str = ","  # what separates them
