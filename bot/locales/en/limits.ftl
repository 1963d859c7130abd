### The ceiling of prices and the budget of a month, and what was spent. The other limits are in account.ftl.

# Buttons in the settings: the highest price of one unit, and what all orders of a month may cost. $amount is money,
# or "none". At most 24 letters without the amount, if the language can.
settings-unit-limit = 🏷 Price ceiling: { $amount }
settings-month-limit = 🗓 Budget per month: { $amount }
# A question. $currency is the code of a currency, such as USD, or "none" while it is not known. Most prices are for
# one unit: an account, a follower, a phone number. Some are shown for 1,000, and then the ceiling is for 1,000.
limit-ask-unit =
    🏷 The highest <b>price</b> of one unit{ $currency ->
        [none] {""}
       *[other] , in { $currency }
    }? Beyond it I ask you once more. Send an amount, such as 0.50.

    It counts for products, SMM and rented numbers. Where a price is shown for 1,000, it is the ceiling for 1,000.
# A question. UTC is the time zone in which the month begins.
limit-ask-month = 🗓 The most all orders of <b>one month</b> (UTC) may cost{ $currency ->
    [none] {""}
   *[other] , in { $currency }
}? Beyond it I ask you once more. Send an amount, such as 500.
# Below the question for the budget of a day or a month. $amount is money.
limit-spent = { $known ->
    [yes] { $period ->
        [day] Spent today so far: <b>{ $amount }</b>
       *[month] Spent this month so far: <b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] What was spent today is not certain yet: the charge of some order is not known.
       *[month] What was spent this month is not certain yet: the charge of some order is not known.
    }
}
# $would is the price, $allowed the customer's own ceiling. $units is 1, or what the price is for, such as 1,000;
# $per is the same, written.
limit-above-unit = 🏷 <b>This is above your price ceiling:</b> { $units ->
    [1] { $would } each
   *[other] { $would } per { $per }
}, where you allow { $allowed }.
# $would is what was spent this month with this order.
limit-above-month = 🗓 <b>This is above your budget:</b> { $would } spent this month with this order, where you allow { $allowed }.
# As above, where the total is not certain.
limit-perhaps-above-unit = 🏷 <b>This may be above your price ceiling</b> of { $allowed }: what some of it will cost is not certain.
limit-perhaps-above-month = 🗓 <b>This may be above your budget</b> of { $allowed } a month: what all of this month's orders will cost is not certain.
