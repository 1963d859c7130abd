exports-which =
    📤 <b>ایکسپورٹ</b>

    آپ کے تمام آرڈرز ایک فائل میں۔ Excel ہر فون اور کمپیوٹر پر کھلتی ہے؛ CSV دوسرے پروگراموں کے لیے ہے۔
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 آپ کے تمام آرڈرز، سب سے نئے پہلے۔
exports-nothing = 📤 ابھی ایکسپورٹ کرنے کے لیے کچھ نہیں۔
exports-too-large = ⚠️ آپ کے آرڈرز کی فائل کا سائز Telegram کی حد (50 MB) سے زیادہ ہے۔ { $format ->
    [csv] Excel فائل اس سے چھوٹی ہوتی ہے۔
   *[xlsx] آپ کے آرڈرز HStockPlus کی سائٹ پر ملیں گے۔
}
exports-sheet = آرڈرز
exports-column = { $column ->
    [order] آرڈر نمبر
    [kind] نوعیت
    [item-number] آئٹم نمبر
    [item] آئٹم
    [category] کیٹیگری
    [quantity] تعداد
    [link] لنک
    [country] ملک
    [phone] فون نمبر
    [placed] آرڈر کا وقت (UTC)
    [finished] ختم ہونے کا وقت (UTC)
    [status] اسٹیٹس
    [estimate] تخمینہ
    [estimate-exact] تخمینہ (تمام اعشاریے)
    [charge] کٹوتی
    [charge-exact] کٹوتی (تمام اعشاریے)
    [currency] کرنسی
    [start-count] ابتدائی تعداد
    [remains] باقی تعداد
    [delivered] ڈیلیور ہوئے
   *[key] API کلید
}
exports-kind = { $kind ->
    [product] آئٹم
    [smm] SMM
   *[rental] کرائے کا نمبر
}
