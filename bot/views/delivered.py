"""Screens of delivered accounts: the list of orders that delivered some, and one account field by field."""

from collections import Counter
from collections.abc import Iterator

from aiogram.types import InlineKeyboardButton

from bot.domain.delivered import OpenedAccount
from bot.domain.fields.reading import Field, How
from bot.domain.orders import Order
from bot.domain.pages import DeliveredPage
from bot.views.buttons.delivered import (
    NoteAccount,
    OpenAccount,
    OpenDelivered,
    SearchDelivered,
    ShowAccountCode,
)
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import ExportAccounts
from bot.views.formats import day, number, page_line
from bot.views.keyboard import (
    Row,
    back,
    copy,
    home,
    in_rows,
    keyboard,
    leave,
    number_buttons,
    packed,
    pager,
    question,
    tap,
)
from bot.views.numbered import facts, numbered
from bot.views.order_lines import name_line, order_name, warranty_line
from bot.views.phone import cut_middle, cut_to
from bot.views.sanitizing import short, units
from bot.views.texts import Html, display_name, escaped, exact, label, lines, paragraphs, text
from bot.views.view import View

MARK = 12  # hexadecimal digits of a keyed hash that a button carries
_NAME, _WIDTH = 120, 48  # UTF-16 units, and columns, of an item's name in the list
_ROOM = 2_800  # UTF-16 units of all values that one message shows
_LONGEST_VALUE = 256  # … of one, where they do not fit together
_COPIED = 8  # fields with a button of their own
_FIELD_NAME = 26  # columns of a field's name on a button
_UNNAMED = ("other", "field")


def listing(lang: str, found: DeliveredPage, words: str) -> View:
    """One page of the orders that delivered accounts. ``words`` are those that buttons carry."""
    search = [tap(label(lang, "search"), SearchDelivered())]
    if not found.total:
        said = text(lang, "vault-none-fit" if found.words else "vault-none")
        above = search if found.words else [tap(label(lang, "menu-catalog"), Go(where="catalog"))]
        return View(paragraphs(text(lang, "vault-title"), said), keyboard(above, home(lang)))
    count = text(lang, "orders-count", total=found.total, shown=number(found.total, lang))
    return View(
        paragraphs(
            text(lang, "vault-title"),
            lines(
                text(lang, "orders-found", words=short(found.words, 100)) if found.words else None,
                count,
                page_line(lang, found.page, found.pages),
            ),
            numbered([_row(lang, order) for order in found.rows]),
        ),
        keyboard(
            *number_buttons(packed(OpenAccount(order=order.id)) for order in found.rows),
            pager(
                lang,
                found.page,
                more=found.page + 1 < found.pages,
                to=lambda page: OpenDelivered(words=words, page=page),
            ),
            search,
            home(lang),
        ),
    )


def _row(lang: str, order: Order) -> tuple[Html, Html]:
    name = cut_middle(order_name(lang, order, _NAME), _WIDTH)
    title = text(lang, "orders-row", mark="🎁", number=str(order.number), name=name)
    count = text(lang, "goods-count", count=order.delivered, shown=number(order.delivered, lang))
    return title, facts(count, escaped(day(order.placed_at, lang)))


def ask_words(lang: str) -> View:
    """Asks what to search the delivered accounts for."""
    return View(text(lang, "vault-search-ask"), question(leave(lang, OpenDelivered())))


def account(lang: str, opened: OpenedAccount, above: OpenDelivered) -> View:
    """One account, field by field. ``above``: the list that **Back** leads to."""
    names = _names(lang, opened)
    mark = opened.mark.hex()[:MARK]
    return View(
        paragraphs(
            lines(
                _title(lang, opened),
                name_line(lang, opened.order, 200),
                None if opened.warranty is None else warranty_line(lang, opened.warranty),
            ),
            lines(text(lang, "vault-how", how=opened.account.how), *_values(lang, opened, names)),
            None
            if opened.works is None
            else text(lang, "vault-noted", works="yes" if opened.works else "no"),
        ),
        keyboard(
            *in_rows(_copies(lang, opened, names), 2),
            [
                *copy(label(lang, "vault-copy-line"), opened.account.delivered),
                tap(label(lang, "goods-as-file"), ExportAccounts(order=opened.order.id)),
            ],
            _code(lang, opened, mark),
            _notes(lang, opened, mark),
            _neighbours(lang, opened),
            back(lang, above),
        ),
    )


