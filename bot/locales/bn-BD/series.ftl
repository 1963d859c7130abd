series-repeat = 🔂 বারবার দিন…
series-setup =
    🔂 <b>এই অর্ডার বারবার দিন</b>

    প্রতিবার সময় হলে আমি জিজ্ঞেস করি, আর <b>নিশ্চিত করুন</b> একবার চাপলেই অর্ডার দেওয়া হয়। নিজে থেকে কিছুই কেনা হয় না।
series-terms = প্রতি <b>{ $hours }</b> ঘণ্টায়, <b>{ $times }</b> বার, প্রতিবার প্রায় { $price }, সব মিলিয়ে সর্বোচ্চ <b>{ $most }</b> খরচ হবে।
series-no-drip = ℹ️ HStockPlus নিজে ধাপে ধাপে ডেলিভারি দেয় না। প্রতিটি প্রশ্ন এক ঘণ্টা খোলা থাকে; আপনি না চাপলে সেবারের সময় পেরিয়ে যায়, কিছু কেনা হয় না।
series-field = { $field ->
    [quantity] 🔢 প্রতিবার { $value }
   *[total] 💰 মোট { $value }
}
series-hours = 🕓 { $hours } ঘণ্টা পরপর
series-times = ✖️ { $times } বার
series-ask = { $field ->
    [quantity] 🔢 প্রতিবার কত? একটি পূর্ণ সংখ্যা পাঠান।
   *[total] 💰 { $currency ->
        [none] সব মিলিয়ে সর্বোচ্চ খরচ কত? একটি অঙ্ক পাঠান (যেমন 12)।
       *[other] সব মিলিয়ে সর্বোচ্চ খরচ কত ({ $currency })? একটি অঙ্ক পাঠান (যেমন 12)।
    }
}
series-too-many = ✋ আপনার { $most }টি সিরিজ চলছে, এর বেশি রাখা যায় না। আগে একটি থামান।
series-time = ⏰ <b>সময় হয়েছে: { $place } / { $times }</b>
series-good-until = এই প্রশ্নের সময় শেষ হবে: { $when }
series-so-far = নিশ্চিত: { $bought } / { $times } · খরচ সর্বোচ্চ { $most }-এর মধ্যে { $spent }
series-cannot = { $reason ->
    [sold_out] ⚠️ এখন স্টক শেষ, তাই এবার জিজ্ঞেস করছি না।
    [balance] ⚠️ ব্যালেন্স যথেষ্ট নয়, তাই এবার জিজ্ঞেস করছি না। HStockPlus-এর সাইটে টাকা যোগ করুন।
    [key] ⚠️ HStockPlus আপনার API চাবি গ্রহণ করছে না, তাই এবার জিজ্ঞেস করছি না।
    [over] 🏁 আরেকটি অর্ডার আপনার রাখা অঙ্ক ছাড়িয়ে যাবে। সিরিজ এখানেই শেষ।
   *[other] ⚠️ এখন এভাবে অর্ডার করা যায় না, তাই এবার জিজ্ঞেস করছি না।
}
series-list = 🔂 সিরিজ
series-title = 🔂 <b>আপনার সিরিজ</b>
series-none = 🔂 কোনো সিরিজ চলছে না।
series-every = { $hours } ঘণ্টা পরপর
series-next = পরেরটি: { $when }
series-stop = ⏹ থামান { $place }
