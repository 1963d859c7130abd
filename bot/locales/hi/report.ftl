history = 🕓 इतिहास
history-title = 🕓 <b>इतिहास</b>
history-none = 🕓 इस ऑर्डर के बारे में अब तक कुछ दर्ज नहीं हुआ है।
history-earlier = … और इससे पहले के { $count }
report = ⚠️ समस्या बताएँ
report-which =
    ⚠️ <b>समस्या बताएँ</b>

    समस्या किस ऑर्डर में है? कोई एक चुनें या उसका ऑर्डर नंबर भेजें।
report-doubt = ❓ अनिश्चित खरीद का अभी कोई ऑर्डर नंबर नहीं है, इसलिए उसकी समस्या अभी नहीं बताई जा सकती। HStockPlus की साइट पर अपने ऑर्डर देखें; ऑर्डर नंबर पता चलने पर उसे /track के साथ भेजें।
report-unknown = 🔍 यहाँ आपका कोई ऑर्डर #{ $number } नहीं है। ऑर्डर नंबर एक बार फिर देख लें। अगर ऑर्डर कहीं और दिया गया था, तो पहले उसे ट्रैक करें।
report-what =
    ⚠️ <b>ऑर्डर #{ $number }</b> · { $name }

    क्या समस्या है?
report-kind = { $problem ->
    [undelivered] डिलीवर नहीं हुआ
    [invalid] कुछ खराब हैं
    [different] विवरण से अलग
    [partial] अधूरा
    [refill] रीफ़िल चाहिए
    [cancel] रद्द करना है
    [code] कोड नहीं आया
   *[charge] अलग राशि काटी गई
}
report-written = 📝 <b>ऑर्डर #{ $number }:</b> यह टेक्स्ट HStockPlus के सपोर्ट को भेजें। कॉपी करने के लिए इस पर टैप करें। इसमें कोई पासवर्ड या कोड नहीं है।
report-dispute = विवाद HStockPlus की साइट पर आपके ऑर्डर की सूची में खोले जाते हैं, वहाँ ऑर्डर कन्फ़र्म करने से पहले, और सबूत के साथ, जैसे स्क्रीनशॉट या स्क्रीन रिकॉर्डिंग।
report-words-only = ℹ️ यह सिर्फ़ लिखित अनुरोध है। HStockPlus इस बॉट को ऑर्डर रीफ़िल या रद्द करने का कोई तरीका नहीं देता।
report-site = 🌐 विवाद कैसे खोलें
report-file = 📄 पूरी रिपोर्ट फ़ाइल में, साथ भेजने के लिए।
report-about = ऑर्डर #{ $number }
report-problem = समस्या: { $problem }
report-shop = दुकान: { $shop }
report-phone = फ़ोन नंबर: { $phone }
report-key = API कुंजी: { $mask }
report-accounts = अकाउंट: { $accounts }
report-timeline = इतिहास:
command-report = किसी ऑर्डर की समस्या बताएँ
found-words-report = समस्या, समस्या बताना, समस्या बताएं, दिक्कत, परेशानी, रिपोर्ट, ऑर्डर में समस्या, ऑर्डर नहीं आया, डिलीवर नहीं हुआ, टिकट, samasya, dikkat, problem batana, order nahi aaya, order nahi mila
