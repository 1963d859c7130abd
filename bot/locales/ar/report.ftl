history = 🕓 السجل
history-title = 🕓 <b>السجل</b>
history-none = 🕓 لم يُرصد شيء في هذا الطلب بعد.
history-earlier = … وقبلها { $count }
report = ⚠️ الإبلاغ عن مشكلة
report-which =
    ⚠️ <b>الإبلاغ عن مشكلة</b>

    بأي طلب تتعلق المشكلة؟ اختر طلبًا أو أرسل رقم الطلب.
report-doubt = ❓ الشراء غير المحسوم ليس له رقم طلب بعد، فلا يمكن الإبلاغ عنه. انظر قسم الطلبات في موقع HStockPlus، وعندما تعرف رقم الطلب أرسله مع الأمر /track.
report-unknown = 🔍 ليس لديك هنا طلب برقم #{ $number }. تحقّق من رقم الطلب مرة أخرى. وإن كان الطلب من مكان آخر، فابدأ بتتبّعه أولًا.
report-what =
    ⚠️ <b>الطلب #{ $number }</b> · { $name }

    ما المشكلة؟
report-kind = { $problem ->
    [undelivered] لم يُسلَّم
    [invalid] بعضها لا يعمل
    [different] مخالف للوصف
    [partial] ناقص
    [refill] طلب التعويض
    [cancel] طلب الإلغاء
    [code] لم يصل الرمز
   *[charge] خُصم مبلغ مختلف
}
report-written = 📝 <b>الطلب #{ $number }:</b> أرسل هذا النص إلى دعم HStockPlus. اضغط عليه لنسخه. ليس فيه كلمة مرور ولا رمز.
report-dispute = تُفتح النزاعات في قسم الطلبات بموقع HStockPlus، قبل أن تؤكد الطلب هناك، ومع إثبات مثل لقطات شاشة أو تسجيل للشاشة.
report-words-only = ℹ️ هذا النص يطلب ذلك كتابةً فقط. لا يتيح لي HStockPlus أي طريقة لتعويض طلب أو إلغائه.
report-site = 🌐 كيف تفتح نزاعًا
report-file = 📄 البلاغ كاملًا في ملف لإرفاقه.
report-about = الطلب #{ $number }
report-problem = المشكلة: { $problem }
report-shop = المتجر: { $shop }
report-phone = رقم الهاتف: { $phone }
report-key = مفتاح API: { $mask }
report-accounts = الحسابات: { $accounts }
report-timeline = السجل:
command-report = الإبلاغ عن مشكلة في طلب
found-words-report = إبلاغ, ابلاغ, بلاغ, الإبلاغ عن مشكلة, الابلاغ عن مشكلة, مشكلة, مشكله, مشكلة في الطلب, لم يصل الطلب, ما وصل الطلب, لم أستلم, لم استلم, تذكرة دعم
