"""Language tags of clients: every screen is shown whatever the tag, which Telegram passes on unchecked."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import rent
from bot.catalog.languages import LANGUAGES, named_in
from bot.market.models import Balance
from bot.views import rent as seen
from bot.views import start
from bot.views.buttons.rent import RentCountries, RentOffers
from bot.views.messages import languages, spoken
from sandbox.market.simulator import ANNA
from tests.backend import Backend

TAGS = ["zh-hant-raw", "zh_TW", "PT-br", "sr-latn-rs", "i-klingon", "xx", "-", "en-", "\0", "q" * 200]


@pytest.mark.parametrize("tag", TAGS)
async def test_numbers_can_be_rented_in_any_language(backend: Backend, tag: str) -> None:
    anna = await backend.customer(ANNA)
    customer = replace(anna, preferences=replace(anna.preferences, language=tag))
    lang = spoken(tag)
    last, popular = await rent.suggested_services(backend.deps, customer)
    assert seen.front(lang, last, popular).keyboard
    places = await rent.countries(backend.deps, customer, "", 0)
    assert seen.countries(lang, places, RentCountries()).keyboard
    offers = await rent.offers(backend.deps, customer, popular[0].key, "", 0)
    assert seen.offers(lang, offers, RentOffers(key=popular[0].key)).keyboard
    offer, balance = await rent.offer(backend.deps, customer, offers.rows[0].project_id)
    above = RentOffers(key=offer.service_key)
    assert offer.country_name in seen.ask_quantity(lang, offer, balance, above).text


@given(st.text(max_size=20) | st.text("-_azAZ09", max_size=20) | st.none())
def test_any_tag_has_a_language_of_ours_and_one_of_the_marketplaces(tag: str | None) -> None:
    assert spoken(tag) in languages()
    assert named_in(tag or "") in LANGUAGES
    assert start.connected(tag or "", Balance(Decimal(1), "USD")).text


@pytest.mark.parametrize(("tag", "lang"), [("zh-hant-raw", "zh"), ("pt_BR", "pt-BR"), ("BN-in", "bn-BD")])
def test_a_tag_is_known_by_its_beginning(tag: str, lang: str) -> None:
    assert named_in(tag) == lang
    assert spoken("EN_gb-oxendict") == "en"
