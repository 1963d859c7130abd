"""Inline queries, ``@bot gmail`` in any chat: the catalogue in memory, and nothing of anybody's own."""

from collections.abc import Awaitable, Callable
from functools import partial

import structlog
from aiogram import Bot, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineQuery, InlineQueryResultUnion

from bot.actions import account, guests, searching
from bot.deps import Deps
from bot.domain.pages import INLINE_RESULTS
from bot.telegram.sending import AWAY
from bot.views import inline as seen
from bot.views.messages import spoken
from bot.views.search_words import search_words

log = structlog.get_logger()
router = Router(name="inline")

KEPT = 60  # seconds that Telegram may keep an answer
_TOO_LATE = "too old"  # the query, for an answer

Answer = Callable[[list[InlineQueryResultUnion]], Awaitable[bool]]
Results = Callable[..., list[InlineQueryResultUnion]]


@router.inline_query()
async def search_inline(query: InlineQuery, bot: Bot, deps: Deps, *, flooding: bool = False) -> None:
    """Answer an inline query (``answerInlineQuery``)."""
    if flooding:
        return  # the next letter asks again
    tag = await account.language_of(deps, query.from_user.id, query.from_user.language_code)
    lang = spoken(tag)
    start = int(query.offset) if query.offset.isdecimal() and len(query.offset) < 6 else 0  # noqa: PLR2004 - more pages than there are items
    said = search_words(lang)
    items, more = await searching.inline(deps, query.query, tag or "", start, INLINE_RESULTS, said)
    username = (await bot.me()).username or ""
    answer = partial(
        bot.answer_inline_query,
        query.id,
        cache_time=KEPT,
        is_personal=True,  # names are in the asker's language
        next_offset=str(start + INLINE_RESULTS) if more else "",
        button=None if items else seen.nothing(lang),
    )
    currency = await guests.currency_for(deps, query.from_user.id)
    await _told(answer, partial(seen.results, lang, items, username, currency))


async def _told(answer: Answer, results: Results) -> None:
    """Telegram refuses all results for one of them: pictures are what it is particular about."""
    for pictures in (True, False):
        try:
            await answer(results(pictures=pictures))
        except TelegramBadRequest as refused:
            if _TOO_LATE in refused.message.casefold():  # it lives 30 seconds, and the next letter asks anew
                log.info("an inline query was answered too late")
                return
            log.warning("inline results were refused", cause=refused.message[:200], pictures=pictures)
        except AWAY as away:
            log.info("an inline query was not answered", cause=type(away).__name__)
            return
        else:
            return
