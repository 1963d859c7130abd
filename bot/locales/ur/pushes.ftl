push-status = { $mark } <b>آرڈر #{ $number }</b> کا نیا اسٹیٹس: <b>{ $status }</b>
push-goods = 🎁 <b>آرڈر #{ $number }</b> · { $status }
push-code = 🔐 آپ کا کوڈ: <code>{ $code }</code>
push-text = 📩 <b>ایک SMS آیا:</b>
push-code-order = آرڈر #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>آرڈر #{ $number }</b>: { $closed ->
    [yes] HStockPlus نے کوڈ آئے بغیر نمبر بند کر دیا۔
   *[no] نمبر کی مدت کوڈ آئے بغیر ختم ہو گئی۔
}
push-key-stopped =
    🔑 <b>آپ کی API کلید { $mask } نے کام کرنا بند کر دیا ہے۔</b>

    جب تک آپ اسے تبدیل نہیں کرتے، اس کے آرڈرز ٹریک نہیں ہوں گے: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown } نمبر انتظار میں
   *[other] { $shown } نمبر انتظار میں
}
pinned-orders = { $count ->
    [one] { $shown } آرڈر جاری
   *[other] { $shown } آرڈرز جاری
}
pinned-done = 📌 اب کچھ بھی جاری نہیں۔
pinned-off = 📌 پن کیا ہوا کارڈ بند کر دیا گیا ہے۔
push-repeat = <i>↻ ممکن ہے یہ پیغام پہلے بھی آ چکا ہو۔</i>
push-charge = 💵 <b>آرڈر #{ $number }</b> کی کٹوتی تخمینے سے مختلف ہوئی۔
push-charge-open = 💵 <b>آرڈر #{ $number }</b>: اس کی کل رقم یقینی نہیں تھی، اب معلوم ہو گئی ہے۔
push-lost = ⚠️ <b>آرڈر #{ $number }</b>: HStockPlus آپ کی کلید کے تحت اب یہ آرڈر نہیں پہچانتا۔ میں ایک دن تک وقفے وقفے سے پوچھتا رہوں گا؛ فوراً پوچھنے کے لیے آرڈر کھول کر “ریفریش” دبائیں۔
