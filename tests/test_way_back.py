"""**Back** leads to where one came from, through all that a card leads to."""

from tests.system import System, offered, ordered, pressed


async def test_from_a_search_through_the_card_to_similar_items_and_a_purchase(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    anna.send("account")
    await anna.sees("🔎 account")
    await pressed(anna, "Next", "Page 2")
    await pressed(anna, "1", "Similar")
    await pressed(anna, "Similar", "Similar to")
    await pressed(anna, "Back", "🛒 Buy")
    await pressed(anna, "🛒 Buy", "How many")
    await pressed(anna, "Back", "🛒 Buy")
    await pressed(anna, "Watch", "I can tell you")
    await pressed(anna, "Back", "🛒 Buy")
    await pressed(anna, "Back", "🔎 account")
    assert "Page 2" in anna.last.text


async def test_from_a_search_among_orders(system: System) -> None:
    anna = await ordered(system)
    anna.send("/orders gmail")
    await anna.sees("🔎 gmail")
    await pressed(anna, "1", "‹ Back")  # which the card of the purchase above has not
    await pressed(anna, "Back", "🔎 gmail")


async def test_from_the_services_of_a_country(system: System) -> None:
    anna = await system.connected()
    mark = anna.mark()
    anna.send("/rent")
    await anna.sees("By country", since=mark)
    await pressed(anna, "By country", "Countries")
    anna.send("germany")
    await anna.sees("🔎 germany")
    await pressed(anna, "Germany", "Choose a service")
    await pressed(anna, "$", "How many numbers")
    await pressed(anna, "Back", "Choose a service")


async def test_the_menu_comes_below_what_was_delivered(system: System) -> None:
    anna = await ordered(system)
    system.panel.complete(23501)
    goods = await anna.sees("🎁 Order #23501")
    mark = anna.mark()
    anna.press("Menu", message=goods)
    await anna.sees("Catalogue", since=mark)
    assert goods in anna.messages()
    assert anna.last.id > goods.id


async def test_a_restart_forgets_the_way_and_leads_to_the_usual_place(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    anna.send("gmail")
    await anna.sees("🔎 gmail")
    await pressed(anna, "1", "Similar")
    await pressed(anna, "🛒 Buy", "How many")
    await system.restart()
    await pressed(anna, "Back", "🛒 Buy")
    await pressed(anna, "Back", "Catalogue")


async def test_to_the_services_for_a_link(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    anna.send("https://instagram.com/anna")
    found = await anna.sees("Page 1")
    await pressed(anna, "Next", "Page 2")
    await pressed(anna, "1", "Similar")
    await pressed(anna, "Back", "🔎 https://instagram.com/anna")
    assert "Page 2" in anna.last.text
    await pressed(anna, "Prev", "Page 1")
    assert anna.last.text == found.text


async def test_from_the_delivery_e_mail_and_the_link_to_the_confirmation(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    await pressed(anna, "Delivery e-mail", "Send an e-mail")
    mark = anna.mark()
    anna.send("anna@example.org")
    await anna.sees("Confirm", since=mark)
    await pressed(anna, "Delivery e-mail", "Send an e-mail")
    await pressed(anna, "Back", "Delivery e-mail: anna@example.org")
    await offered(anna, 1, "500", "https://instagram.com/anna")
    await pressed(anna, "Change link", "Send the link")
    await pressed(anna, "Back", "Link: https://instagram.com/anna")
    await pressed(anna, "Confirm", "Order #23501")
    assert system.bought() == [23501]


async def test_from_the_countries_of_a_service_to_the_list_it_was_found_in(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    anna.send("telegram")
    await anna.sees("Telegram number from")
    await pressed(anna, "Telegram number", "Choose a country")
    await pressed(anna, "$", "How many numbers")
    await pressed(anna, "Back", "Choose a country")
    await pressed(anna, "Back", "🔎 telegram")
    anna.send("/rent")
    await anna.sees("All services")
    await pressed(anna, "All services", "Page 1")
    await pressed(anna, "Next", "Page 2")
    await pressed(anna, "$", "Choose a country")
    await pressed(anna, "Back", "Page 2")
    await pressed(anna, "Back", "By country")
    await pressed(anna, "WhatsApp", "Choose a country")
    await pressed(anna, "Back", "By country")


async def test_from_all_items_of_a_category(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    anna.send("/catalog")
    await anna.sees("Email Accounts")
    await pressed(anna, "Email Accounts", "All items")
    await pressed(anna, "All items", "Page 1")
    await pressed(anna, "Next", "Page 2")
    await pressed(anna, "Back", "All items")
    await pressed(anna, "Back", "Vouchers")
    await pressed(anna, "Vouchers", "Voucher - USA")
    await pressed(anna, "Back", "Email Accounts")
