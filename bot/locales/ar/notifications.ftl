settings-notifications = 🔔 الإشعارات
settings-quiet = 🌙 ساعات الهدوء
settings-zone = 🕒 المنطقة الزمنية
settings-low-balance = 💸 انخفاض الرصيد: { $amount }
notify-title = 🔔 <b>الإشعارات</b>
notify-about =
    تصلك الرموز والتسليمات ونتيجة الشراء دائمًا. أما ما عداها فيمكن إيقافه:

    <b>الأرقام المستأجَرة</b>: انتهت صلاحية رقم دون رمز، أو وصل عدد أقل مما طلبت
    <b>الخصم</b>: المبلغ المخصوم يختلف عن التقدير
    <b>المفتاح وفقد الطلبات</b>: توقّف مفتاح API الخاص بك عن العمل، أو لم يعد HStockPlus يجد أحد الطلبات
    <b>الضمانات</b>: ضمان على وشك الانتهاء، ويصدر صوتًا حتى في ساعات الهدوء
notify-about-hidden = <b>الحسابات: مخفية</b> يعني ألا يظهر ما سُلِّم في المحادثة: أخبرك بعدد الحسابات التي وصلت، ثم تضغط على <b>عرض</b> أو <b>ملف</b> عندما تكون مستعدًا، مثلًا بعد بدء تسجيل الشاشة.
notify-numbers-on = 🔔 الأرقام المستأجَرة: مفعّلة
notify-numbers-off = 🔕 الأرقام المستأجَرة: متوقفة
notify-charges-on = 🔔 الخصم: مفعّل
notify-charges-off = 🔕 الخصم: متوقف
notify-tracking-on = 🔔 المفتاح وفقد الطلبات: مفعّل
notify-tracking-off = 🔕 المفتاح وفقد الطلبات: متوقف
notify-warranty-on = 🔔 الضمانات: مفعّلة
notify-warranty-off = 🔕 الضمانات: متوقفة
notify-accounts-shown = 👁 الحسابات: في المحادثة
notify-accounts-hidden = 🙈 الحسابات: مخفية
notify-digest = ☀️ الملخص اليومي: { $when }
notify-off = متوقف
notify-switch-off = ✖️ إيقاف
quiet-title = 🌙 <b>ساعات الهدوء</b>
quiet-about = في ساعات الهدوء يصلك كل شيء، لكن دون صوت. وحدها الرموز والتسليمات وقرب انتهاء الضمان تصدر صوتًا.
quiet-on = هدوء من <b>{ $start }</b> إلى <b>{ $end }</b>.
quiet-off = لم تُحدَّد ساعات هدوء.
quiet-choose = 🌙 اختيار الساعات
quiet-ask-start = من أي ساعة يبدأ الهدوء؟
quiet-ask-end = هدوء من <b>{ $start }</b>: حتى أي ساعة؟
clock-now = الوقت عندك الآن: <b>{ $time }</b>. إذا لم يكن صحيحًا، فاضغط على <b>المنطقة الزمنية</b>.
zone-title = 🕒 <b>المنطقة الزمنية</b>
zone-now = الوقت عندك الآن: <b>{ $time }</b>.
zone-ask = كم الساعة عندك الآن؟ اضغط على الساعة.
zone-about = لا أراعي التوقيت الصيفي: عندما يتغير الوقت عندك، اختر مرة أخرى.
zone-ask-minutes = أيّ هذه الأوقات أقرب إلى ساعتك؟
digest-title = ☀️ <b>الملخص اليومي</b>
digest-about = مرة في اليوم، في الساعة التي تضغط عليها، ألخّص لك 24 ساعة: ما سُلِّم، وما ينتظر التسليم اليدوي، وما هو غير محسوم، وما أنفقت، ورصيدك. وإذا لم يكن هناك ما يقال في يوم ما، فلن يصلك ملخص.
digest-on = يصلك في الساعة <b>{ $time }</b>.
digest-off = إنه متوقف.
digest-heading = ☀️ <b>آخر 24 ساعة لديك</b>
digest-delivered = ✅ سُلِّم: { $shown }
digest-waiting = 👤 بانتظار التسليم اليدوي: { $shown }
digest-doubts = ❓ غير محسوم: { $shown }
digest-spent = 💵 الإنفاق: { $amount }
digest-spent-open = 💵 الإنفاق: غير مؤكد بعد
digest-no-balance = 💰 لم يذكر HStockPlus رصيدك الآن.
low-ask = 💸 عند انخفاض الرصيد عن أي مبلغ{ $currency ->
    [none] {""}
   *[other] {" "}(بعملة { $currency })
} أخبرك؟ سأخبرك مرة واحدة كلما انخفض عنه. أرسل مبلغًا، مثل 5.
push-low-balance = 💸 <b>رصيدك { $balance }</b>، وهو أقل من { $threshold } الذي حددته. مفتاح API: <code>{ $mask }</code>
goods-arrived = { $count ->
    [zero] وصل { $shown } حساب.
    [one] وصل { $shown } حساب.
    [two] وصل حسابان.
    [few] وصلت { $shown } حسابات.
    [many] وصل { $shown } حسابًا.
   *[other] وصل { $shown } حساب.
}
goods-show = 👁 عرض
