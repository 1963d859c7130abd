history = 🕓 تاریخچہ
history-title = 🕓 <b>تاریخچہ</b>
history-none = 🕓 اس آرڈر کے بارے میں ابھی کچھ درج نہیں ہوا۔
history-earlier = … اور اس سے پہلے { $count }
report = ⚠️ مسئلہ بتائیں
report-which =
    ⚠️ <b>مسئلہ بتائیں</b>

    مسئلہ کس آرڈر کا ہے؟ کوئی ایک منتخب کریں یا اس کا آرڈر نمبر بھیجیں۔
report-doubt = ❓ غیر واضح خریداری کا ابھی کوئی آرڈر نمبر نہیں، اس لیے اس کا مسئلہ ابھی نہیں بتایا جا سکتا۔ HStockPlus کی سائٹ پر اپنے آرڈرز دیکھیں، پھر آرڈر نمبر معلوم ہونے پر اسے /track کے ساتھ بھیجیں۔
report-unknown = 🔍 یہاں آپ کا کوئی آرڈر #{ $number } نہیں۔ آرڈر نمبر ایک بار پھر دیکھ لیں۔ اگر آرڈر کہیں اور سے دیا گیا ہے تو پہلے اسے ٹریک کریں۔
report-what =
    ⚠️ <b>آرڈر #{ $number }</b> · { $name }

    کیا مسئلہ ہے؟
report-kind = { $problem ->
    [undelivered] ڈیلیور نہیں ہوا
    [invalid] کچھ خراب ہیں
    [different] تفصیل سے مختلف
    [partial] نامکمل
    [refill] ریفل چاہیے
    [cancel] منسوخی چاہیے
    [code] کوڈ نہیں آیا
   *[charge] مختلف رقم کٹی
}
report-written = 📝 <b>آرڈر #{ $number }:</b> یہ متن HStockPlus کی سپورٹ کو بھیجیں۔ کاپی کرنے کے لیے اسے دبائیں۔ اس میں کوئی پاس ورڈ یا کوڈ نہیں۔
report-dispute = تنازع HStockPlus کی سائٹ پر آپ کے آرڈرز کی فہرست میں کھولا جاتا ہے، وہاں آرڈر کی تصدیق کرنے سے پہلے، اور ثبوت کے ساتھ، جیسے اسکرین شاٹ یا اسکرین کی ریکارڈنگ۔
report-words-only = ℹ️ یہ صرف تحریری درخواست ہے۔ HStockPlus مجھے آرڈر ریفل یا منسوخ کرنے کا کوئی طریقہ نہیں دیتا۔
report-site = 🌐 تنازع کیسے کھولیں
report-file = 📄 پوری رپورٹ فائل میں، ساتھ بھیجنے کے لیے۔
report-about = آرڈر #{ $number }
report-problem = مسئلہ: { $problem }
report-shop = دکان: { $shop }
report-phone = فون نمبر: { $phone }
report-key = API کلید: { $mask }
report-accounts = اکاؤنٹس: { $accounts }
report-timeline = تاریخچہ:
command-report = کسی آرڈر کا مسئلہ بتائیں
found-words-report = مسئلہ, مسئلہ بتائیں, رپورٹ, رپورٹ کریں, آرڈر کا مسئلہ, آرڈر نہیں آیا, ڈیلیور نہیں ہوا, نہیں ملا, ٹکٹ, masla, maslah, masla batana, order nahi aaya, order nahi mila
