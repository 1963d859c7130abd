settings-notifications = 🔔 اطلاعات
settings-quiet = 🌙 خاموش اوقات
settings-zone = 🕒 ٹائم زون
settings-low-balance = 💸 کم بیلنس: { $amount }
notify-title = 🔔 <b>اطلاعات</b>
notify-about =
    کوڈ، ڈیلیوری اور خریداری کا نتیجہ ہمیشہ پہنچتا ہے۔ باقی سب بند کیا جا سکتا ہے:

    <b>کرائے کے نمبر</b>: کوئی نمبر کوڈ کے بغیر ختم ہو گیا، یا جتنے مانگے تھے اس سے کم آئے
    <b>کٹوتی</b>: تخمینے سے مختلف ہو
    <b>کلیدیں، گم شدہ آرڈرز</b>: آپ کی API کلید نے کام کرنا بند کر دیا، یا HStockPlus کسی آرڈر کو اب نہیں پہچانتا
    <b>وارنٹی</b>: کوئی وارنٹی ختم ہونے والی ہے؛ اس کی آواز خاموش اوقات میں بھی ہوتی ہے
notify-about-hidden = <b>اکاؤنٹس: چھپے ہوئے</b> منتخب کرنے پر ڈیلیور ہونے والی چیزیں چیٹ میں نہیں آتیں: میں صرف بتاتا ہوں کہ کتنے اکاؤنٹس پہنچے ہیں، اور آپ تیار ہو کر (مثلاً اسکرین ریکارڈنگ شروع کر کے) <b>دکھائیں</b> یا <b>فائل</b> دبائیں۔
notify-numbers-on = 🔔 کرائے کے نمبر: آن
notify-numbers-off = 🔕 کرائے کے نمبر: آف
notify-charges-on = 🔔 کٹوتی: آن
notify-charges-off = 🔕 کٹوتی: آف
notify-tracking-on = 🔔 کلیدیں، گم شدہ آرڈرز: آن
notify-tracking-off = 🔕 کلیدیں، گم شدہ آرڈرز: آف
notify-warranty-on = 🔔 وارنٹی: آن
notify-warranty-off = 🔕 وارنٹی: آف
notify-accounts-shown = 👁 اکاؤنٹس: چیٹ میں
notify-accounts-hidden = 🙈 اکاؤنٹس: چھپے ہوئے
notify-digest = ☀️ روزانہ خلاصہ: { $when }
notify-off = آف
notify-switch-off = ✖️ بند کریں
quiet-title = 🌙 <b>خاموش اوقات</b>
quiet-about = خاموش اوقات میں بھی سب کچھ پہنچتا ہے، بس آواز کے بغیر۔ آواز صرف کوڈ، ڈیلیوری اور وارنٹی ختم ہونے کی اطلاع پر ہوتی ہے۔
quiet-on = <b>{ $start }</b> سے <b>{ $end }</b> تک خاموشی۔
quiet-off = کوئی خاموش اوقات مقرر نہیں۔
quiet-choose = 🌙 اوقات منتخب کریں
quiet-ask-start = کس گھنٹے سے خاموشی ہو؟
quiet-ask-end = <b>{ $start }</b> سے کس گھنٹے تک خاموشی ہو؟
clock-now = آپ کا موجودہ وقت: <b>{ $time }</b>۔ اگر درست نہ ہو تو <b>ٹائم زون</b> دبائیں۔
zone-title = 🕒 <b>ٹائم زون</b>
zone-now = آپ کا موجودہ وقت: <b>{ $time }</b>۔
zone-ask = آپ کے ہاں اس وقت کیا بجا ہے؟ گھنٹے پر دبائیں۔
zone-about = گرمیوں میں گھڑی کی تبدیلی کا میں خود حساب نہیں رکھتا: جب آپ کی گھڑی کا وقت بدلے تو دوبارہ منتخب کریں۔
zone-ask-minutes = ان میں سے کون سا وقت آپ کی گھڑی کے سب سے قریب ہے؟
digest-title = ☀️ <b>روزانہ خلاصہ</b>
digest-about = دن میں ایک بار، نیچے منتخب کیے گئے گھنٹے پر، میں پچھلے 24 گھنٹوں کا خلاصہ بھیجتا ہوں: کیا ڈیلیور ہوا، کیا کسی شخص کے ذریعے ڈیلیور ہونا ہے، کیا غیر واضح ہے، کتنا خرچ ہوا، اور آپ کا بیلنس۔ جس دن بتانے کو کچھ نہ ہو، اس دن کچھ نہیں آتا۔
digest-on = یہ <b>{ $time }</b> پر آتا ہے۔
digest-off = یہ بند ہے۔
digest-heading = ☀️ <b>آپ کے پچھلے 24 گھنٹے</b>
digest-delivered = ✅ ڈیلیور ہوئے: { $shown }
digest-waiting = 👤 شخص کے ذریعے ڈیلیوری باقی: { $shown }
digest-doubts = ❓ غیر واضح: { $shown }
digest-spent = 💵 خرچ: { $amount }
digest-spent-open = 💵 خرچ: ابھی یقینی نہیں
digest-no-balance = 💰 HStockPlus نے ابھی آپ کا بیلنس نہیں بتایا۔
low-ask = 💸 بیلنس کتنی رقم{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } میں)
} سے کم ہو تو میں بتاؤں؟ ہر بار اس سے نیچے جانے پر میں ایک ہی بار بتاؤں گا۔ رقم بھیجیں (مثلاً 5)۔
push-low-balance = 💸 <b>آپ کا بیلنس { $balance } ہے</b>، جو آپ کی مقرر کردہ رقم { $threshold } سے کم ہے۔ API کلید: <code>{ $mask }</code>
goods-arrived = { $count ->
    [one] { $shown } اکاؤنٹ پہنچ گیا ہے۔
   *[other] { $shown } اکاؤنٹس پہنچ گئے ہیں۔
}
goods-show = 👁 دکھائیں
