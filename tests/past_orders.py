"""Orders of the last weeks, written into the database of a running bot: for a picture of statistics."""

import random
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, insert

from bot.db.tables import orders
from bot.domain.orders import Kind, Phase

DAYS = 30
GOODS = {"2": "0.85", "3": "1.40", "5": "2.20", "8": "4.50", "11": "3.10"}  # of several categories
SERVICES = (("WhatsApp", "US", 0.9), ("Telegram", "DE", 0.8), ("Telegram", "IN", 0.5))


def write(home: Path, customer: int) -> None:
    """What a customer may have bought: some goods and numbers a day, of which most got a code."""
    chance, now = random.Random(15), datetime.now(UTC)  # noqa: S311 - no secret
    rows = [
        {**row, "number": 20_000 + place, "placed_at": placed, "finished_at": placed + row["finished_at"]}
        for place, (placed, row) in enumerate(
            (now - timedelta(days=day, minutes=chance.randrange(1, 300)), row)
            for day in range(DAYS)
            for row in [*_goods(chance), *_rentals(chance)]
        )
    ]
    engine = create_engine(f"sqlite:///{home / 'bot.db'}")
    with engine.begin() as connection:
        connection.execute(insert(orders), [_stored(row, customer) for row in rows])
    engine.dispose()


def _goods(chance: random.Random) -> list[dict[str, Any]]:
    chosen = chance.choices(sorted(GOODS), k=chance.randrange(4))
    return [
        _row(
            Kind.PRODUCT, item, "Account", Decimal(GOODS[item]) * chance.randrange(1, 5), timedelta(seconds=9)
        )
        for item in chosen
    ]


def _rentals(chance: random.Random) -> list[dict[str, Any]]:
    found = []
    for _ in range(chance.randrange(4)):
        service, country, works = chance.choice(SERVICES)
        came = chance.random() < works
        wait = timedelta(seconds=chance.randrange(15, 90) if came else 1200)
        price = Decimal("0.45") if came else Decimal(0)
        row = _row(Kind.RENTAL, "p1", service, price, wait)
        ended = {"phase": Phase.DELIVERED if came else Phase.PROBLEM, "delivered": int(came)}
        found.append({**row, **ended, "country": country})
    return found


def _row(kind: Kind, item: str, title: str, charge: Decimal, took: timedelta) -> dict[str, Any]:
    known = {"kind": kind, "item": item, "title": title, "charge": charge, "finished_at": took}
    return {"phase": Phase.DELIVERED, "delivered": 1, "country": None, **known}


def _stored(row: dict[str, Any], customer: int) -> dict[str, Any]:
    usual = {"key_id": 1, "quantity": 1, "status": "Completed", "currency": "USD", "watched": False}
    return {**usual, **row, "customer": customer, "status_changes": 1, "said": ""}
