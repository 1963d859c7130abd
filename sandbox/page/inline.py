"""Inline mode for the chat page: what the bot offers for ``@bot words``, and sending one of it."""

from aiohttp import web

from sandbox.telegram.chats import Json
from sandbox.telegram.people import Person
from sandbox.telegram.world import INLINE_LIFE, Query


async def results(person: Person, words: str, offset: str) -> Json:
    """Ask the bot for results, and wait for them as long as Telegram takes its answer."""
    query = person.world.queries[person.inline_query(words, offset)]
    try:
        found = await person.world.notifier.until(lambda: query.results, INLINE_LIFE.total_seconds())
    except TimeoutError:
        raise web.HTTPGatewayTimeout(text="The bot has not answered") from None
    told = {"query_id": query.id, "results": [_result_json(one) for one in found]}
    return {**told, "button": query.button, "next_offset": query.next_offset}


def chosen(person: Person, query_id: str, at: int) -> Json:
    """Send a result into the chat."""
    query: Query | None = person.world.queries.get(query_id)
    if query is None or query.user_id != person.id or not 0 <= at < len(query.results or []):
        raise web.HTTPNotFound(text="no such result")
    return person.choose(query_id, at)


def _result_json(result: Json) -> Json:
    return {
        "title": result.get("title", ""),
        "description": result.get("description", ""),
        "picture": result.get("thumbnail_url"),
    }
