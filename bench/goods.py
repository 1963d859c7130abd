"""Generates the pages of JSON that action ``services`` answers with."""

import json
from random import Random

from bench.names import Name
from bot.catalog.crawl import PAGE_SIZE

SHELVES = 120
_CATEGORIES = 12
_DESCRIPTION = (
    "<p>Delivered at once as <b>login:password:email:email password:2FA</b>, {}.</p><ul><li>Use a clean {} "
    "proxy</li><li>Check within {} hours</li></ul>"
)


def shelf_of(row: int) -> tuple[str, str]:
    """Return the English category and subcategory of a row; each page has the rows of one shelf."""
    number = row // PAGE_SIZE % SHELVES
    return f"Category {number % _CATEGORIES}", f"Subcategory {number}"


def pages(of: list[Name]) -> list[bytes]:
    """Return the bodies of the answers, page by page."""
    chance = Random(len(of))
    return [_page(of, start, chance) for start in range(0, len(of), PAGE_SIZE)]


def _page(of: list[Name], start: int, chance: Random) -> bytes:
    rows = [_row(of[row], row, chance) for row in range(start, min(start + PAGE_SIZE, len(of)))]
    about = {
        "total": len(of),
        "page": start // PAGE_SIZE + 1,
        "limit": PAGE_SIZE,
        "total_pages": -(-len(of) // PAGE_SIZE),
    }
    return json.dumps({"services": rows, **about}, ensure_ascii=False).encode()


def _row(name: Name, row: int, chance: Random) -> dict[str, object]:
    return {
        "id": f"{chance.getrandbits(96):024x}",
        "service": row + 1,
        "name": name.text,
        "type": "Default",
        "category": shelf_of(row)[0],
        "rate": f"{chance.randrange(1, 5_000) / 100:.2f}",
        "min": chance.choice((1, 1, 10)),
        "max": chance.randrange(10, 1_000),
        "refill": chance.choice((True, False, False, False)),
        "cancel": False,
        "stock": chance.choice((0, chance.randrange(1, 900))),
        "entityType": "product",
        "autoDelivery": chance.choice((True, True, True, False)),
        "description": _DESCRIPTION.format(name.text, name.words[0], chance.randrange(1, 72)),
        "imageUrl": f"/uploads/products/{chance.getrandbits(64):016x}.webp",
        "isRecommended": chance.randrange(20) == 0,
        "subcategoryId": f"{row // PAGE_SIZE % SHELVES:024x}",
    }
