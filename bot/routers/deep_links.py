"""Deep links: ``t.me/<bot>?start=item_5`` opens an item, ``rent_<project>`` numbers to rent."""

from bot.routers import catalog, rent
from bot.routers.notices import with_notice
from bot.routers.turn import Turn
from bot.views import start
from bot.views.buttons.catalog import OpenItem

KINDS = ("item_", "rent_")
_LONGEST_NUMBER = 15  # digits, as many as a button carries


async def follow(turn: Turn, payload: str) -> None:
    """Open what a deep link names, else the menu (https://core.telegram.org/bots/features#deep-linking)."""
    kind, _, name = payload.partition("_")
    if kind == "item" and name.isascii() and name.isdigit() and len(name) <= _LONGEST_NUMBER:
        await catalog.show_item(turn, OpenItem(service=int(name)))
    elif kind == "rent" and name:
        await rent.show_project(turn, name)
    else:
        view = start.guest_greeting(turn.lang) if turn.is_guest else start.menu(turn.lang)
        await turn.show(await with_notice(turn, view))
