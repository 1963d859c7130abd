catalog-title = 🛍 <b>कैटलॉग</b>
catalog-empty = 🛍 कैटलॉग लोड हो रहा है। थोड़ी देर में फिर कोशिश करें।
catalog-recommended = ⭐ सुझाए गए
catalog-shops = 🏪 दुकानें
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $count } में से { $stocked } स्टॉक में
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = सभी आइटम
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>सुझाए गए</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown } आइटम
   *[other] { $shown } आइटम
}
list-nothing = यहाँ कुछ नहीं है।
list-filtered-out = यहाँ कुछ भी आपके फ़िल्टर से मेल नहीं खाता। और देखने के लिए <b>स्टॉक में</b> या <b>डिलीवरी</b> पर टैप करें।
list-similar = 🔀 <b>{ $name } से मिलते-जुलते</b>
list-nothing-similar = अभी कोई और इस तरह का आइटम नहीं बेच रहा।
list-old = 🕘 { $when } की जानकारी; नई जानकारी ली जा रही है।
list-beside = { $narrowed ->
    [yes] कोई आइटम आपके फ़िल्टर से मेल नहीं खाता, पर यह मिला:
   *[no] इस नाम का कोई आइटम नहीं है, पर यह मिला:
}
list-nothing-found = कुछ नहीं मिला। दूसरे या कम शब्दों से, या आइटम नंबर से खोजें; या कैटलॉग देखें।
list-loading = ⏳ कैटलॉग अभी लोड हो रहा है; और आइटम भी हो सकते हैं।
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = स्टॉक में { $stock }
list-sold-out = स्टॉक खत्म
list-automatic = ⚡
list-manual = 👤
sort = ↕️ क्रम: { $sort ->
    [price] कीमत
    [stock] स्टॉक
   *[name] नाम
}
delivery = 🚚 डिलीवरी: { $delivery ->
    [auto] ऑटोमैटिक
    [manual] व्यक्ति द्वारा
   *[any] सभी
}
in-stock-on = ✅ स्टॉक में
in-stock-off = ⬜️ स्टॉक में
shops-title = 🏪 <b>दुकानें</b>
shops-nothing = अभी दिखाने के लिए कोई दुकान नहीं है।
shop-unnamed = दुकान { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 आपको क्या चाहिए? नाम या आइटम नंबर भेजें।
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 कीमत: <b>{ $price }</b>
card-price-unit = 💵 कीमत: <b>{ $price }</b> (प्रति यूनिट; { $thousand } प्रति { $per })
card-price-per = 💵 कीमत: <b>{ $price }</b> (प्रति { $per })
card-stock = 📦 स्टॉक में: <b>{ $stock }</b>
card-available = 📦 उपलब्ध
card-sold-out = 🚫 <b>स्टॉक खत्म</b>
card-not-live = ⚠️ अभी का असल स्टॉक पता नहीं चल सका; आँकड़े कैटलॉग के हैं।
card-range = 🔢 मात्रा: { $lowest }–{ $highest }
card-range-open = 🔢 मात्रा: { $lowest } से शुरू
card-automatic = ⚡️ ऑटोमैटिक डिलीवरी
card-manual = 👤 किसी व्यक्ति द्वारा डिलीवरी: इसमें कई घंटे या दिन लग सकते हैं
card-refill = ♻️ रीफ़िल के साथ
card-variants = वैरिएंट:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … और { $count } अन्य
card-buy = 🛒 खरीदें
amount = { $quantity } · { $total }
card-similar = 🔀 मिलते-जुलते
open-item = 🔎 आइटम देखें
card-share = 📤 शेयर करें
inline-about = { $price } · { $stock }
inline-available = उपलब्ध
inline-sold-out = स्टॉक खत्म
inline-stock = स्टॉक में { $stock }
inline-open = 🛒 बॉट में खोलें
inline-nothing = कुछ नहीं मिला। बॉट खोलें
