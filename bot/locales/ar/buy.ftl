buy-quantity =
    🔢 <b>{ $name }</b>

    كم تريد؟ { $range }
    اختر، أو اكتب عددًا.
range = من { $lowest } إلى { $highest }.
range-open = { $lowest } أو أكثر.
buy-bad-quantity = من فضلك أرسل عددًا صحيحًا. { $range }
buy-link = 🔗 أرسل <b>الرابط</b> المطلوب تنفيذ الخدمة له: عنوانًا كاملًا يبدأ بـ http:// أو https://.
buy-bad-link = لا يمكنني استخدام هذا الرابط. من فضلك أرسل عنوانًا كاملًا يبدأ بـ http:// أو https://.
buy-email = ✉️ أرسل <b>بريدًا إلكترونيًا</b> للتسليم، أو تخطَّ هذه الخطوة ليُستخدم بريد حسابك في HStockPlus.
buy-bad-email = هذا ليس عنوان بريد إلكتروني. أرسل عنوانًا مثل name@example.com، أو تخطَّ هذه الخطوة.
buy-skip = تخطي ›
buy-sold-out = 🚫 <b>نفدت الكمية.</b> لم يتم شراء أي شيء.
buy-needs-more = 🚧 <b>لا يمكن طلبه هنا:</b> الطلب من فئة «{ $type }» يحتاج إلى بيانات أخرى غير الرابط والكمية، ولا تتيح واجهة API الخاصة بالمنصة إرسالها. يمكنك طلبه في موقع HStockPlus.
buy-not-enough =
    💸 <b>الرصيد غير كافٍ.</b> لم يتم شراء أي شيء.

    الرصيد: { $balance }
    المبلغ الناقص: <b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>الرصيد غير كافٍ.</b> لم يتم شراء أي شيء.

    الرصيد: { $balance }
    المبلغ الناقص: <b>{ $missing }</b> أو أكثر
confirm-title = 🧾 <b>يرجى التأكيد</b>
confirm-moved-price = ⚠️ <b>تغيّر السعر:</b> كان { $old }، وأصبح الآن <b>{ $new }</b>.
confirm-moved-total = كان الإجمالي التقديري { $old }، وأصبح الآن <b>{ $new }</b>.
confirm-moved-variant = ⚠️ <b>تغيّر مخزون النوع الأول:</b> كان يكفي لتسليم { $old } من أصل { $quantity }، وأصبح الآن يكفي لتسليم <b>{ $new }</b>.
confirm-look-again = لم يتم شراء أي شيء بعد؛ راجع الطلب مرة أخرى:
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price } لكل { $per }
}
confirm-item = المنتج: <b>{ $name }</b>
confirm-rental = رقم لخدمة: <b>{ $name }</b>
confirm-phone = الرقم نفسه: <code>{ $phone }</code>
confirm-quantity = الكمية: <b>{ $quantity }</b>
confirm-price = السعر: { $price }
confirm-price-per = السعر: { $price } لكل { $per }
confirm-learned = ℹ️ يتبيّن من آخر المبالغ التي خُصمت منك فعليًا أن هذا السعر لكل { $per }؛ والتقدير مبني عليها.
confirm-total = الإجمالي التقديري: <b>{ $total }</b>
confirm-open =
    ⚠️ <b>الإجمالي غير مؤكد.</b> { $has ->
        [0] ليس مؤكدًا أن النوع الأول يكفي لتسليم { $quantity }، وقد يُسلَّم نوع آخر بسعر آخر.
       *[other] بقي من النوع الأول { $shown }؛ وقد يأتي الباقي من نوع آخر بسعر آخر.
    } يُعرض المبلغ المخصوم فعليًا لاحقًا.
