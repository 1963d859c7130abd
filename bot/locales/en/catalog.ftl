### The catalogue: categories, lists of items, shops, an item's card, results in other chats.

catalog-title = 🛍 <b>Catalogue</b>
# The catalogue has not been read from the marketplace yet.
catalog-empty = 🛍 The catalogue is being fetched. Try again in a moment.
# Button beside Catalogue: at most 12 letters, if the language can.
catalog-recommended = ⭐ Recommended
catalog-shops = 🏪 Shops
# Buttons of categories: $count items in all, $stocked of them in stock.
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
# Explains the numbers on the buttons below, such as (9/10).
shelf-counts = ({ $stocked }/{ $count }): { $stocked } of { $count } in stock
shelf-title = 🛍 <b>{ $name }</b>
# Button: the items of all subcategories.
shelf-all = All items
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>Recommended</b>
# The words that were searched for.
list-found = 🔎 <b>{ $words }</b>
# $total decides the plural, $shown is the same, written.
list-count = { $total ->
    [one] { $shown } item
   *[other] { $shown } items
}
list-nothing = Nothing here.
# In bold: the words on the two buttons.
list-filtered-out = Nothing here fits your filters. Tap <b>In stock</b> or <b>Delivery</b> to see more.
list-similar = 🔀 <b>Similar to { $name }</b>
list-nothing-similar = Nothing of the same kind is offered by others at the moment.
# $when is a time.
list-old = 🕘 As of { $when }; it is being read anew.
# A search found no item, but a service to rent, an order or a command, on the buttons below.
list-beside = { $narrowed ->
    [yes] No item fits your filters, but this was found:
   *[no] No item is called so, but this was found:
}
list-nothing-found = Nothing was found. Try other or fewer words, or an item's number; or look through the catalogue.
list-loading = ⏳ The catalogue is still being fetched; there may be more.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
# In a line of facts: price · stock.
list-stock = { $stock } in stock
# In the same place.
list-sold-out = out of stock
list-automatic = ⚡
list-manual = 👤
# Button that goes through the three orders.
sort = ↕️ Sort: { $sort ->
    [price] price
    [stock] stock
   *[name] name
}
# Button that goes through the three kinds. A phone shows about 30 letters.
delivery = 🚚 Delivery: { $delivery ->
    [auto] automatic
    [manual] by a person
   *[any] any
}
# Button: a filter, on or off.
in-stock-on = ✅ In stock
in-stock-off = ⬜️ In stock
shops-title = 🏪 <b>Shops</b>
shops-nothing = There are no shops to show right now.
# A shop without a name.
shop-unnamed = Shop { $id }
shop-rating = ⭐ { $rating }
# A question.
search-ask = 🔎 What are you looking for? Send a name, or an item's number.
card-title = <b>{ $name }</b>
# $service is the item's number.
card-number = #{ $service } · { $category }
card-price = 💵 Price: <b>{ $price }</b>
# Price of one unit, and of $per units, such as 1,000.
card-price-unit = 💵 Price: <b>{ $price }</b> (per unit; { $thousand } per { $per })
card-price-per = 💵 Price: <b>{ $price }</b> (per { $per })
card-stock = 📦 In stock: <b>{ $stock }</b>
card-available = 📦 Available
card-sold-out = 🚫 <b>Out of stock</b>
# "Live stock" is the stock at this very moment.
card-not-live = ⚠️ Live stock could not be asked; the figures are from the catalogue.
# The lowest and highest quantity that can be ordered.
card-range = 🔢 Quantity: { $lowest }–{ $highest }
card-range-open = 🔢 Quantity: from { $lowest }
# Without a person, within seconds.
card-automatic = ⚡️ Delivered automatically
card-manual = 👤 Delivered by a person: it may take hours or days
# Lost followers and the like are replaced.
card-refill = ♻️ With refill
# Followed by the variants, each with its stock.
card-variants = Variants:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … and { $count } more
# Button: asks for the quantity.
card-buy = 🛒 Buy
# Button: a quantity and its total.
amount = { $quantity } · { $total }
# Button: items of the same kind.
card-similar = 🔀 Similar
# Button: back to the item's card.
open-item = 🔎 The item
# Button: sends the item to another chat.
card-share = 📤 Share
# Line below a result, when the bot is asked in another chat.
inline-about = { $price } · { $stock }
inline-available = available
inline-sold-out = out of stock
inline-stock = { $stock } in stock
# Button under the result that was sent.
inline-open = 🛒 Open in the bot
# At most 64 letters; opens the bot.
inline-nothing = Nothing found. Open the bot
