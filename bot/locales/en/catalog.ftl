catalog-title = 🛍 <b>Catalogue</b>
catalog-empty = 🛍 The catalogue is being fetched. Try again in a moment.
catalog-recommended = ⭐ Recommended
catalog-shops = 🏪 Shops
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $stocked } of { $count } in stock
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
list-filtered-out = Nothing here fits your filters. Tap <b>In stock</b> or <b>Delivery</b> to see more.
list-similar = 🔀 <b>Similar to { $name }</b>
list-nothing-similar = Nothing of the same kind is offered by others at the moment.
list-old = 🕘 As of { $when }; it is being read anew.
list-beside = { $narrowed ->
    [yes] No item fits your filters, but this was found:
   *[no] No item is called so, but this was found:
}
list-nothing-found = Nothing was found. Try other or fewer words, or an item's number; or look through the catalogue.
list-loading = ⏳ The catalogue is still being fetched; there may be more.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = { $stock } in stock
list-sold-out = out of stock
list-automatic = ⚡
list-manual = 👤
sort = ↕️ Sort: { $sort ->
    [price] price
    [stock] stock
   *[name] name
}
delivery = 🚚 Delivery: { $delivery ->
    [auto] automatic
    [manual] by a person
   *[any] any
}
in-stock-on = ✅ In stock
in-stock-off = ⬜️ In stock
shops-title = 🏪 <b>Shops</b>
shops-nothing = There are no shops to show right now.
shop-unnamed = Shop { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 What are you looking for? Send a name, or an item's number.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 Price: <b>{ $price }</b>
card-price-unit = 💵 Price: <b>{ $price }</b> (per unit; { $thousand } per { $per })
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
amount = { $quantity } · { $total }
card-similar = 🔀 Similar
open-item = 🔎 The item
card-share = 📤 Share
inline-about = { $price } · { $stock }
inline-available = available
inline-sold-out = out of stock
inline-stock = { $stock } in stock
inline-open = 🛒 Open in the bot
inline-nothing = Nothing found. Open the bot
