### What a search finds beside items. The words of found-words-… are what people type to find a command, or
### what the help says: words and short phrases with commas between them, never shown. Give the usual ones of
### the language, with their forms, rather than translations of the English ones.

# Buttons: a service to rent a number for, such as WhatsApp.
found-service = 📱 { $name } number from { $price }
found-service-long = 📱 { $name } · from { $price }
# Buttons: an order, a command.
found-order = 📦 Order #{ $number }
found-command = ❓ { $title }
# Button to the help, which says that orders cannot be cancelled by the bot.
found-refund = Cancel or refund
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
