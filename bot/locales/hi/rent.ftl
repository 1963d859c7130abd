rent-title =
    📱 <b>नंबर किराए पर लें</b>

    सर्विस चुनें, या उसका नाम टाइप करें।
rent-last = 🕘 { $name } · { $price } से
rent-service = { $name } · { $price } से
rent-nothing = कुछ नहीं मिला। दूसरा नाम टाइप करें।
rent-by-country = 🌍 देश के अनुसार
rent-all = सभी सर्विस
rent-services = 📱 <b>सर्विस</b>
rent-countries =
    🌍 <b>देश</b>

    कोई देश चुनें, या उसका नाम टाइप करें।
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    देश चुनें, या उसका नाम टाइप करें। सबसे सस्ते पहले।
rent-in =
    { $flag } <b>{ $name }</b>

    सर्विस चुनें, या उसका नाम टाइप करें।
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): उस देश की दो कीमतों में से पहली।
rent-search-ask = 🔎 सर्विस का नाम टाइप करें, जैसे <i>Telegram</i>।
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    कीमत: <b>{ $price }</b> प्रति नंबर
    बैलेंस: { $balance }

    कितने नंबर चाहिए? चुनें, या { $lowest } से { $highest } तक की कोई संख्या टाइप करें।
    ℹ️ किराए पर लिया गया नंबर रद्द नहीं किया जा सकता।
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    कीमत: <b>{ $price }</b> प्रति नंबर
    ℹ️ किराए पर लिया गया नंबर रद्द नहीं किया जा सकता।
rent-this = 📱 किराए पर लें
rent-similar = 🔀 मिलते-जुलते: सभी देश
