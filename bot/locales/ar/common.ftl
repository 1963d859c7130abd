menu = 🏠 القائمة
back = ‹ رجوع
next = التالي ›
prev = ‹ السابق
refresh = 🔄 تحديث
try-again = 🔁 إعادة المحاولة
search = 🔎 بحث
menu-title =
    <b>ماذا تريد أن تفعل؟</b>

    اكتب أي شيء للبحث في الكتالوج.
menu-catalog = 🛍 الكتالوج
menu-rent = 📱 استئجار رقم
menu-orders = 📦 الطلبات
menu-numbers = ☎️ الأرقام
menu-track = 📌 تتبّع طلب
menu-balance = 💰 الرصيد
menu-settings = ⚙️ الإعدادات
menu-help = ❓ المساعدة
menu-key = 🔑 مفتاح API
page = الصفحة { $page } من { $pages }
please-wait = ⏳ جارٍ الاستعلام من المنصة…
cancelled = حسنًا، تم الخروج من السؤال.
cancelled-purchase = حسنًا، تم الخروج من السؤال. لم يتم شراء أي شيء.
nothing-to-cancel = لا يوجد سؤال ينتظر إجابتك. اكتب أي شيء للبحث.
words-only = أستطيع قراءة النصوص فقط. اكتب ما تبحث عنه، أو اختر مما يلي.
unknown-command = لا أعرف هذا الأمر. هذه هي الأوامر التي أعرفها:
unnamed = (بلا اسم)
joined = { $first }، { $next }
