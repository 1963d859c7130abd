"""What speaks against the link of a purchase, above its confirmation."""

from bot.domain.drafts import Offer
from bot.domain.links import LinkDoubt, LinkWarning
from bot.views.sanitizing import short
from bot.views.texts import Html, escaped, joined, lines, text

_LONGEST_HOST = 60  # UTF-16 units


def link_warnings(lang: str, offer: Offer) -> Html | None:
    """One line for each; the second question says that its answer holds, unless that of the limits did."""
    if not offer.warnings:
        return None
    asked = offer.draft.asked_about and not (offer.above and offer.draft.above_limits)
    said = [link_warning(lang, warning) for warning in offer.warnings]
    return lines(*said, text(lang, "limit-confirm-again") if asked else None)


def link_warning(lang: str, warning: LinkWarning) -> Html:
    """One of them, in a line."""
    match warning.doubt:
        case LinkDoubt.UNDER_WAY:
            return text(lang, "link-under-way", number=warning.about)
        case LinkDoubt.UNSETTLED:
            return text(lang, "link-unsettled")
        case LinkDoubt.ELSEWHERE:
            platforms = joined(lang, map(escaped, warning.platforms))
            return text(lang, "link-elsewhere", host=short(warning.about, _LONGEST_HOST), platforms=platforms)
