### What people type into a search beside names: prices, stock, renting. Words and short phrases with commas
### between them, never shown. Give the usual ones of the language, with their forms. "-" where there are none.

# In front of an amount that is included: "up to 5".
search-most = up to, upto, at most, no more than, not more than, no higher than, not higher than, not over, max, maximum, max.
# Behind such an amount: "5 or less". Languages that put such words behind: all of them here.
search-most-after = or less, or cheaper
search-least = at least, no less than, not less than, no lower than, not lower than, not under, no cheaper than, not cheaper than, min, minimum, min.
search-least-after = or more, and up
# The amount is not included: "under 5".
search-below = under, below, less than, lower than, cheaper than
search-below-after = -
search-above = over, above, more than, higher than, greater than
search-above-after = -
# Words that lead to a price, in front of those above or of an amount: "price under 5".
search-price = for, price, priced, prices, cost, costs, costing
# What a dollar is called behind an amount: "5 dollars".
search-dollar = dollar, dollars, buck, bucks, usd
# Asks for the cheapest first.
search-cheap = cheap, cheaper, cheapest, cheaply, inexpensive, low price, low-priced, lowest price, low cost, lowest cost, lowest
# Asks for what is in stock.
search-in-stock = in stock, in-stock, instock, available
# Says that a phone number to rent is meant, beside the name of a service: "whatsapp number".
search-renting = number, numbers, sms, otp, rent, phone, code, verification
# What is counted rather than paid for: "up to 5 devices" tells no price. Singular and plural, with their forms.
search-counted = month, months, day, days, week, weeks, year, years, yr, yrs, hour, hours, minute, minutes, user, users, device, devices, screen, screens, account, accounts, pc, pcs, piece, pieces, profile, profiles, member, members, follower, followers, like, likes, view, views, subscriber, subscribers, key, keys, slot, slots
# Small words that say nothing about what is looked for.
search-fillers = a, an, the, i, me, my, do, does, can, is, it, to, of, for, how, what, where, please, want
