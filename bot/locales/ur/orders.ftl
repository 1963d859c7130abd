orders-title = 📦 <b>آرڈرز</b>
orders-count = { $total ->
    [one] { $shown } آرڈر
   *[other] { $shown } آرڈرز
}
orders-none = یہاں ابھی کوئی آرڈر نہیں۔
orders-none-fit = ایسا کوئی آرڈر نہیں۔ <b>سب</b> دبائیں، یا دوسرے الفاظ سے تلاش کریں۔
orders-code-came = کوڈ مل گیا
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = غیر واضح
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] جاری
        [delivered] ڈیلیور شدہ
        [problem] مسئلہ
       *[all] سب
    }
   *[no] { $phase ->
        [active] جاری
        [delivered] ڈیلیور شدہ
        [problem] مسئلہ
       *[all] سب
    }
}
orders-search-ask = 🔎 آرڈر نمبر، یا آئٹم کے نام کا کوئی حصہ بھیجیں۔
orders-export = 📤 ایکسپورٹ
numbers-title = ☎️ <b>فعال نمبر</b>
numbers-none = کوئی نمبر فعال نہیں۔ SMS کوڈ کے لیے نمبر کرائے پر لیں۔
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = کوڈ کا انتظار ہے
numbers-code = کوڈ: <code>{ $code }</code>
numbers-text = ایک SMS آیا جس میں کوڈ نہیں
numbers-left = ختم ہو گا: { $when }
numbers-minutes = { $minutes } منٹ میں
numbers-time-is-up = وقت ختم ہو گیا
numbers-copy = { $what ->
    [code] 📋 کوڈ کاپی کریں
    [text] 📋 متن کاپی کریں
   *[number] 📋 نمبر کاپی کریں
}
order-title = { $mark } <b>آرڈر #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = اسٹیٹس: <b>{ $status }</b>
order-placed-now = آرڈر دے دیا گیا
order-delivered-some = ڈیلیور ہوئے: { $delivered }
order-untitled = کہیں اور سے دیا گیا آرڈر
order-delivered = ڈیلیور ہوئے: { $quantity } میں سے { $delivered }
order-start = ابتدائی تعداد: { $count }
order-remains = باقی تعداد: { $count }
order-link = لنک: { $link }
order-charge = کٹوتی: <b>{ $charge }</b>
order-charge-against = کٹوتی: <b>{ $charge }</b> (تخمینہ { $estimate })
order-estimate = تخمینہ: { $estimate }
order-charge-untold = { $estimated ->
    [yes] اصل کٹوتی ابھی نہیں بتائی گئی (تخمینہ { $estimate })
   *[no] اصل کٹوتی ابھی نہیں بتائی گئی
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>{ $quantity } میں سے { $delivered } ڈیلیور ہوئے</b>، { $money }
ending-money = { $told ->
    [returned] { $amount } کی رقم واپس ہو گئی
    [about] تقریباً { $amount } کی رقم واپس ہو گئی
    [nothing] رقم نہیں کٹی
    [kept] اب تک کوئی رقم واپس نہیں ہوئی
   *[untold] HStockPlus نہیں بتاتا کہ رقم واپس ہوئی یا نہیں
}
ending-no-code = { $told ->
    [nothing] <b>کوئی کوڈ نہیں آیا:</b> رقم نہیں کٹی
    [charged] <b>کوئی کوڈ نہیں آیا۔</b> کٹوتی: <b>{ $charge }</b>
   *[untold] <b>کوئی کوڈ نہیں آیا۔</b> HStockPlus نے کٹوتی کے بارے میں نہیں بتایا
}
order-placed = آرڈر دیا گیا: { $when }
order-finished = ختم ہوا: { $when }
order-manual = 👤 یہ آرڈر ایک شخص کے ذریعے ڈیلیور ہوتا ہے: گھنٹے یا دن لگ سکتے ہیں۔ میں اسے یہیں بھیجوں گا؛ یہ “آرڈرز” میں موجود رہے گا۔
order-automatic = ⚡ عموماً چند سیکنڈ میں ڈیلیور ہو جاتا ہے۔ میں اسے یہیں بھیجوں گا؛ یہ “آرڈرز” میں موجود رہے گا۔
order-next-smm = 📈 اس کی پیش رفت یہاں نظر آئے گی، اور مکمل ہونے پر میں بتاؤں گا؛ یہ “آرڈرز” میں موجود رہے گا۔
order-accounts = 🔓 اکاؤنٹس دکھائیں
order-again = 🔁 دوبارہ خریدیں
order-open = 📦 آرڈر کھولیں
number-title = { $mark } <b>{ $name }</b> · آرڈر #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = نمبر ابھی معلوم نہیں۔
number-waiting = ⏳ کوڈ کا انتظار ہے
number-expires = ختم ہو گا: { $when }
number-received = ✅ کوڈ: <code>{ $code }</code>
number-text = 📩 ایک SMS آیا:
sms-copy = 📋 متن کاپی کریں
number-over = ⌛ اس نمبر کی مدت ختم ہو چکی ہے۔
number-no-cancel = ℹ️ نمبر منسوخ نہیں ہو سکتا۔
number-copy = 📋 نمبر کاپی کریں
number-another = ➕ ایک اور نمبر
number-same = ♻️ وہی نمبر دوبارہ
goods-title = 🎁 <b>آرڈر #{ $number }</b>
goods-count = { $count ->
    [one] { $shown } اکاؤنٹ
   *[other] { $shown } اکاؤنٹس
}
goods-none = اس آرڈر کا ابھی کوئی اکاؤنٹ نہیں جو دکھایا جا سکے۔
goods-file = یہ فائل میں ہیں، ہر سطر میں ایک۔
goods-tap = { $count ->
    [1] 👆 کاپی کرنے کے لیے اسے دبائیں۔
   *[other] 👆 جو اکاؤنٹ کاپی کرنا ہے، اسے دبائیں۔
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 فائل
goods-copy = { $count ->
    [1] 📋 کاپی کریں
   *[other] 📋 سب کاپی کریں
}
track-ask =
    📌 کون سا آرڈر؟ اس کا آرڈر نمبر بھیجیں، جیسا HStockPlus کی سائٹ پر نظر آتا ہے (مثلاً <code>23501</code>)۔

    میں اسے ٹریک کروں گا اور اس میں جو کچھ ہے، یہیں ڈیلیور کروں گا۔
track-bad-number = یہ آرڈر نمبر نہیں ہے۔ براہِ کرم ہندسے بھیجیں (مثلاً <code>23501</code>)۔
track-begun = 📌 <b>آرڈر #{ $number }</b> اب سے ٹریک ہو رہا ہے۔
track-already = 📌 <b>آرڈر #{ $number }</b> پہلے ہی ٹریک ہو رہا ہے۔
track-not-theirs =
    🔍 یہ آرڈر آپ کی کسی API کلید سے تعلق نہیں رکھتا۔ آرڈر نمبر ایک بار پھر دیکھ لیں۔

    کسی دوسرے HStockPlus اکاؤنٹ کے آرڈر کے لیے اسی اکاؤنٹ کی کلید چاہیے۔
goods-too-large = ⚠️ ان کا سائز Telegram کی فائل کی حد (50 MB) سے زیادہ ہے۔ یہ آپ کو HStockPlus کی سائٹ پر ملیں گے۔
goods-unread = ⚠️ HStockPlus نے کچھ ایسی شکل میں ڈیلیور کیا ہے جو میں نہیں پڑھ سکتا۔ <b>اکاؤنٹس دکھائیں</b> دبانے سے وہ جوں کا توں منگوایا جاتا ہے۔
goods-unread-file = ⚠️ HStockPlus نے کچھ ایسی شکل میں ڈیلیور کیا ہے جو میں نہیں پڑھ سکتا۔ یہ فائل میں ہے، بالکل ویسے ہی جیسے آیا تھا۔
goods-no-key = ⚠️ یہ اکاؤنٹس اتنے بڑے ہیں کہ میں انھیں اپنے پاس نہیں رکھ سکتا، اور جس API کلید کے یہ ہیں، وہ ہٹا دی گئی ہے۔ اسے دوبارہ منسلک کریں، پھر <b>اکاؤنٹس دکھائیں</b> دبائیں۔
