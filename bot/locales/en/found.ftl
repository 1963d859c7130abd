# What a search finds beside items. The words of found-words-… lead to a command, or to what the help says.
found-service = 📱 { $name } number from { $price }
found-service-long = 📱 { $name } · from { $price }
found-order = 📦 Order #{ $number }
found-command = ❓ { $title }
found-refund = Cancel or refund
found-fillers = a, an, the, i, me, my, do, does, can, is, it, to, of, for, how, what, where, please, want
found-words-catalog = catalogue, catalog, categories, shop, store, buy, browse
found-words-rent = number, phone number, virtual number, sms, otp, code, sms code, verification code, rent, rental
found-words-orders = order, orders, order history, history, purchases, delivery
found-words-numbers = numbers, active numbers
found-words-watchlist = watch, watchlist, watch list, wishlist, alert, alerts, price alert, price drop, notify
found-words-track = track, tracking, track order, follow, order number
found-words-balance = balance, money, funds, add funds, add money, deposit, top up, topup, recharge, pay, payment, wallet
found-words-settings = settings, language, notification, notifications, limit, spending limit, budget, pinned card, delete, delete data, delete account, data, privacy
found-words-key = key, keys, api, api key, apikey, connect, login, log in, sign in, token
found-words-help = help, support, contact, faq, work, commands, menu
found-words-refund = cancel, cancel order, cancel number, cancellation, refund, refunds, money back, return, replacement, complaint, dispute, not working