def gone(lang: str) -> View:
    """Says that the marketplace tells no such account any more."""
    return View(text(lang, "vault-gone"), keyboard(back(lang, OpenDelivered())))


def no_seed(lang: str, account: OpenAccount) -> View:
    """Says that no code can be made from what the account holds."""
    return View(text(lang, "vault-no-seed"), keyboard(back(lang, account)))


def _title(lang: str, opened: OpenedAccount) -> Html:
    values = {"place": number(opened.place + 1, lang), "total": number(opened.total, lang)}
    return text(lang, "vault-account", number=str(opened.order.number), **values)


def _names(lang: str, opened: OpenedAccount) -> list[str]:
    """The names of the fields: of two that are called alike the second has a number."""
    seen: Counter[str] = Counter()
    names = []
    for place, field in enumerate(opened.account.fields, start=1):
        name = _name(lang, field, place)
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} {number(seen[name], lang)}")
    return names


def _name(lang: str, field: Field, place: int) -> str:
    if field.key == "other" and field.label.strip():
        return display_name(lang, field.label)
    key = "other" if field.key in _UNNAMED else field.key
    return label(lang, "vault-name", key=key, place=number(place, lang))


def _values(lang: str, opened: OpenedAccount, names: list[str]) -> Iterator[Html]:
    account = opened.account
    if account.how in (How.MISFIT, How.UNCLEAR):
        yield _code_text(lang, account.delivered, whole=units(account.delivered) <= _ROOM // 2)
    roomy = sum(units(field.value) for field in account.fields) <= _ROOM // 2
    for field, name in zip(account.fields, names, strict=True):
        if account.how in (How.MISFIT, How.UNCLEAR) and field.key in _UNNAMED:
            continue
        message = "vault-field" if field.sure else "vault-field-guessed"
        yield text(lang, message, name=name, value=_code_text(lang, field.value, whole=roomy))


def _code_text(lang: str, value: str, *, whole: bool) -> Html:
    """A value to be copied by a tap. What Telegram would change is for the button or the file."""
    if not value:
        return Html("–")
    if whole or units(value) <= _LONGEST_VALUE:
        return Html(f"<code>{exact(value) if value.isprintable() else escaped(value)}</code>")
    return text(lang, "vault-long", shown=number(len(value), lang))


def _copies(lang: str, opened: OpenedAccount, names: list[str]) -> Row:
    """Buttons that copy the first fields that have a name and fit one."""
    row: Row = []
    for field, name in zip(opened.account.fields, names, strict=True):
        if len(row) < _COPIED and field.key != "field":
            row += copy(label(lang, "vault-copy", name=cut_to(name, _FIELD_NAME)), field.value)
    return row


def _notes(lang: str, opened: OpenedAccount, mark: str) -> Row:
    def button(message: str, *, works: bool) -> InlineKeyboardButton:
        return tap(
            label(lang, message, chosen="yes" if opened.works is works else "no"),
            NoteAccount(order=opened.order.id, mark=mark, works=works),
        )

    return [button("vault-works", works=True), button("vault-broken", works=False)]


def _neighbours(lang: str, opened: OpenedAccount) -> Row:
    """The accounts before and behind; none where it is the only one."""
    row: Row = []
    if opened.place > 0:
        before = OpenAccount(order=opened.order.id, place=opened.place - 1)
        row.append(tap(label(lang, "vault-before"), before))
    if opened.place + 1 < opened.total:
        after = OpenAccount(order=opened.order.id, place=opened.place + 1)
        row.append(tap(label(lang, "vault-after"), after))
    return row


def _code(lang: str, opened: OpenedAccount, mark: str) -> Row:
    if not opened.account.value("totp"):  # the e-mail has one of its own, which is no key to the account
        return []
    return [tap(label(lang, "vault-code"), ShowAccountCode(order=opened.order.id, mark=mark))]
