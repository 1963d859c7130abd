menu-watchlist = 🔔 التنبيهات
command-watchlist = ما تنتظره
watch = 🔔 نبّهني
watching = 🔕 إيقاف التنبيه
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = يمكنني تنبيهك مرة واحدة عندما يتوفر من جديد، أو عندما يتوفر بالسعر الذي تريده. اختر، أو اكتب أعلى سعر تريد دفعه، مثل { $example }.
watch-ask-price = يمكنني تنبيهك مرة واحدة عندما يصبح أرخص. اختر، أو اكتب أعلى سعر تريد دفعه، مثل { $example }.
watch-ask-typed = يمكنني تنبيهك مرة واحدة عندما يصبح أرخص. اكتب أعلى سعر تريد دفعه.
watch-bad-price = ⚠️ من فضلك أرسل سعرًا أكبر من صفر، مثل 0.80 أو 12.50.
watch-for-stock = 📦 متوفر من جديد
watch-for-less = أرخص بنسبة { $percent }%: { $price }
watch-fulfilled =
    💡 <b>ما تنتظره متحقّق بالفعل:</b> { $name }
    { $state }
watch-too-many = 🔔 لديك { $most } من التنبيهات بالفعل، وهذا أقصى ما أستطيع. أزل واحدًا من /watchlist أولًا.
watch-begun =
    🔔 <b>تم تفعيل التنبيه:</b> { $name }
    { $until }
watch-ended = 🔕 تم إيقاف التنبيه: <b>{ $name }</b>.
watch-again = 🔔 نبّهني مجددًا
watch-price = 💵 السعر: <b>{ $price }</b>
watch-in-stock = 📦 متوفر
watch-sold-out = 🚫 <b>نفدت الكمية</b>
watch-until-stock = سأنبّهك مرة واحدة عندما يكون <b>متوفرًا من جديد</b>.
watch-until-price = سأنبّهك مرة واحدة عندما يتوفر بسعر <b>{ $price } أو أقل</b>.
watch-until-told = وصلك التنبيه. إذا زال ما كنت تنتظره ثم عاد، فسيصلك التنبيه من جديد.
watch-change = ✏️ تغيير السعر
watch-remove = 🗑 إزالة
watch-keep = 🔔 إبقاء التنبيه
watch-open = 🔎 فتح
watch-buy = 🛒 شراء
watches-title =
    🔔 <b>التنبيهات</b>

    اضغط على أي منها لتغييره أو إزالته أو فتحه.
watches-none =
    🔔 <b>التنبيهات</b>

    لا توجد تنبيهات بعد. افتح منتجًا، أو خدمة وبلدًا من «استئجار رقم»، واضغط على <b>نبّهني</b>: سأنبّهك مرة واحدة عندما يتوفر من جديد، أو يصبح أرخص من السعر الذي تحدده.
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = سعره غير معلن
watches-wanted = السعر المطلوب: { $wanted } أو أقل
push-watch-back = 🔔 <b>متوفر من جديد:</b> { $name }
push-watch-cheaper = 🔔 <b>سعر أرخص:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }، والسعر الذي أردته { $wanted } أو أقل
