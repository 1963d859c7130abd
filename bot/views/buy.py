"""Screens of a purchase: its confirmation, its outcome, and what is known of an unsure one."""

from collections.abc import Sequence
from decimal import Decimal

from aiogram.enums import ButtonStyle

from bot.domain.countries import flag
from bot.domain.drafts import Draft, DraftState, Offer, Verdict
from bot.domain.orders import Kind, Order
from bot.market.models import Balance, Variant
from bot.views import orders
from bot.views.buttons.buy import AskDestination, Buy, BuyInstead, Cancel, Confirm
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import OpenOrders
from bot.views.buttons.rent import OpenOffer
from bot.views.favourites import keep_row
from bot.views.formats import money, number
from bot.views.item import card_variants
from bot.views.keyboard import Row, back, home, home_below, keyboard, tap
from bot.views.limits import above_limits
from bot.views.link_warnings import link_warnings
from bot.views.moved import moved_lines
from bot.views.sanitizing import short
from bot.views.texts import Html, joined, label, lines, paragraphs, text
from bot.views.view import View

_STATE_MESSAGES = {
    DraftState.DRAFT: "outcome-free",  # it was claimed once, and could not even be sent
    DraftState.PREPARED: "outcome-under-way",
    DraftState.SENDING: "outcome-under-way",
    DraftState.PLACED: "outcome-placed",
    DraftState.REFUSED: "outcome-refused",
    DraftState.NOT_SENT: "outcome-not-sent",
    DraftState.CANCELLED: "outcome-cancelled",
}
_UNDER_WAY = (DraftState.PREPARED, DraftState.SENDING)


def confirmation(lang: str, offer: Offer, *, keepable: bool = False) -> View:
    """Asks for confirmation: item, quantity, price, estimated total, balance before and after.

    ``keepable``: it can be kept as a preset, and is not yet.
    """
    draft, balance = offer.draft, offer.balance
    return View(
        paragraphs(
            *moved_lines(lang, offer),
            above_limits(lang, offer.above, draft.currency, draft.price_per, asked=draft.above_limits),
            link_warnings(lang, offer),
            text(lang, _title(offer)),
            _purchase(lang, draft),
            lines(
                _money(lang, draft, balance),
                text(lang, "confirm-key", mask=offer.payer) if offer.payer else None,
            ),
            text(lang, "confirm-learned", per=number(draft.price_per, lang)) if offer.learned else None,
            card_variants(lang, offer.variants),
            _caveats(lang, draft, offer.variants),
        ),
        keyboard(
            _instead(lang, draft, offer.instead),
            _answers(lang, draft, unusual=bool(offer.above or offer.warnings)),
            _destination_button(lang, draft),
            keep_row(lang, draft) if keepable else [],
        ),
    )


def _title(offer: Offer) -> str:
    if offer.above:
        return "confirm-title-above"
    return "confirm-title-link" if offer.warnings else "confirm-title"


def _answers(lang: str, draft: Draft, *, unusual: bool) -> Row:
    """**Confirm** and **Cancel**; where it is to be thought about, the other way round."""
    cancel = tap(label(lang, "cancel"), Cancel(nonce=draft.nonce))
    if unusual:
        return [cancel, tap(label(lang, "confirm"), Confirm(nonce=draft.nonce), ButtonStyle.DANGER)]
    return [tap(label(lang, "confirm"), Confirm(nonce=draft.nonce), ButtonStyle.SUCCESS), cancel]


def _destination_button(lang: str, draft: Draft) -> Row:
    if draft.kind is Kind.RENTAL:
        return []
    caption = "confirm-other-link" if draft.kind is Kind.SMM else "confirm-other-email"
    return [tap(label(lang, caption), AskDestination(nonce=draft.nonce))]


def _instead(lang: str, draft: Draft, quantity: int | None) -> Row:
    """The button that buys only as many as have a certain total."""
    if quantity is None:
        return []
    caption = label(lang, "confirm-instead", quantity=number(quantity, lang))
    return [tap(caption, BuyInstead(nonce=draft.nonce, quantity=quantity))]


def _purchase(lang: str, draft: Draft) -> Html:
    return lines(
        _what(lang, draft),
        text(lang, "confirm-phone", phone=draft.phone) if draft.phone else None,
        text(lang, "confirm-quantity", quantity=number(draft.quantity, lang)),
        _price(lang, draft),
        _destination(lang, draft) if draft.link else None,
    )


def _price(lang: str, draft: Draft) -> Html:
    price = money(draft.rate, draft.currency, lang)
    if draft.price_per == 1:
        return text(lang, "confirm-price", price=price)
    return text(lang, "confirm-price-per", price=price, per=number(draft.price_per, lang))


def _what(lang: str, draft: Draft) -> Html:
    if draft.kind is Kind.RENTAL:
        return text(lang, "confirm-rental", name=f"{short(draft.title, 100)} {flag(draft.country)}")
    return text(lang, "confirm-item", name=short(draft.title, 200))


def _destination(lang: str, draft: Draft) -> Html:
    link = draft.link or ""
    if draft.kind is Kind.SMM:
        return text(lang, "confirm-link", link=link)
    return text(lang, "confirm-email", link=link)


def _money(lang: str, draft: Draft, balance: Balance) -> Html:
    before = text(lang, "confirm-before", before=money(balance.amount, balance.currency, lang))
    if draft.at_rate is not None:
        return lines(_open(lang, draft, draft.at_rate), before)
    after = money(balance.amount - draft.estimate, balance.currency, lang)
    return lines(_total(lang, draft), before, text(lang, "confirm-after", after=after))


