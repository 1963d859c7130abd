series-repeat = 🔂 تكرار…
series-setup =
    🔂 <b>تكرار هذا الطلب</b>

    أسألك في كل موعد، وضغطة واحدة على <b>تأكيد</b> تنفّذ الطلب. لا يُشترى شيء من تلقاء نفسه.
series-terms = كل <b>{ $hours }</b> س، عدد المرات <b>{ $times }</b>، نحو { $price } لكل طلب، وبحد أقصى <b>{ $most }</b> إجمالًا.
series-no-drip = ℹ️ لا يقدّم HStockPlus نفسه تسليمًا متدرّجًا. كل سؤال صالح لمدة ساعة؛ وإن لم تضغط، مرّ الموعد دون شراء.
series-field = { $field ->
    [quantity] 🔢 كل مرة { $value }
   *[total] 💰 الميزانية { $value }
}
series-hours = 🕓 كل { $hours } س
series-times = ✖️ المرات: { $times }
series-ask = { $field ->
    [quantity] 🔢 كم في كل مرة؟ أرسل عددًا صحيحًا.
   *[total] 💰 { $currency ->
        [none] ما أقصى ما يُنفق إجمالًا؟ أرسل مبلغًا، مثل 12.
       *[other] ما أقصى ما يُنفق إجمالًا بعملة { $currency }؟ أرسل مبلغًا، مثل 12.
    }
}
series-too-many = ✋ عدد سلاسلك { $most }، وهو أقصى ما أحفظه. أوقف واحدة أولًا.
series-time = ⏰ <b>حان الموعد: { $place } من { $times }</b>
series-good-until = ينتهي هذا السؤال { $when }.
series-so-far = المؤكَّد: { $bought } من { $times } · الإنفاق { $spent } من { $most } كحد أقصى
series-cannot = { $reason ->
    [sold_out] ⚠️ نفدت الكمية حاليًا، لذلك لا أسأل هذه المرة.
    [balance] ⚠️ رصيدك لا يكفي، لذلك لا أسأل هذه المرة. اشحنه على موقع HStockPlus.
    [key] ⚠️ لا يقبل HStockPlus مفتاح API الخاص بك، لذلك لا أسأل هذه المرة.
    [over] 🏁 طلب آخر يتجاوز المبلغ الذي خصّصته. تنتهي السلسلة هنا.
   *[other] ⚠️ لا يمكن طلبه بهذا الشكل حاليًا، لذلك لا أسأل هذه المرة.
}
series-list = 🔂 السلاسل
series-title = 🔂 <b>سلاسلك</b>
series-none = 🔂 لا توجد سلسلة جارية.
series-every = كل { $hours } س
series-next = التالي: { $when }
series-stop = ⏹ إيقاف { $place }
