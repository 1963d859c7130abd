balance-title = 💰 الرصيد: <b>{ $balance }</b>
keys-title = 🔑 <b>مفاتيح API الخاصة بك</b>
keys-none = لا يوجد مفتاح API مرتبط. تبقى طلباتك متاحة للاطلاع.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– لا يعمل
}
key-use = استخدام { $mask }
key-replace = ♻️ استبدال { $mask }
key-remove = 🗑 إزالة { $mask }
key-add = ➕ إضافة مفتاح آخر
key-connect = 🔑 ربط مفتاح
key-remove-sure =
    هل تريد إزالة المفتاح <code>{ $mask }</code>؟

    تبقى طلباته متاحة للاطلاع، لكن يتوقف تتبّعها: لن تصلك حسابات الطلبات الجارية ولا رموزها.
key-remove-yes = 🗑 إزالة
settings-title = ⚙️ <b>الإعدادات</b>
settings-about = الرموز والتسليمات تصلك دائمًا. ويمكنك إيقاف تحديثات حالة الطلبات وإيقاف التنبيهات. تعرض البطاقة المثبّتة عدد الأرقام التي تنتظر رمزًا وعدد الطلبات الجارية.
settings-pushes-on = 🔔 تحديثات الحالة: مفعّلة
settings-pushes-off = 🔕 تحديثات الحالة: متوقفة
settings-watches-on = 🔔 التنبيهات: مفعّلة
settings-watches-off = 🔕 التنبيهات: متوقفة
settings-pinned-on = 📌 البطاقة المثبّتة: مفعّلة
settings-pinned-off = 📌 البطاقة المثبّتة: متوقفة
settings-language = 🌐 اللغة: { $language }
settings-keys = 🔑 مفاتيح API
settings-forget = 🗑 حذف بياناتي
language-title = 🌐 <b>اللغة</b>
language-followed = كما في Telegram
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>هل تريد حذف بياناتك؟</b>

    ستُحذف من هنا مفاتيحك وطلباتك وإعداداتك وكل شيء آخر عنك. ويتوقف تتبّع الطلبات الجارية: لن تصل حساباتها ولا رموزها إلى هذه المحادثة.
forget-second = ⚠️ <b>هل تريد حقًا حذف كل شيء؟</b> لا يمكن التراجع عن ذلك.
forget-yes = 🗑 حذف بياناتي
forget-yes-really = 🗑 نعم، احذف بياناتي
forgotten =
    ✅ <b>تم الحذف.</b> لم يعد أي شيء عنك محفوظًا.

    للبدء من جديد: /start
settings-order-limit = 🛡 حد الطلب الواحد: { $amount }
settings-day-limit = 📅 ميزانية اليوم: { $amount }
limit-not-set = بلا حد
limit-none = ✖️ بلا حد
limit-ask-order = 🛡 ما أقصى تكلفة تسمح بها <b>للطلب الواحد</b>{ $currency ->
    [none] {""}
   *[other] ، بعملة { $currency }
}؟ إذا تجاوزها الطلب، فسأسألك مرة أخرى. أرسل مبلغًا، مثل 25.
limit-ask-day = 📅 ما أقصى تكلفة تسمح بها لجميع طلبات <b>اليوم الواحد</b> (بتوقيت UTC){ $currency ->
    [none] {""}
   *[other] ، بعملة { $currency }
}؟ إذا تجاوزتها الطلبات، فسأسألك مرة أخرى. أرسل مبلغًا، مثل 100.
limit-bad-amount = ⚠️ من فضلك أرسل مبلغًا أكبر من صفر، مثل 25 أو 12.50.
limit-above-order = 🛡 <b>هذا الطلب يتجاوز الحد الذي وضعته:</b> تكلفة الطلب { $would }، وأنت تسمح للطلب الواحد بمبلغ { $allowed }.
limit-above-day = 📅 <b>هذا الطلب يتجاوز ميزانيتك:</b> يبلغ به إنفاق اليوم { $would }، وأنت تسمح بمبلغ { $allowed }.
limit-perhaps-above-order = 🛡 <b>قد يتجاوز هذا الطلب الحد الذي وضعته</b>، وهو { $allowed } للطلب الواحد: تكلفة الطلب غير مؤكدة.
limit-perhaps-above-day = 📅 <b>قد يتجاوز هذا الطلب ميزانيتك</b>، وهي { $allowed } في اليوم: تكلفة جميع طلبات اليوم غير مؤكدة.
limit-confirm-again = أكّد مرة أخرى إن كنت تريده رغم ذلك.
