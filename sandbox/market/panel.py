"""Control panel of the simulated marketplace: delivers, cancels, sets stock and prices, injects faults.

    GET  /state
    POST /code {order, code?, text?}       /complete, /cancel, /expire {order}    /partial {order, count}
    POST /stock {service, stock}           /price {service, rate}                 /balance {key, balance}
    POST /offer {project, offered}         /rent_price {project, price}
    POST /revoke, /restore {key}           /currency {key, currency}              /quirks {name: value}
    POST /faults/clear
    POST /fault {action, fault, times?, seconds?, key?}

Every answer is the new state; a request that makes no sense gets 400 and ``{"error": …}``.
"""

import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from decimal import Decimal, InvalidOperation

from aiohttp import web

from sandbox.market.books import Customer
from sandbox.market.goods import Good
from sandbox.market.orders import Order
from sandbox.market.panel_state import Fields, panel_state
from sandbox.market.phones import Project
from sandbox.market.rentals import Rental
from sandbox.market.simulator import MarketSim

LONGEST_CURRENCY = 40


class Panel:
    """The panel's operations, each of which has one error.

    :raises ValueError: what is named does not exist, or a value does not fit.
    """

    def __init__(self, sim: MarketSim) -> None:
        self._sim = sim

    def give_code(self, order: int, code: str = "", text: str = "") -> None:
        """Lets the SMS arrive now: also the second one, or one after the end; a text alone has no code."""
        self._rental(order).give(code, text, self._now())

    def complete(self, order: int) -> None:
        found = self._running(order)
        found.by_hand = found.quantity

    def partial(self, order: int, count: int) -> None:
        """Delivers so many units more, at most what is missing."""
        found = self._running(order)
        if count < 1:
            raise ValueError("count must be 1 or more")
        found.by_hand = min(found.quantity, found.delivered(self._now()) + count)

    def cancel(self, order: int) -> None:
        """Ends an order or a rental and gives the money back for what was not delivered."""
        books, now = self._sim.books, self._now()
        if order in books.rentals:
            books.cancel_rental(self._waiting(order), now)
        else:
            books.cancel_order(self._running(order), now)

    def expire(self, order: int) -> None:
        self._sim.books.expire(self._waiting(order), self._now())

    def set_stock(self, service: int, stock: int) -> None:
        if stock < 0:
            raise ValueError("stock must be 0 or more")
        self._good(service).set_stock(stock)

    def set_price(self, service: int, rate: Decimal) -> None:
        if rate <= 0:
            raise ValueError("rate must be above 0")
        self._good(service).set_rate(rate)

    def offer(self, project: str, *, offered: bool) -> None:
        """Puts a service's numbers in a country on offer, or takes them off."""
        found = self._project(project)
        (self._sim.withdrawn.discard if offered else self._sim.withdrawn.add)(found.id)

    def set_rent_price(self, project: str, price: Decimal) -> None:
        if price <= 0:
            raise ValueError("price must be above 0")
        self._sim.projects[project] = replace(self._project(project), price=price)

    def set_balance(self, key: str, balance: Decimal) -> None:
        self._customer(key).balance = balance

    def set_currency(self, key: str, currency: str) -> None:
        """Sets the currency that answers name for this account; empty, they name none."""
        if len(currency) > LONGEST_CURRENCY:
            raise ValueError("currency is too long")
        self._customer(key).currency = currency

    def revoke(self, key: str) -> None:
        self._customer(key).revoked = True

    def restore(self, key: str) -> None:
        self._customer(key).revoked = False

    def state(self) -> Fields:
        """Everything the panel shows."""
        return panel_state(self._sim, self._now())

    def _now(self) -> datetime:
        now = self._sim.clock()
        self._sim.books.settle(now)
        return now

    def _running(self, number: int) -> Order:
        order = self._sim.books.orders.get(number)
        if order is None:
            raise ValueError(f"no such order: {number}")
        if order.final(self._now()):
            raise ValueError(f"order {number} is over")
        return order

    def _rental(self, number: int) -> Rental:
        rental = self._sim.books.rentals.get(number)
        if rental is None:
            raise ValueError(f"no such rental: {number}")
        return rental

    def _waiting(self, number: int) -> Rental:
        rental = self._rental(number)
        if rental.final(self._now()):
            raise ValueError(f"rental {number} is over")
        return rental

    def _good(self, service: int) -> Good:
        good = self._sim.catalogue.goods.get(service)
        if good is None:
            raise ValueError(f"no such service: {service}")
        return good

    def _project(self, project: str) -> Project:
        found = self._sim.projects.get(project)
        if found is None:
            raise ValueError(f"no such project: {project}")
        return found

    def _customer(self, key: str) -> Customer:
        customer = self._sim.keys.get(key)
        if customer is None:
            raise ValueError("no such key")
        return customer


