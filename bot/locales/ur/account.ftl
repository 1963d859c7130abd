balance-title = 💰 بیلنس: <b>{ $balance }</b>
keys-title = 🔑 <b>آپ کی API کلیدیں</b>
keys-none = کوئی API کلید منسلک نہیں۔ آپ کے آرڈرز اب بھی دیکھے جا سکتے ہیں۔
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– کام نہیں کر رہی
}
key-use = { $mask } استعمال کریں
key-replace = ♻️ { $mask } تبدیل کریں
key-remove = 🗑 { $mask } ہٹائیں
key-add = ➕ ایک اور شامل کریں
key-connect = 🔑 کلید منسلک کریں
key-remove-sure =
    کیا کلید <code>{ $mask }</code> ہٹا دی جائے؟

    اس کے آرڈرز دیکھے جا سکیں گے مگر مزید ٹریک نہیں ہوں گے: جو آرڈرز ابھی جاری ہیں، ان کے اکاؤنٹس اور کوڈز نہیں پہنچیں گے۔
key-remove-yes = 🗑 ہٹائیں
settings-title = ⚙️ <b>سیٹنگز</b>
settings-about = کوڈز اور ڈیلیوریاں ہمیشہ پہنچتی ہیں۔ آرڈر کے اسٹیٹس کی اپڈیٹس اور آپ کے الرٹس کی اطلاعات بند کی جا سکتی ہیں۔ پن کیا ہوا کارڈ بتاتا ہے کہ کتنے نمبر کوڈ کے انتظار میں ہیں اور کتنے آرڈرز جاری ہیں۔
settings-pushes-on = 🔔 اسٹیٹس اپڈیٹس: آن
settings-pushes-off = 🔕 اسٹیٹس اپڈیٹس: آف
settings-watches-on = 🔔 الرٹس کی اطلاع: آن
settings-watches-off = 🔕 الرٹس کی اطلاع: آف
settings-pinned-on = 📌 پن کیا ہوا کارڈ: آن
settings-pinned-off = 📌 پن کیا ہوا کارڈ: آف
settings-language = 🌐 زبان: { $language }
settings-keys = 🔑 API کلیدیں
settings-forget = 🗑 میرا ڈیٹا حذف کریں
language-title = 🌐 <b>زبان</b>
language-followed = Telegram کے مطابق
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>کیا آپ کا ڈیٹا حذف کر دیا جائے؟</b>

    آپ کی کلیدیں، آرڈرز، سیٹنگز اور آپ سے متعلق باقی سب کچھ یہاں سے حذف ہو جائے گا۔ جاری آرڈرز مزید ٹریک نہیں ہوں گے: ان کے اکاؤنٹس اور کوڈز اس چیٹ میں نہیں پہنچیں گے۔
forget-second = ⚠️ <b>کیا واقعی سب کچھ حذف کرنا ہے؟</b> اس کے بعد کچھ بھی واپس نہیں لایا جا سکتا۔
forget-yes = 🗑 میرا ڈیٹا حذف کریں
forget-yes-really = 🗑 جی ہاں، میرا ڈیٹا حذف کریں
forgotten =
    ✅ <b>حذف ہو گیا۔</b> آپ کے بارے میں کچھ بھی باقی نہیں رکھا گیا۔

    نئے سرے سے شروع کرنے کے لیے /start بھیجیں۔
settings-order-limit = 🛡 فی آرڈر حد: { $amount }
settings-day-limit = 📅 یومیہ بجٹ: { $amount }
limit-not-set = کوئی نہیں
limit-none = ✖️ کوئی حد نہیں
limit-ask-order = 🛡 <b>ایک آرڈر</b> زیادہ سے زیادہ کتنی رقم کا ہو سکتا ہے{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } میں)
}؟ اس سے زیادہ ہونے پر میں ایک بار پھر پوچھوں گا۔ رقم بھیجیں (مثلاً 25)۔
limit-ask-day = 📅 <b>ایک دن</b> (UTC) کے تمام آرڈرز مل کر زیادہ سے زیادہ کتنی رقم کے ہو سکتے ہیں{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } میں)
}؟ اس سے زیادہ ہونے پر میں ایک بار پھر پوچھوں گا۔ رقم بھیجیں (مثلاً 100)۔
limit-bad-amount = ⚠️ براہِ کرم صفر سے زیادہ رقم بھیجیں (مثلاً 25 یا 12.50)۔
limit-above-order = 🛡 <b>یہ آپ کی حد سے زیادہ ہے:</b> اس ایک آرڈر کے { $would } بنتے ہیں، جبکہ آپ کی طرف سے { $allowed } تک کی اجازت ہے۔
limit-above-day = 📅 <b>یہ آپ کے بجٹ سے زیادہ ہے:</b> اس آرڈر سمیت آج کا خرچ { $would } بنتا ہے، جبکہ آپ کی طرف سے { $allowed } تک کی اجازت ہے۔
limit-perhaps-above-order = 🛡 <b>ممکن ہے یہ آپ کی حد سے زیادہ ہو</b> (ایک آرڈر کے لیے { $allowed }): یہ یقینی نہیں کہ اس پر کتنی رقم لگے گی۔
limit-perhaps-above-day = 📅 <b>ممکن ہے یہ آپ کے بجٹ سے زیادہ ہو</b> (ایک دن کے لیے { $allowed }): یہ یقینی نہیں کہ آج کے تمام آرڈرز پر کتنی رقم لگے گی۔
limit-confirm-again = اگر پھر بھی خریدنا ہے تو ایک بار اور تصدیق کریں۔
