settings-notifications = 🔔 सूचनाएँ
settings-quiet = 🌙 शांत समय
settings-zone = 🕒 टाइम ज़ोन
settings-low-balance = 💸 कम बैलेंस: { $amount }
notify-title = 🔔 <b>सूचनाएँ</b>
notify-about =
    कोड, डिलीवरी और खरीद का नतीजा हमेशा भेजा जाता है। बाकी सब बंद किया जा सकता है:

    <b>किराए के नंबर</b>: कोई नंबर बिना कोड के खत्म हो गया, या जितने माँगे गए थे उससे कम आए
    <b>काटी गई राशि</b>: अनुमान से अलग हो
    <b>कुंजी, खोए ऑर्डर</b>: आपकी API कुंजी ने काम करना बंद कर दिया, या HStockPlus को कोई ऑर्डर अब नहीं मिलता
    <b>वारंटी</b>: कोई वारंटी खत्म होने वाली है; इसकी आवाज़ शांत समय में भी होती है
notify-about-hidden = <b>अकाउंट: छिपे हुए</b> चुनने पर डिलीवर किए गए अकाउंट चैट में नहीं दिखते: सिर्फ़ यह बताया जाता है कि कितने आए हैं। तैयार होने पर, जैसे स्क्रीन रिकॉर्डिंग शुरू करके, <b>दिखाएँ</b> या <b>फ़ाइल</b> पर टैप करें।
notify-numbers-on = 🔔 किराए के नंबर: चालू
notify-numbers-off = 🔕 किराए के नंबर: बंद
notify-charges-on = 🔔 काटी गई राशि: चालू
notify-charges-off = 🔕 काटी गई राशि: बंद
notify-tracking-on = 🔔 कुंजी, खोए ऑर्डर: चालू
notify-tracking-off = 🔕 कुंजी, खोए ऑर्डर: बंद
notify-warranty-on = 🔔 वारंटी: चालू
notify-warranty-off = 🔕 वारंटी: बंद
notify-accounts-shown = 👁 अकाउंट: चैट में
notify-accounts-hidden = 🙈 अकाउंट: छिपे हुए
notify-digest = ☀️ रोज़ का सार: { $when }
notify-off = बंद
notify-switch-off = ✖️ बंद करें
quiet-title = 🌙 <b>शांत समय</b>
quiet-about = शांत समय में भी सब कुछ आता है, बस बिना आवाज़ के। आवाज़ सिर्फ़ कोड, डिलीवरी और वारंटी खत्म होने से पहले की याद पर होती है।
quiet-on = <b>{ $start }</b> से <b>{ $end }</b> तक शांत समय।
quiet-off = कोई शांत समय तय नहीं है।
quiet-choose = 🌙 समय चुनें
quiet-ask-start = शांत समय किस घंटे से शुरू हो?
quiet-ask-end = <b>{ $start }</b> से शुरू शांत समय किस घंटे तक रहे?
clock-now = आपके यहाँ अभी <b>{ $time }</b> बजे हैं। सही न हो तो <b>टाइम ज़ोन</b> पर टैप करें।
zone-title = 🕒 <b>टाइम ज़ोन</b>
zone-now = आपके यहाँ अभी <b>{ $time }</b> बजे हैं।
zone-ask = आपके यहाँ अभी कितने बजे हैं? घंटे पर टैप करें।
zone-about = गर्मियों का समय (समर टाइम) अपने आप नहीं बदलता: जब आपकी घड़ी बदले, तो फिर से चुनें।
zone-ask-minutes = इनमें से कौन-सा समय आपकी घड़ी के सबसे पास है?
digest-title = ☀️ <b>रोज़ का सार</b>
digest-about = दिन में एक बार, जिस घंटे पर आप टैप करें, 24 घंटों का सार भेजा जाता है: क्या डिलीवर हुआ, क्या किसी व्यक्ति द्वारा डिलीवर होना है, क्या अनिश्चित है, कितना खर्च हुआ, और आपका बैलेंस। जिस दिन बताने को कुछ न हो, उस दिन कुछ नहीं आता।
digest-on = यह <b>{ $time }</b> पर आता है।
digest-off = यह बंद है।
digest-heading = ☀️ <b>आपके पिछले 24 घंटे</b>
digest-delivered = ✅ डिलीवर हुए: { $shown }
digest-waiting = 👤 व्यक्ति द्वारा डिलीवरी बाकी: { $shown }
digest-doubts = ❓ अनिश्चित: { $shown }
digest-spent = 💵 खर्च: { $amount }
digest-spent-open = 💵 खर्च: अभी पक्का नहीं
digest-no-balance = 💰 HStockPlus ने अभी आपका बैलेंस नहीं बताया।
low-ask = 💸 बैलेंस कितनी राशि{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } में)
} से कम होने पर बताया जाए? हर बार इससे नीचे जाने पर एक ही बार बताया जाएगा। राशि भेजें, जैसे 5।
push-low-balance = 💸 <b>आपका बैलेंस { $balance } है</b>, जो आपकी तय की गई राशि { $threshold } से कम है। API कुंजी: <code>{ $mask }</code>
goods-arrived = { $count ->
    [one] { $shown } अकाउंट आ गया है।
   *[other] { $shown } अकाउंट आ गए हैं।
}
goods-show = 👁 दिखाएँ
