### Number plans. Keep trying rents one phone number after another for a service, such as WhatsApp, until an SMS
### code comes, within bounds that are confirmed once. The bot speaks.

# Button; at most 14 letters, if the language can.
plan-propose = 🔁 Keep trying
# The confirmation begins. $service is a name.
plan-setup =
    🔁 <b>Keep trying: { $service }</b>

    I rent one number at a time until a code comes. Please confirm, or change something first.
# $countries is the next message, or names of countries.
plan-countries = Countries: <b>{ $countries }</b>
plan-any-country = any
# $offers are countries with their prices, in the order in which they are tried.
plan-first = First in line: { $offers }
plan-nothing-fits = ⚠️ Nothing on offer fits now. Raise the price, or choose other countries.
plan-price = Price per number: at most <b>{ $ceiling }</b>
plan-price-between = Price per number: from <b>{ $floor }</b> to <b>{ $ceiling }</b>
# How long to wait for the code of each number before the next one is rented. $shown is the same as $minutes, written.
plan-patience = { $minutes ->
    [0] Wait for each: until it expires
   *[other] Wait for each: { $shown } min
}
# What may be spent if no code comes at all. $numbers is a count, $ceiling a price, $most a sum.
plan-worst = 💰 <b>Worst case:</b> { $numbers } × { $ceiling }, at most <b>{ $most }</b> in all.
plan-balance = Balance: { $balance }
plan-no-cancel = ℹ️ A rented number cannot be cancelled. If I move on early, the old one runs on, and its late code still comes to you.
# Buttons that change the plan, two in a row if short: at most 14 letters each, if the language can.
plan-choose-countries = 🌍 Countries
plan-choose-numbers = 🔢 Numbers: { $numbers }
plan-choose-bound = { $bound ->
    [floor] ⬇️ From { $amount }
    [ceiling] ⬆️ Up to { $amount }
   *[total] 💰 Budget { $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ Wait: to the end
   *[other] ⏳ Wait: { $shown } min
}
# Above buttons with countries; those chosen have a tick.
plan-ask-countries =
    🌍 <b>{ $service }</b>

    Tap the countries I may rent in. Without any I may rent in all of them.
# Button: takes all ticks away.
plan-take-any = 🌍 Any country
# A question; $currency is a code such as USD, or none.
plan-ask-bound = { $bound ->
    [floor] ⬇️ The <b>lowest</b> price per number
    [ceiling] ⬆️ The <b>highest</b> price per number
   *[total] 💰 The most to spend <b>in all</b>
}{ $currency ->
    [none] {""}
   *[other] , in { $currency }
}? Send an amount, such as 0.50.
# Button that takes an amount away again.
plan-no-bound = { $bound ->
    [floor] ✖️ No lowest price
   *[total] ✖️ Only by numbers
}
# Above the progress.
plan-title = 🔁 <b>Keep trying: { $service }</b>
plan-looking = 🔎 Renting the next number…
# $when counts down, such as "in 5 minutes".
plan-waiting = ⏳ Waiting for a code. The next number, if none comes: { $when }
# Why the plan ended (code, stopped, numbers, spent, offers) or pauses. Continue and Stop are its buttons.
plan-over = { $reason ->
    [code] ✅ A code came.
    [stopped] ⏹ Stopped. Numbers already rented run on, and their codes still come.
    [numbers] 🏁 No code came, and all your numbers are used up.
    [spent] 🏁 No code came, and what is left to spend pays for no further number.
    [offers] 🏁 No code came, and nothing else on offer fits.
    [restart] ⏸ I was restarted. Nothing more is rented until you tap <b>Continue</b>.
    [unsure] ⏸ It is unclear whether the last number was rented. Nothing more is rented until that is settled and you tap <b>Continue</b>.
    [balance] ⏸ Your balance does not cover the next number. Top up on the HStockPlus site, then tap <b>Continue</b>.
    [key] ⏸ HStockPlus does not accept your API key. See to it, then tap <b>Continue</b>.
    [limit] ⏸ The next number would go beyond a limit of yours. <b>Continue</b> rents it all the same.
   *[market] ⏸ The marketplace did not answer as it should. Nothing more is rented until you tap <b>Continue</b>.
}
plan-still-in-doubt = ⏳ It is still being settled whether the last number was rented. Tap <b>Continue</b> once I have told you.
# In a row, behind a phone number and its price.
plan-attempt = { $state ->
    [code] ✅ code came
    [waiting] ⏳ waiting
    [expired] ✖️ no code
    [not_bought] ✖️ not rented
    [unsure] ❓ in doubt
   *[under_way] 🔎 renting
}
# $spent and $most are sums.
plan-spent = Spent: { $spent } of at most { $most }
# Buttons.
plan-stop = ⏹ Stop
plan-continue = ▶️ Continue
