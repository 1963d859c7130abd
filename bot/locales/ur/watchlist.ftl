menu-watchlist = 🔔 الرٹس
command-watchlist = آپ کے الرٹس
watch = 🔔 الرٹ لگائیں
watching = 🔕 الرٹ ہٹائیں
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = جب یہ دوبارہ اسٹاک میں آئے، یا آپ کی قیمت پر دوبارہ ملے، تو میں ایک بار بتا سکتا ہوں۔ منتخب کریں، یا وہ زیادہ سے زیادہ قیمت لکھیں جو آپ دینا چاہیں (مثلاً { $example })۔
watch-ask-price = جب یہ سستا ہو تو میں ایک بار بتا سکتا ہوں۔ منتخب کریں، یا وہ زیادہ سے زیادہ قیمت لکھیں جو آپ دینا چاہیں (مثلاً { $example })۔
watch-ask-typed = جب یہ سستا ہو تو میں ایک بار بتا سکتا ہوں۔ وہ زیادہ سے زیادہ قیمت لکھیں جو آپ دینا چاہیں۔
watch-bad-price = ⚠️ براہِ کرم صفر سے زیادہ قیمت بھیجیں (مثلاً 0.80 یا 12.50)۔
watch-for-stock = 📦 دوبارہ اسٹاک میں
watch-for-less = سستا: { $price } ({ $percent } فیصد کم)
watch-fulfilled =
    💡 <b>یہ شرط پہلے ہی پوری ہے:</b> { $name }
    { $state }
watch-too-many = 🔔 آپ کے { $most } الرٹس پہلے ہی لگے ہوئے ہیں، اور میں اس سے زیادہ نہیں رکھ سکتا۔ پہلے /watchlist میں سے ایک ہٹائیں۔
watch-begun =
    🔔 <b>الرٹ لگ گیا:</b> { $name }
    { $until }
watch-ended = 🔕 <b>{ $name }</b> کا الرٹ ہٹا دیا گیا۔
watch-again = 🔔 دوبارہ الرٹ لگائیں
watch-price = 💵 قیمت: <b>{ $price }</b>
watch-in-stock = 📦 اسٹاک میں
watch-sold-out = 🚫 <b>اسٹاک ختم</b>
watch-until-stock = جب یہ <b>دوبارہ اسٹاک میں</b> آئے گا، میں ایک بار بتاؤں گا۔
watch-until-price = جب یہ <b>{ $price } یا کم</b> پر اسٹاک میں ہو گا، میں ایک بار بتاؤں گا۔
watch-until-told = آپ کو بتا دیا گیا ہے۔ یہ صورت ختم ہو کر دوبارہ بنے تو اطلاع بھی دوبارہ آئے گی۔
watch-change = ✏️ قیمت بدلیں
watch-remove = 🗑 ہٹائیں
watch-keep = 🔔 الرٹ رہنے دیں
watch-open = 🔎 کھولیں
watch-buy = 🛒 خریدیں
watches-title =
    🔔 <b>الرٹس</b>

    تبدیل کرنے، ہٹانے یا کھولنے کے لیے کسی ایک کو دبائیں۔
watches-none =
    🔔 <b>الرٹس</b>

    ابھی کوئی الرٹ نہیں لگا۔ کوئی آئٹم، یا “کرائے کا نمبر” میں کوئی سروس اور ملک کھولیں، اور <b>الرٹ لگائیں</b> دبائیں: جب یہ دوبارہ اسٹاک میں آئے، یا آپ کی بتائی ہوئی قیمت سے سستا ہو، میں ایک بار بتاؤں گا۔
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = اس کی قیمت نہیں بتائی گئی
watches-wanted = مطلوبہ قیمت { $wanted } یا کم
push-watch-back = 🔔 <b>دوبارہ اسٹاک میں:</b> { $name }
push-watch-cheaper = 🔔 <b>سستا ہو گیا:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }، آپ کی مطلوبہ قیمت { $wanted } یا کم
