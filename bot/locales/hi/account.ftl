balance-title = 💰 बैलेंस: <b>{ $balance }</b>
keys-title = 🔑 <b>आपकी API कुंजियाँ</b>
keys-none = कोई API कुंजी कनेक्ट नहीं है। आपके ऑर्डर फिर भी देखे जा सकते हैं।
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– काम नहीं करती
}
key-use = { $mask } इस्तेमाल करें
key-replace = ♻️ { $mask } बदलें
key-remove = 🗑 { $mask } हटाएँ
key-add = ➕ एक और जोड़ें
key-connect = 🔑 कुंजी कनेक्ट करें
key-remove-sure =
    कुंजी <code>{ $mask }</code> हटाएँ?

    इसके ऑर्डर देखे जा सकेंगे, पर आगे ट्रैक नहीं होंगे: चालू ऑर्डर के अकाउंट और कोड नहीं आएँगे।
key-remove-yes = 🗑 हटाएँ
settings-title = ⚙️ <b>सेटिंग</b>
settings-about = डिलीवरी और कोड हमेशा आते हैं। ऑर्डर के स्टेटस के अपडेट और अलर्ट की सूचनाएँ बंद की जा सकती हैं। पिन किया कार्ड दिखाता है कि कितने नंबर कोड के इंतज़ार में हैं और कितने ऑर्डर चालू हैं।
settings-pushes-on = 🔔 स्टेटस अपडेट: चालू
settings-pushes-off = 🔕 स्टेटस अपडेट: बंद
settings-watches-on = 🔔 अलर्ट की सूचनाएँ: चालू
settings-watches-off = 🔕 अलर्ट की सूचनाएँ: बंद
settings-pinned-on = 📌 पिन किया कार्ड: चालू
settings-pinned-off = 📌 पिन किया कार्ड: बंद
settings-language = 🌐 भाषा: { $language }
settings-keys = 🔑 API कुंजियाँ
settings-forget = 🗑 मेरा डेटा डिलीट करें
language-title = 🌐 <b>भाषा</b>
language-followed = Telegram के अनुसार
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>मेरा डेटा डिलीट करें?</b>

    आपकी कुंजियाँ, ऑर्डर, सेटिंग और आपसे जुड़ी बाकी हर चीज़ यहाँ से डिलीट हो जाएगी। चालू ऑर्डर आगे ट्रैक नहीं होंगे: उनके अकाउंट और कोड इस चैट में नहीं आएँगे।
forget-second = ⚠️ <b>क्या सच में सब कुछ डिलीट करना है?</b> इसे पलटा नहीं जा सकता।
forget-yes = 🗑 मेरा डेटा डिलीट करें
forget-yes-really = 🗑 हाँ, मेरा डेटा डिलीट करें
forgotten =
    ✅ <b>डिलीट हो गया।</b> आपसे जुड़ा कुछ भी नहीं रखा गया है।

    नए सिरे से शुरू करने के लिए /start भेजें।
settings-order-limit = 🛡 प्रति ऑर्डर लिमिट: { $amount }
settings-day-limit = 📅 प्रति दिन बजट: { $amount }
limit-not-set = कोई नहीं
limit-none = ✖️ कोई लिमिट नहीं
limit-ask-order = 🛡 <b>एक ऑर्डर</b> पर ज़्यादा से ज़्यादा कितना खर्च हो{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } में)
}? इससे ज़्यादा होने पर आपसे एक बार और पूछा जाएगा। राशि भेजें, जैसे 25।
limit-ask-day = 📅 <b>एक दिन</b> (UTC) के सभी ऑर्डर पर ज़्यादा से ज़्यादा कितना खर्च हो{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } में)
}? इससे ज़्यादा होने पर आपसे एक बार और पूछा जाएगा। राशि भेजें, जैसे 100।
limit-bad-amount = ⚠️ कृपया शून्य से ज़्यादा राशि भेजें, जैसे 25 या 12.50।
limit-above-order = 🛡 <b>यह आपकी लिमिट से ज़्यादा है:</b> एक ऑर्डर के लिए { $would }, जबकि आपकी लिमिट { $allowed } है।
limit-above-day = 📅 <b>यह आपके बजट से ज़्यादा है:</b> इस ऑर्डर को मिलाकर आज का खर्च { $would }, जबकि आपका बजट { $allowed } है।
limit-perhaps-above-order = 🛡 <b>यह आपकी लिमिट से ज़्यादा हो सकता है</b> (एक ऑर्डर के लिए { $allowed }): इस पर कितना खर्च होगा, यह पक्का नहीं है।
limit-perhaps-above-day = 📅 <b>यह आपके बजट से ज़्यादा हो सकता है</b> (प्रति दिन { $allowed }): आज के सभी ऑर्डर पर कितना खर्च होगा, यह पक्का नहीं है।
limit-confirm-again = फिर भी चाहिए, तो एक बार और कन्फ़र्म करें।
