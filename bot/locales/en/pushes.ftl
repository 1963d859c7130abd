### Messages that the bot sends of itself.

# $mark is an emoji, $status the marketplace's word for the state.
push-status = { $mark } <b>Order #{ $number }</b> is now: <b>{ $status }</b>
# Accounts follow. $status as above.
push-goods = 🎁 <b>Order #{ $number }</b> · { $status }
# The code that came by SMS.
push-code = 🔐 Your code: <code>{ $code }</code>
push-text = 📩 <b>An SMS came:</b>
push-code-order = Order #{ $number }
push-code-copy = 📋 { $code }
# $closed: the marketplace ended it before its time.
push-expired = ⌛ <b>Order #{ $number }</b>: { $closed ->
    [yes] HStockPlus closed the number without a code.
   *[no] the number expired without a code.
}
push-key-stopped =
    🔑 <b>Your API key { $mask } stopped working.</b>

    Its orders are not tracked until you replace it: /key
# A message on top of the chat. $counts is one or both of the next two, joined.
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown } number waiting
   *[other] { $shown } numbers waiting
}
pinned-orders = { $count ->
    [one] { $shown } order open
   *[other] { $shown } orders open
}
pinned-done = 📌 Nothing is under way any more.
pinned-off = 📌 The pinned card is switched off.
# In front of a message that may have arrived before.
push-repeat = <i>↻ This may be a repeat.</i>
# Amounts follow on lines of their own.
push-charge = 💵 <b>Order #{ $number }</b> was charged another amount than estimated.
push-charge-open = 💵 <b>Order #{ $number }</b>: its total was not certain, and is known now.
# The marketplace does not find this order any more.
push-lost = ⚠️ <b>Order #{ $number }</b>: HStockPlus no longer knows it under your key. I go on asking now and then for a day; open it and tap Refresh to ask at once.
