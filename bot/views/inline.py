"""The results of inline queries, such as ``@bot gmail`` in any chat."""

from collections.abc import Sequence

from aiogram.enums import ParseMode
from aiogram.types import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InlineQueryResultUnion,
    InputTextMessageContent,
    LinkPreviewOptions,
)

from bot.market.models import Item
from bot.views.formats import money, number
from bot.views.item import web_picture
from bot.views.keyboard import keyboard, web
from bot.views.sanitizing import cut, short
from bot.views.texts import display_name, escaped, label, lines, text

_NAME, _TITLE = 200, 80  # UTF-16 units


def results(
    lang: str, items: Sequence[Item], username: str, currency: str | None = None, *, pictures: bool = True
) -> list[InlineQueryResultUnion]:
    """One article an item: name, price, stock, and a link to its card in the chat with the bot."""
    return [_article(lang, item, username, currency, pictures=pictures) for item in items]


def nothing(lang: str) -> InlineQueryResultsButton:
    """The button above an empty list of results, which opens the bot."""
    return InlineQueryResultsButton(text=label(lang, "inline-nothing"), start_parameter="inline")


def _article(
    lang: str, item: Item, username: str, currency: str | None, *, pictures: bool
) -> InlineQueryResultArticle:
    name, price = display_name(lang, item.name, _NAME), money(item.rate, currency, lang)
    said = lines(
        text(lang, "card-title", name=escaped(name)),
        text(lang, "card-number", service=str(item.service), category=short(item.readable_category)),
        text(lang, "card-price", price=price),
    )
    return InlineQueryResultArticle(
        id=str(item.service),
        title=cut(name, _TITLE),
        description=label(lang, "inline-about", price=price, stock=_stock(lang, item)),
        thumbnail_url=web_picture(item.image_url) if pictures else None,
        input_message_content=InputTextMessageContent(
            message_text=said,
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
        reply_markup=keyboard(
            [web(label(lang, "inline-open"), f"https://t.me/{username}?start=item_{item.service}")]
        ),
    )


def _stock(lang: str, item: Item) -> str:
    if item.stock is None:
        return label(lang, "inline-available")
    if item.stock == 0:
        return label(lang, "inline-sold-out")
    return label(lang, "inline-stock", stock=number(item.stock, lang))
