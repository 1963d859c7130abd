plan-propose = 🔁 مواصلة المحاولة
plan-setup =
    🔁 <b>مواصلة المحاولة: { $service }</b>

    أستأجر رقمًا واحدًا في كل مرة حتى يصل رمز. أكّد، أو غيّر شيئًا قبل ذلك.
plan-countries = البلدان: <b>{ $countries }</b>
plan-any-country = أي بلد
plan-first = أبدأ بما يلي: { $offers }
plan-nothing-fits = ⚠️ لا يوجد الآن عرض مناسب. ارفع السعر أو اختر بلدانًا أخرى.
plan-price = سعر الرقم: <b>{ $ceiling }</b> كحد أقصى
plan-price-between = سعر الرقم: من <b>{ $floor }</b> إلى <b>{ $ceiling }</b>
plan-patience = { $minutes ->
    [0] مدة انتظار كل رقم: حتى تنتهي صلاحيته
   *[other] مدة انتظار كل رقم: { $shown } د
}
plan-worst = 💰 <b>في أسوأ الأحوال:</b> { $numbers } × { $ceiling }، وبحد أقصى <b>{ $most }</b> إجمالًا.
plan-balance = الرصيد: { $balance }
plan-no-cancel = ℹ️ لا يمكن إلغاء الرقم بعد استئجاره. وإذا انتقلتُ إلى التالي مبكرًا، يبقى الرقم السابق ساريًا ويصلك رمزه المتأخر.
plan-choose-countries = 🌍 البلدان
plan-choose-numbers = 🔢 الأرقام: { $numbers }
plan-choose-bound = { $bound ->
    [floor] ⬇️ من { $amount }
    [ceiling] ⬆️ حتى { $amount }
   *[total] 💰 الميزانية { $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ حتى النهاية
   *[other] ⏳ انتظار { $shown } د
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    اضغط على البلدان التي يمكنني الاستئجار فيها. وبدون اختيار يمكنني الاستئجار فيها كلها.
plan-take-any = 🌍 أي بلد
plan-ask-bound = { $bound ->
    [floor] ⬇️ ما <b>أدنى</b> سعر للرقم
    [ceiling] ⬆️ ما <b>أعلى</b> سعر للرقم
   *[total] 💰 ما أقصى ما يُنفق <b>إجمالًا</b>
}{ $currency ->
    [none] {""}
   *[other] {" "}بعملة { $currency }
}؟ أرسل مبلغًا، مثل 0.50.
plan-no-bound = { $bound ->
    [floor] ✖️ بلا حد أدنى للسعر
   *[total] ✖️ الحد بعدد الأرقام فقط
}
plan-title = 🔁 <b>مواصلة المحاولة: { $service }</b>
plan-looking = 🔎 جارٍ استئجار الرقم التالي…
plan-waiting = ⏳ بانتظار الرمز. إن لم يصل، فالرقم التالي: { $when }
plan-over = { $reason ->
    [code] ✅ وصل رمز.
    [stopped] ⏹ توقّفت المحاولة. الأرقام المستأجَرة تبقى سارية وتصلك رموزها.
    [numbers] 🏁 لم يصل رمز، واستُخدمت كل الأرقام المسموح بها.
    [spent] 🏁 لم يصل رمز، وما تبقّى من المبلغ لا يكفي لرقم آخر.
    [offers] 🏁 لم يصل رمز، ولا يوجد عرض مناسب آخر.
    [restart] ⏸ أُعيد تشغيلي. لن يُستأجر شيء حتى تضغط <b>متابعة</b>.
    [unsure] ⏸ ليس واضحًا هل استؤجر الرقم الأخير. لن يُستأجر شيء حتى يُحسم ذلك وتضغط <b>متابعة</b>.
    [balance] ⏸ رصيدك لا يكفي للرقم التالي. اشحنه على موقع HStockPlus ثم اضغط <b>متابعة</b>.
    [key] ⏸ لا يقبل HStockPlus مفتاح API الخاص بك. عالج ذلك ثم اضغط <b>متابعة</b>.
    [limit] ⏸ الرقم التالي يتجاوز حدًا وضعته بنفسك. زر <b>متابعة</b> يستأجره رغم ذلك.
   *[market] ⏸ لم ترد المنصة كما ينبغي. لن يُستأجر شيء حتى تضغط <b>متابعة</b>.
}
plan-still-in-doubt = ⏳ ما زال التحقّق جاريًا هل استؤجر الرقم الأخير. اضغط <b>متابعة</b> بعد أن أخبرك بالنتيجة.
plan-attempt = { $state ->
    [code] ✅ وصل الرمز
    [waiting] ⏳ بانتظار الرمز
    [expired] ✖️ بلا رمز
    [not_bought] ✖️ لم يُستأجر
    [unsure] ❓ غير محسوم
   *[under_way] 🔎 جارٍ الاستئجار
}
plan-spent = الإنفاق: { $spent } من { $most } كحد أقصى
plan-stop = ⏹ إيقاف
plan-continue = ▶️ متابعة
