command-mass = একসঙ্গে অনেক অর্ডার
found-words-mass = বাল্ক অর্ডার, অনেক অর্ডার, একসঙ্গে অর্ডার, অর্ডারের তালিকা
batches-ask =
    📋 <b>একসঙ্গে অনেক অর্ডার</b>

    প্রতি লাইনে একটি অর্ডার পাঠান: পণ্য নম্বর, লিংক ও পরিমাণ।

    { $example }

    অথবা .txt বা .csv ফাইল পাঠান। একবারে সর্বোচ্চ { $most }টি অর্ডার নিই। কিছু কেনার আগে খরচ কত হবে, তা দেখতে পাবেন।
batches-open = 📋 সর্বশেষ তালিকা খুলুন
batches-empty =
    📋 এতে কোনো অর্ডার নেই। প্রতি লাইনে একটি অর্ডার পাঠান:

    { $example }
batches-too-many = 📋 <b>লাইন অনেক বেশি:</b> { $found }টি পেয়েছি, আর একবারে { $most }টি অর্ডার নিই। কিছুই দেখা হয়নি; দয়া করে ভাগ করে পাঠান।
batches-too-long = 📋 এত লম্বা বার্তা Telegram কেটে দেয়। দয়া করে তালিকাটি .txt বা .csv ফাইলে পাঠান।
batches-file-unreadable = 📋 এই ফাইল পড়া যাচ্ছে না। দয়া করে তালিকাটি লেখা হিসেবে, অথবা সর্বোচ্চ { $size } আকারের .txt বা .csv ফাইলে (UTF-8) পাঠান।
batches-file-lost = ⚠️ Telegram থেকে ফাইলটি পাওয়া যায়নি। দয়া করে আবার পাঠান।
batches-title = 🧾 <b>দয়া করে তালিকাটি দেখে নিন</b>
batches-good = ✅ প্রস্তুত অর্ডার: <b>{ $count }</b>
batches-problems = ⚠️ সমস্যাযুক্ত লাইন, বাদ: { $count }
batches-duplicates = 👯 পুনরাবৃত্তি, বাদ: { $count }
batches-duplicates-included = 👯 পুনরাবৃত্তি, রাখা হয়েছে: { $count }
batches-header = ℹ️ প্রথম লাইনে শিরোনাম আছে, তাই বাদ দেওয়া হয়েছে।
batches-missing = 💸 সবগুলোর জন্য <b>ব্যালেন্স যথেষ্ট নয়।</b> আরও <b>{ $missing }</b> লাগবে। ব্যালেন্স বাড়ান বা তালিকা ছোট করুন।
batches-confirm = ✅ { $count ->
    [one] { $shown }টি অর্ডার নিশ্চিত করুন
   *[other] { $shown }টি অর্ডার নিশ্চিত করুন
}
batches-show-problems = ⚠️ সমস্যা দেখুন
batches-include = ➕ পুনরাবৃত্তি রাখুন
batches-leave-out = ➖ পুনরাবৃত্তি বাদ দিন
batches-check-again = 🔄 আবার যাচাই করুন
batches-problems-title = ⚠️ <b>সমস্যাযুক্ত লাইন</b>
batches-problem = <b>লাইন { $line }:</b> { $why }
batches-why = { $problem ->
    [item] এটি পণ্য নম্বর দিয়ে শুরু হতে হবে।
    [quantity] পরিমাণ শূন্যের বেশি একটি পূর্ণ সংখ্যা হতে হবে।
    [no-quantity] পরিমাণ লেখা নেই।
    [two-quantities] এতে পরিমাণের দুটি সংখ্যা আছে।
    [link] এটি পুরো লিংক নয়। http:// বা https:// সহ ঠিকানা হতে হবে।
    [no-link] লিংক লেখা নেই।
    [two-links] এতে দুটি লিংক আছে।
    [blank-in-link] লিংকের ভেতরে ফাঁকা জায়গা আছে।
    [fourth-field] এতে তিনটির বেশি ঘর আছে। মন্তব্য পাঠানো যায় না, আর লিংকে খাড়া দাগ %7C লিখতে হয়।
    [comma] কমার অর্থ স্পষ্ট নয়। ঘরগুলোর মাঝে | দিন।
    [blanks] ফাঁকা জায়গার অর্থ স্পষ্ট নয়। ঘরগুলোর মাঝে | দিন।
    [no-item] এই নম্বরের কোনো পণ্য নেই।
    [needs-more] এ ধরনের অর্ডারে লিংক ও পরিমাণের বেশি কিছু লাগে। HStockPlus-এর সাইটে তা করা যায়।
    [sold-out] স্টক শেষ।
    [email] এই পণ্যে লিংক নয়, শুধু ইমেইল ঠিকানা দেওয়া যায়।
    [open-total] মোট কত হবে, তা নিশ্চিত নয়, কারণ অন্য ধরন আসতে পারে। দয়া করে এটি আলাদা করে অর্ডার করুন।
    [not-asked] মার্কেটপ্লেস দাম জানায়নি। আবার যাচাই করুন।
    [twice] এটি আগের একটি লাইনের মতোই।
    [active] একই লিংকের একটি অর্ডার চলমান।
   *[unclear] লাইনটি বোঝা যায়নি।
}
batches-why-range = পরিমাণটি ঠিক নয়। { $range }
batches-why-stock = আগের লাইনগুলোতেই স্টক লাগছে। বাকি: { $left }টি।
batches-running = ⏳ <b>এক এক লাইন করে অর্ডার দেওয়া হচ্ছে…</b>
batches-stopping = ⏳ <b>থামানো হচ্ছে…</b> যে অর্ডারটি এখন পাঠানো হচ্ছে, সেটি আগে শেষ হবে।
batches-done = 🏁 <b>তালিকা শেষ।</b>
batches-paused = ⏸ <b>লাইন { $line }-এর পরে থেমেছে।</b>
batches-paused-first = ⏸ <b>প্রথম অর্ডারের আগেই থেমেছে।</b>
batches-pause = { $reason ->
    [stopped] আপনি থামিয়েছেন।
    [restarted] এর মধ্যে আমাকে আবার চালু করা হয়েছে।
    [doubt] একটি অর্ডারের স্পষ্ট উত্তর আসেনি।
    [money] পরের অর্ডারের জন্য ব্যালেন্স যথেষ্ট নয়।
    [key] মার্কেটপ্লেস API চাবি গ্রহণ করছে না।
    [busy] মার্কেটপ্লেসে এখন খুব ঘন ঘন খোঁজ নেওয়া হচ্ছে।
    [unreachable] মার্কেটপ্লেসের সঙ্গে এখন যোগাযোগ করা যাচ্ছে না।
    [price] পরের অর্ডারের দাম বদলে গেছে।
    [limit] পরের অর্ডারটি আপনার নিজের সীমার বেশি।
   *[fault] আমার দিক থেকে কিছু একটা ভুল হয়েছে।
}
batches-waits = ❓ ওই অর্ডারটির কী হলো, তা জানার চেষ্টা করছি। জানামাত্র, কয়েক মিনিটের মধ্যে, এখান থেকেই চালিয়ে যেতে পারবেন।
batches-continue-ask = চালিয়ে যাব? নিজে থেকে কিছু এগোয় না।
batches-next = লাইন { $line }: <b>{ $name }</b> × { $quantity }
batches-agree = চালিয়ে গেলে এই অর্ডারে এর বেশি খরচ হবে না।
batches-placed = ✅ অর্ডার দেওয়া হয়েছে: { $count }
batches-refused = ❌ কেনা হয়নি: { $count }
batches-doubtful = ❓ অনিশ্চিত: { $count }
batches-left = ⏳ অর্ডার দেওয়া বাকি: { $count }
batches-spent = 💵 খরচ: { $total }-এর মধ্যে { $spent }
batches-stop = ⏹ থামান
batches-continue = ▶️ চালিয়ে যান
batches-file = 📄 ফাইল
batches-file-done = 📄 এখন পর্যন্ত প্রতিটি লাইনের কী হয়েছে।
batches-column = { $column ->
    [line] লাইন
    [text] যেমন লেখা
   *[reason] কারণ
}
batches-outcome = { $outcome ->
    [left-out] বাদ
    [queued] অর্ডার দেওয়া বাকি
    [under-way] পাঠানো হচ্ছে
    [placed] অর্ডার দেওয়া হয়েছে
    [refused] কেনা হয়নি
    [doubt] অনিশ্চিত
   *[not-charged] টাকা কাটা হয়নি
}
