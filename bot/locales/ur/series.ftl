series-repeat = 🔂 دہرائیں…
series-setup =
    🔂 <b>یہ آرڈر دہرائیں</b>

    ہر بار وقت آنے پر میں پوچھتا ہوں، اور <b>تصدیق کریں</b> ایک بار دبانے سے آرڈر ہو جاتا ہے۔ خود بخود کچھ نہیں خریدا جاتا۔
series-terms = ہر <b>{ $hours }</b> گھنٹے بعد، <b>{ $times }</b> بار، ہر بار تقریباً { $price }، کل ملا کر زیادہ سے زیادہ <b>{ $most }</b>۔
series-no-drip = ℹ️ خود HStockPlus میں قسط وار ڈیلیوری (ڈرپ فیڈ) نہیں ہے۔ ہر سوال ایک گھنٹے تک کھلا رہتا ہے؛ آپ کے نہ دبانے پر وہ باری گزر جاتی ہے اور کچھ نہیں خریدا جاتا۔
series-field = { $field ->
    [quantity] 🔢 ہر بار { $value }
   *[total] 💰 بجٹ { $value }
}
series-hours = 🕓 ہر { $hours } گھنٹے
series-times = ✖️ { $times } بار
series-ask = { $field ->
    [quantity] 🔢 ہر بار کتنے؟ پورا عدد بھیجیں۔
   *[total] 💰 { $currency ->
        [none] کل ملا کر زیادہ سے زیادہ کتنا خرچ ہو؟ رقم بھیجیں، جیسے 12۔
       *[other] کل ملا کر زیادہ سے زیادہ کتنا خرچ ہو ({ $currency })؟ رقم بھیجیں، جیسے 12۔
    }
}
series-too-many = ✋ آپ کے { $most } سلسلے چل رہے ہیں، اس سے زیادہ کی گنجائش نہیں۔ پہلے ایک روکیں۔
series-time = ⏰ <b>وقت ہو گیا: { $times } میں سے { $place }</b>
series-good-until = اس سوال کا وقت ختم: { $when }۔
series-so-far = تصدیق شدہ: { $times } میں سے { $bought } · خرچ { $spent }، زیادہ سے زیادہ { $most }
series-cannot = { $reason ->
    [sold_out] ⚠️ ابھی اسٹاک ختم ہے، اس لیے اس بار نہیں پوچھ رہا۔
    [balance] ⚠️ بیلنس کافی نہیں، اس لیے اس بار نہیں پوچھ رہا۔ HStockPlus کی سائٹ پر رقم ڈالیں۔
    [key] ⚠️ HStockPlus آپ کی API کلید قبول نہیں کرتا، اس لیے اس بار نہیں پوچھ رہا۔
    [over] 🏁 ایک اور آرڈر آپ کی مقرر کردہ رقم سے بڑھ جائے گا۔ سلسلہ یہیں ختم ہوتا ہے۔
   *[other] ⚠️ ابھی اس طرح آرڈر نہیں ہو سکتا، اس لیے اس بار نہیں پوچھ رہا۔
}
series-list = 🔂 سلسلے
series-title = 🔂 <b>آپ کے سلسلے</b>
series-none = 🔂 کوئی سلسلہ نہیں چل رہا۔
series-every = ہر { $hours } گھنٹے
series-next = اگلا: { $when }
series-stop = ⏹ روکیں { $place }
