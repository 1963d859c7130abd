rent-title =
    📱 <b>Nummer mieten</b>

    Wähle einen Dienst oder gib seinen Namen ein.
rent-last = 🕘 { $name } · ab { $price }
rent-service = { $name } · ab { $price }
rent-nothing = Nichts gefunden. Gib einen anderen Namen ein.
rent-by-country = 🌍 Nach Land
rent-all = Alle Dienste
rent-services = 📱 <b>Dienste</b>
rent-countries =
    🌍 <b>Länder</b>

    Wähle eines oder gib seinen Namen ein.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    Wähle ein Land oder gib seinen Namen ein. Die günstigsten zuerst.
rent-in =
    { $flag } <b>{ $name }</b>

    Wähle einen Dienst oder gib seinen Namen ein.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): der erste von zwei Preisen in diesem Land.
rent-search-ask = 🔎 Gib den Namen eines Dienstes ein, zum Beispiel <i>Telegram</i>.
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Preis: <b>{ $price }</b> pro Nummer
    Guthaben: { $balance }

    Wie viele Nummern? Wähle aus oder gib { $lowest } bis { $highest } ein.
    ℹ️ Eine gemietete Nummer kann nicht storniert werden.
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Preis: <b>{ $price }</b> pro Nummer
    ℹ️ Eine gemietete Nummer kann nicht storniert werden.
rent-this = 📱 Mieten
rent-similar = 🔀 Ähnliche: alle Länder
