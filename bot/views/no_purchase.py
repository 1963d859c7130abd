"""Why a purchase cannot begin (sold out, no money, not by the API), and what leads on instead."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.drafts import Draft, Shortfall
from bot.domain.orders import Kind
from bot.views.buttons.buy import Quantity
from bot.views.buttons.catalog import ListKind, OpenItem, OpenList
from bot.views.buttons.rent import OpenOffer, RentQuantity
from bot.views.buttons.watchlist import AddWatch, AskWatch
from bot.views.formats import money, number
from bot.views.keyboard import Row, home, keyboard, tap, try_again, web
from bot.views.texts import label, text
from bot.views.view import View

_SITE = "https://hstockplus.com"


def sold_out(lang: str, kind: Kind, item: str) -> View:
    """Says that the item is sold out; the sentence of every purchase that fails for it."""
    watch = tap(label(lang, "watch"), AddWatch(kind=kind, item=item))
    return View(text(lang, "buy-sold-out"), keyboard([watch], _elsewhere(lang, kind, item), home(lang)))


def paused(lang: str, again: str | None) -> View:
    """Says that nothing can be bought at the moment, though it can be confirmed later."""
    return View(text(lang, "purchases-paused"), keyboard(try_again(lang, again), home(lang)))


def needs_more(lang: str, kind: str) -> View:
    """Says that orders of this type cannot be placed by the API."""
    return View(text(lang, "buy-needs-more", type=kind), keyboard(site_row(lang), home(lang)))


def site_row(lang: str) -> Row:
    """A row with the button that opens the marketplace's site."""
    return [web(label(lang, "open-site"), _SITE)]


def not_enough(lang: str, lacking: Shortfall, again: str | None = None) -> View:
    """Says how much money is missing.

    ``again``: the data of the button that tries once more, say after a payment.
    """
    draft, balance = lacking.draft, lacking.balance
    watch = tap(label(lang, "watch"), AskWatch(kind=draft.kind, item=draft.item))
    said = text(
        lang,
        "buy-not-enough-at-least" if draft.open else "buy-not-enough",
        balance=money(balance.amount, balance.currency, lang),
        missing=money(lacking.missing, balance.currency, lang),
    )
    return View(
        said,
        keyboard(
            _fewer(lang, draft, lacking.fewer),
            try_again(lang, again),
            [watch],
            _elsewhere(lang, draft.kind, draft.item),
            home(lang),
        ),
    )


def _fewer(lang: str, draft: Draft, quantity: int | None) -> Row:
    """The button that buys as many as the money covers."""
    if quantity is None:
        return []
    data: CallbackData = RentQuantity(project=draft.item, quantity=quantity)
    if draft.kind is not Kind.RENTAL:
        smm = draft.kind is Kind.SMM
        data = Quantity(service=int(draft.item), smm=smm, quantity=quantity)
    return [tap(label(lang, "confirm-instead", quantity=number(quantity, lang)), data)]


def _elsewhere(lang: str, kind: Kind, item: str) -> Row:
    """The item itself, and what is like it."""
    if kind is Kind.RENTAL:
        return [tap(label(lang, "open-item"), OpenOffer(project=item))]
    return [
        tap(label(lang, "open-item"), OpenItem(service=int(item))),
        tap(label(lang, "card-similar"), OpenList(kind=ListKind.SIMILAR, first=item)),
    ]