def _open(lang: str, draft: Draft, has: int) -> Html:
    quantity = number(draft.quantity, lang)
    return text(lang, "confirm-open", has=has, shown=number(has, lang), quantity=quantity)


def _total(lang: str, draft: Draft) -> Html:
    if draft.open:
        return text(lang, "outcome-open")
    return text(lang, "confirm-total", total=money(draft.estimate, draft.currency, lang))


def _caveats(lang: str, draft: Draft, variants: tuple[Variant, ...]) -> Html | None:
    if draft.kind is Kind.RENTAL:
        return text(lang, "confirm-no-cancel")
    return lines(
        text(lang, "confirm-caveat") if variants else None,
        text(lang, "confirm-manual") if draft.auto_delivery is False else None,
    )


def placing(lang: str, draft: Draft) -> View:
    """Says that the order is being placed."""
    return View(paragraphs(text(lang, "placing"), _brief(lang, draft)))


def outcome(lang: str, draft: Draft, order: Order | None, *, starred: bool | None = None) -> View:
    """The order's card if there is one (``starred`` as there), else the state of its draft."""
    if order is not None:
        return orders.card(lang, order, starred=starred)
    if draft.state in _UNDER_WAY:
        return View(paragraphs(text(lang, "outcome-under-way"), _brief(lang, draft)))
    return _outcome(lang, draft, _state_line(lang, draft))


def _outcome(lang: str, draft: Draft, news: Html) -> View:
    up = home_below(lang) if draft.state is DraftState.UNSURE else home(lang)
    return View(paragraphs(news, _brief(lang, draft)), keyboard(_ways_on(lang, draft), up))


def doubt(lang: str, draft: Draft, above: OpenOrders) -> View:
    """The card of a purchase in doubt; ``above`` is the list of orders that **Back** leads to."""
    return View(
        paragraphs(_state_line(lang, draft), _brief(lang, draft)),
        keyboard([tap(label(lang, "menu-track"), Go(where="track"))], back(lang, above)),
    )


def resolved_doubt(lang: str, draft: Draft) -> View:
    """Replaces the message of an unsure purchase once its verdict was sent below it."""
    return _outcome(
        lang, draft, paragraphs(text(lang, "unsure-title"), text(lang, _verdict_message(draft.verdict)))
    )


def _verdict_message(verdict: Verdict | None) -> str:
    match verdict:
        case Verdict.NOT_CHARGED:
            return "unsure-judged-not-charged"
        case Verdict.CHARGED:
            return "unsure-judged-charged"
        case _:
            return "unsure-judged-unclear"


def verdict(lang: str, draft: Draft, found: Sequence[Order]) -> View:
    """The verdict on an unsure purchase; ``found``: its orders, once they are known."""
    if not found:
        return outcome(lang, draft, None)
    numbers = joined(lang, (Html(f"#{order.number}") for order in found))
    return View(
        paragraphs(text(lang, "unsure-found", numbers=numbers), _brief(lang, draft)),
        keyboard(*(orders.open_row(lang, order) for order in found), home_below(lang)),
    )


def _state_line(lang: str, draft: Draft) -> Html:
    if draft.state is DraftState.UNSURE:
        return _doubt(lang, draft)
    if draft.state is DraftState.REFUSED and draft.words:
        return text(lang, "outcome-refused-saying", words=draft.words)
    return text(lang, _STATE_MESSAGES[draft.state])


def _doubt(lang: str, draft: Draft) -> Html:
    before, after = draft.balance_before, draft.balance_after
    return paragraphs(
        text(lang, "unsure-title"),
        lines(
            None if before is None else _balance(lang, "unsure-before", draft, before),
            None if after is None else _balance(lang, "unsure-after", draft, after),
        ),
        _verdict(lang, draft.verdict),
    )


def _balance(lang: str, message: str, draft: Draft, amount: Decimal) -> Html:
    return text(lang, message, balance=money(amount, draft.currency, lang))


def _verdict(lang: str, verdict: Verdict | None) -> Html:
    match verdict:
        case Verdict.NOT_CHARGED:
            return text(lang, "unsure-not-charged")
        case Verdict.CHARGED:
            return text(lang, "unsure-charged")
        case Verdict.UNCLEAR:
            return text(lang, "unsure-unclear")
        case None:
            return text(lang, "unsure-checking")


def _brief(lang: str, draft: Draft) -> Html:
    return lines(
        text(lang, "outcome-item", name=short(draft.title, 200), quantity=number(draft.quantity, lang)),
        _total(lang, draft),
    )


def _ways_on(lang: str, draft: Draft) -> Row:
    """The buttons that lead on; ordering again is offered only where nothing was bought for certain."""
    doubtful = draft.state is DraftState.UNSURE and draft.verdict is not Verdict.NOT_CHARGED
    orders = [tap(label(lang, "menu-orders"), Go(where="orders"))]
    if doubtful and draft.verdict is not None:
        return [tap(label(lang, "menu-track"), Go(where="track")), *orders]
    if doubtful or draft.state is DraftState.PLACED:
        return orders
    if draft.state is DraftState.DRAFT:
        return [tap(label(lang, "try-again"), Confirm(nonce=draft.nonce))]
    if draft.kind is Kind.RENTAL:
        return [tap(label(lang, "order-again-new"), OpenOffer(project=draft.item))]
    return [tap(label(lang, "order-again-new"), Buy(service=int(draft.item)))]
