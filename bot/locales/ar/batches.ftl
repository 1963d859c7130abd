command-mass = طلبات كثيرة دفعة واحدة
found-words-mass = طلب جماعي، طلبات كثيرة، طلبات بالجملة، قائمة طلبات
batches-ask =
    📋 <b>طلبات كثيرة دفعة واحدة</b>

    أرسل طلبًا واحدًا في كل سطر: رقم المنتج والرابط والكمية.

    { $example }

    أو أرسل ملف .txt أو .csv. أقبل { $most } من الطلبات على الأكثر. وقبل شراء أي شيء سترى كم يكلّف.
batches-open = 📋 فتح آخر قائمة طلبات
batches-empty =
    📋 لا يوجد فيها أي طلب. أرسل طلبًا واحدًا في كل سطر:

    { $example }
batches-too-many = 📋 <b>الأسطر كثيرة جدًا:</b> وجدت { $found }، وأقبل { $most } من الطلبات دفعة واحدة. لم أفحص شيئًا منها؛ من فضلك أرسلها على أجزاء.
batches-too-long = 📋 يقطع Telegram الرسائل بهذا الطول. من فضلك أرسل القائمة في ملف .txt أو .csv.
batches-file-unreadable = 📋 لا يمكنني قراءة هذا الملف. من فضلك أرسل القائمة نصًا، أو في ملف .txt أو .csv (UTF-8) لا يتجاوز { $size }.
batches-file-lost = ⚠️ لم يسلّمني Telegram الملف. من فضلك أرسله مرة أخرى.
batches-title = 🧾 <b>راجع قائمة الطلبات من فضلك</b>
batches-good = ✅ الطلبات الجاهزة: <b>{ $count }</b>
batches-problems = ⚠️ أسطر فيها مشكلة، مستبعَدة: { $count }
batches-duplicates = 👯 أسطر مكررة، مستبعَدة: { $count }
batches-duplicates-included = 👯 أسطر مكررة، مضمَّنة: { $count }
batches-header = ℹ️ السطر الأول عناوين، وتم تخطّيه.
batches-missing = 💸 <b>الرصيد غير كافٍ</b> لها جميعًا. ينقص: <b>{ $missing }</b>. اشحن رصيدك أو اجعل القائمة أقصر.
batches-confirm = ✅ { $count ->
    [zero] تأكيد { $shown } طلب
    [one] تأكيد { $shown } طلب
    [two] تأكيد طلبين
    [few] تأكيد { $shown } طلبات
    [many] تأكيد { $shown } طلبًا
   *[other] تأكيد { $shown } طلب
}
batches-show-problems = ⚠️ عرض المشكلات
batches-include = ➕ تضمين المكررة
batches-leave-out = ➖ استبعاد المكررة
batches-check-again = 🔄 فحص من جديد
batches-problems-title = ⚠️ <b>أسطر فيها مشكلة</b>
batches-problem = <b>السطر { $line }:</b> { $why }
batches-why = { $problem ->
    [item] يجب أن يبدأ برقم منتج.
    [quantity] يجب أن تكون الكمية عددًا صحيحًا أكبر من صفر.
    [no-quantity] الكمية ناقصة.
    [two-quantities] فيه عددان للكمية.
    [link] هذا ليس رابطًا كاملًا. يجب أن يكون عنوانًا فيه http:// أو https://.
    [no-link] الرابط ناقص.
    [two-links] فيه رابطان.
    [blank-in-link] في الرابط مسافة.
    [fourth-field] فيه أكثر من ثلاثة حقول. لا يمكن إرسال التعليقات، والخط العمودي في الرابط يُكتب %7C.
    [comma] الفواصل غير واضحة. ضع | بين الحقول.
    [blanks] المسافات غير واضحة. ضع | بين الحقول.
    [no-item] لا يوجد منتج بهذا الرقم.
    [needs-more] هذا النوع من الطلبات يحتاج إلى أكثر من رابط وكمية. يمكن ذلك في موقع HStockPlus.
    [sold-out] نفدت الكمية.
    [email] لا يُقبل رابط لهذا المنتج، بل عنوان بريد إلكتروني فقط.
    [open-total] الإجمالي غير مؤكد، فقد يُسلَّم نوع آخر. من فضلك اطلبه منفردًا.
    [not-asked] لم تذكر المنصة سعره. افحص من جديد.
    [twice] يكرر سطرًا سابقًا.
    [active] هناك طلب جارٍ للرابط نفسه.
   *[unclear] لم أفهم هذا السطر.
}
batches-why-range = الكمية غير مناسبة. { $range }
batches-why-stock = الأسطر السابقة تأخذ المخزون. المتبقي: { $left }.
batches-running = ⏳ <b>جارٍ تنفيذ الطلبات سطرًا بعد سطر…</b>
batches-stopping = ⏳ <b>جارٍ الإيقاف…</b> يكتمل أولًا الطلب الذي يُرسَل الآن.
batches-done = 🏁 <b>انتهت قائمة الطلبات.</b>
batches-paused = ⏸ <b>توقّف التنفيذ بعد السطر { $line }.</b>
batches-paused-first = ⏸ <b>توقّف التنفيذ قبل الطلب الأول.</b>
batches-pause = { $reason ->
    [stopped] أنت أوقفته.
    [restarted] أُعيد تشغيلي أثناء ذلك.
    [doubt] لم يصل رد واضح على أحد الطلبات.
    [money] الرصيد لا يكفي للطلب التالي.
    [key] المنصة لا تقبل مفتاح API.
    [busy] هناك ضغط كبير على المنصة الآن.
    [unreachable] تعذّر الوصول إلى المنصة الآن.
    [price] تغيّر سعر الطلب التالي.
    [limit] الطلب التالي يتجاوز الحد الذي وضعته.
   *[fault] حدث خطأ من جهتي.
}
batches-waits = ❓ أتحقق مما حدث لذلك الطلب. حالما أعرف، خلال دقائق، يمكنك المتابعة من هنا.
batches-continue-ask = هل أتابع؟ لن أتابع من تلقاء نفسي.
batches-next = السطر { $line }: <b>{ $name }</b> × { $quantity }
batches-agree = إذا تابعت فلن يكلّف هذا الطلب أكثر من ذلك.
batches-placed = ✅ تم طلبها: { $count }
batches-refused = ❌ لم يتم شراؤها: { $count }
batches-doubtful = ❓ غير محسوم: { $count }
batches-left = ⏳ لم تُطلب بعد: { $count }
batches-spent = 💵 الإنفاق: { $spent } من { $total }
batches-stop = ⏹ إيقاف
batches-continue = ▶️ متابعة
batches-file = 📄 ملف
batches-file-done = 📄 ما حدث لكل سطر حتى الآن.
batches-column = { $column ->
    [line] السطر
    [text] كما كُتب
   *[reason] السبب
}
batches-outcome = { $outcome ->
    [left-out] مستبعَد
    [queued] لم يُطلب بعد
    [under-way] يُرسَل الآن
    [placed] تم طلبه
    [refused] لم يتم شراؤه
    [doubt] غير محسوم
   *[not-charged] لم يُخصم أي مبلغ
}
