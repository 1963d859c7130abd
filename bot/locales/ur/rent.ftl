rent-title =
    📱 <b>کرائے کا نمبر</b>

    سروس منتخب کریں، یا اس کا نام لکھیں۔
rent-last = 🕘 { $name } · { $price } سے
rent-service = { $name } · { $price } سے
rent-nothing = کچھ نہیں ملا۔ کوئی اور نام لکھیں۔
rent-by-country = 🌍 ملک کے لحاظ سے
rent-all = تمام سروسز
rent-services = 📱 <b>سروسز</b>
rent-countries =
    🌍 <b>ممالک</b>

    کوئی ملک منتخب کریں، یا اس کا نام لکھیں۔
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    ملک منتخب کریں، یا اس کا نام لکھیں۔ سب سے کم قیمت پہلے۔
rent-in =
    { $flag } <b>{ $name }</b>

    سروس منتخب کریں، یا اس کا نام لکھیں۔
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): اس ملک کی دو قیمتوں میں سے پہلی۔
rent-search-ask = 🔎 سروس کا نام لکھیں (مثلاً <i>Telegram</i>)۔
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    قیمت: <b>{ $price }</b> فی نمبر
    بیلنس: { $balance }

    کتنے نمبر چاہییں؟ منتخب کریں، یا { $lowest } سے { $highest } تک کوئی عدد لکھیں۔
    ℹ️ کرائے پر لیا گیا نمبر منسوخ نہیں ہو سکتا۔
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    قیمت: <b>{ $price }</b> فی نمبر
    ℹ️ کرائے پر لیا گیا نمبر منسوخ نہیں ہو سکتا۔
rent-this = 📱 کرائے پر لیں
rent-similar = 🔀 ملتے جلتے: تمام ممالک
