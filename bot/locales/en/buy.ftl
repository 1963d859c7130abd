### Buying: quantity, link or e-mail, confirmation, and what came of it. Money is at stake: say exactly
### what the English says, no more and no less. Above all "nothing was bought", "not charged",
### "charged", "do not order again". Amounts are given with their currency.

# A question. $name is the item, $range one of the two next messages.
buy-quantity =
    🔢 <b>{ $name }</b>

    How many? { $range }
    Choose, or type a number.
# The lowest and the highest quantity that can be ordered.
range = From { $lowest } to { $highest }.
range-open = { $lowest } or more.
buy-bad-quantity = Please send a whole number. { $range }
# A question: the address (of a post, a profile) that a service such as followers is ordered for.
buy-link = 🔗 Send the <b>link</b> it is for: a whole address with http:// or https://.
buy-bad-link = This is no link I can use. Please send a whole address that begins with http:// or https://.
# A question: the e-mail address a product is delivered to; "your account's own" is that of the
# HStockPlus account.
buy-email = ✉️ Send an <b>e-mail</b> for the delivery, or skip: then your account's own is used.
buy-bad-email = This is no e-mail address. Send one like name@example.com, or skip.
# Button: no answer to the question.
buy-skip = Skip ›
buy-sold-out = 🚫 <b>Sold out.</b> Nothing was bought.
# $type is the marketplace's word for a type of order, such as "Custom Comments".
buy-needs-more = 🚧 <b>It cannot be ordered here:</b> an order of the type “{ $type }” takes more than a link and a quantity, which the marketplace's API has no place for. The HStockPlus site can.
buy-not-enough =
    💸 <b>Not enough money.</b> Nothing was bought.

    Balance: { $balance }
    Missing: <b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>Not enough money.</b> Nothing was bought.

    Balance: { $balance }
    Missing: <b>{ $missing }</b> or more
# Title of the screen where a purchase is confirmed or cancelled.
confirm-title = 🧾 <b>Please confirm</b>
confirm-moved-price = ⚠️ <b>The price has changed:</b> it was { $old }, now it is <b>{ $new }</b>.
confirm-moved-total = The estimated total was { $old }, now it is <b>{ $new }</b>.
# An item may be sold in variants, of which the first is delivered as long as it has stock. $quantity
# is what was asked for, $old and $new how many of them the first variant had and has.
confirm-moved-variant = ⚠️ <b>The stock of the first variant has changed:</b> of { $quantity } it could deliver { $old }, now <b>{ $new }</b>.
# Follows one of the three above.
confirm-look-again = Nothing was bought yet; look again:
# $units is 1, or what a price is for, such as 1,000; $per is the same, written.
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price } per { $per }
}
confirm-item = Item: <b>{ $name }</b>
# $name is a service, such as WhatsApp, for which a phone number is rented.
confirm-rental = Number for: <b>{ $name }</b>
# The very number that was rented before.
confirm-phone = Same number: <code>{ $phone }</code>
confirm-quantity = Quantity: <b>{ $quantity }</b>
confirm-price = Price: { $price }
confirm-price-per = Price: { $price } per { $per }
# $per is a number of units, such as 1,000.
confirm-learned = ℹ️ Your last real charges show that this price is for { $per }; the estimate goes by them.
confirm-total = Estimated total: <b>{ $total }</b>
# $has is how many the first variant can surely deliver, $shown the same, written.
confirm-open =
    ⚠️ <b>The total is not certain.</b> { $has ->
        [0] The first variant cannot deliver { $quantity } for certain, and another one may at another price.
       *[other] The first variant has { $shown } left; the rest may come from another variant at another price.
    } The real charge is shown afterwards.
