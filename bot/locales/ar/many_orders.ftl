orders-missing = 🔍 لم يُعثر هنا على: { $numbers }
orders-refresh-all = 🔄 تحديث الكل
numbers-bad-list = ✋ لا أستطيع قراءة هذا كأرقام طلبات. أرسل أرقام طلبات أو نطاقات، مثل <code>23501 23510-23520</code>: بحد أقصى { $most }، وكل نطاق من الأصغر إلى الأكبر.
track-many-asking = ⏳ جارٍ الاستعلام من المنصة عن طلباتك: { $done } من { $of }
track-many-done = 📌 <b>أرقام طلباتك</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] بدأ تتبّعه الآن
    [known] تتبّعه جارٍ بالفعل
    [not_theirs] لا يتبع أيًّا من مفاتيح API الخاصة بك
    [no_answer] لا جواب من المنصة
   *[not_asked] لم أستعلم عنه بعد ذلك
}
refresh-asking = ⏳ جارٍ التحديث: { $done } من { $of }
refresh-done = 🔄 تم التحديث: { $answered } من { $chosen }
refresh-left = ℹ️ استعلمتُ عن الأحدث؛ والباقي ({ $left }) أتحقّق منه تلقائيًا كالمعتاد.
refresh-none = 🔄 لم يبقَ هنا أي طلب جارٍ.
