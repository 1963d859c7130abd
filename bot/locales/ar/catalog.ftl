catalog-title = 🛍 <b>الكتالوج</b>
catalog-empty = 🛍 جارٍ تحميل الكتالوج. حاول مرة أخرى بعد لحظات.
catalog-recommended = ⭐ موصى بها
catalog-shops = 🏪 المتاجر
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): المتوفر { $stocked } من أصل { $count }
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = كل المنتجات
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>موصى بها</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [zero] { $shown } منتج
    [one] { $shown } منتج
    [two] منتجان
    [few] { $shown } منتجات
    [many] { $shown } منتجًا
   *[other] { $shown } منتج
}
list-nothing = لا شيء هنا.
list-filtered-out = لا شيء هنا يطابق عوامل التصفية. اضغط على <b>متوفر</b> أو <b>التسليم</b> لرؤية المزيد.
list-similar = 🔀 <b>منتجات تشبه { $name }</b>
list-nothing-similar = لا يعرض بائعون آخرون شيئًا مماثلًا في الوقت الحالي.
list-old = 🕘 هذه البيانات تعود إلى { $when }، ويجري تحديثها الآن.
list-beside = { $narrowed ->
    [yes] لا يوجد منتج يطابق عوامل التصفية، لكن إليك ما عُثر عليه:
   *[no] لا يوجد منتج بهذا الاسم، لكن إليك ما عُثر عليه:
}
list-nothing-found = لم يُعثر على شيء. جرّب كلمات أخرى أو كلمات أقل، أو رقم المنتج؛ أو تصفّح الكتالوج.
list-loading = ⏳ لا يزال الكتالوج قيد التحميل؛ وقد يكون هناك المزيد.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = متوفر: { $stock }
list-sold-out = نفدت الكمية
list-automatic = ⚡
list-manual = 👤
sort = ↕️ الترتيب: { $sort ->
    [price] السعر
    [stock] المخزون
   *[name] الاسم
}
delivery = 🚚 التسليم: { $delivery ->
    [auto] تلقائي
    [manual] يدوي
   *[any] الكل
}
in-stock-on = ✅ متوفر
in-stock-off = ⬜️ متوفر
shops-title = 🏪 <b>المتاجر</b>
shops-nothing = لا توجد متاجر لعرضها الآن.
shop-unnamed = متجر { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 عمّ تبحث؟ أرسل اسم المنتج أو رقمه.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 السعر: <b>{ $price }</b>
card-price-unit = 💵 السعر: <b>{ $price }</b> (للوحدة؛ { $thousand } لكل { $per })
card-price-per = 💵 السعر: <b>{ $price }</b> (لكل { $per })
card-stock = 📦 متوفر: <b>{ $stock }</b>
card-available = 📦 متوفر
card-sold-out = 🚫 <b>نفدت الكمية</b>
card-not-live = ⚠️ تعذّر الاستعلام عن المخزون الحالي؛ البيانات المعروضة من الكتالوج.
card-range = 🔢 الكمية: من { $lowest } إلى { $highest }
card-range-open = 🔢 الكمية: من { $lowest }
card-automatic = ⚡️ تسليم تلقائي
card-manual = 👤 تسليم يدوي: قد يستغرق ساعات أو أيامًا
card-refill = ♻️ مع تعويض النقص
card-variants = الأنواع:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … و{ $count } غيرها
card-buy = 🛒 شراء
amount = { $quantity } · { $total }
card-similar = 🔀 مشابهة
open-item = 🔎 المنتج
card-share = 📤 مشاركة
inline-about = { $price } · { $stock }
inline-available = متوفر
inline-sold-out = نفدت الكمية
inline-stock = متوفر: { $stock }
inline-open = 🛒 فتح في البوت
inline-nothing = لا توجد نتائج. افتح البوت
