### The screens of those who run the bot, behind /admin; customers never see them. Short and matter-of-fact.

# Telegram's menu of commands, for those who run the bot: at most 60 letters.
command-admin = Run the bot
admin-title = 🛠 <b>Operation</b>
# Numbers of customers.
admin-customers = 👥 Customers: <b>{ $all }</b> · blocked the bot: { $parked }
# How many customers were new on a day of UTC, used the bot, or blocked it. $day is a date.
admin-day = { $day } · new: { $new } · active: { $active } · blocked: { $parked }
# What became of the purchases of the last 24 hours; the values are numbers. "Not sent": nothing was bought.
admin-purchases = 🛒 Purchases in 24 hours · placed: { $placed } · refused: { $refused } · not sent: { $unsent } · in doubt: { $unsure }
# Purchases of which it is not known whether they were made. $age is such as "3 minutes".
admin-doubts = ❓ Purchases in doubt: { $count } · oldest: { $age }
admin-doubts-none = ❓ Purchases in doubt: none
# Orders whose status is asked for.
admin-orders = 📦 Orders tracked: { $count }
# How late the bot asks for the status of an order, such as "2 sec".
admin-late = ⏱ Latest check late by: { $late }
# Messages that wait to be sent.
admin-outbox = 📤 Outbox: { $count }
admin-outbox-empty = 📤 Outbox: empty
# $kind is a technical name of a kind of message, in English.
admin-outbox-kind = { $kind }: { $count } · oldest: { $age }
# How fast a service answers. $median and $most (of 95 in 100 calls) are such as "120 ms", $errors such as "2%".
admin-calls = 🌐 { $service } · median: { $median } · p95: { $most } · errors: { $errors }
admin-calls-none = 🌐 { $service }: not asked yet
admin-catalog = 🛍 Age of the catalogue: { $age }
admin-catalog-none = 🛍 Catalogue: not read yet
# $list is such as "English 12 · Deutsch 3".
admin-languages = 🌍 Languages: { $list }
admin-disk = 💾 Free on the disk: { $free } of { $size }
# How many processes of the bot share the work. Shown where there may be several; below the second line stands what
# is known of the one that answers.
admin-replicas = 🖥 Replicas: { $count }
admin-of-this-replica = Of the one that answers:
admin-version = 🏷 Version { $version }
# Buttons, two in a row.
admin-log = 🧾 Log
admin-helpers = 🤝 Helpers
admin-log-title = 🧾 <b>Log</b>
admin-log-none = Nothing was done yet.
# What an admin did. $admin is a number that stands for a person; $did is one of the texts admin-did-…; $about is
# empty, or a space and a number that stands for a person, or the name of a broadcast or an invitation.
admin-log-row = { $at } · <code>{ $admin }</code> · { $did }{ $about }
admin-did-helper-added = helper added
admin-did-helper-removed = helper removed
admin-helpers-title = 🤝 <b>Helpers</b>
admin-helpers-about = Helpers see what stands in /admin, and change nothing.
# Buttons. $id is a number that stands for a person.
admin-helper-add = ➕ Add a helper
admin-helper-remove = ✖️ Remove { $id }
admin-helper-ask = Who is to be a helper? Send their Telegram id or @name, or forward a message of theirs.
# The id, or the forwarded message, tells of nobody: they may hide their account in forwarded messages.
admin-nobody = I cannot tell who that is: of @names I know only those of customers, and a forwarded message may hide who wrote it.
admin-owners-only = Only owners can do this.
# Button: opens a search for a person.
admin-people = 👤 People
admin-person-ask = Whom do you look for? Send a Telegram id or an @name, or forward a message of theirs.
admin-ban-about = Who is banned is answered with silence. What they paid for still arrives: accounts, codes, and how their orders go on.
admin-person-title = 👤 <code>{ $id }</code>
admin-person-unknown = Not a customer.
# States of a person, listed with commas.
admin-role-owner = owner
admin-role-helper = helper
admin-state-banned = banned
admin-state-parked = blocked the bot
# $last is a date, or "–".
admin-person-since = 📅 Since { $day } · last active: { $last }
admin-person-keys = 🔑 API keys: { $count } · working: { $working }
# Numbers of orders, and of purchases of which nobody knows whether they were made.
admin-person-orders = 📦 Orders under way: { $active } · delivered: { $delivered } · with a problem: { $problem } · in doubt: { $doubts }
# $name is the name of an invitation: four letters.
admin-person-came = ✉️ Came by invitation <code>{ $name }</code>
admin-ban = 🚫 Ban
admin-unban = ✅ Unban
# Button, and title of the screen: links by which people come in.
admin-invite = ✉️ Invite
admin-invites-title = ✉️ <b>Invitations</b>
admin-invites-needed = Nobody comes in without a link. Who is a customer already stays.
admin-invites-not-needed = Anybody may come in; a link tells who came by it.
# A row. $used of $uses people came; $until is a date. Both may be "∞".
admin-invite-row = <code>{ $name }</code> · used: { $used } / { $uses } · until: { $until }
admin-invite-new = ➕ New link
# Questions, answered by buttons with numbers.
admin-invite-uses = For how many people?
admin-invite-days = For how many days?
admin-invite-copy = 📋 Copy the link
admin-invite-revoke = ✖️ Revoke
admin-invite-came = Came by it: { $list }
admin-invite-nobody = Nobody has come by it yet.
admin-did-banned = banned
admin-did-unbanned = unbanned
admin-did-invited = invitation made
admin-did-revoked = invitation revoked
# To somebody who is not let in; said once, kindly.
invite-needed = 🔒 This bot is by invitation. Once somebody invites you, open their link, and you are welcome.
invite-over = 🔒 This invitation is not valid any more. Ask for a new one.
# Somebody confirmed a purchase while nothing can be bought.
purchases-paused = ⏸ Nothing can be bought at the moment, and nothing was. All else goes on: the catalogue, your orders, codes and deliveries. Try again later.
# Button, and title of the screen.
admin-maintenance = 🚧 Maintenance
admin-maintenance-title = 🚧 <b>Maintenance</b>
# The bold words are those of the buttons below; the last line is about the end of maintenance.
admin-maintenance-about =
    <b>Read-only</b>: nothing is bought; the catalogue, orders, messages and codes go on.
    <b>Closed</b>: whoever writes is asked to come back later; what was paid for still arrives.
    Lists, plans and series that waited go on by themselves afterwards.
