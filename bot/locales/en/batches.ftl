### Many orders at once: a list of orders, one a line, is checked, confirmed, and ordered line by line.
### Money is at stake: say exactly what the English says. "List" is one word everywhere.

# In Telegram's menu of commands, of /mass: at most 60 letters.
command-mass = Many orders at once
# Words that find /mass in a search, with commas between them.
found-words-mass = mass order, bulk order, many orders, list of orders
# A question. $example is a few lines as they are to be sent, $most a number.
batches-ask =
    📋 <b>Many orders at once</b>

    Send one order a line: item number, link and quantity.

    { $example }

    Or send a .txt or .csv file. I take { $most } orders at most. Before anything is bought you see what it costs.
# Button, where a list was begun and not ended.
batches-open = 📋 Open the last list
batches-empty =
    📋 There is no order in it. Send one order a line:

    { $example }
batches-too-many = 📋 <b>Too many lines:</b> I found { $found } and take { $most } orders at once. Nothing was looked at; please send them in parts.
batches-too-long = 📋 Telegram cuts a message as long as this one. Please send the list as a .txt or .csv file.
# $size is an amount of data, such as 100 kB. UTF-8 is a name and stays.
batches-file-unreadable = 📋 I cannot read this file. Please send the list as text, or as a .txt or .csv file (UTF-8) of at most { $size }.
batches-file-lost = ⚠️ Telegram did not hand me the file. Please send it again.
# Title of the screen where a list is confirmed or cancelled. Nothing was bought yet.
batches-title = 🧾 <b>Please check the list</b>
batches-good = ✅ Orders ready: <b>{ $count }</b>
# These lines cannot be ordered.
batches-problems = ⚠️ Lines with a problem, left out: { $count }
# The same line again, or a link for which an order is under way.
batches-duplicates = 👯 Duplicates, left out: { $count }
# The same, after the customer wanted them ordered all the same.
batches-duplicates-included = 👯 Duplicates, included: { $count }
batches-header = ℹ️ The first line holds headings and was skipped.
# The balance does not cover all orders of the list.
batches-missing = 💸 <b>Not enough money</b> for all of them. Missing: <b>{ $missing }</b>. Top up or shorten the list.
# The button that buys all of them.
batches-confirm = ✅ { $count ->
    [one] Confirm { $shown } order
   *[other] Confirm { $shown } orders
}
# Buttons, each alone in its row: at most 30 letters.
batches-show-problems = ⚠️ Show problems
batches-include = ➕ Include duplicates
batches-leave-out = ➖ Leave duplicates out
# Asks for all prices once more.
batches-check-again = 🔄 Check again
# Title of the list of problems.
batches-problems-title = ⚠️ <b>Lines with a problem</b>
# $line is a number, $why one of the next three messages.
batches-problem = <b>Line { $line }:</b> { $why }
# Why a line cannot be ordered. %7C is how a bar is written in a link, and stays.
batches-why = { $problem ->
    [item] It must begin with an item's number.
    [quantity] The quantity must be a whole number above zero.
    [no-quantity] The quantity is missing.
    [two-quantities] It has two numbers for the quantity.
    [link] This is no whole link. It must be an address with http:// or https://.
    [no-link] The link is missing.
    [two-links] It has two links.
    [blank-in-link] There is a blank in the link.
    [fourth-field] It has more than three fields. Comments cannot be sent, and a bar in a link must be %7C.
    [comma] The commas are ambiguous. Put | between the fields.
    [blanks] The blanks are ambiguous. Put | between the fields.
    [no-item] There is no item of this number.
    [needs-more] This type of order takes more than a link and a quantity. The HStockPlus site can do it.
    [sold-out] It is sold out.
    [email] A product takes no link, only an e-mail address.
    [open-total] Its total is not certain, since another variant may be delivered. Please order it singly.
    [not-asked] The marketplace did not tell its price. Check again.
    [twice] It is the same as an earlier line.
    [active] An order for the same link is under way.
   *[unclear] I do not understand it.
}
# $range says from where to where, as in other messages: "From 100 to 10,000."
batches-why-range = The quantity does not fit. { $range }
# Several lines of one item together ask for more than there is. $left is a number.
batches-why-stock = The lines before take the stock. Left: { $left }.
# While the orders are placed.
batches-running = ⏳ <b>Ordering line by line…</b>
batches-stopping = ⏳ <b>Stopping…</b> The order under way comes to its end first.
batches-done = 🏁 <b>The list is done.</b>
batches-paused = ⏸ <b>Stopped after line { $line }.</b>
batches-paused-first = ⏸ <b>Stopped before the first order.</b>
# Follows one of the two above.
batches-pause = { $reason ->
    [stopped] You stopped it.
    [restarted] I was started anew meanwhile.
    [doubt] An order got no clear answer.
    [money] The balance does not cover the next order.
    [key] The marketplace does not accept the API key.
    [busy] The marketplace is asked too often right now.
    [unreachable] The marketplace cannot be reached right now.
    [price] The price of the next order has changed.
    [limit] The next order is above your own limit.
   *[fault] Something went wrong on my side.
}
# In place of the question after it.
batches-waits = ❓ I am finding out what became of that order. As soon as I know, within a few minutes, you can continue here.
# A question; a button "Continue" follows.
batches-continue-ask = Continue? Nothing goes on by itself.
# The next order. $line is its number in the list.
batches-next = Line { $line }: <b>{ $name }</b> × { $quantity }
# Follows the old and the new total of the next order.
batches-agree = If you continue, it costs that much at most.
# Figures of a list, one below the other.
batches-placed = ✅ Placed: { $count }
batches-refused = ❌ Not bought: { $count }
batches-doubtful = ❓ In doubt: { $count }
batches-left = ⏳ Still to come: { $count }
batches-spent = 💵 Spent: { $spent } of { $total }
# Buttons.
batches-stop = ⏹ Stop
batches-continue = ▶️ Continue
batches-file = 📄 File
# Stands below the file.
batches-file-done = 📄 What became of each line so far.
# Inside the file: headings of columns, beside those of other exports. [text] is above the lines as they were typed.
batches-column = { $column ->
    [line] Line
    [text] As typed
   *[reason] Reason
}
# Inside the file: what became of a line.
batches-outcome = { $outcome ->
    [left-out] left out
    [queued] still to come
    [under-way] under way
    [placed] placed
    [refused] not bought
    [doubt] in doubt
   *[not-charged] not charged
}
