catalog-title = 🛍 <b>Katalog</b>
catalog-empty = 🛍 Der Katalog wird gerade geladen. Versuche es gleich noch einmal.
catalog-recommended = ⭐ Empfohlen
catalog-shops = 🏪 Shops
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $stocked } von { $count } auf Lager
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = Alle Artikel
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>Empfohlen</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown } Artikel
   *[other] { $shown } Artikel
}
list-nothing = Hier ist nichts.
list-filtered-out = Hier passt nichts zu deinen Filtern. Tippe auf <b>Auf Lager</b> oder <b>Lieferung</b>, um mehr zu sehen.
list-similar = 🔀 <b>Ähnlich wie { $name }</b>
list-nothing-similar = Zurzeit bietet sonst niemand etwas Vergleichbares an.
list-old = 🕘 Stand: { $when }; wird gerade neu geladen.
list-beside = { $narrowed ->
    [yes] Kein Artikel passt zu deinen Filtern, aber das wurde gefunden:
   *[no] Kein Artikel heißt so, aber das wurde gefunden:
}
list-nothing-found = Nichts gefunden. Versuche es mit anderen oder weniger Wörtern oder mit einer Artikelnummer, oder sieh dich im Katalog um.
list-loading = ⏳ Der Katalog wird noch geladen; vielleicht gibt es mehr.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = { $stock } auf Lager
list-sold-out = ausverkauft
list-automatic = ⚡
list-manual = 👤
sort = ↕️ { $sort ->
    [price] Preis
    [stock] Bestand
   *[name] Name
}
delivery = 🚚 Lieferung: { $delivery ->
    [auto] automatisch
    [manual] manuell
   *[any] alle
}
in-stock-on = ✅ Auf Lager
in-stock-off = ⬜️ Auf Lager
shops-title = 🏪 <b>Shops</b>
shops-nothing = Im Moment gibt es keine Shops.
shop-unnamed = Shop { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 Was suchst du? Sende einen Namen oder eine Artikelnummer.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 Preis: <b>{ $price }</b>
card-price-unit = 💵 Preis: <b>{ $price }</b> (pro Stück; { $thousand } pro { $per })
card-price-per = 💵 Preis: <b>{ $price }</b> (pro { $per })
card-stock = 📦 Auf Lager: <b>{ $stock }</b>
card-available = 📦 Verfügbar
card-sold-out = 🚫 <b>Ausverkauft</b>
card-not-live = ⚠️ Der aktuelle Bestand ließ sich nicht abfragen; die Zahlen stammen aus dem Katalog.
card-range = 🔢 Menge: { $lowest }–{ $highest }
card-range-open = 🔢 Menge: ab { $lowest }
card-automatic = ⚡️ Wird automatisch geliefert
card-manual = 👤 Wird manuell geliefert: Das kann Stunden oder Tage dauern
card-refill = ♻️ Mit Nachfüllung
card-variants = Varianten:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … und { $count } weitere
card-buy = 🛒 Kaufen
amount = { $quantity } · { $total }
card-similar = 🔀 Ähnliche
open-item = 🔎 Zum Artikel
card-share = 📤 Teilen
inline-about = { $price } · { $stock }
inline-available = verfügbar
inline-sold-out = ausverkauft
inline-stock = { $stock } auf Lager
inline-open = 🛒 Im Bot öffnen
inline-nothing = Nichts gefunden. Bot öffnen
