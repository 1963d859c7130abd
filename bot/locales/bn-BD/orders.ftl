orders-title = 📦 <b>অর্ডার</b>
orders-count = { $total ->
    [one] { $shown }টি অর্ডার
   *[other] { $shown }টি অর্ডার
}
orders-none = এখানে এখনো কোনো অর্ডার নেই।
orders-none-fit = এমন কোনো অর্ডার নেই। <b>সব</b> চাপুন, অথবা অন্য শব্দ দিয়ে খুঁজুন।
orders-code-came = কোড এসেছে
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = অনিশ্চিত
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] চলমান
        [delivered] ডেলিভারি হয়েছে
        [problem] সমস্যা
       *[all] সব
    }
   *[no] { $phase ->
        [active] চলমান
        [delivered] ডেলিভারি হয়েছে
        [problem] সমস্যা
       *[all] সব
    }
}
orders-search-ask = 🔎 অর্ডার নম্বর, বা পণ্যের নামের কোনো অংশ পাঠান।
orders-export = 📤 এক্সপোর্ট
numbers-title = ☎️ <b>সক্রিয় নম্বর</b>
numbers-none = কোনো নম্বর সক্রিয় নেই। SMS কোডের জন্য একটি ভাড়া নিন।
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = কোডের অপেক্ষায়
numbers-code = কোড: <code>{ $code }</code>
numbers-text = কোড ছাড়া একটি SMS এসেছে
numbers-left = শেষ হবে: { $when }
numbers-minutes = { $minutes } মিনিট পরে
numbers-time-is-up = সময় শেষ
numbers-copy = { $what ->
    [code] 📋 কোড কপি করুন
    [text] 📋 লেখা কপি করুন
   *[number] 📋 নম্বর কপি করুন
}
order-title = { $mark } <b>অর্ডার #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = অবস্থা: <b>{ $status }</b>
order-placed-now = অর্ডার দেওয়া হয়েছে
order-delivered-some = ডেলিভারি হয়েছে: { $delivered }টি
order-untitled = অন্য কোথাও দেওয়া অর্ডার
order-delivered = ডেলিভারি হয়েছে: { $quantity }টির মধ্যে { $delivered }টি
order-start = শুরুর সংখ্যা: { $count }
order-remains = বাকি: { $count }
order-link = লিংক: { $link }
order-charge = কাটা হয়েছে: <b>{ $charge }</b>
order-charge-against = কাটা হয়েছে: <b>{ $charge }</b> (আনুমানিক { $estimate })
order-estimate = আনুমানিক: { $estimate }
order-charge-untold = { $estimated ->
    [yes] আসলে কত কাটা হয়েছে, তা এখনো জানানো হয়নি (আনুমানিক { $estimate })
   *[no] আসলে কত কাটা হয়েছে, তা এখনো জানানো হয়নি
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>{ $quantity }টির মধ্যে { $delivered }টি ডেলিভারি হয়েছে</b>, { $money }
ending-money = { $told ->
    [returned] { $amount } ফেরত এসেছে
    [about] প্রায় { $amount } ফেরত এসেছে
    [nothing] টাকা কাটা হয়নি
    [kept] এখন পর্যন্ত কোনো টাকা ফেরত আসেনি
   *[untold] টাকা ফেরত এসেছে কি না, HStockPlus তা জানায় না
}
ending-no-code = { $told ->
    [nothing] <b>কোনো কোড আসেনি:</b> টাকা কাটা হয়নি
    [charged] <b>কোনো কোড আসেনি।</b> কাটা হয়েছে: <b>{ $charge }</b>
   *[untold] <b>কোনো কোড আসেনি।</b> টাকা কাটার বিষয়ে HStockPlus কিছু জানায়নি
}
order-placed = অর্ডার দেওয়া হয়েছে: { $when }
order-finished = শেষ হয়েছে: { $when }
order-manual = 👤 একজন মানুষ এই অর্ডার ডেলিভারি দেন: কয়েক ঘণ্টা বা কয়েক দিন লাগতে পারে। আমি এখানে পাঠাব; এটি “অর্ডার” অংশে থাকবে।
order-automatic = ⚡ সাধারণত কয়েক সেকেন্ডেই ডেলিভারি হয়। আমি এখানে পাঠাব; এটি “অর্ডার” অংশে থাকবে।
order-next-smm = 📈 এর অগ্রগতি এখানে দেখা যাবে, আর শেষ হলে আমি জানাব; এটি “অর্ডার” অংশে থাকবে।
order-accounts = 🔓 অ্যাকাউন্ট দেখুন
order-again = 🔁 আবার কিনুন
order-open = 📦 অর্ডারটি খুলুন
number-title = { $mark } <b>{ $name }</b> · অর্ডার #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = নম্বরটি এখনো জানা যায়নি।
number-waiting = ⏳ কোডের অপেক্ষায়
number-expires = মেয়াদ শেষ হবে: { $when }
number-received = ✅ কোড: <code>{ $code }</code>
number-text = 📩 একটি SMS এসেছে:
sms-copy = 📋 লেখা কপি করুন
number-over = ⌛ এই নম্বরের মেয়াদ শেষ।
number-no-cancel = ℹ️ নম্বর বাতিল করা যায় না।
number-copy = 📋 নম্বর কপি করুন
number-another = ➕ আরেকটি নম্বর
number-same = ♻️ একই নম্বর আবার
goods-title = 🎁 <b>অর্ডার #{ $number }</b>
goods-count = { $count ->
    [one] { $shown }টি অ্যাকাউন্ট
   *[other] { $shown }টি অ্যাকাউন্ট
}
goods-none = এই অর্ডারের জন্য দেখানোর মতো কোনো অ্যাকাউন্ট এখনো নেই।
goods-file = এগুলো ফাইলে আছে, প্রতি লাইনে একটি।
goods-tap = { $count ->
    [1] 👆 কপি করতে এটিতে চাপুন।
   *[other] 👆 যে অ্যাকাউন্ট কপি করতে চান, সেটিতে চাপুন।
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 ফাইল
goods-copy = { $count ->
    [1] 📋 কপি করুন
   *[other] 📋 সব কপি করুন
}
track-ask =
    📌 কোন অর্ডার? HStockPlus-এর সাইটে যেমন দেখা যায়, সেভাবে এর অর্ডার নম্বর পাঠান (যেমন <code>23501</code>)।

    আমি এটি ট্র্যাক করব এবং এর যা কিছু আছে, এখানেই ডেলিভারি দেব।
track-bad-number = এটি অর্ডার নম্বর নয়। দয়া করে সংখ্যা পাঠান (যেমন <code>23501</code>)।
track-begun = 📌 <b>অর্ডার #{ $number }</b> এখন থেকে ট্র্যাক করা হচ্ছে।
track-already = 📌 <b>অর্ডার #{ $number }</b> আগে থেকেই ট্র্যাক করা হচ্ছে।
track-not-theirs =
    🔍 আপনার কোনো API চাবি এই অর্ডারটি চেনে না। অর্ডার নম্বরটি আরেকবার দেখে নিন।

    অন্য HStockPlus অ্যাকাউন্টের অর্ডার হলে সেই অ্যাকাউন্টের চাবি লাগবে।
goods-too-large = ⚠️ Telegram যত বড় ফাইল নেয় (50 MB), এগুলো তার চেয়ে বড়। HStockPlus-এর সাইটে এগুলো পাবেন।
goods-unread = ⚠️ HStockPlus এমন ফরম্যাটে কিছু ডেলিভারি দিয়েছে, যা আমি পড়তে পারি না। <b>অ্যাকাউন্ট দেখুন</b> চাপলে তা যেমন আছে তেমনই আনা হয়।
goods-unread-file = ⚠️ HStockPlus এমন ফরম্যাটে কিছু ডেলিভারি দিয়েছে, যা আমি পড়তে পারি না। এটি ফাইলে আছে, ঠিক যেমন এসেছে তেমনই।
goods-no-key = ⚠️ এই অ্যাকাউন্টগুলো এত বড় যে আমি নিজের কাছে রাখতে পারি না, আর এগুলো যে API চাবির, সেটি সরানো হয়েছে। চাবিটি আবার যুক্ত করুন, তারপর <b>অ্যাকাউন্ট দেখুন</b> চাপুন।
