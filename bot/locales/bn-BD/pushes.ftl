push-status = { $mark } <b>অর্ডার #{ $number }</b> এখন: <b>{ $status }</b>
push-goods = 🎁 <b>অর্ডার #{ $number }</b> · { $status }
push-code = 🔐 আপনার কোড: <code>{ $code }</code>
push-text = 📩 <b>একটি SMS এসেছে:</b>
push-code-order = অর্ডার #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>অর্ডার #{ $number }</b>: { $closed ->
    [yes] কোনো কোড ছাড়াই HStockPlus নম্বরটি বন্ধ করেছে।
   *[no] কোনো কোড ছাড়াই নম্বরটির মেয়াদ শেষ হয়েছে।
}
push-key-stopped =
    🔑 <b>আপনার API চাবি { $mask } কাজ করা বন্ধ করেছে।</b>

    চাবিটি না বদলানো পর্যন্ত এর অর্ডারগুলো ট্র্যাক করা হবে না: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown }টি নম্বর অপেক্ষায়
   *[other] { $shown }টি নম্বর অপেক্ষায়
}
pinned-orders = { $count ->
    [one] { $shown }টি অর্ডার চলমান
   *[other] { $shown }টি অর্ডার চলমান
}
pinned-done = 📌 এখন আর কিছু চলছে না।
pinned-off = 📌 পিন করা কার্ড বন্ধ করা হয়েছে।
push-repeat = <i>↻ এই বার্তাটি হয়তো আগেও এসেছে।</i>
push-charge = 💵 <b>অর্ডার #{ $number }</b>: আনুমানিক অঙ্কের চেয়ে ভিন্ন অঙ্ক কাটা হয়েছে।
push-charge-open = 💵 <b>অর্ডার #{ $number }</b>: এর মোট কত হবে, তা নিশ্চিত ছিল না, এখন জানা গেছে।
push-lost = ⚠️ <b>অর্ডার #{ $number }</b>: আপনার চাবির অধীনে HStockPlus এটি আর চেনে না। আমি এক দিন ধরে মাঝে মাঝে খোঁজ নিতে থাকব; এখনই খোঁজ নিতে অর্ডারটি খুলে “রিফ্রেশ” চাপুন।
