"""Inline results: pictures are left out rather than the answer."""

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError
from aiogram.methods import AnswerInlineQuery
from aiogram.types import InlineQueryResultUnion

from bot.routers.inline import _told
from bot.views import item

METHOD = AnswerInlineQuery(inline_query_id="1", results=[])


@pytest.mark.parametrize(
    "address",
    [None, "", "/uploads/a.webp", "https://e.org/a b.webp", " https://e.org/a", "https://e .org/a",
     "https://e.org/\n",
     "https://localhost/a", "https://", "https://.org", "ftp://e.org/a", "https://e.org/\u200b",
     "javascript:e.org",
     "https://u:p@e.org/a", "https://e.org:x/a", "https://e.org\\a", "https://e.org/" + "a" * 2_000],
)  # fmt: skip
def test_no_other_address_than_one_of_the_web_is_a_picture(address: str | None) -> None:
    assert item.web_picture(address) is None


@pytest.mark.parametrize(
    "address",
    [
        "https://e.org/a.webp",
        "http://e.org:8080/a?b=c,d#e",
        "HTTPS://cdn-1.e.org",
        "https://e.org/имя%20.webp",
    ],
)
def test_a_picture_from_the_web_is_shown(address: str) -> None:
    assert item.web_picture(address) == address


@pytest.mark.parametrize(
    ("refusals", "asked"),
    [
        ([], [True]),
        ([TelegramBadRequest(METHOD, "WEBDOCUMENT_URL_INVALID")], [True, False]),
        ([TelegramBadRequest(METHOD, "ARTICLE_TITLE_EMPTY")] * 2, [True, False]),
        ([TelegramBadRequest(METHOD, "Bad Request: query is too old and response timeout expired")], [True]),
        ([TelegramNetworkError(METHOD, "reset")], [True]),
    ],
)
async def test_results_that_are_refused_are_offered_without_pictures(
    refusals: list[Exception], asked: list[bool]
) -> None:
    waiting, tried = list(refusals), list[bool]()

    def results(*, pictures: bool) -> list[InlineQueryResultUnion]:
        tried.append(pictures)
        return []

    async def answer(_: list[InlineQueryResultUnion]) -> bool:
        if waiting:
            raise waiting.pop(0)
        return True

    await _told(answer, results)
    assert tried == asked
