### Renting a phone number for a service, such as WhatsApp or Telegram, which sends its code by SMS.

rent-title =
    📱 <b>Rent a number</b>

    Choose a service, or type its name.
# Button: a service used before; $price is the lowest.
rent-last = 🕘 { $name } · from { $price }
rent-service = { $name } · from { $price }
rent-nothing = Nothing was found. Type another name.
# Button.
rent-by-country = 🌍 By country
rent-all = All services
rent-services = 📱 <b>Services</b>
rent-countries =
    🌍 <b>Countries</b>

    Choose one, or type its name.
# Button: $count is the number of services.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    Choose a country, or type its name. Cheapest first.
rent-in =
    { $flag } <b>{ $name }</b>

    Choose a service, or type its name.
# The words that were typed to shorten the list.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
# Button: the same country at several prices. $tier is first, second, …
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
# Explains the (1/2) of the buttons.
rent-tiers = (1/2): the first of two prices in that country.
rent-search-ask = 🔎 Type the name of a service, such as <i>Telegram</i>.
# A question. $lowest and $highest are numbers.
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Price: <b>{ $price }</b> per number
    Balance: { $balance }

    How many numbers? Choose, or type { $lowest } to { $highest }.
    ℹ️ A rented number cannot be cancelled.
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Price: <b>{ $price }</b> per number
    ℹ️ A rented number cannot be cancelled.
# Button on the price of a service in a country.
rent-this = 📱 Rent
# Button: the same service in all countries.
rent-similar = 🔀 Similar: all countries
