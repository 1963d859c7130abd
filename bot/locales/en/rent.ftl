rent-title =
    📱 <b>Rent a number</b>

    Choose a service, or type its name.
rent-last = 🕘 { $name } · from { $price }
rent-service = { $name } · from { $price }
rent-nothing = Nothing was found. Type another name.
rent-by-country = 🌍 By country
rent-all = All services
rent-services = 📱 <b>Services</b>
rent-countries =
    🌍 <b>Countries</b>

    Choose one, or type its name.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    Choose a country, or type its name. Cheapest first.
rent-in =
    { $flag } <b>{ $name }</b>

    Choose a service, or type its name.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): the first of two prices in that country.
rent-search-ask = 🔎 Type the name of a service, such as <i>Telegram</i>.
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
rent-this = 📱 Rent
rent-similar = 🔀 Similar: all countries
