"""The confirmation of a number plan, and the questions that change it."""

from collections.abc import Sequence

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton

from bot.domain.pages import PAGE, pages_of
from bot.domain.plans import MOST_NUMBERS, PATIENCES, Plan, PlanBound, PlanScreen
from bot.domain.rentals import RentOffer
from bot.views.buttons.menu import Go
from bot.views.buttons.plans import (
    AskPlanBound,
    NoPlanBound,
    OpenPlan,
    PlanCountries,
    PlanCountry,
    PlanNumbers,
    PlanOrder,
    PlanPatience,
    StartPlan,
)
from bot.views.formats import money, number, page_line
from bot.views.keyboard import Row, back, in_rows, keyboard, leave, pager, question, tap
from bot.views.numbered import choices, names_of_page
from bot.views.sanitizing import short
from bot.views.texts import Html, display_name, escaped, joined, label, lines, paragraphs, text
from bot.views.view import View

_NAMED = 5  # countries in the message
_NAME = 24  # columns of a country on a button


def confirmation(lang: str, screen: PlanScreen) -> View:
    """Asks for the one confirmation of a plan, with a button to change each of its bounds."""
    plan = screen.plan
    start = (
        [tap(label(lang, "confirm"), StartPlan(plan=plan.id), ButtonStyle.SUCCESS)] if screen.first else []
    )
    return View(
        paragraphs(
            text(lang, "plan-setup", service=short(plan.title, 100)),
            lines(
                text(lang, "plan-countries", countries=_countries(lang, screen)),
                _first(lang, screen.first, plan),
            ),
            lines(
                _price(lang, plan),
                text(lang, "plan-patience", minutes=plan.patience, shown=number(plan.patience, lang)),
            ),
            _worst(lang, plan),
            lines(
                text(
                    lang, "plan-balance", balance=money(screen.balance.amount, screen.balance.currency, lang)
                ),
                text(lang, "confirm-key", mask=screen.payer) if screen.payer else None,
            ),
            text(lang, "plan-no-cancel"),
        ),
        keyboard(
            [*start, tap(label(lang, "cancel"), Go(where="cancel"))], *in_rows(_changes(lang, screen), 2)
        ),
    )


def _worst(lang: str, plan: Plan) -> Html:
    return text(
        lang,
        "plan-worst",
        numbers=number(plan.numbers, lang),
        ceiling=money(plan.ceiling, plan.currency, lang),
        most=money(plan.most, plan.currency, lang),
    )


def _countries(lang: str, screen: PlanScreen) -> Html:
    if not screen.plan.chosen:
        return text(lang, "plan-any-country")
    named = [escaped(_country(lang, offer)) for offer in screen.countries[:_NAMED]]
    if len(screen.countries) > _NAMED:
        named.append(Html("…"))
    return joined(lang, named) if named else Html("–")


def _country(lang: str, offer: RentOffer) -> str:
    return f"{offer.flag} {display_name(lang, offer.country_name)}"


def _first(lang: str, first: Sequence[RentOffer], plan: Plan) -> Html:
    """What would be tried now; each price of a country stands for itself."""
    if not first:
        return text(lang, "plan-nothing-fits")
    offers = [escaped(f"{_country(lang, one)} {money(one.price, plan.currency, lang)}") for one in first]
    return text(lang, "plan-first", offers=joined(lang, offers))


def _price(lang: str, plan: Plan) -> Html:
    ceiling = money(plan.ceiling, plan.currency, lang)
    if plan.floor is None:
        return text(lang, "plan-price", ceiling=ceiling)
    return text(lang, "plan-price-between", floor=money(plan.floor, plan.currency, lang), ceiling=ceiling)


def _changes(lang: str, screen: PlanScreen) -> list[InlineKeyboardButton]:
    """The buttons that change a plan. Those of counts lead to the next one, at last to the first again."""
    plan = screen.plan
    numbers = plan.numbers % MOST_NUMBERS + 1
    minutes = PATIENCES[(PATIENCES.index(plan.patience) + 1) % len(PATIENCES)]
    shown = number(plan.patience, lang)
    floor = "–" if plan.floor is None else money(plan.floor, plan.currency, lang)
    amounts = {
        PlanBound.FLOOR: floor,
        PlanBound.CEILING: money(plan.ceiling, plan.currency, lang),
        PlanBound.TOTAL: money(plan.most, plan.currency, lang),
    }
    return [
        tap(label(lang, "plan-choose-countries"), PlanCountries(plan=plan.id)),
        tap(
            label(lang, "plan-choose-numbers", numbers=number(plan.numbers, lang)),
            PlanNumbers(plan=plan.id, numbers=numbers),
        ),
        *(
            tap(
                label(lang, "plan-choose-bound", bound=bound, amount=amount),
                AskPlanBound(plan=plan.id, bound=bound),
            )
            for bound, amount in amounts.items()
        ),
        tap(
            label(lang, "plan-choose-patience", minutes=plan.patience, shown=shown),
            PlanPatience(plan=plan.id, minutes=minutes),
        ),
        *([_order(lang, plan)] if screen.rated else []),
    ]


def _order(lang: str, plan: Plan) -> InlineKeyboardButton:
    caption = label(lang, "success-sort-price" if plan.by_chance else "success-sort-chance")
    return tap(caption, PlanOrder(plan=plan.id, by_chance=not plan.by_chance))


def countries(lang: str, plan: Plan, offered: Sequence[RentOffer], page: int) -> View:
    """Lists the countries of a service, the cheapest first; those chosen have a mark."""
    pages = pages_of(len(offered))
    page = min(page, pages - 1)
    rows = offered[page * PAGE : (page + 1) * PAGE]
    names = names_of_page(lang, [offer.country_name for offer in rows], _NAME)
    listed, buttons = choices(
        [
            (_choice(lang, plan, offer, name), PlanCountry(plan=plan.id, country=offer.country, page=page))
            for offer, name in zip(rows, names, strict=True)
        ]
    )
    whichever = (
        [tap(label(lang, "plan-take-any"), PlanCountry(plan=plan.id, page=page))] if plan.chosen else []
    )
    return View(
        paragraphs(
            lines(
                text(lang, "plan-ask-countries", service=short(plan.title, 100)),
                page_line(lang, page, pages),
            ),
            listed,
        ),
        keyboard(
            *buttons,
            pager(
                lang, page, more=page + 1 < pages, to=lambda other: PlanCountries(plan=plan.id, page=other)
            ),
            whichever,
            back(lang, OpenPlan(plan=plan.id)),
        ),
    )


def _choice(lang: str, plan: Plan, offer: RentOffer, name: str) -> str:
    price = money(offer.price, plan.currency, lang)
    caption = label(lang, "rent-offer", flag=offer.flag, name=display_name(lang, name), price=price)
    return f"✓ {caption}" if offer.country in plan.chosen else caption


def ask_bound(lang: str, plan: Plan, bound: PlanBound, *, again: bool = False) -> View:
    """Asks for an amount of a plan; ``again``: what was sent was none."""
    lift: Row = []
    if bound is not PlanBound.CEILING:
        lift = [tap(label(lang, "plan-no-bound", bound=bound), NoPlanBound(plan=plan.id, bound=bound))]
    return View(
        lines(
            text(lang, "limit-bad-amount") if again else None,
            text(lang, "plan-ask-bound", bound=bound, currency=plan.currency or "none"),
        ),
        question(lift, leave(lang, OpenPlan(plan=plan.id))),
    )
