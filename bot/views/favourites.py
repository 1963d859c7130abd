"""Screens of favourites: the star on cards, the list, a favourite to be changed, and its questions."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.domain.countries import flag
from bot.domain.drafts import Draft
from bot.domain.favourites import MOST_FAVOURITES, Favourite, FavouritePage, ListedFavourite
from bot.domain.orders import Kind
from bot.views.buttons.favourites import (
    AskLinkEachTime,
    AskPresetLink,
    AskPresetQuantity,
    KeepPreset,
    OpenFavourite,
    OpenFavourites,
    RemoveFavourite,
    UseFavourite,
    UseForOtherLink,
)
from bot.views.buttons.menu import Go
from bot.views.formats import money, number, page_line
from bot.views.keyboard import (
    Row,
    back,
    home,
    home_below,
    keyboard,
    leave,
    number_buttons,
    packed,
    pager,
    question,
    tap,
)
from bot.views.numbered import facts, names_of_page, numbered
from bot.views.phone import cut_middle
from bot.views.questions import range_of
from bot.views.sanitizing import short
from bot.views.texts import Html, escaped, label, lines, paragraphs, text
from bot.views.view import View

_NAME = 150  # UTF-16 units
_WIDTH = 48  # columns of a name, or a link, in the list
_LONGEST_LINK = 120  # UTF-16 units


def star(lang: str, toggle: CallbackData, *, starred: bool) -> InlineKeyboardButton:
    """The star: filled where this is a favourite. ``toggle`` makes it the other."""
    return tap(label(lang, "star-filled" if starred else "star-empty"), toggle)


def keep_row(lang: str, draft: Draft) -> Row:
    """The row of a confirmation that keeps it as a preset."""
    return [tap(label(lang, "preset-keep"), KeepPreset(nonce=draft.nonce))]


def kept(lang: str, preset: Favourite) -> View:
    """Says that a preset is kept; the confirmation stays above."""
    said = text(lang, "preset-kept", name=_with_flag(preset, short(preset.title, _NAME)))
    return View(lines(said, *_details(lang, preset)), keyboard(_list(lang), home_below(lang)))


def full(lang: str) -> View:
    """Says that there are as many favourites as may be."""
    return View(text(lang, "favourites-full", most=number(MOST_FAVOURITES, lang)), keyboard(_list(lang)))


def listing(lang: str, found: FavouritePage, currency: str | None = None, *, edit: bool = False) -> View:
    """One page of the favourites; ``edit``: to be changed."""
    if not found.rows:
        ways = [
            tap(label(lang, "menu-catalog"), Go(where="catalog")),
            tap(label(lang, "menu-rent"), Go(where="rent")),
        ]
        return View(
            paragraphs(text(lang, "favourites-title"), text(lang, "favourites-none")),
            keyboard(ways, home(lang)),
        )
    names = names_of_page(lang, [row.name for row in found.rows], _WIDTH)
    rows = [_row(lang, row, name, currency) for row, name in zip(found.rows, names, strict=True)]
    return View(
        paragraphs(
            lines(
                text(lang, "favourites-title"),
                text(lang, "favourites-edit-how" if edit else "favourites-how"),
            ),
            page_line(lang, found.page, found.pages),
            numbered(rows),
        ),
        keyboard(
            *number_buttons(packed(_opening(row.favourite, found.page, edit=edit)) for row in found.rows),
            pager(
                lang,
                found.page,
                more=found.page + 1 < found.pages,
                to=lambda page: OpenFavourites(page=page, edit=edit),
            ),
            [
                tap(
                    label(lang, "favourites-done" if edit else "favourites-edit"),
                    OpenFavourites(page=found.page, edit=not edit),
                )
            ],
            home(lang),
        ),
    )


def _opening(favourite: Favourite, page: int, *, edit: bool) -> CallbackData:
    if edit:
        return OpenFavourite(favourite=favourite.id, page=page)
    return UseFavourite(favourite=favourite.id)


def _row(lang: str, row: ListedFavourite, name: str, currency: str | None) -> tuple[Html, Html]:
    kept, mark = row.favourite, "🚫 " if row.gone or row.sold_out else ""
    title = text(lang, "list-name", name=f"{mark}{_with_flag(kept, name)}")
    link = None if kept.link is None else escaped(cut_middle(_shown_link(kept.link), _WIDTH))
    return title, lines(facts(*_state(lang, row, currency), _times(lang, kept)), link)


def _state(lang: str, row: ListedFavourite, currency: str | None) -> list[Html | None]:
    if row.gone:
        return [text(lang, "favourites-gone")]
    return [_price(lang, row, currency), text(lang, "list-sold-out") if row.sold_out else None]


def _price(lang: str, row: ListedFavourite, currency: str | None) -> Html:
    if row.price is None:
        return text(lang, "favourites-unpriced")
    price, per = money(row.price, currency, lang), number(row.price_per, lang)
    return text(lang, "moved-unit-price", price=price, units=row.price_per, per=per)


def _times(lang: str, kept: Favourite) -> Html | None:
    return (
        None
        if kept.quantity is None
        else text(lang, "favourites-times", quantity=number(kept.quantity, lang))
    )


def card(lang: str, row: ListedFavourite, page: int = 0, currency: str | None = None) -> View:
    """A favourite to be changed. ``page``: that of the list which **Back** leads to."""
    kept = row.favourite
    return View(
        paragraphs(
            lines(
                text(lang, "favourites-name", name=_with_flag(kept, short(row.name, _NAME))),
                facts(*_state(lang, row, currency)),
            ),
            lines(*_details(lang, kept)),
        ),
        keyboard(
            [tap(label(lang, "favourites-use"), UseFavourite(favourite=kept.id))],
            [tap(label(lang, "other-link"), UseForOtherLink(favourite=kept.id))] if _has_link(kept) else [],
            *_changes(lang, kept, page),
            [tap(label(lang, "favourites-remove"), RemoveFavourite(favourite=kept.id, page=page))],
            back(lang, OpenFavourites(page=page, edit=True)),
        ),
    )


def _has_link(kept: Favourite) -> bool:
    return kept.kind is Kind.SMM and kept.quantity is not None


def _changes(lang: str, kept: Favourite, page: int) -> list[Row]:
    quantity = tap(label(lang, "preset-quantity"), AskPresetQuantity(favourite=kept.id, page=page))
    if not _has_link(kept):
        return [[quantity]]
    return [[quantity], [tap(label(lang, "confirm-other-link"), AskPresetLink(favourite=kept.id, page=page))]]


def _details(lang: str, kept: Favourite) -> list[Html]:
    """Quantity and link of a preset; none of what is none."""
    if kept.quantity is None:
        return [text(lang, "preset-none")]
    quantity = text(lang, "confirm-quantity", quantity=number(kept.quantity, lang))
    if kept.kind is not Kind.SMM:
        return [quantity]
    if kept.link is None:
        return [quantity, text(lang, "preset-asks")]
    return [quantity, text(lang, "confirm-link", link=_shown_link(kept.link))]


def _shown_link(link: str) -> str:
    return short(link, _LONGEST_LINK)


def ask_quantity(lang: str, kept: Favourite, lowest: int, highest: int | None, page: int) -> View:
    """Asks for the quantity that a preset keeps."""
    asked = text(lang, "preset-quantity-ask", range=range_of(lang, lowest, highest))
    return View(asked, question(leave(lang, OpenFavourite(favourite=kept.id, page=page))))


def ask_link(lang: str, kept: Favourite, page: int) -> View:
    """Asks for the link that a preset keeps; it may keep none, and ask for it each time."""
    each_time = tap(label(lang, "preset-ask-each-time"), AskLinkEachTime(favourite=kept.id, page=page))
    above = OpenFavourite(favourite=kept.id, page=page)
    return View(text(lang, "preset-link-ask"), question([each_time], leave(lang, above)))


def removed(lang: str, gone: Favourite, page: int) -> View:
    """Says that a favourite was removed. ``page``: that of the list which **Back** leads to."""
    said = text(lang, "favourites-removed", name=_with_flag(gone, short(gone.title, _NAME)))
    return View(said, keyboard(back(lang, OpenFavourites(page=page, edit=True))))


def no_longer_sold(lang: str, kept: Favourite) -> View:
    """Says that the marketplace no longer has what a favourite stands for."""
    said = text(lang, "favourites-vanished", name=_with_flag(kept, short(kept.title, _NAME)))
    remove = tap(label(lang, "favourites-remove"), RemoveFavourite(favourite=kept.id))
    return View(said, keyboard([remove], back(lang, OpenFavourites())))


def _with_flag(kept: Favourite, name: str) -> str:
    return f"{flag(kept.country)} {name}" if kept.kind is Kind.RENTAL else name


def _list(lang: str) -> Row:
    return [tap(label(lang, "menu-favourites"), Go(where="favourites"))]
