balance-title = 💰 Balance: <b>{ $balance }</b>
keys-title = 🔑 <b>Your API keys</b>
keys-none = No API key is connected. Your orders stay readable.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– does not work
}
key-use = Use { $mask }
key-replace = ♻️ Replace { $mask }
key-remove = 🗑 Remove { $mask }
key-add = ➕ Add another
key-connect = 🔑 Connect a key
key-remove-sure =
    Remove the key <code>{ $mask }</code>?

    Its orders stay readable but are no longer tracked: accounts and codes of open orders will not arrive.
key-remove-yes = 🗑 Remove
settings-title = ⚙️ <b>Settings</b>
settings-about = Codes and deliveries always arrive. Updates about an order's status, and notices of what you watch, can be switched off. The pinned card counts the numbers that wait for a code and the orders that are open.
settings-pushes-on = 🔔 Status updates: on
settings-pushes-off = 🔕 Status updates: off
settings-watches-on = 🔔 Watch notices: on
settings-watches-off = 🔕 Watch notices: off
settings-pinned-on = 📌 Pinned card: on
settings-pinned-off = 📌 Pinned card: off
settings-language = 🌐 Language: { $language }
settings-keys = 🔑 API keys
settings-forget = 🗑 Delete my data
language-title = 🌐 <b>Language</b>
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>Delete my data?</b>

    Your keys, orders, settings and everything else about you is deleted here. Open orders are no longer tracked: their accounts and codes will not arrive in this chat.
forget-second = ⚠️ <b>Really delete everything?</b> This cannot be undone.
forget-yes = 🗑 Delete my data
forget-yes-really = 🗑 Yes, Delete my data
forgotten =
    ✅ <b>Deleted.</b> Nothing about you is kept.

    /start begins anew.
settings-order-limit = 🛡 Limit per order: { $amount }
settings-day-limit = 📅 Budget per day: { $amount }
limit-not-set = none
limit-none = ✖️ No limit
limit-ask-order = 🛡 The most <b>one order</b> may cost{ $currency ->
    [none] {""}
   *[other] , in { $currency }
}? Beyond it I ask you once more. Send an amount, such as 25.
limit-ask-day = 📅 The most all orders of <b>one day</b> (UTC) may cost{ $currency ->
    [none] {""}
   *[other] , in { $currency }
}? Beyond it I ask you once more. Send an amount, such as 100.
limit-bad-amount = ⚠️ Please send an amount above zero, such as 25 or 12.50.
limit-above-order = 🛡 <b>This is above your limit:</b> { $would } for one order, where you allow { $allowed }.
limit-above-day = 📅 <b>This is above your budget:</b> { $would } spent today with this order, where you allow { $allowed }.
limit-perhaps-above-order = 🛡 <b>This may be above your limit</b> of { $allowed } for one order: what it will cost is not certain.
limit-perhaps-above-day = 📅 <b>This may be above your budget</b> of { $allowed } a day: what all of today's orders will cost is not certain.
limit-confirm-again = Confirm once more if you want it all the same.
