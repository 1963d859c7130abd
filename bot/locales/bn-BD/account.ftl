balance-title = 💰 ব্যালেন্স: <b>{ $balance }</b>
keys-title = 🔑 <b>আপনার API চাবি</b>
keys-none = কোনো API চাবি যুক্ত নেই। আপনার অর্ডারগুলো আগের মতোই দেখা যাবে।
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– কাজ করছে না
}
key-use = { $mask } ব্যবহার করুন
key-replace = ♻️ { $mask } বদলান
key-remove = 🗑 { $mask } সরান
key-add = ➕ আরেকটি যোগ করুন
key-connect = 🔑 চাবি যুক্ত করুন
key-remove-sure =
    <code>{ $mask }</code> চাবিটি সরাবেন?

    এর অর্ডারগুলো দেখা যাবে, কিন্তু আর ট্র্যাক করা হবে না: চলমান অর্ডারের অ্যাকাউন্ট ও কোড আর আসবে না।
key-remove-yes = 🗑 সরান
settings-title = ⚙️ <b>সেটিংস</b>
settings-about = কোড ও ডেলিভারি সব সময়ই আসে। অর্ডারের অবস্থার আপডেট এবং নজরে রাখা জিনিসের খবর বন্ধ করা যায়। কতটি নম্বর কোডের অপেক্ষায় আছে আর কতটি অর্ডার চলমান আছে, তা পিন করা কার্ডে দেখা যায়।
settings-pushes-on = 🔔 অর্ডারের আপডেট: চালু
settings-pushes-off = 🔕 অর্ডারের আপডেট: বন্ধ
settings-watches-on = 🔔 নজরতালিকার খবর: চালু
settings-watches-off = 🔕 নজরতালিকার খবর: বন্ধ
settings-pinned-on = 📌 পিন করা কার্ড: চালু
settings-pinned-off = 📌 পিন করা কার্ড: বন্ধ
settings-language = 🌐 ভাষা: { $language }
settings-keys = 🔑 API চাবি
settings-forget = 🗑 আমার ডেটা মুছুন
language-title = 🌐 <b>ভাষা</b>
language-followed = Telegram-এর মতোই
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>আপনার ডেটা মুছে ফেলবেন?</b>

    আপনার চাবি, অর্ডার, সেটিংস এবং আপনার সম্পর্কে বাকি সবকিছু এখান থেকে মুছে ফেলা হবে। চলমান অর্ডারগুলো আর ট্র্যাক করা হবে না: সেগুলোর অ্যাকাউন্ট ও কোড এই চ্যাটে আসবে না।
forget-second = ⚠️ <b>সত্যিই সবকিছু মুছে ফেলবেন?</b> এরপর আর কিছুই ফিরিয়ে আনা যাবে না।
forget-yes = 🗑 আমার ডেটা মুছুন
forget-yes-really = 🗑 হ্যাঁ, আমার ডেটা মুছুন
forgotten =
    ✅ <b>মুছে ফেলা হয়েছে।</b> আপনার সম্পর্কে কিছুই রাখা হয়নি।

    নতুন করে শুরু করতে /start পাঠান।
settings-order-limit = 🛡 প্রতি অর্ডারে সীমা: { $amount }
settings-day-limit = 📅 দৈনিক বাজেট: { $amount }
limit-not-set = নেই
limit-none = ✖️ কোনো সীমা নেই
limit-ask-order = 🛡 <b>একটি অর্ডারে</b> সর্বোচ্চ কত খরচ করা যাবে{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } মুদ্রায়)
}? এর বেশি হলে আমি আরেকবার জিজ্ঞেস করব। একটি অঙ্ক পাঠান (যেমন 25)।
limit-ask-day = 📅 <b>এক দিনের</b> (UTC) সব অর্ডার মিলিয়ে সর্বোচ্চ কত খরচ করা যাবে{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } মুদ্রায়)
}? এর বেশি হলে আমি আরেকবার জিজ্ঞেস করব। একটি অঙ্ক পাঠান (যেমন 100)।
limit-bad-amount = ⚠️ দয়া করে শূন্যের চেয়ে বড় একটি অঙ্ক পাঠান (যেমন 25 বা 12.50)।
limit-above-order = 🛡 <b>এটি আপনার সীমার বেশি:</b> একটি অর্ডারে খরচ { $would }, আর আপনি অনুমতি দিয়েছেন { $allowed } পর্যন্ত।
limit-above-day = 📅 <b>এটি আপনার বাজেটের বেশি:</b> এই অর্ডারসহ আজকের খরচ { $would }, আর আপনি অনুমতি দিয়েছেন { $allowed } পর্যন্ত।
limit-perhaps-above-order = 🛡 <b>এটি আপনার সীমার বেশি হতে পারে</b> (একটি অর্ডারে { $allowed }): কত খরচ হবে, তা নিশ্চিত নয়।
limit-perhaps-above-day = 📅 <b>এটি আপনার বাজেটের বেশি হতে পারে</b> (এক দিনে { $allowed }): আজকের সব অর্ডারে কত খরচ হবে, তা নিশ্চিত নয়।
limit-confirm-again = তবু কিনতে চাইলে আরেকবার নিশ্চিত করুন।
