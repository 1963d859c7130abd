"""What the control panel shows of the simulated marketplace, as JSON."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sandbox.market.books import Customer
from sandbox.market.catalogue import DEMONSTRATED
from sandbox.market.faults import FAULTS, Fault
from sandbox.market.goods import Good
from sandbox.market.listing import amount
from sandbox.market.orders import Order
from sandbox.market.phones import EVERYWHERE, SILENT, Project
from sandbox.market.rentals import Rental
from sandbox.market.simulator import ACTIONS, MarketSim

SHOWN_ORDERS = 30
WELL_KNOWN_COUNTRIES = ("us", "gb", "de")
_SILENT_SHOWS = "The code never comes: after 90 seconds it expires, and the money comes back."
Fields = dict[str, Any]


def panel_state(sim: MarketSim, now: datetime) -> Fields:
    """Customers, orders (newest first), items, numbers, faults and quirks."""
    everything: list[Order | Rental] = [*sim.books.orders.values(), *sim.books.rentals.values()]
    newest = sorted(everything, key=lambda one: one.number, reverse=True)[:SHOWN_ORDERS]
    return {
        "customers": [_told_customer(customer) for customer in sim.keys.values()],
        "orders": [
            _told_rental(one, now) if isinstance(one, Rental) else _told_order(one, now) for one in newest
        ],
        "items": [_told_good(good) for good in sim.catalogue.well_known()],
        "projects": [_told_project(one, sim) for one in sim.projects.values() if _is_well_known(one)],
        "faults": [_told_fault(fault) for fault in sim.faults.waiting],
        "quirks": asdict(sim.quirks),
        "choices": {"actions": ["*", *ACTIONS], "faults": list(FAULTS)},
    }


def _told_customer(customer: Customer) -> Fields:
    return {
        "name": customer.name,
        "key": customer.key,
        "balance": amount(customer.balance),
        "currency": customer.currency,
        "revoked": customer.revoked,
    }


def _told_good(good: Good) -> Fields:
    return {
        "service": good.service,
        "name": good.name,
        "stock": good.available,
        "rate": amount(good.rate),
        "shows": DEMONSTRATED.get(good.service, ""),
    }


def _told_fault(fault: Fault) -> Fields:
    return {"action": fault.action, "fault": fault.kind, "times": fault.times, "seconds": fault.seconds}


def _is_well_known(project: Project) -> bool:
    known = project.name in (*EVERYWHERE, SILENT) and not project.again
    return known and project.country in WELL_KNOWN_COUNTRIES


def _told_project(project: Project, sim: MarketSim) -> Fields:
    return {
        "id": project.id,
        "name": project.name,
        "country": project.country,
        "price": amount(project.price),
        "offered": project.id not in sim.withdrawn,
        "shows": _SILENT_SHOWS if project.silent else "",
    }


def _told_order(order: Order, now: datetime) -> Fields:
    return {
        "number": order.number,
        "kind": order.good.shelf.kind,
        "name": order.good.name,
        "quantity": order.quantity,
        "delivered": order.delivered(now),
        "status": order.status(now),
        "can": [] if order.final(now) else ["complete", "partial", "cancel"],
    }


def _told_rental(rental: Rental, now: datetime) -> Fields:
    return {
        "number": rental.number,
        "kind": "sms",
        "name": rental.project.name,
        "quantity": 1,
        "status": rental.status(now),
        "phone": rental.international,
        "can": ["code"] if rental.final(now) else ["code", "cancel", "expire"],
    }