confirm-instead = 🛒 شراء { $quantity } فقط
confirm-link = الرابط: { $link }
confirm-email = بريد التسليم: { $link }
confirm-before = الرصيد قبل الشراء: { $before }
confirm-after = الرصيد بعد الشراء: نحو { $after }
confirm-caveat = ℹ️ لا يمكن اختيار النوع. إذا لم يكفِ النوع الأول لتلبية الطلب، فقد يُسلَّم نوع آخر بسعره الخاص؛ ويُعرض المبلغ المخصوم فعليًا لاحقًا.
outcome-open = الإجمالي غير مؤكد: قد يكون لنوع آخر سعر آخر.
confirm-manual = 👤 تسليم يدوي: قد يستغرق ساعات أو أيامًا.
confirm-no-cancel = ℹ️ لا يمكن إلغاء الرقم بعد استئجاره.
confirm-title-above = 🛑 <b>هذا الطلب يتجاوز الحد الذي وضعته بنفسك. هل تريد الشراء رغم ذلك؟</b>
confirm-key = الدفع بالمفتاح: <code>{ $mask }</code>
confirm-other-link = 🔗 تغيير الرابط
confirm-other-email = ✉️ بريد التسليم
confirm = ✅ تأكيد
cancel = ✖️ إلغاء
placing = ⏳ <b>جارٍ إرسال الطلب…</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>العملية جارية بالفعل.</b> ستظهر النتيجة هنا.
outcome-placed = ✅ <b>سبق تقديم هذا الطلب.</b> تجده في «الطلبات».
outcome-refused-saying =
    ❌ <b>رفضت المنصة الطلب.</b> لم يتم شراء أي شيء.
    نص ردّها: <i>{ $words }</i>
outcome-refused = ❌ <b>رفضت المنصة الطلب.</b> لم يتم شراء أي شيء.
outcome-not-sent = ⚠️ <b>لم يُرسل الطلب:</b> تعذّر الوصول إلى المنصة. لم يتم شراء أي شيء؛ ويمكنك الطلب مجددًا.
outcome-cancelled = ✖️ <b>تم الإلغاء.</b> لم يتم شراء أي شيء.
outcome-free = ⚠️ <b>لم يُرسل الطلب:</b> تعذّر الاستعلام من المنصة. لم يتم شراء أي شيء.
unsure-title = ❓ <b>أُرسل الطلب، لكن لم يصل رد واضح.</b>
unsure-checking = أتابع رصيدك لأعرف ما حدث للطلب. من فضلك لا تطلب مجددًا الآن: سأخبرك بالنتيجة هنا.
unsure-not-charged = لم يتغيّر رصيدك: <b>لم يُخصم منك أي مبلغ</b>. يمكنك الطلب مجددًا بأمان.
unsure-charged =
    انخفض رصيدك بقيمة السعر المتوقع: <b>خُصم المبلغ منك</b>، والطلب موجود. رقم الطلب فقط غير معروف. لا تطلب مجددًا.

    ابحث عن رقم الطلب في موقع HStockPlus وأرسله إليّ هكذا: <b>/track 23501</b>، وسأتتبّع الطلب وأسلّمه لك هنا.
unsure-unclear =
    لا يتضح من الرصيد بشكل مؤكد هل خُصم منك المبلغ أم لا. لا تطلب مجددًا قبل أن تراجع طلباتك في موقع HStockPlus.

    إن وجدت الطلب هناك، فأرسل إليّ رقمه هكذا: <b>/track 23501</b>، وسأتتبّعه وأسلّمه لك هنا. وإن لم تجده، فيمكنك الطلب مجددًا.
unsure-judged-not-charged = ✔️ <b>تم التحقق لاحقًا: لم يُخصم أي مبلغ.</b> يمكنك الطلب مجددًا بأمان.
unsure-judged-charged = ✔️ <b>تم التحقق لاحقًا: خُصم المبلغ.</b> تجد أدناه ما يمكنك فعله الآن.
unsure-judged-unclear = ✔️ <b>تم التحقق لاحقًا: الرصيد لا يحسم الأمر.</b> تجد أدناه ما يمكنك فعله الآن.
unsure-found = ✅ <b>تم العثور عليه:</b> ما كان غير محسوم هو { $numbers }، وهو الآن قيد التتبّع.
unsure-before = الرصيد قبل الطلب: { $balance }
unsure-after = الرصيد بعد الطلب: { $balance }
fewer-title = ⚠️ <b>وصلت أرقام أقل مما طلبت:</b> { $came } من أصل { $asked }.
fewer-by-price = تكلفة ما وصل بحسب السعر المعروض: <b>{ $total }</b> ({ $came } × { $price })؛ وتعرض بطاقة كل رقم المبلغ المخصوم عنه فعليًا.
fewer-otherwise = ⚠️ هذا لا يطابق سعر ما وصل، وهو { $total }. اسأل HStockPlus عن الفرق.
order-again-new = 🛒 إعادة الطلب
