### Balance, API keys, settings, limits.

balance-title = 💰 Balance: <b>{ $balance }</b>
keys-title = 🔑 <b>Your API keys</b>
keys-none = No API key is connected. Your orders stay readable.
# A line for each key. $mask shows its last characters; the dash and the words after it stand only
# behind a key that does not work.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– does not work
}
# Button: orders are paid with this key from now on.
key-use = Use { $mask }
key-replace = ♻️ Replace { $mask }
key-remove = 🗑 Remove { $mask }
key-add = ➕ Add another
key-connect = 🔑 Connect a key
# A question, answered by the buttons Remove and Cancel.
key-remove-sure =
    Remove the key <code>{ $mask }</code>?

    Its orders stay readable but are no longer tracked: accounts and codes of open orders will not arrive.
key-remove-yes = 🗑 Remove
settings-title = ⚙️ <b>Settings</b>
# "The pinned card" is a message that the bot pins to the top of the chat.
settings-about = Codes and deliveries always arrive. Updates about an order's status, and notices of what you watch, can be switched off. The pinned card counts the numbers that wait for a code and the orders that are open.
# Buttons: each shows its state and switches it.
settings-pushes-on = 🔔 Status updates: on
settings-pushes-off = 🔕 Status updates: off
settings-watches-on = 🔔 Watch notices: on
settings-watches-off = 🔕 Watch notices: off
settings-pinned-on = 📌 Pinned card: on
settings-pinned-off = 📌 Pinned card: off
# Button, and a line of the screen in /admin about a person.
settings-language = 🌐 Language: { $language }
settings-keys = 🔑 API keys
# Button: deletes everything about the customer (asks twice).
settings-forget = 🗑 Delete my data
language-title = 🌐 <b>Language</b>
# Button: the language of the customer's Telegram app, whichever that is.
language-followed = As in Telegram
# Names of languages, each in itself.
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
# Button: what one order may cost. $amount is money, or the next message.
settings-order-limit = 🛡 Limit per order: { $amount }
settings-day-limit = 📅 Budget per day: { $amount }
# In place of an amount: there is no limit.
limit-not-set = none
# Button: takes the limit away.
limit-none = ✖️ No limit
# A question. $currency is the code of a currency, such as USD, or "none" while it is not known.
limit-ask-order = 🛡 The most <b>one order</b> may cost{ $currency ->
    [none] {""}
   *[other] , in { $currency }
}? Beyond it I ask you once more. Send an amount, such as 25.
limit-ask-day = 📅 The most all orders of <b>one day</b> (UTC) may cost{ $currency ->
    [none] {""}
   *[other] , in { $currency }
}? Beyond it I ask you once more. Send an amount, such as 100.
limit-bad-amount = ⚠️ Please send an amount above zero, such as 25 or 12.50.
# $would is what the order costs, $allowed the customer's own limit.
limit-above-order = 🛡 <b>This is above your limit:</b> { $would } for one order, where you allow { $allowed }.
limit-above-day = 📅 <b>This is above your budget:</b> { $would } spent today with this order, where you allow { $allowed }.
# As above, where the total is not certain.
limit-perhaps-above-order = 🛡 <b>This may be above your limit</b> of { $allowed } for one order: what it will cost is not certain.
limit-perhaps-above-day = 📅 <b>This may be above your budget</b> of { $allowed } a day: what all of today's orders will cost is not certain.
limit-confirm-again = Confirm once more if you want it all the same.
