push-status = { $mark } <b>ऑर्डर #{ $number }</b> का स्टेटस अब: <b>{ $status }</b>
push-goods = 🎁 <b>ऑर्डर #{ $number }</b> · { $status }
push-code = 🔐 आपका कोड: <code>{ $code }</code>
push-text = 📩 <b>एक SMS आया:</b>
push-code-order = ऑर्डर #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>ऑर्डर #{ $number }</b>: { $closed ->
    [yes] बिना कोड आए HStockPlus ने नंबर बंद कर दिया।
   *[no] बिना कोड आए नंबर का समय समाप्त हो गया।
}
push-key-stopped =
    🔑 <b>आपकी API कुंजी { $mask } ने काम करना बंद कर दिया।</b>

    जब तक आप इसे न बदलें, इसके ऑर्डर ट्रैक नहीं होंगे: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown } नंबर इंतज़ार में
   *[other] { $shown } नंबर इंतज़ार में
}
pinned-orders = { $count ->
    [one] { $shown } ऑर्डर चालू
   *[other] { $shown } ऑर्डर चालू
}
pinned-done = 📌 अब कुछ भी चल नहीं रहा है।
pinned-off = 📌 पिन किया कार्ड बंद कर दिया गया है।
push-repeat = <i>↻ हो सकता है यह मैसेज पहले भी आया हो।</i>
push-charge = 💵 <b>ऑर्डर #{ $number }</b> के लिए अनुमान से अलग राशि काटी गई।
push-charge-open = 💵 <b>ऑर्डर #{ $number }</b>: इसकी कुल राशि पक्की नहीं थी, अब पता चल गई है।
push-lost = ⚠️ <b>ऑर्डर #{ $number }</b>: HStockPlus को यह अब आपकी कुंजी के तहत नहीं मिलता। एक दिन तक बीच-बीच में पूछा जाता रहेगा; तुरंत पूछने के लिए इसे खोलें और रीफ़्रेश पर टैप करें।
