catalog-title = 🛍 <b>Catalogue</b>
catalog-empty = 🛍 The catalogue is being fetched. Try again in a moment.
catalog-recommended = ⭐ Recommended
catalog-shops = 🏪 Shops
shelf = { $name } ({ $count })
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = All items
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>Recommended</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown } item
   *[other] { $shown } items
}
list-nothing = Nothing here.
list-not-in-stock = Nothing is in stock here. Tap <b>In stock</b> to see everything.
list-nothing-found = Nothing was found. Try other or fewer words.
list-loading = ⏳ The catalogue is still being fetched; there may be more.
row = { $name } · { $price }
row-out = 🚫 { $name } · { $price }
sort = ↕️ Sort: { $sort ->
    [price] price
    [stock] stock
   *[name] name
}
in-stock-on = ✅ In stock
in-stock-off = ⬜️ In stock
shops-title = 🏪 <b>Shops</b>
shops-nothing = There are no shops to show right now.
shop-rating = ⭐ { $rating }
search-ask = 🔎 What are you looking for? Send a name, or an item's number.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 Price: <b>{ $price }</b>
card-price-unit = 💵 Price: <b>{ $price }</b> (per unit)
card-price-per = 💵 Price: <b>{ $price }</b> (per { $per })
card-stock = 📦 In stock: <b>{ $stock }</b>
card-available = 📦 Available
card-sold-out = 🚫 <b>Out of stock</b>
card-not-live = ⚠️ Live stock could not be asked; the figures are from the catalogue.
card-range = 🔢 Quantity: { $lowest }–{ $highest }
card-range-open = 🔢 Quantity: from { $lowest }
card-automatic = ⚡️ Delivered automatically
card-manual = 👤 Delivered by a person: it may take hours or days
card-refill = ♻️ With refill
card-variants = Variants:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … and { $count } more
card-buy = 🛒 Buy
card-share = 📤 Share
