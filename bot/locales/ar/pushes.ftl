push-status = { $mark } <b>الطلب #{ $number }</b> حالته الآن: <b>{ $status }</b>
push-goods = 🎁 <b>الطلب #{ $number }</b> · { $status }
push-code = 🔐 رمزك: <code>{ $code }</code>
push-text = 📩 <b>وصلت رسالة SMS:</b>
push-code-order = الطلب #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>الطلب #{ $number }</b>: { $closed ->
    [yes] أغلق HStockPlus الرقم دون أن يصل رمز.
   *[no] انتهت صلاحية الرقم دون أن يصل رمز.
}
push-key-stopped =
    🔑 <b>توقّف مفتاح API الخاص بك { $mask } عن العمل.</b>

    لن يجري تتبّع طلباته حتى تستبدله: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [zero] { $shown } رقم بانتظار الرمز
    [one] { $shown } رقم بانتظار الرمز
    [two] رقمان بانتظار الرمز
    [few] { $shown } أرقام بانتظار الرمز
    [many] { $shown } رقمًا بانتظار الرمز
   *[other] { $shown } رقم بانتظار الرمز
}
pinned-orders = { $count ->
    [zero] { $shown } طلب جارٍ
    [one] { $shown } طلب جارٍ
    [two] طلبان جاريان
    [few] { $shown } طلبات جارية
    [many] { $shown } طلبًا جاريًا
   *[other] { $shown } طلب جارٍ
}
pinned-done = 📌 لم يعد هناك شيء جارٍ.
pinned-off = 📌 البطاقة المثبّتة متوقفة.
push-repeat = <i>↻ قد تكون هذه الرسالة مكررة.</i>
push-charge = 💵 <b>الطلب #{ $number }</b>: المبلغ المخصوم يختلف عن التقدير.
push-charge-open = 💵 <b>الطلب #{ $number }</b>: كان إجماليه غير مؤكد، وأصبح الآن معروفًا.
push-lost = ⚠️ <b>الطلب #{ $number }</b>: لم يعد HStockPlus يجده ضمن الطلبات التابعة لمفتاحك. سأواصل الاستعلام عنه من حين إلى آخر لمدة يوم؛ وللاستعلام فورًا افتحه واضغط على «تحديث».
