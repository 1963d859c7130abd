"""Renting numbers: services, countries by price, and the draft of a rental."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from bot.actions import account, success
from bot.actions.account import active_key
from bot.actions.buy import afford, moved, new_nonce, store
from bot.actions.errors import BadQuantity, Gone, NoKey, SoldOut
from bot.actions.guests import browsing_key
from bot.actions.limits import exceeded
from bot.actions.name_matching import named_like
from bot.actions.phones import country_code, country_name
from bot.catalog.languages import named_in
from bot.catalog.tree import slug
from bot.db import orders
from bot.deps import Deps
from bot.domain.countries import flag
from bot.domain.customers import Customer
from bot.domain.drafts import DRAFT_LIFETIME, Draft, Offer
from bot.domain.orders import Kind, Order
from bot.domain.pages import LAST_USED_SERVICES, PAGE, POPULAR_SERVICES, pages_of
from bot.domain.prices import estimated
from bot.domain.rentals import FEWEST_NUMBERS, MOST_NUMBERS, RentOffer, RentPage, SmsCountry, SmsService
from bot.domain.success import likeliest
from bot.market.models import Balance, SmsProject

T = TypeVar("T")

_LOOKED_THROUGH = 50  # rentals, for the services used last

NO_FLAG = "🏳️"


async def suggested_services(
    deps: Deps, customer: Customer
) -> tuple[tuple[SmsService, ...], tuple[SmsService, ...]]:
    """List the services this customer rented for last, and those offered in the most countries."""
    known = {service.key: service for service in await _services(deps, customer)}
    async with deps.db.read() as connection:
        used = await orders.rentals(connection, customer.id, _LOOKED_THROUGH)
    keys = dict.fromkeys(slug(order.title) for order in used if slug(order.title) in known)
    last = list(keys)[:LAST_USED_SERVICES]
    popular = sorted(known.values(), key=lambda service: (-service.countries, service.name))
    return tuple(known[key] for key in last), tuple(popular[:POPULAR_SERVICES])


async def services(
    deps: Deps, customer: Customer, words: str, page: int, *, forgiving: bool = True
) -> RentPage[SmsService]:
    """Make a page of the services that match the words; if none does, ``forgiving``: with typing errors."""
    known = await _services(deps, customer)
    matches = named_like(words)
    found = [service for service in known if matches(service.name)]
    if forgiving and not found:
        matches = named_like(words, forgiving=True)
        found = [service for service in known if matches(service.name)]
    found.sort(key=lambda service: (not service.name.casefold().startswith(words.casefold()), service.name))
    return _page(found, page, words)


async def countries(deps: Deps, customer: Customer, words: str, page: int) -> RentPage[SmsCountry]:
    """Make a page of the countries that match the words."""
    counted: dict[str, int] = defaultdict(int)
    titles: dict[str, str] = {}
    for project in await _projects(deps, customer):
        counted[project.country_id] += 1
        titles.setdefault(project.country_id, project.country_title)
    known = [_country(customer, code, titles[code], count) for code, count in counted.items()]
    matches = named_like(words)
    found = [one for one in known if matches(f"{one.name} {one.code}")]
    return _page(sorted(found, key=lambda one: one.name), page, words)


async def offers(
    deps: Deps, customer: Customer, service_key: str, words: str, page: int
) -> RentPage[RentOffer]:
    """Make a page of a service's countries, cheapest first, or by what worked where the customer wants that.

    The same country may stand twice.

    :raises Gone: no such service (any more).
    """
    known = await offers_of(deps, customer, service_key)
    matches = named_like(words)
    found = [one for one in known if matches(f"{one.country_name} {one.country}")]
    found = await success.with_rates(deps, customer, found)
    by_chance = customer.preferences.offers_by_chance if any(one.worked for one in found) else None
    if by_chance:
        found.sort(key=lambda one: (likeliest(one.worked), one.price, one.country_name))
    return replace(_page(found, page, words, title=known[0].service), by_chance=by_chance)


async def offers_of(deps: Deps, customer: Customer, service_key: str) -> list[RentOffer]:
    """List all offers of a service, cheapest first.

    :raises Gone: no such service (any more).
    """
    rows = [row for row in await _projects(deps, customer) if slug(row.name) == service_key]
    if not rows:
        raise Gone
    found = _with_tiers([_offer(customer, row) for row in rows])
    return sorted(found, key=lambda one: (one.price, one.country_name))


async def services_in(
    deps: Deps, customer: Customer, country: str, words: str, page: int
) -> RentPage[RentOffer]:
    """Make a page of the services in one country.

    :raises Gone: no numbers of that country (any more).
    """
    rows = [row for row in await _projects(deps, customer) if row.country_id == country]
    if not rows:
        raise Gone
    matches = named_like(words)
    found = _with_tiers([_offer(customer, row) for row in rows if matches(row.name)])
    found = await success.with_rates(deps, customer, found)
    title = _country(customer, country, rows[0].country_title, 0).name
    found.sort(key=lambda one: (one.service, one.price))
    return _page(found, page, words, title=title)


def _with_tiers(found: Sequence[RentOffer]) -> list[RentOffer]:
    """Number the offers of the same service in the same country by their price."""
    alike: dict[tuple[str, str], list[RentOffer]] = defaultdict(list)
    for one in sorted(found, key=lambda one: one.price):
        alike[one.service_key, one.country].append(one)
    return [
        replace(one, tier=tier, tiers=len(offers))
        for offers in alike.values()
        for tier, one in enumerate(offers, start=1)
    ]


async def priced(deps: Deps, customer: Customer, project_id: str) -> RentOffer:
    """Find one service in one country, with its price.

    :raises Gone: no such project (any more).
    """
    found = _offer(customer, await find_project(deps, customer, project_id))
    [known] = await success.with_rates(deps, customer, [found])
    return known


async def offer(deps: Deps, customer: Customer, project_id: str) -> tuple[RentOffer, Balance]:
    """Find one service in one country, with the balance.

    :raises Gone: no such project (any more).
    """
    return await priced(deps, customer, project_id), await account.balance(deps, customer)


async def prepare(
    deps: Deps, customer: Customer, project_id: str, quantity: int, again: Order | None = None
) -> Offer:
    """Quote a rental and store its draft. ``again``: of the very number that an earlier one had.

    :raises BadQuantity, Gone, NotEnough: it could not be rented like that.
    """
    if not FEWEST_NUMBERS <= quantity <= MOST_NUMBERS:
        raise BadQuantity(FEWEST_NUMBERS, MOST_NUMBERS)
    project = await find_project(deps, customer, project_id)
    balance = await account.balance(deps, customer)
    new = new_draft(deps, customer, project, quantity, balance.currency)
    if again is not None:
        new = replace(new, phone=again.phone, phone_given=again.phone_given or again.phone)
    afford(balance, new)
    await store(deps, new)
    above, payer = await exceeded(deps, customer, new), await account.payer(deps, customer)
    return Offer(new, balance, above=above, payer=payer)


async def again(deps: Deps, customer: Customer, order_id: int, *, same_number: bool) -> Offer:
    """Quote one more number for the service of an earlier rental, or that very number once more.

    :raises Gone: no such rental of this customer, or no longer offered.
    """
    async with deps.db.read() as connection:
        old = await orders.find(connection, order_id)
    if old is None or old.customer != customer.id or old.kind is not Kind.RENTAL:
        raise Gone
    return await prepare(deps, customer, old.item, 1, old if same_number else None)


async def quote_again(deps: Deps, customer: Customer, old: Draft) -> Offer:
    """Quote the same rental as it would be now, asked live; nothing is stored yet.

    :raises SoldOut: the project is no longer offered.
    """
    key = await active_key(deps, customer)
    rows = (await deps.market.sms_projects(key, country=old.country)).rows
    deps.catalog.lists.learn_prices(rows)
    project = next((row for row in rows if row.project_id == old.item), None)
    if project is None:
        raise SoldOut(Kind.RENTAL, old.item)
    balance = await account.balance(deps, customer)
    new = new_draft(deps, customer, project, old.quantity, balance.currency)
    new = replace(new, phone=old.phone, phone_given=old.phone_given)
    above, payer = await exceeded(deps, customer, new), await account.payer(deps, customer)
    return Offer(new, balance, moved=moved(old, new), above=above, payer=payer, before=old)


async def _projects(deps: Deps, customer: Customer) -> Sequence[SmsProject]:
    return await deps.catalog.lists.projects(await browsing_key(deps, customer))


async def find_project(deps: Deps, customer: Customer, project_id: str) -> SmsProject:
    """Find one service in one country.

    :raises Gone: no such project (any more).
    """
    for project in await _projects(deps, customer):
        if project.project_id == project_id:
            return project
    raise Gone


async def _services(deps: Deps, customer: Customer) -> tuple[SmsService, ...]:
    """All services, put together once for each list that was fetched: every search looks through them."""
    key = await browsing_key(deps, customer)
    return await deps.catalog.lists.made_of_projects(key, _by_name)


def _by_name(projects: Sequence[SmsProject]) -> tuple[SmsService, ...]:
    by_name: dict[str, list[SmsProject]] = defaultdict(list)
    for project in projects:
        by_name[project.name].append(project)
    return tuple(
        SmsService(slug(name), name, len({row.country_id for row in rows}), min(row.price for row in rows))
        for name, rows in by_name.items()
    )


def _offer(customer: Customer, project: SmsProject) -> RentOffer:
    country = _country(customer, project.country_id, project.country_title, 0)
    return RentOffer(
        project_id=project.project_id,
        service=project.name,
        service_key=slug(project.name),
        country=project.country_id,
        country_name=country.name,
        price=project.price,
        flag=country.flag,
        iso_code=country_code(project.country_id, project.country_title),
    )


def _country(customer: Customer, country_id: str, title: str, count: int) -> SmsCountry:
    code = country_code(country_id, title)
    name = country_name(code, title or country_id, named_in(customer.language))
    return SmsCountry(country_id, name, flag(code, unknown=NO_FLAG), count)


def new_draft(
    deps: Deps, customer: Customer, project: SmsProject, quantity: int, currency: str | None
) -> Draft:
    """The draft of a rental at a price that is known; it is not stored.

    :raises NoKey: nobody pays.
    """
    if customer.active_key is None:
        raise NoKey
    now = deps.clock()
    return Draft(
        nonce=new_nonce(),
        customer=customer.id,
        key_id=customer.active_key,
        kind=Kind.RENTAL,
        item=project.project_id,
        title=project.name,
        quantity=quantity,
        rate=project.price,
        estimate=estimated(project.price, quantity),
        created_at=now,
        expires_at=now + DRAFT_LIFETIME,
        country=project.country_id,
        currency=currency,
    )


def _page(rows: list[T], page: int, words: str, title: str = "") -> RentPage[T]:
    pages = pages_of(len(rows))
    page = min(max(page, 0), pages - 1)
    return RentPage(tuple(rows[page * PAGE : (page + 1) * PAGE]), page, pages, len(rows), title, words)
