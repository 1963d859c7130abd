menu-watchlist = 🔔 मेरे अलर्ट
command-watchlist = आपको किसका इंतज़ार है
watch = 🔔 अलर्ट लगाएँ
watching = 🔕 अलर्ट हटाएँ
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = जब यह फिर स्टॉक में आए, या आपकी कीमत पर फिर मिले, तो आपको एक बार बताया जा सकता है। चुनें, या वह सबसे ऊँची कीमत टाइप करें जो आप देना चाहें, जैसे { $example }।
watch-ask-price = जब यह सस्ता हो, तो आपको एक बार बताया जा सकता है। चुनें, या वह सबसे ऊँची कीमत टाइप करें जो आप देना चाहें, जैसे { $example }।
watch-ask-typed = जब यह सस्ता हो, तो आपको एक बार बताया जा सकता है। वह सबसे ऊँची कीमत टाइप करें जो आप देना चाहें।
watch-bad-price = ⚠️ कृपया शून्य से ज़्यादा कीमत भेजें, जैसे 0.80 या 12.50।
watch-for-stock = 📦 फिर स्टॉक में
watch-for-less = सस्ता: { $price } (−{ $percent }%)
watch-fulfilled =
    💡 <b>यह शर्त पहले से पूरी है:</b> { $name }
    { $state }
watch-too-many = 🔔 आपके पास पहले से { $most } अलर्ट हैं, और इससे ज़्यादा नहीं लगाए जा सकते। पहले अपनी /watchlist में से एक हटाएँ।
watch-begun =
    🔔 <b>अलर्ट लग गया:</b> { $name }
    { $until }
watch-ended = 🔕 <b>{ $name }</b> का अलर्ट हटा दिया गया।
watch-again = 🔔 फिर लगाएँ
watch-price = 💵 कीमत: <b>{ $price }</b>
watch-in-stock = 📦 स्टॉक में
watch-sold-out = 🚫 <b>स्टॉक खत्म</b>
watch-until-stock = जब यह <b>फिर स्टॉक में</b> आएगा, तब आपको एक बार बताया जाएगा।
watch-until-price = जब यह <b>{ $price } या कम</b> कीमत पर स्टॉक में होगा, तब आपको एक बार बताया जाएगा।
watch-until-told = आपको बताया जा चुका है। अगर यह शर्त खत्म होकर फिर पूरी हो, तो सूचना भी फिर आएगी।
watch-change = ✏️ कीमत बदलें
watch-remove = 🗑 हटाएँ
watch-keep = 🔔 अलर्ट रखें
watch-open = 🔎 खोलें
watch-buy = 🛒 खरीदें
watches-title =
    🔔 <b>मेरे अलर्ट</b>

    बदलने, हटाने या खोलने के लिए किसी एक पर टैप करें।
watches-none =
    🔔 <b>मेरे अलर्ट</b>

    अभी कोई अलर्ट नहीं लगा है। कोई आइटम खोलें, या “नंबर किराए पर लें” में सर्विस और देश खोलें, और <b>अलर्ट लगाएँ</b> पर टैप करें: जब वह फिर स्टॉक में आए, या आपकी बताई कीमत से सस्ता हो, तो आपको एक बार बताया जाएगा।
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = कीमत नहीं बताई गई
watches-wanted = { $wanted } या कम में चाहिए
push-watch-back = 🔔 <b>फिर स्टॉक में:</b> { $name }
push-watch-cheaper = 🔔 <b>सस्ता हुआ:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, आपको { $wanted } या कम में चाहिए था
