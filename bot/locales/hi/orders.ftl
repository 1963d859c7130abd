orders-title = 📦 <b>मेरे ऑर्डर</b>
orders-count = { $total ->
    [one] { $shown } ऑर्डर
   *[other] { $shown } ऑर्डर
}
orders-none = यहाँ अभी कोई ऑर्डर नहीं है।
orders-none-fit = कोई ऑर्डर मेल नहीं खाता। <b>सभी</b> पर टैप करें, या दूसरे शब्दों से खोजें।
orders-code-came = कोड मिल गया
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = खरीद अनिश्चित
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] चालू
        [delivered] पूरे
        [problem] समस्या
       *[all] सभी
    }
   *[no] { $phase ->
        [active] चालू
        [delivered] पूरे
        [problem] समस्या
       *[all] सभी
    }
}
orders-search-ask = 🔎 ऑर्डर नंबर, या आइटम के नाम का कोई हिस्सा भेजें।
orders-export = 📤 एक्सपोर्ट
numbers-title = ☎️ <b>चालू नंबर</b>
numbers-none = कोई नंबर चालू नहीं है। SMS कोड के लिए एक नंबर किराए पर लें।
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = कोड का इंतज़ार है
numbers-code = कोड: <code>{ $code }</code>
numbers-text = बिना कोड का SMS आया
numbers-left = समाप्ति: { $when }
numbers-minutes = { $minutes } मिनट में
numbers-time-is-up = समय पूरा हो गया
numbers-copy = { $what ->
    [code] 📋 कोड कॉपी करें
    [text] 📋 SMS कॉपी करें
   *[number] 📋 नंबर कॉपी करें
}
order-title = { $mark } <b>ऑर्डर #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = स्टेटस: <b>{ $status }</b>
order-placed-now = ऑर्डर दिया गया
order-delivered-some = डिलीवर हुए: { $delivered }
order-untitled = कहीं और दिया गया ऑर्डर
order-delivered = डिलीवर हुए: { $quantity } में से { $delivered }
order-start = शुरुआती गिनती: { $count }
order-remains = बाकी: { $count }
order-link = लिंक: { $link }
order-charge = काटी गई राशि: <b>{ $charge }</b>
order-charge-against = काटी गई राशि: <b>{ $charge }</b> (अनुमान { $estimate })
order-estimate = अनुमान: { $estimate }
order-charge-untold = { $estimated ->
    [yes] असल में काटी गई राशि अभी नहीं बताई गई है (अनुमान { $estimate })
   *[no] असल में काटी गई राशि अभी नहीं बताई गई है
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>{ $quantity } में से { $delivered } डिलीवर हुए</b>, { $money }
ending-money = { $told ->
    [returned] { $amount } का रिफ़ंड हुआ
    [about] लगभग { $amount } का रिफ़ंड हुआ
    [nothing] कोई राशि नहीं काटी गई
    [kept] अब तक कोई रिफ़ंड नहीं हुआ
   *[untold] HStockPlus यह नहीं बताता कि रिफ़ंड हुआ या नहीं
}
ending-no-code = { $told ->
    [nothing] <b>कोई कोड नहीं आया:</b> कोई राशि नहीं काटी गई
    [charged] <b>कोई कोड नहीं आया।</b> काटी गई राशि: <b>{ $charge }</b>
   *[untold] <b>कोई कोड नहीं आया।</b> HStockPlus ने नहीं बताया कि कितनी राशि काटी गई
}
order-placed = ऑर्डर का समय: { $when }
order-finished = पूरा होने का समय: { $when }
order-manual = 👤 इस ऑर्डर की डिलीवरी किसी व्यक्ति द्वारा होती है: इसमें कई घंटे या दिन लग सकते हैं। डिलीवरी यहीं भेजी जाएगी; वह “मेरे ऑर्डर” में भी रहेगी।
order-automatic = ⚡ आम तौर पर कुछ ही सेकंड में डिलीवर होता है। डिलीवरी यहीं भेजी जाएगी; वह “मेरे ऑर्डर” में भी रहेगी।
order-next-smm = 📈 इसकी प्रगति यहाँ दिखती है, और पूरा होने पर आपको बताया जाएगा; यह “मेरे ऑर्डर” में भी रहेगा।
order-accounts = 🔓 अकाउंट देखें
order-again = 🔁 फिर खरीदें
order-open = 📦 ऑर्डर खोलें
number-title = { $mark } <b>{ $name }</b> · ऑर्डर #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = नंबर अभी पता नहीं है।
number-waiting = ⏳ कोड का इंतज़ार है
number-expires = समाप्ति: { $when }
number-received = ✅ कोड: <code>{ $code }</code>
number-text = 📩 एक SMS आया:
sms-copy = 📋 SMS कॉपी करें
number-over = ⌛ यह नंबर अब चालू नहीं है।
number-no-cancel = ℹ️ नंबर रद्द नहीं किया जा सकता।
number-copy = 📋 नंबर कॉपी करें
number-another = ➕ एक और नंबर
number-same = ♻️ वही नंबर फिर
goods-title = 🎁 <b>ऑर्डर #{ $number }</b>
goods-count = { $count ->
    [one] { $shown } अकाउंट
   *[other] { $shown } अकाउंट
}
goods-none = इस ऑर्डर में अभी दिखाने के लिए कोई अकाउंट नहीं है।
goods-file = अकाउंट फ़ाइल में हैं, हर लाइन में एक।
goods-tap = { $count ->
    [1] 👆 इस पर टैप करके इसे कॉपी करें।
   *[other] 👆 किसी अकाउंट पर टैप करके उसे कॉपी करें।
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 फ़ाइल
goods-copy = { $count ->
    [1] 📋 कॉपी करें
   *[other] 📋 सब कॉपी करें
}
track-ask =
    📌 कौन-सा ऑर्डर? उसका ऑर्डर नंबर भेजें, जो HStockPlus की साइट पर दिखता है, जैसे <code>23501</code>।

    उसे ट्रैक किया जाएगा, और जो कुछ उसका है, यहाँ डिलीवर किया जाएगा।
track-bad-number = यह ऑर्डर नंबर नहीं है। कृपया अंक भेजें, जैसे <code>23501</code>।
track-begun = 📌 <b>ऑर्डर #{ $number }</b> अब से ट्रैक किया जाएगा।
track-already = 📌 <b>ऑर्डर #{ $number }</b> पहले से ट्रैक किया जा रहा है।
track-not-theirs =
    🔍 आपकी कोई भी API कुंजी इस ऑर्डर को नहीं पहचानती। ऑर्डर नंबर एक बार फिर देख लें।

    किसी दूसरे HStockPlus अकाउंट के ऑर्डर के लिए उसी अकाउंट की कुंजी चाहिए।
goods-too-large = ⚠️ ये Telegram की सबसे बड़ी फ़ाइल (50 MB) से भी बड़े हैं। ये HStockPlus की साइट पर मिलेंगे।
goods-unread = ⚠️ HStockPlus ने कुछ ऐसे रूप में डिलीवर किया, जिसे यह बॉट पढ़ नहीं सकता। उसे ज्यों का त्यों मँगाने के लिए <b>अकाउंट देखें</b> पर टैप करें।
goods-unread-file = ⚠️ HStockPlus ने कुछ ऐसे रूप में डिलीवर किया, जिसे यह बॉट पढ़ नहीं सकता। वह फ़ाइल में है, ठीक वैसा ही जैसा आया।
goods-no-key = ⚠️ ये अकाउंट इतने बड़े हैं कि यहाँ रखे नहीं जा सकते, और जिस API कुंजी के ये हैं, वह हटा दी गई है। उसे फिर से कनेक्ट करें, फिर <b>अकाउंट देखें</b> पर टैप करें।