def panel_app(sim: MarketSim) -> web.Application:
    """The panel's routes, to be mounted under a prefix such as ``/panel``."""
    panel = Panel(sim)
    app = web.Application()
    app.router.add_get("/state", _route(panel, lambda _: None))
    for path, operation in _operations(sim, panel).items():
        app.router.add_post(path, _route(panel, operation))
    return app


def _operations(sim: MarketSim, panel: Panel) -> dict[str, Callable[[Fields], None]]:
    return {
        "/code": lambda f: panel.give_code(
            int(f["order"]), str(f.get("code") or ""), str(f.get("text") or "")
        ),
        "/complete": lambda f: panel.complete(int(f["order"])),
        "/partial": lambda f: panel.partial(int(f["order"]), int(f["count"])),
        "/cancel": lambda f: panel.cancel(int(f["order"])),
        "/expire": lambda f: panel.expire(int(f["order"])),
        "/stock": lambda f: panel.set_stock(int(f["service"]), int(f["stock"])),
        "/price": lambda f: panel.set_price(int(f["service"]), _money(f["rate"])),
        "/offer": lambda f: panel.offer(str(f["project"]), offered=bool(f["offered"])),
        "/rent_price": lambda f: panel.set_rent_price(str(f["project"]), _money(f["price"])),
        "/balance": lambda f: panel.set_balance(str(f["key"]), _money(f["balance"])),
        "/currency": lambda f: panel.set_currency(str(f["key"]), str(f["currency"])),
        "/revoke": lambda f: panel.revoke(str(f["key"])),
        "/restore": lambda f: panel.restore(str(f["key"])),
        "/quirks": lambda f: sim.quirks.switch(**f),
        "/fault": lambda f: sim.fail(
            str(f["action"]),
            str(f["fault"]),
            int(f.get("times", 1)),
            seconds=None if f.get("seconds") is None else float(f["seconds"]),
            key=f.get("key"),
        ),
        "/faults/clear": lambda _: sim.faults.clear(),
    }


def _route(
    panel: Panel, operation: Callable[[Fields], None]
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def serve(request: web.Request) -> web.Response:
        try:
            operation(await _fields(request))
        except KeyError as missing:
            return web.json_response({"error": f"{missing.args[0]} is missing"}, status=400)
        except (ValueError, TypeError) as wrong:
            return web.json_response({"error": str(wrong)}, status=400)
        return web.json_response(panel.state())

    return serve


async def _fields(request: web.Request) -> Fields:
    body = await request.text()
    fields = json.loads(body) if body else {}
    if not isinstance(fields, dict):
        raise TypeError("a JSON object is expected")
    return fields


def _money(value: object) -> Decimal:
    """An amount with at most four decimals, which is as fine as the marketplace's own."""
    with suppress(InvalidOperation):
        found = Decimal(str(value)).quantize(Decimal("0.0001"))
        if found.is_finite():
            return found
    raise ValueError(f"not an amount: {value}")
