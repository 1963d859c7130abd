menu = 🏠 मेन्यू
back = ‹ वापस
next = अगला ›
prev = ‹ पिछला
refresh = 🔄 रीफ़्रेश
try-again = 🔁 फिर कोशिश करें
search = 🔎 खोजें
menu-title =
    <b>आपको क्या चाहिए?</b>

    कैटलॉग में खोजने के लिए कुछ भी टाइप करें।
menu-catalog = 🛍 कैटलॉग
menu-rent = 📱 नंबर किराए पर लें
menu-orders = 📦 मेरे ऑर्डर
menu-numbers = ☎️ चालू नंबर
menu-track = 📌 ऑर्डर ट्रैक करें
menu-balance = 💰 बैलेंस
menu-settings = ⚙️ सेटिंग
menu-help = ❓ मदद
menu-key = 🔑 API कुंजी
page = पेज { $page }/{ $pages }
please-wait = ⏳ मार्केटप्लेस से पूछा जा रहा है…
cancelled = सवाल बंद कर दिया गया।
cancelled-purchase = सवाल बंद कर दिया गया। कुछ नहीं खरीदा गया।
nothing-to-cancel = कोई सवाल खुला नहीं है। खोजने के लिए कुछ भी टाइप करें।
words-only = यहाँ सिर्फ़ टेक्स्ट पढ़ा जा सकता है। जो खोजना है उसे टाइप करें, या नीचे से चुनें।
unknown-command = यह कमांड उपलब्ध नहीं है। उपलब्ध कमांड ये हैं:
unnamed = (बिना नाम)
joined = { $first }, { $next }
