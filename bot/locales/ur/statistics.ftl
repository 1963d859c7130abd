command-stats = آپ کے اعداد و شمار: خرچ اور نمبر
stats-open = 📊 اعداد و شمار
stats-title = 📊 <b>اعداد و شمار</b> · { $period }
stats-period = { $period ->
    [week] 7 دن
    [month] 30 دن
    [quarter] 90 دن
   *[all] سب
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 ابھی کوئی اعداد و شمار نہیں: یہاں اب تک کوئی خریداری نہیں ہوئی۔ آپ کا خرچ، اور آپ کے کرائے کے نمبر کیسے رہے، یہاں نظر آئے گا۔
stats-empty = اس مدت میں کوئی خریداری نہیں ہوئی۔
stats-spent = 💸 خرچ: <b>{ $total }</b> · { $count ->
    [one] { $shown } آرڈر
   *[other] { $shown } آرڈرز
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = کرائے کے نمبر
stats-other = دیگر
stats-currencies = دوسری کرنسیاں، جو یہاں نہیں دکھائی گئیں: { $count }
stats-unknown = ⏳ { $count ->
    [one] { $shown } آرڈر اس میں شامل نہیں: اس کی کٹوتی ابھی معلوم نہیں۔
   *[other] { $shown } آرڈرز اس میں شامل نہیں: ان کی کٹوتی ابھی معلوم نہیں۔
}
stats-services = 📱 <b>جن نمبروں پر کوڈ آیا</b>، اور انتظار کا درمیانی وقت (میڈین)
stats-service = { $flag } { $service }، { $country }: { $rentals } میں سے { $received } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 تمام نمبر ({ $count })
stats-bar = <i>{ $days ->
    [one] ہر ستون ایک دن کا ہے (UTC)۔
   *[other] ہر ستون { $shown } دن کا ہے (UTC)۔
}</i>
success-offers =
    📱 <b>{ $name }</b>

    ملک منتخب کریں، یا اس کا نام لکھیں۔ جہاں سب سے زیادہ کامیابی ہوئی وہ پہلے۔
success-title = 👥 <b>اس بوٹ میں، پچھلے 14 دن</b>
success-row = { $flag } { $name }: { $rentals } میں سے { $received } پر کوڈ آیا{ $wait ->
    [none] {""}
   *[other] ، عموماً { $wait } کے اندر
}
success-offer = 👥 اس بوٹ میں، پچھلے 14 دن: { $rentals } میں سے { $received } پر کوڈ آیا{ $wait ->
    [none] {""}
   *[other] ، عموماً { $wait } کے اندر
}۔
success-sort-chance = ↕️ کامیابی کے لحاظ سے
success-sort-price = ↕️ قیمت کے لحاظ سے
success-setting-on = 👥 کیا کامیاب رہا: آن
success-setting-off = 👥 کیا کامیاب رہا: آف
success-setting-about = کیا کامیاب رہا: نمبروں کے ساتھ لکھا ہوتا ہے کہ کتنوں پر کوڈ آیا، تمام صارفین کا ملا کر اور ناموں کے بغیر۔ بند کرنے پر یہ آپ کو نظر نہیں آتا، اور آپ کے کرائے کے نمبر اس میں شمار نہیں ہوتے۔
found-words-stats = اعداد و شمار, اعدادوشمار, خرچ, خرچہ, اخراجات, کتنا خرچ, کتنا خرچ کیا, چارٹ, گراف, کامیابی کی شرح, statistics, kharcha, kitna kharch, stats