# Buttons, each of which sets a level of maintenance; also the name of the present one.
admin-level-off = 🟢 Off
admin-level-read-only = 🟡 Read-only
admin-level-closed = 🔴 Closed
admin-level-now = 🚧 Maintenance now: { $level }
admin-market-away = ⚠️ HStockPlus does not answer. Customers read a notice of it; nothing is closed.
admin-did-off = maintenance ended
admin-did-read-only = maintenance: read-only
admin-did-closed = maintenance: closed
# Notices above screens of customers.
notice-read-only = 🚧 Maintenance: nothing can be bought at the moment. All else goes on.
notice-away = ⚠️ <b>HStockPlus does not answer at the moment.</b> What you see may be old; purchases have to wait.
# Answer to whatever a customer writes or taps during maintenance.
closed-now = 🚧 Closed for maintenance. What you paid for still arrives here. Please come back later.
# A list of orders, or a plan to rent numbers, waits.
paused-goes-on = ⏸ Nothing can be bought at the moment. This goes on by itself afterwards.
# Button: messages to many customers.
broadcast = 📣 Broadcast
broadcast-title = 📣 <b>Broadcasts</b>
broadcast-none = Nothing was sent to many yet.
broadcast-new = ✏️ New message
broadcast-ask = Send the message as it is to be read: text with formatting, or a picture with a caption. Nothing goes out before you confirm it.
broadcast-kind = I can send text, or a picture with a caption.
broadcast-long = Below a picture, Telegram takes 1024 characters at most.
# A question, answered by buttons. News: messages of this kind, which can be switched off.
broadcast-to-ask = To whom? Who blocked the bot, is banned or wants no news is left out.
# Buttons: groups of customers; $count is how many they are.
broadcast-to-all = 👥 All · { $count }
broadcast-to-week = 🗓 Active in 7 days · { $count }
broadcast-to-month = 📅 Active in 30 days · { $count }
broadcast-to-with-key = 🔑 With a key · { $count }
broadcast-to-without-key = 🔓 Without a key · { $count }
broadcast-to-open-orders = 📦 With open orders · { $count }
broadcast-to-language = 🌍 By language
# $to is one of the groups above.
broadcast-sure = Above stands what they will read. Send it to { $to }?
# Button: sends it. Not a purchase, as the other Confirm is.
broadcast-confirm = ✅ Confirm
broadcast-other = 👥 Other recipients
broadcast-to = To: { $to }
broadcast-state-draft = ✏️ Not sent
broadcast-state-running = ⏳ Being sent
broadcast-state-stopped = ⏸ Stopped
broadcast-state-done = ✅ Sent
broadcast-state-deleting = 🗑 Being deleted
broadcast-state-deleted = 🗑 Taken back
# Numbers of messages. Blocked: the customer blocked the bot.
broadcast-figures = Sent: { $sent } · blocked the bot: { $blocked } · failed: { $failed }
broadcast-deleted = Deleted: { $deleted } · could not be deleted: { $kept }
broadcast-delete = 🗑 Delete what was sent
admin-did-broadcast = broadcast begun
admin-did-broadcast-stopped = broadcast stopped
admin-did-broadcast-deleted = broadcast deleted
# Button under such a message, for its readers.
broadcast-no-more = 🔕 No more news
# Buttons of the notifications; at most 30 letters.
notify-news-on = 🔔 News: on
notify-news-off = 🔕 News: off
notify-about-news = <b>News</b>: what those who run this bot write to all
