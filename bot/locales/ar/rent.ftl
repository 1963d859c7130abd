rent-title =
    📱 <b>استئجار رقم</b>

    اختر خدمة، أو اكتب اسمها.
rent-last = 🕘 { $name } · من { $price }
rent-service = { $name } · من { $price }
rent-nothing = لم يُعثر على شيء. اكتب اسمًا آخر.
rent-by-country = 🌍 حسب البلد
rent-all = كل الخدمات
rent-services = 📱 <b>الخدمات</b>
rent-countries =
    🌍 <b>البلدان</b>

    اختر بلدًا، أو اكتب اسمه.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    اختر بلدًا، أو اكتب اسمه. الأرخص أولًا.
rent-in =
    { $flag } <b>{ $name }</b>

    اختر خدمة، أو اكتب اسمها.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): السعر الأول من سعرين في ذلك البلد.
rent-search-ask = 🔎 اكتب اسم خدمة، مثل <i>Telegram</i>.
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    السعر: <b>{ $price }</b> للرقم الواحد
    الرصيد: { $balance }

    كم رقمًا تريد؟ اختر، أو اكتب عددًا من { $lowest } إلى { $highest }.
    ℹ️ لا يمكن إلغاء الرقم بعد استئجاره.
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    السعر: <b>{ $price }</b> للرقم الواحد
    ℹ️ لا يمكن إلغاء الرقم بعد استئجاره.
rent-this = 📱 استئجار
rent-similar = 🔀 مشابهة: كل البلدان
