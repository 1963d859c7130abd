### The history of an order on its card, and the report of a problem with it. The report is a text that the
### bot writes for its customer, who sends it to the support of the marketplace: there the bot says nothing of
### itself. It is written in English and, below that, in the customer's language.

# Button of an order's card: folds out what happened to the order, and when.
history = 🕓 History
# Above the lines of the history.
history-title = 🕓 <b>History</b>
history-none = 🕓 Nothing was observed of this order so far.
# Above the newest lines. $count is a number of lines that are left out.
history-earlier = … and { $count } earlier
# Button of an order's card.
report = ⚠️ Report a problem
# A question above a list of orders.
report-which =
    ⚠️ <b>Report a problem</b>

    Which order is it about? Choose one, or send its number.
# Below a list, where purchases in doubt stand in it.
report-doubt = ❓ A purchase in doubt has no order number yet, so nothing can be reported. Look under My Orders on the HStockPlus site; once you know its number, send it with /track.
# $number is what the customer sent.
report-unknown = 🔍 You have no order #{ $number } here. Look at the number once more. If you placed it elsewhere, track it first.
# A question above buttons, the next message. $name is the item's.
report-what =
    ⚠️ <b>Order #{ $number }</b> · { $name }

    What is wrong?
# Buttons, two in a row if short: at most 12 letters each, if the language can. They also stand in the report,
# behind "Problem:". invalid, different: of delivered accounts; refill, cancel: what the customer asks for;
# code: a rented number got no SMS; charge: another amount was taken than was said.
report-kind = { $problem ->
    [undelivered] Not delivered
    [invalid] Some invalid
    [different] Not as described
    [partial] Partial
    [refill] Refill wanted
    [cancel] Cancel wanted
    [code] No code
   *[charge] Charge differs
}
# Above the report.
report-written = 📝 <b>Order #{ $number }:</b> send this text to the HStockPlus support. Tap it to copy it. No password and no code stands in it.
# "My Orders" is what the site says, in English.
report-dispute = Disputes are opened on the HStockPlus site under My Orders, before you confirm the order there, and with proof such as screenshots or a screen recording.
# Where a refill or a cancellation is wanted.
report-words-only = ℹ️ This is a request in words. HStockPlus gives me no way to refill or to cancel an order.
# Button: opens a page of the site that explains how.
report-site = 🌐 How to open a dispute
# Of a file.
report-file = 📄 The whole report as a file, to send along.
# From here on, lines of the report itself.
report-about = Order #{ $number }
# $problem is one of report-kind.
report-problem = Problem: { $problem }
# Who sells the item.
report-shop = Shop: { $shop }
# The rented one.
report-phone = Phone number: { $phone }
# The customer's key, all but its last characters hidden.
report-key = API key: { $mask }
# Delivered accounts, such as "3 (anna@example.com), 7 (…)".
report-accounts = Accounts: { $accounts }
# Lines with times follow.
report-timeline = History:
# Telegram's menu of commands: at most 60 letters.
command-report = Report a problem with an order
# What people type to find this; see found.ftl.
found-words-report = report, report a problem, problem, problem with order, not delivered, not received, invalid account, ticket, claim
