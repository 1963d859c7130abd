### Several orders at once: lists of order numbers, /track with more than one, and Refresh all.

# Below a list of orders: numbers that were asked for and that no order of the customer has. $numbers such as
# "#23501, #23510–23512".
orders-missing = 🔍 Not found here: { $numbers }
# Button of a list of orders: asks the marketplace about all that are active.
orders-refresh-all = 🔄 Refresh all
# Somebody sent numbers that cannot be read as a list. $most is a number.
numbers-bad-list = ✋ I cannot read this as order numbers. Send numbers and ranges, such as <code>23501 23510-23520</code>: { $most } at most, and each range from the lower number to the higher one.
# While the marketplace is asked; a progress bar follows.
track-many-asking = ⏳ Asking the marketplace about your orders: { $done } of { $of }
track-many-done = 📌 <b>Your numbers</b>
# A row. $number is the order's.
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] tracked from now on
    [known] tracked already
    [not_theirs] none of your API keys knows it
    [no_answer] no answer from the marketplace
   *[not_asked] not asked any more
}
# While the marketplace is asked; a progress bar follows.
refresh-asking = ⏳ Refreshing: { $done } of { $of }
# Above the list. Both are numbers of active orders.
refresh-done = 🔄 Refreshed: { $answered } of { $chosen }
# $left is a number of active orders that were not asked about this time.
refresh-left = ℹ️ The newest were asked about; { $left } more are checked by themselves, as always.
refresh-none = 🔄 No active order is left here.
