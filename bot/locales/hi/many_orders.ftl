orders-missing = 🔍 यहाँ नहीं मिले: { $numbers }
orders-refresh-all = 🔄 सब रीफ़्रेश करें
numbers-bad-list = ✋ इन्हें ऑर्डर नंबर के रूप में पढ़ा नहीं जा सका। ऑर्डर नंबर या रेंज भेजें, जैसे <code>23501 23510-23520</code>: ज़्यादा से ज़्यादा { $most }, और हर रेंज छोटे नंबर से बड़े नंबर तक।
track-many-asking = ⏳ आपके ऑर्डर के बारे में मार्केटप्लेस से पूछा जा रहा है: { $done }/{ $of }
track-many-done = 📌 <b>आपके ऑर्डर नंबर</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] अब से ट्रैक किया जाएगा
    [known] पहले से ट्रैक किया जा रहा है
    [not_theirs] आपकी किसी API कुंजी में नहीं मिला
    [no_answer] मार्केटप्लेस से जवाब नहीं आया
   *[not_asked] इसके बाद पूछा नहीं गया
}
refresh-asking = ⏳ रीफ़्रेश हो रहा है: { $done }/{ $of }
refresh-done = 🔄 रीफ़्रेश हुए: { $answered }/{ $chosen }
refresh-left = ℹ️ सबसे नए ऑर्डर के बारे में पूछा गया; बाकी { $left } की जाँच हमेशा की तरह अपने आप होती रहती है।
refresh-none = 🔄 यहाँ अब कोई चालू ऑर्डर नहीं है।
