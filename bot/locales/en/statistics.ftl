### /stats: what a customer spent and how their rented numbers did, below a chart, so that all of it together
### must stay short; and what worked for all customers, on offers to rent and in the settings.

# Telegram's menu of commands: at most 60 letters.
command-stats = Your statistics: spending and numbers
# Button below the balance.
stats-open = 📊 Statistics
# $period is one of stats-period.
stats-title = 📊 <b>Statistics</b> · { $period }
# Periods that end today; also on buttons, two or four in a row: at most 12 letters.
stats-period = { $period ->
    [week] 7 days
    [month] 30 days
    [quarter] 90 days
   *[all] All
}
# Buttons; the chosen one has a dot.
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
# In place of all figures: nothing was ever bought.
stats-never = 📊 No statistics yet: nothing was bought here so far. What you spend, and how your rented numbers do, will stand here.
# In place of the figures of one period.
stats-empty = Nothing was bought in this time.
# $total is money, really charged; $count decides the plural, $shown is the same, written.
stats-spent = 💸 <b>{ $total }</b> spent · { $count ->
    [one] { $shown } order
   *[other] { $shown } orders
}
# A line for each category, below stats-spent. $square has the colour of that category in the chart.
stats-share = { $square } { $name }: { $amount }
# In place of a category's name: rented phone numbers; what no category is known of, and all smaller ones together.
stats-rentals = Rented numbers
stats-other = Other
# Amounts in different currencies are never added up; three are shown. $count is how many more there are.
stats-currencies = Further currencies, left out here: { $count }
# What is missing in the amounts above. $count decides the plural, $shown is the same, written.
stats-unknown = ⏳ { $count ->
    [one] { $shown } order is not in it: what it costs is not known yet.
   *[other] { $shown } orders are not in it: what they cost is not known yet.
}
# Heads the lines of stats-service. "Median": half of the codes came sooner.
stats-services = 📱 <b>Numbers that got a code</b>, and the median wait
# $service and $country: what was rented; $received of $rentals numbers got a code. $wait is "48 sec", or "none".
stats-service = { $flag } { $service }, { $country }: { $received } of { $rentals } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
# Button: opens the list of all services and countries. $count is how many.
stats-all = 📱 All numbers ({ $count })
# About the bars of the chart. $days decides the plural, $shown is the same, written. UTC is the time zone.
stats-bar = <i>{ $days ->
    [one] Each bar is a day (UTC).
   *[other] Each bar is { $shown } days (UTC).
}</i>
# In place of rent-offers, where the best comes first.
success-offers =
    📱 <b>{ $name }</b>

    Choose a country, or type its name. What worked best comes first.
# Heads the lines of success-row: what all customers of this bot together saw.
success-title = 👥 <b>In this bot, last 14 days</b>
# $name is a country or a service. $received of $rentals rented numbers got a code; $wait is "48 sec", or "none".
success-row = { $flag } { $name }: { $received } of { $rentals } got a code{ $wait ->
    [none] {""}
   *[other] , usually within { $wait }
}
success-offer = 👥 In this bot, last 14 days: { $received } of { $rentals } got a code{ $wait ->
    [none] {""}
   *[other] , usually within { $wait }
}.
# Buttons that sort the countries of a service.
success-sort-chance = ↕️ By what worked
success-sort-price = ↕️ By price
# Button in the settings: shows its state and switches it.
success-setting-on = 👥 What worked: on
success-setting-off = 👥 What worked: off
# Explains that button. "What worked" is its name.
success-setting-about = What worked: offers of numbers tell how many got a code, of all customers together and without names. Off: you do not see it, and your rentals do not count for it.
# Words by which a search finds /stats; see found.ftl.
found-words-stats = statistics, stats, spending, expenses, spent, chart, success rate, how much did i spend
