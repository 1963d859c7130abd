menu-watchlist = 🔔 Watchlist
command-watchlist = What you wait for
watch = 🔔 Watch
watching = 🔕 Stop watching
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = I can tell you once when it is back in stock, or back at your price. Choose, or type the highest price you want to pay, such as { $example }.
watch-ask-price = I can tell you once when it gets cheaper. Choose, or type the highest price you want to pay, such as { $example }.
watch-ask-typed = I can tell you once when it gets cheaper. Type the highest price you want to pay.
watch-bad-price = ⚠️ Please send a price above zero, such as 0.80 or 12.50.
watch-for-stock = 📦 Back in stock
watch-for-less = Cheaper: { $price } (−{ $percent } %)
watch-fulfilled =
    💡 <b>It is so already:</b> { $name }
    { $state }
watch-too-many = 🔔 You watch { $most } things already, and that is as many as I can. Remove one from your /watchlist first.
watch-begun =
    🔔 <b>Watching</b> { $name }
    { $until }
watch-ended = 🔕 No longer watching <b>{ $name }</b>.
watch-again = 🔔 Watch again
watch-price = 💵 Price: <b>{ $price }</b>
watch-in-stock = 📦 In stock
watch-sold-out = 🚫 <b>Out of stock</b>
watch-until-stock = I tell you once when it is <b>back in stock</b>.
watch-until-price = I tell you once when it is in stock for <b>{ $price } or less</b>.
watch-until-told = You were told. If it ends and comes again, so does the notice.
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
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = its price was not told
watches-wanted = wanted for { $wanted } or less
push-watch-back = 🔔 <b>Back in stock:</b> { $name }
push-watch-cheaper = 🔔 <b>Cheaper:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, you wanted { $wanted } or less
