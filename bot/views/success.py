"""What worked for this bot's customers, on offers to rent: on one, in a list, and the order of the list."""

from collections.abc import Iterable

from bot.domain.rentals import RentOffer, RentPage
from bot.domain.success import SuccessRate
from bot.views.buttons.rent import RentOffers
from bot.views.buttons.statistics import SetSharing, SortOffers
from bot.views.formats import duration, number
from bot.views.keyboard import Row, tap
from bot.views.texts import Html, display_name, label, lines, text


def worked(lang: str, offer: RentOffer) -> Html | None:
    """The figures of one offer, as a sentence."""
    if offer.worked is None:
        return None
    return text(lang, "success-offer", **_figures(lang, offer.worked))


def worked_of(lang: str, offers: Iterable[RentOffer], *, by_country: bool) -> Html | None:
    """The figures of a page's offers, each country or service once."""
    known = {
        (one.service, one.country): text(
            lang,
            "success-row",
            flag=one.flag,
            name=display_name(lang, one.country_name if by_country else one.service),
            **_figures(lang, one.worked),
        )
        for one in offers
        if one.worked is not None
    }
    return lines(text(lang, "success-title"), *known.values()) if known else None


def _figures(lang: str, rate: SuccessRate) -> dict[str, str]:
    wait = "none" if rate.wait is None else duration(rate.wait, lang)
    return {"received": number(rate.received, lang), "rentals": number(rate.rentals, lang), "wait": wait}


def sort_row(lang: str, found: RentPage[RentOffer], here: RentOffers) -> Row:
    """The button that sorts a service's offers the other way, where that makes a difference."""
    if found.by_chance is None:
        return []
    caption = label(lang, "success-sort-price" if found.by_chance else "success-sort-chance")
    return [tap(caption, SortOffers(by_chance=not found.by_chance, key=here.key, words=here.words))]


def setting(lang: str, *, shares: bool) -> Row:
    """A row for the settings."""
    caption = label(lang, "success-setting-on" if shares else "success-setting-off")
    return [tap(caption, SetSharing(on=not shares))]
