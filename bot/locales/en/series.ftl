### Series of orders: the same item again at fixed times, such as 500 followers every 6 hours. At each time the bot
### asks its customer, and nothing is bought without a tap on Confirm. The bot speaks.

# Button of an order's card; at most 14 letters, if the language can.
series-repeat = 🔂 Repeat…
# The confirmation begins; the item, its link and the next message follow.
series-setup =
    🔂 <b>Repeat this order</b>

    At each time I ask you, and one tap on <b>Confirm</b> places the order. Nothing is bought by itself.
# $hours and $times are numbers, $price is of one order, $most a sum.
series-terms = Every <b>{ $hours }</b> h, <b>{ $times }</b> ×, about { $price } each, at most <b>{ $most }</b> in all.
series-no-drip = ℹ️ HStockPlus itself has no drip-feed. Each question is good for an hour; without your tap that time passes and nothing is bought.
# Buttons that change the series, two in a row if short: at most 14 letters each, if the language can.
series-field = { $field ->
    [quantity] 🔢 Each { $value }
   *[total] 💰 Budget { $value }
}
series-hours = 🕓 Every { $hours } h
series-times = ✖️ { $times } times
# A question; $currency is a code such as USD, or none.
series-ask = { $field ->
    [quantity] 🔢 How many each time? Send a whole number.
   *[total] 💰 { $currency ->
        [none] The most to spend in all? Send an amount, such as 12.
       *[other] The most to spend in all, in { $currency }? Send an amount, such as 12.
    }
}
series-too-many = ✋ You have { $most } series, as many as I keep. Stop one first.
# A push. $place counts the times.
series-time = ⏰ <b>It is time: { $place } of { $times }</b>
# $when counts down, such as "in 59 minutes".
series-good-until = This question ends { $when }.
# $bought of $times orders were confirmed; $spent and $most are sums.
series-so-far = Confirmed: { $bought } of { $times } · spent { $spent } of at most { $most }
# In place of the question.
series-cannot = { $reason ->
    [sold_out] ⚠️ It is sold out at the moment, so I do not ask this time.
    [balance] ⚠️ Your balance does not cover it, so I do not ask this time. Top up on the HStockPlus site.
    [key] ⚠️ HStockPlus does not accept your API key, so I do not ask this time.
    [over] 🏁 One more order would go beyond the money you set aside. The series ends here.
   *[other] ⚠️ It cannot be ordered like this at the moment, so I do not ask this time.
}
# Button that lists the series; at most 14 letters, if the language can.
series-list = 🔂 Series
series-title = 🔂 <b>Your series</b>
series-none = 🔂 No series is running.
# In a row.
series-every = every { $hours } h
series-next = next: { $when }
# Button; $place is the row's number.
series-stop = ⏹ Stop { $place }
