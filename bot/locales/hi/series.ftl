series-repeat = 🔂 दोहराएँ…
series-setup =
    🔂 <b>यह ऑर्डर दोहराएँ</b>

    हर बार समय आने पर आपसे पूछा जाता है, और <b>कन्फ़र्म करें</b> पर एक टैप से ऑर्डर हो जाता है। अपने आप कुछ नहीं खरीदा जाता।
series-terms = हर <b>{ $hours }</b> घंटे में, <b>{ $times }</b> बार, हर बार लगभग { $price }, कुल ज़्यादा से ज़्यादा <b>{ $most }</b> ।
series-no-drip = ℹ️ HStockPlus में खुद किस्तों में डिलीवरी की सुविधा नहीं है। हर सवाल एक घंटे तक चलता है; टैप न करने पर वह समय निकल जाता है और कुछ नहीं खरीदा जाता।
series-field = { $field ->
    [quantity] 🔢 हर बार { $value }
   *[total] 💰 कुल { $value }
}
series-hours = 🕓 हर { $hours } घंटे
series-times = ✖️ { $times } बार
series-ask = { $field ->
    [quantity] 🔢 हर बार कितने? कोई पूर्ण संख्या भेजें।
   *[total] 💰 { $currency ->
        [none] कुल ज़्यादा से ज़्यादा कितना खर्च? कोई रकम भेजें, जैसे 12।
       *[other] कुल ज़्यादा से ज़्यादा कितना खर्च, { $currency } में? कोई रकम भेजें, जैसे 12।
    }
}
series-too-many = ✋ आपकी { $most } सीरीज़ चल रही हैं, इससे ज़्यादा नहीं रखी जातीं। पहले एक रोकें।
series-time = ⏰ <b>समय हो गया: { $place }/{ $times }</b>
series-good-until = यह सवाल खत्म होगा { $when } ।
series-so-far = कन्फ़र्म: { $bought }/{ $times } · खर्च { $spent }, अधिकतम { $most }
series-cannot = { $reason ->
    [sold_out] ⚠️ अभी स्टॉक खत्म है, इसलिए इस बार नहीं पूछा जा रहा।
    [balance] ⚠️ बैलेंस कम है, इसलिए इस बार नहीं पूछा जा रहा। HStockPlus साइट पर रकम जोड़ें।
    [key] ⚠️ HStockPlus आपकी API कुंजी स्वीकार नहीं कर रहा, इसलिए इस बार नहीं पूछा जा रहा।
    [over] 🏁 एक और ऑर्डर आपकी तय रकम से ऊपर जाएगा। सीरीज़ यहीं खत्म होती है।
   *[other] ⚠️ अभी इस तरह ऑर्डर नहीं हो सकता, इसलिए इस बार नहीं पूछा जा रहा।
}
series-list = 🔂 सीरीज़
series-title = 🔂 <b>आपकी सीरीज़</b>
series-none = 🔂 कोई सीरीज़ नहीं चल रही।
series-every = हर { $hours } घंटे
series-next = अगला: { $when }
series-stop = ⏹ रोकें { $place }
