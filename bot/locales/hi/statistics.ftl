command-stats = आपके आँकड़े: खर्च और नंबर
stats-open = 📊 आँकड़े
stats-title = 📊 <b>आँकड़े</b> · { $period }
stats-period = { $period ->
    [week] 7 दिन
    [month] 30 दिन
    [quarter] 90 दिन
   *[all] सभी
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 अभी कोई आँकड़े नहीं: यहाँ अब तक कुछ नहीं खरीदा गया। आपका खर्च, और किराए के नंबर कैसे रहे, यहाँ दिखेगा।
stats-empty = इस अवधि में कुछ नहीं खरीदा गया।
stats-spent = 💸 खर्च: <b>{ $total }</b> · { $count ->
    [one] { $shown } ऑर्डर
   *[other] { $shown } ऑर्डर
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = किराए के नंबर
stats-other = अन्य
stats-currencies = अन्य मुद्राएँ, जो यहाँ नहीं दिखीं: { $count }
stats-unknown = ⏳ { $count ->
    [one] { $shown } ऑर्डर इसमें नहीं है: उसका खर्च अभी पता नहीं।
   *[other] { $shown } ऑर्डर इसमें नहीं हैं: उनका खर्च अभी पता नहीं।
}
stats-services = 📱 <b>जिन नंबरों पर कोड आया</b>, और इंतज़ार की माध्यिका (मीडियन)
stats-service = { $flag } { $service }, { $country }: { $rentals } में से { $received } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 सभी नंबर ({ $count })
stats-bar = <i>{ $days ->
    [one] हर पट्टी एक दिन की है (UTC)।
   *[other] हर पट्टी { $shown } दिन की है (UTC)।
}</i>
success-offers =
    📱 <b>{ $name }</b>

    देश चुनें, या उसका नाम टाइप करें। जहाँ सबसे ज़्यादा सफलता मिली, वह पहले।
success-title = 👥 <b>इस बॉट में, पिछले 14 दिन</b>
success-row = { $flag } { $name }: { $rentals } में से { $received } पर कोड आया{ $wait ->
    [none] {""}
   *[other] , आम तौर पर { $wait } में
}
success-offer = 👥 इस बॉट में, पिछले 14 दिन: { $rentals } में से { $received } पर कोड आया{ $wait ->
    [none] {""}
   *[other] , आम तौर पर { $wait } में
}।
success-sort-chance = ↕️ सफलता के अनुसार
success-sort-price = ↕️ कीमत के अनुसार
success-setting-on = 👥 सफलता दर: चालू
success-setting-off = 👥 सफलता दर: बंद
success-setting-about = सफलता दर: नंबरों के साथ दिखता है कि कितनों पर कोड आया, सभी ग्राहकों को मिलाकर और बिना नाम के। बंद होने पर यह आपको नहीं दिखती, और आपके किराए के नंबर इसमें नहीं गिने जाते।
found-words-stats = आँकड़े, आंकड़े, खर्च, खर्चा, कितना खर्च, कितना खर्च हुआ, चार्ट, ग्राफ, सफलता दर, kharch, kharcha, kitna kharch, statistics, stats
