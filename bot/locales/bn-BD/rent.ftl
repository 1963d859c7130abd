rent-title =
    📱 <b>নম্বর ভাড়া</b>

    একটি সার্ভিস বেছে নিন, অথবা এর নাম লিখুন।
rent-last = 🕘 { $name } · { $price } থেকে
rent-service = { $name } · { $price } থেকে
rent-nothing = কিছু পাওয়া যায়নি। অন্য নাম লিখুন।
rent-by-country = 🌍 দেশ অনুযায়ী
rent-all = সব সার্ভিস
rent-services = 📱 <b>সার্ভিস</b>
rent-countries =
    🌍 <b>দেশ</b>

    একটি দেশ বেছে নিন, অথবা এর নাম লিখুন।
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    একটি দেশ বেছে নিন, অথবা এর নাম লিখুন। সবচেয়ে সস্তাটি আগে।
rent-in =
    { $flag } <b>{ $name }</b>

    একটি সার্ভিস বেছে নিন, অথবা এর নাম লিখুন।
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): ওই দেশের দুটি দামের প্রথমটি।
rent-search-ask = 🔎 সার্ভিসের নাম লিখুন (যেমন <i>Telegram</i>)।
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    দাম: প্রতি নম্বর <b>{ $price }</b>
    ব্যালেন্স: { $balance }

    কতটি নম্বর চান? বেছে নিন, অথবা { $lowest } থেকে { $highest } পর্যন্ত একটি সংখ্যা লিখুন।
    ℹ️ ভাড়া নেওয়া নম্বর বাতিল করা যায় না।
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    দাম: প্রতি নম্বর <b>{ $price }</b>
    ℹ️ ভাড়া নেওয়া নম্বর বাতিল করা যায় না।
rent-this = 📱 ভাড়া নিন
rent-similar = 🔀 একই রকম: সব দেশ
