exports-which =
    📤 <b>تصدير</b>

    كل طلباتك في ملف واحد. يُفتح Excel على أي هاتف أو كمبيوتر، أما CSV فللبرامج الأخرى.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 كل طلباتك، من الأحدث إلى الأقدم.
exports-nothing = 📤 لا يوجد ما يمكن تصديره بعد.
exports-too-large = ⚠️ حجم طلباتك أكبر مما يقبله Telegram في ملف واحد (50 ميغابايت). { $format ->
    [csv] ملف Excel أصغر حجمًا.
   *[xlsx] تجدها في موقع HStockPlus.
}
exports-sheet = الطلبات
exports-column = { $column ->
    [order] رقم الطلب
    [kind] نوع الطلب
    [item-number] رقم المنتج
    [item] المنتج
    [category] التصنيف
    [quantity] الكمية
    [link] الرابط
    [country] البلد
    [phone] رقم الهاتف
    [placed] وقت الطلب (UTC)
    [finished] وقت الانتهاء (UTC)
    [status] الحالة
    [estimate] التقدير
    [estimate-exact] التقدير (دون تقريب)
    [charge] المبلغ المخصوم
    [charge-exact] المبلغ المخصوم (دون تقريب)
    [currency] العملة
    [start-count] العدد عند البدء
    [remains] المتبقي
    [delivered] المُسلَّم
   *[key] مفتاح API
}
exports-kind = { $kind ->
    [product] منتج
    [smm] SMM
   *[rental] رقم مستأجَر
}
