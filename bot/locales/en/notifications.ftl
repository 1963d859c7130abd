### What customers are told, quiet hours, the time zone, the daily digest, the low balance.

# Buttons in the settings; each opens a screen.
settings-notifications = 🔔 Notifications
settings-quiet = 🌙 Quiet hours
settings-zone = 🕒 Time zone
# Button: I tell when the balance falls below. $amount is money, or "off" (notify-off).
settings-low-balance = 💸 Low balance: { $amount }
notify-title = 🔔 <b>Notifications</b>
# The bold words are those of the buttons below, without "on" and "off".
notify-about =
    Codes, deliveries and what became of a purchase always arrive. All else can be switched off:

    <b>Rented numbers</b>: one expired without a code, or fewer came than you asked for
    <b>Charges</b>: one differs from the estimate
    <b>Keys, lost orders</b>: your API key stopped working, or HStockPlus no longer knows an order
    <b>Warranties</b>: one ends soon; this rings in quiet hours as well
# As above. The person may want to record the screen as a proof before the accounts appear on it.
notify-about-hidden = <b>Accounts: hidden</b> keeps what was delivered out of the chat: I tell how many have arrived, and you tap <b>Show</b> or <b>File</b> when you are ready, for instance once your screen is being recorded.
# Buttons: each shows its state and switches it; at most 30 letters.
notify-numbers-on = 🔔 Rented numbers: on
notify-numbers-off = 🔕 Rented numbers: off
notify-charges-on = 🔔 Charges: on
notify-charges-off = 🔕 Charges: off
notify-tracking-on = 🔔 Keys, lost orders: on
notify-tracking-off = 🔕 Keys, lost orders: off
notify-warranty-on = 🔔 Warranties: on
notify-warranty-off = 🔕 Warranties: off
notify-accounts-shown = 👁 Accounts: in the chat
notify-accounts-hidden = 🙈 Accounts: hidden
# Button: opens a screen. $when is a time such as 09:00, or "off" (notify-off).
notify-digest = ☀️ Daily digest: { $when }
notify-off = off
# Button: switches off what the screen is about.
notify-switch-off = ✖️ Off
quiet-title = 🌙 <b>Quiet hours</b>
quiet-about = In quiet hours everything still arrives, without a sound. Only codes, deliveries and the end of a warranty ring.
quiet-on = Quiet from <b>{ $start }</b> to <b>{ $end }</b>.
quiet-off = No quiet hours are set.
quiet-choose = 🌙 Choose the hours
# A question, answered by buttons with the hours of a day.
quiet-ask-start = From which hour shall it be quiet?
quiet-ask-end = Quiet from <b>{ $start }</b> until which hour?
# $time is the customer's own time now, such as 21:47. "Time zone" is the button below.
clock-now = Your time now: <b>{ $time }</b>. If that is wrong, tap <b>Time zone</b>.
zone-title = 🕒 <b>Time zone</b>
zone-now = Your time now: <b>{ $time }</b>.
# A question, answered by buttons with the hours of a day.
zone-ask = What time is it now where you are? Tap the hour.
zone-about = I do not follow summer time: when your clock changes, choose once more.
# As above; the buttons show two or three times of that hour, such as 21:17 and 21:47.
zone-ask-minutes = Which of these is nearest to your clock?
digest-title = ☀️ <b>Daily digest</b>
# The buttons below are the hours of a day.
digest-about = Once a day, at the hour you tap, I sum up 24 hours: what was delivered, what waits for a person, what is in doubt, what you spent, and your balance. On a day with nothing to tell, none comes.
digest-on = It comes at <b>{ $time }</b>.
digest-off = It is off.
# The digest itself, a message that the bot sends of itself.
digest-heading = ☀️ <b>Your last 24 hours</b>
# $shown is a number of orders.
digest-delivered = ✅ Delivered: { $shown }
# Orders that somebody delivers by hand.
digest-waiting = 👤 Waiting for a person: { $shown }
# Purchases of which it is not known whether they were made.
digest-doubts = ❓ In doubt: { $shown }
digest-spent = 💵 Spent: { $amount }
digest-spent-open = 💵 Spent: not certain yet
digest-no-balance = 💰 HStockPlus did not tell your balance just now.
# A question. $currency is the code of a currency, such as USD, or "none" while it is not known.
low-ask = 💸 Below which balance{ $currency ->
    [none] {""}
   *[other] , in { $currency },
} shall I tell you? I do so once each time it falls below. Send an amount, such as 5.
# A message that the bot sends of itself. $balance and $threshold are money, $mask is an API key's end.
push-low-balance = 💸 <b>Your balance is { $balance }</b>, below the { $threshold } you set. API key: <code>{ $mask }</code>
# In place of the accounts. $count decides the plural, $shown is the same, written.
goods-arrived = { $count ->
    [one] { $shown } account has arrived.
   *[other] { $shown } accounts have arrived.
}
# Button: shows the accounts that have arrived.
goods-show = 👁 Show