# Button: buys less, as much as there is or as the money buys.
confirm-instead = 🛒 Buy { $quantity } instead
confirm-link = Link: { $link }
confirm-email = Delivery e-mail: { $link }
# Balance before and after the purchase.
confirm-before = Balance before: { $before }
confirm-after = Balance after: about { $after }
# See "variant" in the glossary.
confirm-caveat = ℹ️ A variant cannot be chosen. If the first one cannot fill the order, another may be delivered at its own price; the real charge is shown afterwards.
# Short form of the above.
outcome-open = The total is not certain: another variant may have another price.
confirm-manual = 👤 Delivered by a person: it may take hours or days.
confirm-no-cancel = ℹ️ A rented number cannot be cancelled.
# The customer has set a limit on their own spending, and this is beyond it.
confirm-title-above = 🛑 <b>Above your own limit. Buy it all the same?</b>
# Which API key pays, where there are several. $mask shows its last characters.
confirm-key = Pays: key <code>{ $mask }</code>
confirm-other-link = 🔗 Change link
confirm-other-email = ✉️ Delivery e-mail
# The button that buys. In bold wherever it is mentioned.
confirm = ✅ Confirm
# The button that does not buy, or leaves a question.
cancel = ✖️ Cancel
# For the second or two in which the order is sent.
placing = ⏳ <b>Placing the order…</b>
# Item and quantity.
outcome-item = { $name } × { $quantity }
# The button was tapped twice; the first tap is being handled.
outcome-under-way = ⏳ <b>Already under way.</b> The answer will appear here.
outcome-placed = ✅ <b>This was placed already.</b> You find it under Orders.
# $words are the marketplace's own, as they came.
outcome-refused-saying =
    ❌ <b>The marketplace declined.</b> Nothing was bought.
    Its words: <i>{ $words }</i>
outcome-refused = ❌ <b>The marketplace declined.</b> Nothing was bought.
# It is certain that nothing was bought.
outcome-not-sent = ⚠️ <b>The order was not sent:</b> the marketplace could not be reached. Nothing was bought; you may order again.
outcome-cancelled = ✖️ <b>Cancelled.</b> Nothing was bought.
# As above.
outcome-free = ⚠️ <b>It was not sent:</b> the marketplace could not be asked. Nothing was bought.
# The connection broke while ordering: nobody knows whether it was bought. The next messages follow
# it.
unsure-title = ❓ <b>The order was sent, but no clear answer came back.</b>
unsure-checking = I am watching your balance to find out what became of it. Please do not order again yet: I will tell you here.
unsure-not-charged = Your balance did not change: you were <b>not charged</b>. It is safe to order again.
# The text after /track is an example and stays.
unsure-charged =
    Your balance fell by the expected price: you were <b>charged</b>, and the order exists. Only its number is unknown. Do not order again.

    Look the number up on the HStockPlus site and send it to me as <b>/track 23501</b>: I will track the order and deliver it here.
unsure-unclear =
    The balance does not tell for certain whether you were charged. Do not order again before you have looked at your orders on the HStockPlus site.

    If it is there, send me its number as <b>/track 23501</b>: I will track it and deliver it here. If it is not, you may order again.
# Put under an earlier message "no clear answer came", once it is known.
unsure-judged-not-charged = ✔️ <b>Looked up since: not charged.</b> It is safe to order again.
unsure-judged-charged = ✔️ <b>Looked up since: charged.</b> What you can do now stands below.
unsure-judged-unclear = ✔️ <b>Looked up since: the balance leaves it open.</b> What you can do now stands below.
# $numbers are the numbers of the orders, such as #23501.
unsure-found = ✅ <b>Found:</b> what was in doubt is { $numbers }, and tracked.
# Balances before and after the doubtful order.
unsure-before = Balance before: { $balance }
unsure-after = Balance after: { $balance }
# A purchase of several phone numbers: fewer came. $came and $asked are numbers.
fewer-title = ⚠️ <b>Fewer numbers than you asked for:</b> { $came } of { $asked } came.
# What the numbers that came cost by the price that was shown.
fewer-by-price = By the price that is <b>{ $total }</b> ({ $came } × { $price }); each number's card shows its real charge.
# The balance fell by another amount than $total.
fewer-otherwise = ⚠️ That is not the price of what came, { $total }. Ask HStockPlus about the difference.
# Button under a purchase that surely did not happen.
order-again-new = 🛒 Order again
