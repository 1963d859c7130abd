orders-title = 📦 <b>Orders</b>
orders-count = { $total ->
    [one] { $shown } order
   *[other] { $shown } orders
}
orders-none = No orders here yet.
orders-none-fit = No orders fit. Tap <b>All</b>, or search for other words.
orders-code-came = Code received
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = in doubt
orders-cost-about = ≈ { $amount }
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
orders-export = 📤 Export
orders-exported = 📤 All your orders, newest first.
numbers-title = ☎️ <b>Active numbers</b>
numbers-none = No number is active. Rent one for an SMS code.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = Waiting for the code
numbers-code = Code: <code>{ $code }</code>
numbers-text = An SMS without a code came
numbers-left = { $minutes } min left
numbers-time-is-up = its time is up
numbers-copy = { $what ->
    [code] 📋 Copy code
    [text] 📋 Copy text
   *[number] 📋 Copy number
}
order-title = { $mark } <b>Order #{ $number }</b>
order-item = { $name } × { $quantity }
order-status = Status: <b>{ $status }</b>
order-placed-now = Placed
order-delivered-some = Delivered: { $delivered }
order-untitled = Placed elsewhere
order-delivered = Delivered: { $delivered } of { $quantity }
order-start = Start count: { $count }
order-remains = Remains: { $count }
order-link = Link: { $link }
order-charge = Charged: <b>{ $charge }</b>
order-charge-against = Charged: <b>{ $charge }</b> (estimated { $estimate })
order-estimate = Estimated: { $estimate }
order-charge-untold = { $estimated ->
    [yes] The real charge is not told yet (estimated { $estimate })
   *[no] The real charge is not told yet
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>{ $delivered } of { $quantity } delivered</b>, { $money }
ending-money = { $told ->
    [returned] { $amount } returned
    [about] about { $amount } returned
    [nothing] not charged
    [kept] no money returned so far
   *[untold] HStockPlus does not tell whether money was returned
}
ending-no-code = { $told ->
    [nothing] <b>No code came:</b> not charged
    [charged] <b>No code came.</b> Charged: <b>{ $charge }</b>
   *[untold] <b>No code came.</b> HStockPlus has not told the charge
}
order-placed = Placed: { $when }
order-finished = Finished: { $when }
order-manual = 👤 A person delivers this order: it may take hours or days. I send it here; it stays under Orders.
order-automatic = ⚡ Usually delivered within seconds. I send it here; it stays under Orders.
order-next-smm = 📈 Its progress shows here, and I tell you when it is done; it stays under Orders.
order-accounts = 🔓 Show accounts
order-again = 🔁 Buy again
order-open = 📦 Open the order
number-title = { $mark } <b>{ $name }</b> · Order #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = The number is not known yet.
number-waiting = ⏳ Waiting for the code
number-expires = Expires { $when }
number-received = ✅ Code: <code>{ $code }</code>
number-text = 📩 An SMS came:
sms-copy = 📋 Copy the text
number-over = ⌛ This number is over.
number-no-cancel = ℹ️ A number cannot be cancelled.
number-copy = 📋 Copy number
number-another = ➕ Another number
number-same = ♻️ Same number again
goods-title = 🎁 <b>Order #{ $number }</b>
goods-count = { $count ->
    [one] { $shown } account
   *[other] { $shown } accounts
}
goods-none = There are no accounts to show for this order yet.
goods-file = They are in the file, one per line.
goods-tap = { $count ->
    [one] 👆 Tap it to copy it.
   *[other] 👆 Tap an account to copy it.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 File
goods-copy = { $count ->
    [one] 📋 Copy
   *[other] 📋 Copy all
}
track-ask =
    📌 Which order? Send its number as the HStockPlus site shows it, such as <code>23501</code>.

    I will watch it and deliver here what belongs to it.
track-bad-number = This is no order number. Please send digits, such as <code>23501</code>.
track-begun = 📌 <b>Order #{ $number }</b> is watched from now on.
track-already = 📌 <b>Order #{ $number }</b> is watched already.
track-not-theirs =
    🔍 None of your API keys knows this order. Look at the number once more.

    An order of another HStockPlus account needs that account's key.
goods-too-large = ⚠️ They are larger than a file that Telegram takes (50 MB). You find them on the HStockPlus site.
goods-unread = ⚠️ HStockPlus delivered something in a form that I cannot read. <b>Show accounts</b> asks for it as it is.
goods-unread-file = ⚠️ HStockPlus delivered something in a form that I cannot read. It is in the file, exactly as it came.
goods-no-key = ⚠️ These accounts are too large for me to keep, and the API key they belong to was removed. Connect it again, then tap <b>Show accounts</b>.
