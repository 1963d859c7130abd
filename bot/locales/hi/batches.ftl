command-mass = एक साथ कई ऑर्डर
found-words-mass = बल्क ऑर्डर, कई ऑर्डर, बहुत सारे ऑर्डर, ऑर्डर की सूची
batches-ask =
    📋 <b>एक साथ कई ऑर्डर</b>

    हर लाइन में एक ऑर्डर भेजें: आइटम नंबर, लिंक और मात्रा।

    { $example }

    या .txt या .csv फ़ाइल भेजें। एक बार में ज़्यादा से ज़्यादा { $most } ऑर्डर लिए जाते हैं। कुछ भी खरीदने से पहले आपको खर्च दिखेगा।
batches-open = 📋 पिछली सूची खोलें
batches-empty =
    📋 इसमें कोई ऑर्डर नहीं है। हर लाइन में एक ऑर्डर भेजें:

    { $example }
batches-too-many = 📋 <b>लाइनें बहुत ज़्यादा हैं:</b> { $found } मिलीं, जबकि एक साथ ज़्यादा से ज़्यादा { $most } ऑर्डर लिए जाते हैं। कुछ भी नहीं जाँचा गया; कृपया हिस्सों में भेजें।
batches-too-long = 📋 इतने लंबे मैसेज को Telegram काट देता है। कृपया सूची .txt या .csv फ़ाइल में भेजें।
batches-file-unreadable = 📋 यह फ़ाइल पढ़ी नहीं जा सकी। कृपया सूची टेक्स्ट में भेजें, या .txt या .csv फ़ाइल (UTF-8) में, जो { $size } से बड़ी न हो।
batches-file-lost = ⚠️ Telegram से फ़ाइल नहीं मिल सकी। कृपया फिर से भेजें।
batches-title = 🧾 <b>कृपया सूची जाँच लें</b>
batches-good = ✅ तैयार ऑर्डर: <b>{ $count }</b>
batches-problems = ⚠️ समस्या वाली लाइनें, छोड़ी गईं: { $count }
batches-duplicates = 👯 दोहराई गई लाइनें, छोड़ी गईं: { $count }
batches-duplicates-included = 👯 दोहराई गई लाइनें, शामिल: { $count }
batches-header = ℹ️ पहली लाइन में शीर्षक हैं, उसे छोड़ दिया गया।
batches-missing = 💸 सबके लिए <b>बैलेंस काफ़ी नहीं है।</b> कमी: <b>{ $missing }</b>। बैलेंस में पैसे जोड़ें या सूची छोटी करें।
batches-confirm = ✅ { $count ->
    [one] { $shown } ऑर्डर कन्फ़र्म करें
   *[other] { $shown } ऑर्डर कन्फ़र्म करें
}
batches-show-problems = ⚠️ समस्याएँ देखें
batches-include = ➕ दोहराई लाइनें शामिल करें
batches-leave-out = ➖ दोहराई लाइनें छोड़ें
batches-check-again = 🔄 फिर से जाँचें
batches-problems-title = ⚠️ <b>समस्या वाली लाइनें</b>
batches-problem = <b>लाइन { $line }:</b> { $why }
batches-why = { $problem ->
    [item] यह आइटम नंबर से शुरू होनी चाहिए।
    [quantity] मात्रा शून्य से बड़ी पूर्ण संख्या होनी चाहिए।
    [no-quantity] मात्रा नहीं लिखी है।
    [two-quantities] इसमें मात्रा की दो संख्याएँ हैं।
    [link] यह पूरा लिंक नहीं है। पता http:// या https:// के साथ होना चाहिए।
    [no-link] लिंक नहीं लिखा है।
    [two-links] इसमें दो लिंक हैं।
    [blank-in-link] लिंक में खाली जगह है।
    [fourth-field] इसमें तीन से ज़्यादा फ़ील्ड हैं। कमेंट नहीं भेजे जा सकते, और लिंक में खड़ी रेखा %7C लिखी जाती है।
    [comma] कॉमा का मतलब साफ़ नहीं है। फ़ील्ड के बीच | लगाएँ।
    [blanks] खाली जगहों का मतलब साफ़ नहीं है। फ़ील्ड के बीच | लगाएँ।
    [no-item] इस नंबर का कोई आइटम नहीं है।
    [needs-more] इस तरह के ऑर्डर के लिए लिंक और मात्रा काफ़ी नहीं हैं। HStockPlus की साइट पर यह हो सकता है।
    [sold-out] स्टॉक खत्म है।
    [email] इस आइटम के लिए लिंक नहीं, सिर्फ़ ईमेल पता दिया जा सकता है।
    [open-total] कुल राशि पक्की नहीं है, क्योंकि दूसरा वैरिएंट मिल सकता है। कृपया इसे अलग से ऑर्डर करें।
    [not-asked] मार्केटप्लेस ने कीमत नहीं बताई। फिर से जाँचें।
    [twice] यह ऊपर की एक लाइन जैसी ही है।
    [active] इसी लिंक का एक ऑर्डर चालू है।
   *[unclear] यह लाइन समझ नहीं आई।
}
batches-why-range = मात्रा सही नहीं है। { $range }
batches-why-stock = ऊपर की लाइनें स्टॉक ले लेती हैं। बचा है: { $left }।
batches-running = ⏳ <b>एक-एक लाइन का ऑर्डर दिया जा रहा है…</b>
batches-stopping = ⏳ <b>रोका जा रहा है…</b> जो ऑर्डर अभी भेजा जा रहा है, वह पहले पूरा होगा।
batches-done = 🏁 <b>सूची पूरी हुई।</b>
batches-paused = ⏸ <b>लाइन { $line } के बाद रुका है।</b>
batches-paused-first = ⏸ <b>पहले ऑर्डर से पहले रुका है।</b>
batches-pause = { $reason ->
    [stopped] आपके कहने पर रोका गया।
    [restarted] इस बीच बॉट दोबारा शुरू हुआ।
    [doubt] एक ऑर्डर का साफ़ जवाब नहीं आया।
    [money] अगले ऑर्डर के लिए बैलेंस काफ़ी नहीं है।
    [key] मार्केटप्लेस API कुंजी स्वीकार नहीं कर रहा।
    [busy] अभी मार्केटप्लेस पर बहुत ज़्यादा अनुरोध जा रहे हैं।
    [unreachable] अभी मार्केटप्लेस से संपर्क नहीं हो पा रहा।
    [price] अगले ऑर्डर की कीमत बदल गई है।
    [limit] अगला ऑर्डर आपकी अपनी लिमिट से ज़्यादा है।
   *[fault] बॉट में कुछ गड़बड़ हो गई।
}
batches-waits = ❓ पता लगाया जा रहा है कि उस ऑर्डर का क्या हुआ। पता चलते ही, कुछ मिनट में, यहीं से जारी रखा जा सकेगा।
batches-continue-ask = जारी रखें? अपने आप कुछ आगे नहीं बढ़ता।
batches-next = लाइन { $line }: <b>{ $name }</b> × { $quantity }
batches-agree = जारी रखने पर इस ऑर्डर में इससे ज़्यादा खर्च नहीं होगा।
batches-placed = ✅ ऑर्डर हुए: { $count }
batches-refused = ❌ नहीं खरीदे गए: { $count }
batches-doubtful = ❓ अनिश्चित: { $count }
batches-left = ⏳ ऑर्डर देना बाकी: { $count }
batches-spent = 💵 खर्च: { $total } में से { $spent }
batches-stop = ⏹ रोकें
batches-continue = ▶️ जारी रखें
batches-file = 📄 फ़ाइल
batches-file-done = 📄 अब तक हर लाइन का क्या हुआ।
batches-column = { $column ->
    [line] लाइन
    [text] जैसा लिखा गया
   *[reason] कारण
}
batches-outcome = { $outcome ->
    [left-out] छोड़ी गई
    [queued] ऑर्डर देना बाकी
    [under-way] भेजा जा रहा है
    [placed] ऑर्डर हुआ
    [refused] नहीं खरीदा गया
    [doubt] अनिश्चित
   *[not-charged] राशि नहीं काटी गई
}
