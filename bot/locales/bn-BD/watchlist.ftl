menu-watchlist = 🔔 নজরতালিকা
command-watchlist = আপনি যার অপেক্ষায় আছেন
watch = 🔔 নজরে রাখুন
watching = 🔕 নজর সরান
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = এটি আবার স্টকে এলে, বা আপনার দামে আবার পাওয়া গেলে আমি একবার জানাতে পারি। বেছে নিন, অথবা সর্বোচ্চ যে দাম দিতে চান তা লিখুন (যেমন { $example })।
watch-ask-price = এর দাম কমলে আমি একবার জানাতে পারি। বেছে নিন, অথবা সর্বোচ্চ যে দাম দিতে চান তা লিখুন (যেমন { $example })।
watch-ask-typed = এর দাম কমলে আমি একবার জানাতে পারি। সর্বোচ্চ যে দাম দিতে চান তা লিখুন।
watch-bad-price = ⚠️ দয়া করে শূন্যের চেয়ে বেশি একটি দাম পাঠান (যেমন 0.80 বা 12.50)।
watch-for-stock = 📦 আবার স্টকে
watch-for-less = কম দামে: { $price } (−{ $percent }%)
watch-fulfilled =
    💡 <b>শর্তটি আগে থেকেই পূরণ হয়ে আছে:</b> { $name }
    { $state }
watch-too-many = 🔔 আপনার নজরতালিকায় এর মধ্যেই { $most }টি জিনিস আছে, এর বেশি রাখা যায় না। আগে আপনার /watchlist থেকে একটি সরান।
watch-begun =
    🔔 <b>নজরে রাখা হলো:</b> { $name }
    { $until }
watch-ended = 🔕 <b>{ $name }</b> আর নজরে নেই।
watch-again = 🔔 আবার নজরে রাখুন
watch-price = 💵 দাম: <b>{ $price }</b>
watch-in-stock = 📦 স্টকে আছে
watch-sold-out = 🚫 <b>স্টক শেষ</b>
watch-until-stock = এটি <b>আবার স্টকে</b> এলে আমি একবার জানাব।
watch-until-price = এটি <b>{ $price } বা তার কমে</b> স্টকে এলে আমি একবার জানাব।
watch-until-told = আপনাকে জানানো হয়েছে। এই অবস্থা শেষ হয়ে আবার ফিরে এলে খবরও আবার আসবে।
watch-change = ✏️ দাম বদলান
watch-remove = 🗑 সরান
watch-keep = 🔔 নজরে থাকুক
watch-open = 🔎 খুলুন
watch-buy = 🛒 কিনুন
watches-title =
    🔔 <b>নজরতালিকা</b>

    বদলাতে, সরাতে বা খুলতে একটিতে চাপুন।
watches-none =
    🔔 <b>নজরতালিকা</b>

    এখনো কিছু নজরে রাখা হয়নি। কোনো পণ্য, অথবা “নম্বর ভাড়া” থেকে কোনো সার্ভিস ও দেশ খুলে <b>নজরে রাখুন</b> চাপুন: আবার স্টকে এলে, বা আপনার বলা দামের চেয়ে সস্তা হলে আমি একবার জানাব।
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = এর দাম জানানো হয়নি
watches-wanted = কাঙ্ক্ষিত দাম { $wanted } বা কম
push-watch-back = 🔔 <b>আবার স্টকে:</b> { $name }
push-watch-cheaper = 🔔 <b>দাম কমেছে:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, আপনার কাঙ্ক্ষিত দাম { $wanted } বা কম
