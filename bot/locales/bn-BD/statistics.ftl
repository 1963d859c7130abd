command-stats = আপনার পরিসংখ্যান: খরচ ও নম্বর
stats-open = 📊 পরিসংখ্যান
stats-title = 📊 <b>পরিসংখ্যান</b> · { $period }
stats-period = { $period ->
    [week] 7 দিন
    [month] 30 দিন
    [quarter] 90 দিন
   *[all] সব
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 এখনো কোনো পরিসংখ্যান নেই: এখানে এখনো কিছু কেনা হয়নি। আপনি কত খরচ করেন, আর ভাড়া নেওয়া নম্বর কেমন কাজ করে, তা এখানে থাকবে।
stats-empty = এই সময়ে কিছু কেনা হয়নি।
stats-spent = 💸 খরচ: <b>{ $total }</b> · { $count ->
    [one] { $shown }টি অর্ডার
   *[other] { $shown }টি অর্ডার
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = ভাড়া নেওয়া নম্বর
stats-other = অন্যান্য
stats-currencies = অন্য মুদ্রা, এখানে দেখানো হয়নি: { $count }
stats-unknown = ⏳ { $count ->
    [one] { $shown }টি অর্ডার এর মধ্যে নেই: এর খরচ এখনো জানা যায়নি।
   *[other] { $shown }টি অর্ডার এর মধ্যে নেই: এগুলোর খরচ এখনো জানা যায়নি।
}
stats-services = 📱 <b>যেসব নম্বরে কোড এসেছে</b>, আর অপেক্ষার মধ্যক (মিডিয়ান)
stats-service = { $flag } { $service }, { $country }: { $rentals }টির মধ্যে { $received }টি ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 সব নম্বর ({ $count })
stats-bar = <i>{ $days ->
    [one] প্রতিটি স্তম্ভ এক দিনের (UTC)।
   *[other] প্রতিটি স্তম্ভ { $shown } দিনের (UTC)।
}</i>
success-offers =
    📱 <b>{ $name }</b>

    একটি দেশ বেছে নিন, অথবা এর নাম লিখুন। যেখানে সাফল্যের হার সবচেয়ে বেশি, তা আগে।
success-title = 👥 <b>এই বটে, গত 14 দিনে</b>
success-row = { $flag } { $name }: { $rentals }টির মধ্যে { $received }টিতে কোড এসেছে{ $wait ->
    [none] {""}
   *[other] , সাধারণত { $wait }-এর মধ্যে
}
success-offer = 👥 এই বটে, গত 14 দিনে: { $rentals }টির মধ্যে { $received }টিতে কোড এসেছে{ $wait ->
    [none] {""}
   *[other] , সাধারণত { $wait }-এর মধ্যে
}।
success-sort-chance = ↕️ সাফল্য অনুযায়ী
success-sort-price = ↕️ দাম অনুযায়ী
success-setting-on = 👥 সাফল্যের হার: চালু
success-setting-off = 👥 সাফল্যের হার: বন্ধ
success-setting-about = সাফল্যের হার: নম্বরের পাশে দেখায় কতগুলোতে কোড এসেছে, সব গ্রাহকের হিসাব মিলিয়ে এবং নাম ছাড়া। বন্ধ থাকলে আপনি তা দেখেন না, আর আপনার ভাড়া নেওয়া নম্বরও এতে গোনা হয় না।
found-words-stats = পরিসংখ্যান, হিসাব, খরচ, খরচের হিসাব, কত খরচ, কত খরচ করেছি, চার্ট, গ্রাফ, সাফল্যের হার, khoroch, koto khoroch, statistics, stats
