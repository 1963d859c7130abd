orders-title = 📦 <b>الطلبات</b>
orders-count = { $total ->
    [zero] { $shown } طلب
    [one] { $shown } طلب
    [two] طلبان
    [few] { $shown } طلبات
    [many] { $shown } طلبًا
   *[other] { $shown } طلب
}
orders-none = لا توجد طلبات هنا بعد.
orders-none-fit = لا توجد طلبات مطابقة. اضغط على <b>الكل</b>، أو ابحث بكلمات أخرى.
orders-code-came = وصل الرمز
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = غير محسوم
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] جارية
        [delivered] مُسلَّمة
        [problem] مشكلة
       *[all] الكل
    }
   *[no] { $phase ->
        [active] جارية
        [delivered] مُسلَّمة
        [problem] مشكلة
       *[all] الكل
    }
}
orders-search-ask = 🔎 أرسل رقم الطلب، أو جزءًا من اسم المنتج.
orders-export = 📤 تصدير
numbers-title = ☎️ <b>الأرقام النشطة</b>
numbers-none = لا يوجد رقم نشط. استأجر رقمًا لاستقبال رمز SMS.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = بانتظار الرمز
numbers-code = الرمز: <code>{ $code }</code>
numbers-text = وصلت رسالة SMS بلا رمز
numbers-left = ينتهي { $when }
numbers-minutes = بعد { $minutes } د
numbers-time-is-up = انتهى وقته
numbers-copy = { $what ->
    [code] 📋 نسخ الرمز
    [text] 📋 نسخ النص
   *[number] 📋 نسخ الرقم
}
order-title = { $mark } <b>الطلب #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = الحالة: <b>{ $status }</b>
order-placed-now = تم تقديم الطلب
order-delivered-some = تم تسليم { $delivered }
order-untitled = طلب من مكان آخر
order-delivered = تم تسليم { $delivered } من أصل { $quantity }
order-start = العدد عند البدء: { $count }
order-remains = المتبقي: { $count }
order-link = الرابط: { $link }
order-charge = المبلغ المخصوم: <b>{ $charge }</b>
order-charge-against = المبلغ المخصوم: <b>{ $charge }</b> (التقدير: { $estimate })
order-estimate = التقدير: { $estimate }
order-charge-untold = { $estimated ->
    [yes] لم يُعلن المبلغ المخصوم فعليًا بعد (التقدير: { $estimate })
   *[no] لم يُعلن المبلغ المخصوم فعليًا بعد
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>تم تسليم { $delivered } من أصل { $quantity }</b>، { $money }
ending-money = { $told ->
    [returned] أُعيد إليك { $amount }
    [about] أُعيد إليك نحو { $amount }
    [nothing] لم يُخصم أي مبلغ
    [kept] لم يُعَد إليك أي مبلغ حتى الآن
   *[untold] لا يوضّح HStockPlus هل أُعيد أي مبلغ أم لا
}
ending-no-code = { $told ->
    [nothing] <b>لم يصل أي رمز:</b> لم يُخصم أي مبلغ
    [charged] <b>لم يصل أي رمز.</b> المبلغ المخصوم: <b>{ $charge }</b>
   *[untold] <b>لم يصل أي رمز.</b> لم يوضّح HStockPlus المبلغ المخصوم
}
order-placed = وقت الطلب: { $when }
order-finished = وقت الانتهاء: { $when }
order-manual = 👤 تسليم هذا الطلب يدوي: قد يستغرق ساعات أو أيامًا. سأرسله إليك هنا، ويبقى في «الطلبات».
order-automatic = ⚡ يُسلَّم عادةً خلال ثوانٍ. سأرسله إليك هنا، ويبقى في «الطلبات».
order-next-smm = 📈 يظهر تقدّمه هنا، وسأخبرك عند اكتماله؛ ويبقى في «الطلبات».
order-accounts = 🔓 عرض الحسابات
order-again = 🔁 إعادة الشراء
order-open = 📦 فتح الطلب
number-title = { $mark } <b>{ $name }</b> · الطلب #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = الرقم غير معروف بعد.
number-waiting = ⏳ بانتظار الرمز
number-expires = تنتهي صلاحيته: { $when }
number-received = ✅ الرمز: <code>{ $code }</code>
number-text = 📩 وصلت رسالة SMS:
sms-copy = 📋 نسخ النص
number-over = ⌛ لم يعد هذا الرقم يستقبل الرسائل.
number-no-cancel = ℹ️ لا يمكن إلغاء الرقم.
number-copy = 📋 نسخ الرقم
number-another = ➕ رقم آخر
number-same = ♻️ الرقم نفسه مجددًا
goods-title = 🎁 <b>الطلب #{ $number }</b>
goods-count = { $count ->
    [zero] { $shown } حساب
    [one] { $shown } حساب
    [two] حسابان
    [few] { $shown } حسابات
    [many] { $shown } حسابًا
   *[other] { $shown } حساب
}
goods-none = لا توجد حسابات لعرضها لهذا الطلب بعد.
goods-file = تجدها في الملف، كل حساب في سطر.
goods-tap = { $count ->
    [1] 👆 اضغط عليه لنسخه.
   *[other] 👆 اضغط على أي حساب لنسخه.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 ملف
goods-copy = { $count ->
    [1] 📋 نسخ
   *[other] 📋 نسخ الكل
}
track-ask =
    📌 أي طلب؟ أرسل رقم الطلب كما يظهر في موقع HStockPlus، مثل <code>23501</code>.

    سأتتبّع الطلب وأسلّمك هنا كل ما يخصه.
track-bad-number = هذا ليس رقم طلب. من فضلك أرسل أرقامًا فقط، مثل <code>23501</code>.
track-begun = 📌 بدأ الآن تتبّع <b>الطلب #{ $number }</b>.
track-already = 📌 تتبّع <b>الطلب #{ $number }</b> جارٍ بالفعل.
track-not-theirs =
    🔍 لا يتبع هذا الطلب أيًّا من مفاتيح API الخاصة بك. تحقّق من رقم الطلب مرة أخرى.

    لتتبّع طلب يخص حسابًا آخر في HStockPlus، يلزم مفتاح ذلك الحساب.
goods-too-large = ⚠️ حجم الحسابات أكبر مما يقبله Telegram في ملف واحد (50 ميغابايت). تجدها في موقع HStockPlus.
goods-unread = ⚠️ سلّم HStockPlus شيئًا بصيغة لا أستطيع قراءتها. اضغط على <b>عرض الحسابات</b> لجلبه كما هو.
goods-unread-file = ⚠️ سلّم HStockPlus شيئًا بصيغة لا أستطيع قراءتها. تجده في الملف كما وصل تمامًا.
goods-no-key = ⚠️ هذه الحسابات أكبر من أن أحفظها عندي، ومفتاح API الذي تتبعه أُزيل. اربطه من جديد، ثم اضغط على <b>عرض الحسابات</b>.
