command-stats = إحصاءاتك: الإنفاق والأرقام
stats-open = 📊 الإحصاءات
stats-title = 📊 <b>الإحصاءات</b> · { $period }
stats-period = { $period ->
    [week] 7 أيام
    [month] 30 يومًا
    [quarter] 90 يومًا
   *[all] الكل
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 لا إحصاءات بعد: لم يُشترَ أي شيء هنا حتى الآن. سيظهر هنا ما تنفقه وكيف تعمل الأرقام التي تستأجرها.
stats-empty = لم يُشترَ أي شيء في هذه المدة.
stats-spent = 💸 الإنفاق: <b>{ $total }</b> · { $count ->
    [zero] { $shown } طلب
    [one] { $shown } طلب
    [two] طلبان
    [few] { $shown } طلبات
    [many] { $shown } طلبًا
   *[other] { $shown } طلب
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = الأرقام المستأجَرة
stats-other = أخرى
stats-currencies = عملات أخرى غير معروضة هنا: { $count }
stats-unknown = ⏳ { $count ->
    [zero] خارج الحساب { $shown } طلب: تكلفته غير معروفة بعد.
    [one] خارج الحساب { $shown } طلب: تكلفته غير معروفة بعد.
    [two] خارج الحساب طلبان: تكلفتهما غير معروفة بعد.
    [few] خارج الحساب { $shown } طلبات: تكلفتها غير معروفة بعد.
    [many] خارج الحساب { $shown } طلبًا: تكلفتها غير معروفة بعد.
   *[other] خارج الحساب { $shown } طلب: تكلفتها غير معروفة بعد.
}
stats-services = 📱 <b>الأرقام التي وصلها رمز</b>، ووسيط مدة الانتظار
stats-service = { $flag } { $service }، { $country }: { $received } من { $rentals } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 كل الأرقام ({ $count })
stats-bar = <i>{ $days ->
    [zero] كل عمود { $shown } يوم (UTC).
    [one] كل عمود يوم واحد (UTC).
    [two] كل عمود يومان (UTC).
    [few] كل عمود { $shown } أيام (UTC).
    [many] كل عمود { $shown } يومًا (UTC).
   *[other] كل عمود { $shown } يوم (UTC).
}</i>
success-offers =
    📱 <b>{ $name }</b>

    اختر بلدًا، أو اكتب اسمه. الأكثر نجاحًا أولًا.
success-title = 👥 <b>في هذا البوت، آخر 14 يومًا</b>
success-row = { $flag } { $name }: وصل الرمز إلى { $received } من { $rentals }{ $wait ->
    [none] {""}
   *[other] ، خلال { $wait } عادةً
}
success-offer = 👥 في هذا البوت، آخر 14 يومًا: وصل الرمز إلى { $received } من { $rentals }{ $wait ->
    [none] {""}
   *[other] ، خلال { $wait } عادةً
}.
success-sort-chance = ↕️ حسب النجاح
success-sort-price = ↕️ حسب السعر
success-setting-on = 👥 ما نجح: مفعّل
success-setting-off = 👥 ما نجح: متوقف
success-setting-about = ما نجح: يظهر عند الأرقام كم رقمًا منها وصله رمز، لدى كل العملاء معًا وبلا أسماء. عند الإيقاف: لا تراه، ولا تُحسب أرقامك فيه.
found-words-stats = إحصاءات, احصاءات, إحصائيات, احصائيات, الإحصائيات, الاحصائيات, إحصاء, مصاريف, المصاريف, مصروفات, إنفاق, انفاق, الإنفاق, كم صرفت, كم أنفقت, كم انفقت, رسم بياني, نسبة النجاح
