exports-which =
    📤 <b>एक्सपोर्ट</b>

    आपके सभी ऑर्डर एक फ़ाइल में। Excel किसी भी फ़ोन या कंप्यूटर पर खुलती है; CSV दूसरे प्रोग्रामों के लिए है।
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 आपके सभी ऑर्डर, सबसे नए पहले।
exports-nothing = 📤 अभी एक्सपोर्ट करने के लिए कुछ नहीं है।
exports-too-large = ⚠️ आपके ऑर्डर की फ़ाइल Telegram की सबसे बड़ी फ़ाइल (50 MB) से भी बड़ी है। { $format ->
    [csv] Excel फ़ाइल इससे छोटी होती है।
   *[xlsx] आपके ऑर्डर HStockPlus की साइट पर मिलेंगे।
}
exports-sheet = ऑर्डर
exports-column = { $column ->
    [order] ऑर्डर नंबर
    [kind] प्रकार
    [item-number] आइटम नंबर
    [item] आइटम
    [category] कैटेगरी
    [quantity] मात्रा
    [link] लिंक
    [country] देश
    [phone] फ़ोन नंबर
    [placed] ऑर्डर का समय (UTC)
    [finished] पूरा होने का समय (UTC)
    [status] स्टेटस
    [estimate] अनुमान
    [estimate-exact] अनुमान (पूरे दशमलव)
    [charge] काटी गई राशि
    [charge-exact] काटी गई राशि (पूरे दशमलव)
    [currency] मुद्रा
    [start-count] शुरुआती गिनती
    [remains] बाकी
    [delivered] डिलीवर हुए
   *[key] API कुंजी
}
exports-kind = { $kind ->
    [product] आइटम
    [smm] SMM
   *[rental] किराए का नंबर
}
