catalog-title = 🛍 <b>کیٹلاگ</b>
catalog-empty = 🛍 کیٹلاگ لوڈ ہو رہا ہے۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔
catalog-recommended = ⭐ تجویز کردہ
catalog-shops = 🏪 دکانیں
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $count } میں سے { $stocked } اسٹاک میں
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = تمام آئٹمز
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>تجویز کردہ</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown } آئٹم
   *[other] { $shown } آئٹمز
}
list-nothing = یہاں کچھ نہیں۔
list-filtered-out = یہاں آپ کے فلٹرز کے مطابق کچھ نہیں۔ مزید دیکھنے کے لیے <b>اسٹاک میں</b> یا <b>ڈیلیوری</b> دبائیں۔
list-similar = 🔀 <b>{ $name } سے ملتے جلتے آئٹمز</b>
list-nothing-similar = اس وقت ایسی کوئی چیز کسی اور کے پاس نہیں۔
list-old = 🕘 یہ معلومات { $when } کی ہیں؛ تازہ کی جا رہی ہیں۔
list-beside = { $narrowed ->
    [yes] کوئی آئٹم آپ کے فلٹرز کے مطابق نہیں، مگر یہ ملا:
   *[no] اس نام کا کوئی آئٹم نہیں، مگر یہ ملا:
}
list-nothing-found = کچھ نہیں ملا۔ دوسرے یا کم الفاظ آزمائیں، یا آئٹم نمبر؛ یا کیٹلاگ دیکھیں۔
list-loading = ⏳ کیٹلاگ ابھی لوڈ ہو رہا ہے؛ ممکن ہے اور بھی کچھ ہو۔
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = { $stock } اسٹاک میں
list-sold-out = اسٹاک ختم
list-automatic = ⚡
list-manual = 👤
sort = ↕️ ترتیب: { $sort ->
    [price] قیمت
    [stock] اسٹاک
   *[name] نام
}
delivery = 🚚 ڈیلیوری: { $delivery ->
    [auto] خودکار
    [manual] ایک شخص کے ذریعے
   *[any] کوئی بھی
}
in-stock-on = ✅ اسٹاک میں
in-stock-off = ⬜️ اسٹاک میں
shops-title = 🏪 <b>دکانیں</b>
shops-nothing = اس وقت دکھانے کے لیے کوئی دکان نہیں۔
shop-unnamed = دکان { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 کیا تلاش کرنا ہے؟ نام یا آئٹم نمبر بھیجیں۔
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 قیمت: <b>{ $price }</b>
card-price-unit = 💵 قیمت: <b>{ $price }</b> (فی عدد؛ { $thousand } فی { $per })
card-price-per = 💵 قیمت: <b>{ $price }</b> (فی { $per })
card-stock = 📦 اسٹاک میں: <b>{ $stock }</b>
card-available = 📦 دستیاب
card-sold-out = 🚫 <b>اسٹاک ختم</b>
card-not-live = ⚠️ اس لمحے کا اسٹاک معلوم نہیں ہو سکا؛ یہ اعداد کیٹلاگ کے ہیں۔
card-range = 🔢 تعداد: { $lowest } تا { $highest }
card-range-open = 🔢 تعداد: کم از کم { $lowest }
card-automatic = ⚡️ ڈیلیوری خودکار ہے
card-manual = 👤 ڈیلیوری ایک شخص کے ذریعے ہوتی ہے: گھنٹے یا دن لگ سکتے ہیں
card-refill = ♻️ ریفل کے ساتھ
card-variants = قسمیں:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … اور { $count } مزید
card-buy = 🛒 خریدیں
amount = { $quantity } · { $total }
card-similar = 🔀 ملتے جلتے
open-item = 🔎 آئٹم دیکھیں
card-share = 📤 شیئر کریں
inline-about = { $price } · { $stock }
inline-available = دستیاب
inline-sold-out = اسٹاک ختم
inline-stock = { $stock } اسٹاک میں
inline-open = 🛒 بوٹ میں کھولیں
inline-nothing = کچھ نہیں ملا۔ بوٹ کھولیں
