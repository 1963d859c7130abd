"""Messages that deliver goods: accounts byte for byte, in the text where they fit, else as a file."""

from bot.domain.exports import LARGEST_FILE
from bot.domain.orders import Order
from bot.domain.pages import ACCOUNTS
from bot.views.account_files import other_kinds
from bot.views.buttons.delivered import ShowFields
from bot.views.buttons.orders import ExportAccounts, ShowAccounts
from bot.views.formats import number
from bot.views.keyboard import Row, copy, in_rows, keyboard, tap
from bot.views.order_lines import delivered_line, ending_line, name_line
from bot.views.orders import ways_on
from bot.views.sanitizing import units
from bot.views.statuses import status_text
from bot.views.texts import Html, exact, label, lines, paragraphs, text
from bot.views.view import Document, View, lines_size

_COPIES_IN_A_ROW = 4
_LONGEST = 3000  # UTF-16 units of all of them; the rest of the message needs room


def goods(lang: str, order: Order, accounts: tuple[str, ...], before: int = 0) -> View:
    """The push of new goods. ``accounts``: those that were not delivered ``before``, which are so many."""
    return _delivery(lang, order, _arrival(lang, order), accounts, before)


def _arrival(lang: str, order: Order) -> Html:
    title = text(lang, "goods-title", number=str(order.number))
    if order.status:
        title = text(lang, "push-goods", number=str(order.number), status=status_text(lang, order.status))
    return lines(title, _item(lang, order), ending_line(lang, order), delivered_line(lang, order))


def arrived(lang: str, order: Order, count: int) -> View:
    """The push of new goods to who keeps them out of the chat: how many, and ways to see all that arrived."""
    said = text(lang, "goods-arrived", count=count, shown=number(count, lang))
    ways = [
        tap(label(lang, "goods-show"), ShowAccounts(order=order.id)),
        tap(label(lang, "goods-as-file"), ExportAccounts(order=order.id)),
    ]
    return View(paragraphs(_arrival(lang, order), said), keyboard(ways, *_ways(lang, order)))


def unread_goods(lang: str, order: Order, raw: str) -> View:
    """Something was delivered that cannot be read. ``raw``: as it came; empty where it is not at hand."""
    title = lines(text(lang, "goods-title", number=str(order.number)), _item(lang, order))
    said = text(lang, "goods-unread-file" if raw else "goods-unread")
    buttons = keyboard(_show_row(lang, order), *ways_on(lang, order))
    return View(paragraphs(title, said), buttons, document=_raw_file(order, raw) if raw else None)


def goods_without_key(lang: str, order: Order) -> View:
    """Goods too large to be kept here, and no key is left to ask for them with."""
    title = lines(text(lang, "goods-title", number=str(order.number)), _item(lang, order))
    buttons = keyboard(_show_row(lang, order), *ways_on(lang, order))
    return View(paragraphs(title, text(lang, "goods-no-key")), buttons)


def accounts(lang: str, order: Order, delivered: tuple[str, ...], raw: str = "") -> View:
    """All accounts of an order, because the customer asked. ``raw``: the answer, if not all can be read."""
    if raw:
        return unread_goods(lang, order, raw)
    title = lines(text(lang, "goods-title", number=str(order.number)), _item(lang, order))
    if not delivered:
        return View(paragraphs(title, text(lang, "goods-none")), keyboard(*ways_on(lang, order)))
    return _delivery(lang, order, lines(title, _count_line(lang, delivered)), delivered)


def accounts_file(
    lang: str, order: Order, delivered: tuple[str, ...], raw: str = "", template: str | None = None
) -> View:
    """All accounts of an order as a file, however few, with the other kinds of files.

    ``template``: the one for a file of theirs that the customer typed last.
    """
    if raw or not delivered or not _fits_file(delivered):
        return accounts(lang, order, delivered, raw)
    title = lines(
        text(lang, "goods-title", number=str(order.number)), _item(lang, order), _count_line(lang, delivered)
    )
    buttons = keyboard(*other_kinds(lang, order, template), *ways_on(lang, order))
    return View(title, buttons, document=_as_file(order, delivered))


def _delivery(lang: str, order: Order, head: Html, delivered: tuple[str, ...], before: int = 0) -> View:
    if _fits_message(delivered):
        hint = text(lang, "goods-tap", count=len(delivered))
        shown = paragraphs(head, *_monospaced(lang, delivered, before), hint)
        return View(shown, keyboard(*_copy_rows(lang, order, delivered, before), *_ways(lang, order)))
    if not _fits_file(delivered):
        return View(paragraphs(head, text(lang, "goods-too-large")), keyboard(*ways_on(lang, order)))
    caption = paragraphs(head, text(lang, "goods-file"))
    return View(caption, keyboard(*_ways(lang, order)), document=_as_file(order, delivered))


def _ways(lang: str, order: Order) -> tuple[Row, ...]:
    return [tap(label(lang, "vault-open"), ShowFields(order=order.id))], *ways_on(lang, order)


def _fits_message(accounts: tuple[str, ...]) -> bool:
    """Whether Telegram would show them as they are: it trims spaces and drops what cannot be printed."""
    if len(accounts) > ACCOUNTS or sum(map(len, accounts)) > _LONGEST or sum(map(units, accounts)) > _LONGEST:
        return False
    return all(account and account.isprintable() and account == account.strip() for account in accounts)


def _monospaced(lang: str, accounts: tuple[str, ...], before: int) -> list[Html]:
    """The accounts, numbered where there are several. Not a Fluent message: see ``quoted``."""
    shown = [Html(f"<code>{exact(account)}</code>") for account in accounts]
    if len(accounts) == 1 and not before:
        return shown
    return [
        Html(f"{number(place, lang)}. {account}") for place, account in enumerate(shown, start=before + 1)
    ]


def _fits_file(accounts: tuple[str, ...]) -> bool:
    """Whether Telegram takes a file of them."""
    return lines_size(accounts) <= LARGEST_FILE


def _as_file(order: Order, accounts: tuple[str, ...]) -> Document:
    return Document(f"order-{order.number}.txt", accounts)


def _raw_file(order: Order, raw: str) -> Document:
    return Document(f"order-{order.number}-raw.txt", raw.encode(errors="replace"))


def _copy_rows(lang: str, order: Order, accounts: tuple[str, ...], before: int) -> list[Row]:
    """One button copies them all where it can hold them; else each has its own, and a file holds all."""
    together = copy(label(lang, "goods-copy", count=len(accounts)), "\n".join(accounts))
    if together:
        return [together]
    numbered = enumerate(accounts, start=before + 1) if len(accounts) > 1 else ()
    singly = [
        button
        for place, account in numbered
        for button in copy(label(lang, "goods-copy-one", number=number(place, lang)), account)
    ]
    return [
        *in_rows(singly, _COPIES_IN_A_ROW),
        [tap(label(lang, "goods-as-file"), ExportAccounts(order=order.id))],
    ]


def _count_line(lang: str, accounts: tuple[str, ...]) -> Html:
    return text(lang, "goods-count", count=len(accounts), shown=number(len(accounts), lang))


def _show_row(lang: str, order: Order) -> Row:
    return [tap(label(lang, "order-accounts"), ShowAccounts(order=order.id))]


def _item(lang: str, order: Order) -> Html:
    return name_line(lang, order, 200)
