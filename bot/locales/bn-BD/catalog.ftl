catalog-title = 🛍 <b>ক্যাটালগ</b>
catalog-empty = 🛍 ক্যাটালগ লোড হচ্ছে। একটু পরে আবার চেষ্টা করুন।
catalog-recommended = ⭐ সুপারিশ
catalog-shops = 🏪 দোকান
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $count }টির মধ্যে { $stocked }টি স্টকে আছে
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = সব পণ্য
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>সুপারিশ</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown }টি পণ্য
   *[other] { $shown }টি পণ্য
}
list-nothing = এখানে কিছু নেই।
list-filtered-out = আপনার ফিল্টারের সঙ্গে মেলে, এমন কিছু এখানে নেই। আরও দেখতে <b>স্টকে আছে</b> বা <b>ডেলিভারি</b> চাপুন।
list-similar = 🔀 <b>{ $name }-এর মতো পণ্য</b>
list-nothing-similar = এই মুহূর্তে এমন পণ্য অন্য কেউ বিক্রি করছে না।
list-old = 🕘 তথ্যগুলো { $when }-এর; নতুন করে আনা হচ্ছে।
list-beside = { $narrowed ->
    [yes] আপনার ফিল্টারের সঙ্গে কোনো পণ্য মেলে না, তবে পাওয়া গেছে:
   *[no] এই নামে কোনো পণ্য নেই, তবে পাওয়া গেছে:
}
list-nothing-found = কিছু পাওয়া যায়নি। অন্য বা কম শব্দ, কিংবা পণ্য নম্বর দিয়ে চেষ্টা করুন; অথবা ক্যাটালগ ঘুরে দেখুন।
list-loading = ⏳ ক্যাটালগ এখনো লোড হচ্ছে; আরও থাকতে পারে।
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = স্টকে { $stock }টি
list-sold-out = স্টক শেষ
list-automatic = ⚡
list-manual = 👤
sort = ↕️ সাজান: { $sort ->
    [price] দাম
    [stock] স্টক
   *[name] নাম
}
delivery = 🚚 ডেলিভারি: { $delivery ->
    [auto] স্বয়ংক্রিয়
    [manual] মানুষের মাধ্যমে
   *[any] যেকোনো
}
in-stock-on = ✅ স্টকে আছে
in-stock-off = ⬜️ স্টকে আছে
shops-title = 🏪 <b>দোকান</b>
shops-nothing = এখন দেখানোর মতো কোনো দোকান নেই।
shop-unnamed = দোকান { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 কী খুঁজছেন? নাম বা পণ্য নম্বর পাঠান।
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 দাম: <b>{ $price }</b>
card-price-unit = 💵 দাম: <b>{ $price }</b> (প্রতিটি; প্রতি { $per }টিতে { $thousand })
card-price-per = 💵 দাম: <b>{ $price }</b> (প্রতি { $per }টিতে)
card-stock = 📦 স্টকে আছে: <b>{ $stock }</b>
card-available = 📦 পাওয়া যাচ্ছে
card-sold-out = 🚫 <b>স্টক শেষ</b>
card-not-live = ⚠️ এই মুহূর্তের স্টক জানা যায়নি; সংখ্যাগুলো ক্যাটালগের।
card-range = 🔢 পরিমাণ: { $lowest }–{ $highest }
card-range-open = 🔢 পরিমাণ: কমপক্ষে { $lowest }
card-automatic = ⚡️ স্বয়ংক্রিয় ডেলিভারি
card-manual = 👤 একজন মানুষ ডেলিভারি দেন: কয়েক ঘণ্টা বা কয়েক দিন লাগতে পারে
card-refill = ♻️ রিফিলসহ
card-variants = ধরন:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … এবং আরও { $count }টি
card-buy = 🛒 কিনুন
amount = { $quantity } · { $total }
card-similar = 🔀 একই রকম
open-item = 🔎 পণ্যটি দেখুন
card-share = 📤 শেয়ার করুন
inline-about = { $price } · { $stock }
inline-available = পাওয়া যাচ্ছে
inline-sold-out = স্টক শেষ
inline-stock = স্টকে { $stock }টি
inline-open = 🛒 বট-এ খুলুন
inline-nothing = কিছু পাওয়া যায়নি। বট খুলুন
