### The list of orders, an order's card, rented numbers, delivered accounts, tracking.

orders-title = 📦 <b>Orders</b>
# $total decides the plural, $shown is the same, written.
orders-count = { $total ->
    [one] { $shown } order
   *[other] { $shown } orders
}
orders-none = No orders here yet.
orders-none-fit = No orders fit. Tap <b>All</b>, or search for other words.
# In place of a rental's state: its SMS code came.
orders-code-came = Code received
# The words that orders were searched for.
orders-found = 🔎 { $words }
# $mark is an emoji for the state, $number the order's, $name the item's.
orders-row = { $mark } <b>#{ $number }</b> { $name }
# A purchase in doubt: nobody knows yet whether it was bought.
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
# A state, in a line of facts.
orders-in-doubt = in doubt
orders-cost-about = ≈ { $amount }
# Buttons; the chosen one has a dot.
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] Active
        [delivered] Delivered
        [problem] Problem
       *[all] All
    }
   *[no] { $phase ->
        [active] Active
        [delivered] Delivered
        [problem] Problem
       *[all] All
    }
}
orders-search-ask = 🔎 Send an order's number, or part of an item's name.
# Button: asks which kind of file is to hold all orders; also of an order's card, where it is about its accounts.
orders-export = 📤 Export
numbers-title = ☎️ <b>Active numbers</b>
numbers-none = No number is active. Rent one for an SMS code.
# $place counts the rows, $phone is the rented phone number, $name the service's.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = Waiting for the code
numbers-code = Code: <code>{ $code }</code>
numbers-text = An SMS without a code came
# Behind "Waiting for the code ·". $when is the next message; newer Telegrams put their own words
# there, such as "in 5 minutes".
numbers-left = ends { $when }
# Minutes until the number expires.
numbers-minutes = in { $minutes } min
# As above, when no minute is left.
numbers-time-is-up = its time is up
# Buttons that copy.
numbers-copy = { $what ->
    [code] 📋 Copy code
    [text] 📋 Copy text
   *[number] 📋 Copy number
}
order-title = { $mark } <b>Order #{ $number }</b>
# An item's name on a line of its own.
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = Status: <b>{ $status }</b>
# The state of an order right after it was placed.
order-placed-now = Placed
# $delivered is a number of accounts.
order-delivered-some = Delivered: { $delivered }
# In place of a name: the item of an order that was placed elsewhere is not known.
order-untitled = Placed elsewhere
order-delivered = Delivered: { $delivered } of { $quantity }
# For orders such as followers: the count when the order began.
order-start = Start count: { $count }
# How many are still to come.
order-remains = Remains: { $count }
order-link = Link: { $link }
# What was really paid.
order-charge = Charged: <b>{ $charge }</b>
# $estimate is what was expected.
order-charge-against = Charged: <b>{ $charge }</b> (estimated { $estimate })
order-estimate = Estimated: { $estimate }
# The marketplace tells the real charge later.
order-charge-untold = { $estimated ->
    [yes] The real charge is not told yet (estimated { $estimate })
   *[no] The real charge is not told yet
}
# $status is the marketplace's word, such as Canceled; $money one of ending-money.
ending-whole = <b>{ $status }</b>: { $money }
# $delivered of $quantity units came; $money one of ending-money.
ending-part = <b>{ $delivered } of { $quantity } delivered</b>, { $money }
# Begins in the middle of a sentence, behind "Canceled:".
ending-money = { $told ->
    [returned] { $amount } returned
    [about] about { $amount } returned
    [nothing] not charged
    [kept] no money returned so far
   *[untold] HStockPlus does not tell whether money was returned
}
# A rented number got no SMS.
ending-no-code = { $told ->
    [nothing] <b>No code came:</b> not charged
    [charged] <b>No code came.</b> Charged: <b>{ $charge }</b>
   *[untold] <b>No code came.</b> HStockPlus has not told the charge
}
order-placed = Placed: { $when }
order-finished = Finished: { $when }
# What usually happens next, after a purchase.
order-manual = 👤 A person delivers this order: it may take hours or days. I send it here; it stays under Orders.
order-automatic = ⚡ Usually delivered within seconds. I send it here; it stays under Orders.
order-next-smm = 📈 Its progress shows here, and I tell you when it is done; it stays under Orders.
# Button: asks the marketplace for the accounts that were bought, and shows them.
order-accounts = 🔓 Show accounts
# Button.
order-again = 🔁 Buy again
order-open = 📦 Open the order
# $name is a service such as WhatsApp.
number-title = { $mark } <b>{ $name }</b> · Order #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = The number is not known yet.
number-waiting = ⏳ Waiting for the code
# $when is a time, or "in 5 minutes".
number-expires = Expires { $when }
number-received = ✅ Code: <code>{ $code }</code>
number-text = 📩 An SMS came:
sms-copy = 📋 Copy the text
# The number can receive no SMS any more.
number-over = ⌛ This number is over.
number-no-cancel = ℹ️ A number cannot be cancelled.
number-copy = 📋 Copy number
# Button: rents one more number for the same service.
number-another = ➕ Another number
# Button: rents the very same phone number again.
number-same = ♻️ Same number again
goods-title = 🎁 <b>Order #{ $number }</b>
# What was delivered. $count decides the plural, $shown is the same, written.
goods-count = { $count ->
    [one] { $shown } account
   *[other] { $shown } accounts
}
goods-none = There are no accounts to show for this order yet.
# The accounts.
goods-file = They are in the file, one per line.
# $count is the number of accounts.
goods-tap = { $count ->
    [1] 👆 Tap it to copy it.
   *[other] 👆 Tap an account to copy it.
}
# $number is the account's place in the list.
goods-copy-one = 📋 { $number }
goods-as-file = 📄 File
goods-copy = { $count ->
    [1] 📋 Copy
   *[other] 📋 Copy all
}
# A question.
track-ask =
    📌 Which order? Send its number as the HStockPlus site shows it, such as <code>23501</code>.

    I will track it and deliver here what belongs to it.
track-bad-number = This is no order number. Please send digits, such as <code>23501</code>.
track-begun = 📌 <b>Order #{ $number }</b> is tracked from now on.
track-already = 📌 <b>Order #{ $number }</b> is tracked already.
# The marketplace says so for each key.
track-not-theirs =
    🔍 None of your API keys knows this order. Look at the number once more.

    An order of another HStockPlus account needs that account's key.
goods-too-large = ⚠️ They are larger than a file that Telegram takes (50 MB). You find them on the HStockPlus site.
goods-unread = ⚠️ HStockPlus delivered something in a form that I cannot read. <b>Show accounts</b> asks for it as it is.
goods-unread-file = ⚠️ HStockPlus delivered something in a form that I cannot read. It is in the file, exactly as it came.
# Too many accounts to be stored here.
goods-no-key = ⚠️ These accounts are too large for me to keep, and the API key they belong to was removed. Connect it again, then tap <b>Show accounts</b>.
