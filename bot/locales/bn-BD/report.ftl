history = 🕓 ইতিহাস
history-title = 🕓 <b>ইতিহাস</b>
history-none = 🕓 এই অর্ডারের বিষয়ে এখনো কিছু জানা যায়নি।
history-earlier = … এবং আগের আরও { $count }টি
report = ⚠️ সমস্যা জানান
report-which =
    ⚠️ <b>সমস্যা জানান</b>

    সমস্যাটি কোন অর্ডারে? একটি বেছে নিন, অথবা এর অর্ডার নম্বর পাঠান।
report-doubt = ❓ অনিশ্চিত কেনাকাটার এখনো কোনো অর্ডার নম্বর নেই, তাই এর সমস্যা এখনো জানানো যায় না। HStockPlus-এর সাইটে আপনার অর্ডারগুলো দেখুন; অর্ডার নম্বর জানার পর তা /track দিয়ে পাঠান।
report-unknown = 🔍 এখানে আপনার কোনো অর্ডার #{ $number } নেই। অর্ডার নম্বরটি আরেকবার দেখে নিন। অর্ডারটি অন্য কোথাও দিয়ে থাকলে আগে সেটি ট্র্যাক করুন।
report-what =
    ⚠️ <b>অর্ডার #{ $number }</b> · { $name }

    কী সমস্যা?
report-kind = { $problem ->
    [undelivered] ডেলিভারি হয়নি
    [invalid] কিছু অচল
    [different] বর্ণনার মতো নয়
    [partial] আংশিক
    [refill] রিফিল চাই
    [cancel] বাতিল চাই
    [code] কোড আসেনি
   *[charge] টাকা কাটায় গরমিল
}
report-written = 📝 <b>অর্ডার #{ $number }:</b> এই লেখাটি HStockPlus-এর সাপোর্টে পাঠান। কপি করতে এতে চাপুন। এতে কোনো পাসওয়ার্ড বা কোড নেই।
report-dispute = বিরোধ খুলতে হয় HStockPlus-এর সাইটে আপনার অর্ডারের তালিকায়, সেখানে অর্ডারটি নিশ্চিত করার আগে, এবং প্রমাণসহ, যেমন স্ক্রিনশট বা স্ক্রিন রেকর্ডিং।
report-words-only = ℹ️ এটি শুধু লিখিত অনুরোধ। HStockPlus আমাকে অর্ডার রিফিল বা বাতিল করার কোনো উপায় দেয় না।
report-site = 🌐 বিরোধ খোলার নিয়ম
report-file = 📄 পুরো রিপোর্টটি ফাইলে, সঙ্গে পাঠানোর জন্য।
report-about = অর্ডার #{ $number }
report-problem = সমস্যা: { $problem }
report-shop = দোকান: { $shop }
report-phone = ফোন নম্বর: { $phone }
report-key = API চাবি: { $mask }
report-accounts = অ্যাকাউন্ট: { $accounts }
report-timeline = ইতিহাস:
command-report = অর্ডারের সমস্যা জানান
found-words-report = সমস্যা জানান, সমস্যা জানাতে চাই, রিপোর্ট, অর্ডারে সমস্যা, অর্ডার আসেনি, ডেলিভারি হয়নি, পাইনি, টিকিট, report korbo, somossa janabo, order ase nai, order pai nai
