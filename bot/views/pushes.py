"""Messages that the bot sends by itself: codes, goods, statuses, charges, what went wrong."""

from dataclasses import replace

from bot.domain.orders import Order
from bot.domain.statuses import phase_of
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import ShowAccounts
from bot.views.formats import charge_line, money, order_name
from bot.views.goods import as_file, copy_row, count_line, fits_file, fits_message, monospaced, raw_file
from bot.views.keyboard import Row, copy, keyboard, tap
from bot.views.number import LONGEST_SMS, again, number_line
from bot.views.orders import MARKS, delivered_line, open_row
from bot.views.sanitizing import short
from bot.views.texts import Html, escaped, label, lines, paragraphs, quoted, text
from bot.views.view import View


def status(lang: str, order: Order, word: str) -> View:
    """A new status; ``word``: as the marketplace calls it."""
    said = text(
        lang,
        "push-status",
        mark=MARKS[phase_of(order.kind, word)],
        number=str(order.number),
        status=short(word, 60),
    )
    return View(lines(said, _item(lang, order)), keyboard(open_row(lang, order)))


def goods(lang: str, order: Order, accounts: tuple[str, ...]) -> View:
    """Delivered accounts; ``accounts``: only those that were not delivered before."""
    title = text(lang, "goods-title", number=str(order.number))
    if order.status:
        title = text(lang, "push-goods", number=str(order.number), status=short(order.status, 60))
    head = lines(title, _item(lang, order), delivered_line(lang, order))
    return delivery(lang, order, head, accounts)


def unread_goods(lang: str, order: Order, raw: str) -> View:
    """Something was delivered that cannot be read. ``raw``: as it came; empty where it is not at hand."""
    title = lines(text(lang, "goods-title", number=str(order.number)), _item(lang, order))
    said = text(lang, "goods-unread-file" if raw else "goods-unread")
    buttons = keyboard(_show_row(lang, order), open_row(lang, order))
    return View(paragraphs(title, said), buttons, document=raw_file(order, raw) if raw else None)


def goods_without_key(lang: str, order: Order) -> View:
    """Goods too large to be kept here, and no key is left to ask for them with."""
    title = lines(text(lang, "goods-title", number=str(order.number)), _item(lang, order))
    buttons = keyboard(_show_row(lang, order), open_row(lang, order))
    return View(paragraphs(title, text(lang, "goods-no-key")), buttons)


def accounts(lang: str, order: Order, delivered: tuple[str, ...], raw: str = "") -> View:
    """All accounts of an order, because the customer asked. ``raw``: the answer, if not all can be read."""
    if raw:
        return unread_goods(lang, order, raw)
    title = lines(text(lang, "goods-title", number=str(order.number)), _item(lang, order))
    if not delivered:
        return View(paragraphs(title, text(lang, "goods-none")), keyboard(open_row(lang, order)))
    return delivery(lang, order, lines(title, count_line(lang, delivered)), delivered)


def accounts_file(lang: str, order: Order, delivered: tuple[str, ...], raw: str = "") -> View:
    """All accounts of an order as a file, however few."""
    if raw or not delivered or not fits_file(delivered):
        return accounts(lang, order, delivered, raw)
    title = lines(
        text(lang, "goods-title", number=str(order.number)), _item(lang, order), count_line(lang, delivered)
    )
    return View(title, keyboard(open_row(lang, order)), document=as_file(order, delivered))


def delivery(lang: str, order: Order, head: Html, delivered: tuple[str, ...]) -> View:
    if fits_message(delivered):
        buttons = keyboard(copy_row(lang, delivered), open_row(lang, order))
        return View(paragraphs(head, monospaced(delivered)), buttons)
    if not fits_file(delivered):
        return View(paragraphs(head, text(lang, "goods-too-large")), keyboard(open_row(lang, order)))
    caption = paragraphs(head, text(lang, "goods-file"))
    return View(caption, keyboard(open_row(lang, order)), document=as_file(order, delivered))


def code(lang: str, order: Order, code: str, sms: str) -> View:
    """An SMS that a rented number received; one without a code is its text."""
    row = copy(label(lang, "push-code-copy", code=code), code) if code else copy(label(lang, "sms-copy"), sms)
    return View(
        paragraphs(
            text(lang, "push-code", code=code) if code else text(lang, "push-text"),
            quoted(sms, LONGEST_SMS) if sms else None,
            lines(
                _number(lang, order),
                text(lang, "push-code-order", number=str(order.number)),
            ),
        ),
        keyboard(row, again(lang, order), open_row(lang, order)),
    )


def expired(lang: str, order: Order) -> View:
    """A rental ended without a code."""
    said = text(lang, "push-expired", number=str(order.number))
    charge = text(lang, "push-expired-unknown")
    if order.charge is not None:
        charge = text(lang, "push-expired-charge", charge=money(order.charge, order.currency, lang))
    from_number = _number(lang, order)
    return View(
        paragraphs(said, lines(from_number, charge)), keyboard(again(lang, order), open_row(lang, order))
    )


def charge(lang: str, order: Order) -> View:
    """A charge unlike the estimate, or the charge of what had no total."""
    message = "push-charge" if order.estimate is not None else "push-charge-open"
    said = text(lang, message, number=str(order.number))
    return View(lines(said, _item(lang, order), charge_line(lang, order)), keyboard(open_row(lang, order)))


def lost(lang: str, order: Order) -> View:
    """The marketplace has not known an order for a while."""
    said = text(lang, "push-lost", number=str(order.number))
    return View(lines(said, _item(lang, order)), keyboard(open_row(lang, order)))


def key_stopped(lang: str, mask: str) -> View:
    """The marketplace refuses a key of the customer's."""
    return View(
        text(lang, "push-key-stopped", mask=mask),
        keyboard([tap(label(lang, "menu-key"), Go(where="key"))]),
    )


def repeat(lang: str, view: View) -> View:
    """Mark a push as a possible repeat: the answer to its first sending was lost."""
    return replace(view, text=lines(view.text, text(lang, "push-repeat")))


def _show_row(lang: str, order: Order) -> Row:
    return [tap(label(lang, "order-accounts"), ShowAccounts(order=order.id))]


def _item(lang: str, order: Order) -> Html:
    return escaped(order_name(lang, order, 200))


def _number(lang: str, order: Order) -> Html:
    return Html(f"{escaped(order_name(lang, order, 100))} · {number_line(lang, order)}")
