### Watching an item, or a service in a country, until it is back in stock or cheaper.

# Button of the main menu: at most 12 letters, if the language can.
menu-watchlist = 🔔 Watchlist
# In Telegram's menu of commands.
command-watchlist = What you wait for
# Button: begins to watch.
watch = 🔔 Watch
# Button: ends it.
watching = 🔕 Stop watching
# A question; $state is price and stock.
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
# $example is a price.
watch-ask-stock = I can tell you once when it is back in stock, or back at your price. Choose, or type the highest price you want to pay, such as { $example }.
watch-ask-price = I can tell you once when it gets cheaper. Choose, or type the highest price you want to pay, such as { $example }.
watch-ask-typed = I can tell you once when it gets cheaper. Type the highest price you want to pay.
watch-bad-price = ⚠️ Please send a price above zero, such as 0.80 or 12.50.
# Button.
watch-for-stock = 📦 Back in stock
# Button: the price to wait for, and by how much it is less than now.
watch-for-less = Cheaper: { $price } (−{ $percent } %)
# Nothing to wait for: it is in stock, or cheap enough, already.
watch-fulfilled =
    💡 <b>It is so already:</b> { $name }
    { $state }
# $most is a number.
watch-too-many = 🔔 You watch { $most } things already, and that is as many as I can. Remove one from your /watchlist first.
watch-begun =
    🔔 <b>Watching</b> { $name }
    { $until }
watch-ended = 🔕 No longer watching <b>{ $name }</b>.
watch-again = 🔔 Watch again
watch-price = 💵 Price: <b>{ $price }</b>
watch-in-stock = 📦 In stock
watch-sold-out = 🚫 <b>Out of stock</b>
# What is waited for.
watch-until-stock = I tell you once when it is <b>back in stock</b>.
watch-until-price = I tell you once when it is in stock for <b>{ $price } or less</b>.
# The notice was sent; it comes again when stock runs out and comes back.
watch-until-told = You were told. If it ends and comes again, so does the notice.
# Buttons under a watch.
watch-change = ✏️ Change price
watch-remove = 🗑 Remove
watch-keep = 🔔 Keep watching
watch-open = 🔎 Open
watch-buy = 🛒 Buy
watches-title =
    🔔 <b>Watchlist</b>

    Tap one to change, remove or open it.
watches-none =
    🔔 <b>Watchlist</b>

    Nothing is watched yet. Open an item, or a service and country under Rent a number, and tap <b>Watch</b>: I tell you once when it is back in stock, or cheaper than you say.
# $mark is an emoji.
watches-row = { $mark } <b>{ $name }</b>
# In place of a price.
watches-unknown = its price was not told
watches-wanted = wanted for { $wanted } or less
# Notices that the bot sends of itself; prices follow on lines of their own.
push-watch-back = 🔔 <b>Back in stock:</b> { $name }
push-watch-cheaper = 🔔 <b>Cheaper:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, you wanted { $wanted } or less
