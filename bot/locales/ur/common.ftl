menu = 🏠 مینو
back = ‹ واپس
next = اگلا ›
prev = ‹ پچھلا
refresh = 🔄 ریفریش
try-again = 🔁 دوبارہ کوشش کریں
search = 🔎 تلاش
menu-title =
    <b>بتائیں، کیا کرنا ہے؟</b>

    کیٹلاگ میں تلاش کے لیے کچھ بھی لکھیں۔
menu-catalog = 🛍 کیٹلاگ
menu-rent = 📱 کرائے کا نمبر
menu-orders = 📦 آرڈرز
menu-numbers = ☎️ میرے نمبر
menu-track = 📌 آرڈر ٹریکنگ
menu-balance = 💰 بیلنس
menu-settings = ⚙️ سیٹنگز
menu-help = ❓ مدد
menu-key = 🔑 API کلید
page = صفحہ { $page }، کل { $pages }
please-wait = ⏳ مارکیٹ پلیس سے پوچھا جا رہا ہے…
cancelled = ٹھیک ہے، یہ سوال چھوڑ دیا گیا۔
cancelled-purchase = ٹھیک ہے، یہ سوال چھوڑ دیا گیا۔ کوئی خریداری نہیں ہوئی۔
nothing-to-cancel = اس وقت کوئی سوال باقی نہیں۔ تلاش کے لیے کچھ بھی لکھیں۔
words-only = میں صرف لکھا ہوا متن پڑھ سکتا ہوں۔ جو تلاش کرنا ہے وہ لکھیں، یا نیچے سے منتخب کریں۔
unknown-command = مجھے یہ کمانڈ معلوم نہیں۔ یہ کمانڈز معلوم ہیں:
unnamed = (بے نام)
joined = { $first }، { $next }
